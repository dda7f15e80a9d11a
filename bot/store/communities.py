"""What each community has chosen, and that it is known at all."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import sqlalchemy as sa
from pydantic import TypeAdapter
from sqlalchemy.dialects.sqlite import insert

from bot.core.community import CommunitySettings
from bot.core.types import Community, Platform
from bot.store import rows
from bot.store.database import Database
from bot.store.tables import (
    answered,
    case,
    choice,
    community,
    decision,
    guardian_link,
    newcomer,
    outbox,
    pair_step,
    report,
    strike,
)

_settings = TypeAdapter(CommunitySettings)


class Communities:
    def __init__(self, database: Database) -> None:
        self._database = database

    async def all(self) -> dict[Community, CommunitySettings]:
        async with self._database.read() as connection:
            found = (await connection.execute(sa.select(community))).all()
        return {
            Community(platform=Platform(row.platform), id=row.id): _settings.validate_json(
                row.settings
            )
            for row in found
        }

    async def get(self, where: Community) -> CommunitySettings | None:
        query = sa.select(community.c.settings).where(_is(where))
        async with self._database.read() as connection:
            found = (await connection.execute(query)).scalar()
        return _settings.validate_json(found) if found else None

    async def change(self, where: Community, **fields: Any) -> CommunitySettings:
        """Set fields of what a community has chosen; a new community begins with the defaults."""
        async with self._database.write() as connection:
            query = sa.select(community.c.settings).where(_is(where))
            found = (await connection.execute(query)).scalar()
            old = _settings.validate_json(found) if found else CommunitySettings()
            new = replace(old, **fields)
            values = {"settings": _settings.dump_json(new).decode()}
            keys = {"platform": where.platform.value, "id": where.id}
            upsert = insert(community).values(**keys, **values)
            await connection.execute(
                upsert.on_conflict_do_update(index_elements=["platform", "id"], set_=values)
            )
            return new

    async def move(self, old: Community, new: Community) -> None:
        """Everything kept for `old` is kept for `new` from now on: one transaction."""
        async with self._database.write() as connection:
            await connection.execute(
                sa.update(community).where(_is(old)).values(id=new.id).prefix_with("OR REPLACE")
            )
            moving = (case, choice, decision, strike, report, outbox, pair_step, guardian_link)
            for table in (*moving, answered, newcomer):
                moved = sa.update(table).where(rows.at(old, table)).values(community=new.id)
                await connection.execute(moved)


def _is(where: Community) -> sa.ColumnElement[bool]:
    return sa.and_(community.c.platform == where.platform.value, community.c.id == where.id)
