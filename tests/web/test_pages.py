"""The team's pages in a real browser: from the link in the chat to a case that is settled."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.async_api import Page, ViewportSize, expect

from bot.locale import RIGHT_TO_LEFT, say
from bot.store.cases import Filter
from tests.support.bot import ADMIN, Bot, running
from tests.support.browser import FAINT, NAMELESS, WIDTH, browsing
from tests.support.values import COMMUNITY, PLANNED, member, message

TEXT = "you are an idiot <b>really</b> 0.93"
LETTERS = """[...document.querySelectorAll("svg text, .ends time")].map(
    (one) => one.getBoundingClientRect().height)"""
PHONE = ViewportSize(width=320, height=640)


@dataclass
class Desk:
    bot: Bot
    page: Page
    complaints: list[str]  # of the browser: what its policy forbade, what it did not find


@pytest.fixture
async def desk(tmp_path: Path) -> AsyncIterator[Desk]:
    async with running(tmp_path / "m.sqlite") as bot, browsing() as page:
        complaints: list[str] = []
        page.on("console", lambda one: complaints.append(one.text))
        page.on("pageerror", lambda error: complaints.append(str(error)))
        await bot.console.start(0)
        await bot.hear(message(TEXT, "1", author=member("7", name="Rex")))
        await bot.hear(message(TEXT, "2", author=member("8", name="שלום (evil) <i>")))
        yield Desk(bot, page, complaints)
        await bot.console.stop()


async def enter(desk: Desk, language: str = "en") -> None:
    answer = await desk.bot.ask("console", ADMIN)
    await desk.page.goto(answer.card.text.split()[-1])
    await desk.page.get_by_role("button", name=say("console-open", language)).click()


async def test_a_case_is_found_looked_at_and_settled(desk: Desk) -> None:
    page = desk.page
    await enter(desk)
    row = page.get_by_role("row").filter(has_text="Rex")
    await row.get_by_role("link", name="7").click()
    await expect(page.get_by_role("row")).to_have_count(2)  # the heads and the one of Rex
    await page.get_by_role("row").last.get_by_role("link").first.click()
    await expect(page.get_by_text("<b>really</b>")).to_be_visible()
    await page.get_by_role("button", name="Mute 1 h").click()
    await expect(page.get_by_role("status")).to_have_text(PLANNED)
    await desk.bot.carry_out()
    assert "mute" in desk.bot.kinds()
    await page.reload()
    await expect(page.get_by_role("status")).to_have_count(0)
    await page.get_by_label("Note for the team").fill("talked to them")
    await page.get_by_role("button", name="Save").click()
    await expect(page.get_by_role("list").last).to_contain_text("talked to them")
    closing = page.get_by_role("form", name="Close the case")
    await expect(closing.get_by_label("Reason")).to_have_count(1)
    await page.get_by_role("button", name="Close the case").click()
    await expect(page.get_by_role("heading", level=1)).to_contain_text("closed")
    (newest, first), _ = await desk.bot.cases.page(COMMUNITY, Filter())
    assert (newest.status, first.status) == ("open", "closed")
    await page.get_by_role("button", name="Sign out").click()
    await page.goto(page.url.replace("/leave", "/"))
    await expect(page.get_by_role("link", name="1")).to_have_count(0)
    # The last page is not there for who is not signed in, which the browser says as well.
    assert [one for one in desk.complaints if "401" not in one] == []


async def test_the_filter_says_what_it_shows(desk: Desk) -> None:
    page = desk.page
    await enter(desk)
    await page.get_by_label("Status").select_option("closed")
    await page.get_by_role("button", name="Show").click()
    await expect(page.get_by_text(say("cases-none", "en"))).to_be_visible()
    await expect(page.get_by_label("Status")).to_have_value("closed")
    await page.get_by_label("Status").select_option("")
    await page.get_by_label("From").fill("2026-01-15")
    await page.get_by_role("button", name="Show").click()
    await expect(page.get_by_role("row")).to_have_count(3)


async def test_figures_are_a_picture_that_is_named(desk: Desk) -> None:
    page = desk.page
    await enter(desk)
    await page.get_by_role("link", name="Figures").click()
    await expect(page.get_by_role("img", name=say("console-daily", "en"))).to_be_visible()
    await page.get_by_role("link", name="insult").click()
    await expect(page.get_by_role("row")).to_have_count(3)


async def lines_fit(page: Page) -> None:
    """What was done in a case has the width of the page, and is read as a cell of its row."""
    done = page.get_by_role("row").last.locator(".done")
    box = await done.bounding_box()
    assert box is not None
    assert box["width"] > PHONE["width"] * 0.8
    assert await done.inner_text()
    await expect(page.get_by_role("row").last.get_by_role("cell")).to_have_count(6)


@pytest.mark.parametrize(("scheme", "language"), [("light", "en"), ("dark", "de"), ("light", "ar")])
async def test_it_reads_well_on_a_phone(desk: Desk, scheme: str, language: str) -> None:
    page = desk.page
    await desk.bot.ask("language", ADMIN, language=language)
    await page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    await page.set_viewport_size(PHONE)
    await enter(desk)
    base = page.url
    for path in ("", "case/1", "figures", "choices"):
        await page.goto(f"{base}{path}")
        assert await page.evaluate(WIDTH) <= PHONE["width"]
        assert await page.evaluate(FAINT) == []
        assert await page.evaluate(NAMELESS) == []
        if not path:
            await lines_fit(page)
        if path == "figures":  # of a picture that is as narrow as the page
            heights = await page.evaluate(LETTERS)
            assert heights
            assert min(heights) >= 10
        direction = await page.evaluate("document.documentElement.dir")
        assert direction == ("rtl" if language in RIGHT_TO_LEFT else "ltr")
    assert desk.complaints == []
