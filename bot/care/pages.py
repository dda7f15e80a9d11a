"""Cards that a member turns like pages: each button leads to another card, for the presser alone.

Law: what is shown depends on the button, the language, the country of helplines and nothing else,
and nothing is kept of it; only the choice of a language does a thing, and that to the presser.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from typing import TYPE_CHECKING

from bot.core.types import Community, Member, Place, Platform
from bot.locale import say
from bot.ports import Button, Card, Reply
from bot.seal import Seal

if TYPE_CHECKING:  # the desks know the pages, not the reverse
    from bot.desk.office import Office

    Page = Callable[[Office, str, Member, Place], Awaitable[Card | None]]

ACROSS = 2  # buttons side by side that still can be read on a phone
OLD = "press-old"


def anywhere(platform: Platform) -> Community:
    """What these buttons are sealed for: they are about no community."""
    return Community(platform=platform, id="")


def button(seal: Seal, platform: Platform, label: str, data: str) -> Button:
    return Button(label=label, id=seal.sign(data, anywhere(platform)))


def rows(buttons: Sequence[Button], across: int = ACROSS) -> tuple[tuple[Button, ...], ...]:
    starts = range(0, len(buttons), across)
    return tuple(tuple(buttons[start : start + across]) for start in starts)


async def turn(
    office: Office, page: Page, button_id: str, actor: Member, place: Place
) -> tuple[Reply, Card | None]:
    """The card that a button leads to: in the place of the old one where only the presser sees
    that, else as an answer to the presser.
    """
    data = office.seal.open(button_id, anywhere(place.community.platform))
    kind, _, rest = (data or "").partition(":")
    card = await page(office, rest, actor, place) if data else None
    if card is None:
        return _answer(say(OLD, office.language(place.community, actor))), None
    if kind.startswith("open-") or not _alone(actor, place):
        return Reply(card=card), None
    return _answer(""), card


def _alone(actor: Member, place: Place) -> bool:
    """Discord takes a press only of a button that the message has, and those of pages are shown
    to one person each; Telegram takes any press on any message.
    """
    return place.community.platform is Platform.DISCORD or place.channel == actor.id


def _answer(text: str) -> Reply:
    return Reply(card=Card(text=text))
