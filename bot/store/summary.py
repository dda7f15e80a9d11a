"""What happened in a community within a span of time, counted; of quiet desks nothing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa

from bot.core.actions import Outcome
from bot.core.cases import CaseStatus
from bot.core.chain import Checkpoint
from bot.core.types import Community
from bot.store import codec, history, rows
from bot.store.database import Database
from bot.store.logbook import RECORD
from bot.store.tables import case, decision, outbox


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    messages: int  # judged
    cases: int  # opened
    waiting: int  # cases that are open now, whenever they were opened
    refused: int  # actions that the platform refused
    unknown: int  # actions whose outcome nobody knows
    checkpoint: Checkpoint | None  # the tip of the audit log


class Summaries:
    def __init__(self, database: Database) -> None:
        self._database = database

    async def of(self, community: Community, since: datetime) -> Summary:
        moment = codec.when(since)
        here, planned = rows.at(community), rows.at(community, outbox)

        def count(table: sa.Table, *wanted: sa.ColumnElement[bool]) -> sa.ScalarSelect[int]:
            return sa.select(sa.func.count()).select_from(table).where(*wanted).scalar_subquery()

        judged = sa.and_(rows.at(community, decision), decision.c.message_id != "")  # no commands
        recent = outbox.c.planned_at >= moment
        quiet = sa.select(case.c.id).where(sa.not_(rows.open_to_all()))
        planned = sa.and_(
            planned,
            sa.or_(outbox.c.case_id.is_(None), outbox.c.case_id.not_in(quiet)),
            outbox.c.kind != RECORD,  # of a log that can't be written the moderators are told
        )
        here = sa.and_(here, rows.open_to_all(), rows.is_decision())
        counts = sa.select(
            count(decision, judged, decision.c.at >= moment),
            count(case, here, case.c.opened_at >= moment),
            count(case, here, case.c.status == CaseStatus.OPEN.value),
            count(outbox, planned, recent, outbox.c.outcome == Outcome.REFUSED.value),
            count(outbox, planned, recent, outbox.c.outcome == Outcome.UNKNOWN.value),
        )
        async with self._database.read() as connection:
            messages, cases, waiting, refused, unknown = (await connection.execute(counts)).one()
            tip = await history.tip(connection)
        return Summary(
            messages=messages,
            cases=cases,
            waiting=waiting,
            refused=refused,
            unknown=unknown,
            checkpoint=tip,
        )
