"""A model behind the Scorer protocol, in this process: one thread owns it, for a short command.

Law: every text is answered, also when the model fails or nothing runs.
"""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Self

from bot.scoring.intake import NOT_RUNNING, log_failures
from bot.scoring.rows import Predictor, judge, readings_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.core.types import Reading


class ModelScorer:
    """Scores texts on one thread, a call after the other. `async with` starts and stops it."""

    def __init__(self, predictor: Predictor) -> None:
        self._readings = readings_of(predictor)
        self.model = self._readings.model
        self._predictor = predictor
        self._thread: ThreadPoolExecutor | None = None

    @property
    def trained(self) -> frozenset[str]:
        """The labels that get numbers; the others read as missing."""
        return self._readings.trained

    async def start(self) -> None:
        if self._thread is None:
            self._thread = ThreadPoolExecutor(1, "scorer")

    async def close(self) -> None:
        """Answer what is queued, then end the thread."""
        thread, self._thread = self._thread, None
        if thread is not None:
            await asyncio.to_thread(thread.shutdown)

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()

    async def score(self, texts: Sequence[str]) -> list[tuple[Reading, ...]]:
        """One reading per label for each text, in order; never raises for a text."""
        if self._thread is None:
            return [self._readings.missing(NOT_RUNNING)] * len(texts)
        loop = asyncio.get_running_loop()
        rows = await loop.run_in_executor(self._thread, judge, self._predictor, tuple(texts))
        log_failures(rows)
        return [self._readings.of(row) for row in rows]
