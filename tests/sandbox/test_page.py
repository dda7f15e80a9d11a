"""The chat page, in a real browser: type as anyone, see the bot answer, press its buttons."""

from collections.abc import AsyncIterator
from typing import ClassVar, Literal

import aiohttp
import pytest
from playwright.async_api import Page, expect

from bot.app import now
from bot.sandbox.control import Playground
from bot.sandbox.discord import DiscordSandbox
from bot.sandbox.telegram import TelegramSandbox
from tests.support.browser import FAINT, NAMELESS, WIDTH, browsing


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
    people: ClassVar = {"Discord": "lena", "Telegram": "mai"}


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
async def page(world: World) -> AsyncIterator[Page]:
    async with browsing() as opened:
        await opened.goto(world.url)
        yield opened


async def test_what_a_member_types_is_said_and_shown_as_text(page: Page, world: World) -> None:
    pane = page.get_by_role("region", name="Discord")
    await pane.get_by_label("Write as").select_option("lena")
    hostile = "<img src=x onerror=alert(1)>"
    await pane.get_by_role("textbox", name="Message").fill(hostile)
    await pane.get_by_role("button", name="Send", exact=True).click()
    await expect(pane.get_by_role("log", name="Messages", exact=True)).to_contain_text(hostile)
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


async def test_a_button_of_a_private_message_is_pressed_where_it_stands(
    page: Page, world: World
) -> None:
    def pressed(*where: str) -> bool:
        made = world.discord.state.interactions.values()
        return any((one.channel_id, one.message_id) == where for one in made)

    pane = page.get_by_role("region", name="Discord")
    await pane.get_by_label("Write as").select_option("lena")
    base = f"{world.discord_url}/api/v10"
    headers = {"Authorization": f"Bot {DiscordSandbox.token}"}
    button = {"type": 2, "style": 1, "label": "Remove my message", "custom_id": "mine:1"}
    card = {"content": "yours?", "components": [{"type": 1, "components": [button]}]}
    async with aiohttp.ClientSession(headers=headers) as bot:
        opened = await bot.post(f"{base}/users/@me/channels", json={"recipient_id": world.lena})
        number = (await opened.json())["id"]
        sent = await bot.post(f"{base}/channels/{number}/messages", json=card)
        message = (await sent.json())["id"]
        await page.get_by_role("button", name="Remove my message").click()
        await world.discord.changed(lambda: pressed(number, message))


async def test_whoever_is_at_the_keyboard_stays_where_they_are_when_news_comes(
    page: Page, world: World
) -> None:
    await world.discord.say(world.general, world.lena, "report me")
    pane = page.get_by_role("region", name="Discord")
    report = pane.get_by_role("button", name="Report: lena report me")
    half = pane.get_by_role("textbox", name="Message")
    await half.fill("half a sen")
    for held in (report, half, pane.get_by_label("Write as")):
        await held.focus()
        number = await world.discord.say(world.general, world.lena, "something new")
        await world.discord.edit(world.general, number, "something newer")
        await expect(pane.get_by_role("listitem").last).to_contain_text("newer (edited)")
        await world.discord.remove(world.general, number)
        await expect(pane.get_by_role("listitem").last).to_have_class("deleted")
        await expect(held).to_be_focused()
    await expect(half).to_have_value("half a sen")


async def test_who_stood_on_a_button_that_is_gone_stands_on_its_message(
    page: Page, world: World
) -> None:
    number = await world.discord.say(world.general, world.lena, "soon gone")
    row = page.get_by_role("listitem").filter(has_text="soon gone")
    await row.get_by_role("button").focus()
    await world.discord.remove(world.general, number)
    await expect(row).to_be_focused()


async def test_what_is_refused_is_still_there_to_be_mended(page: Page, world: World) -> None:
    pane = page.get_by_role("region", name="Discord")
    await pane.get_by_label("Write as").select_option("lena")
    written = pane.get_by_role("textbox", name="Message")
    await written.fill("/setup channel:#moderators")
    await written.press("Enter")
    await expect(pane.get_by_role("status").first).to_contain_text("has not synced a command")
    await expect(written).to_have_value("/setup channel:#moderators")


@pytest.mark.parametrize("platform", ["Discord", "Telegram"])
async def test_each_person_writes_to_the_bot_alone(page: Page, world: World, platform: str) -> None:
    pane, who = page.get_by_role("region", name=platform), world.people[platform]
    await pane.get_by_label("Write as").select_option(who)
    written = pane.get_by_role("textbox", name="To modbot alone")
    await written.fill("is anybody there?")
    await written.press("Enter")
    said = pane.get_by_role("log", name="Private messages")
    await expect(said).to_contain_text(f"{who} is anybody there?")
    await expect(written).to_have_value("")
    await expect(pane.get_by_role("log", name="Messages", exact=True)).not_to_contain_text("there?")
    await expect(written).to_be_focused()


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_everything_is_named_and_can_be_read(
    page: Page, world: World, scheme: Literal["light", "dark"]
) -> None:
    """Contrast as WCAG 2.2 reckons it (AA: 4.5), on a phone of 320 points."""
    number = await world.discord.say(world.general, world.lena, "x" * 200)
    await world.discord.edit(world.general, number, "y" * 200)
    await world.discord.remove(world.general, number)
    await world.discord.say(world.general, world.lena, "still here")
    await page.emulate_media(color_scheme=scheme)
    await page.set_viewport_size({"width": 320, "height": 640})
    await expect(page.get_by_text("still here")).to_be_visible()
    assert await page.evaluate(WIDTH) <= 320
    assert await page.evaluate(FAINT) == []
    assert await page.evaluate(NAMELESS) == []


async def test_a_host_that_is_no_address_is_refused(world: World) -> None:
    async with aiohttp.ClientSession() as session:
        answer = await session.get(world.url, headers={"Host": "[bad"})
        assert answer.status == 403


async def test_names_are_sent_as_ids_and_ids_are_shown_as_names(world: World) -> None:
    from bot.sandbox.views import meant, shown

    await world.discord.guild("Another with #general")
    sent = f"hello <@{world.lena}> in <#{world.general}>, @nobody"
    assert meant(world.discord, world.general, "hello @lena in #general, @nobody") == sent
    assert shown(world.discord, sent) == "hello @lena in #general, @nobody"
    assert shown(world.discord, r"\#general \_ <@5>") == "#general _ <@5>"


def test_a_written_slash_command_keeps_the_words_of_an_option_together() -> None:
    from bot.sandbox.views import slash

    said = slash("/warn member:lena reason:too loud at night")
    assert said == ("warn", {"member": "lena", "reason": "too loud at night"})
    assert slash("/cases list") == ("cases list", {})


async def test_who_is_outside_asks_to_join_and_an_administrator_lets_them_in(
    page: Page, world: World
) -> None:
    box = world.telegram
    await box.user("hoa", "vi")
    await box.promote(world.group, box.bot_id)
    pane = page.get_by_role("region", name="Telegram")
    who, ask = pane.get_by_label("Write as"), pane.get_by_role("button", name="Ask to join")
    await who.select_option("mai")
    await expect(ask).to_be_hidden()  # who is in
    await who.select_option("hoa (not in the group)")
    await ask.click()
    let_in = pane.get_by_role("button", name="Let in: hoa")
    await expect(let_in).to_be_visible()
    await expect(ask).to_be_hidden()
    assert "chat_join_request" in str([one.text for one in box.site.updates.waiting.first(9)])
    await who.select_option("mai")
    await let_in.click()
    await expect(pane.get_by_role("status").first).to_contain_text("administrators let people in")
    await box.promote(world.group, world.mai)
    await let_in.click()
    await expect(let_in).to_have_count(0)
    await expect(pane.get_by_role("log", name="Messages", exact=True)).to_contain_text("(joined)")
    await expect(who).to_contain_text("hoa")
