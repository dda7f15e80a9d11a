"""Reading the audit log: one case, a filtered page of them, what was kept, why it was judged so."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date, datetime

import sqlalchemy as sa

from bot.core.actions import Decision, Desk
from bot.core.cases import WROTE, Case, EventKind
from bot.core.types import Attachment, Community, MessageRef, Platform
from bot.store import codec, rows
from bot.store.database import Database
from bot.store.tables import case, case_event, decision, evidence

PAGE = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Filter:
    """Which cases to list. `hide_from`: none about this member is shown or counted."""

    member: str = ""
    moderator: str = ""
    rule: str = ""
    status: str = ""
    since: datetime | None = None
    until: datetime | None = None
    hide_from: str = ""
    desks: tuple[Desk, ...] = tuple(Desk)  # whose cases
    apart: bool = False  # only those that not everybody in the moderators' chat may read


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    text: str
    attachments: tuple[Attachment, ...]


class Cases:
    def __init__(self, database: Database) -> None:
        self._database = database

    async def numbered(self, community: Community, number: int) -> Case | None:
        return await self._one(rows.at(community), case.c.number == number)

    async def by_id(self, case_id: int) -> Case | None:
        return await self._one(case.c.id == case_id)

    async def about(self, ref: MessageRef) -> list[Case]:
        """The cases about this message, of every desk, the latest first."""
        key = f"{ref.place.channel}:{ref.id}"
        query = sa.select(case).where(rows.at(ref.place.community), case.c.message_key == key)
        async with self._database.read() as connection:
            found = (await connection.execute(query.order_by(case.c.id.desc()))).all()
            return [await rows.case_of(connection, row) for row in found]

    async def _one(self, *wanted: sa.ColumnElement[bool]) -> Case | None:
        query = sa.select(case).where(*wanted).limit(1)
        async with self._database.read() as connection:
            row = (await connection.execute(query)).first()
            return await rows.case_of(connection, row) if row else None

    async def page(
        self, community: Community, wanted: Filter, page: int = 1, size: int = PAGE
    ) -> tuple[list[Case], int]:
        """The newest cases first, and how many there are in all."""
        where = sa.and_(rows.at(community), *_conditions(wanted))
        query = sa.select(case).where(where).order_by(case.c.id.desc())
        async with self._database.read() as connection:
            total = sa.select(sa.func.count()).select_from(case).where(where)
            count = (await connection.execute(total)).scalar_one()
            found = await connection.execute(query.limit(size).offset(size * (page - 1)))
            return [await rows.case_of(connection, row) for row in found.all()], count

    async def by_rule(self, community: Community, wanted: Filter) -> dict[str, int]:
        """How many cases each rule opened, the most first; without notes."""
        count = sa.func.count()
        query = (
            sa.select(case.c.rule, count)
            .where(rows.at(community), rows.is_decision(), *_conditions(wanted))
            .group_by(case.c.rule)
            .order_by(count.desc(), case.c.rule)
        )
        async with self._database.read() as connection:
            found = (await connection.execute(query)).all()
        return {str(rule): int(number) for rule, number in found}

    async def by_day(self, community: Community, wanted: Filter) -> dict[tuple[date, str], int]:
        """How many cases each rule opened on each day of UTC; without notes."""
        day, count = sa.func.substr(case.c.opened_at, 1, len("2026-01-31")), sa.func.count()
        query = (
            sa.select(day, case.c.rule, count)
            .where(rows.at(community), rows.is_decision(), *_conditions(wanted))
            .group_by(day, case.c.rule)
        )
        async with self._database.read() as connection:
            found = (await connection.execute(query)).all()
        return {(date.fromisoformat(on), str(rule)): int(number) for on, rule, number in found}

    async def communities(self) -> list[Community]:
        query = sa.select(case.c.platform, case.c.community).distinct()
        async with self._database.read() as connection:
            found = await connection.execute(query.order_by(case.c.platform, case.c.community))
            return [Community(platform=Platform(row.platform), id=row.community) for row in found]

    async def evidence(self, case_id: int) -> Evidence | None:
        query = sa.select(evidence.c.body).where(evidence.c.case_id == case_id)
        async with self._database.read() as connection:
            body = (await connection.execute(query)).scalar()
        return None if body is None else _evidence(body)

    async def decisions(
        self, community: Community, message_id: str, channel: str = ""
    ) -> list[Decision]:
        """What was decided about a message, its revisions in order. Where a group moved its new
        chat counts from 1 again: without a channel it is the one of this number that was judged
        last.
        """
        query = sa.select(decision.c.key, decision.c.body).where(
            rows.at(community, decision), decision.c.message_id == message_id
        )
        async with self._database.read() as connection:
            found = (await connection.execute(query.order_by(decision.c.at))).all()
        where = channel or (_channel(found[-1].key) if found else "")
        return [
            codec.load_decision(one.key, one.body) for one in found if _channel(one.key) == where
        ]

    async def unknown_since(self, community: Community, since: datetime) -> list[int]:
        """Numbers of the cases in which an outcome stayed unknown since a moment; none of a quiet
        desk, since all moderators read them.
        """
        query = (
            sa.select(case.c.number)
            .join_from(case_event, case, case.c.id == case_event.c.case_id)
            .where(
                rows.at(community),
                rows.open_to_all(),
                case_event.c.kind == EventKind.ACTION.value,
                case_event.c.body.contains('["outcome","unknown"]'),
                case_event.c.at >= codec.when(since),
            )
            .distinct()
            .order_by(case.c.number)
        )
        async with self._database.read() as connection:
            return list((await connection.execute(query)).scalars())


def edited(found: Case) -> Evidence | None:
    """The newest of its texts on which rules fired again, as far as it is kept."""
    wrote = (event.fields.get(WROTE, "") for event in reversed(found.edits))
    return next((_evidence(body) for body in wrote if body), None)


def _evidence(body: str) -> Evidence:
    kept = json.loads(body)
    files = codec.attachments.validate_python(kept["attachments"])
    return Evidence(text=kept["text"], attachments=files)


def _channel(key: str) -> str:
    """Of the key of a message's decision."""
    return key.split(":")[2]


def _conditions(wanted: Filter) -> list[sa.ColumnElement[bool]]:
    found: list[sa.ColumnElement[bool]] = []
    if wanted.member:
        found.append(case.c.subject == wanted.member)
    if wanted.moderator:
        theirs = sa.select(case_event.c.case_id).where(case_event.c.by == wanted.moderator)
        found.append(case.c.id.in_(theirs))
    if wanted.rule:
        found.append(case.c.rule == wanted.rule)
    if wanted.status:
        found.append(case.c.status == wanted.status)
    if wanted.since:
        found.append(case.c.opened_at >= codec.when(wanted.since))
    if wanted.until:
        found.append(case.c.opened_at < codec.when(wanted.until))
    if set(wanted.desks) != set(Desk):
        found.append(case.c.desk.in_([desk.value for desk in wanted.desks]))
    if wanted.hide_from:
        found.append(case.c.subject != wanted.hide_from)
    if wanted.apart:
        found.append(sa.or_(sa.not_(rows.open_to_all()), case.c.subject_is_staff))
    return found
