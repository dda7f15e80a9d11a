"""Pages of the audit log: the cases, one of them with its buttons, figures."""

from __future__ import annotations

from datetime import date

from aiohttp import web
from yarl import URL

from bot.core.verb import FILTERS
from bot.desk import audit, console, stats
from bot.desk.front import FrontDesk
from bot.desk.office import Sorry
from bot.locale import say
from bot.ports import Clock
from bot.web.chart import chart
from bot.web.names import Names
from bot.web.views import Views, Visit, sent, text_of, to

# What the form of a case may ask for, and what it sends along.
VERBS = {"cases note": "text", "cases close": "reason", "cases reopen": "reason", "undo": "reason"}


class CasePages:
    def __init__(self, front: FrontDesk, views: Views, names: Names, clock: Clock) -> None:
        self._front, self._views, self._names, self._clock = front, views, names, clock

    async def cases(self, visit: Visit) -> web.StreamResponse:
        query = visit.asked.query
        written = {option.name: query.get(option.name, "").strip() for option in FILTERS}
        options = [(name, value) for name, value in written.items() if value]
        try:
            asked = visit.request("cases list", *options)
            found, done = await self._front.look(asked, console.cases)
        except Sorry as sorry:
            values = {"asked": written, "sorry": str(sorry), "found": None}
            return self._views.page("cases.html", visit, **values)

        def turn(page: int) -> str:
            there = URL(f"{self._views.base}/")
            return str(there.with_query({**dict(options), "page": str(page)}))

        return self._views.page(
            "cases.html",
            visit,
            asked=written,
            sorry="",
            found=found,
            done=done,
            span=audit.span(found, visit.language),
            turn=turn,
            about=await self._about(visit, written["member"]),
        )

    async def _about(self, visit: Visit, member: str) -> str:
        asked = visit.request("history", ("member", member))
        if not member or self._front.refused(asked):  # trusted with one desk, and no staff
            return ""
        return await self._front.look(asked, audit.strikes)

    async def case(self, visit: Visit) -> web.StreamResponse:
        asked = visit.request("cases show", ("case", visit.asked.match_info["number"]))
        found = await self._front.look(asked, audit.opened_case)
        case, card = found.case, found.card
        names = await self._names.of(visit.community, card.people)
        channels = await self._names.of_channels(visit.community, card.places, visit.actor)
        history = [
            (event, audit.happened(event, visit.language), names.get(event.by, event.by))
            for event in case.events
        ]
        return self._views.page(
            "case.html",
            visit,
            case=case,
            text=Names.put(card, names, channels),
            buttons=[button for row in card.buttons for button in row],
            history=history,
        )

    async def press(self, visit: Visit) -> web.StreamResponse:
        button = (await sent(visit)).get("button", "")
        answer, _ = await self._front.press(button, visit.actor, visit.place)
        return self._told(visit, text_of(answer.card))

    async def do(self, visit: Visit) -> web.StreamResponse:
        form = await sent(visit)
        verb = form.get("verb", "")
        if verb not in VERBS:
            raise Sorry(say("unknown-command", visit.language))
        said = form.get(VERBS[verb], "")
        options = [("case", visit.asked.match_info["number"])]
        options += [(VERBS[verb], said)] if said else []
        once = form.get("once", "")[:64]
        answer = await self._front.handle(visit.request(verb, *options, once=once))
        return self._told(visit, text_of(answer.card))

    def _told(self, visit: Visit, text: str) -> web.StreamResponse:
        """What it came to stands on the case's page."""
        visit.session.told = text
        return to(f"{self._views.base}/case/{visit.asked.match_info['number']}")

    async def figures(self, visit: Visit) -> web.StreamResponse:
        found = await self._front.look(visit.request("cases stats"), stats.figures)
        since: date = found.since.date()
        return self._views.page(
            "figures.html",
            visit,
            head=stats.head(found, visit.language),
            besides=stats.besides(found, visit.language),
            chart=chart(found.rules, found.days, since, self._clock().date()),
            since=since.isoformat(),
        )
