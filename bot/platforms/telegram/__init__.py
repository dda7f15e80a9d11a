"""Telegram, through python-telegram-bot."""

from bot.platforms.telegram.hands import TelegramHands
from bot.platforms.telegram.platform import TelegramPlatform
from bot.platforms.telegram.webhook import Door, Webhook

__all__ = ["Door", "TelegramHands", "TelegramPlatform", "Webhook"]
