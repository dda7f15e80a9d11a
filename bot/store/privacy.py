"""What is kept about one member: taken out for them, and forgotten where nothing holds it.

Law: neither the export nor the deletion, nor how they answer, tells of a case under hold.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.cases import WROTE, CaseStatus, EventKind
from bot.core.guardians import LinkState
from bot.core.types import Community, Platform
from bot.store import (
    changes,
    codec,
    comments,
    holds,
    letters,
    nameless,
    quarantine,
    rows,
    shared_bans,
    spent,
    tables,
)
from bot.store.database import Database
from bot.store.shared_bans import Entry
from bot.store.tables import (
    answered,
    case,
    case_event,
    choice,
    evidence,
    guardian_link,
    newcomer,
    nudge,
    report,
    said,
    strike,
)

MARKS = ("youth",)  # what others chose about a member: no choice of their own
OUR_WORDS = frozenset({"kind", "outcome"})  # of an action's event, what its subject may read
Json = dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Deleted:
    choices: int
    cases: int  # whose texts went
    reports: int  # that no longer name who made them
    held: tuple[tuple[Community, int], ...]  # open cases: kept until they are closed
    shared: tuple[Entry, ...]  # kept while the ban holds that they tell of


class Privacy:
    def __init__(self, database: Database) -> None:
        self._database = database

    async def export(self, platform: Platform, member: str, now: datetime) -> Json:
        async with self._database.read() as connection:
            return {
                "platform": platform.value,
                "member": member,
                "choices": await _choices(connection, platform, member),
                "cases": await _cases(connection, platform, member, now),
                "strikes": await _strikes(connection, platform, member),
                "reports": await _reports(connection, platform, member),
                "guardians": await _links(connection, platform, member),
                "written_to": await letters.written(
                    connection, platform, member, _told(platform, member)
                ),
                "asked_to_think_again": await _nudges(connection, platform, member),
                "answered": await _answered(connection, platform, member),
                "joined": await _joined(connection, platform, member),
                "banned_for_others": await _shared(connection, platform, member),
                "settings_changed": await changes.written_by(connection, platform, member),
            }

    async def delete(self, platform: Platform, member: str) -> Deleted:
        """One transaction. Links to guardians are ended by who orders this, since both are told."""
        async with self._database.write() as connection:
            chosen = sa.delete(choice).where(_mine(choice, platform, member, "member"), _own())
            choices = (await connection.execute(chosen)).rowcount
            closed, held = await _sorted(connection, platform, member)
            for row in closed:
                await _forget_case(connection, row)
            known = sa.select(case.c.id).where(
                case.c.status == CaseStatus.CLOSED.value, sa.not_(holds.child_safety())
            )
            theirs = sa.and_(
                _mine(report, platform, member, "reporter"), report.c.case_id.in_(known)
            )
            await connection.execute(comments.forget(theirs))
            made = sa.update(report).where(theirs).values(reporter="")
            reports = (await connection.execute(made)).rowcount
            thought = sa.delete(nudge).where(
                _mine(nudge, platform, member, "member"), nudge.c.body.is_(None)
            )
            await connection.execute(thought)
            met = sa.delete(answered).where(
                answered.c.platform == platform.value,
                sa.or_(answered.c.member == member, answered.c.other == member),
            )
            await connection.execute(met)  # not when they joined: that protects others for a while
            over = sa.delete(guardian_link).where(  # a guardian's stay for the young one's report
                _mine(guardian_link, platform, member, "young"),
                guardian_link.c.state == LinkState.ENDED.value,
            )
            await connection.execute(over)
            await changes.forget(connection, platform, member)
            await spent.forget_links(connection)
            await spent.forget_member(connection, platform, member)
            shared = tuple(await shared_bans.about(connection, platform, member))
        return Deleted(
            choices=choices, cases=len(closed), reports=reports, held=held, shared=shared
        )


def _mine(table: sa.Table, platform: Platform, member: str, column: str) -> sa.ColumnElement[bool]:
    return sa.and_(table.c.platform == platform.value, table.c[column] == member)


def _own() -> sa.ColumnElement[bool]:
    return choice.c.name.not_in(MARKS)


def _told(platform: Platform, member: str) -> sa.ColumnElement[bool]:
    """Cases about this member that they may know of."""
    return sa.and_(_mine(case, platform, member, "subject"), sa.not_(holds.from_subject(member)))


async def _choices(connection: AsyncConnection, platform: Platform, member: str) -> list[Json]:
    query = sa.select(choice.c.community, choice.c.name, choice.c.value)
    found = await connection.execute(query.where(_mine(choice, platform, member, "member"), _own()))
    return [_plain(row) for row in found]


async def _cases(
    connection: AsyncConnection, platform: Platform, member: str, now: datetime
) -> list[Json]:
    query = sa.select(case).where(_told(platform, member))
    found = (await connection.execute(query.order_by(case.c.id))).all()
    return [await _case(connection, row, now) for row in found]


async def _case(connection: AsyncConnection, row: Any, now: datetime) -> Json:
    whole = await rows.case_of(connection, row)
    text = sa.select(evidence.c.body).where(evidence.c.case_id == row.id)
    held = await quarantine.held(connection, row.id, now)
    opened = next((one.fields for one in whole.events if one.kind is EventKind.OPENED), {})
    return {
        "community": row.community,
        "number": row.number,
        "rule": row.rule,
        "severity": whole.severity.name.lower(),
        "status": whole.status.value,
        "opened_at": row.opened_at,
        "message": whole.url,
        "evidence": (await connection.execute(text)).scalar(),
        "edited": [edit.fields[WROTE] for edit in whole.edits if edit.fields.get(WROTE)],
        "held": asdict(held) if held else None,
        "why": opened.get("why", ""),
        "judged_by": opened.get("judged_by", ""),
        "actions": [
            {name: value for name, value in event.body if name in OUR_WORDS}
            for event in whole.events
            if event.kind is EventKind.ACTION
        ],
        "asked_for_another_look": whole.appeal.value,
        "words": whole.words,
        "notes": list(whole.noted),
    }


async def _strikes(connection: AsyncConnection, platform: Platform, member: str) -> list[Json]:
    """Of the cases that they may know of: one without its case would tell of it."""
    query = (
        sa.select(strike.c.community, strike.c.weight, strike.c.at, strike.c.revoked)
        .join_from(strike, case, case.c.id == strike.c.case_id)
        .where(_mine(strike, platform, member, "member"), sa.not_(holds.from_subject(member)))
    )
    found = await connection.execute(query.order_by(strike.c.id))
    return [_plain(row) for row in found]


async def _reports(connection: AsyncConnection, platform: Platform, member: str) -> list[Json]:
    """What they reported and wrote with it, without the cases that came of it."""
    notes = comments.of_reports(_mine(report, platform, member, "reporter"))
    query = (
        sa.select(report.c.community, report.c.reason, report.c.at, said.c.body)
        .join_from(report, notes, notes.c.report == report.c.id, isouter=True)
        .join(said, said.c.event_id == notes.c.event, isouter=True)
        .where(_mine(report, platform, member, "reporter"))
    )
    return [
        {
            "community": row.community,
            "reason": row.reason,
            "at": row.at,
            "comment": comments.written(row.body),
        }
        for row in await connection.execute(query.order_by(report.c.id))
    ]


async def _shared(connection: AsyncConnection, platform: Platform, member: str) -> list[Json]:
    """On which lists they stand that communities share, and not by whom."""
    return [
        {
            "community": one.community.id,
            "list": one.name,
            "reason": one.reason,
            "at": codec.when(one.at),
        }
        for one in await shared_bans.about(connection, platform, member)
    ]


def _plain(row: Any) -> Json:
    return dict(zip(row._fields, row, strict=True))


async def _nudges(connection: AsyncConnection, platform: Platform, member: str) -> list[Json]:
    """With their words, while they may think."""
    columns = nudge.c.community, nudge.c.rule, nudge.c.outcome, nudge.c.at, nudge.c.body
    found = await connection.execute(
        sa.select(*columns).where(_mine(nudge, platform, member, "member"))
    )
    return [_nudge(**_plain(row)) for row in found]


def _nudge(body: str | None, **told: str) -> Json:
    words = quarantine.of(codec.message.validate_json(body)).text if body else None
    return {**told, "message": words}


async def _answered(connection: AsyncConnection, platform: Platform, member: str) -> list[Json]:
    """Whom they answered; not who answered them, which is the others'."""
    query = sa.select(answered.c.community, answered.c.other, answered.c.at)
    found = await connection.execute(query.where(_mine(answered, platform, member, "member")))
    return [_plain(row) for row in found]


async def _joined(connection: AsyncConnection, platform: Platform, member: str) -> list[Json]:
    """When they were seen joining, where the platform does not say it."""
    query = sa.select(newcomer.c.community, newcomer.c.at)
    found = await connection.execute(query.where(_mine(newcomer, platform, member, "member")))
    return [_plain(row) for row in found]


async def _links(connection: AsyncConnection, platform: Platform, member: str) -> list[Json]:
    where = sa.or_(guardian_link.c.young == member, guardian_link.c.guardian == member)
    query = sa.select(guardian_link).where(guardian_link.c.platform == platform.value, where)
    return [
        {
            "community": row.community,
            "as": "young" if row.young == member else "guardian",
            "state": row.state,
            "made_at": row.made_at,
            "starts_at": row.starts_at,
        }
        for row in await connection.execute(query)
    ]


async def _sorted(
    connection: AsyncConnection, platform: Platform, member: str
) -> tuple[list[Any], tuple[tuple[Community, int], ...]]:
    """Closed cases, and which are held because they are open."""
    query = sa.select(case).where(_told(platform, member))
    found = (await connection.execute(query.order_by(case.c.id))).all()
    closed = [row for row in found if row.status == CaseStatus.CLOSED.value]
    held = tuple(
        (Community(platform=platform, id=row.community), row.number)
        for row in found
        if row.status != CaseStatus.CLOSED.value
    )
    return closed, held


async def _forget_case(connection: AsyncConnection, row: Any) -> None:
    """Its texts, its link and the member's name; that it was there stays, without them."""
    await spent.forget_case(connection, row.id)
    for table in (evidence, tables.quarantine):
        await connection.execute(sa.delete(table).where(table.c.case_id == row.id))
    events = sa.select(case_event.c.id).where(case_event.c.case_id == row.id)
    await connection.execute(sa.delete(said).where(said.c.event_id.in_(events)))
    await nameless.forget(connection, [row.id])
