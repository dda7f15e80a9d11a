"""Lines of a community's log channel, planned in the transaction of what they tell of.

Law: what is not to be read there is never planned; what becomes so is left out when it is said.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core import logbook
from bot.core.actions import (
    Action,
    Ban,
    Clean,
    Delete,
    Kick,
    Mute,
    Outcome,
    Record,
    Release,
    Unban,
    Unmute,
    Warn,
)
from bot.core.types import Community, Platform
from bot.store import codec, planned, rows
from bot.store.planned import Whose
from bot.store.tables import case, community, outbox

MEASURES = tuple(
    map(planned.kind_of, (Delete, Clean, Warn, Mute, Kick, Ban, Unmute, Unban, Release))
)
RECORD = planned.kind_of(Record)
Deed = tuple[str, Outcome, Action | None]  # kind, what came of it, and what, where it is kept


async def note(  # noqa: PLR0913, PLR0917 -- what a plan is made of
    connection: AsyncConnection,
    case_id: int,
    key: str,
    record: Record,
    now: datetime,
    actions: Sequence[Action] = (),
) -> None:
    """A line about what is planned under this key (`actions`), where it has anything to tell."""
    tells = record.undone or record.kind or logbook.told(actions)
    if not tells:
        return
    row = (await connection.execute(sa.select(case).where(case.c.id == case_id))).one()
    found = Community(platform=Platform(row.platform), id=row.community)
    if not await _kept(connection, found):
        return
    if logbook.stands(await rows.case_of(connection, row)):
        whose = Whose(community=found, member=logbook.LANE, case_id=case_id)
        await planned.enqueue(connection, whose, key, [record], now, logbook.due(now))


async def _kept(connection: AsyncConnection, where: Community) -> bool:
    """Whether a community has a log channel."""
    channel = sa.func.json_extract(community.c.settings, "$.log_channel")
    query = sa.select(channel).where(
        community.c.platform == where.platform.value, community.c.id == where.id
    )
    return bool((await connection.execute(query)).scalar())


async def deeds(connection: AsyncConnection, case_id: int, key: str) -> list[Deed]:
    """What was planned together with the line of this key, in order, and what came of it."""
    plan = key.rpartition(f":{RECORD}:")[0] + ":"
    query = sa.select(outbox.c.key, outbox.c.kind, outbox.c.outcome, outbox.c.body).where(
        outbox.c.case_id == case_id, outbox.c.key.startswith(plan, autoescape=True)
    )
    found = (await connection.execute(query.order_by(outbox.c.id))).all()
    return [
        (row.kind, Outcome(row.outcome), next(iter(codec.load_actions([row.body])), None))
        for row in found
        # What follows later, and what the same button asks for again, has more in its key.
        if row.key.removeprefix(plan).rpartition(":")[0] == row.kind != RECORD
    ]


async def measures(
    connection: AsyncConnection, case_ids: Sequence[int], now: datetime
) -> dict[int, list[Deed]]:
    """What was planned in each case for its subject, in order, and what came of it; timers from
    when they are due.
    """
    later = sa.and_(
        outbox.c.outcome == Outcome.PENDING.value,
        outbox.c.due_at > codec.when(now),
        outbox.c.attempts == 0,
    )
    query = sa.select(outbox.c.case_id, outbox.c.kind, outbox.c.outcome, outbox.c.body).where(
        outbox.c.case_id.in_(case_ids), outbox.c.kind.in_(MEASURES), sa.not_(later)
    )
    found: dict[int, list[Deed]] = {}
    for row in await connection.execute(query.order_by(outbox.c.id)):
        action = next(iter(codec.load_actions([row.body])), None)
        found.setdefault(row.case_id, []).append((row.kind, Outcome(row.outcome), action))
    return found


def unsettled() -> sa.Exists:
    """Whether a line would come before something that was planned before it has come to its end."""
    before = outbox.alias()
    return sa.exists().where(
        before.c.case_id == outbox.c.case_id,
        before.c.id < outbox.c.id,
        before.c.outcome.in_([Outcome.PENDING.value, Outcome.CLAIMED.value]),
        before.c.kind.not_in((RECORD, "report")),
        before.c.id.not_in(sa.bindparam("unreadable", expanding=True)),
        sa.or_(before.c.due_at <= sa.bindparam("now"), before.c.attempts > 0),
    )
