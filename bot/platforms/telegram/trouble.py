"""What Telegram and its library raise, said in the one error that leaves an adapter.

Telegram has no codes beside the HTTP status: its sentences are all there is to go by.
"""

from __future__ import annotations

from datetime import timedelta

from telegram.error import (
    BadRequest,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
)

from bot.ports import PlatformError, Trouble

# A connection that never came about, so nothing was sent.
NEVER_SENT = frozenset({"ConnectError", "ConnectTimeout", "PoolTimeout"})  # of httpx
NO_PRIVATE_CHAT = "the member has no open private chat with the bot"

_KINDS: tuple[tuple[type[TelegramError], Trouble, str], ...] = (
    (Forbidden, Trouble.FORBIDDEN, "the bot is not a member of the group"),
    (Conflict, Trouble.DOWN, "another program fetches updates with the same Telegram token"),
    (InvalidToken, Trouble.INVALID, "Telegram refused the token or does not know the method"),
    (NetworkError, Trouble.DOWN, "Telegram did not answer"),
)

# What a sentence of Telegram's contains -> what it is, and what people should read.
_SENTENCES: tuple[tuple[str, Trouble, str], ...] = (
    ("message to delete not found", Trouble.GONE, "the message is not there any more"),
    ("topic_id_invalid", Trouble.GONE, "the topic is not there any more"),
    ("thread not found", Trouble.GONE, "the topic is not there any more"),
    ("message to edit not found", Trouble.GONE, "the message is not there any more"),
    (
        "message can't be deleted",
        Trouble.FORBIDDEN,
        "the bot may not delete here, or the message is older than Telegram's 48 hours",
    ),
    (
        "not enough rights",
        Trouble.FORBIDDEN,
        "the bot needs the administrator right to ban users, or another that this takes",
    ),
    ("admin_required", Trouble.FORBIDDEN, "the bot is not an administrator of the group"),
    ("need administrator rights", Trouble.FORBIDDEN, "the bot is not an administrator"),
    ("administrator of the chat", Trouble.FORBIDDEN, "the member is an administrator"),
    ("can't remove chat owner", Trouble.FORBIDDEN, "the member owns the group"),
    ("can't restrict self", Trouble.FORBIDDEN, "the bot cannot act on itself"),
    (
        "method is available",
        Trouble.INVALID,
        "Telegram offers this only in supergroups: upgrade the group first",
    ),
    ("hide_requester_missing", Trouble.GONE, "no request to join waits"),
    ("user not found", Trouble.GONE, "the member is not known in the group"),
    ("member not found", Trouble.GONE, "the member is not known in the group"),
    ("participant", Trouble.GONE, "the member is not known in the group"),
    ("invalid user_id", Trouble.GONE, "the member is not known in the group"),
    ("user_id_invalid", Trouble.GONE, "the member is not known in the group"),
)


def translate(error: TelegramError, *, private: bool = False) -> PlatformError:
    """The platform error for what was raised; `private`: in a private chat with a member."""
    match error:
        case RetryAfter():
            wait = seconds(error.retry_after)
            return PlatformError(Trouble.LIMITED, "Telegram asks to wait", retry_after=wait)
        case BadRequest():
            return _from_sentence(error.message, private=private)
        case Forbidden() if private:
            return PlatformError(Trouble.CLOSED, NO_PRIVATE_CHAT)
        case NetworkError() if type(error.__cause__).__name__ in NEVER_SENT:
            return PlatformError(Trouble.AWAY, "Telegram could not be reached")
        case TelegramError(message="Invalid server response"):
            return PlatformError(Trouble.DOWN, "Telegram's answer broke off")
        case _:
            return next(
                (
                    PlatformError(trouble, detail)
                    for kind, trouble, detail in _KINDS
                    if isinstance(error, kind)
                ),
                PlatformError(Trouble.INVALID, f"Telegram refused: {type(error).__name__}"),
            )


def _from_sentence(sentence: str, *, private: bool) -> PlatformError:
    lowered = sentence.casefold()
    if private and "chat not found" in lowered:
        return PlatformError(Trouble.CLOSED, NO_PRIVATE_CHAT)
    for known, trouble, detail in _SENTENCES:
        if known in lowered:
            return PlatformError(trouble, detail)
    return PlatformError(Trouble.INVALID, f"Telegram refused: {lowered}")


def unchanged(error: TelegramError) -> bool:
    """An edit that would change nothing has what it wanted."""
    return isinstance(error, BadRequest) and "not modified" in error.message.casefold()


def seconds(time: float | timedelta) -> float:
    return time.total_seconds() if isinstance(time, timedelta) else float(time)
