"""What comes again of what moderators removed as spam: marks of it in memory, read when the first
message of a community comes.

Law: a community's marks are its own, what memory holds is bounded, and it recognises by nothing
that the store forgot.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

import structlog

from bot.core.detect.likeness import Index, mark
from bot.core.detect.names import KNOWN_SPAM
from bot.core.types import Community, Message, Missing, Reading, Signal
from bot.directory import Directory
from bot.store.database import StoreTrouble
from bot.store.spam import Spam, source

log = structlog.get_logger()
NEAR = 0.5  # what shares less is another text
MOST_MARKS, MOST_COMMUNITIES = 20_000, 5_000  # in memory; those asked for least lately go
NONE = Signal(name=KNOWN_SPAM, strength=0.0, why="like nothing that the team removed as spam")


def unheard(readings: Sequence[Reading]) -> tuple[Reading, ...] | None:
    """The same, as if nothing had been recognised; None where nothing was."""
    plain = tuple(NONE if _is_heard(one) else one for one in readings)
    return None if plain == tuple(readings) else plain


def _is_heard(one: Reading) -> bool:
    return one.name == KNOWN_SPAM and isinstance(one, Signal) and bool(one.strength)


@dataclass(frozen=True, slots=True)
class _Held:
    index: Index = field(default_factory=Index)  # by the ids of cases
    numbers: dict[int, int] = field(default_factory=dict)  # of cases, by their ids


class Known:
    def __init__(self, store: Spam, directory: Directory, key: bytes) -> None:
        """`key`: by which marks are made; with another one nothing is recognised."""
        self.store, self._directory, self._key = store, directory, key
        self._held: OrderedDict[Community, _Held] = OrderedDict()
        self._changes = 0

    def mark(self, message: Message) -> bytes:
        """Empty where a text says too little to be recognised by."""
        return mark(message, self._key)

    async def readings(self, messages: Sequence[Message]) -> list[Reading]:
        return [await self._reading(one) for one in messages]

    async def _reading(self, message: Message) -> Reading:
        author = message.author
        if author.is_staff or author.is_self:  # who shows the others what to look out for
            return NONE
        try:
            return await self._look(message)
        except StoreTrouble as trouble:
            log.error("marks of spam can't be read now", trouble=str(trouble))  # noqa: TRY400 -- a state, not a fault
            return Missing(name=KNOWN_SPAM, why="the marks can't be read now")

    async def _look(self, message: Message) -> Reading:
        held = await self._of(self._directory.present(message.community))
        if not len(held.index) or not (own := self.mark(message)):
            return NONE
        found = held.index.like(own, NEAR)
        standing = await self.store.standing(message, [case for case, _ in found]) if found else ()
        found = [one for one in found if one[0] in standing]
        if not found:
            return NONE
        (first, share), *_ = found
        why = f"{share:.0%} the same as what case {held.numbers[first]} removed as spam"
        by = source(case for case, _ in found)
        return Signal(name=KNOWN_SPAM, strength=share, why=why, source=by)

    async def _of(self, community: Community) -> _Held:
        known = self._held.get(community)
        if known is not None:
            self._held.move_to_end(community)
            return known
        before = self._changes
        rows = await self.store.of(community)
        numbers = {case: number for case, number, _ in rows}
        held = _Held(Index((case, one) for case, _, one in rows), numbers)
        if before == self._changes:  # else what was read may be older than what holds now
            self._held[community] = held
            self._make_room()
        return held

    def _make_room(self) -> None:
        marks = sum(len(one.index) for one in self._held.values())
        while len(self._held) > 1 and (marks > MOST_MARKS or len(self._held) > MOST_COMMUNITIES):
            _, gone = self._held.popitem(last=False)
            marks -= len(gone.index)

    def changed(self, *communities: Community) -> None:
        """What is kept for them is read anew with the next message."""
        self._changes += 1
        for one in communities:
            self._held.pop(one, None)

    async def forget(self, before: datetime) -> None:
        self.changed(*await self.store.forget(before))
