"""Messages on their way to the inbox: a bounded number, whatever the disk does.

Law: a message that is turned away is younger than `shut`, and nothing is let in again before that
moment is on disk; so the catch-up finds it.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime

import structlog

from bot.core.types import Message
from bot.ports import Inlet

log = structlog.get_logger()
LONGEST = 0.5  # seconds that the socket is left unread for one event
TOGETHER = 500  # messages handed on at once
MOST = 5_000  # messages that wait for the disk; discord.py makes a task of each without a bound


class Intake:
    def __init__(self, inlet: Inlet, clock: Callable[[], datetime], most: int) -> None:
        self._inlet, self._clock, self._most = inlet, clock, most
        self.waiting = 0
        self.turned_away = 0
        self.shut: datetime | None = None  # since when messages are turned away
        self.drained = asyncio.Event()  # shut, and nobody waits any more
        self._eased = asyncio.Event()
        self._pending: list[Message] = []
        self._feeding: asyncio.Task[None] | None = None

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

    async def room(self) -> None:
        """Until fewer wait; not for ever, since commands come by the same way."""
        if self.waiting > self._most // 2:
            self._eased.clear()
            with suppress(TimeoutError):
                async with asyncio.timeout(LONGEST):
                    await self._eased.wait()

    def put(self, message: Message) -> None:
        """Without waiting: those that come while others are being kept are kept together next."""
        self.waiting += 1
        self._pending.append(message)
        if self._feeding is None or self._feeding.done():
            self._feeding = asyncio.create_task(self._feed())

    async def _feed(self) -> None:
        while self._pending:
            batch, self._pending = self._pending[:TOGETHER], self._pending[TOGETHER:]
            try:
                await self._keep(batch)
            finally:
                self.waiting -= len(batch)
                if self.waiting <= self._most // 2:
                    self._eased.set()
                if self.shut is not None and not self.waiting:
                    self.drained.set()

    async def _keep(self, batch: list[Message]) -> None:
        try:
            await self._inlet.take(*batch)
        except Exception as error:  # noqa: BLE001 -- one message that can't be kept spoils no other
            if len(batch) == 1:
                kind = type(error).__name__
                log.error("a message was not kept", message=batch[0].key, error=kind)  # noqa: TRY400 -- a trace could quote text
                return
            for message in batch:
                await self._keep([message])

    def close(self) -> None:
        if self._feeding is not None:
            self._feeding.cancel()

    def reopen(self) -> None:
        log.info("messages are let in again", turned_away=self.turned_away)
        self.drained.clear()
        self.shut = None
        self.turned_away = 0
