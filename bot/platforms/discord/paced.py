"""Discord's socket, read only as fast as what comes from it can be kept.

The library reads without a bound and makes room for everything in memory. Where we are slower,
the bytes wait at Discord's end instead.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any, Self

from discord import shard
from discord.gateway import DiscordWebSocket

Room = Callable[[], Awaitable[None]]


class PacedWebSocket(DiscordWebSocket):
    room: Room | None = None

    async def poll_event(self) -> None:
        if self.room is not None:
            await self.room()
        await super().poll_event()

    @classmethod
    async def from_client(cls, client: Any, **options: Any) -> Self:
        made = await super().from_client(client, **options)
        made.room = getattr(client, "room", None)
        return made


def pace() -> None:
    """From now on the library's shards read through this."""
    shard.DiscordWebSocket = PacedWebSocket  # type: ignore[misc]  # the one place it is looked up
