"""What holds a member, or a place, now: mutes, bans and locks that were carried out, and are not
over or lifted.

Law: nothing that is done without a moderator's own words makes a restraint shorter or lifts it, and
what one case takes back leaves standing what another has asked for.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, TypeAlias

import sqlalchemy as sa
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.actions import Action, Ban, Kick, Lock, Mute, Outcome, Unban, Unlock, Unmute
from bot.core.cases import EventKind
from bot.core.types import Member, Platform
from bot.store import codec, planned, rows
from bot.store.planned import Whose
from bot.store.tables import case, case_event, outbox

Kind: TypeAlias = type[Mute] | type[Ban]
OfAny: TypeAlias = Kind | type[Lock]
# By what each comes to its end: on Telegram a mute is lost with whoever is sent away.
LIFTED: dict[OfAny, tuple[str, ...]] = {Ban: ("unban",), Mute: ("unmute",), Lock: ("unlock",)}
LOST = ("kick", "ban", "unban")
CAME = (Outcome.DONE.value, Outcome.UNKNOWN.value)
BY_WORDS = "command:"  # how the keys of what moderators ask for by a command begin
UNDO = ":undo"  # in the keys of what takes a case back


@dataclass(frozen=True, slots=True, kw_only=True)
class Restraint:
    job: int
    case_id: int | None
    action: Mute | Ban | Lock
    began_at: datetime
    until: datetime | None  # None: until somebody ends it
    by_words: bool  # of a moderator, by a command
    sure: bool  # whether it was carried out; else it may have been

    def holds(self, now: datetime) -> bool:
        return self.until is None or self.until > now

    def outlasts(self, until: datetime | None) -> bool:
        return outlasts(self.until, until)


def outlasts(one: datetime | None, other: datetime | None) -> bool:
    return other is not None and (one is None or one > other)


async def since_lifted(connection: AsyncConnection, whose: Whose, kind: OfAny) -> list[Restraint]:
    """Those of a member since the last time that they were lifted, also such as are over by now, of
    no case that was taken back. The newest first: it tells how long.
    """
    began = sa.func.coalesce(outbox.c.began_at, outbox.c.planned_at)
    theirs = sa.and_(rows.at(whose.community, outbox), outbox.c.member == whose.member)
    lost = LOST if kind is Mute and whose.community.platform is Platform.TELEGRAM else ()
    # What a lock has changed is known by that lock alone, so it counts until it is surely lifted.
    came = CAME[:1] if kind is Lock else CAME
    lifting = sa.and_(outbox.c.kind.in_((*LIFTED[kind], *lost)), outbox.c.outcome.in_(came))
    lifted = sa.select(sa.func.max(began)).where(theirs, lifting).scalar_subquery()
    found = sa.select(outbox).where(
        theirs,
        outbox.c.kind == planned.kind_of(kind),
        _came_or_may_have(),
        began > sa.func.coalesce(lifted, ""),
        ~_undone_since(),
    )
    newest = found.order_by(began.desc(), outbox.c.id.desc())
    return [_restraint(row) for row in (await connection.execute(newest)).all()]


def _undone_since() -> sa.Exists:
    """Whether the case of an action was taken back after it was planned."""
    return sa.exists().where(
        case_event.c.case_id == outbox.c.case_id,
        case_event.c.kind == EventKind.UNDONE.value,
        case_event.c.at >= outbox.c.planned_at,
    )


def _came_or_may_have() -> sa.ColumnElement[bool]:
    doubtful = sa.and_(outbox.c.outcome == Outcome.PENDING.value, outbox.c.doubtful.is_(True))
    return sa.or_(outbox.c.outcome.in_([*CAME, Outcome.CLAIMED.value]), doubtful)


def _restraint(row: Any) -> Restraint:
    action = codec.load_action(row.body)
    assert isinstance(action, Mute | Ban | Lock)
    began = codec.moment(row.began_at) if row.began_at else None
    planned_at = codec.moment(row.planned_at)
    return Restraint(
        job=row.id,
        case_id=row.case_id,
        action=action,
        began_at=began or planned_at,
        until=planned.ending(action, row.key, began, planned_at),
        by_words=row.key.startswith(BY_WORDS),
        sure=row.outcome == Outcome.DONE.value,
    )


async def harder(  # noqa: PLR0913, PLR0917 -- the action, as its row has it
    connection: AsyncConnection,
    whose: Whose,
    job: int,
    key: str,
    action: Action,
    until: datetime | None,
    now: datetime,
) -> Restraint | None:
    """A restraint that this action, which ends at `until`, would only make milder.

    Who is banned is not to be muted or kicked, since Telegram would let them in again by that.
    """
    if isinstance(action, Mute | Kick):
        bans = await since_lifted(connection, whose, Ban)
        if banned := next((one for one in bans if one.sure and one.holds(now)), None):
            return banned
    if not isinstance(action, Mute | Ban) or key.startswith(BY_WORDS) or planned.TIMER in key:
        return None
    known = await since_lifted(connection, whose, type(action))
    others = (one for one in known if one.sure and one.job != job)
    newest = next(others, None)
    return newest if newest is not None and newest.outlasts(until) else None


async def to_be_lifted(
    connection: AsyncConnection, whose: Whose, kind: Kind, since: datetime
) -> bool:
    """Whether that was asked for since then and is on its way."""
    query = sa.select(outbox.c.id).where(
        rows.at(whose.community, outbox),
        outbox.c.member == whose.member,
        outbox.c.kind.in_(LIFTED[kind]),
        outbox.c.outcome.in_([Outcome.PENDING.value, Outcome.CLAIMED.value]),
        outbox.c.planned_at > codec.when(since),
        ~planned.is_timer(),
    )
    return (await connection.execute(query)).first() is not None


async def held(
    connection: AsyncConnection, whose: Whose, kind: Kind, now: datetime
) -> Member | None:
    """Who is muted or banned, or is going to be, as they were then; None where nobody is known.

    What stands in a case of a quiet desk or about staff is left out: all moderators read what
    follows from this.
    """
    newest = [
        one.job for one in (await since_lifted(connection, whose, kind))[:1] if one.holds(now)
    ]
    waits = outbox.c.outcome == Outcome.PENDING.value
    read_by_all = sa.and_(rows.open_to_all(), case.c.subject_is_staff.is_(False))
    found = sa.select(outbox.c.body).where(
        rows.at(whose.community, outbox),
        outbox.c.member == whose.member,
        outbox.c.kind == planned.kind_of(kind),
        sa.or_(outbox.c.id.in_(newest), waits),
        sa.exists().where(case.c.id == outbox.c.case_id, read_by_all),
    )
    body = (await connection.execute(found.order_by(outbox.c.id.desc()))).scalar()
    action = codec.load_action(body) if body else None
    return action.member if isinstance(action, Mute | Ban) else None


async def locked(connection: AsyncConnection, whose: Whose) -> Lock | None:
    """The lock that holds a place, or is going to: the newest, which knows what stood there."""
    query = sa.select(outbox.c.body).where(
        rows.at(whose.community, outbox),
        outbox.c.member == whose.member,
        outbox.c.kind == planned.kind_of(Lock),
        outbox.c.outcome == Outcome.PENDING.value,
    )
    waits = (await connection.execute(query.order_by(outbox.c.id.desc()).limit(1))).scalar()
    if waits is not None:
        action = codec.load_action(waits)
        assert isinstance(action, Lock)
        return action
    known = await since_lifted(connection, whose, Lock)
    newest = next((one.action for one in known), None)
    return newest if isinstance(newest, Lock) else None


async def taken_back(connection: AsyncConnection, job: int, key: str) -> bool:
    """Whether the case of an action was since it was planned, other than by this very action."""
    query = sa.select(outbox.c.id).where(outbox.c.id == job, _undone_since())
    return UNDO not in key and (await connection.execute(query)).first() is not None


Back = list[tuple[Action, datetime | None]]  # each with its moment, None: at once


async def take_back(connection: AsyncConnection, whose: Whose, now: datetime) -> tuple[Back, bool]:
    """What gives back what a case has taken from a member, and whether something of another case
    holds on; before the case is marked as taken back.
    """
    back, held = Back(), False
    kinds: tuple[OfAny, ...] = (Mute, Ban, Lock)
    for kind in kinds:
        known = await since_lifted(connection, whose, kind)
        mine = [one for one in known if one.case_id == whose.case_id]
        # Of the others the newest alone tells: it took the place of those before.
        other = next((one for one in known if one.case_id != whose.case_id), None)
        rest = other if other is not None and other.holds(now) else None
        held = held or bool(mine and rest)
        if not mine or mine[0] is not known[0]:
            continue
        if mine[0].holds(now) or await _has_not_ended(connection, whose, kind):
            back += _rest(mine[0].action, rest, now)
    return back, held


async def _has_not_ended(connection: AsyncConnection, whose: Whose, kind: OfAny) -> bool:
    """Whether one of the case holds beyond its time: what ends a lock or ban is our own deed, which
    was refused, or waits and is skipped with the case.
    """
    if kind is not Ban:
        return kind is Lock
    skipped = sa.and_(outbox.c.outcome == Outcome.PENDING.value, outbox.c.doubtful.is_(False))
    query = sa.select(outbox.c.id).where(
        outbox.c.case_id == whose.case_id,
        outbox.c.kind.in_(LIFTED[kind]),
        sa.or_(outbox.c.outcome == Outcome.REFUSED.value, skipped),
    )
    return (await connection.execute(query.limit(1))).first() is not None


def _rest(mine: Mute | Ban | Lock, rest: Restraint | None, now: datetime) -> Back:
    """Without `mine`: nothing holds any more, or what another case has asked for."""
    if rest is None:
        return [(_lift(mine), None)]
    if not isinstance(mine, Ban):
        left = None if rest.until is None else rest.until - now
        return [(replace(mine, duration=left), None)]
    return [] if rest.until is None else [(_lift(mine), rest.until)]


def _lift(action: Mute | Ban | Lock) -> Unmute | Unban | Unlock:
    if isinstance(action, Lock):
        return Unlock(place=action.place, before=action.before)
    lift = Unmute if isinstance(action, Mute) else Unban
    return lift(place=action.place, member=action.member)
