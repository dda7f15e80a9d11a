"""The team's pages over HTTP: cases, one case with its history and buttons, figures.

A third way to the same desk, beside the two platforms: whatever is asked here goes to it as a
command or a button of the person whose session it is, with the rights that the platform gives them
at that moment. Pages have no script, load nothing from elsewhere, and are kept by no browser.
"""

from __future__ import annotations

import secrets
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from importlib import resources
from typing import Any

import structlog
from aiohttp import web
from jinja2 import Environment, PackageLoader, StrictUndefined
from yarl import URL

from bot.core.types import Community, Member, Place, Platform
from bot.desk import audit, stats
from bot.desk import console as views
from bot.desk.front import FrontDesk
from bot.desk.office import Sorry, failed
from bot.desk.pieces import one_line
from bot.directory import Directory
from bot.locale import RIGHT_TO_LEFT, first, say
from bot.ports import Clock, Hands, PlatformError, Request
from bot.store.database import StoreTrouble
from bot.web.chart import chart
from bot.web.names import Names
from bot.web.sessions import Person, Session, Sessions

log = structlog.get_logger()
COOKIE = "modbot-console"
OPTIONS = ("member", "moderator", "rule", "status", "since", "until", "page")
# What a form may ask for, and what it sends along.
VERBS = {"cases note": "text", "cases close": "reason", "cases reopen": "reason", "undo": "reason"}
PATIENCE = 5.0  # seconds for what is under way when the bot ends
LARGEST = 64 * 1024  # bytes of a form
HEADERS = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": (
        "default-src 'none'; style-src 'self'; form-action 'self'; frame-ancestors 'none'; "
        "base-uri 'none'"
    ),
    "Cross-Origin-Opener-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Robots-Tag": "noindex",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """One request of somebody with a session."""

    asked: web.Request
    session: Session
    actor: Member
    language: str

    @property
    def community(self) -> Community:
        return self.session.person.community

    def request(self, verb: str, *options: tuple[str, str], once: str = "") -> Request:
        """As of a command that was written to the bot alone. `once` makes a repeat harmless."""
        place = Place(community=self.community, channel=self.actor.id)
        number = f"console:{once or secrets.token_hex(16)}"
        return Request(
            id=number, verb=verb, actor=self.actor, place=place, options=options, private=True
        )


Page = Callable[[Visit], Awaitable[web.StreamResponse]]


class Console:
    def __init__(
        self,
        url: str,
        front: FrontDesk,
        directory: Directory,
        hands: Mapping[Platform, Hands],
        clock: Clock,
    ) -> None:
        self._url, self._front, self._directory = URL(url), front, directory
        self._hands, self._clock = hands, clock
        self._sessions, self._names = Sessions(clock), Names(hands)
        self._runner: web.AppRunner | None = None
        self._templates = Environment(
            loader=PackageLoader("bot.web"),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )

    @property
    def _base(self) -> str:
        return self._url.path.rstrip("/")

    def invite(self, community: Community, member: Member) -> str:
        """A link to the pages for one of a team."""
        link = self._sessions.invite(Person(community=community, member=member.id))
        return f"{str(self._url).rstrip('/')}/in/{link}"

    async def start(self, host: str, port: int) -> None:
        """Listen; where `port` is 0 at a free one, which then stands in the links. Raises
        OSError.
        """
        app = web.Application(client_max_size=LARGEST)
        app.on_response_prepare.append(_guard)
        base = self._base
        app.router.add_get(f"{base}/style.css", self._style)
        app.router.add_get(f"{base}/in/{{link}}", self._door)
        app.router.add_post(f"{base}/in/{{link}}", self._enter)
        app.router.add_get(f"{base}/", self._for(self._cases))
        app.router.add_get(f"{base}/case/{{number:[0-9]+}}", self._for(self._case))
        app.router.add_post(f"{base}/case/{{number:[0-9]+}}/press", self._from_form(self._press))
        app.router.add_post(f"{base}/case/{{number:[0-9]+}}/do", self._from_form(self._do))
        app.router.add_get(f"{base}/figures", self._for(self._figures))
        app.router.add_post(f"{base}/leave", self._from_form(self._leave))
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=PATIENCE)
        await self._runner.setup()
        await web.TCPSite(self._runner, host, port).start()
        if not port:
            self._url = self._url.with_port(self._runner.addresses[0][1])

    async def stop(self) -> None:
        if self._runner is not None:
            await self._runner.cleanup()

    async def _style(self, _asked: web.Request) -> web.Response:
        css = resources.files("bot.web").joinpath("style.css").read_text("utf-8")
        return web.Response(text=css, content_type="text/css")

    async def _door(self, asked: web.Request) -> web.Response:
        """Chats fetch links to show what is behind them: only a press of the button enters."""
        language = _spoken(asked)
        person = self._sessions.invited(asked.match_info["link"])
        if person is None:
            return self._word(language, say("console-old", language), status=410)
        title = self._directory.title(person.community)
        return self._word(language, say("console-enter", language, community=title), link=True)

    async def _enter(self, asked: web.Request) -> web.StreamResponse:
        key = self._sessions.enter(asked.match_info["link"])
        if key is None:
            language = _spoken(asked)
            return self._word(language, say("console-old", language), status=410)
        answer = _to(f"{self._base}/")
        answer.set_cookie(
            COOKIE,
            key,
            path=self._base or "/",
            secure=self._url.scheme == "https",
            httponly=True,
            samesite="Strict",
        )
        return answer

    def _for(self, page: Page) -> Callable[[web.Request], Awaitable[web.StreamResponse]]:
        """A page for who has a session and is still one of the team."""

        async def shown(asked: web.Request) -> web.StreamResponse:
            session = self._sessions.of(asked.cookies.get(COOKIE, ""))
            if session is None:
                language = _spoken(asked)
                return self._word(language, say("console-how", language), status=401)
            person = session.person
            language = self._front.language(person.community)
            try:
                hands = self._hands[person.community.platform]
                actor = await hands.member(person.community, person.member)
                known = actor or Member(id=person.member, name=person.member)
                language = self._front.language(person.community, known)
                visit = Visit(asked=asked, session=session, actor=known, language=language)
                refused = self._front.refused(visit.request("console"))
                if actor is None or refused:  # of the team no more
                    self._sessions.leave(asked.cookies[COOKIE])
                    return self._word(language, say("not-allowed", language), status=403)
                return await page(visit)
            except Sorry as sorry:
                return self._word(language, str(sorry), status=403)
            except (StoreTrouble, PlatformError) as trouble:
                return self._word(language, failed(trouble, language), status=503)

        return shown

    def _from_form(self, page: Page) -> Callable[[web.Request], Awaitable[web.StreamResponse]]:
        """What changes something comes from a form of this session."""

        async def checked(visit: Visit) -> web.StreamResponse:
            given = str((await visit.asked.post()).get("form", ""))
            if not secrets.compare_digest(given.encode(), visit.session.form.encode()):
                raise Sorry(say("press-old", visit.language))
            return await page(visit)

        return self._for(checked)

    async def _cases(self, visit: Visit) -> web.StreamResponse:
        written = {name: visit.asked.query.get(name, "").strip() for name in OPTIONS}
        options = [(name, value) for name, value in written.items() if value]
        try:
            found = await self._front.look(visit.request("cases list", *options), views.cases)
        except Sorry as sorry:
            return self._page("cases.html", visit, asked=written, sorry=str(sorry), found=None)

        def turn(page: int) -> str:
            query = {**dict(options), "page": str(page)}
            return str(URL(f"{self._base}/").with_query(query))

        about = ""
        if member := written["member"]:
            asked = visit.request("history", ("member", member))
            if not self._front.refused(asked):  # who is trusted with one desk may be no staff
                about = await self._front.look(asked, audit.strikes)
        span = audit.span(found, visit.language)
        shown = {"found": found, "span": span, "turn": turn, "about": about}
        return self._page("cases.html", visit, asked=written, sorry="", **shown)

    async def _case(self, visit: Visit) -> web.StreamResponse:
        asked = visit.request("cases show", ("case", visit.asked.match_info["number"]))
        found = await self._front.look(asked, audit.opened_case)
        case, card = found.case, found.card
        names = await self._names.of(visit.community, card.people)
        history = [
            (event, audit.happened(event, visit.language), names.get(event.by, event.by))
            for event in case.events
        ]
        return self._page(
            "case.html",
            visit,
            case=case,
            text=Names.put(card, names),
            buttons=[button for row in card.buttons for button in row],
            history=history,
            once=lambda: secrets.token_hex(16),
        )

    async def _press(self, visit: Visit) -> web.StreamResponse:
        button = str((await visit.asked.post()).get("button", ""))
        place = Place(community=visit.community, channel=visit.actor.id)
        answer, _ = await self._front.press(button, visit.actor, place)
        return self._told(visit, answer.card.text)

    async def _do(self, visit: Visit) -> web.StreamResponse:
        form = await visit.asked.post()
        verb = str(form.get("verb", ""))
        if verb not in VERBS:
            raise Sorry(say("unknown-command", visit.language))
        said = str(form.get(VERBS[verb], "")).strip()
        options = [("case", visit.asked.match_info["number"])]
        options += [(VERBS[verb], said)] if said else []
        request = visit.request(verb, *options, once=str(form.get("once", ""))[:64])
        answer = await self._front.handle(request)
        return self._told(visit, answer.card.text)

    def _told(self, visit: Visit, text: str) -> web.StreamResponse:
        """What it came to stands on the case's page; to load that again does nothing again."""
        visit.session.told = text
        return _to(f"{self._base}/case/{visit.asked.match_info['number']}")

    async def _figures(self, visit: Visit) -> web.StreamResponse:
        found = await self._front.look(visit.request("cases stats"), stats.figures)
        since, today = found.since.date(), self._clock().date()
        return self._page(
            "figures.html",
            visit,
            head=stats.head(found, visit.language),
            besides=stats.besides(found, visit.language),
            chart=chart(found.rules, found.days, since, today),
            since=since.isoformat(),
        )

    async def _leave(self, visit: Visit) -> web.StreamResponse:
        self._sessions.leave(visit.asked.cookies[COOKIE])
        answer = self._word(visit.language, say("console-how", visit.language))
        answer.del_cookie(COOKIE, path=self._base or "/")
        return answer

    def _page(self, template: str, visit: Visit, **values: Any) -> web.Response:
        told, visit.session.told = visit.session.told, ""
        title = self._directory.title(visit.community)
        return self._rendered(
            template,
            visit.language,
            title=f"{title} · modbot",
            community=title,
            name=one_line(visit.actor.name),
            form=visit.session.form,
            here=visit.asked.path,
            told=told,
            one_line=one_line,
            **values,
        )

    def _word(
        self, language: str, word: str, *, status: int = 200, link: bool = False
    ) -> web.Response:
        """A page for whoever is not signed in, or may not see what they asked for."""
        values = {"title": "modbot", "word": word, "link": link, "told": ""}
        return self._rendered("word.html", language, status=status, **values)

    def _rendered(
        self, template: str, language: str, *, status: int = 200, **values: Any
    ) -> web.Response:
        text = self._templates.get_template(template).render(
            base=self._base,
            language=language,
            right_to_left=language in RIGHT_TO_LEFT,
            say=lambda key, **given: say(key, language, **given),
            **values,
        )
        return web.Response(text=text, content_type="text/html", status=status)


def _to(path: str) -> web.Response:
    return web.Response(status=303, headers={"Location": path})


async def _guard(_asked: web.Request, answer: web.StreamResponse) -> None:
    """On errors of the server as well."""
    answer.headers.update(HEADERS)


def _spoken(asked: web.Request) -> str:
    """The language of somebody who is not known yet, as their browser says."""
    wishes = (
        one.partition(";")[0].strip() for one in asked.headers.get("Accept-Language", "").split(",")
    )
    return first(*wishes)
