"""What the bot has not acknowledged yet: held for long polling, or pushed to its webhook."""

from __future__ import annotations

import asyncio
import itertools
import json
from contextlib import suppress

import aiohttp

from bot.sandbox.bounds import trim
from bot.sandbox.faults import Faults
from bot.sandbox.telegram.bell import Bell
from bot.sandbox.telegram.errors import conflict
from bot.sandbox.telegram.state import Json
from bot.sandbox.telegram.waiting import Batch, Update, Waiting

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
    def __init__(self, bell: Bell, faults: Faults, keep: int | None = None) -> None:
        self._bell = bell
        self._faults = faults
        self._keep = keep
        self._last = Batch(())
        self._numbers = itertools.count(1)
        self._allowed: tuple[str, ...] = ()
        self._poll = 0
        self._pushing: asyncio.Task[None] | None = None
        self.waiting = Waiting()
        self.polls: list[Json] = []  # as they came in, answered or not
        self.webhook: Json = {"url": ""}

    def add(self, kind: str, body: Json) -> int:
        """Queue an update where the bot asked for its kind; the number it has or would have."""
        # As text now: a later edit must not change what was sent.
        return self.add_text(kind, json.dumps(body))

    def add_text(self, kind: str, body: str) -> int:
        """The same with the body in JSON."""
        number = next(self._numbers)
        asked = kind in self._allowed if self._allowed else kind not in ONLY_WHEN_ASKED_FOR
        if asked:
            self.waiting.put(number, f'{{"update_id":{number},"{kind}":{body}}}')
        return number

    def add_raw(self, update: Json) -> int:
        """An update as given, also a malformed one."""
        number = next(self._numbers)
        self.waiting.put(number, json.dumps({"update_id": number, **update}))
        return number

    async def get(self, args: Json) -> Batch:
        """Long polling: what is below the offset is acknowledged, a second poll ends the first."""
        self.polls.append(args)
        trim(self.polls, self._keep)
        if self.webhook["url"]:
            raise conflict(WEBHOOK_IS_SET)
        self._poll += 1
        mine = self._poll
        if "allowed_updates" in args:
            self._allowed = tuple(args["allowed_updates"])
        offset = int(args.get("offset", 0))
        self.waiting.acknowledge(offset)
        await self._bell.ring()
        if self._again(offset):
            again, self._last = self._last, Batch(())
            return again
        timeout = float(args.get("timeout", 0))
        await self._bell.wait(lambda: bool(self.waiting) or self._poll != mine, timeout)
        if self._poll != mine:
            raise conflict(TWO_POLLERS)
        self._last = self._batch(int(args.get("limit", 100)))
        return self._last

    def _again(self, offset: int) -> bool:
        updates = self._last.updates
        return bool(
            updates and updates[-1].number < offset and self._faults.strikes("answered_twice")
        )

    def _batch(self, limit: int) -> Batch:
        found = self.waiting.first(limit)
        if not found or not self._faults.events:
            return Batch(found)
        if self._faults.strikes("doubled"):
            found = [found[0], *found]
        if self.waiting.past and self._faults.strikes("repeated"):
            found = [*list(self.waiting.past)[-self._faults.back() :], *found]
        return Batch(found[:limit])

    def stop_polls(self) -> None:
        self._poll += 1

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
                (update,) = self.waiting.first(1)
                if await self._deliver(session, update):
                    if self._faults.strikes("doubled"):
                        await self._deliver(session, update)
                    self.waiting.acknowledge(update.number + 1)
                    await self._bell.ring()
                else:
                    await asyncio.sleep(0.1)

    async def _deliver(self, session: aiohttp.ClientSession, update: Update) -> bool:
        kind = {"Content-Type": "application/json"}
        try:
            async with session.post(
                self.webhook["url"], data=update.text.encode(), headers=kind
            ) as response:
                return response.status < 300
        except aiohttp.ClientError:
            return False

    async def close(self) -> None:
        if self._pushing is not None:
            self._pushing.cancel()
            with suppress(asyncio.CancelledError):
                await self._pushing
            self._pushing = None
