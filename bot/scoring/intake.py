"""Callers' texts before the worker: what is known is answered at once, the rest waits its turn.

Law: every caller gets one answer for each text, in order; whoever gives up takes none from others.
"""

from __future__ import annotations

import asyncio
from collections import Counter, deque
from typing import TYPE_CHECKING

import structlog

from bot.scoring.batches import TOGETHER, Batches, Share
from bot.scoring.cache import Cache, key_of
from bot.scoring.rows import Readings
from bot.scoring.text import LONGEST

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from bot.core.types import Reading
    from bot.scoring.rows import Row

    Places = list[tuple[int, bytes, str]]  # in a share, each with the text's key and the text

log = structlog.get_logger()
NOT_RUNNING = "the model is not running"
DEADLY = "the model process died on this text"
REMEMBERED = 256  # deadly texts, by their keys, which are not tried again: spam comes in copies


def log_failures(rows: Iterable[Row]) -> None:
    """Each reason and how many texts have it, which stay unsaid."""
    for reason, texts in Counter(row for row in rows if isinstance(row, str)).items():
        log.warning("scoring failed", reason=reason, texts=texts)


class Intake:
    def __init__(self, most: int, on_queued: Callable[[], None]) -> None:
        self.down = NOT_RUNNING  # why texts can't be scored now, "" when they can
        self.readings = Readings("", "", ())
        self.batches = Batches()
        self.waiting = 0  # texts without an answer, copies too
        self.hits = 0  # texts that a copy had scored, or was on its way for
        self._most, self._on_queued = most, on_queued
        self._shares = set[Share]()
        self._cache = Cache()
        self._deadly: deque[bytes] = deque(maxlen=REMEMBERED)
        self._door, self._room = asyncio.Lock(), asyncio.Event()

    async def score(self, texts: Sequence[str]) -> list[tuple[Reading, ...]]:
        shares: list[Share] = []
        try:
            for start in range(0, len(texts), TOGETHER):
                part = [text[:LONGEST] for text in texts[start : start + TOGETHER]]
                shares.append(Share(len(part)))
                await self._admit(shares[-1], part)
            return [readings for share in shares for readings in await share.answer]
        finally:
            for share in shares:
                share.give_up()

    async def _admit(self, share: Share, texts: list[str]) -> None:
        """Queue a share, when there is room; first come, first served.

        By risk the callers are ordered before: the pipeline has the riskiest judged first, and
        hands over no more than the worker takes, so that a queue by risk here would be empty.
        """
        digest = self.readings.digest
        unknown = self._unknown(
            share, ((place, key_of(digest, text), text) for place, text in enumerate(texts))
        )
        if not unknown:
            return
        async with self._door:
            while not self.down and self.waiting and self.waiting + len(unknown) > self._most:
                self._room.clear()
                await self._room.wait()
        unknown = self._unknown(share, unknown)  # copies may have been answered meanwhile
        if self.down:
            for place, _, _ in unknown:
                share.settle(place, self.readings.missing(self.down))
        elif unknown:
            self._queue(share, unknown)

    def _unknown(self, share: Share, places: Iterable[tuple[int, bytes, str]]) -> Places:
        """What must be asked; the rest is settled."""
        unknown: Places = []
        for place, key, text in places:
            row = self._cache.get(key)
            if row is not None:
                self.hits += 1
                share.settle(place, self.readings.of(row))
            elif key in self._deadly:
                share.settle(place, self.readings.missing(DEADLY))
            else:
                unknown.append((place, key, text))
        return unknown

    def _queue(self, share: Share, places: Places) -> None:
        self.waiting += len(places)
        self._shares.add(share)
        share.answer.add_done_callback(lambda _: self._leave(share, len(places)))
        for place, key, text in places:
            self.hits += not self.batches.add(share, place, key, text)
        self._on_queued()

    def _leave(self, share: Share, places: int) -> None:
        self.waiting -= places
        self._shares.discard(share)
        self._room.set()

    def heard(self, rows: list[Row]) -> None:
        """The answer to the oldest batch at the worker."""
        for asking, row in zip(self.batches.answered(), rows, strict=True):
            self._cache.put(asking.key, row)
            asking.settle(self.readings.of(row))
        log_failures(rows)

    def died(self) -> bool:
        """The worker is gone; says whether a text is to blame, which is never asked again."""
        deadly = self.batches.died()
        if deadly is None:
            return False
        self._deadly.append(deadly.key)
        deadly.settle(self.readings.missing(DEADLY))
        return True

    def give_up(self, reason: str) -> None:
        """Answer all who wait with the reason."""
        self._room.set()
        for asking in self.batches.all():
            asking.settle(self.readings.missing(reason))

    async def finish(self) -> None:
        """Returns when all that is queued has its answer; what is known is then forgotten."""
        if self._shares:
            await asyncio.wait({share.answer for share in self._shares})
        self._cache.clear()
