"""The statements that run for every message, by hand and straight to the driver.

Each is one call to the driver's thread, and one step of SQLite for a whole batch. Row by row, as
SQLAlchemy and `executemany` have it, that thread and the event loop's would wait for each other
(for Python's lock) at every single row.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from itertools import chain
from typing import Any, TypeAlias

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store.database import driver

InboxRow: TypeAlias = tuple[str, str, str, int, str | None]  # key, body, received_at, risk, signals
SeenRow: TypeAlias = tuple[str, str, str, str]  # platform, channel, message, at
# key, platform, community, message_id, case_id, body, at
DecisionRow: TypeAlias = tuple[str, str, str, str, int | None, str, str]

MOST = 256  # rows in one statement, else a smaller power of two
_DECIDED = "SELECT key FROM decision WHERE key IN (SELECT value FROM json_each(?))"
_KNOWN = (
    "SELECT key FROM inbox WHERE key IN (SELECT value FROM json_each(?)) "
    "UNION ALL SELECT key FROM decision WHERE key IN (SELECT value FROM json_each(?))"
)
_KEEP = "INSERT INTO inbox (key, body, received_at, risk, signals) VALUES "
# One row of JSON: so it is one step as well.
_WAITING = (
    "SELECT json_group_array(json_array(key, body, received_at, risk, signals)) FROM "
    "(SELECT * FROM inbox WHERE key NOT IN (SELECT value FROM json_each(?)) "
    "ORDER BY risk DESC, id LIMIT ?)"
)
_FORGET = "DELETE FROM inbox WHERE key IN (SELECT value FROM json_each(?))"
_DECIDE = "INSERT INTO decision (key, platform, community, message_id, case_id, body, at) VALUES "
_SAW = "INSERT INTO seen (platform, channel, message, at) VALUES "
_IF_NEWER = (
    " ON CONFLICT (platform, channel) DO UPDATE SET message = excluded.message, at = excluded.at "
    "WHERE CAST(excluded.message AS INTEGER) > CAST(seen.message AS INTEGER)"
)
_JOURNALLED = "SELECT id FROM telegram_update WHERE id IN (SELECT value FROM json_each(?))"
_JOURNAL = "INSERT INTO telegram_update (id, body) VALUES "
_FINISH = "UPDATE telegram_update SET body = NULL WHERE id IN (SELECT value FROM json_each(?))"


async def decided(connection: AsyncConnection, keys: Sequence[str]) -> frozenset[str]:
    """Which of these have a decision."""
    return frozenset(await _first(connection, _DECIDED, json.dumps(keys)))


async def known(connection: AsyncConnection, keys: Sequence[str]) -> frozenset[str]:
    """Which of these are in the inbox, or decided already."""
    wanted = json.dumps(keys)
    return frozenset(await _first(connection, _KNOWN, wanted, wanted)) if keys else frozenset()


async def keep(connection: AsyncConnection, messages: Sequence[InboxRow]) -> None:
    await _many(connection, _KEEP, messages)


async def waiting(
    connection: AsyncConnection, limit: int, without: Collection[str]
) -> list[InboxRow]:
    """Messages without a decision: the riskiest first, of these the oldest."""
    (found,) = await _first(connection, _WAITING, json.dumps(list(without)), limit)
    return [tuple(row) for row in json.loads(found)]


async def forget(connection: AsyncConnection, keys: Sequence[str]) -> None:
    """These messages are decided: their text goes."""
    await _first(connection, _FORGET, json.dumps(keys))


async def decide(connection: AsyncConnection, made: Sequence[DecisionRow]) -> None:
    await _many(connection, _DECIDE, made)


async def saw(connection: AsyncConnection, rows: Sequence[SeenRow]) -> None:
    """Up to where each channel is read; never back."""
    await _many(connection, _SAW, rows, _IF_NEWER)


async def journalled(connection: AsyncConnection, updates: Sequence[int]) -> frozenset[int]:
    """Which of these updates of Telegram are known."""
    return frozenset(await _first(connection, _JOURNALLED, json.dumps(updates)))


async def journal(connection: AsyncConnection, updates: Sequence[tuple[int, str]]) -> None:
    await _many(connection, _JOURNAL, updates)


async def finish(connection: AsyncConnection, updates: Sequence[int]) -> None:
    """Their text goes; the number stays, so that the same update is known when it comes again."""
    if updates:
        await _first(connection, _FINISH, json.dumps(updates))


async def _first(connection: AsyncConnection, statement: str, *values: str | int) -> list[Any]:
    """The first column of what it finds."""
    return [row[0] for row in await driver(connection).execute_fetchall(statement, values)]


async def _many(
    connection: AsyncConnection, insert: str, rows: Sequence[tuple[object, ...]], end: str = ""
) -> None:
    """In few statements, of few different sizes, since the driver keeps them compiled."""
    left = rows
    while left:
        size = min(MOST, 1 << (len(left).bit_length() - 1))
        some, left = left[:size], left[size:]
        marks = f"({', '.join('?' * len(some[0]))})"
        statement = insert + ", ".join([marks] * len(some)) + end
        await driver(connection).execute(statement, [*chain.from_iterable(some)])
