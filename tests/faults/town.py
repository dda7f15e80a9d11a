"""A bot with both stand-ins, and a crowd that writes on them."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from random import Random

from pydantic import SecretStr

from bot.app import App, now
from bot.demo.stage import DiscordStage, TelegramStage
from bot.pipeline import Settled
from bot.sandbox.discord import DiscordSandbox
from bot.sandbox.telegram import TelegramSandbox
from bot.sandbox.telegram.errors import RefusalError
from bot.settings import PlatformSettings, Settings, TelegramSettings
from tests.support.bot import GivenScores

HOSTILE, DOUBTFUL = " 0.95", " 0.80"
VOCABULARY = (
    "garden", "window", "yellow", "train", "paper", "river",
    "music", "lemon", "cloud", "table", "winter", "spoon",
)  # fmt: skip
STOP = 30.0  # seconds within which the bot ends when it is told to
LOOK = 0.05  # seconds between two looks at what no event tells of


class Scores(GivenScores):
    """`… 0.95` is hostile; with the life of a real scorer."""

    async def start(self) -> None:
        """It needs nothing."""

    async def close(self) -> None:
        """It holds nothing."""


@dataclass
class Clock:
    """The real time, moved on by the test: what waits for minutes is due at once."""

    ahead: timedelta = timedelta()

    def __call__(self) -> datetime:
        return now() + self.ahead


async def until(
    holds: Callable[[], Awaitable[bool]], seconds: float, what: Callable[[], object]
) -> None:
    try:
        async with asyncio.timeout(seconds):
            while not await holds():  # noqa: ASYNC110 -- the books are on disk, and ring no bell
                await asyncio.sleep(LOOK)
    except TimeoutError:
        raise AssertionError(f"not within {seconds} s: {what()}") from None


@dataclass
class Side:
    """One platform: who is there, and the revisions of what they wrote."""

    stage: DiscordStage | TelegramStage
    box: DiscordSandbox | TelegramSandbox
    place: str  # the start of the key of each message
    channel: str
    friendly: list[str] = field(default_factory=list)
    hostile: list[str] = field(default_factory=list)
    said: set[str] = field(default_factory=set)  # keys of first revisions
    edited: set[str] = field(default_factory=set)  # of these, who have a later one
    hostilities: list[tuple[str, str, bool]] = field(default_factory=list)  # who, where, an edit
    desk: str = ""  # the moderators' channel
    owner: str = ""

    async def say(self, who: str, text: str) -> str | None:
        """The message's id, None where this member may not write here now."""
        try:
            number = await self.box.say(self.channel, who, text)
        except (LookupError, RefusalError):
            return None
        self.said.add(message := f"{self.place}:{number}")
        if text.endswith(HOSTILE):
            self.hostilities.append((who, message, False))
        return number

    async def edit(self, who: str, number: str, text: str) -> None:
        await self.box.edit(self.channel, number, text)
        self.edited.add(message := f"{self.place}:{number}")
        if text.endswith(HOSTILE):
            self.hostilities.append((who, message, True))

    def banned(self, who: str) -> bool:
        if isinstance(self.stage, DiscordStage):
            return who in self.stage._box.bans(self.stage.guild)
        return bool(self.stage._box.member(self.channel, who)["status"] == "kicked")


@dataclass
class Town:
    app: App
    clock: Clock
    discord: DiscordSandbox
    telegram: TelegramSandbox
    sides: list[Side]
    settled: Counter[str]
    known: set[str]  # messages of which a revision is decided
    database: Path

    @property
    def said(self) -> int:
        return sum(len(side.said) for side in self.sides)

    @property
    def decided(self) -> int:
        """Of what was said: how much has a decision."""
        return sum(len(side.said & self.known) for side in self.sides)

    def later(self, by: timedelta) -> None:
        """The time moves on, and whoever waits for it looks at the clock."""
        self.clock.ahead += by
        self.app.enforcer.wake()


@asynccontextmanager
async def town(path: Path, members: int) -> AsyncIterator[Town]:
    """Both communities set up in peace: of `members` on each side a fifth is hostile."""
    clock, settled, known = Clock(), Counter[str](), set[str]()
    discord, telegram = DiscordSandbox(clock), TelegramSandbox(clock)
    base, other = await discord.start(), await telegram.start()
    settings = Settings(
        discord=PlatformSettings(token=SecretStr(discord.token), api_base=f"{base}/api/v10"),
        telegram=TelegramSettings(token=SecretStr(telegram.token), api_base=other),
        database=path / "modbot.sqlite",
        health_port=0,
    )

    def watch(one: Settled) -> None:
        settled[one.message.key] += 1
        known.add(":".join(one.message.key.split(":")[:4]))

    try:
        async with App(settings, clock=clock, watch=watch, scorer=Scores()) as app:
            running = asyncio.ensure_future(app.run())
            try:
                await app.ready()
                sides = [await _discord(discord, members), await _telegram(telegram, members)]
                built = Town(
                    app, clock, discord, telegram, sides, settled, known, settings.database
                )
                yield built
            finally:
                running.cancel()
                ended, _ = await asyncio.wait({running}, timeout=STOP)
                assert ended, "the bot does not stop"
    finally:
        await discord.stop()
        await telegram.stop()


def _parted(people: list[str]) -> dict[str, list[str]]:
    few = len(people) // 5
    return {"hostile": people[:few], "friendly": people[few:]}


async def _discord(box: DiscordSandbox, members: int) -> Side:
    stage = DiscordStage(box, "Chess club")
    await stage.open(())
    people = [await box.user(f"member {number}") for number in range(members)]
    for person in people:
        await box.join(stage.guild, person)
    for person in people[::7]:
        box.close_direct_messages(person)
    channel = box.channel_named(stage.guild, "general")
    place = f"discord:{stage.guild}:{channel}"
    desk, owner = box.channel_named(stage.guild, "moderators"), box.owner(stage.guild)
    return Side(stage, box, place, channel, desk=desk, owner=owner, **_parted(people))


async def _telegram(box: TelegramSandbox, members: int) -> Side:
    stage = TelegramStage(box, "Reading club")
    await stage.open(())
    await stage.command("admin", "setup", {"language": "en"})
    people = [await box.user(f"member {number}") for number in range(members)]
    for number, person in enumerate(people):
        await box.join(stage.chat, person)
        if number % 7:
            await box.open_private(person)  # who has not written to a bot hears nothing of it
    # What is for one person alone goes to the owner, who must have written to the bot for that.
    members = box.world.chats[int(stage.chat)].members
    owner = next(str(one) for one, here in members.items() if here.status == "creator")
    await box.open_private(owner)
    place = f"telegram:{stage.chat}:{stage.chat}"
    return Side(stage, box, place, stage.chat, desk=stage.desk, owner=owner, **_parted(people))


@dataclass
class Crowd:
    """Everybody writes once a round, the hostile three times; some of it is edited later."""

    town: Town
    chance: Random
    pending: list[tuple[Side, str, str]] = field(default_factory=list)  # who edits what later

    async def round(self, share: float) -> None:
        """A part of the members, in a mixed order."""
        for side in self.town.sides:
            speakers = [(who, "") for who in side.friendly if self.chance.random() < share]
            angry = [who for who in side.hostile if self.chance.random() < share]
            speakers += [(who, HOSTILE) for who in angry for _ in range(2)]
            speakers += [(who, DOUBTFUL) for who in angry]
            self.chance.shuffle(speakers)
            for who, mark in speakers:
                sent = await side.say(who, f"{self._words()}{mark}")
                if sent is not None and not mark and self.chance.random() < 0.05:
                    self.pending.append((side, who, sent))
            await asyncio.sleep(0)

    async def edit(self) -> None:
        """What was friendly turns hostile, half of it."""
        waiting, self.pending = self.pending, []
        for side, who, number in waiting:
            mark = HOSTILE if self.chance.random() < 0.5 else ""
            await side.edit(who, number, f"{self._words()}{mark}")

    def _words(self) -> str:
        """Never the same twice, which would be a flood."""
        return " ".join(self.chance.choices(VOCABULARY, k=12))
