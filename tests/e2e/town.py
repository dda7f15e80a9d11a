"""The whole bot beside a stand-in platform, with the people of one community."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from pydantic import SecretStr

from bot.app import App, now
from bot.core.types import Community, Platform
from bot.demo.stage import DiscordStage, TelegramStage
from bot.sandbox.discord import DiscordSandbox
from bot.sandbox.telegram import TelegramSandbox
from bot.settings import PlatformSettings
from tests.e2e.test_restart import running, settings_for


@asynccontextmanager
async def on_discord(
    path: Path, title: str = "Chess club", **fields: Any
) -> AsyncIterator[tuple[App, DiscordStage, DiscordSandbox]]:
    """`fields` are for the App."""
    box = DiscordSandbox(now)
    base = await box.start()
    chosen = PlatformSettings(token=SecretStr(DiscordSandbox.token), api_base=f"{base}/api/v10")
    try:
        async with running(settings_for(path, discord=chosen), **fields) as app:
            yield app, DiscordStage(box, title), box
    finally:
        await box.stop()


@asynccontextmanager
async def on_telegram(
    path: Path, title: str = "Nhóm cờ", **fields: Any
) -> AsyncIterator[tuple[App, TelegramStage, TelegramSandbox]]:
    """`fields` are for the App."""
    box = TelegramSandbox(now)
    chosen = PlatformSettings(token=SecretStr(TelegramSandbox.token), api_base=await box.start())
    try:
        async with running(settings_for(path, telegram=chosen), **fields) as app:
            yield app, TelegramStage(box, title), box
    finally:
        await box.stop()


@asynccontextmanager
async def town(
    name: str, path: Path, **fields: Any
) -> AsyncIterator[tuple[App, DiscordStage | TelegramStage]]:
    """On the platform of this name."""
    if name == Platform.DISCORD:
        async with on_discord(path, **fields) as (app, stage, _):
            yield app, stage
    else:
        async with on_telegram(path, **fields) as (app, other, _):
            yield app, other


def home(stage: DiscordStage | TelegramStage) -> Community:
    where = stage.guild if isinstance(stage, DiscordStage) else stage.chat
    return Community(platform=Platform(stage.name), id=where)
