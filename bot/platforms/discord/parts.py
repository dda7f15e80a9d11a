"""Every text that a Discord message can carry, and the links beside it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby
from operator import itemgetter
from typing import Any

import discord

from bot.core.types import Attachment, Part, PartKind

_TO_THE_END = ">>> "  # what follows is a quote, with all lines after it
_MARKS = ("> ", _TO_THE_END)


def of_message(message: discord.Message) -> tuple[Part, ...]:
    parts = written(message.content)
    parts += _all(PartKind.EMBED, _embeds(message.embeds))
    for snapshot in message.message_snapshots:
        parts += _all(PartKind.FORWARD, [snapshot.content, *_embeds(snapshot.embeds)])
        parts += _all(PartKind.FILE_NAME, _files(snapshot.attachments))
        parts += _all(PartKind.STICKER, (sticker.name for sticker in snapshot.stickers))
        parts += _all(PartKind.BUTTON, _labels(snapshot.components))
    if message.poll is not None:
        answers = [answer.text for answer in message.poll.answers]
        parts += _all(PartKind.POLL, [str(message.poll.question), *answers])
    parts += _all(PartKind.FILE_NAME, _files(message.attachments))
    parts += _all(PartKind.STICKER, (sticker.name for sticker in message.stickers))
    parts += _all(PartKind.BUTTON, _labels(message.components))
    return tuple(part for part in parts if part.text)


def written(content: str) -> list[Part]:
    """What a member typed; lines that Discord shows as a quote are parts of their own."""
    if not content.startswith(_MARKS) and "\n>" not in content:  # nearly every message
        return _all(PartKind.CONTENT, [content])
    kinds: list[PartKind] = []
    lines = content.split("\n")
    to_the_end = False
    for line in lines:
        to_the_end = to_the_end or line.startswith(_TO_THE_END)
        marked = to_the_end or line.startswith(_MARKS)
        kinds.append(PartKind.CITED if marked else PartKind.CONTENT)
    runs = groupby(zip(kinds, lines, strict=True), key=itemgetter(0))
    return [part for kind, run in runs for part in _all(kind, ["\n".join(line for _, line in run)])]


def links(message: discord.Message) -> tuple[str, ...]:
    """Addresses that stand in embeds and buttons, not in a text."""
    found: list[str] = []
    for holder in _holders(message):
        for embed in holder.embeds:
            found += [url for url in (embed.url, embed.author.url) if url]
        found += [str(item.url) for item in _walk(holder.components) if getattr(item, "url", None)]
    return tuple(dict.fromkeys(found))


def attachments(message: discord.Message) -> tuple[Attachment, ...]:
    """Names and places only: a file is never fetched."""
    held = [a for one in _holders(message) for a in one.attachments]
    return tuple(
        Attachment(name=a.filename, size=a.size, url=a.url, media_type=a.content_type or "")
        for a in held
    )


def mentions(message: discord.Message) -> int:
    everyone = 100 if message.mention_everyone else 0
    return len(message.mentions) + len(message.role_mentions) + everyone


def _all(kind: PartKind, texts: Iterable[str | None]) -> list[Part]:
    return [Part(kind=kind, text=text) for text in texts if text]


def _embeds(embeds: Iterable[discord.Embed]) -> Iterator[str | None]:
    for embed in embeds:
        yield from (embed.author.name, embed.title, embed.description)
        for field in embed.fields:
            yield from (field.name, field.value)
        yield embed.footer.text


def _files(files: Iterable[discord.Attachment]) -> Iterator[str | None]:
    for file in files:
        yield from (file.filename, file.title, file.description)


def _walk(components: Iterable[Any]) -> Iterator[Any]:
    """Rows, sections and containers, and what lies in them."""
    for item in components:
        yield item
        yield from _walk(getattr(item, "children", ()))


def _labels(components: Iterable[Any]) -> Iterator[str | None]:
    for item in _walk(components):
        yield getattr(item, "label", None)
        yield getattr(item, "placeholder", None)
        if isinstance(item, discord.TextDisplay):
            yield item.content


def _holders(message: discord.Message) -> list[discord.Message | discord.MessageSnapshot]:
    return [message, *message.message_snapshots]
