"""discord.py's events as the core's messages."""

from __future__ import annotations

import hashlib
from copy import copy
from datetime import datetime

import discord

from bot.core.types import Member, Message, MessageRef, Part, PartKind, Place
from bot.platforms.discord import kinds, parts, people

WRITTEN = frozenset(
    {
        discord.MessageType.default,
        discord.MessageType.reply,
        discord.MessageType.chat_input_command,
        discord.MessageType.context_menu_command,
    }
)


def message(event: discord.Message, own_id: int) -> Message | None:
    """A message or its newest revision; None for what people did not write in a server."""
    guild = event.guild
    if guild is None or event.type not in WRITTEN or event.author.id == own_id:
        return None
    where = people.place(guild.id, event.channel)
    webhook = event.webhook_id is not None and event.interaction_metadata is None
    return Message(
        ref=MessageRef(place=where, id=str(event.id)),
        author=people.member(event.author, guild, webhook=webhook),
        parts=parts.of_message(event),
        sent_at=event.created_at,
        revision="0" if event.edited_at is None else event.edited_at.isoformat(),
        url=event.jump_url,
        home=people.home(guild),
        links=parts.links(event),
        attachments=parts.attachments(event),
        kinds=kinds.of_message(event),
        mentions=parts.mentions(event),
        mentioned=_mentioned(event, guild),
        reply_to=_reply_to(event, where),
        reply_author=_reply_author(event, guild),
        edited_at=event.edited_at,
    )


def _reply_to(event: discord.Message, where: Place) -> MessageRef | None:
    reference = event.reference
    if event.type is not discord.MessageType.reply or reference is None:
        return None
    if reference.message_id is None:
        return None
    return MessageRef(place=where, id=str(reference.message_id))


def _mentioned(event: discord.Message, guild: discord.Guild) -> tuple[str, ...]:
    known = [people.member(one, guild) for one in event.mentions if not one.bot]
    return tuple(one.id for one in known if not one.is_staff)


def _reply_author(event: discord.Message, guild: discord.Guild) -> Member | None:
    """Whom somebody answers: Discord sends the answered message along, while it is there."""
    answered = event.reference.resolved if event.reference is not None else None
    if event.type is not discord.MessageType.reply or not isinstance(answered, discord.Message):
        return None
    return people.member(answered.author, guild, webhook=answered.webhook_id is not None)


def arrival(joined: discord.Member) -> Message:
    """A display name is a text too; it stands nowhere, so it cannot be deleted."""
    where = Place(
        community=people.community(joined.guild.id),
        channel=str(joined.guild.system_channel.id if joined.guild.system_channel else 0),
    )
    names = dict.fromkeys((joined.display_name, joined.name))
    return Message(
        ref=MessageRef(place=where, id=f"join:{joined.id}"),
        author=people.member(joined, joined.guild),
        parts=tuple(Part(kind=PartKind.NAME, text=name) for name in names),
        sent_at=joined.joined_at or joined.created_at,
        home=people.home(joined.guild),
        revision="0" if joined.joined_at is None else joined.joined_at.isoformat(),
        deletable=False,
    )


def title(
    thread: discord.Thread,
    author: discord.Member | discord.User,
    at: datetime,
    renamed_at: datetime | None = None,
) -> Message:
    """The title of a thread or forum post, judged as a message of who opened it. Discord numbers no
    names, so a later one is a revision by what it says.
    """
    digest = hashlib.sha256(thread.name.encode("utf-8", "surrogatepass")).hexdigest()[:16]
    return Message(
        ref=MessageRef(place=people.place(thread.guild.id, thread), id=f"title:{thread.id}"),
        author=people.member(author, thread.guild),
        parts=(Part(kind=PartKind.TITLE, text=thread.name),),
        sent_at=at,
        revision="0" if renamed_at is None else digest,
        url=thread.jump_url,
        home=people.home(thread.guild),
        deletable=False,
        edited_at=renamed_at,
    )


def renamed(event: discord.Message, own_id: int) -> Message | None:
    """The new name of a thread, from the line that Discord posts in it; None for any other. Unlike
    the event of a thread, it tells who gave the name.
    """
    line = event.type is discord.MessageType.channel_name_change and event.content
    if not line or event.author.id == own_id or not isinstance(event.channel, discord.Thread):
        return None
    named = copy(event.channel)
    named.name = event.content
    return title(named, event.author, event.created_at, renamed_at=event.created_at)
