"""What each answer of Discord counts for, and that no change is sent twice behind our back.

Law: a kick, ban, timeout, lock, deletion or message goes out once per call. Whether it is sent
again is decided by who can first look whether it took place.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from types import SimpleNamespace

import aiohttp

from bot.platforms.discord.budget import REFUSALS, Budget

# A new message too: its nonce is known for minutes only, and a rate limit between two attempts of
# the library may last longer.
CHANGES = re.compile(
    r"/guilds/\d+/(members|bans)/\d+$|/channels/\d+(/messages(/\d+)?|/permissions/\d+)?$"
)
REPEATED = frozenset({500, 502, 504, 524})  # discord.py sends these again by itself


class Unfinished(aiohttp.ServerDisconnectedError):
    """A change whose outcome is unknown."""


def trace(budget: Budget, now: Callable[[], float]) -> aiohttp.TraceConfig:
    """For `discord.Client(http_trace=…)`: the only view of requests that the library repeats."""

    async def began(
        _: aiohttp.ClientSession, of: SimpleNamespace, started: aiohttp.TraceRequestStartParams
    ) -> None:
        of.change = started.method != "GET" and CHANGES.search(started.url.path) is not None
        of.tries = 0

    async def connected(_: aiohttp.ClientSession, of: SimpleNamespace, __: object) -> None:
        # aiohttp repeats a PUT or DELETE whose answer broke off, which may have been carried out.
        of.tries += 1
        if of.change and of.tries > 1:
            raise Unfinished

    async def ended(
        _: aiohttp.ClientSession, of: SimpleNamespace, answered: aiohttp.TraceRequestEndParams
    ) -> None:
        response = answered.response
        shared = response.headers.get("X-RateLimit-Scope") == "shared"  # these do not count
        if response.status in REFUSALS and not shared:
            budget.count(now())
        if of.change and response.status in REPEATED:
            response.release()
            raise Unfinished(f"answered {response.status}")

    config = aiohttp.TraceConfig()
    config.on_request_start.append(began)
    config.on_connection_create_start.append(connected)
    config.on_connection_reuseconn.append(connected)
    config.on_request_end.append(ended)
    return config
