"""What an operator gives with a command: the configuration, or what is wrong in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.commands.exits import wrong

if TYPE_CHECKING:
    from pathlib import Path

    from bot.settings import Settings


def settings_of(config: Path | None) -> Settings:
    """The configuration, or one sentence and exit code 2."""
    from bot.settings import SettingsError, load

    try:
        return load(config)
    except SettingsError as error:
        wrong(str(error))
