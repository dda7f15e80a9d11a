"""Whatever a browser sends, it is answered, and by no failure of ours."""

from collections.abc import AsyncIterator
from pathlib import Path

import aiohttp
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.support.bot import ADMIN, running
from tests.support.values import member, message
from tests.web.team import Tab, Team, field

PATHS = ("/case/1/do", "/case/1/press", "/choices", "/leave", "/case/9/do")
NAMES = ("verb", "form", "once", "text", "reason", "kind", "entries", "name", "button", "rules")
TEXTS = st.text(st.characters(exclude_categories=("Cs",)), max_size=30)
QUERIES = st.dictionaries(
    st.sampled_from(("member", "moderator", "rule", "status", "since", "until", "page", "history")),
    TEXTS | st.sampled_from(("9" * 30, "٣", "-1", "2026-02-30", "0", "\x00", "%")),
    max_size=3,
)


@pytest.fixture
async def tab(tmp_path: Path) -> AsyncIterator[Tab]:
    async with running(tmp_path / "m.sqlite") as bot, Team(bot) as team:
        await bot.hear(message("you are an idiot 0.93", "1", author=member("7", name="Rex")))
        yield await team.enter(ADMIN)


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(path=st.sampled_from(("/", "/choices", "/case/1", "/figures")), query=QUERIES)
async def test_odd_questions(tab: Tab, path: str, query: dict[str, str]) -> None:
    async with tab.browser.get(f"{tab.base}{path}", params=query) as answer:
        assert answer.status < 500


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    path=st.sampled_from(PATHS[:3]),
    verb=st.sampled_from(("cases note", "undo", "policy add", "policy use", "setup", "")),
    fields=st.dictionaries(st.sampled_from(NAMES[2:]), TEXTS, max_size=4),
)
async def test_odd_forms_of_a_session(
    tab: Tab, path: str, verb: str, fields: dict[str, str]
) -> None:
    page = await tab.read("/", 0)
    sent = {**fields, "verb": verb, "form": field(page, "form")}
    async with tab.browser.post(f"{tab.base}{path}", data=sent) as answer:
        assert answer.status < 500


@pytest.mark.parametrize("path", PATHS)
@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (b"", "application/x-www-form-urlencoded"),
        (b"form=%ff%fe&verb=%00", "application/x-www-form-urlencoded"),
        (b"\xff\xfe\x00", "application/x-www-form-urlencoded"),
        (b"--x\r\nno part", "multipart/form-data; boundary=x"),
        (b"no boundary", "multipart/form-data"),
        (b"{}", "application/json"),
        (b"form=a", "text/plain; charset=nonsense"),
        (b"form=a", "application/x-www-form-urlencoded; charset=nonsense"),
        (b"form=\\ud800", "application/x-www-form-urlencoded; charset=unicode_escape"),
    ],
)
async def test_odd_bodies(tab: Tab, path: str, body: bytes, kind: str) -> None:
    headers = {"Content-Type": kind}
    async with tab.browser.post(f"{tab.base}{path}", data=body, headers=headers) as answer:
        assert answer.status < 500


async def test_a_file_where_a_word_belongs(tab: Tab) -> None:
    form = aiohttp.FormData()
    form.add_field("form", b"x" * 64, filename="form.txt")
    async with tab.browser.post(f"{tab.base}/choices", data=form) as answer:
        assert answer.status == 403


@pytest.mark.parametrize(
    "cookie", ['modbot-console="', "modbot-console=%00; modbot-console=é", "=", "x" * 4000]
)
async def test_odd_cookies(tab: Tab, cookie: str) -> None:
    async with (
        aiohttp.ClientSession() as browser,
        browser.get(f"{tab.base}/", headers={"Cookie": cookie}) as answer,
    ):
        assert answer.status == 401


@pytest.mark.parametrize(
    "language", ["", ",;=,", "q" * 4000, "vi;q=", "*", "zz-ZZ-zz, ../../etc, \u00e9"]
)
async def test_odd_languages(tab: Tab, language: str) -> None:
    headers = {"Accept-Language": language}
    async with (
        aiohttp.ClientSession() as browser,
        browser.get(f"{tab.base}/", headers=headers) as answer,
    ):
        assert answer.status == 401
