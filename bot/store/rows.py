"""Rows of the database to the core's values."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import sqlalchemy as sa
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.actions import Desk, Severity
from bot.core.cases import NOTE, Case, CaseStatus, fold
from bot.core.types import Community, Member, MessageRef, Platform
from bot.store import codec, history, tables
from bot.store.tables import case


def case_body(subject: Member, severity: Severity, message: MessageRef | None, url: str) -> str:
    """What `opened` knew: ids and names, no text."""
    return json.dumps(
        {
            "subject": codec.member.dump_python(subject, mode="json"),
            "severity": int(severity),
            "message": codec.message_ref.dump_python(message, mode="json"),
            "url": url,
        }
    )


async def case_of(connection: AsyncConnection, row: Any) -> Case:
    """A row of `case` with its history folded in."""
    body = json.loads(row.body)
    community = Community(platform=Platform(row.platform), id=row.community)
    message = codec.message_ref.validate_python(body["message"])
    if message is not None:  # its group may have moved since
        message = replace(message, place=replace(message.place, community=community))
    opened = Case(
        id=row.id,
        number=row.number,
        community=community,
        subject=codec.member.validate_python(body["subject"]),
        subject_is_staff=row.subject_is_staff,
        status=CaseStatus.OPEN,
        rule=row.rule,
        severity=Severity(body["severity"]),
        opened_at=codec.moment(row.opened_at),
        message=message,
        url=body["url"],
        events=(),
        desk=Desk(row.desk),
    )
    return fold(opened, await history.of_case(connection, row.id))


def open_to_all() -> sa.ColumnElement[bool]:
    """Cases that are of no quiet desk."""
    return case.c.desk.not_in([desk.value for desk in Desk if desk.quiet])


def is_decision() -> sa.ColumnElement[bool]:
    """Cases that figures count: a note decides nothing."""
    return case.c.rule != NOTE


def at(community: Community, table: sa.Table = case) -> sa.ColumnElement[bool]:
    return sa.and_(table.c.platform == community.platform.value, table.c.community == community.id)


async def present(connection: AsyncConnection, where: Community) -> Community:
    """As what it is known now: its group may have moved while it was decided what is written."""
    there = tables.community
    here = there.c.platform == where.platform.value
    known = sa.select(there.c.id).where(here, there.c.id == where.id)
    if (await connection.execute(known)).first() is not None:
        return where
    former = sa.func.json_extract(there.c.settings, "$.formerly")
    named = sa.select(there.c.id, former.label("former")).where(
        here, there.c.settings.contains(json.dumps(where.id))
    )
    moved = (row.id for row in await connection.execute(named) if where.id in _listed(row.former))
    return replace(where, id=next(moved, where.id))


def _listed(written: str | None) -> list[str]:
    return list(json.loads(written or "[]"))
