"""Decisions, cases, strikes and planned actions: what belongs together is one transaction."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.dialects.sqlite import insert

from bot.core.cases import check
from bot.core.types import (
    Action,
    Case,
    CaseEvent,
    Community,
    Decision,
    EventKind,
    Member,
    Message,
    Outcome,
    Strike,
)
from bot.store import codec, entries, rows
from bot.store.database import Database
from bot.store.entries import Opening
from bot.store.tables import (
    decision,
    evidence,
    outbox,
    report,
    strike,
)


class Ledger:
    """The audit log and everything that hangs on it."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def settle(
        self, message: Message, made: Decision, actions: Sequence[Action], now: datetime
    ) -> Case | None:
        """One decision, its case, strikes and planned actions; the message's text goes.

        A revision that is already decided changes nothing. A case is opened when there is
        something to do.
        """
        async with self._database.write() as connection:
            if await entries.decided(connection, made.key):
                await entries.forget_message(connection, message.key)
                return None
            opened = None
            if actions:
                opening = Opening(
                    community=message.community,
                    subject=message.author,
                    rule=_main_rule(made),
                    severity=made.severity,
                    why="; ".join(verdict.why for verdict in made.fired),
                    judged_by=f"{made.policy}, {made.model}",
                    message=message,
                    strikes=made.answer.strikes,
                    actions=tuple(actions),
                )
                opened = await entries.open_case(connection, opening, made.key, now)
            await entries.keep_decision(connection, message, made, opened, now)
            await entries.forget_message(connection, message.key)
            return await entries.read_case(connection, opened) if opened else None

    async def open(self, opening: Opening, key: str, now: datetime) -> Case:
        """A case that somebody asked for; the same `key` again gives the case it opened."""
        async with self._database.write() as connection:
            query = sa.select(decision.c.case_id).where(decision.c.key == key)
            known = (await connection.execute(query)).scalar()
            if known is None:
                known = await entries.open_case(connection, opening, key, now)
                await connection.execute(
                    insert(decision).values(
                        key=key,
                        platform=opening.community.platform.value,
                        community=opening.community.id,
                        message_id="",
                        case_id=known,
                        body="{}",
                        at=codec.when(now),
                    )
                )
            return await entries.read_case(connection, known)

    async def act(  # noqa: PLR0913 -- what a moderator decided, and who
        self,
        case_id: int,
        key: str,
        actions: Sequence[Action],
        now: datetime,
        *,
        by: str,
        strikes: int = 0,
    ) -> bool:
        """More actions for a case; False, and nothing changed, where `key` was there before."""
        async with self._database.write() as connection:
            found = await entries.read_case(connection, case_id)
            if not await entries.enqueue(connection, case_id, key, actions, now):
                return False
            if strikes:
                await entries.strike_case(connection, found, strikes, now)
            kinds = ", ".join(type(action).__name__.lower() for action in actions)
            event = CaseEvent(at=now, kind=EventKind.NOTE, by=by, body=(("asked", kinds),))
            await entries.append_event(connection, case_id, event)
            return True

    async def append(self, case_id: int, event: CaseEvent) -> Case:
        """Add to the history of a case. Raises core.cases.Refused and changes nothing then."""
        async with self._database.write() as connection:
            check(await entries.read_case(connection, case_id), event.kind)
            await entries.append_event(connection, case_id, event)
            return await entries.read_case(connection, case_id)

    async def undo(
        self, case_id: int, event: CaseEvent, actions: Sequence[Action], key: str
    ) -> Case:
        """Revoke a case's strikes and plan what takes its actions back, once."""
        async with self._database.write() as connection:
            check(await entries.read_case(connection, case_id), EventKind.UNDONE)
            await entries.append_event(connection, case_id, event)
            revoke = sa.update(strike).where(strike.c.case_id == case_id).values(revoked=True)
            await connection.execute(revoke)
            waiting = sa.and_(
                outbox.c.case_id == case_id, outbox.c.outcome == Outcome.PENDING.value
            )
            skip = sa.update(outbox).where(waiting).values(outcome=Outcome.SKIPPED.value)
            await connection.execute(skip)
            await entries.enqueue(connection, case_id, key, actions, event.at)
            return await entries.read_case(connection, case_id)

    async def strikes(
        self, community: Community, member_id: str, since: datetime
    ) -> tuple[Strike, ...]:
        query = sa.select(strike.c.weight, strike.c.at).where(
            rows.at(community, strike),
            strike.c.member == member_id,
            strike.c.at > codec.when(since),
            strike.c.revoked.is_(False),
        )
        async with self._database.read() as connection:
            found = await connection.execute(query.order_by(strike.c.id))
            return tuple(Strike(weight=row.weight, at=codec.moment(row.at)) for row in found)

    async def report(
        self, key: str, case_id: int, reporter: Member, reason: str, now: datetime
    ) -> bool:
        """Note who reported, out of everybody's sight; False when this report is known."""
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
            return True

    async def reports_since(self, community: Community, reporter: str, since: datetime) -> int:
        query = sa.select(sa.func.count()).where(
            rows.at(community, report),
            report.c.reporter == reporter,
            report.c.at > codec.when(since),
        )
        async with self._database.read() as connection:
            return (await connection.execute(query)).scalar_one()

    async def reported(self, case_id: int, reporter: str) -> bool:
        """Whether this member reported this case before."""
        query = sa.select(report.c.id).where(
            report.c.case_id == case_id, report.c.reporter == reporter
        )
        async with self._database.read() as connection:
            return (await connection.execute(query)).first() is not None

    async def forget_evidence(self, before: datetime) -> int:
        """Drop kept texts older than the retention time; how many."""
        query = sa.delete(evidence).where(evidence.c.kept_from < codec.when(before))
        async with self._database.write() as connection:
            result = await connection.execute(query)
            return int(result.rowcount)


def _main_rule(made: Decision) -> str:
    fired = sorted(made.fired, key=lambda verdict: -verdict.severity)
    return fired[0].rule if fired else ""
