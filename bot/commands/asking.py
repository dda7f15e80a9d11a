"""How the doctor asks the platforms themselves: over HTTP, since it connects to no gateway."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

import aiohttp

from bot.commands.findings import Ill
from bot.core.types import Platform
from bot.settings import PlatformSettings, Settings

DISCORD = "https://discord.com/api/v10"
TELEGRAM = "https://api.telegram.org"
TIMEOUT = aiohttp.ClientTimeout(total=15)
Ask = Callable[[str], Awaitable[tuple[int, Any]]]  # a path to the status and the answer


def discord(chosen: PlatformSettings) -> Ask:
    return _asker(chosen.api_base or DISCORD, {"Authorization": f"Bot {chosen.secret}"})


def telegram(chosen: PlatformSettings) -> Ask:
    return _asker(f"{chosen.api_base or TELEGRAM}/bot{chosen.secret}", {})


def configured(settings: Settings) -> dict[Platform, Ask]:
    """Of each platform that there is a token for."""
    found: dict[Platform, Ask] = {}
    if settings.discord.secret:
        found[Platform.DISCORD] = discord(settings.discord)
    if settings.telegram.secret:
        found[Platform.TELEGRAM] = telegram(settings.telegram)
    return found


def _asker(base: str, headers: dict[str, str]) -> Ask:
    async def ask(path: str) -> tuple[int, Any]:
        """Raises Ill."""
        try:
            async with (
                aiohttp.ClientSession(timeout=TIMEOUT) as session,
                session.get(f"{base}{path}", headers=headers) as answer,
            ):
                return answer.status, await answer.json(content_type=None)
        except (aiohttp.ClientError, TimeoutError, ValueError) as error:
            raise Ill(f"can't be reached ({type(error).__name__}); check the network") from None

    return ask
