"""Words of the outbox that are said: forgotten in time, without what still needs their rows.

Law: what waits or is under way is left as it is, and so is what an undo takes back. Of a case the
kind, the outcome and the key of what was said stay: its card shows them, and nothing is done twice.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta

import sqlalchemy as sa
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.actions import Desk, Outcome
from bot.core.types import Platform
from bot.store import codec, holds, planned
from bot.store.tables import case, guardian_link, outbox

LEAST = timedelta(days=15)  # a guardian's counts look back two weeks, a tip's rest one
# Kinds that say something to somebody, by name: what they are about, and how near a danger was.
WORDS = ("care", "tell", "warn", "nudge", "caution", "reconsider", "record")
OVER = tuple(
    one.value for one in Outcome if one not in {Outcome.PENDING, Outcome.CLAIMED}
)  # of what is finished
GONE = {"body": "", "member": ""}
LINKS = "guardian:", "guardian;"  # between which all keys of links are


async def forget(connection: AsyncConnection, before: Mapping[Desk, datetime]) -> None:
    """What was said before a moment: of each desk's cases, and with the moderators' of no case."""
    for desk, at in before.items():
        theirs = sa.select(case.c.id).where(holds.kept_as(desk))
        if desk is Desk.CHILD_SAFETY:  # what an open one holds is held
            theirs = theirs.where(holds.let_go(codec.when(at)))
        said = sa.and_(_over(), outbox.c.due_at < codec.when(at), outbox.c.case_id.in_(theirs))
        words = sa.and_(said, outbox.c.kind.in_(WORDS), outbox.c.body != "")
        await connection.execute(sa.update(outbox).where(words).values(**GONE))
    alone = sa.and_(_alone(), outbox.c.due_at < codec.when(before[Desk.MODERATORS]))
    await connection.execute(sa.delete(outbox).where(alone))


async def forget_links(connection: AsyncConnection) -> None:
    """What was said because of links that are gone."""
    first, after = LINKS
    prefix = sa.literal(first) + sa.cast(guardian_link.c.id, sa.Text) + ":"
    link = sa.exists().where(sa.func.substr(outbox.c.key, 1, sa.func.length(prefix)) == prefix)
    of_links = sa.and_(outbox.c.key >= first, outbox.c.key < after)
    await connection.execute(sa.delete(outbox).where(_alone(), of_links, ~link))


async def forget_member(connection: AsyncConnection, platform: Platform, member: str) -> None:
    """What was said to a member and is about no case."""
    theirs = sa.and_(outbox.c.platform == platform.value, outbox.c.member == member)
    await connection.execute(sa.delete(outbox).where(_alone(), theirs))


async def forget_case(connection: AsyncConnection, case_id: int) -> None:
    """What was said because of a case; what was done can be undone."""
    words = sa.and_(outbox.c.case_id == case_id, _over(), outbox.c.kind.in_(WORDS))
    await connection.execute(sa.update(outbox).where(words).values(**GONE))


def _over() -> sa.ColumnElement[bool]:
    return outbox.c.outcome.in_(OVER)


def _alone() -> sa.ColumnElement[bool]:
    """Finished, of no case, and no change of a member's state."""
    return sa.and_(_over(), outbox.c.case_id.is_(None), outbox.c.kind.not_in(planned.STATES))
