"""A model behind the Scorer protocol, in a process of its own that may die at any moment.

Law: a worker that dies is replaced and what it was at is scored again; the bot lives on.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import TYPE_CHECKING, Self

import structlog

from bot.scoring.errors import DownloadError, ModelError
from bot.scoring.intake import NOT_RUNNING, Intake
from bot.scoring.link import Link
from bot.scoring.rows import Readings

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from bot.core.types import Reading
    from bot.scoring.link import Opening
    from bot.scoring.rows import Row

log = structlog.get_logger()


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    answer: float = 300.0  # seconds for a batch, or to open the model again; then it is killed
    first_pause: float = 0.1  # seconds before a new worker, doubled while it does not help
    longest_pause: float = 30.0
    tries: int = 8  # to start a worker, after which texts are answered with the reason
    waiting: int = 4_096  # texts in the queue, after which callers wait to put in more


def _logged(note: str) -> None:
    log.warning(note)


class ProcessScorer:
    """Scores texts in batches in another process. `async with` starts and stops it."""

    def __init__(
        self,
        opening: Opening,
        *,
        on_note: Callable[[str], None] = _logged,
        limits: Limits | None = None,
    ) -> None:
        self.model = ""  # `<name>@<12 hex digits>`, known when it has started
        self.restarts = 0
        self.scored = 0  # texts, by the worker
        self.busy_seconds = 0.0  # of the worker at texts, as the event loop saw it
        self._opening, self._on_note, self._limits = opening, on_note, limits or Limits()
        self._intake = Intake(self._limits.waiting, self._feed)
        self._link: Link | None = None
        self._keeper: asyncio.Task[None] | None = None
        self._pause = self._limits.first_pause
        self._since = 0.0  # loop time at which the worker began with its batch
        self._alarm: asyncio.TimerHandle | None = None

    @property
    def trained(self) -> frozenset[str]:
        """The labels that get numbers; the others read as missing."""
        return self._intake.readings.trained

    @property
    def listens(self) -> bool:
        """Whether the care model is beside it."""
        return self._intake.readings.listens

    @property
    def pid(self) -> int | None:
        """The worker's process id, None while there is none."""
        return None if self._link is None else self._link.pid

    @property
    def waiting(self) -> int:
        """Texts without an answer."""
        return self._intake.waiting

    @property
    def hits(self) -> int:
        """Texts that cost the worker nothing, since a copy was scored or on its way."""
        return self._intake.hits

    async def start(self) -> None:
        """Open the model, for minutes on a first download. Raises ModelError, DownloadError."""
        if self._keeper is None:
            self._link = await self._opened()
            self._intake.down = ""
            self._keeper = asyncio.create_task(self._keep(self._link))
            self._keeper.add_done_callback(_ended)

    async def close(self) -> None:
        """Answer what is queued, then end the worker."""
        keeper, self._keeper, self._intake.down = self._keeper, None, NOT_RUNNING
        if keeper is None:
            return
        await self._intake.finish()
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
        return await self._intake.score(texts)

    def _feed(self) -> None:
        """One that has ended is given nothing more, or its end would count as over that text."""
        link = self._link
        if link is None or link.lost.is_set():
            return
        if self._intake.batches.send(link.ask):
            self._watch()

    def _watch(self) -> None:
        """From now on the worker is at its next batch, if there is one."""
        self._watch_nothing()
        if self._intake.batches.busy and self._link is not None:
            loop = asyncio.get_running_loop()
            self._since = loop.time()
            self._alarm = loop.call_later(self._limits.answer, self._link.kill)

    def _watch_nothing(self) -> None:
        if self._alarm is not None:
            self._alarm.cancel()
            self._alarm = None

    def _heard(self, rows: list[Row]) -> None:
        self.busy_seconds += asyncio.get_running_loop().time() - self._since
        self._pause = self._limits.first_pause
        self.scored += len(rows)
        self._intake.heard(rows)
        self._feed()
        self._watch()

    async def _keep(self, link: Link) -> None:
        """There is a worker, always a new one when it has died, until cancelled."""
        while True:
            self._link, self._intake.down = link, NOT_RUNNING if self._keeper is None else ""
            self._feed()
            await link.lost.wait()
            self._link = None
            self._died()
            link = await self._reopened()
            self.restarts += 1

    def _died(self) -> None:
        self._watch_nothing()
        log.warning("the model process died; a new one is started", texts=self.waiting)
        if not self._intake.batches.busy:  # else the pause stays: a death is a step to the culprit
            self._slow_down()
        if self._intake.died():
            log.error("the model process dies on a text, which stays without a score")

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
            except Exception as error:  # noqa: BLE001 -- without a keeper no model ever comes again
                failures += 1
                self._slow_down()
                reason = _reason(error)
                log.error("the model can't be started", reason=reason, failures=failures)  # noqa: TRY400 -- no trace needed
            if failures >= self._limits.tries:
                self._give_up(f"the model can't be started: {reason}")

    def _give_up(self, reason: str) -> None:
        if self._keeper is not None:
            self._intake.down = reason
        self._intake.give_up(reason)

    async def _opened(self) -> Link:
        """A worker with the model, which is the same as at first."""
        link = await Link.to_worker(self._on_note, heavy=self._opening.heavy)
        try:
            facts = await link.open(self._opening)
            names = ("name", "digest", "trained", "languages", "care")
            readings = Readings(*(facts[name] for name in names))
            self._check(readings)
        except BaseException:
            link.kill()
            await link.close()
            raise
        self._intake.readings, self.model = readings, readings.model
        link.on_rows = self._heard
        return link

    def _check(self, found: Readings) -> None:
        """A decision names the model that it was made with, so that must not change."""
        if self.trained and (found.model, found.trained) != (self.model, self.trained):
            raise ModelError(f"the model was {self.model} at first and is {found.model} now")


def _reason(error: Exception) -> str:
    if isinstance(error, TimeoutError):
        return str(error) or "it takes too long"
    if isinstance(error, (ModelError, DownloadError, OSError)):
        return str(error)
    return f"unexpected {type(error).__name__}"  # its words may be anything


def _ended(keeper: asyncio.Task[None]) -> None:
    if not keeper.cancelled() and (error := keeper.exception()):
        log.error("the keeper of the model ended; restart modbot", error=type(error).__name__)
