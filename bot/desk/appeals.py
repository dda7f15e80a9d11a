"""A member asks for another look at what was decided about them, and somebody of the team looks.

Law: nobody learns here of a case that no notice told them of, and nobody answers about what they
decided themselves (`Office.impartial`).
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress

from bot.core.cases import Appeal, Case, CaseEvent, EventKind, Refused
from bot.core.detect.self_harm import in_need
from bot.core.types import Community, Member, Platform
from bot.desk import audit, care, measures, reports
from bot.desk.office import Office, Sorry
from bot.desk.phrases import reason
from bot.desk.pieces import APPEAL, another_look
from bot.locale import say
from bot.ports import Button, Card, Reply, Request

WORDS = 500  # characters kept
SHOWN, LABEL = 5, 60  # cases to choose from; characters of a button that each platform shows
PRESSES = ("uphold", "undo")  # what their card offers


async def appeal(office: Office, request: Request) -> Reply:
    """`/appeal`: about the case that is named, or one of those that the member was told of."""
    community, actor = request.place.community, request.actor
    language = office.language(community, actor)
    here = None if request.private or community.id == actor.id else community
    theirs = await office.appeals.of(community.platform, actor.id, here)
    number = request.option("case").lstrip("#")
    found = [case for case in theirs if not number or str(case.number) == number]
    written = request.option("text")
    if in_need(written):  # to its end, be it longer than what is kept else
        return await _in_need(office, request, found, written)
    words = written[:WORDS]
    if not found:
        raise Sorry(say("appeal-none", language))
    if len(found) == 1 and (number or words):
        return await _ask(office, found[0], actor, words)
    return _choose(office, found, language)


async def _in_need(office: Office, request: Request, found: Sequence[Case], words: str) -> Reply:
    """Words of need go to those who care, and to nobody else; they are answered whatever becomes of
    the appeal.
    """
    actor, here = request.actor, request.place.community
    where = found[0].community if found else here
    if where.id != actor.id:
        await reports.for_oneself(office, request, where, words)
    if len(found) == 1:
        with suppress(Sorry):  # it was asked about before
            await _ask(office, found[0], actor, "")
    answer = await care.hear(office, actor, request.place, words)
    assert answer is not None  # the same phrases tell
    return answer


async def under_notice(
    office: Office, button_id: str, claimed: str, actor: Member, platform: Platform
) -> Reply:
    """The button of a notice, for whom it was made; by number, since in each community there is
    one of it. Raises Sorry.
    """
    number = claimed.removeprefix(APPEAL)
    theirs = await office.appeals.of(platform, actor.id)
    now = [case for case in theirs if str(case.number) == number]
    before = [case for case in theirs if case not in now and number in _numbers(case)]
    for case in (*now, *before):
        if office.opened(button_id, case.community, actor.id) is not None:
            return await _ask(office, case, actor, "")
    raise Sorry(say("press-old", office.language(Community(platform=platform, id=""), actor)))


def _numbers(case: Case) -> list[str]:
    """Those that it ever had: it may have another since its group moved."""
    named = (event.fields.get("number", "") for event in case.events)
    return [number for number in named if number]


async def _ask(office: Office, case: Case, actor: Member, words: str) -> Reply:
    """Raises Sorry where it was looked at already, or is being."""
    language = office.language(case.community, actor)
    said = (("words", words),) if words else ()
    event = CaseEvent(at=office.clock(), kind=EventKind.APPEALED, by="member", said=said)
    try:
        await office.appeals.ask(case.id, event)
    except Refused as refused:
        raise Sorry(say(refused.args[0], language, number=str(case.number))) from refused
    office.planned()
    later = case.appeal is Appeal.ASKED
    key = "appeal-words" if later else "appeal-thanks" if words else "appeal-thanks-how"
    text = say(key, language, number=str(case.number))
    return Reply(card=Card(text=text), private=True)


def _choose(office: Office, cases: Sequence[Case], language: str) -> Reply:
    """Each with a button of its own, as under its notice."""
    buttons = [(_named(office, case, language),) for case in cases[:SHOWN]]
    card = Card(text=say("appeal-choose", language), buttons=tuple(buttons))
    return Reply(card=card, private=True)


def _named(office: Office, case: Case, language: str) -> Button:
    title = office.directory.title(case.community)
    label = f"{case.number} · {title} · {reason(case, language)}"
    made = another_look(office.seal, case, language)
    return Button(label=label[:LABEL], id=made.id)


async def pressed(office: Office, case: Case, verb: str, actor: Member) -> Reply:
    """What is decided now is told to the member with the same step. Raises Sorry."""
    if verb == "undo":
        return await audit.take_back(office, case, actor)
    return await measures.finish(office, case, actor, office.language(case.community, actor))
