"""Decisions, cases, strikes and planned actions: what belongs together is one transaction."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import NamedTuple

import sqlalchemy as sa
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.actions import (
    Action,
    Desk,
    Outcome,
    Record,
    Strike,
)
from bot.core.cases import Case, CaseEvent, Deed, EventKind, check
from bot.core.types import Community, Platform
from bot.store import (
    appeals,
    caring,
    codec,
    deeds,
    entries,
    history,
    holds,
    hot,
    logbook,
    nameless,
    nudges,
    planned,
    restraints,
    rows,
    settling,
    spam,
    unlisting,
)
from bot.store.database import Database
from bot.store.entries import BY_HAND, Opening
from bot.store.planned import Whose
from bot.store.settling import Judged, Planner, Settlement
from bot.store.tables import (
    case,
    decision,
    evidence,
    outbox,
    strike,
)

ATTENDED = frozenset({EventKind.CLAIMED, EventKind.CLOSED})  # somebody is there


class Undone(NamedTuple):
    """What is left to say where a case was taken back."""

    held: bool  # whether anything that another case asked for stays
    forgot: bool  # whether what it was recognised by as spam went with it


class Ledger:
    """The audit log and everything that hangs on it."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def settle(
        self, judged: Sequence[Judged], planner: Planner, now: datetime
    ) -> list[Settlement]:
        """Decisions, their cases, strikes and planned actions; the messages' text goes.

        One transaction for all of them. A revision that is already decided changes nothing. A case
        is opened where there is something to do, or the one that the message has goes on; strikes
        of one message count for the next.
        """
        async with self._database.write() as connection:
            return await settling.settle(connection, judged, planner, now)

    async def settle_after_all(
        self, one: Judged, planner: Planner, now: datetime
    ) -> Settlement | None:
        """What was put off while its author could think; None where it was taken back."""
        key = one.decision.key
        async with self._database.write() as connection:
            if not await nudges.close(connection, key, nudges.Thought.STOOD):
                return None
            one = await settling.here(connection, one)
            made = await caring.sheltered(connection, one.message, one.decision, now)
            result = await settling.settle_one(
                connection, replace(one, decision=made), planner, now
            )
            if result.case is not None:
                of = sa.update(decision).where(decision.c.key == key)
                await connection.execute(of.values(case_id=result.case.id))
            return result

    async def open(self, opening: Opening, key: str, now: datetime) -> Case:
        """A case that somebody asked for; the same `key` again gives the case it opened."""
        async with self._database.write() as connection:
            query = sa.select(decision.c.case_id).where(decision.c.key == key)
            known = (await connection.execute(query)).scalar()
            if known is None:
                opening = await entries.here(connection, opening)
                known = await entries.open_case(connection, opening, key, now)
                await spam.keep(connection, opening, known, now)
                await self._known(connection, key, opening.community, known, now)
            return await entries.read_case(connection, known)

    async def open_all(self, openings: Sequence[Opening], key: str, now: datetime) -> list[Case]:
        """Cases that somebody asked for together: all of them, or none where `key` was there
        before.
        """
        async with self._database.write() as connection:
            if await hot.decided(connection, [key]):
                return []
            cases = []
            for ordinal, asked in enumerate(openings):
                one = f"{key}:{ordinal}" if ordinal else key
                opening = await entries.here(connection, asked)
                number = await entries.open_case(connection, opening, one, now)
                await self._known(connection, one, opening.community, number, now)
                cases.append(await entries.read_case(connection, number))
            return cases

    async def knows(self, key: str) -> bool:
        """Whether what somebody asked for under this key was done."""
        async with self._database.read() as connection:
            return bool(await hot.decided(connection, [key]))

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
            if not await planned.enqueue(connection, Whose.of(found), key, actions, now):
                return False
            if strikes:
                await entries.strike_case(connection, found, strikes, now)
            kinds = ", ".join(type(action).__name__.lower() for action in actions)
            event = CaseEvent(at=now, kind=EventKind.NOTE, by=by, body=(("asked", kinds),))
            await entries.append_event(connection, case_id, event)
            await logbook.note(connection, case_id, key, Record(by=by), now, actions)
            return True

    async def append(self, case_id: int, event: CaseEvent, key: str = "") -> Case:
        """Add to the history of a case, under one key once. Raises core.cases.Refused and changes
        nothing then.
        """
        async with self._database.write() as connection:
            found = await entries.read_case(connection, case_id)
            if key and await hot.decided(connection, [key]):
                return found
            check(found, event)
            await entries.append_event(connection, case_id, event)
            await appeals.answer(connection, found, event)
            if event.kind in ATTENDED and found.desk is Desk.CARE:
                await caring.end_calls(connection, found, event.kind)
            if key:
                await self._known(connection, key, found.community, case_id, event.at)
            return await entries.read_case(connection, case_id)

    async def undo(self, case_id: int, event: CaseEvent, key: str) -> Undone:
        """Revoke a case's strikes and plan what takes its actions back, once; what another case has
        asked for stays. What it was recognised by as spam is forgotten, and a shared ban
        that is of it. Raises core.cases.Refused.
        """
        async with self._database.write() as connection:
            found = await entries.read_case(connection, case_id)
            check(found, event)
            back, held = await restraints.take_back(connection, Whose.of(found), event.at)
            await entries.append_event(connection, case_id, event)
            revoke = sa.update(strike).where(strike.c.case_id == case_id).values(revoked=True)
            await connection.execute(revoke)
            waiting = sa.and_(
                outbox.c.case_id == case_id,
                outbox.c.outcome == Outcome.PENDING.value,
                outbox.c.doubtful.is_(False),  # it may have been done: never called skipped
                sa.not_(caring.waiting_calls(case_id)),  # until somebody is with who is in danger
                outbox.c.kind != logbook.RECORD,  # it tells of what was done, and of this
                sa.not_(outbox.c.key.startswith(planned.PAST)),
            )
            skip = sa.update(outbox).where(waiting).values(outcome=Outcome.SKIPPED.value)
            await connection.execute(skip)
            # What may have come is not tried again; what gives it back is planned below.
            again = sa.and_(
                outbox.c.case_id == case_id,
                outbox.c.outcome == Outcome.PENDING.value,
                outbox.c.kind.in_(("delete", "clean", "mute", "kick", "ban", "lock")),
            )
            await connection.execute(
                sa.update(outbox).where(again).values(outcome=Outcome.UNKNOWN.value)
            )
            for action, due_at in back:
                under = key if due_at is None else f"{key}:then"
                await planned.enqueue(
                    connection, Whose.of(found), under, [action], event.at, due_at
                )
            record = Record(by=event.by, undone=True)
            await logbook.note(connection, case_id, key, record, event.at)
            await appeals.answer(connection, found, event)
            await unlisting.taken_back(connection, case_id)
            forgot = await spam.drop(connection, found)
            return Undone(held=held, forgot=forgot)

    async def strikes(
        self, community: Community, member_id: str, since: datetime
    ) -> tuple[Strike, ...]:
        async with self._database.read() as connection:
            return await entries.strikes(connection, community, member_id, since)

    async def note(self, deed: Deed, now: datetime) -> bool:
        """A case for what a moderator did by the platform's own means; False where it is known."""
        opening = Opening(
            community=deed.community,
            subject=deed.subject,
            rule=BY_HAND,
            by=deed.by,
            reason=deed.reason,
        )
        async with self._database.write() as connection:
            if await hot.decided(connection, [deed.id]):
                return False
            opening = await entries.here(connection, opening)
            deed = replace(deed, community=opening.community)
            opened = await entries.open_case(connection, opening, deed.id, deed.at)
            body = (("kind", planned.kind(deed.action)), ("outcome", Outcome.DONE.value))
            event = CaseEvent(at=deed.at, kind=EventKind.ACTION, by=deed.by, body=body)
            await entries.append_event(connection, opened, event)
            await deeds.done(connection, deed, opened, now)
            record = Record(by=deed.by, kind=planned.kind(deed.action))
            await logbook.note(connection, opened, deed.id, record, now)
            await self._known(connection, deed.id, deed.community, opened, now)
            return True

    @staticmethod
    async def _known(
        connection: AsyncConnection, key: str, community: Community, case_id: int, now: datetime
    ) -> None:
        """A decision that somebody made: the same key again changes nothing."""
        await connection.execute(
            insert(decision).values(
                key=key,
                platform=community.platform.value,
                community=community.id,
                message_id="",
                case_id=case_id,
                body="{}",
                at=codec.when(now),
            )
        )

    async def forget_strikes(self, since: Callable[[Community], datetime]) -> None:
        """Those from before the moment of their community."""
        async with self._database.write() as connection:
            where = sa.select(strike.c.platform, strike.c.community).distinct()
            for row in (await connection.execute(where)).all():
                there = Community(platform=Platform(row.platform), id=row.community)
                old = strike.c.at < codec.when(since(there))
                await connection.execute(sa.delete(strike).where(rows.at(there, strike), old))

    async def forget(self, before: Mapping[Desk, datetime]) -> int:
        """Drop texts of each desk's cases from before its moment, and names in those that are
        closed since then; with the moderators' texts the quiet decisions. How many texts.
        """
        texts = 0
        quiet = codec.when(before[Desk.MODERATORS])
        async with self._database.write() as connection:
            old = sa.and_(decision.c.case_id.is_(None), decision.c.at < quiet)
            await connection.execute(sa.delete(decision).where(old))
            await nudges.forget(connection, quiet)
            for desk, at in before.items():
                moment = codec.when(at)
                theirs = sa.select(case.c.id).where(holds.kept_as(desk))
                if desk is Desk.CHILD_SAFETY:  # what an open one holds is held
                    theirs = theirs.where(holds.let_go(moment))
                past = sa.delete(evidence).where(
                    evidence.c.kept_from < moment, evidence.c.case_id.in_(theirs)
                )
                texts += int((await connection.execute(past)).rowcount)
                texts += await history.forget(connection, moment, theirs)
            await nameless.past(connection, before)
        return texts
