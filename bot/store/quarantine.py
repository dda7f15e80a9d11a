"""Messages that were taken away in restricted places, for less than a day.

Law: what lies here stands nowhere else, and none of it is read once its time is over.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

import sqlalchemy as sa
from pydantic import TypeAdapter
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.types import BROUGHT, Message
from bot.store import codec
from bot.store.database import Database
from bot.store.tables import quarantine

KEPT = timedelta(hours=23)  # the hourly chore takes it away within the 24th


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """A message without its files: of these the names only."""

    name: str  # of its author
    text: str
    links: tuple[str, ...] = ()
    files: tuple[str, ...] = ()


_held = TypeAdapter(Held)


def of(message: Message) -> Held:
    text = "\n".join(part.text for part in message.parts if part.kind in BROUGHT)
    return Held(
        name=message.author.name,
        text=text,
        links=tuple(link for link in message.links if link not in text),
        files=tuple(file.name for file in message.attachments),
    )


async def keep(connection: AsyncConnection, case_id: int, message: Message, now: datetime) -> None:
    """Inside the transaction that opens the case."""
    body = _held.dump_json(of(message)).decode()
    values = {"case_id": case_id, "body": body, "kept_from": codec.when(now)}
    await connection.execute(insert(quarantine).values(values))


async def held(connection: AsyncConnection, case_id: int, now: datetime) -> Held | None:
    """What is kept for a case; None where nothing is, or its day is over."""
    query = sa.select(quarantine.c.body).where(
        quarantine.c.case_id == case_id, quarantine.c.kept_from > codec.when(now - KEPT)
    )
    found = (await connection.execute(query)).scalar()
    return None if found is None else _held.validate_json(found)


class Quarantine:
    def __init__(self, database: Database) -> None:
        self._database = database

    async def get(self, case_id: int, now: datetime) -> Held | None:
        async with self._database.read() as connection:
            return await held(connection, case_id, now)

    async def discard(self, case_id: int) -> bool:
        """Forget it now; False where it was gone already."""
        query = sa.delete(quarantine).where(quarantine.c.case_id == case_id)
        async with self._database.write() as connection:
            return bool((await connection.execute(query)).rowcount)

    async def forget(self, now: datetime) -> int:
        """What has lain here for its day; how many messages that were."""
        old = sa.delete(quarantine).where(quarantine.c.kept_from <= codec.when(now - KEPT))
        async with self._database.write() as connection:
            return int((await connection.execute(old)).rowcount)
