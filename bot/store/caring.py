"""The pieces of the ledger's transactions that are about people at risk: who was in need lately,
and is restrained by a person only; who told others to harm themselves; and the calls that come
again until somebody is there.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core import plan, shelter, support
from bot.core.actions import Action, Care, Decision, Desk, Outcome, Report, Severity
from bot.core.answers import only_report, protects
from bot.core.cases import Case, CaseStatus, EventKind
from bot.core.types import Community, Message, Place
from bot.store import codec, entries, planned, rows
from bot.store.entries import Opening, place_key
from bot.store.planned import Whose
from bot.store.tables import case, case_event, choice, outbox

SELF_HARM, THREAT = "self-harm", "threat-to-others"  # the rules that cases of care are of
TARGET = "self-harm-target"
TOLD = (support.SLANG, support.DIRECTED)
HEARD = (EventKind.OPENED.value, EventKind.EDITED.value)  # what a message said, or its edit
OFF = ("care", "off")  # what a member chose who wants no messages of care


async def weighed(
    connection: AsyncConnection, message: Message, made: Decision, now: datetime
) -> Decision:
    """The decision, made graver where what was told to others was told again or to somebody who
    was in need lately.
    """
    told = support.encouragement(made.readings)
    if not told or not made.answer.strikes:
        return made
    since, other = now - support.DAY, support.aimed_at(message)
    community = message.community
    grave = support.is_grave(
        told,
        aimed=other is not None,
        again=await _told_before(connection, message, since),
        distressed=other is not None and await _in_need(connection, community, other.id, since),
    )
    return support.graver(made) if grave else made


async def sheltered(
    connection: AsyncConnection, message: Message, made: Decision, now: datetime
) -> Decision:
    """The decision about whatever its author writes next; where they were in danger lately, a
    person decides what restrains them. What is less than a risk shelters nobody.
    """
    if not shelter.restrains(made.answer):
        return made
    near = [case_event.c.body.contains(f'["level","{level}"]') for level in support.IN_DANGER]
    still = sa.and_(
        case.c.status == CaseStatus.OPEN.value, case_event.c.at >= codec.when(now - shelter.OPEN)
    )
    query = (
        sa.select(case.c.id)
        .join_from(case, case_event, case.c.id == case_event.c.case_id)
        .where(
            rows.at(message.community),
            case.c.subject == message.author.id,
            case.c.rule == SELF_HARM,
            sa.or_(case_event.c.at >= codec.when(now - shelter.RECENT), still),
            case_event.c.kind.in_(HEARD),
            sa.or_(*near),
        )
    )
    found = (await connection.execute(query.limit(1))).first() is not None
    return shelter.mark(made) if found else made


async def edited(connection: AsyncConnection, message: Message, made: Decision) -> Decision:
    """The decision about an edit; where its author was cared for on account of this very message,
    nothing more than a report, so that a person decides.
    """
    answer = made.answer
    punishes = answer.delete or answer.hold or answer.step or answer.strikes
    if message.revision == "0" or answer.care or protects(answer) or not punishes:
        return made
    query = sa.select(case.c.id).where(
        rows.at(message.community),
        case.c.subject == message.author.id,
        case.c.rule == SELF_HARM,
        case.c.message_key == place_key(message.ref),
    )
    cared = (await connection.execute(query.limit(1))).first() is not None
    return replace(made, answer=only_report(answer)) if cared else made


async def _told_before(connection: AsyncConnection, message: Message, since: datetime) -> bool:
    """In another message: who mends one has told nothing again."""
    levels = [case_event.c.body.contains(f'["told","{level}"]') for level in TOLD]
    query = (
        sa.select(case.c.id)
        .join_from(case, case_event, case.c.id == case_event.c.case_id)
        .where(
            rows.at(message.community),
            case.c.subject == message.author.id,
            case.c.message_key != place_key(message.ref),
            case_event.c.at >= codec.when(since),
            case_event.c.kind.in_(HEARD),
            sa.or_(*levels),
        )
    )
    return (await connection.execute(query.limit(1))).first() is not None


async def _in_need(
    connection: AsyncConnection, community: Community, member: str, since: datetime
) -> bool:
    """As the bot heard it: on account of what somebody reports nobody is punished harder."""
    query = (
        sa.select(case.c.id)
        .join_from(case, case_event, case.c.id == case_event.c.case_id)
        .where(
            rows.at(community),
            case.c.subject == member,
            case.c.rule.in_((SELF_HARM, TARGET)),
            case_event.c.at >= codec.when(since),
            case_event.c.kind.in_(HEARD),
        )
    )
    return (await connection.execute(query.limit(1))).first() is not None


async def spared(connection: AsyncConnection, opening: Opening) -> bool:
    """Whether nothing is done, since the member wants no messages and no more than concern is
    there. What is graver reaches the team, whatever was chosen.
    """
    kinds = [type(action) for action in opening.actions]
    own = _cares_for(opening.actions) == opening.subject.id  # not whom they told to die
    if kinds != [Care, Report] or opening.level != "concern" or not own:
        return False
    name, off = OFF
    query = sa.select(choice.c.value).where(
        choice.c.platform == opening.community.platform.value,
        choice.c.community == "",
        choice.c.member == opening.subject.id,
        choice.c.name == name,
    )
    return (await connection.execute(query)).scalar() == off


def apart(opening: Opening) -> list[tuple[Opening, str]]:
    """The cases that one message makes, with what each adds to the key; its author's own last.

    Who is at risk has a case for those who care alone; what else the message says is another's.
    """
    if opening.desk is Desk.CARE and _cares_for(opening.actions) in {None, opening.subject.id}:
        return _with_threat(opening)
    place = next((n for n, one in enumerate(opening.actions) if isinstance(one, Care)), None)
    if place is None:
        return [(opening, "")]
    care, card = opening.actions[place : place + 2]
    assert isinstance(care, Care)
    hurt = replace(
        opening,
        subject=care.member,
        rule=TARGET,
        rules=(TARGET,),
        reasons=(),
        why="",
        told="",
        strikes=0,
        level=care.level,
        actions=(care, card),
    )
    rest = opening.actions[:place] + opening.actions[place + 2 :]
    return [(hurt, ":target"), (replace(opening, level="", actions=rest), "")]


def _cares_for(actions: Sequence[Action]) -> str | None:
    return next((one.member.id for one in actions if isinstance(one, Care)), None)


def _with_threat(opening: Opening) -> list[tuple[Opening, str]]:
    """A case of care, and before it one for the moderators where others are in danger, too."""
    reports = [one for one in opening.actions if isinstance(one, Report)]
    urgent = tuple(one for one in reports if one.to is not Desk.CARE)
    quiet = tuple(one for one in opening.actions if one not in urgent)
    kept = replace(opening, rule=SELF_HARM, actions=quiet)
    if not urgent:
        return [(kept, "")]
    threat = replace(
        opening,
        rule=THREAT,
        rules=(THREAT,),
        reasons=(),
        severity=Severity.SEVERE,
        why="",
        strikes=0,
        level="",
        told="",
        actions=urgent,
    )
    return [(threat, ":threat"), (kept, "")]


def level_of(made: Decision) -> str:
    """How near the danger is that was read; of what is cared for otherwise, the least."""
    return plan.self_harm(made.readings) or "concern"


async def open_case(connection: AsyncConnection, opening: Opening, key: str, now: datetime) -> Case:
    """With its calls, where somebody is in danger."""
    opened = await entries.open_case(connection, opening, key, now)
    urgent = opening.desk is Desk.CARE and opening.level == support.IMMINENT
    if urgent and opening.message is not None:
        whose = Whose(community=opening.community, member=opening.subject.id, case_id=opened)
        await _plan_calls(connection, whose, opening.message.ref.place, key, now)
    return await entries.read_case(connection, opened)


async def call(connection: AsyncConnection, case_id: int, key: str, now: datetime) -> None:
    """For what somebody reported as imminent; nobody is called whom another call waits for, or
    while somebody is there.
    """
    found = await entries.read_case(connection, case_id)
    waits = sa.select(outbox.c.id).where(waiting_calls(case_id)).limit(1)
    called = (await connection.execute(waits)).first() is not None
    if found.desk is not Desk.CARE or found.claimed_by or called:
        return
    place = found.message.place if found.message else Place(community=found.community, channel="")
    whose = Whose.of(found)
    await _plan_calls(connection, whose, place, key, now)


async def _plan_calls(
    connection: AsyncConnection, whose: Whose, place: Place, key: str, now: datetime
) -> None:
    """The card of somebody in danger comes again until it is claimed or closed."""
    for number, (after, desk) in enumerate(support.CALLS, 1):
        again = [Report(place=place, to=desk)]
        await planned.enqueue(
            connection, whose, f"{key}{support.CALL}{number}", again, now, now + after
        )


async def end_calls(connection: AsyncConnection, found: Case, kind: EventKind) -> None:
    """Somebody is there, so that nobody else is called: nor on account of what else the member
    wrote, since each of their messages is a case of its own. Who closes a case is done with it,
    and with calls that were there before it where it is as grave; never with what came after it.
    """
    theirs = sa.select(case.c.id).where(
        rows.at(found.community),
        case.c.subject == found.subject.id,
        case.c.desk == Desk.CARE.value,
    )
    ended: sa.ColumnElement[bool] = outbox.c.case_id.in_(theirs)
    if kind is EventKind.CLOSED:
        own = outbox.c.case_id == found.id
        before = outbox.c.planned_at <= codec.when(found.opened_at)
        # What is called for is imminent.
        ended = sa.or_(own, sa.and_(ended, before)) if found.level == support.IMMINENT else own
    skip = sa.update(outbox).where(_waiting(ended))
    await connection.execute(skip.values(outcome=Outcome.SKIPPED.value))


def waiting_calls(case_id: int) -> sa.ColumnElement[bool]:
    return _waiting(outbox.c.case_id == case_id)


def _waiting(whose: sa.ColumnElement[bool]) -> sa.ColumnElement[bool]:
    return sa.and_(
        whose,
        outbox.c.outcome == Outcome.PENDING.value,
        outbox.c.doubtful.is_(False),
        outbox.c.key.contains(support.CALL),
    )
