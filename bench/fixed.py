"""A model of a fixed latency and a fixed answer, for measuring everything but the model."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from bot.core.types import LABELS, Reading, Signal

if TYPE_CHECKING:
    from collections.abc import Sequence


class FixedScorer:
    """Waits `latency` seconds for each batch, as for a model elsewhere; all texts share a tuple."""

    def __init__(self, latency: float = 0.02, toxicity: float = 0.0) -> None:
        self.model = "fixed@000000000000"
        self.trained = frozenset(LABELS)
        self.restarts = self.waiting = self.scored = 0
        self.busy_seconds = 0.0
        self._latency = latency
        self._readings: tuple[Reading, ...] = tuple(
            Signal(
                name=label,
                strength=toxicity if label == "toxicity" else 0.0,
                why="a fixed answer",
                source=f"model:{self.model}",
            )
            for label in LABELS
        )

    async def start(self) -> None:
        """Nothing to start."""

    async def close(self) -> None:
        """Nothing to end."""

    async def score(self, texts: Sequence[str]) -> list[tuple[Reading, ...]]:
        self.waiting += len(texts)
        try:
            await asyncio.sleep(self._latency)
        finally:
            self.waiting -= len(texts)
        self.scored += len(texts)
        self.busy_seconds += self._latency
        return [self._readings] * len(texts)
