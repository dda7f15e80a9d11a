"""The moment since when messages may be missing never passes one that is, whatever happens."""

import asyncio
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from discord.utils import time_snowflake
from hypothesis import example, given
from hypothesis import strategies as st

from bot.platforms.discord.absence import NEVER, Absence
from tests.platforms.discord.fakes import ListInlet
from tests.support.values import NOON

SHARDS = (0, 1)
STEPS = st.sampled_from(
    [
        "written",
        "lost",
        "resumed",
        "renewed",
        "turned away",
        "taken up",
        "caught up",
        "stopped",
        "killed",
    ]
)


@dataclass
class World:
    """One channel for each shard; a message is received where its shard is connected."""

    inlet: ListInlet = field(default_factory=ListInlet)
    now: datetime = NOON
    connected: set[int] = field(default_factory=set)
    under_way: bool = False  # a catch-up
    missed: dict[int, list[datetime]] = field(default_factory=lambda: {s: [] for s in SHARDS})

    def clock(self) -> datetime:
        return self.now

    async def start(self) -> None:
        """A new process."""
        self.absence = Absence(self.inlet, self.clock)
        await self.connect()

    async def connect(self) -> None:
        await self.absence.recall()
        for shard in SHARDS:
            self.absence.renewed(shard)
        self.connected = set(SHARDS)
        self.absence.complete()

    async def step(self, what: str, shard: int) -> None:  # noqa: C901 -- a table of steps
        self.now += timedelta(minutes=1)
        match what:
            case "written":
                await self.written(shard)
            case "lost":
                self.connected.discard(shard)
                await self.absence.lost(shard)
            case "resumed" if shard not in self.connected:
                # Of a session that goes on nothing is missed since it was lost.
                since = self.absence._lost.get(shard, NEVER)
                self.missed[shard] = [one for one in self.missed[shard] if one < since]
                self.connected.add(shard)
                await self.absence.resumed(shard)
            case "renewed" if shard not in self.connected:
                self.connected.add(shard)
                self.absence.renewed(shard)
            case "turned away":
                if self.connected == set(SHARDS):
                    self.missed[shard].append(self.now)
                    self.absence.dropped(self.now)
                    await self.absence.begin()
            case "taken up" if not self.under_way:
                self.take_up()
            case "caught up" if self.under_way:
                await self.caught_up()
            case "stopped":
                self.absence.stopped()
                self.pause()
                await self.connect()
            case "killed":
                self.pause()
                await self.start()

    def pause(self) -> None:
        """The bot is away for a minute, in which something is written."""
        for missed in self.missed.values():
            missed.append(self.now)
        self.now += timedelta(minutes=1)
        self.under_way = False

    async def written(self, shard: int) -> None:
        if shard in self.connected:
            await self.inlet.saw(str(shard), str(time_snowflake(self.now)))
        else:
            self.missed[shard].append(self.now)

    def take_up(self) -> None:
        """What is missed later is not sure to be read."""
        self.under_way = True
        self.read = {
            shard: [one for one in self.missed[shard] if one >= since]
            for shard, since in self.absence.take_up().items()
        }

    async def caught_up(self) -> None:
        self.under_way = False
        for shard, read in self.read.items():
            self.missed[shard] = [one for one in self.missed[shard] if one not in read]
        await self.absence.caught_up()

    def is_safe(self, absence: Absence) -> bool:
        since = min(absence._missing(), default=NEVER)
        return all(since <= one for missed in self.missed.values() for one in missed)


@given(st.lists(st.tuples(STEPS, st.sampled_from(SHARDS)), max_size=25))
@example([("lost", 0), ("written", 0), ("renewed", 0), ("written", 0), ("killed", 0)])
@example([("lost", 0), ("written", 0), ("lost", 0)])
@example([("stopped", 0), ("written", 0)])
@example([("lost", 0), ("lost", 1), ("written", 0), ("resumed", 1), ("written", 1)])
@example([("turned away", 0), ("written", 0), ("killed", 0), ("caught up", 0)])
@example(
    [
        ("lost", 0),
        ("renewed", 0),
        ("taken up", 0),
        ("lost", 0),
        ("written", 0),
        ("renewed", 0),
        ("caught up", 0),
    ]
)
def test_nothing_that_is_missing_is_ever_older_than_the_moment(
    steps: list[tuple[str, int]],
) -> None:
    async def play() -> None:
        world = World()
        await world.inlet.saw("0", str(time_snowflake(NOON)))
        await world.start()
        world.take_up()
        await world.caught_up()
        for what, shard in steps:
            await world.step(what, shard)
            assert world.is_safe(world.absence)
            copy = ListInlet(read=dict(world.inlet.read))
            after_a_kill = Absence(copy, world.clock)
            await after_a_kill.recall()
            assert world.is_safe(after_a_kill)

    asyncio.run(play())
