"""The real library against the stand-in, with an inlet and a front that keep lists."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, field

import pytest

from bot.core.types import Community
from bot.platforms.telegram import TelegramPlatform
from bot.platforms.telegram.messages import community
from bot.sandbox.telegram import TelegramSandbox
from tests.platforms.telegram.fakes import Clock, FakeFront, FakeInlet


@dataclass
class Stage:
    sandbox: TelegramSandbox
    clock: Clock
    inlet: FakeInlet = field(default_factory=FakeInlet)
    front: FakeFront = field(default_factory=FakeFront)
    moderated: dict[str, str] = field(default_factory=dict)  # moderators' chat -> community
    running: list[tuple[TelegramPlatform, asyncio.Task[None]]] = field(default_factory=list)

    async def communities_of(self, chat_id: str) -> Community | None:
        found = self.moderated.get(chat_id)
        return None if found is None else community(found)

    def platform(self, token: str = TelegramSandbox.token) -> TelegramPlatform:
        return TelegramPlatform(
            token=token,
            api_base=self.sandbox.url,
            inlet=self.inlet,
            front=self.front,
            clock=self.clock,
            communities_of=self.communities_of,
        )

    async def run(self) -> TelegramPlatform:
        platform = self.platform()
        task = asyncio.create_task(platform.run())
        self.running.append((platform, task))
        ready = asyncio.create_task(platform.ready.wait())
        done, _ = await asyncio.wait({task, ready}, return_when=asyncio.FIRST_COMPLETED, timeout=30)
        assert ready in done, task
        return platform

    async def stop(self) -> None:
        while self.running:
            platform, task = self.running.pop()
            await platform.close()
            await task

    async def settled(self) -> None:
        """Every update that was sent is handled, and answered."""
        await self.sandbox.changed(lambda: not self.sandbox.site.updates.waiting)
        await self.inlet.until(lambda: set(self.inlet.updates) == set(self.inlet.done))
        for platform, _ in self.running:
            await platform._lanes.done()
            await platform.answers.given()


@pytest.fixture
async def stage() -> AsyncIterator[Stage]:
    clock = Clock()
    sandbox = TelegramSandbox(clock)
    await sandbox.start()
    stage = Stage(sandbox=sandbox, clock=clock)
    try:
        yield stage
    finally:
        await stage.stop()
        await sandbox.stop()
