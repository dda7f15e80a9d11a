"""Watches how far behind the bot is, and tells the moderators of it: once for each episode.

Law: no lag grows faster than time passes, and none is negative, whatever the clock does.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

import structlog

from bot.core.actions import Bulletin
from bot.core.types import Community
from bot.directory import Directory
from bot.ports import Clock
from bot.store.cases import Cases
from bot.store.database import Database, StoreTrouble
from bot.store.inbox import Inbox
from bot.store.meta import Meta
from bot.store.outbox import Outbox

log = structlog.get_logger()
EVERY = 5.0  # seconds between two looks
OVER = 10  # an episode ends when the lag is below this part of the alarm
BEHIND, UNKNOWN = "behind", "notices-unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """What the latest look has seen."""

    waiting: int = 0  # messages without a decision
    lag: timedelta = timedelta()  # how long the oldest of them has waited
    actions: int = 0  # that are due and not done
    behind: bool = False  # whether an episode goes on


class Watch:
    def __init__(  # noqa: PLR0913 -- what is watched, and by which clocks
        self,
        *,
        database: Database,
        inbox: Inbox,
        outbox: Outbox,
        cases: Cases,
        directory: Directory,
        clock: Clock,
        timer: Callable[[], float],
        alarm: timedelta,
        announced: Callable[[], None],
    ) -> None:
        self._database, self._meta = database, Meta(database)
        self._inbox, self._outbox, self._cases = inbox, outbox, cases
        self._directory = directory
        self._clock, self._timer, self._alarm = clock, timer, alarm
        self._announced = announced
        self._looked_at: float | None = None
        self._episode: str | None = None  # its start, "" where there is none; None: not read yet
        self._started: datetime | None = clock()  # None: nothing from before is doubtful any more
        self.view = View()

    async def run(self) -> None:
        """Look every few seconds until cancelled. What waited at the start is judged first."""
        while True:
            await asyncio.sleep(EVERY)
            await self.look()

    async def look(self) -> None:
        """One look; a disk that takes nothing does not end it."""
        try:
            if self._database.trouble:
                await self._meta.probe()  # nobody else may write before the next message
            await self._see()
            await self._settled_doubts()
        except StoreTrouble as trouble:
            log.error("the database is in trouble", trouble=str(trouble))  # noqa: TRY400 -- a state, not a fault

    async def _see(self) -> None:
        waiting, oldest = await self._inbox.backlog()
        actions = await self._outbox.waiting(self._clock())
        lag = self._lag(oldest)
        if self._episode is None:
            self._episode = await self._meta.get(BEHIND)
        behind = lag > (self._alarm / OVER if self._episode else self._alarm)
        self.view = View(waiting=waiting, lag=lag, actions=actions, behind=behind)
        if behind and not self._episode:
            await self._begin(waiting, lag)
        elif self._episode and not behind:
            await self._meta.put(BEHIND, "")
            self._episode = ""
            log.info("caught up", waiting=waiting)

    def _lag(self, oldest: datetime | None) -> timedelta:
        """The clock may jump: since the last look no message can have waited longer than that."""
        now, before = self._timer(), self._looked_at
        self._looked_at = now
        if oldest is None:
            return timedelta()
        lag = max(timedelta(), self._clock() - oldest)
        if before is None:
            return lag
        return min(lag, self.view.lag + timedelta(seconds=now - before))

    async def _begin(self, waiting: int, lag: timedelta) -> None:
        """The episode's start is kept: a restart in the middle begins no second one."""
        log.warning("behind", waiting=waiting, lag_seconds=round(lag.total_seconds()))
        began = self._clock().isoformat()
        minutes = str(max(1, round(lag / timedelta(minutes=1))))
        values = (("count", str(waiting)), ("minutes", minutes))
        for community in self._directory.communities():
            if self._directory.of(community).moderators:
                await self._announce(community, BEHIND, values, began)
        await self._meta.put(BEHIND, began)
        self._episode = began

    async def _settled_doubts(self) -> None:
        """Once nothing is doubtful any more of what an earlier run had begun: who may have got
        nothing.
        """
        started = self._started
        if started is None or await self._outbox.begun_before(started):
            return
        for community in self._directory.communities():
            cases = await self._cases.unknown_since(community, started)
            if cases:
                values = (("numbers", ", ".join(map(str, cases))),)
                await self._announce(community, UNKNOWN, values, started.isoformat())
        self._started = None

    async def _announce(
        self, community: Community, key: str, values: tuple[tuple[str, str], ...], moment: str
    ) -> None:
        name = f"{key}:{community.platform.value}:{community.id}:{moment}"
        now = self._clock()
        bulletin = Bulletin(community=community, key=key, values=values)
        await self._outbox.announce(bulletin, name, now, now)
        self._announced()
