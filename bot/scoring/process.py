"""A model behind the Scorer protocol, in a process of its own that may die at any moment.

Law: a worker that dies is replaced and what it was at is scored again; the bot lives on.
"""

from __future__ import annotations

import asyncio
from collections import Counter, deque
from dataclasses import dataclass
from typing import TYPE_CHECKING, Self

import structlog

from bot.scoring.batches import TOGETHER, Batches, Share
from bot.scoring.errors import DownloadError, ModelError
from bot.scoring.link import Link
from bot.scoring.rows import Readings
from bot.scoring.text import LONGEST

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from bot.core.types import Reading
    from bot.scoring.link import Opening
    from bot.scoring.rows import Row

log = structlog.get_logger()
NOT_RUNNING = "the model is not running"
DEADLY = "the model process died on this text"
REMEMBERED = 256  # deadly texts, as hashes, which are not tried again: spam comes in copies


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    answer: float = 300.0  # seconds for a batch, or to open the model again; then it is killed
    first_pause: float = 0.1  # seconds before a new worker, doubled while it does not help
    longest_pause: float = 30.0
    tries: int = 8  # to start a worker, after which texts are answered with the reason
    waiting: int = 4_096  # texts in the queue, after which callers wait to put in more


class ProcessScorer:
    """Scores texts in batches in another process. `async with` starts and stops it."""

    def __init__(
        self,
        opening: Opening,
        *,
        on_note: Callable[[str], None] = log.warning,
        limits: Limits | None = None,
    ) -> None:
        self.model = ""  # `<name>@<12 hex digits>`, known when it has started
        self.restarts = 0
        self.waiting = 0  # texts without an answer
        self.scored = 0  # texts
        self.busy_seconds = 0.0  # of the worker at texts, as the event loop saw it
        self._opening, self._on_note, self._limits = opening, on_note, limits or Limits()
        self._readings = Readings("", "", ())
        self._batches, self._shares = Batches(), set[Share]()
        self._deadly: deque[int] = deque(maxlen=REMEMBERED)
        self._door, self._room = asyncio.Lock(), asyncio.Event()
        self._link: Link | None = None
        self._keeper: asyncio.Task[None] | None = None
        self._down = NOT_RUNNING  # why texts can't be scored now, "" when they can
        self._pause = self._limits.first_pause
        self._since = 0.0  # loop time at which the worker began with its batch
        self._alarm: asyncio.TimerHandle | None = None

    @property
    def trained(self) -> frozenset[str]:
        """The labels that get numbers; the others read as missing."""
        return self._readings.trained

    @property
    def pid(self) -> int | None:
        """The worker's process id, None while there is none."""
        return None if self._link is None else self._link.pid

    async def start(self) -> None:
        """Open the model, for minutes on a first download. Raises ModelError, DownloadError."""
        if self._keeper is None:
            self._link = await self._opened()
            self._down = ""
            self._keeper = asyncio.create_task(self._keep(self._link))

    async def close(self) -> None:
        """Answer what is queued, then end the worker."""
        keeper, self._keeper, self._down = self._keeper, None, NOT_RUNNING
        if keeper is None:
            return
        if self._shares:
            await asyncio.wait({share.answer for share in self._shares})
        keeper.cancel()
        await asyncio.gather(keeper, return_exceptions=True)
        link, self._link = self._link, None
        self._watch_nothing()
        if link is not None:
            await link.close()

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()

    async def score(self, texts: Sequence[str]) -> list[tuple[Reading, ...]]:
        """One reading per label for each text, in order; never raises for a text."""
        shares: list[Share] = []
        try:
            for start in range(0, len(texts), TOGETHER):
                share = Share([text[:LONGEST] for text in texts[start : start + TOGETHER]])
                shares.append(share)
                await self._admit(share)
            return [readings for share in shares for readings in await share.answer]
        finally:
            for share in shares:
                share.answer.cancel()  # of no effect once it is answered

    async def _admit(self, share: Share) -> None:
        """Queue a share, when there is room; first come, first served."""
        size = len(share.texts)
        async with self._door:
            while not self._down and self.waiting and self.waiting + size > self._limits.waiting:
                self._room.clear()
                await self._room.wait()
        if self._down:
            share.answer.set_result([self._readings.missing(self._down)] * size)
            return
        self.waiting += size
        self._shares.add(share)
        share.answer.add_done_callback(lambda _: self._leave(share))
        for place in self._batches.add(share, self._deadly):
            share.settle(place, self._readings.missing(DEADLY))
        self._feed()

    def _leave(self, share: Share) -> None:
        self.waiting -= len(share.texts)
        self._shares.discard(share)
        self._room.set()

    def _feed(self) -> None:
        if self._link is not None and self._batches.send(self._link.ask):
            self._watch()

    def _watch(self) -> None:
        """From now on the worker is at its next batch, if there is one."""
        self._watch_nothing()
        if self._batches.busy and self._link is not None:
            loop = asyncio.get_running_loop()
            self._since = loop.time()
            self._alarm = loop.call_later(self._limits.answer, self._link.kill)

    def _watch_nothing(self) -> None:
        if self._alarm is not None:
            self._alarm.cancel()
            self._alarm = None

    def _heard(self, rows: list[Row]) -> None:
        batch = self._batches.answered()
        self.busy_seconds += asyncio.get_running_loop().time() - self._since
        self._pause = self._limits.first_pause
        batch.settle(map(self._readings.of, rows))
        self.scored += len(rows)
        for reason, texts in Counter(row for row in rows if isinstance(row, str)).items():
            log.warning("scoring failed", reason=reason, texts=texts)
        self._feed()
        self._watch()

    async def _keep(self, link: Link) -> None:
        """There is a worker, always a new one when it has died, until cancelled."""
        while True:
            self._link, self._down = link, NOT_RUNNING if self._keeper is None else ""
            self._feed()
            await link.lost.wait()
            self._link = None
            self._died()
            link = await self._reopened()
            self.restarts += 1

    def _died(self) -> None:
        self._watch_nothing()
        log.warning("the model process died; a new one is started", texts=self.waiting)
        if not self._batches.busy:  # else the pause stays: each death is a step to the culprit
            self._slow_down()
        deadly = self._batches.died()
        if deadly is not None:
            log.error("the model process dies on a text, which stays without a score")
            self._deadly.extend(map(hash, deadly.texts))
            deadly.settle([self._readings.missing(DEADLY)])

    def _slow_down(self) -> None:
        self._pause = min(self._limits.longest_pause, self._pause * 2)

    async def _reopened(self) -> Link:
        """A new worker, however long it takes; who waits too long hears the reason."""
        failures = 0
        while True:
            await asyncio.sleep(self._pause)
            try:
                async with asyncio.timeout(self._limits.answer):
                    return await self._opened()
            except (ModelError, DownloadError, OSError, TimeoutError) as error:
                failures += 1
                self._slow_down()
                reason = str(error) or "it takes too long"
                log.error("the model can't be started", reason=reason, failures=failures)  # noqa: TRY400 -- no trace needed
            if failures >= self._limits.tries:
                self._give_up(f"the model can't be started: {reason}")

    def _give_up(self, reason: str) -> None:
        if self._keeper is not None:
            self._down = reason
        self._room.set()
        for batch in self._batches.all():
            batch.settle([self._readings.missing(reason)] * len(batch.slots))

    async def _opened(self) -> Link:
        """A worker with the model, which is the same as at first."""
        link = await Link.to_worker(self._on_note, heavy=self._opening.heavy)
        try:
            facts = await link.open(self._opening)
            readings = Readings(
                facts["name"], facts["digest"], facts["trained"], facts["languages"]
            )
            self._check(readings)
        except BaseException:
            link.kill()
            await link.close()
            raise
        self._readings, self.model = readings, readings.model
        link.on_rows = self._heard
        return link

    def _check(self, found: Readings) -> None:
        """A decision names the model that it was made with, so that must not change."""
        if self.trained and (found.model, found.trained) != (self.model, self.trained):
            raise ModelError(f"the model was {self.model} at first and is {found.model} now")
