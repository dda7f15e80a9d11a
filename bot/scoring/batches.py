"""Which texts go to the worker together, and what becomes of a batch that one did not survive.

Law: every text that came in comes out once: with its row, or with the reason why there is none.
"""

from __future__ import annotations

import asyncio
from collections import deque
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable

    from bot.core.types import Reading

TOGETHER = 64  # texts in a batch; the worker sorts them by length
AHEAD = 2  # batches at the worker, so that it need not wait for the event loop
DEATHS = 2  # of the worker, after which it was the batch's fault


@dataclass(slots=True, eq=False)
class Share:
    """The texts of one caller, answered when each has its readings."""

    texts: list[str]
    readings: list[tuple[Reading, ...]] = field(init=False)
    answer: asyncio.Future[list[tuple[Reading, ...]]] = field(init=False)
    left: int = field(init=False)

    def __post_init__(self) -> None:
        self.readings = [() for _ in self.texts]
        self.answer = asyncio.get_running_loop().create_future()
        self.left = len(self.texts)

    def settle(self, place: int, readings: tuple[Reading, ...]) -> None:
        self.readings[place] = readings
        self.left -= 1
        if not self.left and not self.answer.done():
            self.answer.set_result(self.readings)


@dataclass(slots=True, eq=False)
class Batch:
    slots: list[tuple[Share, int]]
    deaths: int = 0

    def wanted(self) -> Batch:
        """Without the texts of callers who gave up."""
        return Batch([slot for slot in self.slots if not slot[0].answer.done()], self.deaths)

    @property
    def texts(self) -> list[str]:
        return [share.texts[place] for share, place in self.slots]

    def settle(self, readings: Iterable[tuple[Reading, ...]]) -> None:
        for (share, place), found in zip(self.slots, readings, strict=True):
            share.settle(place, found)

    def halves(self) -> tuple[Batch, Batch]:
        """Already suspect, except a single text: no other may be lost by an accident."""
        middle = len(self.slots) // 2
        first, second = (Batch(slots) for slots in (self.slots[:middle], self.slots[middle:]))
        for half in (first, second):
            half.deaths = DEATHS - 1 if len(half.slots) > 1 else 0
        return first, second


class Batches:
    """What waits and what is at the worker, in order."""

    def __init__(self) -> None:
        self._fresh: deque[tuple[Share, int]] = deque()
        self._again: deque[Batch] = deque()  # before anything fresh
        self._away: deque[Batch] = deque()

    def add(self, share: Share, deadly: Collection[int]) -> list[int]:
        """Queue its texts but for those with a deadly hash, whose places are returned."""
        bad = [n for n, text in enumerate(share.texts) if hash(text) in deadly] if deadly else []
        self._fresh.extend((share, n) for n in range(len(share.texts)) if n not in bad)
        return bad

    def send(self, ask: Callable[[list[str]], None]) -> bool:
        """Give the worker what it can take; says whether it was idle before."""
        idle = not self._away
        while len(self._away) < AHEAD:
            batch = self._next()
            if batch is None:
                break
            self._away.append(batch)
            ask(batch.texts)
        return idle and bool(self._away)

    def answered(self) -> Batch:
        """The oldest batch at the worker, which answers in order."""
        return self._away.popleft()

    @property
    def busy(self) -> bool:
        return bool(self._away)

    def died(self) -> Batch | None:
        """The worker is gone; the batch it was at, back in line unless it is one deadly text.

        The others that were on their way have done nothing, and wait again. Returns the deadly one.
        """
        away, self._away = self._away, deque()
        if not away:
            return None
        suspect = away.popleft().wanted()
        self._again.extendleft(reversed(away))
        suspect.deaths += 1
        if not suspect.slots:
            return None
        if suspect.deaths < DEATHS:
            self._again.appendleft(suspect)
        elif len(suspect.slots) > 1:
            self._again.extendleft(reversed(suspect.halves()))
        else:
            return suspect
        return None

    def all(self) -> list[Batch]:
        """Take back everything that waits, to be answered otherwise."""
        everything = [*self._away, *self._again, Batch(list(self._fresh))]
        for line in (self._away, self._again, self._fresh):
            line.clear()
        return everything

    def _next(self) -> Batch | None:
        while self._again:
            batch = self._again.popleft().wanted()
            if batch.slots:
                return batch
        slots: list[tuple[Share, int]] = []
        while self._fresh and len(slots) < TOGETHER:
            slot = self._fresh.popleft()
            if not slot[0].answer.done():
                slots.append(slot)
        return Batch(slots) if slots else None
