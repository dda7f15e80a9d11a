"""Plays the script: starts the sandbox and the bot, shows what happens, counts it."""

from __future__ import annotations

import asyncio
import json
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path

from pydantic import SecretStr
from rich.console import Console

from bot.app import App, now
from bot.core.actions import Mute
from bot.demo import script
from bot.demo.script import Command, Edit, Press, Report, Say, Step, UndoMute
from bot.demo.show import Show
from bot.demo.stage import DiscordStage, Stage, TelegramStage
from bot.demo.town import settle
from bot.pipeline import Settled
from bot.sandbox.control import Playground
from bot.sandbox.discord import DiscordSandbox
from bot.sandbox.telegram import TelegramSandbox
from bot.settings import PlatformSettings, Settings, TelegramSettings
from bot.settings.parts import ConsoleSettings

COUNTED = ("delete", "warn", "mute", "ban", "report", "undo", "cases")
SUMMARY = Path("demo-summary.json")
PAGES = "“/console” as mod answers with a link to the team's pages. "
PATIENCE = 30.0  # seconds for one message to be judged


class Player:
    """One community's script."""

    def __init__(self, stage: Stage, show: Show) -> None:
        self._stage, self._show = stage, show
        self._settled: asyncio.Queue[Settled] = asyncio.Queue()
        self._muted_in = 0  # the latest case with a mute

    def saw(self, settled: Settled) -> None:
        self._settled.put_nowait(settled)

    async def play(self, steps: tuple[Step, ...]) -> None:
        for step in steps:
            await self._do(step)

    async def _do(self, step: Step) -> None:
        stage, name = self._stage, self._stage.name
        match step:
            case Say(who=who, text=text):
                await stage.say(who, text)
                await self._judged(text)
            case Edit(who=who, text=text):
                await stage.edit(who, text)
                await self._judged(text)
            case Report(who=who, about=about, reason=reason):
                self._show.said(name, f"{who} reports {about}: {reason}")
                await stage.report(who, about, reason)
            case Press(who=who, verb=verb, about=about):
                before = stage.counts[verb]
                self._show.said(name, f"{who} presses “{verb}” on the card about {about}")
                await stage.press(who, verb, about)
                await stage.wait(verb, before + 1)
            case Command(who=who, verb=verb, options=options):
                answer = await stage.command(who, verb, dict(options))
                self._show.answer(name, f"{who}: /{verb}", answer)
            case UndoMute(who=who, reason=reason):
                await stage.wait("mute", 1)
                given = {"case": str(self._muted_in), "reason": reason}
                answer = await stage.command(who, "undo", given)
                await stage.wait("undo", 1)
                self._show.answer(name, f"{who}: /undo {self._muted_in}", answer)

    async def _judged(self, text: str) -> None:
        """Until this very message is decided."""
        while True:
            settled = await asyncio.wait_for(self._settled.get(), PATIENCE)
            if any(isinstance(action, Mute) for action in settled.actions) and settled.case:
                self._muted_in = settled.case.number
            if settled.message.text == text:
                self._show.settled(settled)
                return


@asynccontextmanager
async def sandboxes() -> AsyncIterator[tuple[DiscordSandbox, TelegramSandbox, Settings]]:
    """Both stand-ins, and the settings of a bot that talks to them."""
    discord, telegram = DiscordSandbox(now), TelegramSandbox(now)
    with tempfile.TemporaryDirectory(prefix="modbot-demo-") as folder:
        base = await discord.start()
        other = await telegram.start()
        settings = Settings(
            discord=PlatformSettings(
                token=SecretStr(DiscordSandbox.token), api_base=f"{base}/api/v10"
            ),
            telegram=TelegramSettings(token=SecretStr(TelegramSandbox.token), api_base=other),
            database=Path(folder) / "modbot.sqlite",
            health_port=0,
            console=ConsoleSettings(url="http://127.0.0.1", port=0),
            log_level="error",
        )
        try:
            yield discord, telegram, settings
        finally:
            await discord.stop()
            await telegram.stop()


async def demo(console: Console, *, leave: bool, picture: Console | None = None) -> int:
    """The exit code: 1 when something that should have happened did not."""
    show = Show(console, picture)
    players: dict[str, Player] = {}

    def watch(settled: Settled) -> None:
        player = players.get(settled.message.community.platform.value)
        if player is not None:
            player.saw(settled)

    console.print("Starting the sandbox and the bot …")
    async with sandboxes() as (discord, telegram, settings), App(settings, watch=watch) as app:
        running = asyncio.ensure_future(app.run())
        try:
            stages: list[tuple[Stage, tuple[Step, ...]]] = [
                (DiscordStage(discord, "Chess club"), script.ENGLISH),
                (TelegramStage(telegram, "Câu lạc bộ cờ"), script.VIETNAMESE),
            ]
            work = asyncio.ensure_future(_play(app, show, stages, players))
            await asyncio.wait({running, work}, return_when=asyncio.FIRST_COMPLETED)
            if running.done():
                work.cancel()
                running.result()
            counts = await work
            show.summary(counts)
            if leave:
                _write(counts)
            else:
                with suppress(asyncio.CancelledError):  # how it is ended then
                    await _stay(console, discord, telegram, hint=PAGES)
            return 0 if all(number for row in counts.values() for number in row.values()) else 1
        finally:
            running.cancel()
            await asyncio.gather(running, return_exceptions=True)


async def _play(
    app: App,
    show: Show,
    stages: list[tuple[Stage, tuple[Step, ...]]],
    players: dict[str, Player],
) -> dict[str, dict[str, int]]:
    await app.ready()
    for stage, steps in stages:
        await stage.open(
            tuple(dict.fromkeys(s.who for s in steps if s.who not in {"mod", "admin"}))
        )
        players[stage.name] = Player(stage, show)
        show.title(f"{stage.name} · judged by {app.scorer.model}")
        await players[stage.name].play(steps)
    return {stage.name: {kind: stage.counts[kind] for kind in COUNTED} for stage, _ in stages}


def _write(counts: dict[str, dict[str, int]]) -> None:
    SUMMARY.write_text(json.dumps(counts, indent=2) + "\n", "utf-8")


async def _stay(
    console: Console,
    discord: DiscordSandbox,
    telegram: TelegramSandbox,
    port: int = 0,
    hint: str = "",
) -> None:
    playground = Playground(discord, telegram)
    address = await playground.start(port=port)
    console.print(
        f"\nThe chat page is at [bold]{address}[/] – type as any member. {hint}Ctrl-C ends it."
    )
    try:
        await asyncio.Event().wait()
    finally:
        await playground.stop()


async def sandbox(console: Console, port: int) -> None:
    """The stand-ins alone, with a community each, for a bot of one's own."""
    discord, telegram = DiscordSandbox(now), TelegramSandbox(now)
    base, other = await discord.start(), await telegram.start()
    console.print(f"MODBOT_DISCORD__API_BASE={base}/api/v10")
    console.print(f"MODBOT_DISCORD__TOKEN={DiscordSandbox.token}")
    console.print(f"MODBOT_TELEGRAM__API_BASE={other}")
    console.print(f"MODBOT_TELEGRAM__TOKEN={TelegramSandbox.token}")
    await settle(discord, telegram)
    await _stay(console, discord, telegram, port)
