"""The crowd's process: a stand-in platform and the members who write there, at a given rate."""

from __future__ import annotations

import asyncio
import itertools
import sys
import time
from collections.abc import Iterator
from typing import Protocol

from bench.chat import texts
from bench.load.talk import Json, say, serve, spent
from bot.app import now
from bot.core.decide import decide
from bot.core.detect import Recent, Settings, detect
from bot.core.types import Community, Member, Message, MessageRef, Part, PartKind, Platform
from bot.core.types import Place as Place_
from bot.policy import file as policy_file
from bot.sandbox.discord import DiscordSandbox
from bot.sandbox.telegram import TelegramSandbox

KEEP = 50_000  # of everything that the sandboxes remember; what they forgot can't be deleted
LINES = 20_000
SLICE = 0.02  # seconds between two bursts
HOSTILE = "you idiot"  # what the word list finds; its deletion is timed
HOSTILE_EACH = 0.25  # seconds
PATIENCE = 1_500  # slices until a deletion is given up


def quiet_lines() -> list[str]:
    """Chat in which no rule of the default policy finds anything: what nearly all of it is."""
    path = policy_file.find("default")
    assert path is not None
    policy = policy_file.load(path)
    settings, at = Settings.of(policy), now()
    place = Place_(community=Community(platform=Platform.DISCORD, id="1"), channel="1")

    def fires(line: str) -> bool:
        message = Message(
            ref=MessageRef(place=place, id="1"),
            author=Member(id="1", name="m", joined_at=at, created_at=at),
            parts=(Part(kind=PartKind.CONTENT, text=line),),
            sent_at=at,
        )
        return bool(decide(message, detect(message, Recent(), settings, at), policy).fired)

    return [line for line in texts(7, LINES) if not fires(line)]


class Place(Protocol):
    """One platform with a community on it."""

    async def open(self, members: int) -> Json: ...
    async def post(self, members: list[str], lines: list[str], room: int) -> int: ...
    async def hostile(self, number: int) -> str: ...
    def deletions(self) -> int: ...
    def deleted(self, start: int) -> Iterator[str]: ...


class Discord:
    def __init__(self) -> None:
        self.box = DiscordSandbox(now, limit=10_000, keep=KEEP)

    async def open(self, members: int) -> Json:
        base = await self.box.start()
        self.guild = await self.box.guild("Crowd")
        self.channel = await self.box.channel(self.guild, "talk")
        self.members = [await self.box.user(f"m{n}") for n in range(members)]
        for member in self.members:
            await self.box.join(self.guild, member)
        return {"base": f"{base}/api/v10", "token": self.box.token, "community": self.guild}

    async def post(self, members: list[str], lines: list[str], room: int) -> int:
        return await self.box.blast(self.channel, members, lines, unsent=room)

    async def hostile(self, number: int) -> str:
        return await self.box.say(self.channel, self.members[number % len(self.members)], HOSTILE)

    def deletions(self) -> int:
        return len(self.box.effects)

    def deleted(self, start: int) -> Iterator[str]:
        return (e.target for e in self.box.effects[start:] if e.kind == "delete")


class Telegram:
    def __init__(self) -> None:
        self.box = TelegramSandbox(now, keep=KEEP)

    async def open(self, members: int) -> Json:
        base = await self.box.start()
        self.chat = await self.box.chat("Crowd")
        self.members = [await self.box.user(f"m{n}") for n in range(members)]
        for member in self.members:
            await self.box.join(self.chat, member)
        self.box.site.updates.waiting.clear()
        return {"base": base, "token": self.box.token, "community": self.chat}

    async def post(self, members: list[str], lines: list[str], room: int) -> int:
        return await self.box.blast(self.chat, members, lines, unacknowledged=room)

    async def hostile(self, number: int) -> str:
        member = self.members[number % len(self.members)]
        self.box.world.private(int(member)).opened = True
        return await self.box.say(self.chat, member, HOSTILE)

    def deletions(self) -> int:
        return len(self.box.effects)

    def deleted(self, start: int) -> Iterator[str]:
        return (e.target for e in self.box.effects[start:] if e.kind == "delete")


class Crowd:
    def __init__(self, place: Place, members: int) -> None:
        self._place, self._count = place, members
        self._lines = itertools.cycle(quiet_lines())
        self._turn = 0
        self._hostile = members  # from the end, each once, so that nobody climbs the ladder
        self._sent: dict[str, float] = {}
        self._latencies: list[float] = []
        self._seen = 0
        self.posted = 0

    async def answer(self, asked: Json) -> Json:
        if asked["do"] == "spent":
            return spent() | {"posted": self.posted}
        if asked["do"] == "latencies":
            return await self.latencies()
        began = spent()
        self._sent, self._latencies = {}, []
        self._seen = self._place.deletions()
        hostile = asked.get("hostile", False)
        posted = await self._write(asked["count"], asked["rate"], hostile)
        ended = spent()
        return {"posted": posted, "hostile": len(self._sent), "began": began, "ended": ended}

    async def latencies(self) -> Json:
        """Seconds to each deletion, once all of those are done that still come."""
        for _ in range(PATIENCE):
            if len(self._latencies) >= len(self._sent):
                break
            await asyncio.sleep(SLICE)
            self._time_deletions()
        return {"latencies": self._latencies, "missed": len(self._sent) - len(self._latencies)}

    async def _write(self, count: int, rate: float, hostile: bool) -> int:
        """`count` messages at `rate` a second (0: as fast as they are read)."""
        start, posted, next_hostile = time.monotonic(), 0, 0.0
        while posted < count:
            passed = time.monotonic() - start
            due = min(count, int(passed * rate)) - posted if rate else 500
            if due > 0:
                posted += await self._burst(due)
            if hostile and passed >= next_hostile:
                self._hostile -= 1
                self._sent[await self._place.hostile(self._hostile)] = time.monotonic()
                next_hostile = passed + HOSTILE_EACH
            self._time_deletions()
            await asyncio.sleep(SLICE if rate else 0)
        return posted

    def _time_deletions(self) -> None:
        at = time.monotonic()
        self._latencies += [
            at - self._sent[target]
            for target in self._place.deleted(self._seen)
            if target in self._sent
        ]
        self._seen = self._place.deletions()

    async def _burst(self, size: int) -> int:
        members = [str(self._members[(self._turn + n) % self._half]) for n in range(size)]
        self._turn += size
        lines = list(itertools.islice(self._lines, size))
        sent = await self._place.post(members, lines, 5_000)
        self.posted += sent
        return max(sent, 1)

    def opened(self, members: list[str]) -> None:
        self._members, self._half = members, max(1, len(members) - 5_000)


async def main() -> None:
    platform, members = sys.argv[1], int(sys.argv[2])
    place: Discord | Telegram = Discord() if platform == "discord" else Telegram()
    crowd = Crowd(place, members)
    facts = await place.open(members)
    crowd.opened(place.members)
    say(**facts)
    await serve(crowd.answer)
    await place.box.stop()


if __name__ == "__main__":
    asyncio.run(main())
