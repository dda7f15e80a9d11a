"""The number that a new case gets in its community.

Law: no number that others read tells of a case that they may not read. Cases that all moderators
read are counted on, one after the other; those of a quiet desk, about staff, and notes draw one.
"""

from __future__ import annotations

import secrets

import sqlalchemy as sa
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.types import Community
from bot.store import rows
from bot.store.tables import case

DRAWN = 100_000, 1_000_000  # from the first, and below the second


async def counted(connection: AsyncConnection, *communities: Community) -> int:
    """The next one in these; past those that are drawn."""
    number = 1 + max([await _last(connection, one) for one in communities])
    return DRAWN[1] if is_drawn(number) else number


async def drawn(connection: AsyncConnection, *communities: Community) -> int:
    """One that no case in these has."""
    low, high = DRAWN
    while True:
        number = low + secrets.randbelow(high - low)
        if not [one for one in communities if await taken(connection, one, number)]:
            return number


def is_drawn(number: int) -> bool:
    low, high = DRAWN
    return low <= number < high


async def taken(connection: AsyncConnection, community: Community, number: int) -> bool:
    query = sa.select(case.c.id).where(rows.at(community), case.c.number == number)
    return (await connection.execute(query)).first() is not None


async def _last(connection: AsyncConnection, community: Community) -> int:
    """Of those that are counted; 0 where there is none yet."""
    low, high = DRAWN
    for apart in (case.c.number >= high, case.c.number < low):  # each is one look at the index
        query = sa.select(sa.func.max(case.c.number)).where(rows.at(community), apart)
        if found := (await connection.execute(query)).scalar():
            return int(found)
    return 0
