"""Discord: the adapter over discord.py; holds no rule."""

from bot.platforms.discord.catchup import Bounds
from bot.platforms.discord.platform import DiscordPlatform

__all__ = ["Bounds", "DiscordPlatform"]
