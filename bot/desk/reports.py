"""Reports: heard at once, merged, never traced to the one who made them."""

from __future__ import annotations

from datetime import timedelta

from bot.care.pages import rows
from bot.core import support, told
from bot.core.actions import Desk, Report
from bot.core.cases import AT_RISK, REPORTED, YOUNG, Case, CaseEvent, EventKind
from bot.core.types import Community, Member, Message, MessageRef, Part, PartKind, Place, Platform
from bot.desk.office import Office, Sorry, reply
from bot.desk.phrases import REPORT_REASONS, URGENT
from bot.locale import say
from bot.ports import Button, Card, Reply, Request
from bot.seal import split
from bot.store.caring import TARGET
from bot.store.cases import edited
from bot.store.entries import Opening

MOST, WITHIN = 5, timedelta(minutes=10)
COMMENT = 500  # characters kept
REPORTS = Community(platform=Platform.DISCORD, id="report")  # no community: what a sign is made for
LEVEL = "concern"  # of a case of care that somebody reported


async def report(office: Office, request: Request) -> Reply:
    """A member tells the moderators about a message or a member."""
    community, actor = request.place.community, request.actor
    language = office.language(community, actor)
    if request.message is None and request.target is None and not request.option("member"):
        raise Sorry(say("report-whom", language))
    now = office.clock()
    if await office.reports.reported_lately(community, actor.id, now - WITHIN, now) >= MOST:
        raise Sorry(say("report-limit", language))
    reason = _reason(request)
    case = await _case(office, request, reason or "other")
    if await office.reports.reported(case.id, actor.id):
        return reply(say("report-known", language))
    comment = request.option("comment")[:COMMENT]
    care = case.desk is Desk.CARE
    await office.reports.report(
        request.id,
        case.id,
        actor,
        reason or "other",
        office.clock(),
        comment=comment,
        level=told.level(comment) if care else "",
        card=await _card(office, case, request.place, again=care and bool(comment)),
    )
    office.planned()
    return _thanks(office, case, reason, request)


async def for_oneself(office: Office, request: Request, community: Community, words: str) -> None:
    """Whoever writes of their own need where somebody else would read it: to those who care."""
    key, actor = f"need:{request.id}", request.actor
    opening = _opening(community, actor, None, Desk.CARE, AT_RISK)
    case = await office.ledger.open(opening, key, office.clock())
    await office.reports.report(
        key,
        case.id,
        actor,
        AT_RISK,
        office.clock(),
        comment=words,
        level=told.level(words),
        card=await _card(office, case, case.place),
    )
    office.planned()


def _reason(request: Request) -> str:
    written = request.option("reason").casefold()
    return written if written in REPORT_REASONS else ""


async def _case(office: Office, request: Request, reason: str) -> Case:
    """The case that this report belongs to: the one about the same message, or a new one."""
    about = request.message.ref if request.message else None
    desk = await _desk(office, request.place.community, reason, about)
    if request.message is not None:
        for known in await office.cases.about(request.message.ref):
            if _fits(known, desk, reason):
                return known
    subject = await office.target(request)
    opening = _opening(request.place.community, subject, request.message, desk, reason)
    key = f"report:{request.message.key}" if request.message else f"report:{request.id}"
    key = key if desk is Desk.MODERATORS else f"{key}:{desk}"
    return await office.ledger.open(opening, key, office.clock())


def _opening(
    community: Community, subject: Member, message: Message | None, desk: Desk, reason: str
) -> Opening:
    return Opening(
        community=community,
        subject=subject,
        rule=f"{REPORTED}{reason}",
        by="member",
        message=message,
        to=desk,
        level=LEVEL if desk is Desk.CARE else "",
    )


async def _desk(
    office: Office, community: Community, reason: str, about: MessageRef | None
) -> Desk:
    """Who looks after a reason: those entrusted with child safety, where a community names them,
    and those who care.
    """
    if reason in YOUNG and office.directory.of(community).child_safety_team:
        return Desk.CHILD_SAFETY
    if reason == AT_RISK and not (about and await _encourages(office, about)):
        return Desk.CARE
    return Desk.MODERATORS


async def _encourages(office: Office, about: MessageRef) -> bool:
    """Whether others are told to harm themselves, as far as it was heard: who says so means them,
    and not the author.
    """
    made = await office.cases.decisions(about.place.community, about.id, about.place.channel)
    return any(support.encourages(one.readings) for one in made)


def _fits(case: Case, desk: Desk, reason: str) -> bool:
    """Whether a report may be of this case. One of child safety is merged neither with one that
    others read, nor with one that its subject knows of; and what was reported as a case of care
    keeps no other report from the moderators.
    """
    if Desk.CHILD_SAFETY in {case.desk, desk}:
        return case.desk is desk
    if desk is Desk.CARE:
        return case.desk is desk and case.rule != TARGET  # which is about somebody else
    if case.rule.startswith(REPORTED):
        return case.desk is not Desk.CARE
    return reason not in YOUNG


async def _card(
    office: Office, case: Case, place: Place, *, again: bool = False
) -> tuple[str, Report] | None:
    """One card per case, and one more whenever a closed case is reported again, or, `again`, with
    words that nobody has read.
    """
    planned = await office.outbox.actions(case.id)
    carded = any(isinstance(action, Report) for action in planned)
    if carded and case.status == "open" and not again:
        return None
    desk = Desk.SENIOR if case.subject_is_staff else case.desk
    return f"case:{case.id}:card:{case.reports}", Report(place=place, to=desk)


def _thanks(office: Office, case: Case, reason: str, request: Request) -> Reply:
    actor = request.actor
    language, own = office.language(case.community, actor), _own_sign(office, request.id, actor)
    lines = [say("report-thanks", language)]
    if reason in URGENT:
        lines.append(say("report-support", language))
    if reason:
        return reply("\n".join(lines))
    lines.append(say("report-reason-choose", language))
    buttons = [
        Button(
            label=say(f"report-{value}", language),
            id=office.seal.sign(f"reason:{own}:{value}", case.community, actor.id),
        )
        for value in REPORT_REASONS
    ]
    return Reply(card=Card(text="\n".join(lines), buttons=rows(buttons)))


def _own_sign(office: Office, key: str, actor: Member) -> str:
    """By which a button names its presser's report. The number of its case would tell whether it
    was there before, and from one report to the next how many others were opened.
    """
    return split(office.seal.sign(key, REPORTS, actor.id))[1]


async def named(office: Office, platform: Platform, sign: str, actor: Member) -> Case | None:
    """The case of the report that an unproven button of its reporter names."""
    for key, case_id in await office.reports.reports_of(platform, actor.id):
        if _own_sign(office, key, actor) == sign:
            return await office.cases.by_id(case_id)
    return None


async def name_reason(office: Office, case: Case, value: str, actor: Member) -> Reply:
    """The reason that a reporter chooses after the report."""
    language = office.language(case.community, actor)
    if value not in REPORT_REASONS or not await office.reports.reported(case.id, actor.id):
        raise Sorry(say("press-old", language))
    desk = await _desk(office, case.community, value, case.message)
    if case.desk is not Desk.CHILD_SAFETY and not _fits(case, desk, value):
        await _move_on(office, case, desk, value, actor)
    else:
        event = CaseEvent(
            at=office.clock(), kind=EventKind.NOTE, by="member", body=(("reason", value),)
        )
        await office.ledger.append(case.id, event)
    lines = [say("report-reason-kept", language)]
    if value in URGENT:
        lines.append(say("report-support", language))
    return reply("\n".join(lines))


async def _move_on(office: Office, case: Case, desk: Desk, reason: str, actor: Member) -> None:
    """A reason that came after the report: to those it is for, who get a case of their own. In the
    first one nothing is said of it.
    """
    key, now = f"report:{case.id}:{desk}", office.clock()  # by which `holds` knows the first one
    own = await _own(office, case, desk, reason, key)
    card = await _card(office, own, case.place)
    await office.reports.report(f"{key}:{actor.id}", own.id, actor, reason, now, card=card)
    office.planned()


async def _own(office: Office, case: Case, desk: Desk, reason: str, key: str) -> Case:
    for known in await office.cases.about(case.message) if case.message else ():
        if _fits(known, desk, reason):
            return known
    message = await _message(office, case)
    opening = _opening(case.community, case.subject, message, desk, reason)
    return await office.ledger.open(opening, key, office.clock())


async def _message(office: Office, case: Case) -> Message | None:
    """What a case is about, as far as it is kept."""
    if case.message is None:
        return None
    kept = edited(case) or await office.cases.evidence(case.id)
    return Message(
        ref=case.message,
        author=case.subject,
        parts=(Part(kind=PartKind.CONTENT, text=kept.text if kept else ""),),
        sent_at=case.opened_at,
        url=case.url,
        attachments=kept.attachments if kept else (),
    )
