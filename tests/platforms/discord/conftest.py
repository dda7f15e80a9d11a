import asyncio
from collections.abc import AsyncIterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import pytest

from bot.core.types import Community, Member, MessageRef, Place, Platform
from bot.platforms.discord import DiscordPlatform
from bot.sandbox.discord import DiscordSandbox
from tests.platforms.discord.fakes import ListFront, ListInlet


def now() -> datetime:
    return datetime.now(UTC)  # noqa: TID251 -- discord.py compares ids with the real time


@dataclass
class Stage:
    """A server with a member, the bot connected to it."""

    sandbox: DiscordSandbox
    platform: DiscordPlatform
    inlet: ListInlet
    front: ListFront
    base: str
    guild: str
    general: str
    mai: str
    running: asyncio.Task[None]

    @property
    def place(self) -> Place:
        community = Community(platform=Platform.DISCORD, id=self.guild)
        return Place(community=community, channel=self.general)

    def ref(self, number: str) -> MessageRef:
        return MessageRef(place=self.place, id=number)

    def member(self, number: str | None = None) -> Member:
        return Member(id=number or self.mai, name="mai")

    async def taken(self, count: int = 1) -> None:
        await self.inlet.changes.wait(lambda: len(self.inlet.messages) >= count, 8)

    async def answered(self, interaction: str, count: int = 1) -> list[dict[str, Any]]:
        await self.sandbox.changed(lambda: len(self.sandbox.answers(interaction)) >= count)
        return self.sandbox.answers(interaction)


@pytest.fixture
async def sandbox() -> AsyncIterator[DiscordSandbox]:
    sandbox = DiscordSandbox(now)
    yield sandbox
    await sandbox.stop()


@pytest.fixture
async def stage(sandbox: DiscordSandbox) -> AsyncIterator[Stage]:
    base = await sandbox.start()
    guild = await sandbox.guild("Garden", "vi")
    mai = await sandbox.user("mai", "vi")
    await sandbox.join(guild, mai)
    inlet, front = ListInlet(), ListFront()
    platform = DiscordPlatform(sandbox.token, f"{base}/api/v10", inlet, front, now)
    running = asyncio.create_task(platform.run())
    ready = asyncio.create_task(platform.ready.wait())
    await asyncio.wait({running, ready}, timeout=30, return_when=asyncio.FIRST_COMPLETED)
    assert platform.ready.is_set(), running
    general = sandbox.channel_named(guild, "general")
    yield Stage(sandbox, platform, inlet, front, base, guild, general, mai, running)
    await platform.close()
    running.cancel()
    with suppress(asyncio.CancelledError):
        await running
