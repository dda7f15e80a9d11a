"""What was received and is not finished yet: durable before the platform is told so."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.dialects.sqlite import insert

from bot.core.types import Message
from bot.store import codec
from bot.store.database import Database
from bot.store.tables import decision, inbox, telegram_update


class Inbox:
    """Messages wait here for their decision, Telegram's updates for their handling."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def take(self, message: Message, now: datetime) -> bool:
        """Keep one revision of a message; False where it is known or already decided."""
        known = sa.select(decision.c.key).where(decision.c.key == message.key)
        row = {
            "key": message.key,
            "body": codec.message.dump_json(message).decode(),
            "received_at": codec.when(now),
        }
        async with self._database.write() as connection:
            if (await connection.execute(known)).first():
                return False
            query = insert(inbox).values(row).on_conflict_do_nothing().returning(inbox.c.id)
            return (await connection.execute(query)).first() is not None

    async def waiting(self, limit: int) -> list[Message]:
        """The oldest messages without a decision."""
        query = sa.select(inbox.c.body).order_by(inbox.c.id).limit(limit)
        async with self._database.read() as connection:
            rows = (await connection.execute(query)).scalars().all()
        return [codec.message.validate_json(body) for body in rows]

    async def journal(self, updates: Sequence[tuple[int, str]]) -> list[tuple[int, str]]:
        """Keep raw Telegram updates (id, JSON); returns those that are new."""
        new: list[tuple[int, str]] = []
        async with self._database.write() as connection:
            for number, body in updates:
                query = (
                    insert(telegram_update)
                    .values(id=number, body=body)
                    .on_conflict_do_nothing()
                    .returning(telegram_update.c.id)
                )
                if (await connection.execute(query)).first():
                    new.append((number, body))
        return new

    async def unfinished(self) -> list[tuple[int, str]]:
        query = (
            sa.select(telegram_update.c.id, telegram_update.c.body)
            .where(telegram_update.c.body.is_not(None))
            .order_by(telegram_update.c.id)
        )
        async with self._database.read() as connection:
            return [(row.id, row.body) for row in await connection.execute(query)]

    async def finished(self, update_id: int) -> None:
        """The text goes; the id stays, so that the same update is known when it comes again."""
        query = sa.update(telegram_update).where(telegram_update.c.id == update_id)
        async with self._database.write() as connection:
            await connection.execute(query.values(body=None))
