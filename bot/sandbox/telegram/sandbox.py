"""A stand-in Telegram on loopback, and what came of what its people and the bot did."""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable
from datetime import datetime
from random import Random
from typing import Any, ClassVar

from bot.sandbox.effects import Effect
from bot.sandbox.faults import EventPlan, FaultPlan, Faults
from bot.sandbox.telegram import people
from bot.sandbox.telegram.bell import Bell
from bot.sandbox.telegram.counting import NAMES, Counting
from bot.sandbox.telegram.crowd import Crowd
from bot.sandbox.telegram.methods import Site
from bot.sandbox.telegram.residents import Residents
from bot.sandbox.telegram.server import Fault, Logged, Server, fault_error
from bot.sandbox.telegram.state import Json, World
from bot.sandbox.telegram.updates import Updates


class TelegramSandbox(Residents, Crowd):
    """Every method that a person would do is async; ids are strings, as in the core."""

    token: ClassVar[str] = "123456:SANDBOX-not-a-real-token"  # noqa: S105 (a stand-in's)
    bot_id: ClassVar[str] = "123456"
    username: ClassVar[str] = "modbot_sandbox_bot"

    def __init__(self, clock: Callable[[], datetime], *, keep: int | None = None) -> None:
        """`keep` bounds the messages of a chat, and the log."""
        me: Json = {
            "id": int(self.bot_id),
            "is_bot": True,
            "first_name": "modbot",
            "username": self.username,
            "can_join_groups": True,
            "can_read_all_group_messages": True,
            "supports_inline_queries": False,
        }
        self._bell = Bell()
        self.faults = Faults()
        world = World(clock, me, keep)
        world.counts.update(dict.fromkeys(NAMES, 0))
        self.site = Site(world, Updates(self._bell, self.faults, keep), Counting(world))
        self._server = Server(self.site, self._bell, self.token, self.faults)
        self._presses = itertools.count(1)
        self.url = ""

    async def start(self, host: str = "127.0.0.1", port: int = 0) -> str:
        self.url = await self._server.start(host, port)
        return self.url

    async def stop(self) -> None:
        await self._server.stop()

    @property
    def counts(self) -> dict[str, int]:
        return self.world.counts

    @property
    def effects(self) -> list[Effect]:
        """Every change that the bot's requests made, in order."""
        return self.world.effects

    @property
    def log(self) -> list[Logged]:
        return self._server.log

    def calls(self, method: str) -> list[Json]:
        """The bodies of the requests of one method, oldest first."""
        return [one.body for one in self.log if one.method == method]

    @property
    def polls(self) -> list[Json]:
        """The bot's getUpdates, noted as they come in; `log` has them once they are answered."""
        return self.site.updates.polls

    def answers(self, callback_id: str) -> list[Json]:
        return self.world.callbacks[callback_id]

    def messages(self, chat_id: str) -> list[Json]:
        return list(self.world.chats[int(chat_id)].messages.values())

    def direct_messages(self, user_id: str) -> list[Json]:
        """What the bot wrote to somebody in private."""
        chat = self.world.private(int(user_id))
        me = self.world.bot["id"]
        return [message for message in chat.messages.values() if message["from"]["id"] == me]

    def member(self, chat_id: str, user_id: str) -> Json:
        chat, user = self._both(chat_id, user_id)
        return people.present(self.site, chat, user["id"]).to_json()

    async def changed(self, predicate: Callable[[], bool], timeout: float = 30) -> None:  # noqa: ASYNC109 (its callers are tests)
        """Wait until `predicate` is true; it is asked again after every change here."""
        if not await self._bell.wait(predicate, timeout):
            raise TimeoutError("the sandbox did not come to the expected state")

    async def raw_update(self, **update: Any) -> int:
        """Send the bot an update as given, well-formed or not."""
        number = self.site.updates.add_raw(update)
        await self._bell.ring()
        return number

    def fail_next(  # noqa: PLR0913, PLR0917 (the same shape as the stand-in Discord's)
        self,
        method: str,
        path_regex: str,
        status: int,
        code: int = 0,  # noqa: ARG002 (Telegram has no codes beside the status)
        message: str = "Internal Server Error",
        retry_after: int | None = None,
        times: int = 1,
    ) -> None:
        """Refuse the next calls whose `/method` matches; `method` is GET, POST or *."""
        error = fault_error(status, message, retry_after)
        self._server.faults.append(Fault(method, re.compile(path_regex), error, times))

    def plan(self, plan: FaultPlan | EventPlan, chance: Random) -> None:
        """Misbehave by chance from now on; `faults.done` counts what came of it."""
        self.faults.plan(plan, chance)
