"""The stand-in on loopback, and a bare client that shows what it answers."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import aiohttp
import pytest

from bot.sandbox.telegram import TelegramSandbox
from tests.support.values import NOON


class Clock:
    now: datetime = NOON

    def __call__(self) -> datetime:
        return self.now


@dataclass
class Client:
    sandbox: TelegramSandbox
    session: aiohttp.ClientSession
    clock: Clock

    async def call(self, method: str, token: str = "", **body: Any) -> dict[str, Any]:
        url = f"{self.sandbox.url}/bot{token or self.sandbox.token}/{method}"
        async with self.session.post(url, json=body) as response:
            answer: dict[str, Any] = await response.json()
            assert answer["ok"] == (response.status == 200)
            assert answer["ok"] or answer["error_code"] == response.status
            return answer

    async def result(self, method: str, **body: Any) -> Any:
        return (await self.call(method, **body))["result"]

    async def refusal(self, method: str, **body: Any) -> str:
        return str((await self.call(method, **body))["description"])


@pytest.fixture
async def client() -> AsyncIterator[Client]:
    clock = Clock()
    sandbox = TelegramSandbox(clock)
    await sandbox.start()
    async with aiohttp.ClientSession() as session:
        yield Client(sandbox, session, clock)
    await sandbox.stop()
