"""Discord's socket, read only as fast as what comes from it can be kept.

The library reads without a bound and makes room for everything in memory. Where we are slower,
the bytes wait at Discord's end instead.
"""

from __future__ import annotations

import threading
from collections.abc import Awaitable, Callable
from typing import Any, Self

from discord import shard
from discord.gateway import DiscordWebSocket, KeepAliveHandler

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


async def hang_up(client: Any) -> None:
    """Close each socket of a client that has ended, also what the library knows no more: one that
    was opening when the end came. Its heartbeat is a thread, and would beat on by itself.
    """
    threads = [one for one in threading.enumerate() if isinstance(one, KeepAliveHandler)]
    own = [one for one in threads if one.ws._connection is client._connection]  # noqa: SLF001 -- nothing public names it
    for thread in own:  # all of them, also where a cancellation meets the closing of one
        thread.stop()
    for thread in own:
        await thread.ws.close()
