"""A model behind the Scorer protocol, in this process: one thread owns it, for a short command.

Law: every text is answered, also when the model fails or nothing runs.
"""

from __future__ import annotations

import asyncio
import queue
import threading
from collections import Counter
from concurrent.futures import Future
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Self

import structlog

from bot.scoring.rows import Predictor, Readings, judge

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.core.types import Reading

log = structlog.get_logger()

COLLECTED = 64  # texts taken from the queue at once, to be sorted by length
WAITING = 4_096  # texts in the queue, after which new ones are turned away with a reason


@dataclass(frozen=True, slots=True, kw_only=True)
class _Job:
    text: str
    result: Future[tuple[Reading, ...]] = field(default_factory=Future)


class ModelScorer:
    """Scores texts in micro-batches on one thread. `async with` starts and stops it."""

    def __init__(self, predictor: Predictor) -> None:
        languages = getattr(predictor, "languages", ())
        self._readings = Readings(predictor.name, predictor.digest, predictor.trained, languages)
        self.model = self._readings.model
        self._predictor = predictor
        self._jobs: queue.Queue[_Job | None] = queue.Queue()
        self._thread: threading.Thread | None = None

    @property
    def trained(self) -> frozenset[str]:
        """The labels that get numbers; the others read as missing."""
        return self._predictor.trained

    async def start(self) -> None:
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name="scorer", daemon=True)
            self._thread.start()

    async def close(self) -> None:
        """Answer what is queued, then end the thread."""
        thread, self._thread = self._thread, None
        if thread is not None:
            self._jobs.put(None)
            await asyncio.to_thread(thread.join)

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()

    async def score(self, texts: Sequence[str]) -> list[tuple[Reading, ...]]:
        """One reading per label for each text, in order; never raises for a text."""
        jobs = [_Job(text=text) for text in texts]
        for job in jobs:
            self._enqueue(job)
        return list(await asyncio.gather(*(asyncio.wrap_future(job.result) for job in jobs)))

    def _enqueue(self, job: _Job) -> None:
        if self._thread is None:
            job.result.set_result(self._readings.missing("the model is not running"))
        elif self._jobs.qsize() >= WAITING:
            job.result.set_result(self._readings.missing("too many texts wait for the model"))
        else:
            self._jobs.put(job)

    def _work(self) -> None:
        while (first := self._jobs.get()) is not None:
            jobs, ending = self._collect(first)
            self._answer([job for job in jobs if job.result.set_running_or_notify_cancel()])
            if ending:
                return

    def _collect(self, first: _Job) -> tuple[list[_Job], bool]:
        jobs = [first]
        while len(jobs) < COLLECTED:
            try:
                job = self._jobs.get_nowait()
            except queue.Empty:
                break
            if job is None:
                return jobs, True
            jobs.append(job)
        return jobs, False

    def _answer(self, jobs: list[_Job]) -> None:
        rows = judge(self._predictor, [job.text for job in jobs])
        failures = Counter(row for row in rows if isinstance(row, str))
        for reason, texts in failures.items():
            log.warning("scoring failed", reason=reason, texts=texts)
        for job, row in zip(jobs, rows, strict=True):
            job.result.set_result(self._readings.of(row))
