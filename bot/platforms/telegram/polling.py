"""Raw updates by long polling: kept as they came, so that a malformed one spoils no other.

The library's own `get_updates` parses a batch as a whole; what cannot be parsed would be
fetched again and again. Addresses hold the token: they must not reach a log.
"""

from __future__ import annotations

import json
import ssl
from typing import Any, ClassVar
from urllib.parse import urlencode

import telegram
from telegram.error import TelegramError
from telegram.request import HTTPXRequest

from bot.platforms.telegram.source import ALLOWED, Journal, Raw

WAIT = 50  # seconds that Telegram holds a poll open
SPARE = 10  # seconds that the way there and back may take


def client(api_base: str | None, connections: int) -> HTTPXRequest:
    """For a plain http address no certificates are read; such a client then trusts nobody."""
    if api_base is None or not api_base.startswith("http://"):
        return HTTPXRequest(connection_pool_size=connections)
    nobody = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    return HTTPXRequest(connection_pool_size=connections, httpx_kwargs={"verify": nobody})


class Polling:
    brings: ClassVar[bool] = False

    def __init__(self, api_base: str | None) -> None:
        self._request = client(api_base, 1)
        self._offset = 0

    async def fetch(self, base_url: str) -> list[Raw]:
        """The next updates in order; the ones before the offset are acknowledged."""
        arguments = {
            "offset": self._offset,
            "timeout": WAIT,
            "allowed_updates": json.dumps(ALLOWED),
        }
        result: Any = await self._request.post(
            f"{base_url}/getUpdates?{urlencode(arguments)}", read_timeout=WAIT + SPARE
        )
        if not isinstance(result, list):
            raise TelegramError("getUpdates gave no list")
        return [(int(one["update_id"]), one) for one in result]

    def acknowledge(self, batch: list[Raw]) -> None:
        """From the next fetch on; only call it once they are durable."""
        if batch:
            self._offset = max(number for number, _ in batch) + 1

    async def open(self, bot: telegram.Bot) -> None:
        await self._request.initialize()
        await bot.delete_webhook(drop_pending_updates=False)

    async def keep(self, batch: list[Raw], journal: Journal) -> list[Raw]:
        once = dict(batch)  # an update that comes twice in one batch is one
        new = await journal([(number, json.dumps(body)) for number, body in once.items()])
        self.acknowledge(batch)
        return [(number, once[number]) for number, _ in new]

    async def shutdown(self) -> None:
        await self._request.shutdown()
