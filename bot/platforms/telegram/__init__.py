"""Telegram, through python-telegram-bot."""

from bot.platforms.telegram.hands import TelegramHands
from bot.platforms.telegram.platform import TelegramPlatform

__all__ = ["TelegramHands", "TelegramPlatform"]
