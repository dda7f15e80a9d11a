"""Raw updates that Telegram brings: journalled before they are taken, and only from Telegram.

Law: 200 is answered only for what is durable; whatever else Telegram hears, it brings it again.
"""

from __future__ import annotations

import asyncio
import hmac
import json
from collections import deque
from dataclasses import dataclass, field
from typing import ClassVar

import structlog
import telegram
from aiohttp import web
from telegram.error import BadRequest

from bot.platforms.errors import Fatal
from bot.platforms.telegram.source import ALLOWED, Journal, Raw

log = structlog.get_logger()
SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 (a header's name)
LARGEST = 1 << 20  # bytes of an update; Telegram's are far smaller
MOST_WAITING = 1000  # journalled and not handled yet; beyond, Telegram comes again later
PATIENCE = 10  # seconds for the body of one request
LARGEST_NUMBER = (1 << 63) - 1  # what the store can hold


@dataclass(frozen=True, slots=True, kw_only=True)
class Door:
    """Where to listen, and what Telegram must bring along."""

    path: str
    secret: str = field(repr=False)
    listen: str = "127.0.0.1"
    port: int = 8443


class Webhook:
    """Implements `Source`. Plain http: what stands before it speaks TLS with Telegram."""

    brings: ClassVar[bool] = True

    def __init__(self, url: str, door: Door, journal: Journal) -> None:
        self._url, self._door, self._journal = url, door, journal
        self._waiting: deque[Raw] = deque()
        self._arrived = asyncio.Event()
        self._one = asyncio.Lock()  # one journals at a time, so updates keep their order
        self._taking = False  # until what a stop left unfinished is handled
        self._runner: web.AppRunner | None = None
        self.port = 0

    async def open(self, bot: telegram.Bot) -> None:
        """Listen, and tell Telegram where. What waits here is in the journal as unfinished."""
        async with self._one:
            self._taking = False
            self._waiting.clear()
            self._arrived.clear()
        if self._runner is None:
            await self._listen()
        try:
            await bot.set_webhook(
                self._url, secret_token=self._door.secret, allowed_updates=list(ALLOWED)
            )
        except BadRequest as error:  # also for a name that can't be resolved just now
            log.warning("telegram.webhook_refused", why=error.message, look_at="telegram.webhook")
            raise

    async def _listen(self) -> None:
        application = web.Application(client_max_size=LARGEST)
        application.router.add_post(self._door.path, self._brought)
        runner = web.AppRunner(application, access_log=None, shutdown_timeout=PATIENCE)
        await runner.setup()
        try:
            await web.TCPSite(runner, self._door.listen, self._door.port).start()
        except OSError as error:
            await runner.cleanup()
            raise Fatal(
                f"{self._door.listen}:{self._door.port} can't be used for Telegram's webhook "
                f"({error.strerror}); set telegram.webhook.listen and telegram.webhook.port"
            ) from None
        self._runner = runner
        self.port = runner.addresses[0][1]

    async def fetch(self, _base_url: str, /) -> list[Raw]:
        self._taking = True
        await self._arrived.wait()
        self._arrived.clear()
        batch = sorted(self._waiting, key=lambda one: one[0])  # Telegram brings several at once
        self._waiting.clear()
        return batch

    async def keep(self, batch: list[Raw], _journal: Journal, /) -> list[Raw]:
        """They were journalled before Telegram was answered."""
        return batch

    async def shutdown(self) -> None:
        """Telegram keeps the address, and what it can't bring now for a day."""
        self._taking = False
        if self._runner is not None:
            await self._runner.cleanup()
            self._runner = None

    async def _brought(self, request: web.Request) -> web.Response:
        given = request.headers.get(SECRET_HEADER, "").encode("utf-8", "surrogateescape")
        if not hmac.compare_digest(given, self._door.secret.encode()):
            return web.Response(status=403)
        if request.content_type != "application/json":
            return web.Response(status=415)
        try:
            async with asyncio.timeout(PATIENCE):
                body = await request.read()  # raises 413 where it is too large
        except TimeoutError:
            return web.Response(status=408)
        update = parsed(body)
        if update is None:
            return web.Response(status=400)
        return web.Response(status=200 if await self._kept(update, body.decode()) else 503)

    async def _kept(self, update: Raw, text: str) -> bool:
        async with self._one:
            if not self._taking or len(self._waiting) >= MOST_WAITING:
                return False
            try:
                new = await self._journal([(update[0], text)])
            except Exception as error:  # noqa: BLE001 (whatever the store has: Telegram comes again)
                log.warning(
                    "telegram.update_not_kept", update=update[0], error=type(error).__name__
                )
                return False
            self._waiting.extend([update] if new else [])
        if new:
            self._arrived.set()
        return True


def parsed(body: bytes) -> Raw | None:
    """The number and the fields of an update, None for what is none."""
    try:
        update = json.loads(body.decode("utf-8"))
    except (ValueError, RecursionError):
        return None
    number = update.get("update_id") if isinstance(update, dict) else None
    if type(number) is not int or not 0 <= number <= LARGEST_NUMBER:
        return None
    return number, update
