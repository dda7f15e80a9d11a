"""Pressed buttons: what each was made for, for whom, and whether this person may press it."""

from __future__ import annotations

from collections.abc import Awaitable
from dataclasses import replace

from bot.care import centre, consent, pages, quiz, tour
from bot.care import language as tongue
from bot.core.actions import Desk as CaseDesk
from bot.core.cases import Case
from bot.core.types import Member, Place
from bot.desk import (
    appeals,
    audit,
    care,
    changes,
    door,
    held,
    holding,
    measures,
    own,
    pieces,
    reports,
    several,
)
from bot.desk.office import Office, Sorry, answered, failed, reply
from bot.locale import say
from bot.ports import Card, PlatformError, Reply, Request
from bot.seal import split
from bot.store.database import StoreTrouble

# Buttons that are about no case: what each leads to.
PAGES = {
    "safety": centre.page,
    "open-safety": centre.page,
    "quiz": quiz.page,
    "tour": tour.page,
    "open-tour": tour.page,
    "language": tongue.page,
}


class Buttons:
    def __init__(self, office: Office) -> None:
        self._office = office

    async def press(self, button_id: str, actor: Member, place: Place) -> tuple[Reply, Card | None]:
        """The answer, and the card as it is now where one changed."""
        language = self._office.language(place.community, actor)
        claimed, _ = split(button_id)
        if (done := self._of_presser(button_id, claimed, actor, place)) is not None:
            return await answered(done, language), None
        try:
            return await self._pressed(button_id, claimed, actor, place)
        except (StoreTrouble, PlatformError) as trouble:
            return reply(failed(trouble, language)), None

    def _of_presser(
        self, button_id: str, claimed: str, actor: Member, place: Place
    ) -> Awaitable[Reply] | None:
        """What a button does that was made for one person, or turns their list; None for others."""
        office, platform = self._office, place.community.platform
        if claimed.startswith("guardian:"):
            return consent.pressed(office, button_id, claimed, actor, place)
        if claimed.startswith(changes.BUTTON):
            return changes.pressed(office, button_id, actor, place)
        if claimed.startswith("page|"):
            return self._turn(button_id, actor, place)
        if claimed.startswith(pieces.APPEAL):
            return appeals.under_notice(office, button_id, claimed, actor, platform)
        if claimed.startswith(own.BUTTON):
            language = office.language(place.community, actor)
            return own.take_away(office, button_id, claimed, actor, language)
        return None

    async def _pressed(
        self, button_id: str, claimed: str, actor: Member, place: Place
    ) -> tuple[Reply, Card | None]:
        language = self._office.language(place.community, actor)
        kind, _, rest = claimed.partition(":")
        if claimed.startswith((several.BUTTON, door.BUTTON)) or kind in PAGES:
            return await self._turned(button_id, claimed, actor, place)
        number, _, what = rest.partition(":")
        case = await self._case(kind, number, actor, place)
        if case is None or not self._sealed(button_id, kind, case, actor, place):
            return reply(say("press-old", language)), None
        if kind == "reason":
            named = reports.name_reason(self._office, case, what, actor)
            return await answered(named, language), None
        present = await self._office.hands[case.community.platform].member(case.community, actor.id)
        actor = replace(present, language=actor.language) if present else actor
        quiet = case.desk is CaseDesk.CARE  # whose team need not be staff
        may = bool(present) and (quiet or self._may(what, actor, case))
        if await self._office.hidden(case, actor) or not may:
            return reply(say("not-allowed", language)), None
        if case.is_note:
            return reply(say("note-only", language)), None
        if quiet:
            answer = await answered(care.pressed(self._office, case, what, actor), language)
        else:
            answer = await answered(self._act(case, what, actor), language)
        changed = await self._office.cases.by_id(case.id)
        return answer, await self._office.scribe.card(changed or case)

    async def _turned(
        self, button_id: str, claimed: str, actor: Member, place: Place
    ) -> tuple[Reply, Card | None]:
        """Of a button whose answer takes the place of what it stands under."""
        kind = claimed.partition(":")[0]
        if kind in PAGES:
            return await pages.turn(self._office, PAGES[kind], button_id, actor, place)
        pressed = door.pressed if claimed.startswith(door.BUTTON) else several.pressed
        return await pressed(self._office, button_id, claimed, actor, place)

    def _act(self, case: Case, verb: str, actor: Member) -> Awaitable[Reply]:
        desk = measures.pressed
        if verb in appeals.PRESSES:
            desk = appeals.pressed
        elif verb in held.NEEDS:
            desk = holding.pressed
        return desk(self._office, case, verb, actor)

    async def _case(self, kind: str, number: str, actor: Member, place: Place) -> Case | None:
        """The case that an unproven button names."""
        if kind == "reason":
            return await reports.named(self._office, place.community.platform, number, actor)
        if not (number.isascii() and number.isdecimal() and len(number) <= 15):
            return None
        return await self._office.cases.by_id(int(number))

    def _sealed(self, button_id: str, kind: str, case: Case, actor: Member, place: Place) -> bool:
        """Whether this button was made for this case's community, and where it is for one person
        only, for this presser.
        """
        office, community = self._office, case.community
        match kind:
            case "case":
                own = place.community in office.directory.ever(community)
                here = own or place.channel in {
                    *office.directory.of(community).desks,
                    actor.id,  # a private chat on Telegram, which may be about several groups
                }
                return here and office.opened(button_id, community) is not None
            case "reason":
                return office.opened(button_id, community, actor.id) is not None
            case _:
                return False

    @staticmethod
    def _may(verb: str, actor: Member, case: Case) -> bool:
        if verb in {"dismiss", "close", "claim", *appeals.PRESSES}:
            return actor.is_staff or case.desk.quiet  # whose trust was looked at before
        right = measures.NEEDS.get(verb) or held.NEEDS.get(verb)
        return right is not None and (right in actor.rights or actor.is_owner)

    async def _turn(self, button_id: str, actor: Member, place: Place) -> Reply:
        language = self._office.language(place.community, actor)
        opened = audit.opened(self._office, button_id, actor, place.community)
        try:
            page, wanted = audit.filter_of(opened)
        except ValueError:
            raise Sorry(say("press-old", language)) from None
        if not self._office.desks(place.community, actor):
            raise Sorry(say("not-allowed", language))
        request = Request(id=button_id, verb="cases list", actor=actor, place=place)
        hidden = replace(
            wanted, hide_from=actor.id, desks=self._office.desks(place.community, actor)
        )
        return await audit.turn(self._office, request, hidden, max(1, page))
