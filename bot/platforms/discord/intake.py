"""Messages on their way to the inbox: a bounded number, whatever the disk does.

Law: a message that is turned away is younger than `shut`, and nothing is let in again before that
moment is on disk; so the catch-up finds it.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import datetime

import structlog

from bot.core.types import Message
from bot.ports import Inlet

log = structlog.get_logger()
MOST = 5_000  # messages that wait for the disk; discord.py makes a task of each without a bound


class Intake:
    def __init__(self, inlet: Inlet, clock: Callable[[], datetime], most: int) -> None:
        self._inlet, self._clock, self._most = inlet, clock, most
        self.waiting = 0
        self.turned_away = 0
        self.shut: datetime | None = None  # since when messages are turned away
        self.drained = asyncio.Event()  # shut, and nobody waits any more

    def admits(self) -> bool:
        """Whether there is room for one more; asked right before `take`."""
        if self.shut is None and self.waiting < self._most:
            return True
        if self.shut is None:
            self.shut = self._clock()
            log.error(
                "too many messages wait for the disk; the rest is read later", waiting=self.waiting
            )
        self.turned_away += 1
        return False

    async def take(self, message: Message) -> None:
        self.waiting += 1
        try:
            await self._inlet.take(message)
        finally:
            self.waiting -= 1
            if self.shut is not None and not self.waiting:
                self.drained.set()

    def reopen(self) -> None:
        log.info("messages are let in again", turned_away=self.turned_away)
        self.drained.clear()
        self.shut = None
        self.turned_away = 0
