"""Answers that Telegram's pace makes wait: one after the other for each chat.

Law: whoever asks for much holds up their own answers only, and what else they ask for is done.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable

import structlog

from bot.ports import Card

log = structlog.get_logger()

EACH, ALL = 10, 1_000  # answers that wait for one chat, and for all; further ones are not given

Job = Callable[[], Awaitable[None]]
_Waiting = deque[tuple[Card | None, Job]]


class Answers:
    def __init__(self, busy: Callable[[str], bool]) -> None:
        self._busy = busy  # whether a message to this chat has to wait
        self._waiting: dict[str, _Waiting] = {}
        self._tasks: set[asyncio.Task[None]] = set()

    async def give(self, chat: str, card: Card | None, job: Job) -> None:
        """At once where nothing waits; the same card is not put twice into a row, so that who asks
        too often hears so once, and not once for each time.
        """
        if chat not in self._waiting and not self._busy(chat):
            await self._now(chat, card, job)
            return
        waiting = self._waiting.get(chat, _Waiting())
        if card is not None and any(card == known for known, _ in waiting):
            return
        if len(waiting) >= EACH or sum(map(len, self._waiting.values())) >= ALL:
            log.warning("telegram.answer_not_given", waiting=len(waiting))
            return
        waiting.append((card, job))
        if chat not in self._waiting:
            self._begin(chat, waiting)

    async def _now(self, chat: str, card: Card | None, job: Job) -> None:
        """What others give meanwhile stands behind it."""
        self._waiting[chat] = waiting = _Waiting([(card, job)])
        try:
            await job()
        finally:
            waiting.popleft()
            if waiting:
                self._begin(chat, waiting)
            else:
                del self._waiting[chat]

    def _begin(self, chat: str, waiting: _Waiting) -> None:
        self._waiting[chat] = waiting
        task = asyncio.create_task(self._work(chat, waiting))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _work(self, chat: str, waiting: _Waiting) -> None:
        try:
            while waiting:
                await self._try(waiting[0][1])
                waiting.popleft()
        finally:
            del self._waiting[chat]

    @staticmethod
    async def _try(job: Job) -> None:
        try:
            await job()
        except Exception as error:  # noqa: BLE001 (one answer must not end those after it)
            log.error("telegram.answer_failed", error=type(error).__name__)  # noqa: TRY400 -- a trace could quote text

    async def given(self) -> None:
        """Until nothing waits any more."""
        while self._tasks:
            await asyncio.wait(self._tasks)

    async def close(self) -> None:
        """What waits still is not given."""
        for task in self._tasks:
            task.cancel()
        await self.given()
