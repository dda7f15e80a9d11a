"""The bot stops in the middle and begins again on the same database; buttons still work."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from pydantic import SecretStr

from bot.app import App, now
from bot.demo.stage import DiscordStage, TelegramStage
from bot.platforms.errors import Fatal
from bot.sandbox.discord import DiscordSandbox
from bot.sandbox.telegram import TelegramSandbox
from bot.settings import PlatformSettings, Settings, SettingsError


@asynccontextmanager
async def running(settings: Settings, **fields: Any) -> AsyncIterator[App]:
    async with App(settings, **fields) as app:
        task = asyncio.ensure_future(app.run())
        ready = asyncio.ensure_future(app.ready())
        await asyncio.wait({task, ready}, return_when=asyncio.FIRST_COMPLETED)
        try:
            if task.done():
                task.result()
            yield app
        finally:
            ready.cancel()
            task.cancel()
            await asyncio.gather(task, ready, return_exceptions=True)


def settings_for(path: Path, **fields: Any) -> Settings:
    return Settings(database=path / "modbot.sqlite", health_port=0, **fields)


async def test_a_discord_card_answers_after_a_restart(tmp_path: Path) -> None:
    box = DiscordSandbox(now)
    base = await box.start()
    token = SecretStr(DiscordSandbox.token)
    discord = PlatformSettings(token=token, api_base=f"{base}/api/v10")
    settings = settings_for(tmp_path, discord=discord)
    stage = DiscordStage(box, "Chess club")
    try:
        async with running(settings):
            await stage.open(("lena", "rex"))
            await stage.say("rex", "come and meet me, it is our secret")
            await stage.report("lena", "rex", "grooming")
            await stage.wait("report", 1)
        async with running(settings) as app:
            await stage.press("mod", "ban", "rex")
            await stage.wait("ban", 1)
            assert "reported:grooming" in await stage.command("mod", "cases list", {})
            assert app.health()["status"] == "ok"
    finally:
        await box.stop()


async def test_telegram_messages_of_the_pause_are_judged_afterwards(tmp_path: Path) -> None:
    box = TelegramSandbox(now)
    base = await box.start()
    telegram = PlatformSettings(token=SecretStr(TelegramSandbox.token), api_base=base)
    settings = settings_for(tmp_path, telegram=telegram)
    stage = TelegramStage(box, "Nhóm cờ")
    try:
        async with running(settings):
            await stage.open(("mai", "hung"))
        await stage.say("hung", "đồ ngu")
        async with running(settings):
            await stage.wait("delete", 1)
            assert "insult" in await stage.command("mod", "cases list", {})
    finally:
        await box.stop()


async def test_a_wrong_token_ends_with_a_sentence(tmp_path: Path) -> None:
    discord_box, telegram_box = DiscordSandbox(now), TelegramSandbox(now)
    bases = (f"{await discord_box.start()}/api/v10", await telegram_box.start())
    wrong = SecretStr("1234567:wrong-token")
    try:
        for name, base in zip(("discord", "telegram"), bases, strict=True):
            chosen = {name: PlatformSettings(token=wrong, api_base=base)}
            with pytest.raises(Fatal, match="token") as caught:
                async with running(settings_for(tmp_path / name, **chosen)):
                    pass
            assert "wrong-token" not in str(caught.value)
    finally:
        await discord_box.stop()
        await telegram_box.stop()


async def test_without_the_intents_it_ends_with_a_sentence(tmp_path: Path) -> None:
    box = DiscordSandbox(now)
    base = await box.start()
    box.intents_allowed = False
    token = SecretStr(DiscordSandbox.token)
    discord = PlatformSettings(token=token, api_base=f"{base}/api/v10")
    try:
        with pytest.raises(Fatal, match="Message Content Intent"):
            async with running(settings_for(tmp_path, discord=discord)):
                pass
    finally:
        await box.stop()


async def test_without_any_token_it_says_how_to_give_one(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="MODBOT_DISCORD__TOKEN"):
        async with running(settings_for(tmp_path)):
            pass


async def test_the_private_way_to_report_is_told_and_works(tmp_path: Path) -> None:
    box = TelegramSandbox(now)
    base = await box.start()
    telegram = PlatformSettings(token=SecretStr(TelegramSandbox.token), api_base=base)
    stage = TelegramStage(box, "Nhóm cờ")
    try:
        async with running(settings_for(tmp_path, telegram=telegram)):
            await stage.open(("mai", "hung"))
            mai = stage.id_of("mai")
            await box.private(mai, "/start")
            await box.command(stage.chat, mai, "/help")
            await box.changed(lambda: any("?start=" in m["text"] for m in box.direct_messages(mai)))
            told = next(m["text"] for m in box.direct_messages(mai) if "?start=" in m["text"])
            payload = told.partition("?start=")[2].split()[0]
            await stage.say("hung", "hẹn gặp riêng nhé, đừng nói ai")
            said = next(m for m in box.messages(stage.chat) if "hẹn gặp" in m.get("text", ""))
            before = len(box.messages(stage.chat))
            await box.private(mai, f"/start {payload}")
            link = f"https://t.me/c/{stage.chat.removeprefix('-100')}/{said['message_id']}"
            await box.private(mai, link)
            await stage.wait("report", 1)
            assert len(box.messages(stage.chat)) == before
    finally:
        await box.stop()
