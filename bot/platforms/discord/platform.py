"""Discord as app.py starts it: one run until the connection ends, errors in plain words."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import datetime

import discord
from discord.http import Route

from bot.platforms.discord import paced
from bot.platforms.discord.absence import Absence
from bot.platforms.discord.budget import Budget
from bot.platforms.discord.catchup import Bounds
from bot.platforms.discord.client import Connection
from bot.platforms.discord.hands import DiscordHands
from bot.platforms.errors import Fatal
from bot.ports import Front, Hands, Inlet

OFFICIAL = Route.BASE
NOT_ACCEPTED = (
    "Discord does not accept the token; copy a new one from your application's page "
    '("Bot", "Reset Token") into MODBOT_DISCORD__TOKEN.'
)
NO_INTENTS = (
    'Discord refuses the intents modbot needs; switch on "Server Members Intent" and '
    '"Message Content Intent" on your application\'s page ("Bot", "Privileged Gateway Intents").'
)


class DiscordPlatform:
    """`run` makes a fresh client each time, so that a supervisor may call it again."""

    def __init__(  # noqa: PLR0913 -- what a platform needs to run
        self,
        token: str,
        api_base: str | None,
        inlet: Inlet,
        front: Front,
        clock: Callable[[], datetime],
        *,
        bounds: Bounds = Bounds(),  # noqa: B008 -- a frozen value
        budget: Budget | None = None,
    ) -> None:
        self.ready = asyncio.Event()
        self._budget = budget or Budget()
        self.hands: Hands = DiscordHands(lambda: self._client, clock, self._budget)
        self._token = token
        self._api_base = api_base
        self._inlet = inlet
        self._front = front
        self._clock = clock
        self._bounds = bounds
        self._absence = Absence(inlet, clock)  # outlives a connection
        self._client: Connection | None = None

    @property
    def invalid_requests(self) -> int:
        """How many requests Discord refused in the last ten minutes; 10,000 block the bot."""
        return self._budget.used(asyncio.get_running_loop().time())

    async def run(self) -> None:
        """Until the connection ends; raises Fatal where only the operator can help."""
        Route.BASE = self._api_base.rstrip("/") if self._api_base else OFFICIAL
        self._client = client = Connection(
            inlet=self._inlet,
            front=self._front,
            clock=self._clock,
            own_gateway=self._api_base is not None,
            absence=self._absence,
            bounds=self._bounds,
            budget=self._budget,
        )
        watcher = asyncio.create_task(self._watch(client))
        # In a task of its own: a cancellation that meets the library while it connects again is
        # swallowed there, and whoever waits for it would wait for ever.
        started = asyncio.create_task(client.start(self._token))
        try:
            await asyncio.wait({started})
            await started
        except discord.LoginFailure as error:
            raise Fatal(NOT_ACCEPTED) from error
        except discord.PrivilegedIntentsRequired as error:
            raise Fatal(NO_INTENTS) from error
        except discord.ConnectionClosed as error:
            if error.code == 4004:
                raise Fatal(NOT_ACCEPTED) from error
            raise
        finally:
            watcher.cancel()
            started.cancel()
            self.ready.clear()
            try:
                await client.close()
                await asyncio.gather(started, return_exceptions=True)
            finally:  # also where a second cancellation comes in between
                self._absence.stopped()
                await paced.hang_up(client)

    async def _watch(self, client: Connection) -> None:
        await client.up.wait()
        self.ready.set()

    async def close(self) -> None:
        if self._client is not None:
            await self._client.close()
