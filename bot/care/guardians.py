"""`/guardian`: a young person links a parent or carer, who then gets a few counts a week.

Law: who may not be a guardian hears the same neutral sentence as for a wrong code; nothing that
is said here shows who is young, what was written, or why something was removed.
"""

from __future__ import annotations

import structlog

from bot.care.suitable import may_enter
from bot.core.actions import Desk, Report, Severity
from bot.core.guardians import ASKED, Link, LinkState, Side, tell
from bot.core.types import Member, Message, Place, Platform
from bot.desk import codes, pieces
from bot.desk.office import Office, Sorry, listed, reply
from bot.desk.weekly import Weekly, ended
from bot.locale import say
from bot.ports import Card, PlatformError, Reply, Request
from bot.store.database import StoreTrouble
from bot.store.entries import Opening

log = structlog.get_logger()
LENGTH = 8


async def link(office: Office, request: Request) -> Reply:
    """A code for the parent or carer, after a warning, with a way to tell us of anybody else."""
    community, young = request.place.community, request.actor
    language = office.language(community, young)
    here = [one for one in await mine(office, request) if one.community == community]
    if any(one.side(young.id) is Side.YOUNG and one.state is not LinkState.OFFERED for one in here):
        raise Sorry(say("guardian-one", language))
    code = codes.new(LENGTH)
    made = await office.guardians.offer(
        community, young, _seal(office, community.platform, code), office.clock()
    )
    button = pieces.not_meant(office.seal, community, young.id, str(made.id), language)
    lines = [say("guardian-warning", language), say("guardian-code", language, code=code)]
    return Reply(card=Card(text="\n\n".join(lines), buttons=((button,),)))


async def enter(office: Office, request: Request) -> Reply:
    """The guardian enters the code, in a private chat."""
    guardian = request.actor
    language = office.language(request.place.community, guardian)
    if not request.private:  # whoever reads the code there could enter it first
        raise Sorry(say("youth-private", language))
    code = codes.read(request.option("code"))
    platform = request.place.community.platform
    found = await office.guardians.by_code(platform, _seal(office, platform, code))
    now = office.clock()
    if found is None or not found.takes_code(now) or not await may_enter(office, found, guardian):
        raise Sorry(say("guardian-code-not", language))
    known = {"name": pieces.one_line(guardian.name), "link": str(found.id)}
    asked = tell(found, found.young, pieces.ENTERED, **known)
    if not await office.guardians.enter(found, guardian, asked, now=now):
        raise Sorry(say("guardian-code-not", language))
    office.planned()
    return reply("\n\n".join([say("guardian-entered", language), _shared(language)]))


async def show(office: Office, request: Request) -> Reply:
    """Exactly what is shared, and with whom: the figures of the last summary again."""
    language = office.language(request.place.community, request.actor)
    weekly = Weekly(office.guardians, office.hands, office.clock)
    lines = [_shared(language)]
    for one in await mine(office, request):
        other = one.other(one.side(request.actor.id) or Side.YOUNG)
        if other is not None:
            key = f"guardian-with-{one.state.value}"
            lines.append(say(key, language, name=pieces.one_line(other.name)))
        elif one.takes_code(office.clock()):
            community = office.directory.title(one.community)
            lines.append(say("guardian-with-offered", language, community=community))
        if one.active(office.clock()):
            try:
                lines.append(await weekly.of(one, request.actor, language))
            except PlatformError:  # a community that can't be asked now hides no other
                name = pieces.one_line(other.name) if other else ""
                lines.append(say("guardian-not-now", language, name=name))
    if len(lines) == 1:
        lines.append(say("guardian-none", language))
    office.planned()  # where one is over the other side is told
    return reply("\n\n".join(lines))


async def listing(office: Office, request: Request) -> Reply:
    """The links of this community, for those entrusted with child safety."""
    community = request.place.community
    language = office.language(community, request.actor)
    found = await office.guardians.here(community)
    if not found:
        return reply(say("guardian-list-none", language))
    lines = [
        say(
            "guardian-list-line",
            language,
            young=_named(one.young),
            guardian=_named(one.guardian) if one.guardian else "–",
            state=say(f"guardian-state-{one.state.value}", language),
        )
        for one in found
    ]
    return listed("", lines, "modbot-guardians.txt")


def _named(person: Member) -> str:
    return f"{pieces.one_line(person.name)} ({person.id})"


async def asked_for(office: Office, found: Link, language: str) -> Reply:
    """The young person tells us that somebody else asked for the link: it is over at once, and so
    is what waits in this community since then, which the same person may have asked for.
    """
    key, now = f"{ASKED}:{found.id}", office.clock()
    case = await office.ledger.open(_opening(found), key, now)
    await office.reports.report(key, case.id, found.young, ASKED, now)
    begun = found.state is LinkState.CONFIRMED and found.guardian is not None
    told = (ended(found, found.guardian),) if begun and found.guardian else ()
    await office.guardians.end(found, *told, now=now)
    for one in await office.guardians.of(found.community.platform, found.young.id):
        own = one.community == found.community and one.side(found.young.id) is Side.YOUNG
        if own and one.state is not LinkState.CONFIRMED:
            await office.guardians.end(one, now=now)
    office.planned()
    return reply("\n".join([say("guardian-reported", language), say("report-support", language)]))


async def met(office: Office, message: Message) -> None:
    """Who joins the community, or writes in it, is a guardian there no more."""
    author, community = message.author, message.community
    try:
        for one in await office.guardians.of(community.platform, author.id):
            guards = one.community == community and one.side(author.id) is Side.GUARDIAN
            if guards and message.sent_at >= one.made_at:  # before, they may have been a member
                await _let_go(office, one)
    except StoreTrouble as trouble:  # the next message asks again, and so does the summary
        log.warning("the end of a guardian's link waits for the disk", trouble=str(trouble))


async def _let_go(office: Office, link: Link) -> None:
    """Both are told, unless there was nothing yet that could end."""
    both = (link.young, link.guardian) if link.state is LinkState.CONFIRMED else ()
    tells = [ended(link, person) for person in both if person is not None]
    await office.guardians.end(link, *tells, now=office.clock())
    office.planned()


def _opening(link: Link) -> Opening:
    """About whoever entered the code, who is nobody's guardian from then on."""
    place = Place(community=link.community, channel=link.community.id)
    return Opening(
        community=link.community,
        subject=link.guardian or link.young,
        rule=ASKED,
        severity=Severity.HIGH,
        by="member",
        actions=(Report(place=place, to=Desk.CHILD_SAFETY),),
        reporter=link.young.id,
    )


async def mine(office: Office, request: Request) -> list[Link]:
    return await office.guardians.of(request.place.community.platform, request.actor.id)


def _seal(office: Office, platform: Platform, code: str) -> str:
    return codes.sealed(office.seal, "guardian", platform, code)


def _shared(language: str) -> str:
    return say("guardian-shared", language)
