"""`modbot run`: the bot, on the platforms that are configured."""

from __future__ import annotations

import asyncio
import gc
import logging
import signal
import sys
from pathlib import Path

import structlog

from bot.commands.exits import wrong
from bot.platforms.errors import Fatal
from bot.policy_file import PolicyError
from bot.scoring import ModelError
from bot.settings import Settings, SettingsError, load
from bot.store.database import StoreError

# What an operator can mend: one sentence and exit code 2.
MENDABLE = (Fatal, ModelError, PolicyError, SettingsError, StoreError)


def logging_of(level: str) -> None:
    """Our lines as text on a terminal, else as JSON. Libraries speak from warnings on: httpx
    would write addresses that contain the token.
    """
    terminal = sys.stderr.isatty()
    renderer = structlog.dev.ConsoleRenderer() if terminal else structlog.processors.JSONRenderer()
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            renderer,
        ],
        wrapper_class=structlog.make_filtering_bound_logger(getattr(logging, level.upper())),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
    )
    logging.basicConfig(level=logging.WARNING)
    logging.getLogger("discord.client").setLevel(logging.ERROR)  # it misses voice, we do not


def seldom_collect() -> None:
    """What has been imported lives until the end, and messages are freed without the collector:
    it looks for cycles less often, and not among what stays.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 20)


def settings_of(config: Path | None) -> Settings:
    """The configuration, or one sentence and exit code 2."""
    try:
        return load(config)
    except SettingsError as error:
        wrong(str(error))


def run(config: Path | None) -> None:
    settings = settings_of(config)
    logging_of(settings.log_level)
    try:
        asyncio.run(_run(settings))
    except MENDABLE as error:
        wrong(str(error))
    except OSError as error:
        wrong(f"port {settings.health_port} can't be used for /health ({error.strerror}); "
              "set `health_port` to another one, or to 0")  # fmt: skip


async def _run(settings: Settings) -> None:
    from bot.app import App

    if not (settings.discord.secret or settings.telegram.secret):
        raise SettingsError(
            "no token is configured; set MODBOT_DISCORD__TOKEN or MODBOT_TELEGRAM__TOKEN, or "
            "`discord: {token_env: …}` in the configuration"
        )
    async with App(settings) as app:
        seldom_collect()
        task = asyncio.ensure_future(app.run())
        for number in (signal.SIGINT, signal.SIGTERM):
            asyncio.get_running_loop().add_signal_handler(number, task.cancel)
        try:
            await task
        except asyncio.CancelledError:
            return
