"""REST: what a channel is like, and who may do what in it."""

from __future__ import annotations

from aiohttp import web

from bot.sandbox.discord import permissions as may
from bot.sandbox.discord import shapes
from bot.sandbox.discord.errors import (
    Refusal,
    invalid,
    missing_permissions,
    unknown_overwrite,
)
from bot.sandbox.discord.gateway import Gateway
from bot.sandbox.discord.state import Json, State
from bot.sandbox.discord.traffic import answer, body_of

SLOWEST = 21_600  # seconds


class Channels:
    def __init__(self, state: State, gateway: Gateway) -> None:
        self.state = state
        self.gateway = gateway

    def routes(self) -> list[web.RouteDef]:
        one = "/channels/{channel_id}"
        overwrite = one + "/permissions/{overwrite_id}"
        return [
            web.patch(one, self.change),
            web.put(overwrite, self.put),
            web.delete(overwrite, self.remove),
        ]

    def _channel(self, request: web.Request, bits: int) -> Json:
        channel = self.state.channel_of(request.match_info["channel_id"])
        may.require(self.state, channel, bits)
        return channel

    async def change(self, request: web.Request) -> web.Response:
        """Here only how often one may write, and of a thread whether it is locked."""
        channel = self.state.channel_of(request.match_info["channel_id"])
        thread = channel["type"] == may.PUBLIC_THREAD
        may.require(self.state, channel, may.MANAGE_THREADS if thread else may.MANAGE_CHANNELS)
        body = await body_of(request)
        if set(body) - {"rate_limit_per_user", *(("locked",) if thread else ())}:
            raise invalid("body", "The sandbox knows rate_limit_per_user and locked only.")
        if not 0 <= (seconds := body.get("rate_limit_per_user", 0)) <= SLOWEST:
            detail = f"int value should be between 0 and {SLOWEST}."
            raise invalid("rate_limit_per_user", f"{detail} It is {seconds}.")
        for name, value in body.items():
            (channel["thread_metadata"] if name == "locked" else channel)[name] = value
            self._did(channel, f"{name}: {value}")
        return answer(channel)

    async def put(self, request: web.Request) -> web.Response:
        channel = self._channel(request, may.MANAGE_ROLES)
        target, body = request.match_info["overwrite_id"], await body_of(request)
        allow, deny = int(body.get("allow") or 0), int(body.get("deny") or 0)
        if int(body["type"]) not in {0, 1}:
            raise invalid("type", "Value must be one of {0, 1}.")
        known: Json = next((o for o in channel["permission_overwrites"] if o["id"] == target), {})
        self._check_own(channel, known, allow, deny)
        shapes.overwrite(channel, target, int(body["type"]), allow, deny)
        self._did(channel, f"{target}: {allow}, not {deny}")
        return web.Response(status=204)

    async def remove(self, request: web.Request) -> web.Response:
        channel = self._channel(request, may.MANAGE_ROLES)
        target = request.match_info["overwrite_id"]
        kept = [one for one in channel["permission_overwrites"] if one["id"] != target]
        if len(kept) == len(channel["permission_overwrites"]):
            raise unknown_overwrite()
        channel["permission_overwrites"] = kept
        self._did(channel, f"{target}: nothing of its own")
        return web.Response(status=204)

    def _check_own(self, channel: Json, known: Json, allow: int, deny: int) -> None:
        """Nobody gives or takes away by an overwrite what they do not have in the server."""
        changed = int(known.get("allow", 0)) ^ allow | int(known.get("deny", 0)) ^ deny
        guild = self.state.guild_of_channel(channel)
        if guild is None:
            raise Refusal(400, 50024, "Cannot execute action on this channel type")
        if changed & ~may.of_member(guild, self.state.bot["id"]):
            raise missing_permissions()

    def _did(self, channel: Json, what: str) -> None:
        self.state.did("place", channel["id"], what, place=channel["id"])
        event = "THREAD_UPDATE" if channel["type"] == may.PUBLIC_THREAD else "CHANNEL_UPDATE"
        self.gateway.emit(event, channel, channel["guild_id"])
