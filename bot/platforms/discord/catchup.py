"""What was written while the bot was away, read from the history and handed on like anything new.

Law: after a catch-up every message since the absence began, within the bounds, is in the inbox.
Doubles are left to the inbox, so reading too much is harmless.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

import discord
import structlog
from discord.utils import time_snowflake

from bot.platforms.discord import people, translate
from bot.platforms.discord.absence import NEVER, Absence
from bot.platforms.discord.deeds import Deeds
from bot.platforms.discord.history import CLOSED, Channel, Gap, Reader
from bot.platforms.discord.intake import MOST, Intake
from bot.platforms.discord.roll import Roll
from bot.platforms.discord.troubles import told
from bot.ports import Inlet, PlatformError

log = structlog.get_logger()
# For messages that arrived out of order, and for the minutes until a dead line is noticed.
MARGIN = timedelta(minutes=2)
AGAIN = (1.0, 5.0, 20.0, 60.0)  # seconds until what could not be read is tried again, at each try


@dataclass(frozen=True, slots=True, kw_only=True)
class Bounds:
    """How much is read after an absence, and how much waits for the disk before that."""

    age: timedelta = timedelta(hours=24)  # older messages are left alone
    messages: int = 2_000  # of one channel; 0: none is read
    waiting: int = MOST  # messages that wait for the disk; the rest is read later


class CatchUp:
    def __init__(  # noqa: PLR0913 -- what a catch-up reads with, and where to
        self,
        *,
        client: discord.Client,
        inlet: Inlet,
        intake: Intake,
        absence: Absence,
        deeds: Deeds,
        bounds: Bounds,
        clock: Callable[[], datetime],
        wait: Callable[[], float],
    ) -> None:
        self._client, self._inlet, self._intake = client, inlet, intake
        self._absence, self._deeds, self._bounds = absence, deeds, bounds
        self._clock = clock
        self._reader = Reader(client, inlet, wait)
        self._wanted = asyncio.Event()
        self._tries = 0  # in a row that left something unread
        self._again: asyncio.TimerHandle | None = None
        self._out: set[int] = set()  # servers to be read that Discord has not sent yet
        self._read: set[int] = set()  # those that were read since something new was to be read

    def want(self) -> None:
        """Something is to be read: see `Absence.take_up`."""
        self._wanted.set()

    def look_again(self, guild: discord.Guild) -> None:
        """Discord has sent this server."""
        if guild.id in self._out:
            self.want()

    def _want_again(self) -> None:
        if self._again is not None:
            self._again.cancel()
        pause = AGAIN[min(self._tries, len(AGAIN) - 1)]
        self._tries += 1
        self._again = asyncio.get_running_loop().call_later(pause, self.want)

    async def run(self) -> None:
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(self._keep_reading())
            tasks.create_task(self._keep_open())

    async def _keep_reading(self) -> None:
        while True:
            await self._wanted.wait()
            self._wanted.clear()
            try:
                await self._read_all()
            except Exception as error:  # noqa: BLE001 -- whatever went wrong, the gap is still there
                log.error("catch-up broke off", error=type(error).__name__)  # noqa: TRY400 -- a trace could quote text
                self._want_again()

    async def _keep_open(self) -> None:
        """Let messages in again once the disk takes them, and read what was turned away."""
        while True:
            await self._intake.drained.wait()
            assert self._intake.shut is not None
            self._absence.dropped(self._intake.shut)
            try:
                await self._absence.begin()
            except Exception as error:  # noqa: BLE001 -- a disk that is full again
                log.error("the gap waits for the disk", error=type(error).__name__)  # noqa: TRY400 -- a state, not a fault
                await asyncio.sleep(1.0)
                continue
            self._intake.reopen()
            self.want()

    async def _read_all(self) -> None:
        """Read what is left of the servers; one that is out does not make the others be read anew,
        and until it was read the catch-up is not at its end.
        """
        if self._absence.has_news:
            self._read.clear()
        shards = self._absence.take_up()
        await self._absence.begin()
        guilds = [guild for guild in self._client.guilds if guild.shard_id in shards]
        self._note_out({guild.id for guild in guilds if not people.is_sent(guild)})
        due = [guild for guild in guilds if guild.id not in self._out | self._read]
        broken = await self._read_servers(due, shards)
        if not broken:
            self._read |= {guild.id for guild in due}
        if broken or self._out:
            self._want_again()
        else:
            self._tries = 0
            await self._absence.caught_up()

    def _note_out(self, out: set[int]) -> None:
        if out - self._out:
            log.warning("servers are read once Discord sends them", servers=len(out))
        self._out = out

    async def _read_servers(self, guilds: list[discord.Guild], shards: dict[int, datetime]) -> int:
        """How much of them is to be tried again."""
        broken = 0
        for guild in guilds:
            broken += await self._deeds_of(guild)
        gaps = []
        seen = await self._inlet.seen()
        for guild in guilds if self._bounds.messages else ():
            since = shards[guild.shard_id]
            if since != NEVER:
                gaps += await self._gaps(guild, since, {key: one for key, (one, _) in seen.items()})
        return broken + await self._reader.fill(gaps)

    async def _deeds_of(self, guild: discord.Guild) -> int:
        """0 when the log of this server is read, 1 where it is to be tried again."""
        try:
            with told("read the audit log", "View Audit Log"):
                noted = await self._deeds.read(guild)
        except PlatformError as error:
            log.warning("audit log not read", server=guild.id, detail=error.detail)
            return 0 if error.trouble in CLOSED else 1
        if noted:
            log.info("deeds by hand noted", server=guild.id, deeds=noted)
        return 0

    async def _gaps(self, guild: discord.Guild, since: datetime, seen: dict[str, str]) -> list[Gap]:
        """The channels in which something may have been written that the bot has not seen."""
        joined = guild.me.joined_at or since  # what was said before the bot came is not its matter
        oldest = time_snowflake(max(self._clock() - self._bounds.age, joined))
        lost, roll, gaps = time_snowflake(since), Roll(guild), []
        threads = await self._threads(guild)
        await self._titles(threads, max(oldest, lost), roll)
        channels: list[Channel] = [*guild.text_channels, *guild.voice_channels]
        for channel in (*channels, *guild.stage_channels, *threads):
            # What came after the bot was back may be seen already, and says nothing of the gap.
            reached = min(int(seen.get(str(channel.id), lost)), lost)
            news = max(oldest, min(reached, time_snowflake(since - MARGIN)))
            until = channel.last_message_id or 0
            if until > news and _readable(channel):
                after = max(oldest, reached - (int(MARGIN.total_seconds() * 1000) << 22))
                gaps.append(Gap(channel, roll, after, until, self._bounds.messages))
        return gaps

    async def _threads(self, guild: discord.Guild) -> list[discord.Thread]:
        try:
            with told("list the threads"):
                return await guild.active_threads()
        except PlatformError as error:
            if error.trouble not in CLOSED:
                raise
            log.warning("threads not listed", server=guild.id, detail=error.detail)
            return []

    async def _titles(self, threads: list[discord.Thread], after: int, roll: Roll) -> None:
        """Of the threads that were opened meanwhile."""
        mine = self._client.user.id if self._client.user else 0
        new = [one for one in threads if one.id > after and one.owner_id not in {None, mine}]
        await roll.call(one.owner_id for one in new)
        for thread in new:
            author = roll.member(thread.owner_id)
            if author is not None:
                at = thread.created_at or self._clock()
                await self._inlet.take(translate.title(thread, author, at))


def _readable(channel: Channel) -> bool:
    may = channel.permissions_for(channel.guild.me)
    return may.view_channel and may.read_message_history
