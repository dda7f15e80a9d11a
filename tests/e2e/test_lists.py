"""An admin lists a word on both platforms: whoever writes it reads why, and it holds."""

from pathlib import Path
from typing import Any

from pydantic import SecretStr

from bot.app import now
from bot.demo.stage import DiscordStage, TelegramStage
from bot.sandbox.discord import DiscordSandbox
from bot.sandbox.telegram import TelegramSandbox
from bot.settings import PlatformSettings
from tests.e2e.test_restart import running, settings_for


def texts(messages: list[dict[str, Any]], field: str) -> list[str]:
    return [one[field] for one in messages if "borogove" in one.get(field, "")]


async def test_on_discord_a_listed_word_goes_also_after_a_restart(tmp_path: Path) -> None:
    box = DiscordSandbox(now)
    base = f"{await box.start()}/api/v10"
    chosen = PlatformSettings(token=SecretStr(DiscordSandbox.token), api_base=base)
    settings, stage = settings_for(tmp_path, discord=chosen), DiscordStage(box, "Chess club")
    async with running(settings):
        await stage.open(("lena", "rex"))
        general = box.channel_named(stage.guild, "general")
        listed = {"word": "borogove", "deny_link": "rival.example"}
        assert "borogove" in await stage.command("admin", "policy add", listed)
        await stage.say("rex", "what a borogove")
        await box.changed(lambda: any("borogove" not in text for text in stage.told("rex")))
        await box.changed(lambda: not texts(box.messages(general), "content"))
    async with running(settings):
        await stage.say("rex", "b o r o g o v e")
        await box.changed(lambda: len(stage.told("rex")) == 2)
        assert "rival.example" in await stage.command("admin", "policy lists", {})
    await box.stop()


async def test_on_telegram_a_listed_word_goes_and_the_list_is_shown_in_private(
    tmp_path: Path,
) -> None:
    box = TelegramSandbox(now)
    chosen = PlatformSettings(token=SecretStr(TelegramSandbox.token), api_base=await box.start())
    stage = TelegramStage(box, "Chess club")
    async with running(settings_for(tmp_path, telegram=chosen)):
        await stage.open(("lena", "rex"))
        await stage.open_private("rex")
        before = len(stage.told("rex"))
        assert "borogove" in await stage.alone("admin", "policy add word borogove", {})
        await stage.say("rex", "what a borogove")
        await box.changed(lambda: len(stage.told("rex")) > before)
        assert texts(box.messages(stage.chat), "text") == []
        assert "borogove" in await stage.command("admin", "policy lists", {})
        assert texts(box.messages(stage.desk), "text") == []
    await box.stop()
