"""A measure for several members at once: shown to who asked, and done when they press.

Law: everybody is looked up before anything is done, and once more before it is; all cases of one
press are one transaction under one key, so that it does its work once. Each member is treated as by
the command for one: who is sheltered or young is nobody's to read here.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from bot.core import several
from bot.core.actions import Action, Ban, Mute
from bot.core.by_hand import Given
from bot.core.several import MOST, Chosen, Seen, Why
from bot.core.types import AuthorKind, Community, Member, Place, Right
from bot.core.verb import OTHERS
from bot.core.verbs import VERBS
from bot.desk import measures, naming, phrases
from bot.desk.drafts import HOLDS, Draft
from bot.desk.measures import MEASURES
from bot.desk.office import Office, Sorry, reply
from bot.desk.pieces import one_line
from bot.locale import say
from bot.ports import Button, Card, PlatformError, Reply, Request, Trouble
from bot.store.entries import Opening
from bot.store.restraints import Kind

BUTTON = "several:"  # how such a button begins; the command's own id follows
LENGTH = 32  # characters that are shown of a name that means nobody
ID = 19  # digits of the longest id on either platform
DIGITS = "0123456789"
FREE = {Mute: Why.NOT_MUTED, Ban: Why.NOT_BANNED}


def named(request: Request) -> tuple[str, ...]:
    """Everybody whom a command names, the first one included, as often as they stand there."""
    verb = VERBS.get(request.verb)
    if verb is None or OTHERS not in verb.options:
        return ()
    given = request.target or (request.message.author if request.message else None)
    first = given.id if given else request.option("member")
    return (*((first,) if first else ()), *several.named(request.option(OTHERS.name)))


def weight(request: Request) -> int:
    """For how many commands it counts. What is refused at once counts for one."""
    count = len(set(named(request)))
    return count if 1 <= count <= MOST else 1


async def measure(office: Office, request: Request) -> Reply:
    """One member as ever; for more it is shown first what would be done."""
    names = named(request)
    if len(set(names)) < 2:
        return await measures.measure(office, request)
    language = office.language(request.place.community, request.actor)
    if request.actor.kind is not AuthorKind.USER:  # whoever presses has another id
        raise Sorry(say("several-anonymous", language))
    if len(set(names)) > MOST:
        raise Sorry(say("several-many", language, count=len(set(names)), most=MOST))
    why = measures.stated(office, request, language)
    lasting = measures.duration(request, language)
    seen = {name: await _seen(office, request, name) for name in dict.fromkeys(names)}
    chosen = several.sort([seen[name] for name in names], request.actor, _right(request))
    if not chosen.members:
        text = "\n".join([*_left(chosen, language), say("several-nobody", language)])
        return _naming(text, names)
    draft = Draft(request=request, members=chosen.members, why=why, at=office.clock())
    office.drafts.keep(draft)
    return _preview(office, draft, chosen, lasting)


def _right(request: Request) -> Right | None:
    return MEASURES[request.verb].right


def _lifts(request: Request) -> Kind | None:
    return MEASURES[request.verb].lifts


async def _seen(office: Office, request: Request, name: str) -> Seen:
    community = request.place.community
    hands = office.hands[community.platform]
    held = await _held(office, request, name)
    found = await _member(office, request, name, held)
    right = _right(request)
    powers = await hands.powers(community, found) if found and right else None
    free = await _free(office, request, found) if found and held is None else None
    return Seen(named=name, member=found, powers=powers, spared=free)


async def _held(office: Office, request: Request, name: str) -> Member | None:
    """Whom the bot itself holds by what is to be lifted: it would do so again in time, also where
    somebody has lifted it without the bot.
    """
    if (lifts := _lifts(request)) is None:
        return None
    return await office.outbox.held(request.place.community, name, lifts, office.clock())


async def _free(office: Office, request: Request, member: Member) -> Why | None:
    """Why there is nothing to lift, as far as the platform knows; None where there may be."""
    if (lifts := _lifts(request)) is None:
        return None
    (lift,) = _actions(request, member, None)
    try:
        free = await office.hands[request.place.community.platform].resume(lift, None)
    except PlatformError as error:
        if error.trouble in {Trouble.GONE, Trouble.INVALID}:
            return Why.UNKNOWN
        if error.trouble is not Trouble.FORBIDDEN:  # not allowed to look: then doing it tells
            raise
        return None
    return FREE[lifts] if free else None


async def _member(
    office: Office, request: Request, name: str, held: Member | None
) -> Member | None:
    """As they are now; who is gone can be banned all the same, and what holds them be lifted."""
    digits = name.removeprefix("-")
    if not digits or digits.strip(DIGITS) or len(digits) > ID:
        return None
    community = request.place.community
    try:
        present = await office.hands[community.platform].member(community, name)
    except PlatformError as error:
        if error.trouble is not Trouble.INVALID:
            raise
        return None
    if present is not None or (request.verb != "ban" and _lifts(request) is None):
        return present
    given = request.target
    if given is not None and given.id == name:
        return given
    if held is not None:
        return Member(id=name, name=held.name, kind=held.kind)
    kind = AuthorKind.CHANNEL if name.startswith("-") else AuthorKind.USER
    return Member(id=name, name=name, kind=kind)


def _actions(request: Request, member: Member, lasting: timedelta | None) -> tuple[Action, ...]:
    return MEASURES[request.verb].build(request.place, member, lasting)


def _preview(office: Office, draft: Draft, chosen: Chosen, lasting: timedelta | None) -> Reply:
    request, why = draft.request, draft.why
    community, count = request.place.community, len(chosen.members)
    language = office.language(community, request.actor)
    done = phrases.kinds(_actions(request, chosen.members[0], lasting), language)
    lifts = _lifts(request) is not None
    lines = [
        say("several-preview", language, count=count, actions=done),
        ", ".join(one.id for one in chosen.members),
        *_left(chosen, language),
        say("several-ask", language, minutes=HOLDS // timedelta(minutes=1)),
        *_reason(why, language, told=not lifts),  # the longest of it, which may be cut
    ]
    button = Button(
        label=say("several-button", language, count=count),
        id=office.seal.sign(f"{BUTTON}{request.id}", community, request.actor.id),
        danger=not lifts,
    )
    shown = _naming("\n".join(lines), [one.id for one in chosen.members], chosen)
    return replace(shown, card=replace(shown.card, buttons=((button,),)))


def _reason(why: Given, language: str, *, told: bool) -> list[str]:
    """As they read it, who are told; else what stands in the cases, where something does."""
    reason = phrases.told(why.ready, why.own, language)
    if told:
        return [say("several-reason", language, reason=reason or phrases.why("manual", language))]
    return [say("several-kept", language, reason=reason)] if why else []


def _left(chosen: Chosen, language: str) -> list[str]:
    lines = []
    for why in Why:
        if names := tuple(dict.fromkeys(chosen.left.get(why, ()))):
            shown = ", ".join(one_line(name)[:LENGTH] for name in names)
            key = f"several-left-{why.value}"
            lines.append(say(key, language, count=len(names), names=shown))
    return lines


def _naming(text: str, ids: tuple[str, ...] | list[str], chosen: Chosen | None = None) -> Reply:
    left = chosen.left.values() if chosen else ()
    people = {*ids, *(name for names in left for name in names)}
    return Reply(card=naming.naming(Card(text=text), people=people))


async def pressed(
    office: Office, button_id: str, claimed: str, actor: Member, place: Place
) -> tuple[Reply, Card | None]:
    """An answer to the presser, or the card that takes the place of the preview."""
    key = claimed
    draft = office.drafts.of(claimed.removeprefix(BUTTON), office.clock())
    community = draft.request.place.community if draft else place.community
    language = office.language(community, actor)
    if office.opened(button_id, community, actor.id) is None:
        return reply(say("press-old", language)), None
    if await office.ledger.knows(key):
        return reply(say("press-already", language)), None
    if draft is None:
        return reply(say("several-gone", language)), None
    request = _now(draft.request, office.directory.present(community))
    if not await _may(office, request):
        return reply(say("not-allowed", language)), None
    return await _done(office, replace(draft, request=request), key, language)


def _now(request: Request, community: Community) -> Request:
    return replace(request, place=replace(request.place, community=community))


async def _may(office: Office, request: Request) -> bool:
    """By the rights that they have now."""
    community, right = request.place.community, VERBS[request.verb].right
    present = await office.hands[community.platform].member(community, request.actor.id)
    return present is not None and (present.is_owner or right in present.rights)


async def _done(office: Office, draft: Draft, key: str, language: str) -> tuple[Reply, Card | None]:
    """Whoever was shown and may not be reached any more is left out; nobody comes in addition."""
    request = draft.request
    lasting = measures.duration(request, language)
    seen = [await _seen(office, request, one.id) for one in draft.members]
    chosen = several.sort(seen, request.actor, _right(request))
    if not chosen.members:
        lines = [*_left(chosen, language), say("several-nobody", language)]
        return reply(""), _naming("\n".join(lines), [], chosen).card
    openings = [_opening(draft, one, lasting) for one in chosen.members]
    cases = await office.ledger.open_all(openings, key, office.clock())
    if not cases:
        return reply(say("press-already", language)), None
    office.drafts.drop(request.id)
    office.planned()
    done = say(
        "several-done",
        language,
        count=len(cases),
        first=str(cases[0].number),
        last=str(cases[-1].number),
        actions=phrases.kinds(openings[0].actions, language),
    )
    return reply(""), _naming("\n".join([done, *_left(chosen, language)]), [], chosen).card


def _opening(draft: Draft, member: Member, lasting: timedelta | None) -> Opening:
    """As the command for one makes it; the message that was answered is its author's alone."""
    request, chosen = draft.request, MEASURES[draft.request.verb]
    theirs = request.message is not None and request.message.author.id == member.id
    one = request if theirs else replace(request, message=None)
    return replace(
        measures.by_hand(one, member, chosen.severity, draft.why),
        strikes=chosen.strikes,
        actions=_actions(request, member, lasting),
    )
