"""The first-use tours, one for members and one for moderators, step by step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.care.pages import button, rows
from bot.core.types import Member, Place, Platform
from bot.locale import say
from bot.ports import Button, Card, Reply, Request

if TYPE_CHECKING:
    from bot.desk.office import Office

STEPS = {"member": 4, "staff": 5}


def keys() -> list[str]:
    """The sentences of the steps, as they follow `tour-`."""
    return [f"{who}-{number}" for who, last in STEPS.items() for number in range(1, last + 1)]


async def tour(office: Office, request: Request) -> Reply:
    language = office.language(request.place.community, request.actor)
    who = "staff" if request.actor.is_staff else "member"
    return Reply(card=_step(office, request.place, language, who, 1))


async def page(office: Office, where: str, actor: Member, place: Place) -> Card | None:
    """`member:2` is a step, `` the beginning of one's own tour, `end` the end."""
    language = office.language(place.community, actor)
    if where == "end":
        buttons = rows(offers(office, place, language)[1:])
        return Card(text=say("tour-end", language), buttons=buttons)
    who, _, number = (where or f"{'staff' if actor.is_staff else 'member'}:1").partition(":")
    steps = {str(one): one for one in range(1, STEPS.get(who, 0) + 1)}
    return _step(office, place, language, who, steps[number]) if number in steps else None


def offers(office: Office, place: Place, language: str) -> list[Button]:
    """The buttons under `/help`: the tour and the safety centre."""
    platform = place.community.platform
    return [
        button(office.seal, platform, say("tour-open", language), "tour:"),
        button(office.seal, platform, say("safety-open", language), "safety:"),
    ]


def invitation(office: Office, platform: Platform, language: str) -> Button:
    """For a message that all read: it answers the presser alone."""
    return button(office.seal, platform, say("tour-open", language), "open-tour:")


def _step(office: Office, place: Place, language: str, who: str, number: int) -> Card:
    platform = place.community.platform
    last = number == STEPS[who]
    then = "tour:end" if last else f"tour:{who}:{number + 1}"
    buttons = [button(office.seal, platform, say("safety-next", language), then)]
    if who == "staff" and last:
        label = say("tour-member", language)
        buttons.append(button(office.seal, platform, label, "tour:member:1"))
    return Card(text=say(f"tour-{who}-{number}", language), buttons=rows(buttons))
