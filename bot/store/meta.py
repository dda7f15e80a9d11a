"""A few facts of the whole database, by name."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy.dialects.sqlite import insert

from bot.store.database import Database
from bot.store.tables import meta

PROBE = 32_768  # bytes: more than what fits into a page that has room anyway


class Meta:
    def __init__(self, database: Database) -> None:
        self._database = database

    async def get(self, key: str) -> str:
        """What is kept under this name, else an empty string."""
        query = sa.select(meta.c.value).where(meta.c.key == key)
        async with self._database.read() as connection:
            return str((await connection.execute(query)).scalar() or "")

    async def put(self, key: str, value: str) -> None:
        upsert = insert(meta).values(key=key, value=value)
        again = upsert.on_conflict_do_update(index_elements=["key"], set_={"value": value})
        async with self._database.write() as connection:
            await connection.execute(again)

    async def once(self, key: str, value: str) -> str:
        """What is kept under this name; `value` is kept where nothing is yet."""
        first = insert(meta).values(key=key, value=value).on_conflict_do_nothing()
        async with self._database.write() as connection:
            await connection.execute(first)
        return await self.get(key)

    async def probe(self) -> None:
        """Write something and take it away again. Raises StoreTrouble where that can't be done."""
        row = {"key": "probe", "value": "." * PROBE}
        async with self._database.write() as connection:
            await connection.execute(insert(meta).values(row))
            await connection.execute(sa.delete(meta).where(meta.c.key == row["key"]))
