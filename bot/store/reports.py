"""Reports by members: who reported which case, out of everybody's sight.

Law: a report is noted once, and with its words and the card that follows in one transaction.
"""

from __future__ import annotations

from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.dialects.sqlite import insert

from bot.core import support
from bot.core.actions import Report
from bot.core.cases import CaseEvent, EventKind
from bot.core.types import Community, Member, Platform
from bot.store import caring, codec, entries, planned, rows
from bot.store.database import Database
from bot.store.planned import Whose
from bot.store.tables import report


class Reports:
    def __init__(self, database: Database) -> None:
        self._database = database

    async def report(  # noqa: PLR0913 -- who reported what, in which words, and what follows
        self,
        key: str,
        case_id: int,
        reporter: Member,
        reason: str,
        now: datetime,
        *,
        comment: str = "",
        level: str = "",
        card: tuple[str, Report] | None = None,
    ) -> bool:
        """Note who reported, out of everybody's sight; False when this report is known.

        The comment, and the card that follows under its key, are of the same transaction: what is
        noted as reported is never done without them. `level`: how near the comment says that a
        danger is, of which somebody is called who is not there yet.
        """
        async with self._database.write() as connection:
            found = await entries.read_case(connection, case_id)
            row = {
                "key": key,
                "case_id": case_id,
                "platform": found.community.platform.value,
                "community": found.community.id,
                "reporter": reporter.id,
                "reason": reason,
                "at": codec.when(now),
            }
            query = insert(report).values(row).on_conflict_do_nothing().returning(report.c.id)
            if (await connection.execute(query)).first() is None:
                return False
            body = (("reason", reason),)
            event = CaseEvent(at=now, kind=EventKind.REPORTED, by="member", body=body)
            await entries.append_event(connection, case_id, event)
            if comment:
                said, near = (("comment", comment),), (("level", level),) if level else ()
                note = CaseEvent(at=now, kind=EventKind.NOTE, by="member", body=near, said=said)
                await entries.append_event(connection, case_id, note)
            if level == support.IMMINENT:
                await caring.call(connection, case_id, key, now)
            if card is not None:
                await planned.enqueue(connection, Whose.of(found), card[0], [card[1]], now)
            return True

    async def reported_lately(
        self, community: Community, reporter: str, since: datetime, now: datetime
    ) -> int:
        """Without those from before the clock was set back."""
        query = sa.select(sa.func.count()).where(
            rows.at(community, report),
            report.c.reporter == reporter,
            report.c.at > codec.when(since),
            report.c.at <= codec.when(now),
        )
        async with self._database.read() as connection:
            return (await connection.execute(query)).scalar_one()

    async def reports_of(self, platform: Platform, reporter: str) -> list[tuple[str, int]]:
        """Under which key a member reported which case, the latest first."""
        query = sa.select(report.c.key, report.c.case_id).where(
            report.c.platform == platform.value, report.c.reporter == reporter
        )
        async with self._database.read() as connection:
            found = (await connection.execute(query.order_by(report.c.id.desc()))).all()
        return [(row.key, row.case_id) for row in found]

    async def reported(self, case_id: int, reporter: str) -> bool:
        """Whether this member reported this case before."""
        query = sa.select(report.c.id).where(
            report.c.case_id == case_id, report.c.reporter == reporter
        )
        async with self._database.read() as connection:
            return (await connection.execute(query)).first() is not None
