"""Who wrote something private is asked in private, and takes it away by a button."""

from pathlib import Path

from pydantic import SecretStr

from bot.app import now
from bot.demo.stage import DiscordStage
from bot.sandbox.discord import DiscordSandbox
from bot.settings import PlatformSettings
from tests.e2e.test_restart import running, settings_for
from tests.e2e.town import on_telegram

CARD = "my card is 4539 1488 0343 6467"


async def test_on_discord_the_button_of_a_private_message_removes_what_was_asked_about(
    tmp_path: Path,
) -> None:
    box = DiscordSandbox(now)
    base = await box.start()
    token = SecretStr(DiscordSandbox.token)
    discord = PlatformSettings(token=token, api_base=f"{base}/api/v10")
    stage = DiscordStage(box, "Chess club")
    try:
        async with running(settings_for(tmp_path, discord=discord)):
            await stage.open(("lena", "rex"))
            lena = stage.id_of("lena")
            general = box.channel_named(stage.guild, "general")
            await stage.say("lena", CARD)
            await box.changed(lambda: box.direct_messages(lena))
            (asked,) = box.direct_messages(lena)
            assert "4539" not in asked["content"]
            button = asked["components"][0]["components"][0]["custom_id"]
            pressed = await box.press(asked["channel_id"], lena, asked["id"], button)
            await stage.wait("delete", 1)
            await box.changed(lambda: box.answers(pressed))
            assert "being removed" in box.answers(pressed)[-1]["content"]
            assert not any(CARD in one["content"] for one in box.messages(general))
            assert not box.messages(stage.desk)
            assert "No cases" in await stage.command("mod", "cases list", {})
    finally:
        await box.stop()


async def test_on_telegram_the_button_of_a_private_message_removes_what_was_asked_about(
    tmp_path: Path,
) -> None:
    async with on_telegram(tmp_path) as (_, stage, box):
        await stage.open(("mai", "hung"))
        mai = stage.id_of("mai")
        await box.private(mai, "/start")
        await stage.say("mai", CARD)
        about = lambda: [m for m in box.direct_messages(mai) if "số thẻ" in m["text"]]  # noqa: E731
        await box.changed(lambda: bool(about()))
        (asked,) = about()
        assert "reply_markup" in asked
        assert "4539" not in asked["text"]
        button = asked["reply_markup"]["inline_keyboard"][0][0]["callback_data"]
        pressed = await box.press(mai, mai, str(asked["message_id"]), button)
        await stage.wait("delete", 1)
        await box.changed(lambda: bool(box.answers(pressed)))
        assert not any(CARD in one.get("text", "") for one in box.messages(stage.chat))
        assert not any("reply_markup" in one for one in box.messages(stage.desk))


async def test_a_warning_stands_under_a_doubtful_link_on_discord(tmp_path: Path) -> None:
    box = DiscordSandbox(now)
    base = await box.start()
    token = SecretStr(DiscordSandbox.token)
    discord = PlatformSettings(token=token, api_base=f"{base}/api/v10")
    stage = DiscordStage(box, "Chess club")
    try:
        async with running(settings_for(tmp_path, discord=discord)):
            await stage.open(("lena", "rex"))
            general = box.channel_named(stage.guild, "general")
            await stage.say("rex", "free skins: https://steamcomunity.com/trade")
            await box.changed(lambda: "careful" in box.messages(general)[-1]["content"])
            link, warning = box.messages(general)[-2:]
            assert str(warning["message_reference"]["message_id"]) == link["id"]
            assert "rex" not in warning["content"]
    finally:
        await box.stop()


async def test_a_warning_stands_under_a_doubtful_link_on_telegram(tmp_path: Path) -> None:
    async with on_telegram(tmp_path) as (_, stage, box):
        await stage.open(("mai", "hung"))
        await stage.say("hung", "skin miễn phí: https://steamcomunity.com/trade")
        await box.changed(lambda: "cẩn thận" in box.messages(stage.chat)[-1].get("text", ""))
        link, warning = box.messages(stage.chat)[-2:]
        assert warning["reply_to_message"]["message_id"] == link["message_id"]
