"""Which texts go to the worker together, and what becomes of a batch that one did not survive.

Law: every text that came in comes out once: with its row, or with the reason why there is none.
"""

from __future__ import annotations

import asyncio
from collections import deque
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from bot.core.types import Reading

TOGETHER = 64  # texts in a batch; the model sorts them by length
LETTERS = 16_384  # characters in a batch, unless one text has more: long texts come back soon, too
AHEAD = 2  # batches at the worker, so that it need not wait for the event loop
DEATHS = 2  # of the worker, after which it was the batch's fault


@dataclass(slots=True, eq=False)
class Share:
    """The places of one caller's texts, answered when each has its readings."""

    size: int
    readings: list[tuple[Reading, ...]] = field(init=False)
    answer: asyncio.Future[list[tuple[Reading, ...]]] = field(init=False)
    left: int = field(init=False)
    asked: list[tuple[Asking, int]] = field(init=False, default_factory=list)

    def __post_init__(self) -> None:
        self.readings = [() for _ in range(self.size)]
        self.answer = asyncio.get_running_loop().create_future()
        self.left = self.size

    def settle(self, place: int, readings: tuple[Reading, ...]) -> None:
        self.readings[place] = readings
        self.left -= 1
        if not self.left and not self.answer.done():
            self.answer.set_result(self.readings)

    def give_up(self) -> None:
        """Whoever waits for the same texts goes on waiting; of no effect once it is answered."""
        self.answer.cancel()
        for asking, place in self.asked:
            asking.takers.pop((self, place), None)
        self.asked.clear()


@dataclass(slots=True, eq=False)
class Asking:
    """A text on its way through the worker, with all who want its readings."""

    key: bytes
    text: str
    takers: dict[tuple[Share, int], None] = field(default_factory=dict)

    def settle(self, readings: tuple[Reading, ...]) -> None:
        for share, place in self.takers:
            share.settle(place, readings)
        self.takers.clear()


@dataclass(slots=True, eq=False)
class Batch:
    askings: list[Asking]
    deaths: int = 0

    def halves(self) -> tuple[Batch, Batch]:
        """Already suspect, except a single text: no other may be lost by an accident."""
        middle = len(self.askings) // 2
        first, second = Batch(self.askings[:middle]), Batch(self.askings[middle:])
        for half in (first, second):
            half.deaths = DEATHS - 1 if len(half.askings) > 1 else 0
        return first, second


class Batches:
    """What waits and what is at the worker, in order; equal texts are asked once for all."""

    def __init__(self) -> None:
        self._open: dict[bytes, Asking] = {}  # all without an answer
        self._fresh: deque[Asking] = deque()
        self._again: deque[Batch] = deque()  # before anything fresh
        self._away: deque[Batch] = deque()

    def add(self, share: Share, place: int, key: bytes, text: str) -> bool:
        """Queue a text for this place; False where a copy is on its way, whose answer it gets."""
        copy = self._open.get(key)
        asking = copy or Asking(key, text)
        if copy is None:
            self._open[key] = asking
            self._fresh.append(asking)
        asking.takers[share, place] = None
        share.asked.append((asking, place))
        return copy is None

    def send(self, ask: Callable[[list[str]], None]) -> bool:
        """Give the worker what it can take; says whether it was idle before.

        An idle one gets a text at once; while it is busy, what comes fills the next batch.
        """
        idle = not self._away
        while len(self._away) < AHEAD:
            batch = self._next()
            if batch is None:
                break
            self._away.append(batch)
            ask([asking.text for asking in batch.askings])
        return idle and bool(self._away)

    def answered(self) -> list[Asking]:
        """The oldest batch at the worker, which answers in order; its readings are known now."""
        askings = self._away.popleft().askings
        self._close(askings)
        return askings

    @property
    def busy(self) -> bool:
        return bool(self._away)

    def died(self) -> Asking | None:
        """The worker is gone; the batch it was at, back in line unless it is one deadly text.

        The others that were on their way have done nothing, and wait again. Returns the deadly one.
        """
        away, self._away = self._away, deque()
        if not away:
            return None
        suspect = self._wanted(away.popleft())
        self._again.extendleft(reversed(away))
        suspect.deaths += 1
        if not suspect.askings:
            return None
        if suspect.deaths < DEATHS:
            self._again.appendleft(suspect)
        elif len(suspect.askings) > 1:
            self._again.extendleft(reversed(suspect.halves()))
        else:
            self._close(suspect.askings)
            return suspect.askings[0]
        return None

    def all(self) -> list[Asking]:
        """Take back everything that waits, to be answered otherwise."""
        everything = list(self._open.values())
        for line in (self._away, self._again, self._fresh, self._open):
            line.clear()
        return everything

    def _next(self) -> Batch | None:
        while self._again:
            batch = self._wanted(self._again.popleft())
            if batch.askings:
                return batch
        askings: list[Asking] = []
        room = LETTERS
        while self._fresh and len(askings) < TOGETHER:
            asking = self._fresh[0]
            if not asking.takers:
                self._close([self._fresh.popleft()])
                continue
            room -= len(asking.text)
            if room < 0 and askings:
                break
            askings.append(self._fresh.popleft())
        return Batch(askings) if askings else None

    def _wanted(self, batch: Batch) -> Batch:
        """Without the texts of callers who gave up."""
        self._close([asking for asking in batch.askings if not asking.takers])
        return Batch([asking for asking in batch.askings if asking.takers], batch.deaths)

    def _close(self, askings: Iterable[Asking]) -> None:
        """Whoever asks for one of these from now on starts anew."""
        for asking in askings:
            del self._open[asking.key]
