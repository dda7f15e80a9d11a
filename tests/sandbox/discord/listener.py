"""A real discord.py client that keeps what it hears."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime

import discord
import yarl
from discord.gateway import DiscordWebSocket
from discord.http import Route

from bot.sandbox.discord import DiscordSandbox


def now() -> datetime:
    return datetime.now(UTC)  # noqa: TID251 -- discord.py compares ids with the real time


class Listener(discord.Client):
    def __init__(self) -> None:
        super().__init__(intents=discord.Intents.all(), guild_ready_timeout=0.1)
        self.heard: list[str] = []
        self.entries: list[discord.AuditLogEntry] = []
        self._changed = asyncio.Condition()

    async def on_message(self, message: discord.Message) -> None:
        self.heard.append(message.content)
        await self._tell()

    async def on_audit_log_entry_create(self, entry: discord.AuditLogEntry) -> None:
        self.entries.append(entry)
        await self._tell()

    async def _tell(self) -> None:
        async with self._changed:
            self._changed.notify_all()

    async def until(self, predicate: Callable[[], bool]) -> None:
        async with self._changed, asyncio.timeout(20):
            await self._changed.wait_for(predicate)


@asynccontextmanager
async def listening(sandbox: DiscordSandbox) -> AsyncIterator[Listener]:
    """Connected to a sandbox that runs, with `now` as its clock."""
    base, gateway = Route.BASE, DiscordWebSocket.DEFAULT_GATEWAY
    Route.BASE = sandbox.gateway.url.replace("ws:", "http:").replace("/gateway", "/api/v10")
    DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(sandbox.gateway.url)
    client = Listener()
    running = asyncio.create_task(client.start(sandbox.token))
    try:
        ready = asyncio.create_task(client.wait_until_ready())
        await asyncio.wait({ready, running}, timeout=10, return_when=asyncio.FIRST_COMPLETED)
        assert client.is_ready(), running
        yield client
    finally:
        await client.close()
        await running
        Route.BASE, DiscordWebSocket.DEFAULT_GATEWAY = base, gateway
