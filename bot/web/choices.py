"""What admins choose for their community, on one page: policy, lists, set-up, who changed what."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from aiohttp import web

from bot.core import lists
from bot.desk.front import FrontDesk
from bot.desk.office import Sorry
from bot.directory import Directory
from bot.locale import say
from bot.ports import Card
from bot.web import setup
from bot.web.names import Names
from bot.web.views import Views, Visit, sent, text_of, to

SHOWN = ("policy show", "policy lists", "setup")
# What the forms may ask for, and what they send along.
VERBS: Mapping[str, tuple[str, ...]] = {
    "policy use": ("name",),
    "policy try": ("name",),
    "policy add": tuple(lists.Kind),
    "policy remove": tuple(lists.Kind),
    "setup": (),  # see `setup.changed`
}


class ChoicePages:
    def __init__(self, front: FrontDesk, views: Views, names: Names, directory: Directory) -> None:
        self._front, self._views, self._names, self._directory = front, views, names, directory

    async def choices(self, visit: Visit) -> web.StreamResponse:
        if refused := self._front.refused(visit.request("policy lists")):
            raise Sorry(refused)
        written = visit.asked.query.get("history", "1")
        page = max(1, int(written)) if written.isdecimal() and len(written) < 10 else 1
        history = await self._asked(visit, "setup", ("history", str(page)))
        shown = {verb: await self._asked(visit, verb) for verb in SHOWN}
        labels = {button.label for row in history.buttons for button in row}
        chosen = self._directory.of(visit.community)
        fields = setup.fields(visit.community.platform, chosen, visit.language)
        texts, channels = await self._named(visit, [*shown.values(), history])
        return self._views.page(
            "choices.html",
            visit,
            chosen=chosen,
            policies=self._directory.policies.names(),
            kinds=[(one.value, _kind(one, visit.language)) for one in lists.Kind],
            fields=fields,
            was=setup.WAS,
            channels=channels,
            shown=dict(zip(shown, texts, strict=False)),
            history=texts[-1],
            page=page,
            more=say("button-next", visit.language) in labels,
        )

    async def _asked(self, visit: Visit, verb: str, *options: tuple[str, str]) -> Card:
        """What a command answers, whole."""
        card = (await self._front.show(visit.request(verb, *options))).card
        return replace(card, text=text_of(card))

    async def _named(self, visit: Visit, cards: list[Card]) -> tuple[list[str], dict[str, str]]:
        """Their texts with names for the ids in them, and the names of channels."""
        people = frozenset[str]().union(*(card.people for card in cards))
        places = frozenset[str]().union(*(card.places for card in cards))
        names = await self._names.of(visit.community, people)
        channels = await self._names.of_channels(visit.community, places, visit.actor)
        return [Names.put(card, names, channels) for card in cards], channels

    async def choose(self, visit: Visit) -> web.StreamResponse:
        form = await sent(visit)
        verb = form.get("verb", "")
        if verb not in VERBS:
            raise Sorry(say("unknown-command", visit.language))
        options = setup.changed(form) if verb == "setup" else _given(verb, form)
        once = form.get("once", "")[:64]
        answer = await self._front.handle(visit.request(verb, *options, once=once))
        language = self._front.language(visit.community, visit.actor)  # it may be what they chose
        visit.session.told = _briefly(verb, text_of(answer.card), language)
        return to(f"{self._views.base}/choices")


def _kind(kind: lists.Kind, language: str) -> str:
    """As above what is listed, without the colon."""
    return say(f"lists-of-{kind}", language).rstrip(" \u00a0\u202f:：")


def _given(verb: str, form: Mapping[str, str]) -> list[tuple[str, str]]:
    given = {name: form.get(name, "") for name in VERBS[verb]}
    kind = form.get("kind", "")
    if kind in given:  # one field, of which is said what it lists
        given[kind] = form.get("entries", "")
    return [(name, value) for name, value in given.items() if value]


def _briefly(verb: str, answer: str, language: str) -> str:
    """How all is set up stands on the page anyway."""
    done = say("setup-done", language)
    return done if verb == "setup" and answer.startswith(done) else answer
