"""Links to messages for one who may read them, while they stand."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from typing import TypeAlias

import discord

from bot.core.types import MessageRef
from bot.ports import PlatformError, Trouble

Spot: TypeAlias = discord.abc.GuildChannel | discord.Thread
Stands = Callable[[MessageRef], Awaitable[bool]]


async def links(
    guild: discord.Guild,
    reader: discord.Member,
    targets: Sequence[MessageRef],
    most: int,
    stands: Stands,
) -> list[str]:
    """The first `most`, in order."""
    found: list[str] = []
    for target in targets:
        if len(found) == most:
            break
        if _may_read(guild, reader, target.place.channel) and await _is_there(target, stands):
            where = f"{guild.id}/{target.place.channel}/{target.id}"
            found.append(f"https://discord.com/channels/{where}")
    return found


async def _is_there(target: MessageRef, stands: Stands) -> bool:
    """As far as the bot itself may look."""
    try:
        return await stands(target)
    except PlatformError as error:
        if error.trouble is Trouble.FORBIDDEN:
            return False
        raise


def seen(guild: discord.Guild, reader: discord.Member, channel: str) -> Spot | None:
    """A channel, where the reader sees it. A thread that is archived is not known here; a private
    one is open to few.
    """
    place = guild.get_channel_or_thread(int(channel)) if channel.isdecimal() else None
    if place is None or (isinstance(place, discord.Thread) and place.parent is None):
        return None
    may = place.permissions_for(reader)
    if isinstance(place, discord.Thread) and place.is_private() and not may.manage_threads:
        return None
    return place if may.view_channel else None


def _may_read(guild: discord.Guild, reader: discord.Member, channel: str) -> bool:
    place = seen(guild, reader, channel)
    return place is not None and place.permissions_for(reader).read_message_history
