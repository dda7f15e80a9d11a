"""Both sides confirm a link to a guardian, and either ends it: of several the one that is meant.

Law: what a word may mean of several links is asked, with a button for each that only the asker can
press; whoever confirms or ends one reads whose it is.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.care.guardians import asked_for, mine
from bot.care.pages import rows
from bot.care.suitable import may_be
from bot.core.guardians import Link, LinkState, Side, meant
from bot.core.types import Member, Place
from bot.desk import pieces
from bot.desk.office import Office, Sorry, reply
from bot.desk.weekly import ended
from bot.locale import say
from bot.ports import Button, Card, Reply, Request

CONFIRM, END = "confirm", "end"
MOST = 10  # links that are asked about: as many buttons as stand in five rows of two


async def confirm(office: Office, request: Request) -> Reply:
    """Where several wait, also for the other side, it is asked which: nobody is to be confirmed
    who was not meant.
    """
    actor = request.actor
    language = office.language(request.place.community, actor)
    waiting = [one for one in await mine(office, request) if one.state is LinkState.ENTERED]
    if len(waiting) > 1:
        open_ = [one for one in waiting if not one.has_confirmed(actor.id)] or waiting
        return _which(office, CONFIRM, open_, actor, say("guardian-which-confirm", language))
    if not waiting:
        raise Sorry(say("guardian-nothing", language))
    return await _confirm(office, waiting[0], actor, language)


async def end(office: Office, request: Request) -> Reply:
    """Either side, at once. The other reads only that the weekly summary has ended."""
    actor, here = request.actor, request.place.community
    language = office.language(here, actor)
    links = await mine(office, request)
    found = meant(links, here, office.clock())
    others = [one for one in found if one.guardian is not None]
    if len(others) > 1:
        known = [one for one in links if one.guardian is not None]
        return _which(office, END, known, actor, say("guardian-which-end", language))
    if not found:
        raise Sorry(say("guardian-nothing", language))
    answers = [await _end(office, one, actor, language) for one in others or found]
    return answers[0]


async def pressed(office: Office, button: str, claimed: str, actor: Member, place: Place) -> Reply:
    """A button about one link; `claimed` is what it says, unproven. Raises Sorry, PlatformError."""
    language = office.language(place.community, actor)
    _, number, verb = (*claimed.split(":"), "", "")[:3]
    known = number.isascii() and number.isdecimal() and len(number) < 16
    found = await office.guardians.by_id(int(number)) if known else None
    if found is None or office.opened(button, found.community, actor.id) is None:
        raise Sorry(say("press-old", language))
    if verb == CONFIRM:
        return await _confirm(office, found, actor, language)
    if verb == END:
        return await _end(office, found, actor, language)
    return await asked_for(office, found, language)


async def _confirm(office: Office, link: Link, actor: Member, language: str) -> Reply:
    side, now = link.side(actor.id) or Side.YOUNG, office.clock()
    other = link.other(side)
    if other is None or link.guardian is None:
        raise Sorry(say("guardian-nothing", language))
    if link.state is LinkState.ENTERED and not await may_be(office, link, link.guardian):
        await office.guardians.end(link, now=now)  # without a word: why, nobody is to guess
        raise Sorry(say("guardian-nothing", language))
    after = await office.guardians.confirm(link, side, now=now)
    if after is None:
        raise Sorry(say("guardian-nothing", language))
    office.planned()
    name = pieces.one_line(other.name)
    if after.starts_at is None:
        return reply(say("guardian-confirmed-one", language, name=name))
    return reply(say("guardian-confirmed", language, name=name, date=after.starts_at))


async def _end(office: Office, link: Link, actor: Member, language: str) -> Reply:
    other = link.other(link.side(actor.id) or Side.YOUNG)
    tells = () if other is None else (ended(link, other),)
    if not await office.guardians.end(link, *tells, now=office.clock()):
        raise Sorry(say("guardian-nothing", language))
    office.planned()
    if other is None:
        return reply(say("guardian-code-over", language))
    return reply(say("guardian-over", language, name=pieces.one_line(other.name)))


def _which(office: Office, verb: str, links: Sequence[Link], actor: Member, question: str) -> Reply:
    """The newest first; each button says who it is, and a young person's where."""
    buttons = []
    for one in links[:MOST]:
        side = one.side(actor.id) or Side.YOUNG
        other = one.other(side)
        label = pieces.one_line(other.name) if other else ""
        if side is Side.YOUNG:  # to a guardian its name can tell what is not theirs to know
            label = f"{label} – {office.directory.title(one.community)}"
        made = office.seal.sign(f"guardian:{one.id}:{verb}", one.community, actor.id)
        buttons.append(Button(label=label, id=made))
    return Reply(card=Card(text=question, buttons=rows(buttons)))
