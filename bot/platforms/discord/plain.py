"""Plain text of a member, which is what nearly every event holds, read without the library.

Law: it gives what discord.py and `translate` give for the same event, or None: then they are asked.
They take a quarter of the time that the bot has for a message.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeAlias

import discord

from bot.core.types import AuthorKind, Member, Message, MessageRef
from bot.platforms.discord import kinds, parts, people

Event: TypeAlias = Mapping[str, Any]
Channel: TypeAlias = discord.TextChannel | discord.VoiceChannel | discord.StageChannel
# All that plain text has, and what stands beside it with nothing in it; an event with anything else
# is for the library.
FIELDS = frozenset(
    {
        *("id", "type", "guild_id", "channel_id", "channel_type", "author", "member"),
        *("content", "timestamp", "flags", "nonce", "tts", "pinned"),
    }
)
EMPTY = frozenset(
    {
        *("edited_timestamp", "mention_everyone", "mentions", "mention_roles"),
        *("attachments", "embeds", "components", "sticker_items"),
    }
)
KNOWN = FIELDS | EMPTY
NOTHING: tuple[object, ...] = (None, False, [])
MALFORMED = (AttributeError, KeyError, TypeError, ValueError, OverflowError, OSError)


def channel(event: Event, client: discord.Client) -> Channel | None:
    """Where it stands: a channel that is known, and no thread."""
    try:
        guild = client.get_guild(int(event["guild_id"]))
        found = None if guild is None else guild.get_channel(int(event["channel_id"]))
    except MALFORMED:
        return None
    return found if isinstance(found, Channel) else None


def message(event: Event, where: Channel, own_id: int) -> Message | None:
    if not event.keys() <= KNOWN or any(event.get(name) not in NOTHING for name in EMPTY):
        return None
    try:
        author = _author(event["author"], event["member"], where.guild)
        return None if author.id == str(own_id) else _message(event, where, author)
    except MALFORMED:
        return None


def _message(event: Event, where: Channel, author: Member) -> Message | None:
    number = int(event["id"])
    if event["type"] != discord.MessageType.default.value or not event["content"]:
        return None
    return Message(
        ref=MessageRef(place=people.place(where.guild.id, where), id=str(number)),
        author=author,
        parts=tuple(parts.written(event["content"])),
        sent_at=discord.utils.snowflake_time(number),
        url=f"https://discord.com/channels/{where.guild.id}/{where.id}/{number}",
        home=people.home(where.guild),
        kinds=kinds.of_content(event["content"]),
    )


def _author(user: Event, shown: Event, guild: discord.Guild) -> Member:
    if "flags" not in shown or shown.get("communication_disabled_until"):
        raise ValueError("half a member, or a muted one: the library's to say")
    number = int(user["id"])
    found = (guild.get_role(int(role)) for role in shown["roles"])
    roles = sorted(role for role in found if role is not None and not role.is_default())
    owner = number == guild.owner_id
    return Member(
        id=str(number),
        name=shown.get("nick") or user.get("global_name") or user["username"],
        kind=AuthorKind.BOT if user.get("bot") else AuthorKind.USER,
        roles=people.names(roles),
        rights=people.ALL_RIGHTS if owner else people.rights_of([guild.default_role, *roles]),
        is_owner=owner,
        joined_at=discord.utils.parse_time(shown.get("joined_at")),
        created_at=discord.utils.snowflake_time(number),
    )
