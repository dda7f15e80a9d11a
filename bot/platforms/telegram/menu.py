"""The list of commands that Telegram offers while somebody types."""

from __future__ import annotations

import structlog
import telegram
from telegram.error import InvalidToken, TelegramError

from bot.core.verbs import BARE, VERBS, Verb

log = structlog.get_logger()


def commands(*, staff: bool) -> list[telegram.BotCommand]:
    """Telegram's commands are one word: a group stands there once."""
    chosen: dict[str, Verb] = {}
    for name, verb in VERBS.items():
        if staff or verb.public:
            word = verb.group or name
            chosen.setdefault(word, VERBS[BARE.get(word, name)])
    return [telegram.BotCommand(word, verb.help) for word, verb in chosen.items()]


async def offer(bot: telegram.Bot) -> None:
    """Members see theirs, administrators all; without it the commands work as well."""
    try:
        await bot.set_my_commands(commands(staff=False))
        await bot.set_my_commands(
            commands(staff=True), scope=telegram.BotCommandScopeAllChatAdministrators()
        )
    except InvalidToken:
        raise
    except TelegramError as error:
        log.warning("telegram.commands_not_offered", error=type(error).__name__)
