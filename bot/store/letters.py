"""What the bot wrote to a member, as it is kept: what it was about, and not the sentences.

Law: nothing of it tells of a case under hold.
"""

from __future__ import annotations

from contextlib import suppress
from typing import Any

import sqlalchemy as sa
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.actions import Action, Care, Nudge, Tell, Warn
from bot.core.types import Platform
from bot.store import codec
from bot.store.tables import case, outbox

KINDS = ("warn", "tell", "care", "nudge")


async def written(
    connection: AsyncConnection, platform: Platform, member: str, theirs: sa.ColumnElement[bool]
) -> list[dict[str, Any]]:
    """Of no case, or of one of `theirs`; while it is kept."""
    query = (
        sa.select(outbox, case.c.number)
        .join(case, case.c.id == outbox.c.case_id, isouter=True)
        .where(
            outbox.c.platform == platform.value,
            outbox.c.member == member,
            outbox.c.kind.in_(KINDS),
            outbox.c.body != "",
            sa.or_(outbox.c.case_id.is_(None), theirs),
        )
    )
    found = []
    for row in await connection.execute(query):
        with suppress(*codec.UNREADABLE):  # one row must not cost somebody all that they asked for
            found.append((row, codec.load_action(row.body)))
    return [
        {
            "community": row.community,
            "kind": row.kind,
            "about": _about(action),
            "case": row.number,
            "at": row.due_at,
            "outcome": row.outcome,
        }
        for row, action in sorted(found, key=lambda one: int(one[0].id))
        if isinstance(action, (Warn, Tell, Care, Nudge)) and action.member.id == member
    ]


def _about(action: Action) -> str:
    match action:
        case Tell(key=key):
            return key
        case Care(level=level):
            return level
        case Nudge(rule=rule):
            return rule
        case _:
            return ""
