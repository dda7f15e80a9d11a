"""`/clean`: what a member wrote lately is taken away by a moderator, who says so in a case."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from bot.core.actions import Severity
from bot.core.plan import together
from bot.core.types import Right
from bot.desk import measures, reasons
from bot.desk.office import Office, Sorry, reply
from bot.flow.whereabouts import KEPT
from bot.locale import say
from bot.ports import Reply, Request

USUAL = timedelta(hours=1)


async def clean(office: Office, request: Request) -> Reply:
    """Their messages in all channels, as far as the bot remembers them: it reads no history."""
    community = request.place.community
    language = office.language(community, request.actor)
    since = measures.duration(request, language) or USUAL
    if since > KEPT:
        raise Sorry(say("clean-day", language))
    member = await office.target(request)
    why, key = reasons.given(office, request), f"command:{request.id}"
    opening = measures.by_hand(request, member, Severity.LOW, why)
    if member.is_staff or member.is_self:
        await measures.to_senior(office, request, opening, key)
        raise Sorry(say("action-staff", language, name=member.name))
    await measures.allowed(office, member, Right.DELETE, request.place, language)
    found = office.messages_of(community, member.id, office.clock() - since)
    if not found:
        # After a stop the platform may ask again, and what memory held is gone.
        again = await office.ledger.knows(key)
        raise Sorry(say("press-already" if again else "clean-none", language, name=member.name))
    told = await measures.told_if_here(office, request.place, member)
    actions = (*told, *together(member, found))
    case = await office.ledger.open(replace(opening, actions=actions), key, office.clock())
    office.planned()
    number = str(case.number)
    return reply(say("clean-planned", language, number=number, count=len(found), name=member.name))
