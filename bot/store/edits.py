"""What an edit changes of a decision: nothing is asked, and nothing counted, a second time."""

from __future__ import annotations

from dataclasses import replace

import sqlalchemy as sa
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.actions import Decision
from bot.core.plan import at_once
from bot.core.types import Message
from bot.store import nudges, rows
from bot.store.tables import case, strike


async def asked_before(connection: AsyncConnection, message: Message, made: Decision) -> Decision:
    """Whether its author did think again, and that nobody is asked a second time."""
    if message.revision == "0":
        return made
    better = not made.fired
    return at_once(made) if await nudges.edited(connection, message, better=better) else made


async def beyond_earlier(connection: AsyncConnection, message: Message, made: Decision) -> Decision:
    """It counts as far as it is worse than what the message said before."""
    if message.revision == "0" or not made.answer.strikes:
        return made
    ref = message.ref
    query = (
        sa.select(sa.func.coalesce(sa.func.sum(strike.c.weight), 0))
        .join_from(strike, case, strike.c.case_id == case.c.id)
        .where(
            rows.at(message.community, strike),
            case.c.message_key == f"{ref.place.channel}:{ref.id}",
            strike.c.revoked.is_(False),
        )
    )
    counted = (await connection.execute(query)).scalar_one()
    left = max(0, made.answer.strikes - counted)
    return replace(made, answer=replace(made.answer, strikes=left))
