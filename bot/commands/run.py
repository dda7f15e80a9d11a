"""`modbot run`: the bot, on the platforms that are configured."""

from __future__ import annotations

import asyncio
import signal
from contextlib import suppress
from pathlib import Path

import typer

from bot import loop
from bot.commands.exits import FAILED, wrong
from bot.commands.given import settings_of
from bot.health import logs
from bot.platforms.errors import Fatal
from bot.policy.file import PolicyError
from bot.scoring import ModelError
from bot.settings import Settings, SettingsError
from bot.store.database import StoreError, StoreTrouble

# What an operator can mend: one sentence and exit code 2.
MENDABLE = (Fatal, ModelError, PolicyError, SettingsError, StoreError, StoreTrouble)


def run(config: Path | None) -> None:
    settings = settings_of(config)
    logs.begin(settings.log_level, settings.log_format, settings.secrets())
    try:
        loop.run(_run(settings))
    except MENDABLE as error:
        wrong(str(error))
    except Exception as error:  # noqa: BLE001 -- the last exit: a traceback could quote text
        logs.ended(error)
        raise typer.Exit(FAILED) from None


async def _run(settings: Settings) -> None:
    if not (settings.discord.secret or settings.telegram.secret):
        raise SettingsError(
            "no token is configured; set MODBOT_DISCORD__TOKEN or MODBOT_TELEGRAM__TOKEN, or "
            "`discord: {token_env: …}` in the configuration"
        )
    running = asyncio.get_running_loop()
    running.set_exception_handler(logs.caught)
    task = asyncio.ensure_future(_live(settings))

    def stop() -> None:
        if not task.cancelling():  # a second time would interrupt the end
            task.cancel()

    # Before anything takes its time: the first process of a container is deaf to what it has no
    # handler for.
    for number in (signal.SIGINT, signal.SIGTERM):
        running.add_signal_handler(number, stop)
    with suppress(asyncio.CancelledError):
        await task


async def _live(settings: Settings) -> None:
    from bot.app import App

    async with App(settings) as app:
        loop.seldom_collect()
        await app.run()
