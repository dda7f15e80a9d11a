"""One condition for all that waits for the stand-in to change: polls, deliveries, tests."""

from __future__ import annotations

import asyncio
from collections.abc import Callable


class Bell:
    def __init__(self) -> None:
        self._condition = asyncio.Condition()

    async def ring(self) -> None:
        async with self._condition:
            self._condition.notify_all()

    async def wait(self, predicate: Callable[[], bool], timeout: float) -> bool:  # noqa: ASYNC109 (a poll's own timeout, part of the Bot API)
        """Whether `predicate` came true within `timeout` seconds."""
        async with self._condition:
            try:
                async with asyncio.timeout(timeout):
                    await self._condition.wait_for(predicate)
            except TimeoutError:
                return predicate()
            return True
