"""What goes together with the message that made a flood; each piece runs inside a transaction.

Law: what somebody in need wrote stays, what another rule or a person looks at stays, and no message
is taken away by two cases.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import sqlalchemy as sa
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.actions import Action, Clean, Decision, Desk
from bot.core.coverage import DETECTORS
from bot.core.heard import SELF_HARM, UNSURE
from bot.core.types import Community, Message, MessageRef, Missing
from bot.store import codec, rows
from bot.store.entries import place_key
from bot.store.tables import case, decision, nudge

NEEDS = frozenset({SELF_HARM, UNSURE, DETECTORS})  # readings of who may be at risk
LATELY = timedelta(days=2)  # a message of the last day has no case that is older
QUIET = tuple(desk.value for desk in Desk if desk.quiet)


async def free(
    connection: AsyncConnection, message: Message, refs: Sequence[MessageRef], now: datetime
) -> tuple[MessageRef, ...]:
    """Those that were judged, by every revision, and nothing came of it."""
    if not refs:
        return ()
    made = await decisions(connection, message.community, refs)
    keys = [place_key(ref) for ref in refs]
    taken = {*await _of_cases(connection, message.community, keys, now)}
    taken |= {*await _asked_about(connection, message.community, keys)}
    return tuple(
        ref
        for ref in refs
        if place_key(ref) not in taken
        and (found := made.get(place_key(ref)))
        and all(row.case_id is None and _is_quiet(row) for row in found)
    )


async def join(
    connection: AsyncConnection, community: Community, case_id: int, refs: Sequence[MessageRef]
) -> None:
    """They belong to this case from now on, so that no other takes them away again."""
    if not refs:
        return
    made = await decisions(connection, community, refs)
    mine = decision.c.key.in_([row.key for found in made.values() for row in found])
    await connection.execute(sa.update(decision).where(mine).values(case_id=case_id))


def going(actions: Iterable[Action]) -> tuple[MessageRef, ...]:
    cleans = (one for one in actions if isinstance(one, Clean) and one.spares)
    return tuple(ref for one in cleans for ref in one.targets)


async def spared(connection: AsyncConnection, action: Clean, planned_at: datetime) -> Clean:
    """Without what became a matter of a quiet desk while it waited."""
    keys = [place_key(ref) for ref in action.targets]
    query = sa.select(case.c.message_key).where(
        _opened_since(planned_at - LATELY),
        case.c.platform == action.place.community.platform.value,  # the group may have moved
        case.c.message_key.in_(keys),
        case.c.desk.in_(QUIET),
    )
    quiet = {*(await connection.execute(query)).scalars()}
    left = tuple(ref for ref in action.targets if place_key(ref) not in quiet)
    return action if len(left) == len(action.targets) else replace(action, targets=left)


async def decisions(
    connection: AsyncConnection, community: Community, refs: Sequence[MessageRef]
) -> dict[str, list[Any]]:
    """Of all revisions of each message, by `channel:id`."""
    query = sa.select(decision.c.key, decision.c.case_id, decision.c.body).where(
        decision.c.message_id.in_([ref.id for ref in refs]),  # which there is an index of
        rows.at(community, decision),
    )
    found: dict[str, list[Any]] = {}
    for row in await connection.execute(query):
        _, _, channel, number, _ = row.key.split(":", 4)
        found.setdefault(f"{channel}:{number}", []).append(row)
    return found


async def _of_cases(
    connection: AsyncConnection, community: Community, keys: Sequence[str], now: datetime
) -> Sequence[str]:
    """Which of them a case is about."""
    query = sa.select(case.c.message_key).where(
        _opened_since(now - LATELY), rows.at(community), case.c.message_key.in_(keys)
    )
    return (await connection.execute(query)).scalars().all()


def _opened_since(moment: datetime) -> sa.ColumnElement[bool]:
    """By their ids, which are in order: there is no index by time, nor by message."""
    older = sa.select(case.c.id).where(case.c.opened_at < codec.when(moment))
    last = older.order_by(case.c.id.desc()).limit(1).scalar_subquery()
    return case.c.id > sa.func.coalesce(last, 0)


async def _asked_about(
    connection: AsyncConnection, community: Community, keys: Sequence[str]
) -> Sequence[str]:
    """Which of them their author was asked to think about."""
    query = sa.select(nudge.c.place).where(rows.at(community, nudge), nudge.c.place.in_(keys))
    return (await connection.execute(query)).scalars().all()


def _is_quiet(row: Any) -> bool:
    """Whether no rule fired, and it is known that no need was heard, be it ever so faint."""
    try:
        made = codec.load_decision(row.key, row.body)
    except codec.UNREADABLE:
        return False
    return not made.fired and not hears_need(made)


def hears_need(made: Decision) -> bool:
    """Be it ever so faint, or where nobody could listen."""
    return any(
        one.name in NEEDS and (isinstance(one, Missing) or bool(one.strength))
        for one in made.readings
    )
