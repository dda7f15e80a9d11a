"""A message on its way in: text that can be kept, and how long it may wait."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.core.text import sound
from bot.core.types import Member, Message, MessageRef, Reading, Signal

# Signals that single out what must not wait when many wait.
RISKY = frozenset({"words", "own_words", "links", "own_links", "invites", "mentions"})
NUL = "\0"


def sound_message(message: Message) -> Message:
    """The same message in text that can be kept."""
    author, files = message.author, message.attachments
    written = (message.key, message.text, message.url, message.album or "", *message.links)
    written += (message.home, *message.mentioned)
    if message.reply_to is not None:
        written += (message.reply_to.id,)
    if message.reply_author is not None:
        written += (message.reply_author.id, message.reply_author.name)
    about = (author.id, author.name, author.language or "", *author.roles)
    named = (text for file in files for text in (file.name, file.url, file.media_type))
    try:
        "".join((*written, *about, *named)).encode()
    except UnicodeEncodeError:  # lone surrogates, which JSON may carry
        return _cleaned(message)
    return _cleaned(message) if NUL in message.key or NUL in author.id else message


def _sound_id(written: str) -> str:
    """Also without NUL: SQLite's JSON ends there, so a key with one would never be found again."""
    return sound(written).replace(NUL, "\ufffd")


def _sound_ref(ref: MessageRef) -> MessageRef:
    place = ref.place
    return MessageRef(
        id=_sound_id(ref.id),
        place=replace(
            place,
            community=replace(place.community, id=_sound_id(place.community.id)),
            channel=_sound_id(place.channel),
            thread=place.thread and _sound_id(place.thread),
            parent=place.parent and _sound_id(place.parent),
        ),
    )


def _sound_member(member: Member) -> Member:
    return replace(
        member,
        id=_sound_id(member.id),
        name=sound(member.name),
        roles=tuple(sound(role) for role in member.roles),
        language=member.language and sound(member.language),
    )


def _cleaned(message: Message) -> Message:
    author, files = message.author, message.attachments
    return replace(
        message,
        ref=_sound_ref(message.ref),
        revision=_sound_id(message.revision),
        mentioned=tuple(_sound_id(one) for one in message.mentioned),
        reply_to=message.reply_to and _sound_ref(message.reply_to),
        reply_author=message.reply_author and _sound_member(message.reply_author),
        author=_sound_member(author),
        parts=tuple(replace(part, text=sound(part.text)) for part in message.parts),
        url=sound(message.url),
        home=sound(message.home),
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
