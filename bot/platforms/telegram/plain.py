"""Plain text in a group, which is what nearly every update holds, read without the library.

Law: it gives what the library and `messages` give for the same update, or None: then these are
asked. They take a third of the time that the bot has for a message.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

import telegram
from telegram.constants import ChatID

from bot.core.text import sound
from bot.core.types import Message, MessageRef, Part, PartKind, Place
from bot.platforms.telegram.messages import GROUPS, community, home_of, url_of
from bot.platforms.telegram.roster import Roster

# All that plain text has; an update with anything else in it is for the library.
FIELDS = frozenset({"message_id", "from", "chat", "date", "text"})
MALFORMED = (AttributeError, KeyError, TypeError, ValueError, OverflowError, OSError)


async def message(update: Mapping[str, Any], roster: Roster) -> Message | None:
    """A new message of a member; commands are not plain text."""
    if update.keys() != {"update_id", "message"}:
        return None
    try:
        event = update["message"]
        if event.keys() != FIELDS or event["chat"]["type"] not in GROUPS:
            return None
        text, user = event["text"], _user(event["from"], roster)
        if not text or text.startswith("/"):
            return None
        return await _message(event, user, text, roster)
    except MALFORMED:
        return None


def _user(shown: Mapping[str, Any], roster: Roster) -> telegram.User:
    if shown["id"] in {roster.me, ChatID.SERVICE_CHAT}:
        raise ValueError("the bot itself, or what Telegram copied from a channel")
    return telegram.User(
        id=shown["id"],
        first_name=shown["first_name"],
        is_bot=shown["is_bot"],
        last_name=shown.get("last_name"),
        username=shown.get("username"),
        language_code=shown.get("language_code"),
    )


async def _message(
    event: Mapping[str, Any], user: telegram.User, text: str, roster: Roster
) -> Message:
    chat, number = event["chat"], str(event["message_id"])
    home = str(chat["id"])
    roster.saw(home, user)
    author = await roster.member(home, user)
    roster.wrote(home, number, author)
    return Message(
        ref=MessageRef(place=Place(community=community(home), channel=home), id=number),
        author=author,
        parts=(Part(kind=PartKind.CONTENT, text=sound(text)),),
        sent_at=datetime.fromtimestamp(event["date"], UTC),
        url=url_of(chat["id"], chat.get("username"), number),
        home=home_of(chat["id"], chat.get("username")),
    )
