"""A stand-in Discord on loopback, with the refusals of the real one."""

from bot.sandbox.discord.server import DiscordSandbox

__all__ = ["DiscordSandbox"]
