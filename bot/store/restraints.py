"""What holds a member now: mutes and bans that were carried out, and are not over or lifted.

Law: nothing that is done without a moderator's own words makes a restraint shorter or lifts it, and
what one case takes back leaves standing what another has asked for.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypeAlias

import sqlalchemy as sa
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.actions import Action, Ban, Kick, Mute, Outcome, Unban, Unmute
from bot.core.cases import EventKind
from bot.core.types import Place
from bot.store import codec, planned, rows
from bot.store.planned import Whose
from bot.store.tables import case_event, outbox

Kind: TypeAlias = type[Mute] | type[Ban]
# By what each comes to its end: on Telegram a mute is lost with whoever is sent away.
LIFTED: dict[Kind, tuple[str, ...]] = {
    Ban: ("unban",),
    Mute: ("unmute", "kick", "ban", "unban"),
}
CAME = (Outcome.DONE.value, Outcome.UNKNOWN.value)
BY_WORDS = "command:"  # how the keys of what moderators ask for by a command begin

UNDO = ":undo"  # in the keys of what takes a case back
_UNDONE = sa.select(case_event.c.case_id).where(case_event.c.kind == EventKind.UNDONE.value)


@dataclass(frozen=True, slots=True, kw_only=True)
class Restraint:
    job: int
    case_id: int | None
    action: Mute | Ban
    until: datetime | None  # None: until somebody ends it
    sure: bool  # whether it was carried out; else it may have been

    def holds(self, now: datetime) -> bool:
        return self.until is None or self.until > now

    def outlasts(self, until: datetime | None) -> bool:
        return until is not None and (self.until is None or self.until > until)


async def since_lifted(connection: AsyncConnection, whose: Whose, kind: Kind) -> list[Restraint]:
    """Those of a member since the last time that they were lifted, also such as are over by now, of
    no case that was taken back. The newest first: it tells how long.
    """
    began = sa.func.coalesce(outbox.c.began_at, outbox.c.planned_at)
    theirs = sa.and_(rows.at(whose.community, outbox), outbox.c.member == whose.member)
    lifting = sa.and_(outbox.c.kind.in_(LIFTED[kind]), outbox.c.outcome.in_(CAME))
    lifted = sa.select(sa.func.max(began)).where(theirs, lifting).scalar_subquery()
    found = sa.select(outbox).where(
        theirs,
        outbox.c.kind == kind.__name__.lower(),
        _came_or_may_have(),
        began > sa.func.coalesce(lifted, ""),
        sa.or_(outbox.c.case_id.is_(None), outbox.c.case_id.not_in(_UNDONE)),
    )
    newest = found.order_by(began.desc(), outbox.c.id.desc())
    return [_restraint(row) for row in (await connection.execute(newest)).all()]


def _came_or_may_have() -> sa.ColumnElement[bool]:
    doubtful = sa.and_(outbox.c.outcome == Outcome.PENDING.value, outbox.c.doubtful.is_(True))
    return sa.or_(outbox.c.outcome.in_([*CAME, Outcome.CLAIMED.value]), doubtful)


def _restraint(row: Any) -> Restraint:
    action = codec.load_action(row.body)
    assert isinstance(action, Mute | Ban)
    began = codec.moment(row.began_at) if row.began_at else None
    return Restraint(
        job=row.id,
        case_id=row.case_id,
        action=action,
        until=planned.ending(action, row.key, began, codec.moment(row.planned_at)),
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


async def left_over(
    connection: AsyncConnection, whose: Whose, now: datetime
) -> list[tuple[Action, datetime]]:
    """The end of a ban whose time is over, which nobody has lifted and nobody is going to: what was
    to take its place was refused.
    """
    bans = await since_lifted(connection, whose, Ban)
    if not bans or any(one.holds(now) for one in bans) or await _lifting(connection, whose):
        return []
    return [(_lift(bans[0].action, bans[0].action.place), now)]


async def _lifting(connection: AsyncConnection, whose: Whose) -> bool:
    query = sa.select(outbox.c.id).where(
        rows.at(whose.community, outbox),
        outbox.c.member == whose.member,
        outbox.c.kind == planned.kind_of(Unban),
        outbox.c.outcome.in_([Outcome.PENDING.value, Outcome.CLAIMED.value]),
    )
    return (await connection.execute(query)).first() is not None


async def taken_back(connection: AsyncConnection, whose: Whose, key: str) -> bool:
    """Whether the case of an action was, other than by this very action."""
    query = _UNDONE.where(case_event.c.case_id == whose.case_id)
    return UNDO not in key and (await connection.execute(query)).first() is not None


async def take_back(
    connection: AsyncConnection, whose: Whose, now: datetime
) -> list[tuple[Action, datetime | None]]:
    """What gives back what a case has taken from a member, each with its moment (None: at once);
    before the case is marked as taken back.
    """
    back: list[tuple[Action, datetime | None]] = []
    for kind in (Mute, Ban):
        found = await since_lifted(connection, whose, kind)
        known = [one for one in found if one.holds(now)]
        if not known or known[0].case_id != whose.case_id:
            continue  # over, never carried out, or another case has the last word
        others = [one for one in known if one.case_id != whose.case_id]
        back += _rest(known[0], others, now)
    return back


def _rest(
    mine: Restraint, others: list[Restraint], now: datetime
) -> list[tuple[Action, datetime | None]]:
    """Without `mine`: nothing holds any more, or what others have asked for."""
    place = mine.action.place
    if not others:
        return [(_lift(mine.action, place), None)]
    endless = any(one.until is None for one in others)
    until = None if endless else max(one.until for one in others if one.until is not None)
    if isinstance(mine.action, Mute):
        rest = None if until is None else until - now
        return [(Mute(place=place, member=mine.action.member, duration=rest), None)]
    return [] if until is None else [(_lift(mine.action, place), until)]


def _lift(action: Mute | Ban, place: Place) -> Unmute | Unban:
    lift = Unmute if isinstance(action, Mute) else Unban
    return lift(place=place, member=action.member)
