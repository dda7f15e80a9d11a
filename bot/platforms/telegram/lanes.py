"""What people ask for is done beside what is heard: one after the other for each of them.

Law: who asks for much, and a Telegram that answers late, hold up what that person asked for and
nothing that is heard. What did not get its turn is not finished: the journal brings it again.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable

import structlog
import telegram

log = structlog.get_logger()

AT_ONCE = 16  # people; the others take turns
MOST = 1_000  # updates that wait; with more, nothing further is read for a while


class Lanes:
    def __init__(self, do: Callable[[telegram.Update], Awaitable[None]]) -> None:
        self._do = do
        self._waiting: dict[int, deque[telegram.Update]] = {}  # by asker
        self._tasks: set[asyncio.Task[None]] = set()
        self._turn = asyncio.Semaphore(AT_ONCE)
        self._moved_up = asyncio.Event()
        self._open = False

    def open(self) -> None:
        """When nobody has a turn any more from before."""
        self._waiting.clear()
        self._open = True

    async def put(self, asker: int, update: telegram.Update) -> None:
        """Returns while it waits, unless very many do."""
        while self._open and sum(map(len, self._waiting.values())) >= MOST:
            self._moved_up.clear()
            await self._moved_up.wait()
        if not self._open:
            return
        if asker in self._waiting:
            self._waiting[asker].append(update)
            return
        self._waiting[asker] = deque([update])
        task = asyncio.create_task(self._walk(asker))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _walk(self, asker: int) -> None:
        waiting = self._waiting[asker]
        try:
            while waiting:
                async with self._turn:  # anew for each, so that the others get theirs in between
                    if waiting:
                        await self._try(waiting.popleft())
                self._moved_up.set()
        finally:
            self._waiting.pop(asker, None)

    async def _try(self, update: telegram.Update) -> None:
        try:
            await self._do(update)
        except Exception as error:  # noqa: BLE001 -- one update must not end those after it
            number, kind = update.update_id, type(error).__name__
            log.error("telegram.update_not_finished", update=number, error=kind)  # noqa: TRY400 -- a trace could quote text

    async def done(self) -> None:
        """Until nothing waits any more."""
        while self._tasks:
            await asyncio.wait(self._tasks)

    def close(self) -> None:
        """Nobody gets a turn any more."""
        self._open = False
        for waiting in self._waiting.values():
            waiting.clear()
        self._moved_up.set()

    def cancel(self) -> None:
        """Not even who has one now comes to an end."""
        self.close()
        for task in self._tasks:
            task.cancel()


def asker(update: telegram.Update) -> int | None:
    """Whose lane it belongs into; None for what happened in a group, which keeps its place among
    what is heard, and for what is malformed. Everyone behind a group's own name has one id, so
    theirs is the group's.
    """
    message, asking = update.message, update.callback_query or update.chat_join_request
    if message is None:
        return _number(asking and asking.from_user)
    if message.migrate_to_chat_id is not None:
        return None
    aside = message.sender_chat is not None or message.from_user is None
    return _number(message.chat if aside else message.from_user)


def _number(whose: object) -> int | None:
    """The library takes anything for an id, also a list, which is no key of any lane."""
    number = getattr(whose, "id", None)
    return number if isinstance(number, int) else None
