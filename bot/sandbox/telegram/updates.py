"""What the bot has not acknowledged yet: held for long polling, or pushed to its webhook."""

from __future__ import annotations

import asyncio
import itertools
from contextlib import suppress
from copy import deepcopy
from typing import Any

import aiohttp

from bot.sandbox.telegram.bell import Bell
from bot.sandbox.telegram.errors import conflict
from bot.sandbox.telegram.state import Json

ONLY_WHEN_ASKED_FOR = frozenset({"chat_member", "message_reaction", "message_reaction_count"})
TWO_POLLERS = (
    "terminated by other getUpdates request; make sure that only one bot instance is running"
)
WEBHOOK_IS_SET = (
    "can't use getUpdates method while webhook is active; "
    "use deleteWebhook to delete the webhook first"
)
SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 (a header's name)


class Updates:
    def __init__(self, bell: Bell) -> None:
        self._bell = bell
        self._numbers = itertools.count(1)
        self._allowed: tuple[str, ...] = ()
        self._poll = 0
        self._pushing: asyncio.Task[None] | None = None
        self.waiting: list[Json] = []
        self.polls: list[Json] = []  # as they came in, answered or not
        self.webhook: Json = {"url": ""}

    def add(self, kind: str, body: Json) -> int:
        """Queue an update where the bot asked for its kind; the number it has or would have."""
        number = next(self._numbers)
        asked = kind in self._allowed if self._allowed else kind not in ONLY_WHEN_ASKED_FOR
        if asked:
            # As it is now: a later edit must not change what was sent.
            self.waiting.append({"update_id": number, kind: deepcopy(body)})
        return number

    def add_raw(self, update: Json) -> int:
        """An update as given, also a malformed one."""
        number = next(self._numbers)
        self.waiting.append({"update_id": number, **update})
        return number

    async def get(self, args: Json) -> list[Json]:
        """Long polling: what is below the offset is acknowledged, a second poll ends the first."""
        self.polls.append(args)
        if self.webhook["url"]:
            raise conflict(WEBHOOK_IS_SET)
        self._poll += 1
        mine = self._poll
        if "allowed_updates" in args:
            self._allowed = tuple(args["allowed_updates"])
        self._acknowledge(int(args.get("offset", 0)))
        await self._bell.ring()
        timeout = float(args.get("timeout", 0))
        await self._bell.wait(lambda: bool(self.waiting) or self._poll != mine, timeout)
        if self._poll != mine:
            raise conflict(TWO_POLLERS)
        return self.waiting[: int(args.get("limit", 100))]

    def stop_polls(self) -> None:
        self._poll += 1

    def _acknowledge(self, offset: int) -> None:
        if offset < 0:
            self.waiting = self.waiting[offset:]
        else:
            self.waiting = [update for update in self.waiting if update["update_id"] >= offset]

    async def set_webhook(self, args: Json) -> bool:
        await self.close()
        if args.get("drop_pending_updates"):
            self.waiting.clear()
        if "allowed_updates" in args:
            self._allowed = tuple(args["allowed_updates"])
        self.webhook = {key: args[key] for key in ("url", "secret_token") if args.get(key)}
        self.webhook.setdefault("url", "")
        if self.webhook["url"]:
            self._poll += 1
            self._pushing = asyncio.create_task(self._push())
        return True

    def webhook_info(self) -> Json:
        info: Json = {
            "url": self.webhook["url"],
            "has_custom_certificate": False,
            "pending_update_count": len(self.waiting),
        }
        return info | ({"allowed_updates": list(self._allowed)} if self._allowed else {})

    async def _push(self) -> None:
        """Deliver one update at a time until the webhook goes, again after a failure."""
        headers: dict[str, str] = {}
        if "secret_token" in self.webhook:
            headers[SECRET_HEADER] = self.webhook["secret_token"]
        async with aiohttp.ClientSession(headers=headers) as session:
            while True:
                if not await self._bell.wait(lambda: bool(self.waiting), 3600):
                    continue
                update = self.waiting[0]
                if await self._deliver(session, update):
                    self.waiting = [one for one in self.waiting if one is not update]
                    await self._bell.ring()
                else:
                    await asyncio.sleep(0.1)

    async def _deliver(self, session: aiohttp.ClientSession, update: Any) -> bool:
        try:
            async with session.post(self.webhook["url"], json=update) as response:
                return response.status < 300
        except aiohttp.ClientError:
            return False

    async def close(self) -> None:
        if self._pushing is not None:
            self._pushing.cancel()
            with suppress(asyncio.CancelledError):
                await self._pushing
            self._pushing = None
