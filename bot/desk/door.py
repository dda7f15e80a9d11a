"""The quiet door of a Telegram group: who asks to join reads the rules in private, and comes in.

Law: the bot lets in, or leaves it to the team; it turns nobody away, judges nobody, and keeps
nothing of who asked: all that it needs stands in the button.
"""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, datetime, timedelta

from bot.core import raid
from bot.core.types import Community, Member, Place
from bot.desk.house import rules_of
from bot.desk.office import Office, reply, whole
from bot.locale import say
from bot.ports import Button, Card, PlatformError, Reply, Trouble

BUTTON = "door:"  # how the button begins; the group and the moment of the request follow
LASTS = timedelta(days=7)  # of a request; Telegram keeps one until it is answered
INSIDE = frozenset({"door-welcome", "door-in"})  # said to who is in
AGAIN = frozenset({Trouble.LIMITED, Trouble.AWAY, Trouble.DOWN})


async def asked(office: Office, actor: Member, community: Community, at: datetime) -> Card | None:
    """What somebody reads in private who asked to join at that moment; None where it is the team's
    alone to answer.
    """
    if not await _opens(office, community, actor):
        return None
    language = office.language(community, actor)
    rules, title = rules_of(office, community, language), office.directory.title(community)
    made = f"{BUTTON}{community.id}:{int(at.timestamp())}"
    button = Button(
        label=say("button-door", language), id=office.seal.sign(made, community, actor.id)
    )
    text = say("door-hello", language, community=title, rules=rules)
    return Card(text=text, buttons=((button,),), file=whole(rules, "rules.txt"))


async def _opens(office: Office, community: Community, actor: Member) -> bool:
    """Whether the bot lets this person in."""
    if not office.directory.of(community).door:
        return False
    return not await office.outbox.is_banned(community, actor.id, office.clock())


async def _is_in(office: Office, community: Community, actor: Member) -> bool:
    """False also where the platform does not say."""
    with suppress(PlatformError):
        return await office.hands[community.platform].member(community, actor.id) is not None
    return False


async def pressed(
    office: Office, button_id: str, claimed: str, actor: Member, place: Place
) -> tuple[Reply, Card | None]:
    """The answer and, once they are in, the same in the place of the rules."""
    group, _, written = claimed.removeprefix(BUTTON).partition(":")
    made_for = Community(platform=place.community.platform, id=group)
    if not written.isdecimal() or office.seal.open(button_id, made_for, actor.id) is None:
        return reply(say("press-old", office.language(place.community, actor))), None
    community = office.directory.present(made_for)  # it may have moved
    said = await _answer(office, community, actor, datetime.fromtimestamp(int(written), UTC))
    title = office.directory.title(community)
    text = say(said, office.language(community, actor), community=title)
    # Telegram takes any press on any message; this one stands in their own chat.
    welcomed = said in INSIDE and place.channel == actor.id
    return reply(text), Card(text=text) if welcomed else None


async def _answer(office: Office, community: Community, actor: Member, asked_at: datetime) -> str:
    """What comes of a press: a sentence of the catalogue."""
    if said := await _unasked(office, community, actor, asked_at):
        return said
    try:
        await office.hands[community.platform].admit(community, actor)
    except PlatformError as error:
        if error.trouble is Trouble.GONE:
            return "door-none"
        return "door-again" if error.trouble in AGAIN else "door-team"
    return "door-welcome"


async def _unasked(office: Office, community: Community, actor: Member, asked_at: datetime) -> str:
    """What is said without a try, "" where they may be let in."""
    now = office.clock()
    if await _is_in(office, community, actor):  # an admin was faster
        return "door-in"
    if now - asked_at > LASTS:
        return "door-none"
    if not await _opens(office, community, actor):
        return "door-team"
    return "door-many" if raid.holding(office.directory.of(community).raid, now) else ""
