"""Whom other communities banned, as far as this one follows their lists: ids in memory, read when
the first message of a community comes.

Law: what memory holds is bounded, nobody is meant whom the store does not know of at that moment,
and staff never.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from datetime import datetime

import structlog

from bot.core.detect.names import BANNED_ELSEWHERE
from bot.core.types import Community, Message, Missing, Reading, Signal
from bot.directory import Directory
from bot.store.database import StoreTrouble
from bot.store.shared_bans import SharedBans, marked, source
from bot.store.shared_lists import SharedLists

log = structlog.get_logger()
MOST_MEMBERS, MOST_COMMUNITIES = 500_000, 5_000  # in memory; those asked for least lately go


def unlisted(readings: Sequence[Reading]) -> tuple[Reading, ...] | None:
    """The same, as if their author stood nowhere; None where they do not."""
    rest = tuple(one for one in readings if not _is_heard(one))
    return None if len(rest) == len(readings) else rest


def _is_heard(one: Reading) -> bool:
    return one.name == BANNED_ELSEWHERE and isinstance(one, Signal)


class Elsewhere:
    def __init__(self, lists: SharedLists, bans: SharedBans, directory: Directory) -> None:
        self.lists, self.bans, self._directory = lists, bans, directory
        self._held: OrderedDict[Community, dict[str, tuple[int, ...]]] = OrderedDict()
        self._changes = 0

    async def readings(self, messages: Sequence[Message]) -> list[tuple[Reading, ...]]:
        """Of each message one, or none where its author stands on no list."""
        return [await self._reading(one) for one in messages]

    async def _reading(self, message: Message) -> tuple[Reading, ...]:
        author = message.author
        if author.is_staff or author.is_self:
            return ()
        try:
            return await self._look(message)
        except StoreTrouble as trouble:
            log.error("shared bans can't be read now", trouble=str(trouble))  # noqa: TRY400 -- a state, not a fault
            return (Missing(name=BANNED_ELSEWHERE, why="the lists can't be read now"),)

    async def _look(self, message: Message) -> tuple[Reading, ...]:
        community = self._directory.present(message.community)
        ids = (await self._of(community)).get(message.author.id)
        if not ids:
            return ()
        standing = [one.id for one in await self.bans.standing(community, ids)]
        if not standing:
            self.changed(community)  # so that nobody is looked up with each message for nothing
            return ()
        why = f"other communities banned them {' '.join(map(marked, standing))}"
        by = source(standing)
        return (Signal(name=BANNED_ELSEWHERE, strength=1.0, why=why, source=by),)

    async def _of(self, community: Community) -> dict[str, tuple[int, ...]]:
        known = self._held.get(community)
        if known is not None:
            self._held.move_to_end(community)
            return known
        before = self._changes
        known = await self.bans.of(community)
        if before == self._changes:  # else what was read may be older than what holds now
            self._held[community] = known
            self._make_room()
        return known

    def _make_room(self) -> None:
        members = sum(map(len, self._held.values()))
        while len(self._held) > 1 and (
            members > MOST_MEMBERS or len(self._held) > MOST_COMMUNITIES
        ):
            _, gone = self._held.popitem(last=False)
            members -= len(gone)

    def changed(self, *communities: Community) -> None:
        """More stands there for these, so it is read anew with the next message. What stands there
        no more is found out by itself.
        """
        self._changes += 1
        for one in communities:
            self._held.pop(one, None)

    async def forget(self, before: datetime) -> None:
        """What was put on any list before that moment."""
        await self.bans.forget(before)
