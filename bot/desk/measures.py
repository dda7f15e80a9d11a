"""What moderators do by hand: it makes a case and counts like what the policy does."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta

from bot.core.actions import (
    Action,
    Ban,
    Delete,
    Desk,
    Kick,
    Mute,
    Outcome,
    Report,
    Severity,
    Step,
    Unban,
    Unmute,
    Warn,
)
from bot.core.by_hand import Given
from bot.core.cases import Case, CaseEvent, EventKind, Refused
from bot.core.plan import reached
from bot.core.types import Member, Place, Right
from bot.desk import phrases, reasons
from bot.desk.office import Office, Sorry, reply
from bot.desk.pieces import one_line
from bot.locale import say
from bot.policy.file import parse_duration
from bot.ports import PlatformError, Reply, Request
from bot.store.entries import Opening
from bot.store.planned import kind
from bot.store.restraints import Kind

USUAL_MUTE = timedelta(hours=1)
DAY = timedelta(days=1)
Build = Callable[[Place, Member, timedelta | None], tuple[Action, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    build: Build
    strikes: int = 0
    right: Right | None = None  # that the bot needs
    lifts: Kind | None = None  # what it ends
    severity: Severity = Severity.NONE


def _told(place: Place, member: Member) -> tuple[Action, ...]:
    return (Warn(place=place, member=member),)


MEASURES: dict[str, Measure] = {
    "warn": Measure(build=lambda p, m, _: _told(p, m), strikes=1, severity=Severity.LOW),
    "mute": Measure(
        build=lambda p, m, d: (*_told(p, m), Mute(place=p, member=m, duration=d or USUAL_MUTE)),
        strikes=2,
        right=Right.MUTE,
        severity=Severity.MEDIUM,
    ),
    "kick": Measure(
        build=lambda p, m, _: (*_told(p, m), Kick(place=p, member=m)),
        strikes=3,
        right=Right.KICK,
        severity=Severity.HIGH,
    ),
    "ban": Measure(
        build=lambda p, m, d: (*_told(p, m), Ban(place=p, member=m, duration=d)),
        strikes=5,
        right=Right.BAN,
        severity=Severity.SEVERE,
    ),
    "unmute": Measure(
        build=lambda p, m, _: (Unmute(place=p, member=m),), right=Right.MUTE, lifts=Mute
    ),
    "unban": Measure(build=lambda p, m, _: (Unban(place=p, member=m),), right=Right.BAN, lifts=Ban),
}


async def measure(office: Office, request: Request) -> Reply:
    """`/warn`, `/mute`, … : a case, strikes and the action."""
    community = request.place.community
    language = office.language(community, request.actor)
    chosen = MEASURES[request.verb]
    why = stated(office, request, language)
    lasting = duration(request, language)
    member = await office.target(request)
    opening = by_hand(request, member, chosen.severity, why)
    key = f"command:{request.id}"
    if member.is_staff or member.is_self:
        await to_senior(office, request, opening, key)
        raise Sorry(say("action-staff", language, name=member.name))
    await allowed(office, member, chosen.right, request.place, language)
    actions = chosen.build(request.place, member, lasting)
    opening = replace(opening, strikes=chosen.strikes, actions=actions)
    case = await office.ledger.open(opening, key, office.clock())
    office.planned()
    done = say(
        "action-planned",
        language,
        number=str(case.number),
        actions=phrases.kinds(actions, language),
        name=member.name,
    )
    taken = Step[request.verb.upper()] if chosen.strikes else Step.BAN
    return reply("\n".join([done, *await further(office, request, member, taken)]))


async def further(office: Office, request: Request, member: Member, taken: Step) -> list[str]:
    """Where the policy's ladder goes further than what was done, it says so and leaves it to them:
    by itself it only climbs for what a rule found.
    """
    community = request.place.community
    language = office.language(community, request.actor)
    escalation = office.directory.law(community).policy.escalation
    since = office.clock() - escalation.forget_after
    strikes = await office.ledger.strikes(community, member.id, since)
    total = sum(strike.weight for strike in strikes)
    step = reached(escalation, total)
    if step.step <= taken:
        return []
    measure_ = MEASURES[step.step.name.lower()]
    action = measure_.build(request.place, member, step.duration)[-1]
    days = -(-escalation.forget_after // DAY)  # a policy may count hours
    return [
        say("history-strikes", language, name=one_line(member.name), strikes=total, days=days),
        say("action-further", language, action=phrases.kinds([action], language)),
    ]


def stated(office: Office, request: Request, language: str) -> Given:
    """The reason that is given with a command. Raises Sorry where it punishes and needs one."""
    why = reasons.given(office, request)
    if MEASURES[request.verb].strikes:
        reasons.demand(office, request, why, language)
    return why


def by_hand(request: Request, member: Member, severity: Severity, why: Given) -> Opening:
    return Opening(
        community=request.place.community,
        subject=member,
        rule=reasons.MANUAL,
        severity=severity,
        by=request.actor.id,
        reason=why.own,
        reasons=why.ready,
        message=request.message,
    )


def duration(request: Request, language: str) -> timedelta | None:
    """What is written, None where nothing is. Raises Sorry."""
    written = request.option("duration")
    found = parse_duration(written) if written else None
    if written and found is None:
        raise Sorry(say("action-duration", language, written=written[:20]))
    return found


async def to_senior(office: Office, request: Request, opening: Opening, key: str) -> None:
    """Nobody of staff is punished by command; the owner or safety contact sees the case."""
    case = await office.ledger.open(opening, key, office.clock())
    action = Report(place=request.place, to=Desk.SENIOR)
    await office.ledger.act(case.id, f"{key}:card", [action], office.clock(), by=request.actor.id)
    office.planned()


async def told_if_here(office: Office, place: Place, member: Member) -> tuple[Action, ...]:
    """Somebody who is gone can't be reached, and need not be called in the channel."""
    hands = office.hands[place.community.platform]
    present = await hands.member(place.community, member.id)
    return _told(place, member) if present else ()


async def allowed(
    office: Office, member: Member, right: Right | None, place: Place, language: str
) -> None:
    """Raises Sorry where the platform would refuse."""
    if right is None:
        return
    hands = office.hands[place.community.platform]
    try:
        powers = await hands.powers(place.community, member)
    except PlatformError as error:
        raise Sorry(say("action-refused", language, why=error.detail)) from error
    if powers.exempt and right is not Right.DELETE:  # a message has no rank
        raise Sorry(say("action-refused", language, why=powers.exempt))
    if right not in powers.rights:
        raise Sorry(say("action-refused", language, why=right.value))


NEEDS = {
    "delete": Right.DELETE,
    "warn": Right.MUTE,
    "mute": Right.MUTE,
    "ban": Right.BAN,
}


async def pressed(office: Office, case: Case, verb: str, actor: Member) -> Reply:
    """A button of a card. The same button twice, by anybody, does its work once."""
    language = office.language(case.community, actor)
    if verb in {"dismiss", "close"}:
        return await finish(office, case, actor, language)
    if verb == "claim":
        return await _claim(office, case, actor, language)
    actions: tuple[Action, ...]
    if verb == "delete":
        actions = (Delete(target=case.message),) if case.message else ()
        strikes = 0
    else:
        if case.subject_is_staff:
            raise Sorry(say("action-staff", language, name=case.subject.name))
        reasons.demand_of(office, case, verb, language)
        chosen, where = MEASURES[verb], case.place  # where the press was may be a private chat
        await allowed(office, case.subject, chosen.right, where, language)
        actions, strikes = chosen.build(where, case.subject, None), chosen.strikes
    tries = await _fruitless(office, case, actions)
    if tries and _was_asked(case, actions):  # what was said and counted with the first stays so
        actions, strikes = actions[-1:], 0
    key = f"press:{case.id}:{verb}" + (f":{tries}" if tries else "")
    new = await office.ledger.act(
        case.id, key, actions, office.clock(), by=actor.id, strikes=strikes
    )
    if not new:
        raise Sorry(say("press-already", language))
    office.planned()
    return reply(say("press-planned", language))


async def finish(office: Office, case: Case, actor: Member, language: str) -> Reply:
    """Closed as it is, of which the member reads who asked for another look. Raises Sorry."""
    office.impartial(case, actor)
    event = CaseEvent(at=office.clock(), kind=EventKind.CLOSED, by=actor.id)
    try:
        await office.ledger.append(case.id, event)
    except Refused as refused:
        raise Sorry(say("press-already", language)) from refused
    office.planned()
    return reply(say("press-done", language))


async def _fruitless(office: Office, case: Case, actions: tuple[Action, ...]) -> int:
    """How often the platform refused what is pressed now: it may be allowed by now."""
    if not actions:
        return 0
    progress = await office.outbox.progress(case.id)
    return sum(one == (kind(actions[-1]), Outcome.REFUSED) for one in progress)


def _was_asked(case: Case, actions: tuple[Action, ...]) -> bool:
    asked = ("asked", ", ".join(map(kind, actions)))
    return any(asked in event.body for event in case.events)


async def _claim(office: Office, case: Case, actor: Member, language: str) -> Reply:
    """Somebody looks after it; who was first stays so."""
    if case.claimed_by:
        raise Sorry(say("press-already", language))
    event = CaseEvent(at=office.clock(), kind=EventKind.CLAIMED, by=actor.id)
    try:
        await office.ledger.append(case.id, event)
    except Refused as refused:
        raise Sorry(say("press-already", language)) from refused
    return reply(say("press-claimed", language, number=str(case.number)), about=case)
