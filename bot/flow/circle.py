"""Who answered whom lately and who has just joined: in memory, and in the store for a restart."""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from datetime import datetime, timedelta
from typing import Any

import structlog

from bot.core.restricted import ACQUAINTED
from bot.core.types import Community, Platform
from bot.store.circles import MOST, Circles
from bot.store.database import StoreTrouble

log = structlog.get_logger()
FRESH = timedelta(days=1)  # an answer within it is not written again
Pair = tuple[Community, str, str]  # who, whom
Newcomer = tuple[Community, str]


class Circle:
    """Without a store it is forgotten with the process."""

    def __init__(self, store: Circles | None = None) -> None:
        self._store = store
        self._answers: OrderedDict[Pair, datetime] = OrderedDict()
        self._joins: OrderedDict[Newcomer, datetime] = OrderedDict()
        self._new_answers: dict[Pair, datetime] = {}
        self._new_joins: dict[Newcomer, datetime] = {}
        self._writing = asyncio.Lock()

    async def load(self, now: datetime) -> None:
        if self._store is not None:
            answers, joins = await self._store.all(now)
            self._answers.update(answers)
            self._joins.update(joins)

    def answered(self, where: Community, member: str, other: str, at: datetime) -> None:
        pair = (where, member, other)
        known = self._answers.get(pair)
        if known is None or at - known >= FRESH:
            self._answers[pair] = self._new_answers[pair] = at
        self._answers.move_to_end(pair)
        _bounded(self._answers)
        _bounded(self._new_answers)

    def came(self, where: Community, member: str, at: datetime) -> None:
        """The last time counts: who left may join again, and joinings may be read late."""
        newcomer = (where, member)
        known = self._joins.get(newcomer)
        if known is None or at > known:
            self._joins[newcomer] = self._new_joins[newcomer] = at
        self._joins.move_to_end(newcomer)
        _bounded(self._joins)
        _bounded(self._new_joins)

    def joined(self, where: Community, member: str) -> datetime | None:
        """When the bot saw somebody joining, None where it did not."""
        return self._joins.get((where, member))

    def acquainted(self, where: Community, member: str, other: str, now: datetime) -> bool:
        """Whether each of two answered the other in the last 30 days."""
        both = (self._answers.get((where, *pair)) for pair in ((member, other), (other, member)))
        return all(at is not None and now - at < ACQUAINTED for at in both)

    def forget(self, platform: Platform, member: str) -> None:
        """Whom a member answered and who answered them. Not when they joined: that protects others
        for a while.
        """
        for known in (self._answers, self._new_answers):
            for pair in list(known):
                where, *both = pair
                if where.platform is platform and member in both:
                    del known[pair]

    def move(self, old: Community, new: Community) -> None:
        """What the store keeps for `old` is kept for `new` from now on; the later moment counts."""
        for known in (self._answers, self._new_answers, self._joins, self._new_joins):
            _rename(known, old, new)

    async def keep(self) -> None:
        """Write what is new; what the disk does not take is tried again with the next. One after
        the other, so that of many who come at once each is written once, and not with every other.
        """
        async with self._writing:
            await self._keep()

    async def _keep(self) -> None:
        if self._store is None or not (self._new_answers or self._new_joins):
            return
        answers, joins = dict(self._new_answers), dict(self._new_joins)
        try:
            await self._store.keep(answers, joins)
        except StoreTrouble as trouble:
            log.warning("who answered whom waits for the disk", trouble=str(trouble))
            return
        self._new_answers = {
            pair: at for pair, at in self._new_answers.items() if answers.get(pair) != at
        }
        self._new_joins = {one: at for one, at in self._new_joins.items() if joins.get(one) != at}


def _rename(kept: dict[Any, datetime], old: Community, new: Community) -> None:
    for key in [one for one in kept if one[0] == old]:
        at, renamed = kept.pop(key), (new, *key[1:])
        kept[renamed] = max(at, kept.get(renamed, at))


def _bounded(kept: dict[Pair, datetime] | dict[Newcomer, datetime]) -> None:
    if len(kept) > MOST:
        del kept[next(iter(kept))]  # type: ignore[arg-type]  # one of its own keys
