"""From `/console` in the chat to a page in the browser; on both platforms."""

import re
from pathlib import Path

import aiohttp
import pytest

from bot.demo.stage import TelegramStage
from bot.locale import say
from tests.e2e.town import town


async def opened(answer: str) -> str:
    """The page behind a link of an answer, for who presses its button."""
    link = re.search(r"http://\S+", answer)
    assert link is not None, answer
    jar = aiohttp.CookieJar(unsafe=True)
    async with aiohttp.ClientSession(cookie_jar=jar) as browser, browser.post(link[0]) as page:
        assert page.status == 200
        return await page.text()


@pytest.mark.parametrize("platform", ["discord", "telegram"])
async def test_a_moderator_reads_the_cases_in_the_browser(
    platform: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MODBOT_CONSOLE__URL", "http://127.0.0.1")
    monkeypatch.setenv("MODBOT_CONSOLE__PORT", "0")
    async with town(platform, tmp_path) as (_, stage):
        await stage.open(("rex",))
        rex, before = stage.id_of("rex"), stage.public()
        await stage.command("mod", "warn", {"member": rex, "reason": "be kind"})
        answer = await stage.command("mod", "console", {})
        page = await opened(answer)
        assert '<a href="/case/1">1</a>' in page
        assert "<bdi>rex</bdi>" in page
        assert f'href="/?member={rex}"' in page
        if isinstance(stage, TelegramStage):  # never where the others of the team read it
            assert answer == stage.told("mod")[-1]
            assert "/in/" not in str(stage._box.messages(stage.desk))
        assert stage.public() == before


async def test_where_there_are_no_pages_the_answer_says_so(tmp_path: Path) -> None:
    async with town("discord", tmp_path) as (_, stage):
        await stage.open(("rex",))
        assert await stage.command("mod", "console", {}) == say("console-off", "en")
        assert "/console" not in await stage.command("mod", "help", {})
