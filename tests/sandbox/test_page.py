"""The chat page, in a real browser: type as anyone, see the bot answer, press its buttons."""

import os
from collections.abc import AsyncIterator
from pathlib import Path

import aiohttp
import pytest
from playwright.async_api import Page, async_playwright, expect

from bot.app import now
from bot.sandbox.control import Playground
from bot.sandbox.discord import DiscordSandbox
from bot.sandbox.telegram import TelegramSandbox

CHROMIUM = Path("/usr/bin/chromium")
FLAGS = (
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync",
    "--disable-background-networking", "--disable-component-update",
)  # fmt: skip


class World:
    """Both sandboxes with one community each, and the page's address."""

    discord: DiscordSandbox
    telegram: TelegramSandbox
    discord_url: str
    telegram_url: str
    url: str
    general: str
    lena: str
    group: str
    mai: str


@pytest.fixture
async def world() -> AsyncIterator[World]:
    made = World()
    made.discord, made.telegram = DiscordSandbox(now), TelegramSandbox(now)
    made.discord_url = await made.discord.start()
    made.telegram_url = await made.telegram.start()
    guild = await made.discord.guild("Chess club")
    made.general = made.discord.channel_named(guild, "general")
    made.lena = await made.discord.user("lena")
    await made.discord.join(guild, made.lena)
    made.group = await made.telegram.chat("Nhóm cờ")
    made.mai = await made.telegram.user("mai", "vi")
    await made.telegram.join(made.group, made.mai)
    playground = Playground(made.discord, made.telegram)
    made.url = await playground.start()
    yield made
    await playground.stop()
    await made.discord.stop()
    await made.telegram.stop()


@pytest.fixture
def chromium() -> Path:
    if not CHROMIUM.exists():
        reason = f"the chat page needs {CHROMIUM} (Debian's package chromium)"
        if os.environ.get("MODBOT_REQUIRE_BROWSER") == "1":
            pytest.fail(reason)
        pytest.skip(reason)
    return CHROMIUM


@pytest.fixture
async def page(world: World, chromium: Path) -> AsyncIterator[Page]:
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=chromium, args=list(FLAGS))
        opened = await browser.new_page()
        await opened.goto(world.url)
        yield opened
        await browser.close()


async def test_what_a_member_types_is_said_and_shown_as_text(page: Page, world: World) -> None:
    pane = page.get_by_role("region", name="Discord")
    await pane.get_by_label("Write as").select_option("lena")
    hostile = "<img src=x onerror=alert(1)>"
    await pane.get_by_role("textbox", name="Message").fill(hostile)
    await pane.get_by_role("button", name="Send").click()
    await expect(pane.get_by_role("list", name="Messages", exact=True)).to_contain_text(hostile)
    assert world.discord.messages(world.general)[-1]["content"] == hostile
    assert await page.locator("img").count() == 0


async def test_a_deleted_message_stays_struck_out(page: Page, world: World) -> None:
    number = await world.discord.say(world.general, world.lena, "soon gone")
    row = page.get_by_role("listitem").filter(has_text="soon gone")
    await expect(row).to_be_visible()
    await world.discord.remove(world.general, number)
    await expect(row).to_have_class("deleted")


async def test_telegram_answers_appear_live_and_buttons_reach_it(page: Page, world: World) -> None:
    token, base = TelegramSandbox.token, world.telegram_url
    keyboard = {"inline_keyboard": [[{"text": "Dismiss", "callback_data": "case:1:dismiss"}]]}
    body = {"chat_id": world.group, "text": "a card", "reply_markup": keyboard}
    async with aiohttp.ClientSession() as session:
        await session.post(f"{base}/bot{token}/sendMessage", json=body)
        pane = page.get_by_role("region", name="Telegram")
        await expect(pane.get_by_text("a card")).to_be_visible()
        before = await session.post(f"{base}/bot{token}/getUpdates")
        last = max((one["update_id"] for one in (await before.json())["result"]), default=0)
        await pane.get_by_role("button", name="Dismiss").click()
        asked = {"allowed_updates": ["callback_query"], "timeout": 5, "offset": last + 1}
        answer = await session.post(f"{base}/bot{token}/getUpdates", json=asked)
        updates = (await answer.json())["result"]
    assert "case:1:dismiss" in str(updates)


async def test_another_page_in_the_browser_may_not_use_it(world: World) -> None:
    async with aiohttp.ClientSession() as session:
        headers = {"Origin": "https://elsewhere.example"}
        answer = await session.post(f"{world.url}api/say", json={}, headers=headers)
        assert answer.status == 403
        bad = await session.post(f"{world.url}api/say", json={"platform": "myspace"})
        assert bad.status == 400
        assert "no known platform" in await bad.text()


async def test_nobody_edits_what_another_wrote(world: World) -> None:
    number = await world.discord.say(world.general, world.lena, "mine")
    body = {"platform": "discord", "channel": world.general, "message": number, "text": "not mine"}
    async with aiohttp.ClientSession() as session:
        other = await session.post(f"{world.url}api/edit", json=body | {"member": "1"})
        assert other.status == 400
        assert world.discord.messages(world.general)[-1]["content"] == "mine"
        own = await session.post(f"{world.url}api/edit", json=body | {"member": world.lena})
        assert own.status == 200


async def test_a_button_of_a_private_message_is_pressed_where_it_stands(world: World) -> None:
    base = f"{world.discord_url}/api/v10"
    headers = {"Authorization": f"Bot {DiscordSandbox.token}"}
    button = {"type": 2, "style": 1, "label": "Remove my message", "custom_id": "mine:1"}
    card = {"content": "yours?", "components": [{"type": 1, "components": [button]}]}
    async with aiohttp.ClientSession(headers=headers) as bot:
        opened = await bot.post(f"{base}/users/@me/channels", json={"recipient_id": world.lena})
        number = (await opened.json())["id"]
        sent = await bot.post(f"{base}/channels/{number}/messages", json=card)
        message = (await sent.json())["id"]
    body = {"platform": "discord", "channel": world.general, "member": world.lena}
    body |= {"message": message, "button": "mine:1"}
    async with aiohttp.ClientSession() as session:
        pressed = await session.post(f"{world.url}api/press", json=body)
        assert (pressed.status, await pressed.text()) == (200, '{"said": ""}')


async def test_a_host_that_is_no_address_is_refused(world: World) -> None:
    async with aiohttp.ClientSession() as session:
        answer = await session.get(world.url, headers={"Host": "[bad"})
        assert answer.status == 403


def test_a_written_slash_command_keeps_the_words_of_an_option_together() -> None:
    from bot.sandbox.views import slash

    said = slash("/warn member:lena reason:too loud at night")
    assert said == ("warn", {"member": "lena", "reason": "too loud at night"})
    assert slash("/cases list") == ("cases list", {})
