"""`/lock` and `/unlock`: only staff write in a place for a while, and then it is as it was; and
`/slowmode`.

Law: what stood there before the first lock is what comes back, however often it was locked since.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from bot.core.actions import Action, Lock, Slowmode, Unlock
from bot.core.cases import LOCK, SLOWMODE
from bot.core.types import AuthorKind, Member, Place, Platform
from bot.desk import measures, phrases, reasons
from bot.desk.office import Office, Sorry, reply
from bot.desk.pieces import one_line
from bot.locale import lasting, say
from bot.policy.file import parse_duration
from bot.ports import Reply, Request, Spot
from bot.store.entries import Opening

NONE = ("off", "0")


async def lock(office: Office, request: Request) -> Reply:
    """For as long as is written, else until somebody unlocks it; again, it changes how long."""
    language = office.language(request.place.community, request.actor)
    lasts = measures.duration(request, language)
    place = await _place(office, request)
    _, spot = await _seen(office, place)
    if not spot.before:
        raise Sorry(say("lock-already", language, name=one_line(spot.name)))
    action = Lock(place=place, duration=lasts, before=spot.before)
    return await _plan(office, request, spot, action)


async def unlock(office: Office, request: Request) -> Reply:
    language = office.language(request.place.community, request.actor)
    place = await _place(office, request)
    held, spot = await _seen(office, place)
    if held is None:
        raise Sorry(say("lock-none", language, name=one_line(spot.name)))
    return await _plan(office, request, spot, Unlock(place=place, before=held.before))


async def slowmode(office: Office, request: Request) -> Reply:
    """How long everybody waits between two messages, until it is said anew."""
    community = request.place.community
    language, hands = office.language(community, request.actor), office.hands[community.platform]
    if (slowest := hands.slowest) is None:
        raise Sorry(say("slowmode-elsewhere", language))
    written = request.option("pause").strip().casefold()
    pause = timedelta() if written in NONE else parse_duration(_in_seconds(written))
    if pause is None or pause > slowest:
        most = lasting(slowest, language)
        raise Sorry(say("slowmode-which", language, written=written[:20], most=most))
    place = await _place(office, request)
    spot = await hands.pace(place)
    return await _plan(office, request, spot, Slowmode(place=place, pause=pause))


def _in_seconds(written: str) -> str:
    return f"{written}s" if written.isdecimal() else written


async def _place(office: Office, request: Request) -> Place:
    """Where it was asked, or a channel or topic that is named; what is written in private, or where
    a team meets, is about the whole of a group. Raises Sorry, PlatformError.
    """
    place, home, written = request.place, request.place.community, request.option("channel")
    telegram = home.platform is Platform.TELEGRAM
    group = Place(community=home, channel=home.id)
    if not written:
        return group if telegram and place.channel != home.id else place
    channel = written.strip("<#>")
    if telegram and channel.isdecimal():  # known by its number, and by nothing to look up
        return replace(group, thread=channel)
    known = office.hands[home.platform].may_give
    if telegram or not await known(home, channel, request.actor):
        language = office.language(home, request.actor)
        raise Sorry(say("lock-where", language, channel=written[:30]))
    return Place(community=home, channel=channel)


async def _seen(office: Office, place: Place) -> tuple[Lock | None, Spot]:
    """The lock that holds, and the place as it is now. Looked at once more where another was asked
    for meanwhile: what that one changes is not what stood there. Raises PlatformError.
    """
    community = place.community
    hands, known = office.hands[community.platform], None
    while True:
        spot = await hands.spot(place, known.before if known else "")
        held = await office.outbox.locked(community, spot.id)
        if held == known:
            return held, spot
        known = held


async def _plan(office: Office, request: Request, spot: Spot, action: Action) -> Reply:
    community, now = request.place.community, office.clock()
    language = office.language(community, request.actor)
    why = reasons.given(office, request)
    opening = Opening(
        community=community,
        subject=Member(id=spot.id, name=spot.name, kind=AuthorKind.CHANNEL),
        rule=SLOWMODE if isinstance(action, Slowmode) else LOCK,
        by=request.actor.id,
        reason=why.own,
        reasons=why.ready,
    )
    key = f"command:{request.id}"
    case = await office.ledger.open(replace(opening, actions=(action,)), key, now)
    office.planned()
    return reply(
        say(
            "action-planned",
            language,
            number=str(case.number),
            actions=phrases.kinds([action], language),
            name=one_line(spot.name),
        )
    )
