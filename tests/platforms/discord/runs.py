"""One run of the bot on Discord after another, on the same store."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from bot.platforms.discord import Bounds, DiscordPlatform
from bot.sandbox.discord import DiscordSandbox
from tests.platforms.discord.conftest import now
from tests.platforms.discord.fakes import ListFront, ListInlet


@dataclass
class Dial:
    """The real time, set back or forward by a test."""

    by: timedelta = timedelta()

    def __call__(self) -> datetime:
        return now() + self.by


@dataclass
class Runs:
    sandbox: DiscordSandbox
    dial: Dial
    base: str = ""
    guild: str = ""
    general: str = ""
    mai: str = ""
    inlet: ListInlet = field(default_factory=ListInlet)

    async def open(self, since: timedelta = timedelta(days=9)) -> None:
        """A server that has been there for a while, with one member."""
        self.base = await self.sandbox.start()
        self.dial.by = -since
        self.guild = await self.sandbox.guild("Garden")
        self.general = self.sandbox.channel_named(self.guild, "general")
        self.mai = await self.sandbox.user("mai")
        await self.sandbox.join(self.guild, self.mai)
        self.dial.by = timedelta()

    @asynccontextmanager
    async def run(
        self, bounds: Bounds | None = None, clock: Callable[[], datetime] = now
    ) -> AsyncIterator[DiscordPlatform]:
        """A new process on the same store."""
        bot = DiscordPlatform(
            self.sandbox.token,
            f"{self.base}/api/v10",
            self.inlet,
            ListFront(),
            clock,
            bounds=bounds or Bounds(),
        )
        async with connected(bot):
            yield bot

    async def say(self, text: str, channel: str = "") -> str:
        return await self.sandbox.say(channel or self.general, self.mai, text)

    async def seen(self, *texts: str) -> None:
        """One run in which these are written and received."""
        async with self.run():
            for text in texts:
                await self.say(text)
                await self.taken(text)

    async def taken(self, text: str) -> None:
        await self.inlet.changes.wait(lambda: text in self.texts, 8)

    async def caught_up(self) -> None:
        """Until a catch-up that had something to read is at its end."""

        def done() -> bool:
            begun, ended = (
                self.inlet.read.get(f"catch-up:{word}", ("0", now()))[0]
                for word in ("begun", "done")
            )
            return begun == ended != "0"

        await self.inlet.changes.wait(done, 8)

    @property
    def texts(self) -> list[str]:
        return [message.text for message in self.inlet.messages]

    @property
    def read(self) -> list[str]:
        """The channels whose history was asked for, once for each request."""
        route = "/channels/{channel_id}/messages"
        asked = [r.path for r in self.sandbox.log if r.method == "GET" and r.route == route]
        return [path.split("/")[2] for path in asked]


@asynccontextmanager
async def connected(bot: DiscordPlatform) -> AsyncIterator[asyncio.Task[None]]:
    running = asyncio.create_task(bot.run())
    ready = asyncio.create_task(bot.ready.wait())
    await asyncio.wait({running, ready}, timeout=30, return_when=asyncio.FIRST_COMPLETED)
    assert bot.ready.is_set(), running
    try:
        yield running
    finally:
        await bot.close()
        running.cancel()
        with suppress(asyncio.CancelledError):
            await running
