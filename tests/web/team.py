"""The bot with its pages, and browsers without a screen."""

from __future__ import annotations

import re
from typing import Self

import aiohttp

from bot.core.types import Member
from tests.support.bot import MODERATOR, Bot


class Team:
    """The bot with its pages, and browsers without a screen."""

    def __init__(self, bot: Bot) -> None:
        self.bot = bot
        self._open: list[aiohttp.ClientSession] = []

    def browser(self) -> aiohttp.ClientSession:
        # Where cookies of an address count, as they do for a browser.
        made = aiohttp.ClientSession(cookie_jar=aiohttp.CookieJar(unsafe=True))
        self._open.append(made)
        return made

    async def link(self, who: Member = MODERATOR) -> str:
        found = re.search(r"http://\S+", (await self.bot.ask("console", who)).card.text)
        assert found is not None
        return found[0]

    async def enter(self, who: Member = MODERATOR) -> Tab:
        browser, link = self.browser(), await self.link(who)
        tab = Tab(browser, link.partition("/in/")[0])
        async with browser.post(link) as answer:
            assert (answer.status, answer.url.path) == (200, "/")
        return tab

    async def __aenter__(self) -> Self:
        await self.bot.console.start(0)
        return self

    async def __aexit__(self, *_: object) -> None:
        for one in self._open:
            await one.close()
        await self.bot.console.stop()


class Tab:
    """A browser that is signed in."""

    def __init__(self, browser: aiohttp.ClientSession, base: str) -> None:
        self.browser, self.base = browser, base

    async def read(self, path: str = "/", status: int = 200) -> str:
        async with self.browser.get(f"{self.base}{path}") as answer:
            text = await answer.text()
            assert status in {answer.status, 0}, text  # 0: any
            return text

    async def send(self, path: str, status: int = 200, **fields: str) -> str:
        async with self.browser.post(f"{self.base}{path}", data=fields) as answer:
            text = await answer.text()
            assert answer.status == status, text
            return text

    async def do(self, number: int, verb: str, **fields: str) -> str:
        page = await self.read(f"/case/{number}")
        sent = {"form": field(page, "form"), "once": field(page, "once"), "verb": verb, **fields}
        return await self.send(f"/case/{number}/do", **sent)

    async def press(self, number: int, verb: str) -> str:
        page = await self.read(f"/case/{number}")
        button = re.search(rf'value="(case:\d+:{verb}\.[^"]+)"', page)
        assert button is not None
        fields = {"form": field(page, "form"), "button": button[1]}
        return await self.send(f"/case/{number}/press", **fields)


def field(page: str, name: str) -> str:
    found = re.search(rf'name="{name}" value="([0-9a-f]+)"', page)
    assert found is not None
    return found[1]


def told(page: str) -> str:
    found = re.search(r'<p role="status" class="told">(.*?)</p>', page, re.DOTALL)
    return found[1] if found else ""
