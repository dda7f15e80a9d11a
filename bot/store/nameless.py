"""Cases that name nobody any more: whom one is about stays an id, and so does what was done; who
reported it does not.

Law: the history and whose a case is stay as they are; what was done can still be undone.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.actions import Ban, Clean, Desk, Kick, Mute, Unban, Unmute
from bot.core.cases import CaseStatus
from bot.core.types import AuthorKind
from bot.store import codec, holds, planned
from bot.store.tables import case, case_event, outbox, report

NOBODY = "–"
AT_ONCE = 1_000  # cases in one transaction, so that nobody waits long for the disk


async def past(connection: AsyncConnection, before: Mapping[Desk, datetime]) -> None:
    """Closed cases in which nothing happened since the moment of their desk."""
    for desk, at in before.items():
        moment = codec.when(at)
        since = sa.exists().where(case_event.c.case_id == case.c.id, case_event.c.at >= moment)
        query = sa.select(case.c.id).where(
            holds.kept_as(desk),
            case.c.status == CaseStatus.CLOSED.value,
            case.c.opened_at < moment,
            sa.or_(_names(), _was_reported()),
            sa.not_(since),
        )
        found = await connection.execute(query.order_by(case.c.id).limit(AT_ONCE))
        cases = found.scalars().all()
        await forget(connection, cases)
        told = sa.update(report).where(report.c.case_id.in_(cases))
        await connection.execute(told.values(reporter=""))


async def forget(connection: AsyncConnection, cases: Sequence[int]) -> None:
    """The name and the message's place in these cases, and the name in what was done in them."""
    subject = sa.func.json_object(
        "id",
        case.c.subject,
        "name",
        NOBODY,
        "kind",  # a channel is banned in another way than a person
        sa.func.coalesce(_field("$.subject.kind"), AuthorKind.USER.value),
    )
    gone = ("$.subject", subject, "$.message", sa.null(), "$.url", "")
    body = sa.func.json_set(case.c.body, *gone)
    await connection.execute(sa.update(case).where(case.c.id.in_(cases)).values(body=body))
    done = sa.select(outbox.c.id, outbox.c.body).where(
        outbox.c.case_id.in_(cases), outbox.c.kind.in_((*planned.STATES, planned.kind_of(Clean)))
    )
    for row in (await connection.execute(done)).all():
        query = sa.update(outbox).where(outbox.c.id == row.id)
        await connection.execute(query.values(body=_nameless(row.body)))


def _names() -> sa.ColumnElement[bool]:
    return sa.or_(_field("$.subject.name") != NOBODY, _field("$.url") != "")


def _was_reported() -> sa.ColumnElement[bool]:
    """By somebody whose id is kept."""
    return sa.exists().where(report.c.case_id == case.c.id, report.c.reporter != "")


def _field(path: str) -> sa.Function[str]:
    return sa.func.json_extract(case.c.body, path)


def _nameless(body: str) -> str:
    action = codec.load_action(body)
    if not isinstance(action, (Clean, Mute, Unmute, Kick, Ban, Unban)):
        return body
    return codec.dump_action(replace(action, member=replace(action.member, name=NOBODY)))
