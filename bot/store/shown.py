"""Where the card of a case stands, so that it can be changed instead of coming anew."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.actions import Desk, Shown
from bot.store import codec
from bot.store.tables import card

CHANGED = "brought up to date"  # what came of a card that was changed where it stands


async def keep(connection: AsyncConnection, case_id: int, to: Desk, shown: Shown) -> Shown | None:
    """The newest of a case for this desk; where the one before it stands."""
    before = await where(connection, case_id, to)
    message = codec.message_ref.dump_json(shown.ref).decode()
    values = {"reader": shown.reader, "message": message}
    query = insert(card).values(case_id=case_id, desk=to.value, **values)
    await connection.execute(
        query.on_conflict_do_update(index_elements=["case_id", "desk"], set_=values)
    )
    return before


async def where(connection: AsyncConnection, case_id: int, to: Desk) -> Shown | None:
    query = sa.select(card).where(card.c.case_id == case_id, card.c.desk == to.value)
    row = (await connection.execute(query)).first()
    ref = codec.message_ref.validate_json(row.message) if row else None
    return Shown(reader=row.reader, ref=ref) if row and ref else None
