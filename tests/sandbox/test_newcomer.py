"""What the README promises, tried from the chat page of `modbot sandbox` by who has no token."""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from pydantic import SecretStr

from bot.app import now
from bot.demo.town import settle
from bot.sandbox.control import Playground
from bot.sandbox.discord import DiscordSandbox
from bot.sandbox.telegram import TelegramSandbox
from bot.settings import PlatformSettings
from tests.e2e.test_restart import running, settings_for

Json = dict[str, Any]


class Newcomer:
    """Somebody at the chat page, with the bot beside it."""

    def __init__(self, page: Playground, url: str, boxes: tuple[Any, Any]) -> None:
        self._page, self._url, self._boxes = page, url, boxes

    def community(self, platform: str, number: int = 0) -> Json:
        found: Json = self._page.snapshot()[platform][number]
        return found

    async def does(self, action: str, platform: str, who: str, **fields: object) -> None:
        people = {one["name"]: one["id"] for one in self.community(platform)["people"]}
        body = {"platform": platform, "member": people[who], **fields}
        async with aiohttp.ClientSession() as session:
            answer = await session.post(f"{self._url}api/{action}", json=body)
            assert answer.status == 200, await answer.text()

    async def sees(self, platform: str, who: str, words: str) -> None:
        """In the channels, or in private."""

        def seen() -> bool:
            shown = self._page.snapshot()[platform]
            people = {one["name"]: one["id"] for one in shown[0]["people"]}
            told = shown[0]["private"][people[who]]
            said = [m for one in shown for channel in one["channels"] for m in channel["messages"]]
            return any(words in message["text"] for message in (*told, *said))

        await self._boxes[platform == "telegram"].changed(seen, timeout=30)


@pytest.fixture
async def newcomer(tmp_path: Path) -> AsyncIterator[Newcomer]:
    discord, telegram = DiscordSandbox(now), TelegramSandbox(now)
    base, other = await discord.start(), await telegram.start()
    page = Playground(discord, telegram)
    url = await page.start()
    await settle(discord, telegram)
    bot = settings_for(
        tmp_path,
        discord=PlatformSettings(token=SecretStr(DiscordSandbox.token), api_base=f"{base}/api/v10"),
        telegram=PlatformSettings(token=SecretStr(TelegramSandbox.token), api_base=other),
    )
    async with running(bot):
        yield Newcomer(page, url, (discord, telegram))
    await page.stop()
    await discord.stop()
    await telegram.stop()


async def test_an_admin_sets_the_bot_up_on_discord_as_the_readme_says(newcomer: Newcomer) -> None:
    general = newcomer.community("discord")["channels"][0]["id"]
    for command, answer in (
        ("/setup channel:#moderators contact:@mod", "Cards go to"),
        ("/policy use name:default", "now uses the policy default"),
        ("/care setup team:@mod", "are looked after by: "),
        ("/cases list", "No cases."),
    ):
        await newcomer.does("say", "discord", "admin", channel=general, text=command)
        await newcomer.sees("discord", "admin", answer)


async def test_an_admin_sets_the_bot_up_on_telegram_as_the_readme_says(newcomer: Newcomer) -> None:
    group, desk = (newcomer.community("telegram", number)["id"] for number in (0, 1))
    await newcomer.does("alone", "telegram", "admin", text="/start")
    for command, answer in (
        (f"/setup channel={desk} contact=@mod", "Thẻ được gửi tới"),
        ("/policy use default", "nay dùng chính sách default"),
        ("/care setup team=@mod", "gặp nguy cơ: "),
        ("/cases", "Không có hồ sơ nào."),
    ):
        await newcomer.does("say", "telegram", "admin", channel=group, text=command)
        await newcomer.sees("telegram", "admin", answer)


@pytest.mark.parametrize(
    ("platform", "answer"),
    [
        ("discord", "Nobody reads what is written to me here."),
        ("telegram", "Không ai đọc những gì viết cho mình ở đây."),
    ],
)
async def test_who_writes_to_the_bot_alone_reads_its_answer(
    newcomer: Newcomer, platform: str, answer: str
) -> None:
    await newcomer.does("alone", platform, "lena", text="is anybody there?")
    await newcomer.sees(platform, "lena", answer)
