"""What an operator gives with a command: the configuration, or what is wrong in it; and the
database that it names.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, TypeVar

from bot.commands.exits import wrong

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from pathlib import Path

    from bot.core.types import Community
    from bot.settings import Settings
    from bot.store.database import Database

T = TypeVar("T")


def settings_of(config: Path | None) -> Settings:
    """The configuration, or one sentence and exit code 2."""
    from bot.settings import SettingsError, load

    try:
        return load(config)
    except SettingsError as error:
        wrong(str(error))


def viewing(
    config: Path | None, work: Callable[[Database], Awaitable[T]], database: Path | None = None
) -> T:
    """What comes of the configured database, else of the one that is named, which is only read."""
    from bot.store.database import StoreError, StoreTrouble
    from bot.store.viewing import viewed

    path = database or settings_of(config).database
    if not path.exists():
        wrong(f"{path}: there is no database yet; start `modbot run` first")

    async def go() -> T:
        async with viewed(path) as store:
            return await work(store)

    try:
        return asyncio.run(go())
    except (StoreError, StoreTrouble) as error:
        wrong(str(error))


def asked(known: set[Community], written: str) -> list[Community]:
    """The one that was named, else all, in their order."""
    from bot.core.types import Platform

    found = {f"{one.platform}:{one.id}": one for one in known}
    if not written:
        return [found[name] for name in sorted(found)]
    platform, _, number = written.partition(":")
    if platform not in set(Platform) or not number:
        wrong(f"--community: {written!r} is no community; write discord:<id> or telegram:<id>")
    if written not in found:
        named = ", ".join(sorted(found)) or "none yet"
        wrong(f"--community: the bot knows no {written}; it knows {named}")
    return [found[written]]
