"""Moderators read and keep the audit log."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import timedelta

from bot.core.actions import Action, Ban, Desk, Lock, Mute, Slowmode
from bot.core.cases import Case, CaseEvent, EventKind, Refused
from bot.core.types import AuthorKind, Community, Member, Right
from bot.desk import filters, notes, phrases
from bot.desk.office import Office, Sorry, reply, whole
from bot.desk.pieces import one_line
from bot.locale import say
from bot.ports import Button, Card, Reply, Request
from bot.store import codec
from bot.store.cases import PAGE, Filter

DAYS = 30  # of strikes in /history
# Of how a case was opened: what its card says in words, and what is there for the proof alone.
ON_CARD = frozenset({"number", "subject", "evidence", "text"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """A page of cases, newest first: from which place of how many."""

    cases: tuple[Case, ...]
    page: int
    size: int
    total: int

    @property
    def first(self) -> int:
        return (self.page - 1) * self.size + 1

    @property
    def more(self) -> bool:
        return self.page * self.size < self.total


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """One case as its reader sees it: the card, and its history beside it."""

    case: Case
    card: Card
    language: str


async def listed(
    office: Office, community: Community, wanted: Filter, page: int, size: int
) -> Listing:
    """The last page where there are not so many."""
    found, total = await office.cases.page(community, wanted, page, size)
    if not found and total:
        return await listed(office, community, wanted, -(-total // size), size)
    return Listing(cases=tuple(found), page=page, size=size, total=total)


async def listing(office: Office, request: Request) -> Reply:
    """A page of cases, newest first; buttons turn it."""
    page, wanted = filters.read(office, request)
    return await turn(office, request, wanted, page)


async def turn(office: Office, request: Request, wanted: Filter, page: int) -> Reply:
    community = request.place.community
    language = office.language(community, request.actor)
    found = await listed(office, community, wanted, page, PAGE)
    alone = office.entrusted(community, request.actor)
    if not found.cases:
        return Reply(card=Card(text=say("cases-none", language)), private=alone)
    alone = alone or any(case.apart for case in found.cases)
    lines = [span(found, language), *(line(case, language) for case in found.cases)]
    buttons = []
    if found.page > 1:
        buttons.append(_turn_button(office, request, "button-previous", wanted, found.page - 1))
    if found.more:
        buttons.append(_turn_button(office, request, "button-next", wanted, found.page + 1))
    fitting = tuple(button for button in buttons if len(button.id.encode()) <= 64)
    card = Card(text="\n".join(lines), buttons=(fitting,) if fitting else ())
    return Reply(card=card, private=alone)


def span(found: Listing, language: str) -> str:
    last = found.first + len(found.cases) - 1
    return say("cases-page", language, **{"from": found.first}, to=last, total=found.total)


def _turn_button(office: Office, request: Request, label: str, wanted: Filter, page: int) -> Button:
    """Only for the one who asked: what is hidden from them is left out of their list."""
    dates = (f"{at:%Y%m%d}" if at else "" for at in (wanted.since, wanted.until))
    parts = (str(page), wanted.member, wanted.moderator, wanted.rule, wanted.status, *dates)
    community, actor = request.place.community, request.actor
    # Who asks behind the group's own name presses under another: such a list is any moderator's.
    owner = "" if actor.kind is AuthorKind.ANONYMOUS_ADMIN else actor.id
    return Button(
        label=say(label, office.language(community, actor)),
        id=office.seal.sign("page|" + "|".join(parts), community, owner),
    )


def opened(office: Office, button_id: str, actor: Member, community: Community) -> str:
    """What a turning button carries, "" where it is not for this person here."""
    own = office.opened(button_id, community, actor.id)
    return own or office.opened(button_id, community) or ""


def filter_of(button_id: str) -> tuple[int, Filter]:
    """The page and filter that an opened turning button carries. Raises ValueError."""
    _, page, member, moderator, rule, status, since, until = button_id.split("|")
    if len(page) > 9:
        raise ValueError("no page has such a number")
    wanted = Filter(
        member=member,
        moderator=moderator,
        rule=rule,
        status=status,
        since=filters.exactly(since) if since else None,
        until=filters.exactly(until) if until else None,
    )
    return int(page), wanted


def line(case: Case, language: str) -> str:
    return say(
        "cases-line",
        language,
        number=str(case.number),
        date=case.opened_at,
        name=one_line(case.subject.name),
        rule=case.rule,
        status=say(f"status-{case.status}", language),
    )


async def show(office: Office, request: Request) -> Reply:
    """One case with its history, and the buttons to act on it."""
    found = await opened_case(office, request)
    case, card = found.case, found.card
    text = "\n".join([card.text, "", *(_event(one, found.language) for one in case.events)])
    file = whole(text, f"case-{case.number}.txt")
    shown = replace(card, text=text, file=file)
    return Reply(card=shown, private=case.apart)


async def opened_case(office: Office, request: Request) -> Opened:
    """That somebody reads a case of child safety is noted before they do. Raises Sorry."""
    case = await office.case(request)
    if case.desk is Desk.CHILD_SAFETY:
        await _note_reading(office, case, request.actor)
    card = await office.scribe.card(case, closely=True)
    language = office.language(case.community, request.actor)
    return Opened(case=case, card=card, language=language)


async def _note_reading(office: Office, case: Case, reader: Member) -> None:
    """Who read a case of child safety stands in it, once an hour; without that nobody reads it."""
    now = office.clock()
    body = (("read_by", reader.id),)
    event = CaseEvent(at=now, kind=EventKind.NOTE, by=reader.id, body=body)
    await office.ledger.append(case.id, event, f"read:{case.id}:{reader.id}:{now:%Y%m%d%H}")


def _event(event: CaseEvent, language: str) -> str:
    return say("case-event", language, date=event.at, what=happened(event, language), by=event.by)


def happened(event: CaseEvent, language: str) -> str:
    """A line of a case's history, without when and by whom."""
    fields = event.fields
    if event.kind is EventKind.OPENED:
        fields = {name: value for name, value in fields.items() if name not in ON_CARD}
    if "reasons" in fields:  # in all languages
        own = phrases.fitting(codec.load_reasons(fields["reasons"]), language)
        fields |= {"reasons": own}
    if event.kind is EventKind.EDITED:  # what was written stands on the card
        shown = (fields.get(name, "") for name in ("why", "judged_by"))
        details = " – ".join(value for value in shown if value)
        what = say("case-edited", language, rules=fields["rules"])
    else:
        details = " ".join(filter(None, fields.values()))
        what = event.kind.value
    return f"{what} {details}".strip()


async def note(office: Office, request: Request) -> Reply:
    """What is too long is given back: on Telegram the command is gone from its chat by now."""
    words = request.option("text").strip()
    language = office.language(request.place.community, request.actor)
    if long := notes.too_long(words, language):
        return notes.given_back(long, words, language)
    said = (("text", words),)
    return await _append(office, request, EventKind.NOTE, "case-noted", said)


async def close(office: Office, request: Request) -> Reply:
    return await _append(office, request, EventKind.CLOSED, "case-closed-now")


async def reopen(office: Office, request: Request) -> Reply:
    return await _append(office, request, EventKind.REOPENED, "case-reopened")


async def _append(
    office: Office,
    request: Request,
    kind: EventKind,
    answer: str,
    said: tuple[tuple[str, str], ...] = (),
) -> Reply:
    case = await office.case(request)
    language = office.language(case.community, request.actor)
    if kind is EventKind.CLOSED:
        office.impartial(case, request.actor)
    reason = request.option("reason")
    if reason and not said:
        said = (("reason", reason),)
    event = CaseEvent(at=office.clock(), kind=kind, by=request.actor.id, said=said)
    try:
        # Telegram's command comes again where the bot was killed right after this.
        await office.ledger.append(case.id, event, f"command:{request.id}")
    except Refused as refused:
        return reply(say(refused.args[0], language), about=case)
    office.planned()  # who asked for another look is answered
    lines = [say(answer, language, number=str(case.number))]
    if kind is EventKind.NOTE:
        lines += notes.who_reads(case, language)
    return reply("\n".join(lines), about=case)


async def history(office: Office, request: Request) -> Reply:
    """A member's strikes and cases."""
    member = await office.target(request)
    community = request.place.community
    language = office.language(community, request.actor)
    if member.is_staff and member.id == request.actor.id:
        return reply(say("cases-none", language))
    head = await _strikes(office, community, member, language)
    theirs = Filter(
        member=member.id,
        hide_from=request.actor.id,
        desks=office.desks(community, request.actor),
    )
    found, _ = await office.cases.page(community, theirs)
    card = Card(text="\n".join([head, *(line(case, language) for case in found)]))
    alone = member.is_staff or any(case.apart for case in found)
    return Reply(card=card, private=alone or office.entrusted(community, request.actor))


async def strikes(office: Office, request: Request) -> str:
    """A member's in one sentence, "" for what one of the team asks about themselves."""
    member = await office.target(request)
    if member.id == request.actor.id:
        return ""
    language = office.language(request.place.community, request.actor)
    return await _strikes(office, request.place.community, member, language)


async def _strikes(office: Office, community: Community, member: Member, language: str) -> str:
    since = office.clock() - timedelta(days=DAYS)
    found = await office.ledger.strikes(community, member.id, since)
    return say(
        "history-strikes",
        language,
        name=one_line(member.name),
        strikes=sum(strike.weight for strike in found),
        days=DAYS,
    )


async def undo(office: Office, request: Request) -> Reply:
    """Take back what can be taken back: mutes, bans and strikes."""
    case = await office.case(request)
    return await take_back(office, case, request.actor, request.option("reason"))


async def take_back(office: Office, case: Case, actor: Member, reason: str = "") -> Reply:
    language = office.language(case.community, actor)
    done = await office.outbox.actions(case.id)
    if any(isinstance(one, Slowmode) for one in done):  # of which there may be a newer one
        raise Sorry(say("slowmode-undo", language))
    if not _may_lift(actor, done):
        raise Sorry(say("not-allowed", language))
    office.impartial(case, actor)
    event = CaseEvent(
        at=office.clock(),
        kind=EventKind.UNDONE,
        by=actor.id,
        said=(("reason", reason),),
    )
    try:
        undone = await office.ledger.undo(case.id, event, f"case:{case.id}:undo")
    except Refused as refused:
        return reply(say(refused.args[0], language), about=case)
    office.planned()
    office.known.changed(case.community)
    lines = [say("undo-done", language, number=str(case.number))]
    if undone.held:
        lines.append(say("undo-holds", language))
    if undone.forgot:
        lines.append(say("spam-forgotten", language))
    return reply("\n".join(lines), about=case)


def _may_lift(actor: Member, actions: Iterable[Action]) -> bool:
    """Whether they might unmute and unban by command as well."""
    asked = {Right.MUTE for one in actions if isinstance(one, Mute | Lock)}
    asked |= {Right.BAN for one in actions if isinstance(one, Ban)}
    return actor.is_owner or asked <= actor.rights
