"""What takes a member off the list of banned members that their community shares.

Law: an entry stands no longer than the ban and the case that it is of.
"""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.types import Community
from bot.store import rows
from bot.store.tables import shared_ban, shared_list


async def lifted(connection: AsyncConnection, community: Community, member: str) -> None:
    """Their ban here ends, or is going to."""
    own = sa.select(shared_list.c.id).where(rows.at(community, shared_list))
    theirs = sa.and_(shared_ban.c.list_id.in_(own), shared_ban.c.member == member)
    await connection.execute(sa.delete(shared_ban).where(theirs))


async def taken_back(connection: AsyncConnection, case_id: int) -> None:
    """The case was, whatever another one still asks for."""
    await connection.execute(sa.delete(shared_ban).where(shared_ban.c.case_id == case_id))
