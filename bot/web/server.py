"""The team's pages over HTTP.

A third way to the same desk, beside the two platforms: whatever is asked here goes to it as a
command or a button of the person whose session it is, with the rights that the platform gives them
at that moment. Pages have no script, load nothing from elsewhere, and are kept by no browser.
"""

from __future__ import annotations

import secrets
from collections.abc import Awaitable, Callable, Mapping
from importlib import resources

from aiohttp import web
from yarl import URL

from bot.core.types import Community, Member, Platform
from bot.desk.front import FrontDesk
from bot.desk.limits import MINUTE, Limit
from bot.desk.office import Sorry, failed
from bot.directory import Directory
from bot.locale import first, say
from bot.ports import Clock, Hands, PlatformError
from bot.store.database import StoreTrouble
from bot.web.cases import CasePages
from bot.web.choices import ChoicePages
from bot.web.names import Names
from bot.web.sessions import Person, Sessions
from bot.web.views import Views, Visit, sent, to

COOKIE = "modbot-console"
PAGES = 120  # in a minute for one person, what they send counted in
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
Page = Callable[[Visit], Awaitable[web.StreamResponse]]
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


class Console:
    def __init__(
        self,
        url: str,
        front: FrontDesk,
        directory: Directory,
        hands: Mapping[Platform, Hands],
        clock: Clock,
    ) -> None:
        self._url, self._front, self._directory, self._hands = URL(url), front, directory, hands
        self._sessions, self._clock = Sessions(clock), clock
        self._pages = Limit(PAGES, MINUTE)
        self._views = Views(self._base, front, directory)
        names = Names(hands, clock)
        self._cases = CasePages(front, self._views, names, clock)
        self._choices = ChoicePages(front, self._views, names, directory)
        self._runner: web.AppRunner | None = None

    @property
    def _base(self) -> str:
        return self._url.path.rstrip("/")

    def invite(self, community: Community, member: Member) -> str:
        """A link to the pages for one of a team."""
        link = self._sessions.invite(Person(community=community, member=member.id))
        return f"{str(self._url).rstrip('/')}/in/{link}"

    async def start(self, port: int, host: str = "127.0.0.1") -> None:
        """Listen; where `port` is 0 at a free one, which then stands in the links. Raises
        OSError.
        """
        app = web.Application(client_max_size=LARGEST)
        app.on_response_prepare.append(_guard)
        for path, handler in self._shown().items():
            app.router.add_get(f"{self._base}{path}", handler)
        for path, handler in self._sent().items():
            app.router.add_post(f"{self._base}{path}", handler)
        app.router.add_get(f"{self._base}/{{anything:.*}}", self._nowhere)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=PATIENCE)
        await self._runner.setup()
        await web.TCPSite(self._runner, host, port).start()
        if not port:
            self._url = self._url.with_port(self._runner.addresses[0][1])

    def _shown(self) -> dict[str, Handler]:
        return {
            "/style.css": self._style,
            "/in/{link}": self._door,
            "/": self._for(self._cases.cases),
            "/case/{number:[0-9]+}": self._for(self._cases.case),
            "/figures": self._for(self._cases.figures),
            "/choices": self._for(self._choices.choices),
        }

    def _sent(self) -> dict[str, Handler]:
        return {
            "/in/{link}": self._enter,
            "/case/{number:[0-9]+}/press": self._from_form(self._cases.press),
            "/case/{number:[0-9]+}/do": self._from_form(self._cases.do),
            "/choices": self._from_form(self._choices.choose),
            "/leave": self._from_form(self._leave),
        }

    async def stop(self) -> None:
        if self._runner is not None:
            await self._runner.cleanup()

    async def _style(self, _asked: web.Request) -> web.Response:
        css = resources.files("bot.web").joinpath("style.css").read_text("utf-8")
        return web.Response(text=css, content_type="text/css")

    async def _nowhere(self, asked: web.Request) -> web.Response:
        language = _spoken(asked)
        return self._views.word(language, say("console-nowhere", language), status=404, back=True)

    async def _door(self, asked: web.Request) -> web.Response:
        """Chats fetch links to show what is behind them: only a press of the button enters."""
        language = _spoken(asked)
        person = self._sessions.invited(asked.match_info["link"])
        if person is None:
            return self._views.word(language, say("console-old", language), status=410)
        title = self._directory.title(person.community)
        return self._views.word(
            language, say("console-enter", language, community=title), link=True
        )

    async def _enter(self, asked: web.Request) -> web.StreamResponse:
        key = self._sessions.enter(asked.match_info["link"])
        if key is None:
            language = _spoken(asked)
            return self._views.word(language, say("console-old", language), status=410)
        answer = to(f"{self._base}/")
        answer.set_cookie(
            COOKIE,
            key,
            path=self._base or "/",
            secure=self._url.scheme == "https",
            httponly=True,
            samesite="Strict",
        )
        return answer

    def _for(self, page: Page) -> Handler:
        """A page for who has a session and is still one of the team."""

        async def shown(asked: web.Request) -> web.StreamResponse:
            session = self._sessions.of(asked.cookies.get(COOKIE, ""))
            if session is None:
                language = _spoken(asked)
                return self._views.word(language, say("console-how", language), status=401)
            person = session.person
            known = Member(id=person.member, name=person.member)
            language = self._front.language(person.community, known)
            if not self._pages.admit((person.community.platform, person.member), self._clock()):
                return self._views.word(language, say("slow-down", language), status=429, back=True)
            try:
                hands = self._hands[person.community.platform]
                actor = await hands.member(person.community, person.member)
                known = actor or known
                language = self._front.language(person.community, known)
                visit = Visit(asked=asked, session=session, actor=known, language=language)
                refused = self._front.refused(visit.request("console"))
                if actor is None or refused:  # of the team no more
                    self._sessions.leave(asked.cookies[COOKIE])
                    return self._views.word(language, say("not-allowed", language), status=403)
                return await page(visit)
            except Sorry as sorry:
                return self._views.word(language, str(sorry), status=403, back=True)
            except (StoreTrouble, PlatformError) as trouble:
                said = failed(trouble, language)
                return self._views.word(language, said, status=503, back=True)

        return shown

    def _from_form(self, page: Page) -> Handler:
        """What changes something comes from a form of this session."""

        async def checked(visit: Visit) -> web.StreamResponse:
            given = (await sent(visit)).get("form", "")
            if not secrets.compare_digest(given.encode(), visit.session.form.encode()):
                raise Sorry(say("press-old", visit.language))
            return await page(visit)

        return self._for(checked)

    async def _leave(self, visit: Visit) -> web.StreamResponse:
        self._sessions.leave(visit.asked.cookies[COOKIE])
        answer = self._views.word(visit.language, say("console-how", visit.language))
        answer.del_cookie(COOKIE, path=self._base or "/")
        return answer


async def _guard(_asked: web.Request, answer: web.StreamResponse) -> None:
    """On errors of the server as well."""
    answer.headers.update(HEADERS)


def _spoken(asked: web.Request) -> str:
    """The language of somebody who is not known yet, as their browser says."""
    given = asked.headers.get("Accept-Language", "").split(",")
    return first(*(one.partition(";")[0].strip() for one in given))
