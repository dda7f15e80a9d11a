"""The front desk: checks who asks, then passes commands and buttons on to the desk for them."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import datetime
from typing import TypeVar

from bot.care import centre, consent, guardians, tour
from bot.care import language as tongue
from bot.core.text import sound
from bot.core.types import AuthorKind, Community, Member, Place, Platform, Trust
from bot.core.verb import CASE, GROUND, Verb
from bot.core.verbs import VERBS
from bot.desk import (
    appeals,
    astray,
    audit,
    care,
    cleaning,
    console,
    door,
    explain,
    house,
    lists,
    locking,
    measures,
    naming,
    notes,
    privacy,
    raid,
    reasons,
    reports,
    restricted,
    several,
    sharing,
    spam,
    stats,
    trial,
)
from bot.desk.buttons import Buttons
from bot.desk.limits import Patience
from bot.desk.office import Office, Sorry, answered, reply
from bot.desk.phrases import REPORT_REASONS
from bot.locale import languages, say
from bot.ports import Card, Choice, Reply, Request

Seen = TypeVar("Seen")
Desk = Callable[[Office, Request], Awaitable[Reply]]
DESKS: dict[str, Desk] = {
    "report": reports.report,
    "appeal": appeals.appeal,
    "rules": house.rules,
    "help": house.help_,
    "cases list": audit.listing,
    "cases show": audit.show,
    "cases stats": stats.stats,
    "case": audit.show,
    "cases note": audit.note,
    "cases close": audit.close,
    "cases reopen": audit.reopen,
    "console": console.console,
    "history": audit.history,
    "note": notes.note,
    "undo": audit.undo,
    "explain": explain.explain,
    "policy use": house.policy_use,
    "policy try": trial.try_,
    "policy list": house.policy_list,
    "policy show": house.policy_show,
    "policy add": lists.add,
    "policy remove": lists.remove,
    "policy lists": lists.show,
    "setup": house.setup,
    "privacy show": privacy.show,
    "privacy export": privacy.export,
    "privacy delete": privacy.delete,
    "guardian show": guardians.show,
    "guardian link": guardians.link,
    "guardian enter": guardians.enter,
    "guardian confirm": consent.confirm,
    "guardian end": consent.end,
    "guardian list": guardians.listing,
    "restricted on": restricted.on,
    "restricted off": restricted.off,
    "restricted status": restricted.status,
    "raid on": raid.on,
    "raid off": raid.off,
    "raid status": raid.status,
    "youth mark": restricted.mark,
    "youth unmark": restricted.unmark,
    "youth list": restricted.marked,
    **dict.fromkeys(measures.MEASURES, several.measure),
    "clean": cleaning.clean,
    "lock": locking.lock,
    "unlock": locking.unlock,
    "slowmode": locking.slowmode,
    "spam": spam.spam,
    **care.DESKS,
    **sharing.DESKS,
    "safety": centre.safety,
    "tour": tour.tour,
    "language": tongue.language,
}
# Groups of what is about the asker.
OWN = frozenset({"appeal", "privacy", "care", "guardian", "language"})
# What those may do, too, who are trusted with the cases of a quiet desk and are no staff.
READING = frozenset(
    {"case", "cases list", "cases show", "cases note", "cases close", "cases reopen", "console"}
)


class FrontDesk:
    """Implements `ports.Front`: checks who asks, then passes on to the desk for it."""

    def __init__(self, office: Office) -> None:
        self._office, self._buttons = office, Buttons(office)
        self._commands, self._presses, self._needs = Patience(), Patience(), Patience()

    def slow_down(self, actor: Member, community: Community, count: int = 1) -> str | None:
        """The sentence for one who asks too often; for all others None, and it is counted as so
        many commands. On Telegram, where each answer is one more message, it is said once a minute,
        and then ""; Discord shows whoever gets no answer that the bot failed.
        """
        sentence = self._too_often(self._commands, actor, community, count)
        now = self._office.clock()
        if sentence is None or community.platform is not Platform.TELEGRAM:
            return sentence
        return sentence if self._commands.tells(actor, community, now) else ""

    def _too_often(
        self, patience: Patience, actor: Member, community: Community, count: int = 1
    ) -> str | None:
        if patience.admit(actor, community, self._office.clock(), count):
            return None
        return say("slow-down", self._office.language(community, actor))

    async def hear(self, actor: Member, place: Place, text: str) -> Reply | None:
        """Counted apart: nobody is left alone with it for what else they asked."""
        answer = await care.hear(self._office, actor, place, sound(text))
        if answer is None or self._too_often(self._needs, actor, place.community) is not None:
            return None
        return answer

    async def asked_to_join(self, actor: Member, community: Community, at: datetime) -> Card | None:
        if self._too_often(self._commands, actor, community) is not None:
            return None
        return await door.asked(self._office, actor, community, at)

    def astray(self, verb: str, options: tuple[tuple[str, str], ...], *, aimed: bool) -> bool:
        return astray.astray(verb, options, aimed=aimed)

    async def handle(self, request: Request) -> Reply:
        request = replace(request, options=tuple((n, sound(v)) for n, v in request.options))
        self._saw(request.actor, request.place)
        language = self._office.language(request.place.community, request.actor)
        count = several.weight(request)
        sentence = self.slow_down(request.actor, request.place.community, count)
        words = astray.unheard(request, refused=sentence is not None)
        if words and (answer := await self.hear(request.actor, request.place, words)):
            return answer
        if sentence is not None:
            return reply(sentence)
        return await self._answer(request, language)

    async def show(self, request: Request) -> Reply:
        """What a command answers, as a part of a page that was counted as a whole."""
        language = self._office.language(request.place.community, request.actor)
        return await self._answer(request, language)

    async def _answer(self, request: Request, language: str) -> Reply:
        desk, verb = DESKS.get(request.verb), VERBS.get(request.verb)
        if desk is None or verb is None:
            return reply(say("unknown-command", language))
        if refusal := self._refusal(verb, request):
            return reply(say(refusal, language))
        if unkept := reasons.too_long(self._office, request, language):
            return unkept
        answer = await answered(self._if_here(desk, verb, request), language)
        return naming.answered(answer, self._office.directory.of(request.place.community), request)

    async def look(
        self, request: Request, view: Callable[[Office, Request], Awaitable[Seen]]
    ) -> Seen:
        """What a command's answer is made of, for who may have it, as a part of a page that was
        counted as a whole. Raises Sorry, StoreTrouble, PlatformError.
        """
        if sentence := self.refused(request):
            raise Sorry(sentence)
        return await self._if_here(view, VERBS[request.verb], request)

    def refused(self, request: Request) -> str:
        """The sentence that says why this person may not ask for it here, "" where they may."""
        refusal = self._refusal(VERBS[request.verb], request)
        language = self._office.language(request.place.community, request.actor)
        return say(refusal, language) if refusal else ""

    def _refusal(self, verb: Verb, request: Request) -> str:
        """Why this person may not ask for it here, "" where they may."""
        actor = request.actor
        if not verb.alone and request.place.community.id == actor.id:
            return "not-here"
        if (
            (verb.staff and not self._reads(verb, request))
            or (verb.right and not (verb.right in actor.rights or actor.is_owner))
            or not self._trusted(verb, request)
        ):
            return "not-allowed"
        if verb.public and (verb.group or verb.name) in OWN and actor.kind is not AuthorKind.USER:
            return "youth-private"  # whoever it is, many share this name
        return ""

    async def _if_here(
        self,
        desk: Callable[[Office, Request], Awaitable[Seen]],
        verb: Verb,
        request: Request,
    ) -> Seen:
        """The answer, unless it is entrusted to somebody by name who is in the community no more;
        on Telegram commands come from private chats, too. Raises Sorry, PlatformError.
        """
        community, actor = request.place.community, request.actor
        chosen = self._office.directory.of(community)
        named = any(actor.id in chosen.team(trust) for trust in Trust)
        by_name = named and not verb.public and not actor.is_staff
        hands = self._office.hands[community.platform]
        if by_name and await hands.member(community, actor.id) is None:
            raise Sorry(say("not-allowed", self._office.language(community, actor)))
        return await desk(self._office, request)

    def _reads(self, verb: Verb, request: Request) -> bool:
        """Staff, and for the cases of a quiet desk whoever is trusted with it; for one of them also
        the safety contact, to whom it may have been brought.
        """
        community, actor = request.place.community, request.actor
        if actor.is_staff or verb.name not in READING:
            return actor.is_staff
        brought = CASE in verb.options and self._office.is_contact(community, actor)
        return brought or bool(self._office.desks(community, actor))

    def _trusted(self, verb: Verb, request: Request) -> bool:
        chosen = self._office.directory.of(request.place.community)
        return verb.trust is None or chosen.trusts(request.actor, verb.trust)

    def _saw(self, actor: Member, place: Place) -> None:
        if actor.kind is AuthorKind.USER:
            self._office.choices.saw(place.community.platform, actor.id, actor.language)

    async def press(self, button_id: str, actor: Member, place: Place) -> tuple[Reply, Card | None]:
        """A pressed button. The presser's rights are looked up anew in the case's community."""
        self._saw(actor, place)
        if sentence := self._too_often(self._presses, actor, place.community):
            return reply(sentence), None
        return await self._buttons.press(sound(button_id), actor, place)  # no true one needs that

    def language(self, community: Community, member: Member | None = None) -> str:
        return self._office.language(community, member)

    def languages(self) -> tuple[str, ...]:
        return languages()

    def reasons(self, language: str | None) -> tuple[Choice, ...]:
        return tuple(
            Choice(label=say(f"report-{value}", language), value=value) for value in REPORT_REASONS
        )

    def ready(self, actor: Member, place: Place, verb: str, written: str) -> tuple[Choice, ...]:
        known, language = VERBS.get(verb), self._office.language(place.community, actor)
        asked = Request(id="", verb=verb, actor=actor, place=place)
        if known is None or GROUND not in known.options or self._refusal(known, asked):
            return ()
        return reasons.offered(self._office, place.community, sound(written), language)

    def say(self, key: str, language: str | None, **values: str) -> str:
        return say(key, language, **values)
