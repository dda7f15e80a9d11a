"""What the demo prints: each message, its scores, the rule, the action, the step."""

from __future__ import annotations

from rich.console import Console, Group
from rich.panel import Panel
from rich.table import Table
from rich.text import Text

from bot.core.types import Ban, Kick, Mute, Signal
from bot.desk import phrases
from bot.pipeline import Settled

COLOURS = {"discord": "blue", "telegram": "cyan"}
BAR = 12  # characters
QUIET = {"rate": 1.0, "new_account": 2.0, "capitals": 0.5}  # shown from this strength on


class Show:
    def __init__(self, console: Console) -> None:
        self.console = console

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
            self.console.print(head, Text(_scores(settled), style="dim"))
            return
        grid = Table.grid(padding=(0, 1))
        grid.add_row("scores", _scores(settled))
        for verdict in made.fired:
            grid.add_row("rule", f"[bold]{verdict.rule}[/] – {verdict.why}")
        grid.add_row("action", f"[bold red]{phrases.kinds(settled.actions, 'en')}")
        grid.add_row("step", _step(settled))
        self.console.print(Panel(Group(head, grid), border_style=COLOURS[platform]))

    def said(self, platform: str, text: str) -> None:
        self.console.print(Text(f"{platform:<8} ", style=COLOURS[platform]), Text(text), sep="")

    def answer(self, platform: str, title: str, text: str) -> None:
        self.console.print(Panel(Text(text), title=title, border_style=COLOURS[platform]))

    def summary(self, counts: dict[str, dict[str, int]]) -> None:
        table = Table("", *next(iter(counts.values())), title="Counted by the sandbox")
        for platform, row in counts.items():
            table.add_row(platform, *(str(number) for number in row.values()))
        self.console.print(table)


def _scores(settled: Settled) -> str:
    """The model's scores and the detectors that found something."""
    found = (r for r in settled.decision.readings if isinstance(r, Signal))
    signals = [s for s in found if s.strength >= QUIET.get(s.name, 0.05)]
    shown = [f"{s.name} {'█' * round(s.strength * BAR):<1} {s.strength:.2f}" for s in signals]
    return "   ".join(shown) or "nothing found"


def _step(settled: Settled) -> str:
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
