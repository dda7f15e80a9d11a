"""A stand-in Telegram Bot API on loopback."""

from bot.sandbox.telegram.errors import RefusalError
from bot.sandbox.telegram.sandbox import TelegramSandbox
from bot.sandbox.telegram.server import Logged

__all__ = ["Logged", "RefusalError", "TelegramSandbox"]
