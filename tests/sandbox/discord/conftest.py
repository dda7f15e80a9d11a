from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Any

import aiohttp
import pytest

from bot.sandbox.discord import DiscordSandbox
from tests.support.values import NOON


@dataclass
class Client:
    """A bare HTTP client with the bot's token."""

    http: aiohttp.ClientSession
    base: str
    token: str

    async def ask(
        self, method: str, path: str, body: Any = None, **headers: str
    ) -> tuple[int, Any, dict[str, str]]:
        sent = {"Authorization": f"Bot {self.token}", **headers}
        url = f"{self.base}/api/v10{path}"
        async with self.http.request(method, url, json=body, headers=sent) as answer:
            text = await answer.text()
            shown = {key.lower(): value for key, value in answer.headers.items()}
            return answer.status, await answer.json() if text else None, shown

    async def refusal(self, method: str, path: str, body: Any = None) -> tuple[int, int]:
        status, answer, _ = await self.ask(method, path, body)
        return status, answer["code"]


@pytest.fixture
async def sandbox() -> AsyncIterator[DiscordSandbox]:
    sandbox = DiscordSandbox(lambda: NOON, limit=5)
    yield sandbox
    await sandbox.stop()


@pytest.fixture
async def client(sandbox: DiscordSandbox) -> AsyncIterator[Client]:
    base = await sandbox.start()
    async with aiohttp.ClientSession() as http:
        yield Client(http, base, sandbox.token)
