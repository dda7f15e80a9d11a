"""A message on its way in: text that can be kept, and how long it may wait."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.core.text import sound
from bot.core.types import Message, MessageRef, Reading, Signal

# Signals that single out what must not wait when many wait.
RISKY = frozenset({"words", "links", "invites", "mentions"})


def sound_message(message: Message) -> Message:
    """The same message in text that can be kept."""
    author, files = message.author, message.attachments
    written = (message.key, message.text, message.url, message.album or "", *message.links)
    if message.reply_to is not None:
        written += (message.reply_to.id,)
    about = (author.id, author.name, author.language or "", *author.roles)
    named = (text for file in files for text in (file.name, file.url, file.media_type))
    try:
        "".join((*written, *about, *named)).encode()
    except UnicodeEncodeError:  # lone surrogates, which JSON may carry
        return _cleaned(message)
    return message


def _sound_ref(ref: MessageRef) -> MessageRef:
    place = ref.place
    return MessageRef(
        id=sound(ref.id),
        place=replace(
            place,
            community=replace(place.community, id=sound(place.community.id)),
            channel=sound(place.channel),
            thread=place.thread and sound(place.thread),
            parent=place.parent and sound(place.parent),
        ),
    )


def _cleaned(message: Message) -> Message:
    author, files = message.author, message.attachments
    return replace(
        message,
        ref=_sound_ref(message.ref),
        reply_to=message.reply_to and _sound_ref(message.reply_to),
        author=replace(
            author,
            id=sound(author.id),
            name=sound(author.name),
            roles=tuple(sound(role) for role in author.roles),
            language=author.language and sound(author.language),
        ),
        parts=tuple(replace(part, text=sound(part.text)) for part in message.parts),
        url=sound(message.url),
        album=message.album and sound(message.album),
        links=tuple(sound(link) for link in message.links),
        attachments=tuple(
            replace(
                file, name=sound(file.name), url=sound(file.url), media_type=sound(file.media_type)
            )
            for file in files
        ),
    )


def risk(signals: Sequence[Reading]) -> int:
    """0..9: how much the cheap detectors see in a message."""
    strengths = (
        one.strength
        for one in signals
        if isinstance(one, Signal) and (one.name in RISKY or one.name.startswith("pattern:"))
    )
    return round(9 * max(strengths, default=0.0))
