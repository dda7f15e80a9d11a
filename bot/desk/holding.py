"""Moderators give back what lies in quarantine, or let it go."""

from __future__ import annotations

from bot.core.actions import Release
from bot.core.cases import Case, CaseEvent, EventKind
from bot.core.types import Member
from bot.desk.held import DISCARD, RELEASE, is_gone, waits
from bot.desk.office import Office, Sorry, reply
from bot.locale import say
from bot.ports import Reply


async def pressed(office: Office, case: Case, verb: str, actor: Member) -> Reply:
    """A button of its card: until it took effect once, and not after its day."""
    language, now = office.language(case.community, actor), office.clock()
    if case.message is None or await office.quarantine.get(case.id, now) is None:
        raise Sorry(say("held-gone", language))
    if verb == DISCARD:
        if not await office.quarantine.discard(case.id):
            raise Sorry(say("held-gone", language))
        event = CaseEvent(at=now, kind=EventKind.NOTE, by=actor.id, body=(("asked", DISCARD),))
        await office.ledger.append(case.id, event)
        return reply(say("press-done", language))
    progress = await office.outbox.progress(case.id)
    if not is_gone(progress):
        raise Sorry(say("held-stands", language))
    tries = sum(kind == RELEASE for kind, _ in progress)  # the key: two who press at once share it
    key, actions = f"press:{case.id}:{RELEASE}:{tries}", [Release(place=case.message.place)]
    if not waits(progress) or not await office.ledger.act(case.id, key, actions, now, by=actor.id):
        raise Sorry(say("press-already", language))
    office.planned()
    return reply(say("press-planned", language))
