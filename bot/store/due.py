"""Which rows of the outbox are due, in which order, and how they are marked when taken up.

Law: a change of a member's state waits for those planned before it, and a line of the log for what
it tells of.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from bot.core.actions import Outcome
from bot.core.types import Platform
from bot.store import codec, logbook, planned
from bot.store.tables import outbox


def _earlier() -> sa.Exists:
    """A change of the same member's state that was planned before and is not done."""
    before = outbox.alias()
    same = [before.c[name] == outbox.c[name] for name in ("platform", "community", "member")]
    return sa.exists().where(
        *same,
        before.c.id < outbox.c.id,
        before.c.outcome.in_([Outcome.PENDING.value, Outcome.CLAIMED.value]),
        before.c.kind.in_(planned.STATES),
        before.c.id.not_in(sa.bindparam("unreadable", expanding=True)),
        sa.or_(before.c.due_at <= sa.bindparam("now"), before.c.attempts > 0),
    )


# Asked for after every action, so it is made once.
DUE = (
    sa.select(outbox)
    .where(
        outbox.c.outcome == Outcome.PENDING.value,
        outbox.c.platform == sa.bindparam("platform"),
        outbox.c.due_at <= sa.bindparam("now"),
        outbox.c.id.not_in(sa.bindparam("unreadable", expanding=True)),
        sa.or_(outbox.c.kind.not_in(planned.STATES), ~_earlier()),
        sa.or_(outbox.c.kind != logbook.RECORD, ~logbook.unsettled()),
        sa.tuple_(outbox.c.community, outbox.c.member).not_in(sa.bindparam("busy", expanding=True)),
    )
    .order_by(outbox.c.priority.desc(), outbox.c.id)
)


def begun(platform: Platform, claims: Collection[str], without: Collection[int]) -> sa.Select[Any]:
    """The rest of what was begun under these claims."""
    return sa.select(outbox).where(
        outbox.c.outcome == Outcome.PENDING.value,
        outbox.c.platform == platform.value,
        outbox.c.claim.in_(claims),
        outbox.c.id.not_in(without),
    )


def taking_up(ids: Sequence[int], claim: str, now: datetime) -> sa.Executable:
    """Mark those that still wait, under one claim; gives their rows."""
    pending = sa.and_(outbox.c.id.in_(ids), outbox.c.outcome == Outcome.PENDING.value)
    values = {
        "outcome": Outcome.CLAIMED.value,
        "attempts": outbox.c.attempts + 1,
        "began_at": sa.func.coalesce(outbox.c.began_at, codec.when(now)),
        "claim": claim,
    }
    return sa.update(outbox).where(pending).values(values).returning(outbox)
