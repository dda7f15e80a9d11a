"""Since when messages may have been missed, kept so that a stop during the catch-up loses nothing.

Law: every message older than the moment given here was received, or is read again. The moment moves
on only when a catch-up has come to its end.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from discord.utils import snowflake_time, time_snowflake

from bot.ports import Inlet

NEVER = datetime.max.replace(tzinfo=UTC)  # nothing was ever received, so nothing was missed
# Kept beside the channels, as rising numbers: a catch-up is unfinished while the first is greater.
BEGUN, DONE = "catch-up:begun", "catch-up:done"


class Absence:
    """By shard, since a session of Discord's belongs to one."""

    def __init__(self, inlet: Inlet, clock: Callable[[], datetime]) -> None:
        self._inlet, self._clock = inlet, clock
        self._lost: dict[int, datetime] = {}  # not connected since
        self._waiting: dict[int, datetime] = {}  # connected again, and to be read since then
        self._reading: dict[int, datetime] = {}  # being read
        self._known: set[int] = set()
        self._whole = False  # whether every shard has had its first session of this run
        self._since: datetime | None = None
        self._begun = self._done = 0

    async def recall(self) -> None:
        """Before a run connects, so that no new message has moved the marks."""
        if self._since is None:  # otherwise this process knows better: see `stopped`
            self._since = await self._last_there()
            if self._since == NEVER:
                await self._note_first_start()
        await self.begin()

    async def _last_there(self) -> datetime:
        seen = await self._inlet.seen()
        self._begun, self._done = (int(seen[key][0]) if key in seen else 0 for key in (BEGUN, DONE))
        # The newest id, not when it was kept: that may be long after it was written.
        newest = max((int(one) for key, (one, _) in seen.items() if key.isdecimal()), default=0)
        newest = max(newest, self._done)
        if self._begun > self._done:
            newest = min(newest or self._begun, self._begun)
        return snowflake_time(newest) if newest else NEVER

    async def _note_first_start(self) -> None:
        """A bot that is killed before its first message is on disk reads it at the next start."""
        self._begun = self._done = time_snowflake(self._clock())
        for mark in (BEGUN, DONE):
            await self._inlet.saw(mark, str(self._done))

    async def lost(self, shard: int) -> None:
        """The connection ended; a session that is resumed has missed nothing."""
        self._lost.setdefault(shard, self._clock())
        await self.begin()

    async def resumed(self, shard: int) -> None:
        self._lost.pop(shard, None)
        await self._end()

    def renewed(self, shard: int) -> None:
        """A new session: what came between it and the one before was not sent."""
        before = self._lost.pop(shard, None)
        if shard not in self._known:
            self._known.add(shard)
            before = min(before or NEVER, self._since or NEVER)
        _earlier(self._waiting, shard, before or self._clock())

    def dropped(self, since: datetime) -> None:
        """Messages were turned away since then, whichever shard they came from."""
        for shard in self._known:
            _earlier(self._waiting, shard, since)

    def complete(self) -> None:
        """Every shard is connected."""
        self._whole = True

    def stopped(self) -> None:
        """The whole connection ended; the next run begins with its shards anew."""
        if self._since is not None:
            self._since = min([self._clock(), *self._missing()])
        self._lost.clear()
        self._waiting.clear()
        self._reading.clear()
        self._known.clear()
        self._whole = False

    @property
    def has_news(self) -> bool:
        """Whether `take_up` will give more than the time before."""
        return bool(self._waiting)

    def take_up(self) -> dict[int, datetime]:
        """What is to be read now, also what an earlier attempt did not bring to its end."""
        for shard, since in self._waiting.items():
            _earlier(self._reading, shard, since)
        self._waiting.clear()
        return dict(self._reading)

    def _missing(self) -> list[datetime]:
        """Every moment from which something is still to be read."""
        outside = [] if self._whole or self._since is None else [self._since]
        known = (self._lost, self._waiting, self._reading)
        return outside + [since for moments in known for since in moments.values()]

    async def begin(self) -> None:
        """Note on disk that something is to be read, before later messages move the marks on."""
        since = min(self._missing(), default=NEVER)
        if since == NEVER or self._begun > self._done:
            return
        begun = max(time_snowflake(since), self._done + 1)
        await self._inlet.saw(BEGUN, str(begun))
        self._begun = begun

    async def caught_up(self) -> None:
        """What was taken up is read; a gap that opened meanwhile still waits."""
        self._reading.clear()
        await self._end()

    async def _end(self) -> None:
        if self._begun > self._done and not self._missing():
            await self._inlet.saw(DONE, str(self._begun))
            self._done = self._begun


def _earlier(moments: dict[int, datetime], shard: int, since: datetime) -> None:
    moments[shard] = min(moments.get(shard, NEVER), since)
