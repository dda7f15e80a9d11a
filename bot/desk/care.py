"""`/care`: what a member wants of the bot when things are heavy, and what admins arrange for it;
and the buttons of the quiet card.
"""

from __future__ import annotations

from bot.care.helplines import country_of
from bot.core.cases import Case, CaseEvent, CaseStatus, EventKind, Refused
from bot.core.detect.self_harm import in_need
from bot.core.types import Community, Member, Place
from bot.desk.naming import MENTION
from bot.desk.office import Office, Sorry
from bot.desk.support import COUNTRY, with_them
from bot.locale import say
from bot.ports import Card, Reply, Request
from bot.store.caring import OFF

SWITCH = {"on": True, "off": False}
NOBODY = frozenset({"none", "off", "-"})  # takes a choice back
MOST = 20  # roles and members of the team
PRESSES = ("claim", "over", "dismiss")  # all that a quiet card offers


def alone(lines: list[str]) -> Reply:
    return Reply(card=Card(text="\n".join(lines)), private=True)


async def off(office: Office, request: Request) -> Reply:
    return await _switch(office, request, OFF[1], "care-off")


async def on(office: Office, request: Request) -> Reply:
    return await _switch(office, request, "", "care-on")


async def _switch(office: Office, request: Request, value: str, answer: str) -> Reply:
    community, actor = request.place.community, request.actor
    await office.choices.set(community.platform, actor.id, OFF[0], value)
    return alone([say(answer, office.language(community, actor))])


async def country(office: Office, request: Request) -> Reply:
    """Which country's numbers the member is given."""
    community, actor = request.place.community, request.actor
    language, written = office.language(community, actor), request.option("code")
    code = _country(written, language)
    await office.choices.set(community.platform, actor.id, COUNTRY, code)
    return alone([say("care-saved", language), *await _numbers(office, request, language)])


def _country(written: str, language: str) -> str:
    """The code, "" where the choice is taken back. Raises Sorry."""
    code = country_of(written)
    if not code and written.strip().casefold() not in NOBODY:
        raise Sorry(say("care-which-country", language))
    return code


async def status(office: Office, request: Request) -> Reply:
    """What the member chose, and the numbers that they would be given."""
    community, actor = request.place.community, request.actor
    language = office.language(community, actor)
    quiet = await office.support.is_off(community, actor)
    line = say("care-status-off" if quiet else "care-status-on", language)
    return alone([line, *await _numbers(office, request, language), say("care-how", language)])


async def _numbers(office: Office, request: Request, language: str) -> list[str]:
    here = await office.support.country(request.place.community, request.actor)
    said = [say("care-country-is", language, country=here)] if here else []
    return [*said, *office.support.lines(here, language)]


async def hear(office: Office, actor: Member, place: Place, text: str) -> Reply | None:
    """Where to turn, for one who writes to the bot alone that they are in need. By phrases alone:
    the model is for what is said in communities.
    """
    if not in_need(text):
        return None
    language = office.language(place.community, actor)
    return Reply(card=await office.support.answer(place.community, actor, language), private=True)


async def setup(office: Office, request: Request) -> Reply:
    """Who looks after people at risk, where they read of it, and the country of the helplines."""
    community = request.place.community
    language = office.language(community, request.actor)
    changes: dict[str, object] = {}
    if team := request.option("team"):
        changes["care_team"] = await _team(office, request, team)
    if channel := request.option("channel"):
        refusal = say("setup-channel", language, channel=channel[:30])
        none = channel.casefold() in NOBODY
        changes["care_channel"] = "" if none else await office.channel(request, channel, refusal)
    if written := request.option("country"):
        changes["country"] = _country(written, language)
    if pointer := request.option("pointer").casefold():
        if pointer not in SWITCH:
            raise Sorry(say("care-pointer-switch", language))
        changes["care_pointer"] = SWITCH[pointer]
    if changes:
        await office.directory.change(community, office.made(request), **changes)
    lines = [say("setup-done", language)] if changes else []
    return alone([*lines, *state(office, community, language)])


async def _team(office: Office, request: Request, written: str) -> tuple[str, ...]:
    """As the platform knows them: a word that is nobody's would lock everybody out, the admins as
    well. Raises Sorry, PlatformError.
    """
    community = request.place.community
    found: dict[str, None] = {}
    for one in () if written.casefold() in NOBODY else _parted(written):
        known = await office.hands[community.platform].named(community, one)
        if known is None:
            language = office.language(community, request.actor)
            raise Sorry(say("care-team-nobody", language, name=one[:40]))
        found[known] = None
    return tuple(found)


def _parted(written: str) -> list[str]:
    """Mentions, @names and ids are parted by blanks; names of roles, which may have some, by commas
    alone.
    """
    plain = MENTION.sub(r" \1 ", written)
    apart = plain.replace(",", " ").split()
    if not all(one.isdecimal() or one.startswith("@") for one in apart):
        apart = [" ".join(one.split()) for one in plain.split(",")]
    return [one for one in apart if one][:MOST]


def state(office: Office, community: Community, language: str) -> list[str]:
    """Who is there for people at risk, and what nobody has looked at yet."""
    chosen, lines = office.directory.of(community), []
    if chosen.care_team:
        team = ", ".join(chosen.care_team)
        lines.append(say("setup-care-team", language, team=team))
    else:
        lines.append(say("setup-no-care-team", language))
    if chosen.care_channel:
        lines.append(
            say(
                "setup-care-channel",
                language,
                channel=office.directory.spot(community, chosen.care_channel),
            )
        )
    else:
        lines.append(say("setup-no-care-channel", language))
    if not chosen.child_safety_team:
        lines.append(say("setup-no-child-safety-team", language))
    if not chosen.child_safety_channel:
        lines.append(say("setup-no-child-safety-channel", language))
    if not chosen.country:
        lines.append(say("setup-no-country", language))
    else:
        country = chosen.country.upper()
        if count := office.support.helplines.unconfirmed(country):
            values = {"count": str(count), "country": country}
            lines.append(say("setup-unconfirmed", language, **values))
    if chosen.care_pointer:
        lines.append(say("setup-pointer", language))
    return lines


async def pressed(office: Office, case: Case, verb: str, actor: Member) -> Reply:
    """`I am with them`, `I take over` and `Close`; each ends calls that would still come."""
    language = office.language(case.community, actor)
    if verb not in PRESSES:
        raise Sorry(say("press-old", language))
    if verb == "dismiss":
        event = CaseEvent(at=office.clock(), kind=EventKind.CLOSED, by=actor.id)
    else:
        event = _claim(office, case, actor, over=verb == "over")
    try:
        await office.ledger.append(case.id, event)
    except Refused as refused:
        now = await office.cases.by_id(case.id) or case
        open_ = now.status is CaseStatus.OPEN
        raise Sorry(
            _whose(now, actor, language) if open_ else say("press-already", language)
        ) from (refused)
    answer = "press-done" if verb == "dismiss" else "quiet-thanks"
    return Reply(card=Card(text=say(answer, language)), private=True)


def _claim(office: Office, case: Case, actor: Member, *, over: bool) -> CaseEvent:
    """The ledger refuses it where somebody else was faster. Raises Sorry."""
    if over and case.claimed_by == actor.id:
        raise Sorry(say("press-already", office.language(case.community, actor)))
    body = (("from", case.claimed_by),) if over and case.claimed_by else ()
    said = (("name", actor.name),)
    return CaseEvent(at=office.clock(), kind=EventKind.CLAIMED, by=actor.id, body=body, said=said)


def _whose(case: Case, actor: Member, language: str) -> str:
    """Who is with them."""
    if case.claimed_by == actor.id:
        return say("press-already", language)
    return say("quiet-claimed", language, name=with_them(case))


DESKS = {
    "care off": off,
    "care on": on,
    "care country": country,
    "care status": status,
    "care setup": setup,
}
