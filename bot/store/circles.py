"""Who answered whom and who joined, each for as long as it matters to restricted mode."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.dialects.sqlite import insert

from bot.core.restricted import ACQUAINTED, NEW
from bot.core.types import Community, Platform
from bot.store import codec
from bot.store.database import Database
from bot.store.tables import answered, newcomer

MOST = 50_000  # rows of each table; the oldest go
Answers = Mapping[tuple[Community, str, str], datetime]  # who, whom, when last
Joins = Mapping[tuple[Community, str], datetime]
TABLES = ((answered, ACQUAINTED), (newcomer, NEW))


class Circles:
    def __init__(self, database: Database) -> None:
        self._database = database

    async def all(self, now: datetime) -> tuple[Answers, Joins]:
        """Oldest first."""
        found = []
        async with self._database.read() as connection:
            for table, lasting in TABLES:
                recent = sa.select(table).where(table.c.at > codec.when(now - lasting))
                newest = recent.order_by(table.c.at.desc()).limit(MOST)
                found.append(list((await connection.execute(newest)).all())[::-1])
        answers = {(_where(row), row.member, row.other): codec.moment(row.at) for row in found[0]}
        joins = {(_where(row), row.member): codec.moment(row.at) for row in found[1]}
        return answers, joins

    async def keep(self, answers: Answers, joins: Joins) -> None:
        """One transaction; a later moment takes the place of an earlier one."""
        pairs = [
            {**_key(where, member), "other": other, "at": codec.when(at)}
            for (where, member, other), at in answers.items()
        ]
        joined = [
            {**_key(where, member), "at": codec.when(at)} for (where, member), at in joins.items()
        ]
        async with self._database.write() as connection:
            for table, rows in ((answered, pairs), (newcomer, joined)):
                if rows:
                    upsert = insert(table)
                    keys = [column.name for column in table.primary_key]
                    later = {"at": sa.func.max(table.c.at, upsert.excluded.at)}
                    again = upsert.on_conflict_do_update(index_elements=keys, set_=later)
                    await connection.execute(again, rows)

    async def forget(self, now: datetime) -> None:
        """What is too old to matter, and of more than there is room for the oldest."""
        async with self._database.write() as connection:
            for table, lasting in TABLES:
                old = sa.delete(table).where(table.c.at <= codec.when(now - lasting))
                await connection.execute(old)
                newest = sa.select(table.c.at).order_by(table.c.at.desc()).offset(MOST).limit(1)
                last = (await connection.execute(newest)).scalar()
                if last is not None:
                    await connection.execute(sa.delete(table).where(table.c.at <= last))


def _key(where: Community, member: str) -> dict[str, str]:
    return {"platform": where.platform.value, "community": where.id, "member": member}


def _where(row: sa.Row[tuple[str, ...]]) -> Community:
    return Community(platform=Platform(row.platform), id=row.community)
