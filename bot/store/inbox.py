"""What was received and is not finished yet: durable before the platform is told so.

Law: `take` returns when its messages are on disk, and not before. Those who come while a commit
is under way share the next one (group commit). A disk that takes nothing delays, and loses
nothing.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime

import sqlalchemy as sa
import structlog

from bot.core.types import Message, Platform, Reading
from bot.store import codec, hot
from bot.store.database import Database, StoreTrouble
from bot.store.tables import inbox, seen, telegram_update

log = structlog.get_logger()
TOGETHER = 500  # messages in one transaction
BREATH = 16  # rows read before other tasks get the loop
PAUSES = (0.1, 0.5, 2.0, 5.0)  # seconds until a write that was not taken is tried again
UPDATES_KEPT = 100_000  # numbers of finished updates; Telegram repeats none older than a day


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrival:
    """A message on its way into the inbox. `signals` where only the inbox will hold it."""

    message: Message
    risk: int = 0  # 0..9: who waits least when many wait
    signals: tuple[Reading, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """A message without a decision; `signals` where the detectors had read it before."""

    message: Message
    risk: int
    received_at: datetime
    signals: tuple[Reading, ...] | None
    tries: int = 0  # how often its platform could not be asked about its author


@dataclass(slots=True)
class _Entry:
    arrivals: Sequence[Arrival]
    done: Sequence[int]  # updates that are finished with these
    result: asyncio.Future[frozenset[str]]
    orphaned: Callable[[], None]


@dataclass(slots=True)
class _Rows:
    """What one transaction writes."""

    messages: list[hot.InboxRow] = field(default_factory=list)
    seen: dict[str, hot.SeenRow] = field(default_factory=dict)  # by channel
    done: list[int] = field(default_factory=list)


class Inbox:
    """Messages wait here for their decision, Telegram's updates for their handling."""

    def __init__(self, database: Database, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._clock = clock
        self._queue: deque[_Entry] = deque()
        self._committing: asyncio.Task[None] | None = None
        self._unreadable: set[str] = set()  # keys of rows that stay on disk and hold up nobody

    @property
    def arriving(self) -> int:
        """Messages that wait for their commit."""
        return sum(len(entry.arrivals) for entry in self._queue)

    async def take(
        self,
        arrivals: Sequence[Arrival],
        done: Sequence[int] = (),
        orphaned: Callable[[], None] = lambda: None,
    ) -> frozenset[str]:
        """Keep revisions of messages; the keys of those that were new, once they are durable.

        `done` names Telegram updates that are finished with these: the same transaction. `orphaned`
        is called where they are durable after who waited for it was cancelled.
        """
        entry = _Entry(arrivals, done, asyncio.get_running_loop().create_future(), orphaned)
        self._queue.append(entry)
        if self._committing is None or self._committing.done():
            self._committing = asyncio.create_task(self._commit())
        return await entry.result

    async def _commit(self) -> None:
        """Until nobody waits. Whoever gave up waiting (a cancelled task) is left out."""
        tries = 0
        while self._queue:
            batch = self._next()
            try:
                new = await self._write(batch)
            except StoreTrouble as trouble:
                self._queue.extendleft(reversed(batch))
                log.error("messages wait for the disk", trouble=str(trouble), waiting=self.arriving)  # noqa: TRY400 -- a trace could quote text
                await asyncio.sleep(PAUSES[min(tries, len(PAUSES) - 1)])
                tries += 1
                continue
            except Exception as error:  # noqa: BLE001 -- one strange message must not hold up the rest
                await self._apart(batch, error)
                continue
            tries = 0
            _answer(batch, new)

    def _next(self) -> list[_Entry]:
        count, batch = 0, []
        while self._queue and count < TOGETHER:
            entry = self._queue.popleft()
            if not entry.result.done():
                batch.append(entry)
                count += max(1, len(entry.arrivals))
        return batch

    async def _apart(self, batch: list[_Entry], error: Exception) -> None:
        """Each entry of a refused batch alone: only the one that can't be kept hears so."""
        if len(batch) == 1:
            if not batch[0].result.done():
                batch[0].result.set_exception(error)
            return
        for entry in batch:
            try:
                new = await self._write([entry])
            except StoreTrouble:
                self._queue.append(entry)
            except Exception as own:  # noqa: BLE001 -- as above
                if not entry.result.done():
                    entry.result.set_exception(own)
            else:
                _answer([entry], new)

    async def _write(self, batch: list[_Entry]) -> frozenset[str]:
        rows = self._rows(batch)
        if not (rows.messages or rows.done):
            return frozenset()
        async with self._database.write() as connection:
            known = await hot.known(connection, [row[0] for row in rows.messages])
            new = {row[0]: row for row in rows.messages if row[0] not in known}
            await hot.keep(connection, list(new.values()))
            await hot.saw(connection, list(rows.seen.values()))
            await hot.finish(connection, rows.done)
        return frozenset(new)

    def _rows(self, batch: list[_Entry]) -> _Rows:
        rows, now = _Rows(), codec.when(self._clock())
        for entry in batch:
            rows.done += entry.done
            for arrival in entry.arrivals:
                rows.messages.append(_row(arrival, now))
                _saw(rows.seen, arrival.message, now)
        return rows

    async def waiting(self, limit: int, without: frozenset[str] = frozenset()) -> list[Waiting]:
        """Messages without a decision: the riskiest first, of these the oldest.

        A row that can't be read is left where it is and told of: it counts in the backlog.
        """
        async with self._database.read() as connection:
            found = await hot.waiting(connection, limit, without | self._unreadable)
        waiting: list[Waiting] = []
        for number, row in enumerate(found, 1):
            try:
                waiting.append(_waiting(row))
            except (ValueError, TypeError) as error:
                self._unreadable.add(row[0])
                kind = type(error).__name__
                log.error("a message in the inbox can't be read", message=row[0], error=kind)  # noqa: TRY400 -- a trace could quote text
            if number % BREATH == 0:
                await asyncio.sleep(0)
        # As many as were asked for, or all there are: fewer means that nothing is left.
        return waiting if len(waiting) == len(found) else await self.waiting(limit, without)

    async def backlog(self) -> tuple[int, datetime | None]:
        """How many messages wait for a decision, and since when the first of them does."""
        query = sa.select(sa.func.count(), sa.func.min(inbox.c.received_at))
        async with self._database.read() as connection:
            count, oldest = (await connection.execute(query)).one()
        return count, codec.moment(oldest) if oldest else None

    async def seen(self, platform: Platform) -> dict[str, tuple[str, datetime]]:
        """(last message, when it was taken) of each channel."""
        query = sa.select(seen).where(seen.c.platform == platform.value)
        async with self._database.read() as connection:
            found = await connection.execute(query)
            return {row.channel: (row.message, codec.moment(row.at)) for row in found}

    async def saw(self, platform: Platform, channel: str, message: str) -> None:
        """Note that a channel has been read up to here, whatever stood there."""
        now = codec.when(self._clock())
        async with self._database.write() as connection:
            await hot.saw(connection, [(platform.value, channel, message, now)])

    async def journal(self, updates: Sequence[tuple[int, str]]) -> list[tuple[int, str]]:
        """Keep raw Telegram updates (id, JSON); returns those that are new."""
        async with self._database.write() as connection:
            known = await hot.journalled(connection, [number for number, _ in updates])
            new = {number: body for number, body in updates if number not in known}
            await hot.journal(connection, list(new.items()))
        return list(new.items())

    async def unfinished(self) -> list[tuple[int, str]]:
        query = (
            sa.select(telegram_update.c.id, telegram_update.c.body)
            .where(telegram_update.c.body.is_not(None))
            .order_by(telegram_update.c.id)
        )
        async with self._database.read() as connection:
            return [(row.id, row.body) for row in await connection.execute(query)]

    async def finished(self, update_id: int) -> None:
        """Once it is durable: what was done must not be done again for a full disk."""
        await self.take((), (update_id,))

    async def forget_updates(self) -> int:
        """Drop the numbers of updates that Telegram repeats no more."""
        oldest = sa.select(sa.func.max(telegram_update.c.id) - UPDATES_KEPT).scalar_subquery()
        old = sa.and_(telegram_update.c.body.is_(None), telegram_update.c.id < oldest)
        async with self._database.write() as connection:
            return int((await connection.execute(sa.delete(telegram_update).where(old))).rowcount)


def _answer(batch: list[_Entry], new: frozenset[str]) -> None:
    for entry in batch:
        if entry.result.done():
            entry.orphaned()
        else:
            keys = (arrival.message.key for arrival in entry.arrivals)
            entry.result.set_result(frozenset(key for key in keys if key in new))


def _waiting(row: hot.InboxRow) -> Waiting:
    _, body, received_at, risk, signals = row
    return Waiting(
        message=codec.message.validate_json(body),
        risk=risk,
        received_at=codec.moment(received_at),
        signals=codec.signals.validate_json(signals) if signals else None,
    )


def _row(arrival: Arrival, now: str) -> hot.InboxRow:
    signals = arrival.signals
    return (
        arrival.message.key,
        codec.message.dump_json(arrival.message).decode(),
        now,
        arrival.risk,
        None if signals is None else codec.signals.dump_json(signals).decode(),
    )


def _saw(rows: dict[str, hot.SeenRow], message: Message, now: str) -> None:
    """The greatest id of each channel; joins and titles have none."""
    ref, channel = message.ref, message.ref.place.channel
    if message.community.platform is not Platform.DISCORD or not ref.id.isdecimal():
        return
    before = rows.get(channel)
    if before is None or int(before[2]) < int(ref.id):
        rows[channel] = (Platform.DISCORD.value, channel, ref.id, now)
