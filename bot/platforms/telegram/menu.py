"""The list of commands that Telegram offers while somebody types."""

from __future__ import annotations

import structlog
import telegram
from telegram import Bot, BotCommand
from telegram.error import InvalidToken, TelegramError

from bot.core.verb import Verb
from bot.core.verbs import BARE, VERBS
from bot.ports import Front

log = structlog.get_logger()

ENGLISH = "en"  # what whoever has no menu of their own is offered


def commands(front: Front, language: str = ENGLISH, *, staff: bool = False) -> list[BotCommand]:
    """Telegram's commands are one word: a group stands there once."""
    chosen: dict[str, Verb] = {}
    for name, verb in VERBS.items():
        if staff or verb.public:
            word = verb.group or name
            chosen.setdefault(word, VERBS[BARE.get(word, name)])
    english = language == ENGLISH
    return [
        BotCommand(word, verb.help if english else front.say(verb.key, language))
        for word, verb in chosen.items()
    ]


async def offer(bot: Bot, front: Front) -> bool:
    """Members see theirs in the language of their app, administrators all, in English; without it
    the commands work as well. Whether all is there.
    """
    others = [language for language in front.languages() if language != ENGLISH]
    try:
        await _set(bot, commands(front))
        await _set(
            bot, commands(front, staff=True), scope=telegram.BotCommandScopeAllChatAdministrators()
        )
        for language in others:
            await _set(bot, commands(front, language), language=language)
    except InvalidToken:
        raise
    except TelegramError as error:
        log.warning("telegram.commands_not_offered", error=type(error).__name__)
        return False
    return True


async def _set(
    bot: Bot,
    wanted: list[BotCommand],
    scope: telegram.BotCommandScope | None = None,
    language: str | None = None,
) -> None:
    """Only where it is new: Telegram bears many questions, and few changes in a row."""
    if list(await bot.get_my_commands(scope, language)) != wanted:
        await bot.set_my_commands(wanted, scope, language)
