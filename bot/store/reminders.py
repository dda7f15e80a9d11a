"""Words to members that are about no case: planned once under a key, and soon forgotten."""

from __future__ import annotations

from datetime import datetime, timedelta

import sqlalchemy as sa

from bot.core.actions import Tell
from bot.store import codec, planned
from bot.store.database import Database
from bot.store.planned import Whose
from bot.store.tables import outbox

REMINDER = "quiet"  # how their keys begin
KEPT = timedelta(days=2)  # who was reminded, and when, is nobody's business for long


class Reminders:
    def __init__(self, database: Database) -> None:
        self._database = database

    async def say(self, word: Tell, key: str, now: datetime) -> bool:
        """In private, or not at all; False where its key was there before."""
        whose = Whose(community=word.place.community, member=word.member.id)
        async with self._database.write() as connection:
            return bool(await planned.enqueue(connection, whose, f"{REMINDER}:{key}", [word], now))

    async def forget(self, now: datetime) -> None:
        old = sa.and_(
            outbox.c.case_id.is_(None),
            outbox.c.planned_at < codec.when(now - KEPT),
            outbox.c.key.startswith(f"{REMINDER}:", autoescape=True),
        )
        async with self._database.write() as connection:
            await connection.execute(sa.delete(outbox).where(old))
