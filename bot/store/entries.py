"""The pieces that the ledger's transactions are made of; each runs inside one of them."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.types import (
    Action,
    Case,
    CaseEvent,
    CaseStatus,
    Community,
    Decision,
    EventKind,
    Member,
    Message,
    MessageRef,
    Outcome,
    Severity,
)
from bot.store import codec, rows
from bot.store.tables import (
    case,
    case_event,
    decision,
    evidence,
    inbox,
    outbox,
    strike,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Opening:
    """What a new case is made of."""

    community: Community
    subject: Member
    rule: str
    severity: Severity = Severity.NONE
    by: str = "policy"
    reason: str = ""
    why: str = ""  # what fired, with its figures
    judged_by: str = ""  # policy version and model
    message: Message | None = None  # kept as evidence
    strikes: int = 0
    actions: tuple[Action, ...] = ()


async def decided(connection: AsyncConnection, key: str) -> bool:
    query = sa.select(decision.c.key).where(decision.c.key == key)
    return (await connection.execute(query)).first() is not None


async def forget_message(connection: AsyncConnection, key: str) -> None:
    await connection.execute(sa.delete(inbox).where(inbox.c.key == key))


async def keep_decision(
    connection: AsyncConnection,
    message: Message,
    made: Decision,
    case_id: int | None,
    now: datetime,
) -> None:
    values = {
        "key": made.key,
        "platform": message.community.platform.value,
        "community": message.community.id,
        "message_id": message.ref.id,
        "case_id": case_id,
        "body": codec.decision.dump_json(made).decode(),
        "at": codec.when(now),
    }
    await connection.execute(insert(decision).values(values))


async def open_case(connection: AsyncConnection, opening: Opening, key: str, now: datetime) -> int:
    number = sa.select(sa.func.coalesce(sa.func.max(case.c.number), 0) + 1).where(
        rows.at(opening.community)
    )
    ref = opening.message.ref if opening.message else None
    values = {
        "platform": opening.community.platform.value,
        "community": opening.community.id,
        "number": (await connection.execute(number)).scalar_one(),
        "subject": opening.subject.id,
        "subject_is_staff": opening.subject.is_staff,
        "status": CaseStatus.OPEN.value,
        "rule": opening.rule,
        "opened_at": codec.when(now),
        "message_key": _place_key(ref) if ref else None,
        "body": rows.case_body(
            opening.subject, opening.severity, ref, opening.message.url if opening.message else ""
        ),
    }
    query = insert(case).values(values).returning(case.c.id)
    case_id = int((await connection.execute(query)).scalar_one())
    told = ("rule", "reason", "why", "judged_by")
    body = tuple((name, getattr(opening, name)) for name in told)
    event = CaseEvent(at=now, kind=EventKind.OPENED, by=opening.by, body=body)
    await append_event(connection, case_id, event)
    if opening.message:
        await _keep_evidence(connection, case_id, opening.message, now)
    if opening.strikes:
        await _strike(connection, case_id, opening, now)
    await enqueue(connection, case_id, key, opening.actions, now)
    return case_id


def _place_key(ref: MessageRef) -> str:
    return f"{ref.place.channel}:{ref.id}"


async def _strike(
    connection: AsyncConnection, case_id: int, opening: Opening, now: datetime
) -> None:
    await _add_strike(
        connection, (opening.community, opening.subject.id, case_id), opening.strikes, now
    )


async def strike_case(connection: AsyncConnection, found: Case, weight: int, now: datetime) -> None:
    """Strikes for the subject of a case that is open already."""
    await _add_strike(connection, (found.community, found.subject.id, found.id), weight, now)


async def _add_strike(
    connection: AsyncConnection, whose: tuple[Community, str, int], weight: int, now: datetime
) -> None:
    community, member, case_id = whose
    values = {
        "platform": community.platform.value,
        "community": community.id,
        "member": member,
        "case_id": case_id,
        "weight": weight,
        "at": codec.when(now),
    }
    await connection.execute(insert(strike).values(values))


async def _keep_evidence(
    connection: AsyncConnection, case_id: int, message: Message, now: datetime
) -> None:
    body = {
        "text": message.text,
        "attachments": codec.attachments.dump_python(message.attachments, mode="json"),
    }
    values = {"case_id": case_id, "body": json.dumps(body), "kept_from": codec.when(now)}
    await connection.execute(insert(evidence).values(values).on_conflict_do_nothing())


async def append_event(connection: AsyncConnection, case_id: int, event: CaseEvent) -> None:
    values = {
        "case_id": case_id,
        "at": codec.when(event.at),
        "kind": event.kind.value,
        "by": event.by,
        "body": codec.event_body.dump_json(event.body).decode(),
    }
    await connection.execute(insert(case_event).values(values))
    status = {
        EventKind.CLOSED: CaseStatus.CLOSED,
        EventKind.REOPENED: CaseStatus.OPEN,
        EventKind.REPORTED: CaseStatus.OPEN,
    }.get(event.kind)
    if status is not None:
        changed = sa.update(case).where(case.c.id == case_id).values(status=status.value)
        await connection.execute(changed)


async def enqueue(
    connection: AsyncConnection, case_id: int, key: str, actions: Sequence[Action], now: datetime
) -> int:
    """Plan actions under `key:kind:ordinal`; how many of them were new."""
    new = 0
    for ordinal, action in enumerate(actions):
        values = {
            "key": f"{key}:{type(action).__name__.lower()}:{ordinal}",
            "case_id": case_id,
            "body": codec.dump_action(action),
            "due_at": codec.when(now),
            "outcome": Outcome.PENDING.value,
        }
        query = insert(outbox).values(values).on_conflict_do_nothing().returning(outbox.c.id)
        new += (await connection.execute(query)).first() is not None
    return new


async def read_case(connection: AsyncConnection, case_id: int) -> Case:
    row = (await connection.execute(sa.select(case).where(case.c.id == case_id))).one()
    return await rows.case_of(connection, row)
