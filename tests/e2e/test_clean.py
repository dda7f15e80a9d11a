"""`/clean` and a rule on both platforms: a flood is gone, and what others wrote stands."""

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
    return [one[field] for one in messages if one.get(field, "").startswith("evening")]


async def test_on_discord_what_a_member_wrote_in_any_channel_goes(tmp_path: Path) -> None:
    box = DiscordSandbox(now)
    base = f"{await box.start()}/api/v10"
    chosen = PlatformSettings(token=SecretStr(DiscordSandbox.token), api_base=base)
    stage = DiscordStage(box, "Chess club")
    async with running(settings_for(tmp_path, discord=chosen)):
        await stage.open(("lena", "rex"))
        general, games = (
            box.channel_named(stage.guild, "general"),
            await box.channel(stage.guild, "games"),
        )
        rex = stage.id_of("rex")
        await stage.say("lena", "evening from lena")
        for number in range(3):
            await box.say(general, rex, f"evening {number}")
        await box.say(games, rex, "evening in games")
        options = {"member": rex, "duration": "10m", "reason": "a flood"}
        answer = await stage.command("mod", "clean", options)
        assert "4" in answer
        await box.changed(lambda: not texts(box.messages(games), "content"))
        await box.changed(lambda: texts(box.messages(general), "content") == ["evening from lena"])
        await box.changed(lambda: any("a flood" in text for text in stage.told("rex")))
    await box.stop()


async def test_on_telegram_what_a_member_wrote_goes(tmp_path: Path) -> None:
    box = TelegramSandbox(now)
    chosen = PlatformSettings(token=SecretStr(TelegramSandbox.token), api_base=await box.start())
    stage = TelegramStage(box, "Chess club")
    async with running(settings_for(tmp_path, telegram=chosen)):
        await stage.open(("lena", "rex"))
        await stage.say("lena", "evening from lena")
        for number in range(3):
            await stage.say("rex", f"evening {number}")
        answer = await stage.command("mod", "clean", {"member": stage.id_of("rex")})
        assert "3" in answer
        await box.changed(lambda: texts(box.messages(stage.chat), "text") == ["evening from lena"])
    await box.stop()


async def test_on_discord_a_flood_goes_whole_by_itself_but_for_what_is_pinned(
    tmp_path: Path,
) -> None:
    box = DiscordSandbox(now)
    base = f"{await box.start()}/api/v10"
    chosen = PlatformSettings(token=SecretStr(DiscordSandbox.token), api_base=base)
    stage = DiscordStage(box, "Chess club")
    async with running(settings_for(tmp_path, discord=chosen)):
        await stage.open(("lena", "rex"))
        general = box.channel_named(stage.guild, "general")
        games = await box.channel(stage.guild, "games")
        rex = stage.id_of("rex")
        await stage.say("lena", "evening of my own course")
        kept = await box.say(general, rex, "evening with my own course")
        await box.pin(general, kept)
        for channel in (general, games, general):
            await box.say(channel, rex, "evening with my own course")
        await box.changed(lambda: not texts(box.messages(games), "content"))
        own = ["evening of my own course", "evening with my own course"]
        await box.changed(lambda: texts(box.messages(general), "content") == own)
        await box.changed(lambda: any("messages of yours" in text for text in stage.told("rex")))
    await box.stop()


async def test_on_telegram_a_flood_goes_whole_by_itself(tmp_path: Path) -> None:
    box = TelegramSandbox(now)
    chosen = PlatformSettings(token=SecretStr(TelegramSandbox.token), api_base=await box.start())
    stage = TelegramStage(box, "Chess club")
    async with running(settings_for(tmp_path, telegram=chosen)):
        await stage.open(("lena", "rex"))
        await stage.say("lena", "evening of my own course")
        for _ in range(3):
            await stage.say("rex", "evening with my own course")
        own = ["evening of my own course"]
        await box.changed(lambda: texts(box.messages(stage.chat), "text") == own)
    await box.stop()
