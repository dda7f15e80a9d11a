"""Reports: heard at once, merged, never traced to the one who made them."""

from __future__ import annotations

from datetime import timedelta

from bot.core.types import Case, CaseEvent, Desk, EventKind, Member, Report
from bot.desk.office import Office, Sorry, reply
from bot.desk.phrases import REPORT_REASONS, URGENT
from bot.locale import say
from bot.ports import Button, Card, Reply, Request
from bot.store.entries import Opening

MOST, WITHIN = 5, timedelta(minutes=10)
COMMENT = 500  # characters kept


async def report(office: Office, request: Request) -> Reply:
    """A member tells the moderators about a message or a member."""
    community, actor = request.place.community, request.actor
    language = office.language(community, actor)
    if request.message is None and request.target is None and not request.option("member"):
        raise Sorry(say("report-whom", language))
    since = office.clock() - WITHIN
    if await office.ledger.reports_since(community, actor.id, since) >= MOST:
        raise Sorry(say("report-limit", language))
    reason = _reason(request)
    case = await _case(office, request, reason or "other")
    if await office.ledger.reported(case.id, actor.id):
        return reply(say("report-known", language))
    await office.ledger.report(request.id, case.id, actor, reason or "other", office.clock())
    await _card(office, case, request)
    return _thanks(office, case, reason, actor)


def _reason(request: Request) -> str:
    written = request.option("reason").casefold()
    return written if written in REPORT_REASONS else ""


async def _case(office: Office, request: Request, reason: str) -> Case:
    """The case that this report belongs to: the one about the same message, or a new one."""
    if request.message is not None:
        known = await office.cases.about(request.message.ref)
        if known is not None:
            return known
    subject = await office.target(request)
    comment = request.option("comment")[:COMMENT]
    opening = Opening(
        community=request.place.community,
        subject=subject,
        rule=f"reported:{reason}",
        by="member",
        message=request.message,
    )
    key = f"report:{request.message.key}" if request.message else f"report:{request.id}"
    case = await office.ledger.open(opening, key, office.clock())
    if comment:
        said = (("comment", comment),)
        event = CaseEvent(at=office.clock(), kind=EventKind.NOTE, by="member", said=said)
        await office.ledger.append(case.id, event)
    return case


async def _card(office: Office, case: Case, request: Request) -> None:
    """One card per case, and one more whenever a closed case is reported again."""
    planned = await office.outbox.actions(case.id)
    carded = any(isinstance(action, Report) for action in planned)
    if carded and case.status == "open":
        return
    desk = Desk.SENIOR if case.subject_is_staff else Desk.MODERATORS
    action = Report(place=request.place, to=desk)
    key = f"case:{case.id}:card:{case.reports}"
    await office.ledger.act(case.id, key, [action], office.clock(), by="member")
    office.planned()


def _thanks(office: Office, case: Case, reason: str, actor: Member) -> Reply:
    language = office.language(case.community, actor)
    lines = [say("report-thanks", language)]
    if reason in URGENT:
        lines.append(say("report-support", language))
    if reason:
        return reply("\n".join(lines))
    lines.append(say("report-reason-choose", language))
    buttons = tuple(
        (
            Button(
                label=say(f"report-{value}", language),
                id=office.seal.sign(f"reason:{case.id}:{value}", case.community, actor.id),
            ),
        )
        for value in REPORT_REASONS
    )
    return Reply(card=Card(text="\n".join(lines), buttons=buttons))


async def name_reason(office: Office, case: Case, value: str, actor: Member) -> Reply:
    """The reason that a reporter chooses after the report."""
    language = office.language(case.community, actor)
    if value not in REPORT_REASONS or not await office.ledger.reported(case.id, actor.id):
        raise Sorry(say("press-old", language))
    event = CaseEvent(
        at=office.clock(), kind=EventKind.NOTE, by="member", body=(("reason", value),)
    )
    await office.ledger.append(case.id, event)
    lines = [say("report-reason-kept", language)]
    if value in URGENT:
        lines.append(say("report-support", language))
    return reply("\n".join(lines))
