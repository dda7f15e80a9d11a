"""`modbot run`: the bot, on the platforms that are configured."""

from __future__ import annotations

import asyncio
import signal
from pathlib import Path

import typer

from bot import logs, loop
from bot.commands.exits import FAILED, wrong
from bot.platforms.errors import Fatal
from bot.policy_file import PolicyError
from bot.scoring import ModelError
from bot.settings import Settings, SettingsError, load
from bot.store.database import StoreError, StoreTrouble

# What an operator can mend: one sentence and exit code 2.
MENDABLE = (Fatal, ModelError, PolicyError, SettingsError, StoreError, StoreTrouble)


def settings_of(config: Path | None) -> Settings:
    """The configuration, or one sentence and exit code 2."""
    try:
        return load(config)
    except SettingsError as error:
        wrong(str(error))


def run(config: Path | None) -> None:
    settings = settings_of(config)
    logs.begin(settings.log_level, settings.log_format, settings.secrets())
    try:
        loop.run(_run(settings))
    except MENDABLE as error:
        wrong(str(error))
    except OSError as error:
        where = f"{settings.health_listen}:{settings.health_port}"
        wrong(f"{where} can't be used for /health ({error.strerror}); "
              "set `health_listen` and `health_port` to others, or `health_port` to 0")  # fmt: skip
    except Exception as error:  # noqa: BLE001 -- the last exit: a traceback could quote text
        logs.ended(error)
        raise typer.Exit(FAILED) from None


async def _run(settings: Settings) -> None:
    from bot.app import App

    if not (settings.discord.secret or settings.telegram.secret):
        raise SettingsError(
            "no token is configured; set MODBOT_DISCORD__TOKEN or MODBOT_TELEGRAM__TOKEN, or "
            "`discord: {token_env: …}` in the configuration"
        )
    asyncio.get_running_loop().set_exception_handler(logs.caught)
    async with App(settings) as app:
        loop.seldom_collect()
        task = asyncio.ensure_future(app.run())
        for number in (signal.SIGINT, signal.SIGTERM):
            asyncio.get_running_loop().add_signal_handler(number, task.cancel)
        try:
            await task
        except asyncio.CancelledError:
            return
