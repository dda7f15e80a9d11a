"""Cards as Telegram shows them: plain text, buttons below, no previews, nobody pinged."""

from __future__ import annotations

import re
from collections.abc import Callable

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, LinkPreviewOptions

from bot.ports import AN_ID, Card

TEXT_LIMIT = 4000  # Telegram takes 4096; the rest is room for an ellipsis and for counting
NO_PREVIEW = LinkPreviewOptions(is_disabled=True)
_PING = re.compile(r"(?<!\w)@(\w+)")
_ID = re.compile(AN_ID)
_JOINER = "\u2060"  # invisible, and ends what Telegram reads as a name


def text_of(
    card: Card,
    may_ping: Callable[[str], bool] = lambda _name: True,
    name: Callable[[str], str | None] = lambda _id: None,
) -> str:
    """The text, shortened to what Telegram takes, with known names for ids, and with only those
    names linked that may be.
    """

    def called(found: re.Match[str]) -> str:
        known = name(found[0]) if found[0] in card.people else None
        return " ".join((known or found[0]).split())

    def quiet(found: re.Match[str]) -> str:
        return found[0] if may_ping(found[1]) else f"@{_JOINER}{found[1]}"

    text = _PING.sub(quiet, _ID.sub(called, card.text))
    return text if len(text) <= TEXT_LIMIT else text[:TEXT_LIMIT] + "…"


def keyboard(card: Card) -> InlineKeyboardMarkup | None:
    if not card.buttons:
        return None
    return InlineKeyboardMarkup(
        [
            [InlineKeyboardButton(button.label, callback_data=button.id) for button in row]
            for row in card.buttons
        ]
    )
