"""Discord: the adapter over discord.py; holds no rule."""

from bot.platforms.discord.platform import DiscordPlatform

__all__ = ["DiscordPlatform"]
