"""Every text that a Telegram message carries, wherever it stands in it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

import telegram
from telegram.constants import MessageEntityType

from bot.core.text import sound
from bot.core.types import Attachment, Part, PartKind
from bot.platforms.telegram.rich import Rich

_MENTIONS = frozenset({MessageEntityType.MENTION, MessageEntityType.TEXT_MENTION})
_WRITTEN = frozenset({PartKind.CONTENT, PartKind.CITED, PartKind.CAPTION, PartKind.POLL})
_MARKS = frozenset({MessageEntityType.BLOCKQUOTE, MessageEntityType.EXPANDABLE_BLOCKQUOTE})
_FILES = ("animation", "audio", "document", "sticker", "video", "video_note", "voice")


def parts_of(message: telegram.Message) -> tuple[Part, ...]:
    found = [
        *_written(message),
        *Rich(message).texts,
        *_forwarded(message),
        *_quoted(message),
        *_polled(message.poll),
        *_added(message),
        *_offered(message),
        *_filed(message),
        *_titled(message),
        *_buttoned(message),
    ]
    return tuple(Part(kind=kind, text=sound(text)) for kind, text in found if text)


_Found = Iterator[tuple[PartKind, str | None]]


def _written(message: telegram.Message) -> _Found:
    yield from _apart(PartKind.CONTENT, message.text, message.entities)
    yield from _apart(PartKind.CAPTION, message.caption, message.caption_entities)


def _apart(kind: PartKind, text: str | None, entities: Sequence[telegram.MessageEntity]) -> _Found:
    """Lines that are marked as a quote are parts of their own."""
    marked = sorted((one.offset, one.offset + one.length) for one in entities if one.type in _MARKS)
    if not text or not marked:
        yield kind, text
        return
    units = text.encode("utf-16-le", "surrogatepass")  # Telegram counts in these, of two bytes
    runs, at = list[tuple[PartKind, int, int]](), 0
    for start, end in marked:
        runs += [(kind, at, start), (PartKind.CITED, start, end)]
        at = end
    for name, start, end in (*runs, (kind, at, len(text) * 2)):
        run = units[2 * start : 2 * end].decode("utf-16-le", "surrogatepass")
        yield name, run.removeprefix("\n").removesuffix("\n")


def passed_on(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """The same, of a message that somebody else wrote."""
    return tuple(
        replace(part, kind=PartKind.FORWARD) if part.kind in _WRITTEN else part for part in parts
    )


def _forwarded(message: telegram.Message) -> _Found:
    if message.forward_origin is not None:
        yield PartKind.FORWARD, origin_name(message.forward_origin)
    if message.story is not None:
        yield PartKind.FORWARD, message.story.chat.effective_name
    if message.via_bot is not None:
        yield PartKind.FORWARD, message.via_bot.full_name


def origin_name(origin: telegram.MessageOrigin) -> str | None:
    match origin:
        case telegram.MessageOriginUser():
            return origin.sender_user.full_name
        case telegram.MessageOriginHiddenUser():
            return origin.sender_user_name
        case telegram.MessageOriginChat():
            return _joined(origin.sender_chat.effective_name, origin.author_signature)
        case telegram.MessageOriginChannel():
            return _joined(origin.chat.effective_name, origin.author_signature)
        case _:
            return None


def _joined(*words: str | None) -> str:
    return "\n".join(word for word in words if word)


def _quoted(message: telegram.Message) -> _Found:
    if message.quote is not None:
        yield PartKind.QUOTE, message.quote.text
    other = message.external_reply
    if other is None:
        return
    yield PartKind.FORWARD, origin_name(other.origin)
    if other.document is not None:
        yield PartKind.FILE_NAME, other.document.file_name
    if other.story is not None:
        yield PartKind.FORWARD, other.story.chat.effective_name
    yield from _polled(other.poll)


def _polled(poll: telegram.Poll | None) -> _Found:
    if poll is not None:
        yield PartKind.POLL, poll.question
        yield PartKind.POLL, poll.description
        for option in poll.options:
            yield PartKind.POLL, option.text
        yield PartKind.POLL, poll.explanation


def _added(message: telegram.Message) -> _Found:
    """What somebody wrote into a poll or a checklist that stood there before."""
    if message.poll_option_added is not None:
        yield PartKind.POLL, message.poll_option_added.option_text
    if message.checklist_tasks_added is not None:
        yield PartKind.CONTENT, _joined(*(one.text for one in message.checklist_tasks_added.tasks))


def _offered(message: telegram.Message) -> _Found:
    if message.contact is not None:
        card = message.contact
        yield PartKind.CONTENT, _joined(card.first_name, card.last_name, card.phone_number)
    if message.venue is not None:
        yield PartKind.CONTENT, _joined(message.venue.title, message.venue.address)
    if message.game is not None:
        yield PartKind.CONTENT, _joined(message.game.title, message.game.description)
    if message.invoice is not None:
        yield PartKind.CONTENT, _joined(message.invoice.title, message.invoice.description)
    if message.checklist is not None:
        tasks = (task.text for task in message.checklist.tasks)
        yield PartKind.CONTENT, _joined(message.checklist.title, *tasks)


def _filed(message: telegram.Message) -> _Found:
    names = (getattr(getattr(message, kind), "file_name", None) for kind in _FILES)
    for name in dict.fromkeys(names):  # an animation stands there as a document too
        yield PartKind.FILE_NAME, name
    if message.audio is not None:
        yield PartKind.FILE_NAME, _joined(message.audio.performer, message.audio.title)
    if message.sticker is not None:
        yield PartKind.STICKER, _joined(message.sticker.set_name, message.sticker.emoji)


def _titled(message: telegram.Message) -> _Found:
    if message.forum_topic_created is not None:
        yield PartKind.TITLE, message.forum_topic_created.name
    if message.forum_topic_edited is not None:
        yield PartKind.TITLE, message.forum_topic_edited.name


def _buttoned(message: telegram.Message) -> _Found:
    for button in _buttons(message):
        yield PartKind.BUTTON, button.text


def _buttons(message: telegram.Message) -> Iterator[telegram.InlineKeyboardButton]:
    if message.reply_markup is not None:
        for row in message.reply_markup.inline_keyboard:
            yield from row


def links_of(message: telegram.Message) -> tuple[str, ...]:
    """Addresses that a reader does not see in the text."""
    entities = [*message.entities, *message.caption_entities]
    if message.quote is not None:
        entities += message.quote.entities or ()
    found: list[str | None] = [entity.url for entity in entities] + [
        button.url for button in _buttons(message)
    ]
    found += Rich(message).links
    preview = message.link_preview_options
    if preview is not None and isinstance(preview.url, str):
        found.append(preview.url)
    return tuple(dict.fromkeys(sound(url) for url in found if url))


def attachments_of(message: telegram.Message) -> tuple[Attachment, ...]:
    found: Any = message.effective_attachment
    if isinstance(found, tuple | list):  # a photo in its sizes; the last is the largest
        found = found[-1] if found else None
    if found is None or not hasattr(found, "file_unique_id"):
        return ()
    return (
        Attachment(
            name=sound(getattr(found, "file_name", None) or type(found).__name__.lower()),
            size=found.file_size or 0,
            media_type=getattr(found, "mime_type", None) or "",
        ),
    )


def mentioned_in(message: telegram.Message) -> list[str | telegram.User]:
    """The `@name` or the person behind each mention."""
    named: list[str | None] = [MessageEntityType.MENTION]
    written = message.parse_entities(named) if message.text else {}
    written = written | (message.parse_caption_entities(named) if message.caption else {})
    behind = [entity.user for entity in (*message.entities, *message.caption_entities)]
    return [*written.values(), *(user for user in behind if user is not None)]


def mentions_of(message: telegram.Message) -> int:
    entities = (*message.entities, *message.caption_entities)
    return sum(entity.type in _MENTIONS for entity in entities) + Rich(message).mentions
