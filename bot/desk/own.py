"""What a member does with a message of their own: take it away when the bot asked about it."""

from __future__ import annotations

from bot.core.types import Community, Member, Right
from bot.desk.office import Office, Sorry, reply
from bot.locale import say
from bot.ports import Reply

BUTTON = "mine:"  # how such a button begins; a number follows


async def take_away(
    office: Office, button_id: str, claimed: str, actor: Member, language: str
) -> Reply:
    """Only its author can press; in a private chat, wherever the message stands. `language`: where
    nobody knows what was asked. Raises Sorry.
    """
    number = claimed.removeprefix(BUTTON)
    known = number.isascii() and number.isdecimal() and len(number) <= 15
    offer = await office.nudges.offer(int(number)) if known else None
    if offer is None:
        raise Sorry(say("press-old", language))
    community = offer.community
    language = office.language(community, actor)
    if office.opened(button_id, community, actor.id) is None or offer.member != actor.id:
        raise Sorry(say("press-old", language))
    await _allowed(office, community, actor, language)
    if not await office.nudges.take_away(offer, office.clock()):
        raise Sorry(say("press-already", language))
    office.planned()
    return reply(say("take-away-done", language))


async def _allowed(office: Office, community: Community, actor: Member, language: str) -> None:
    """Raises Sorry where the bot may delete nothing: they can do so themselves."""
    powers = await office.hands[community.platform].powers(community, actor)
    if Right.DELETE not in powers.rights:
        raise Sorry(say("take-away-yourself", language))
