"""The two communities and what their people do, by chance; what they wrote is noted."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from random import Random
from typing import Protocol

from bot.demo.stage import DiscordStage, TelegramStage
from bot.sandbox.discord import DiscordSandbox
from bot.sandbox.telegram import RefusalError, TelegramSandbox

FRIENDLY = ("good morning", "who plays tonight?", "that was a fine game", "see you at noon")
HARMFUL = (
    "you idiot",
    "nobody wants you here 0.95",
    "hm, you again 0.80",
    "free nitro: https://dlscord.gift/abc",
)
COMMANDS = ("mute {member} 10m", "warn {member}", "kick {member}", "ban {member}")
# Where a start finds what was written while the bot was dead. (Telegram holds every revision.)
FOUND_AGAIN = frozenset({"discord", "telegram"})


@dataclass(slots=True, kw_only=True)
class Said:
    """A message and how many revisions of it there are."""

    platform: str
    id: str
    author: str
    revisions: int = 1
    held: bool = False  # must be decided, also where the bot was killed meanwhile
    followed: bool = False  # and so must each of its revisions


@dataclass(slots=True)
class Log:
    said: list[Said] = field(default_factory=list)
    asked: list[tuple[str, str]] = field(default_factory=list)  # (table, key) that must be there


class Town(Protocol):
    platform: str

    async def newcomer(self, name: str) -> str: ...
    async def say(self, who: str, text: str) -> Said: ...
    async def edit(self, said: Said, text: str) -> None: ...
    async def report(self, who: str, said: Said) -> None: ...
    async def order(self, command: str, **options: str) -> None: ...


class DiscordTown:
    platform = "discord"

    def __init__(self, box: DiscordSandbox, log: Log) -> None:
        self.box, self._log = box, log
        self.stage = DiscordStage(box, "Chess club")

    async def open(self) -> None:
        await self.stage.open(())
        self.guild, self.general = self.stage.guild, self.stage._general

    async def newcomer(self, name: str) -> str:
        number = await self.box.user(name)
        await self.box.join(self.guild, number)
        return number

    async def say(self, who: str, text: str) -> Said:
        number = await self.box.say(self.general, who, text)
        again = self.platform in FOUND_AGAIN
        said = Said(platform=self.platform, id=number, author=who, held=again)
        self._log.said.append(said)
        return said

    async def edit(self, said: Said, text: str) -> None:
        await self.box.edit(self.general, said.id, text)
        said.revisions += 1

    async def report(self, who: str, said: Said) -> None:
        options = {"member": said.author, "reason": "insult"}
        await self.box.slash(self.general, who, "report", options)

    async def order(self, command: str, **options: str) -> None:
        await self.box.slash(self.stage.desk, self.stage._ids["mod"], command, options)


class TelegramTown:
    platform = "telegram"

    def __init__(self, box: TelegramSandbox, log: Log) -> None:
        self.box, self._log = box, log
        self.stage = TelegramStage(box, "Chess group")

    async def open(self) -> None:
        await self.stage.open(())
        await self.stage.command("admin", "setup", {"language": "en"})
        self.chat = self.stage.chat

    async def newcomer(self, name: str) -> str:
        number = await self.box.user(name)
        await self.box.join(self.chat, number)
        if int(number) % 2:
            await self.box.private(number, "/start")
        return number

    async def say(self, who: str, text: str) -> Said:
        number = await self.box.say(self.chat, who, text)
        said = Said(platform=self.platform, id=number, author=who, held=True, followed=True)
        self._log.said.append(said)
        return said

    async def edit(self, said: Said, text: str) -> None:
        await self.box.edit(self.chat, said.id, text)
        said.revisions += 1

    async def report(self, who: str, said: Said) -> None:
        text = "/report reason=insult"
        number = await self.box.command(self.chat, who, text, reply_to=said.id)
        self._log.asked.append(("report", f"telegram:{self.chat}:{number}"))

    async def order(self, command: str, **options: str) -> None:
        desk, mod = self.stage.desk, self.stage._ids["mod"]
        written = f"/{command} {' '.join(options.values())}"
        number = await self.box.command(desk, mod, written)
        if command != "undo":
            self._log.asked.append(("decision", f"command:telegram:{desk}:{number}"))


class Evening:
    """What a few new people of one town do: each act is one change on the platform."""

    def __init__(self, town: Town, database: str, chance: Random, number: int) -> None:
        self._town, self._database, self._chance, self._number = town, database, chance, number
        self._latest: list[Said] = []

    async def gather(self) -> None:
        name = f"{self._town.platform}-{self._number}"
        self._calm, self._rude, self._judged = [
            await self._town.newcomer(f"{kind}-{name}") for kind in ("calm", "rude", "judged")
        ]

    def acts(self) -> list[Callable[[], Awaitable[None]]]:
        few = self._chance.randint
        one_kind = self._chance.choice((self._offend, self._insult))
        acts = [self._chat] * few(1, 3) + [one_kind] * few(1, 7)
        acts += [self._turn_rude] * few(0, 1) + [self._report] * few(0, 1)
        acts += [self._judge] * few(0, 2) + [self._undo] * few(0, 1)
        self._chance.shuffle(acts)
        return acts

    async def _chat(self) -> None:
        text = f"{self._chance.choice(FRIENDLY)} {self._chance.randrange(10**6)}"
        self._latest.append(await self._town.say(self._calm, text))

    async def _offend(self) -> None:
        await self._town.say(self._rude, self._chance.choice(HARMFUL))

    async def _insult(self) -> None:
        await self._town.say(self._rude, HARMFUL[0])

    async def _turn_rude(self) -> None:
        if self._latest:
            said = self._latest.pop()
            if self._town.platform == "discord":  # Telegram tells edits apart by the second
                await self._town.edit(said, HARMFUL[2])  # one case, which gets graver
            await self._town.edit(said, HARMFUL[0])

    async def _report(self) -> None:
        if self._latest:
            await self._town.report(self._calm, self._latest[-1])

    async def _judge(self) -> None:
        command = self._chance.choice(("mute", "warn", "mute", "kick", "ban"))
        options = {"member": self._judged}
        if command == "mute":
            options["duration"] = self._chance.choice(("10m", "2h"))
        await self._town.order(command, **options)

    async def _undo(self) -> None:
        query = "SELECT number FROM 'case' WHERE platform = ? ORDER BY id DESC LIMIT 4"
        with sqlite3.connect(f"file:{self._database}?mode=ro", uri=True) as database:
            found = [row[0] for row in database.execute(query, (self._town.platform,))]
        if found:
            await self._town.order("undo", case=str(self._chance.choice(found)))


async def act(one: Callable[[], Awaitable[None]]) -> None:
    """Who is muted, banned or gone, or whose message is, can't do it; that is no fault."""
    try:
        await one()
    except (LookupError, RefusalError):
        await asyncio.sleep(0)
