"""The platforms that are configured, each with what it needs; heavy libraries only where used."""

from __future__ import annotations

import secrets
from collections.abc import Callable

from bot.core.types import Community, Platform
from bot.keeping import Adapter
from bot.ports import Clock, Front, Inlet
from bot.settings import Settings, SettingsError, TelegramSettings

ModeratedFrom = Callable[[str], Community | None]


def adapters(
    settings: Settings, inlet: Inlet, front: Front, clock: Clock, moderated_from: ModeratedFrom
) -> dict[Platform, Adapter]:
    """One for each platform that has a token. Raises SettingsError without any."""
    found: dict[Platform, Adapter] = {}
    if settings.discord.secret:
        found[Platform.DISCORD] = _discord(settings, inlet, front, clock)
    if settings.telegram.secret:
        found[Platform.TELEGRAM] = _telegram(settings.telegram, inlet, front, clock, moderated_from)
    if not found:
        raise SettingsError(
            "no token is configured; set MODBOT_DISCORD__TOKEN or MODBOT_TELEGRAM__TOKEN, or "
            "`discord: {token_env: …}` in the configuration"
        )
    return found


def _discord(settings: Settings, inlet: Inlet, front: Front, clock: Clock) -> Adapter:
    from bot.platforms.discord import Bounds, DiscordPlatform

    chosen, bounds = settings.discord, settings.catch_up
    return DiscordPlatform(
        chosen.secret,
        chosen.api_base,
        inlet,
        front,
        clock,
        bounds=Bounds(age=bounds.age, messages=bounds.messages),
    )


def _telegram(
    chosen: TelegramSettings,
    inlet: Inlet,
    front: Front,
    clock: Clock,
    moderated_from: ModeratedFrom,
) -> Adapter:
    from bot.platforms.telegram import Door, TelegramPlatform, Webhook

    async def community_of(chat: str) -> Community | None:
        return moderated_from(chat)

    webhook = None
    if chosen.webhook is not None:
        given = chosen.webhook.secret
        door = Door(
            path=chosen.webhook.path,
            secret=given.get_secret_value() if given else secrets.token_urlsafe(32),
            listen=chosen.webhook.listen,
            port=chosen.webhook.port,
        )
        webhook = Webhook(chosen.webhook.url, door, inlet.journal)
    return TelegramPlatform(
        token=chosen.secret,
        api_base=chosen.api_base,
        inlet=inlet,
        front=front,
        clock=clock,
        communities_of=community_of,
        webhook=webhook,
    )
