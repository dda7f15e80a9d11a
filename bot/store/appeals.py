"""Another look at what was decided about a member: what they may ask about, and their answer.

Law: a case that its subject asks about ends with an answer to them, in the same transaction.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.actions import Desk, Outcome, Report, Tell, Warn
from bot.core.cases import Appeal, Case, CaseEvent, EventKind, check
from bot.core.types import Community, Platform
from bot.store import codec, entries, holds, planned, rows
from bot.store.database import Database
from bot.store.planned import Whose, kind_of
from bot.store.tables import case, case_event, outbox

# What ends the waiting, and what the member then reads.
ANSWERS = {EventKind.CLOSED: "appeal-upheld", EventKind.UNDONE: "appeal-granted"}
MOST = 20  # of one member's cases


@dataclass(frozen=True, slots=True, kw_only=True)
class Looked:
    asked: int  # cases that their subjects asked about
    back: int  # of these, what was taken back


class Appeals:
    def __init__(self, database: Database) -> None:
        self._database = database

    async def of(
        self, platform: Platform, member: str, community: Community | None = None
    ) -> list[Case]:
        """The cases that a member was told of by a notice, the newest first: those of one
        community, or of all.
        """
        query = sa.select(case).where(
            case.c.platform == platform.value,
            case.c.subject == member,
            case.c.desk == Desk.MODERATORS.value,
            case.c.subject_is_staff.is_(False),
            _told(member),
        )
        if community is not None:
            query = query.where(rows.at(community))
        async with self._database.read() as connection:
            found = await connection.execute(query.order_by(case.c.id.desc()).limit(MOST))
            return [await rows.case_of(connection, row) for row in found.all()]

    async def ask(self, case_id: int, event: CaseEvent) -> Case:
        """Its subject asks, and a card for the moderators says so. Raises core.cases.Refused."""
        async with self._database.write() as connection:
            found = await entries.read_case(connection, case_id)
            check(found, event)
            await entries.append_event(connection, case_id, event)
            key = f"appeal:{case_id}:{len(found.events)}"  # words that come later have a card, too
            card = Report(place=found.place, to=found.desk)
            await planned.enqueue(connection, Whose.of(found), key, [card], event.at)
            return await entries.read_case(connection, case_id)

    async def counted(self, community: Community, since: datetime) -> Looked:
        """How many cases were asked about since then, and how many of them taken back."""
        asked = sa.select(case_event.c.case_id).where(
            case_event.c.kind == EventKind.APPEALED.value, case_event.c.at >= codec.when(since)
        )
        undone = sa.select(case_event.c.case_id).where(
            case_event.c.kind == EventKind.UNDONE.value, case_event.c.case_id.in_(asked)
        )
        here = sa.select(sa.func.count()).select_from(case).where(rows.at(community))
        counts = sa.select(
            here.where(case.c.id.in_(asked)).scalar_subquery(),
            here.where(case.c.id.in_(undone)).scalar_subquery(),
        )
        async with self._database.read() as connection:
            first, second = (await connection.execute(counts)).one()
        return Looked(asked=first, back=second)


async def answer(connection: AsyncConnection, found: Case, event: CaseEvent) -> None:
    """Part of whatever transaction ends a case or takes it back: its subject reads what came of
    their wish, and nothing of it stays open.
    """
    waits, back = found.appeal is Appeal.ASKED, event.kind is EventKind.UNDONE
    after_all = found.appeal is Appeal.ANSWERED and back  # they read that it stays
    if event.kind not in ANSWERS or not (waits or after_all):
        return
    if waits and back:
        closing = CaseEvent(at=event.at, kind=EventKind.CLOSED, by=event.by)
        await entries.append_event(connection, found.id, closing)
    number = (("number", str(found.number)),)
    key = ANSWERS[event.kind]
    told = Tell(place=found.place, member=found.subject, key=key, values=number)
    under = f"appeal:{found.id}:{event.kind}"
    await planned.enqueue(connection, Whose.of(found), under, [told], event.at)


def _told(member: str) -> sa.ColumnElement[bool]:
    """Whether a notice told them. Of one that was refused they learn what happened to them all the
    same, but of what is under hold nothing that they did not read.
    """
    notice = (outbox.c.case_id == case.c.id, outbox.c.kind == kind_of(Warn))
    refused = outbox.c.outcome == Outcome.REFUSED.value
    skipped = outbox.c.outcome == Outcome.SKIPPED.value
    came = sa.exists().where(*notice, ~refused, ~skipped).correlate(case)
    failed = sa.exists().where(*notice, refused).correlate(case)
    return sa.or_(came, sa.and_(failed, sa.not_(holds.from_subject(member))))
