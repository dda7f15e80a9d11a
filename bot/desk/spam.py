"""`/spam`: a message is taken away as spam, and what comes again of it is recognised.

Law: nothing is done as spam to a text that somebody in need may have written, or that says too
little to be told from others.
"""

from __future__ import annotations

from dataclasses import replace

from bot.core.actions import Delete, Severity, Step
from bot.core.detect.self_harm import in_need
from bot.core.types import Message, Right
from bot.desk import measures, phrases, reasons
from bot.desk.office import Office, Sorry, reply
from bot.locale import say
from bot.ports import Reply, Request
from bot.store.spam import SPAM


async def spam(office: Office, request: Request) -> Reply:
    community, message = request.place.community, request.message
    language = office.language(community, request.actor)
    if message is None or not (message.deletable and message.ref.stands):
        raise Sorry(say("spam-which", language))
    member = await office.target(request)
    opening = measures.by_hand(request, member, Severity.LOW, reasons.given(office, request))
    opening = replace(opening, rule=SPAM)
    key = f"spam:{message.key}"  # by whomever it is asked for, it is done once
    if member.is_staff or member.is_self:
        await measures.to_senior(office, request, opening, key)
        raise Sorry(say("action-staff", language, name=member.name))
    mark = _mark(office, message, language)
    await measures.allowed(office, member, Right.DELETE, request.place, language)
    told = await measures.told_if_here(office, request.place, member)
    actions = (Delete(target=message.ref), *told)
    strikes = measures.MEASURES["warn"].strikes
    opening = replace(opening, strikes=strikes, actions=actions, mark=mark)
    case = await office.ledger.open(opening, key, office.clock())
    office.known.changed(community)
    office.planned()
    number, done = str(case.number), phrases.kinds(actions, language)
    lines = [say("action-planned", language, number=number, actions=done, name=member.name)]
    lines.append(say("spam-kept", language, number=number))
    return reply("\n".join([*lines, *await measures.further(office, request, member, Step.WARN)]))


def _mark(office: Office, message: Message, language: str) -> bytes:
    """Raises Sorry. It is asked of the words alone, which whoever asks has read: what else was
    heard of their author is not theirs to know.
    """
    if in_need(message.brought):
        raise Sorry(say("spam-need", language))
    if not (mark := office.known.mark(message)):
        raise Sorry(say("spam-short", language))
    return mark
