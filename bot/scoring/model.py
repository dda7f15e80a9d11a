"""A model behind the Scorer protocol: one thread owns it, the event loop only waits.

Law: every text gets one reading per label, and a failure is `Missing` with its reason, never 0.
"""

from __future__ import annotations

import asyncio
import queue
import threading
from concurrent.futures import Future
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol, Self

import structlog

from bot.core.types import LABELS, Missing, Reading, Signal
from bot.scoring.text import presentable

if TYPE_CHECKING:
    from collections.abc import Sequence

log = structlog.get_logger()

COLLECTED = 64  # texts taken from the queue at once, to be sorted by length
BATCH = 16  # texts given to the model together
WAITING = 4_096  # texts in the queue, after which new ones are turned away with a reason


class Predictor(Protocol):
    """What the thread owns; `LoadedModel` is one."""

    @property
    def name(self) -> str: ...
    @property
    def digest(self) -> str: ...
    @property
    def trained(self) -> frozenset[str]: ...
    def predict(self, texts: Sequence[str]) -> list[dict[str, float]]: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class _Job:
    text: str
    result: Future[tuple[Reading, ...]] = field(default_factory=Future)


class ModelScorer:
    """Scores texts in micro-batches on one thread. `async with` starts and stops it."""

    def __init__(self, predictor: Predictor) -> None:
        self.model = f"{predictor.name}@{predictor.digest[:12]}"
        self._source = f"model:{self.model}"
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
            job.result.set_result(self._missing("the model is not running"))
        elif self._jobs.qsize() >= WAITING:
            job.result.set_result(self._missing("too many texts wait for the model"))
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
        ready = sorted(
            ((presentable(job.text), job) for job in jobs), key=lambda pair: len(pair[0])
        )
        for _, job in (pair for pair in ready if not pair[0]):
            job.result.set_result(self._readings(dict.fromkeys(LABELS, 0.0), "no text to judge"))
        filled = [pair for pair in ready if pair[0]]
        for start in range(0, len(filled), BATCH):
            self._predict(filled[start : start + BATCH])

    def _predict(self, pairs: list[tuple[str, _Job]]) -> None:
        """Ask for a batch; where that fails for each text alone, so that one spoils no other."""
        try:
            found = self._predictor.predict([text for text, _ in pairs])
            readings = [self._readings(scores) for scores in found]
        except Exception as error:  # noqa: BLE001 (the thread's one last resort: it must live on)
            # The class only: what an error says may quote the text.
            log.warning("scoring failed", error=type(error).__name__, texts=len(pairs))
            if len(pairs) > 1:
                for pair in pairs:
                    self._predict([pair])
                return
            readings = [self._missing(f"the model failed: {type(error).__name__}")]
        for (_, job), reading in zip(pairs, readings, strict=True):
            job.result.set_result(reading)

    def _readings(self, scores: dict[str, float], why: str = "") -> tuple[Reading, ...]:
        return tuple(self._reading(label, scores, why) for label in LABELS)

    def _reading(self, label: str, scores: dict[str, float], why: str) -> Reading:
        if label not in self.trained:
            return Missing(name=label, why="not trained", source=self._source)
        strength = float(scores[label])
        if not 0.0 <= strength <= 1.0:  # also what is not a number
            return Missing(name=label, why="the model gave no number", source=self._source)
        why = why or f"{self._predictor.name} gives {label} {strength:.2f}"
        return Signal(name=label, strength=strength, why=why, source=self._source)

    def _missing(self, why: str) -> tuple[Reading, ...]:
        return tuple(Missing(name=label, why=why, source=self._source) for label in LABELS)
