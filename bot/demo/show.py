"""What the demo prints: each message, its scores, the rule, the action, the step."""

from __future__ import annotations

from rich.console import Console, Group, RenderableType
from rich.markup import escape
from rich.panel import Panel
from rich.table import Table
from rich.text import Text

from bot.core.actions import Ban, Kick, Mute
from bot.core.detect.shape import AGES
from bot.core.types import Signal
from bot.desk import phrases
from bot.pipeline import Settled

COLOURS = {"discord": "blue", "telegram": "cyan"}
BAR = 12  # characters
PICTURED = 4  # things of each platform in the picture
# Shown from this strength on.
QUIET = {"rate": 1.0, "capitals": 0.5} | dict.fromkeys(AGES, 2.0)


class Show:
    """`picture` records a part of it: the README's reader sees one screen, not ten."""

    def __init__(self, console: Console, picture: Console | None = None) -> None:
        self.console, self._picture = console, picture
        self._pictured: dict[str, int] = {}

    def _print(self, platform: str, *what: RenderableType, shown: bool = False) -> None:
        """`shown`: also in the picture, as long as there is room for this platform."""
        self.console.print(*what)
        if self._picture is not None and (shown or self._pictured.get(platform, 0) < PICTURED):
            self._pictured[platform] = self._pictured.get(platform, 0) + 1
            self._picture.print(*what)

    def title(self, text: str) -> None:
        self.console.rule(f"[bold]{text}")

    def settled(self, settled: Settled) -> None:
        """One message with everything that was made of it."""
        message, made = settled.message, settled.decision
        platform = message.community.platform.value
        edited = " (edited)" if message.revision != "0" else ""
        head = Text.assemble(
            (f"{platform:<8} ", COLOURS[platform]),
            (f"{message.author.name}{edited}: ", "bold"),
            message.text,
        )
        if not made.fired:
            self._print(platform, head, Text(_scores(settled), style="dim"))
            return
        grid = Table.grid(padding=(0, 1))
        grid.add_row("scores", _scores(settled))
        for verdict in made.fired:
            grid.add_row("rule", f"[bold]{verdict.rule}[/] – {escape(verdict.why)}")
        grid.add_row("action", f"[bold red]{phrases.kinds(settled.actions, 'en')}")
        grid.add_row("step", _step(settled))
        self._print(platform, Panel(Group(head, grid), border_style=COLOURS[platform]))

    def said(self, platform: str, text: str) -> None:
        self._print(platform, Text.assemble((f"{platform:<8} ", COLOURS[platform]), text))

    def answer(self, platform: str, title: str, text: str) -> None:
        listing = title.endswith("list")
        panel = Panel(Text(text), title=title, border_style=COLOURS[platform])
        self._print(platform, panel, shown=listing)

    def summary(self, counts: dict[str, dict[str, int]]) -> None:
        table = Table("", *next(iter(counts.values())), title="Counted by the sandbox")
        for platform, row in counts.items():
            table.add_row(platform, *(str(number) for number in row.values()))
        self._print("", table)


def _scores(settled: Settled) -> str:
    """The model's scores and the detectors that found something."""
    found = (r for r in settled.decision.readings if isinstance(r, Signal))
    signals = [s for s in found if s.strength >= QUIET.get(s.name, 0.05)]
    shown = [f"{s.name} {'█' * round(s.strength * BAR):<1} {s.strength:.2f}" for s in signals]
    return "   ".join(shown) or "nothing found"


def _step(settled: Settled) -> str:
    if settled.decision.answer.care and settled.case:
        return (
            f"a private word with helplines, no strike; case {settled.case.number} is read by few"
        )
    strikes = settled.decision.answer.strikes
    hardest = "notice"
    for action in settled.actions:
        match action:
            case Mute(duration=duration):
                hardest = "mute " + (phrases.lasting(duration) if duration else "")
            case Kick():
                hardest = "kick"
            case Ban():
                hardest = "ban"
            case _:
                continue
    case = f", case {settled.case.number}" if settled.case else ""
    return f"+{strikes} strikes → {hardest}{case}"
