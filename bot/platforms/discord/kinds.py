"""What a Discord message carries beside its words."""

from __future__ import annotations

import re

import discord

from bot.core.files import kind_of
from bot.core.types import MessageKind

# All that Discord's own picker writes; the preview comes later, and as no new revision.
_PICKED = re.compile(r"https://(?:tenor\.com/view|giphy\.com/gifs|klipy\.com/gifs)/\S+")
NONE: frozenset[MessageKind] = frozenset()
_PICKED_GIF = frozenset({MessageKind.GIF})
_Holder = discord.Message | discord.MessageSnapshot


def of_message(message: discord.Message) -> frozenset[MessageKind]:
    found = _held(message)
    for snapshot in message.message_snapshots:
        found |= {MessageKind.FORWARD, *_held(snapshot)}
    if message.poll is not None:
        found.add(MessageKind.POLL)
    if _is_by_own_app(message):
        found.add(MessageKind.VIA_BOT)
    return frozenset(found)


def of_content(content: str) -> frozenset[MessageKind]:
    return _PICKED_GIF if _PICKED.fullmatch(content) else NONE


def _held(holder: _Holder) -> set[MessageKind]:
    found = {_of_file(file, holder) for file in holder.attachments}
    if holder.stickers:
        found.add(MessageKind.STICKER)
    if any(embed.type == "gifv" for embed in holder.embeds):
        found.add(MessageKind.GIF)
    return found | of_content(holder.content)


def _of_file(file: discord.Attachment, holder: _Holder) -> MessageKind:
    if holder.flags.voice or file.is_voice_message():
        return MessageKind.VOICE
    return kind_of(file.filename, file.content_type or "")


def _is_by_own_app(message: discord.Message) -> bool:
    """Made by an app that a member brought along, and that the server has not let in."""
    called = message.interaction_metadata
    return called is not None and called.is_user_integration() and not called.is_guild_integration()
