"""Who did something in a community lately, as far as what is kept anyway tells of it.

Law: nothing is kept for this, and what was asked to be forgotten is not told by it.
"""

from __future__ import annotations

from datetime import datetime

import sqlalchemy as sa

from bot.core.types import Community
from bot.store import codec, rows
from bot.store.database import Database
from bot.store.tables import answered, case, newcomer, nudge, pair_step, strike

# Where it stands, and who did something: was answered or written to, too, who was there for it.
WHO = (
    (answered, ("member", "other")),
    (newcomer, ("member",)),
    (nudge, ("member",)),
    (strike, ("member",)),
    (pair_step, ("writer", "partner")),
)


class Traces:
    def __init__(self, database: Database) -> None:
        self._database = database

    async def any(self, community: Community, member: str, since: datetime) -> bool:
        """Whether this member wrote or joined there, or was written to, since a moment."""
        moment = codec.when(since)
        queries = [
            sa.select(sa.literal(1)).where(
                rows.at(community, table),
                sa.or_(*(table.c[name] == member for name in columns)),
                table.c.at >= moment,
            )
            for table, columns in WHO
        ]
        about = sa.select(sa.literal(1)).where(  # what they wrote, not what was said of them
            rows.at(community),
            case.c.subject == member,
            case.c.message_key.is_not(None),
            case.c.opened_at >= moment,
        )
        found = sa.union_all(*queries, about).limit(1)
        async with self._database.read() as connection:
            return (await connection.execute(found)).first() is not None
