"""How actions get into the outbox: under keys that are there once, and what they supersede."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

import sqlalchemy as sa
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.actions import (
    Action,
    Ban,
    Bulletin,
    Care,
    Caution,
    Clean,
    Delete,
    Kick,
    Lock,
    Mute,
    Nudge,
    Outcome,
    Pointer,
    Reconsider,
    Record,
    Release,
    Report,
    Slowmode,
    Tell,
    Unban,
    Unlock,
    Unmute,
    Warn,
)
from bot.core.cases import Case
from bot.core.types import Community
from bot.store import codec, rows, unlisting
from bot.store.tables import outbox

# Who goes first when many wait. What is planned together shares the highest of it, so that a
# notice does not come after the ban that it explains.
PRIORITY: dict[type[Action], int] = {
    Care: 6,
    Ban: 5,
    Kick: 5,
    Mute: 4,
    Lock: 4,
    Delete: 3,
    Clean: 3,
    Nudge: 3,
    Caution: 2,
    Reconsider: 2,
    Unban: 2,
    Unmute: 2,
    Unlock: 2,
    Slowmode: 2,
    Report: 1,
    Warn: 1,
    Tell: 1,
    Release: 1,
    Pointer: 0,
    Bulletin: 0,
    Record: -1,
}
# Changes of a member's state, or a place's: carried out in the order in which they were planned.
STATES = ("mute", "unmute", "kick", "ban", "unban", "lock", "unlock", "slowmode")
# What is carried out ends the timers of the same member that it makes pointless,
TIMERS: dict[type[Action], str] = {
    Ban: "unban",
    Unban: "unban",
    Mute: "mute",
    Unmute: "mute",
    Lock: "unlock",
    Unlock: "unlock",
}
# and what is planned what still waits and would now undo it, or be undone by it.
OPPOSITES: dict[type[Action], tuple[str, ...]] = {
    Ban: ("unban", "mute", "unmute"),  # on Telegram a mute lifts a ban
    Unban: ("ban",),
    Mute: ("unmute",),
    Unmute: ("mute",),
    Lock: ("unlock",),
    Unlock: ("lock",),
}

TIMER = ":then:"  # in the keys of what follows later from an action
PAST = "past:"  # how keys of what changes an older card begin
RENEWED = f"{TIMER}mute:0"  # how the key of a renewed mute ends
POINTED_FOR = timedelta(days=1)  # a line to nobody is enough
SAID_FOR = timedelta(days=1)  # that a channel can't be written in


@dataclass(frozen=True, slots=True, kw_only=True)
class Whose:
    """Whom planned actions are about; a bulletin is about nobody and no case."""

    community: Community
    member: str = ""  # or a place, by the id of its `Spot`
    case_id: int | None = None

    @classmethod
    def of(cls, found: Case) -> Whose:
        return cls(community=found.community, member=found.subject.id, case_id=found.id)


def kind(action: Action) -> str:
    return kind_of(type(action))


def kind_of(action: type[Action]) -> str:
    return action.__name__.lower()


def ending(
    action: Action, key: str, began_at: datetime | None, planned_at: datetime
) -> datetime | None:
    """When a mute, ban or lock ends: counted from its first attempt, so that a second one is the
    same; a renewal from when it was planned, so that one that comes late ends at the same time.
    """
    since = planned_at if isinstance(action, Mute) and key.endswith(RENEWED) else began_at
    if isinstance(action, (Mute, Ban, Lock)) and action.duration is not None and since is not None:
        return since + action.duration
    return None


async def enqueue(  # noqa: PLR0913, PLR0917 -- what a plan is made of
    connection: AsyncConnection,
    whose: Whose,
    key: str,
    actions: Sequence[Action],
    now: datetime,
    due_at: datetime | None = None,
) -> int:
    """Plan actions under `key:kind:ordinal`; how many of them were new.

    What is for later (`due_at`) ends nothing that waits: its turn has not come. But a ban that is
    lifted, now or later, is shared with nobody any more.
    """
    first = max((PRIORITY[type(action)] for action in actions), default=0)
    new = 0
    for ordinal, action in enumerate(actions):
        values = {
            "key": f"{key}:{kind(action)}:{ordinal}",
            "case_id": whose.case_id,
            "platform": whose.community.platform.value,
            "community": whose.community.id,
            "member": whose.member,
            "kind": kind(action),
            "priority": 1 if isinstance(action, Report) else first,
            "body": codec.dump_action(action),
            "planned_at": codec.when(now),
            "due_at": codec.when(due_at or now),
            "outcome": Outcome.PENDING.value,
        }
        query = insert(outbox).values(values).on_conflict_do_nothing().returning(outbox.c.id)
        made = (await connection.execute(query)).scalar()
        if made is not None:
            new += 1
            if isinstance(action, Unban):
                await unlisting.lifted(connection, whose.community, whose.member)
            if due_at is None:
                await supersede(connection, whose, action)
    return new


async def overtaken(connection: AsyncConnection, whose: Whose, job: int, was: str) -> bool:
    """Whether an action that is put off now would come after a newer one that outdoes it."""
    by = {one for one, kinds in OPPOSITES.items() if was in kinds}
    return await _newer(
        connection, whose, job, by, (Outcome.PENDING, Outcome.CLAIMED, Outcome.DONE)
    )


async def ended(
    connection: AsyncConnection, whose: Whose, job: int, timer: Action, now: datetime
) -> bool:
    """Whether what would follow later from an action is pointless, since a newer one was carried
    out while it was under way, or the same was said already.
    """
    if isinstance(timer, Pointer):
        return await _pointed(connection, whose, timer, now)
    if isinstance(timer, Bulletin):
        return await _announced(connection, whose, timer, now)
    by = {one for one, timed in TIMERS.items() if timed == kind(timer)}
    by |= {one for one, kinds in OPPOSITES.items() if kind(timer) in kinds}
    return await _newer(connection, whose, job, by, (Outcome.DONE,))


async def _pointed(
    connection: AsyncConnection, whose: Whose, pointer: Pointer, now: datetime
) -> bool:
    """Whether a line to nobody comes to the same place anyway, or stands there since today: one for
    each message would point at them.
    """
    came = sa.func.coalesce(outbox.c.began_at, outbox.c.due_at) > codec.when(now - POINTED_FOR)
    query = sa.select(outbox.c.body).where(
        rows.at(whose.community, outbox),
        outbox.c.kind == kind(pointer),
        outbox.c.outcome.not_in([Outcome.REFUSED.value, Outcome.SKIPPED.value]),
        sa.or_(outbox.c.outcome == Outcome.PENDING.value, came),
    )
    known = [codec.load_action(one) for one in (await connection.execute(query)).scalars()]
    spots = {(one.place.channel, one.place.thread) for one in known if isinstance(one, Pointer)}
    return (pointer.place.channel, pointer.place.thread) in spots


async def _announced(
    connection: AsyncConnection, whose: Whose, bulletin: Bulletin, now: datetime
) -> bool:
    """Whether the moderators have read the same today: one for each line would be a flood."""
    query = sa.select(outbox.c.id).where(
        rows.at(whose.community, outbox),
        outbox.c.kind == kind(bulletin),
        outbox.c.body == codec.dump_action(bulletin),
        outbox.c.planned_at > codec.when(now - SAID_FOR),
    )
    return (await connection.execute(query.limit(1))).first() is not None


async def _newer(
    connection: AsyncConnection,
    whose: Whose,
    job: int,
    kinds: set[type[Action]],
    outcomes: Collection[Outcome],
) -> bool:
    query = sa.select(outbox.c.id).where(
        rows.at(whose.community, outbox),
        outbox.c.member == whose.member,
        outbox.c.kind.in_([kind_of(one) for one in kinds]),
        outbox.c.outcome.in_([one.value for one in outcomes]),
        outbox.c.id > job,
        ~is_timer(),  # its turn comes later
        ~_done_before(job),
    )
    return bool(kinds and whose.member) and (await connection.execute(query)).first() is not None


def _done_before(job: int) -> sa.ColumnElement[bool]:
    """What a moderator did by hand, and is dated before a job that the bot knew of sooner."""
    other = outbox.alias()
    at = sa.select(other.c.planned_at).where(other.c.id == job).scalar_subquery()
    return sa.and_(outbox.c.outcome == Outcome.DONE.value, outbox.c.planned_at < at)


async def supersede(
    connection: AsyncConnection, whose: Whose, action: Action, until: datetime | None = None
) -> None:
    """Skip what waits for a member and a new action makes pointless, as far as it was planned
    `until` then.

    Timers stay until it is carried out: it may be refused.
    """
    opposites = outbox.c.kind.in_(OPPOSITES.get(type(action), ()))
    await _skip(connection, whose, sa.and_(opposites, ~is_timer()), until)


async def end_timers(
    connection: AsyncConnection, whose: Whose, action: Action, until: datetime | None = None
) -> None:
    """Skip the timers that an action which was carried out makes pointless, as far as they were
    planned `until` then.
    """
    timed = TIMERS.get(type(action), "")
    kinds = outbox.c.kind.in_((timed, *OPPOSITES.get(type(action), ())))
    await _skip(connection, whose, sa.and_(kinds, is_timer()), until)


def is_timer() -> sa.ColumnElement[bool]:
    return outbox.c.key.contains(TIMER)


async def _skip(
    connection: AsyncConnection,
    whose: Whose,
    which: sa.ColumnElement[bool],
    until: datetime | None,
) -> None:
    if not whose.member:
        return
    if until is not None:
        which = sa.and_(which, outbox.c.planned_at <= codec.when(until))
    pointless = sa.and_(
        rows.at(whose.community, outbox),
        outbox.c.member == whose.member,
        outbox.c.outcome == Outcome.PENDING.value,
        which,
    )
    # What may have been done already is not called skipped.
    left = sa.case(
        (outbox.c.doubtful.is_(True), Outcome.UNKNOWN.value), else_=Outcome.SKIPPED.value
    )
    await connection.execute(sa.update(outbox).where(pointless).values(outcome=left))
