"""REST: guilds, members, timeouts, kicks and bans."""

from __future__ import annotations

from datetime import datetime, timedelta
from urllib.parse import unquote

from aiohttp import web

from bot.sandbox.discord import permissions as may
from bot.sandbox.discord import shapes
from bot.sandbox.discord.audit import BAN, KICK, UNBAN, AuditLog
from bot.sandbox.discord.errors import (
    invalid,
    missing_permissions,
    unknown_ban,
    unknown_member,
)
from bot.sandbox.discord.gateway import Gateway
from bot.sandbox.discord.state import Guild, Json, Reason, State
from bot.sandbox.discord.traffic import answer, body_of
from bot.sandbox.effects import Kind

LONGEST = timedelta(days=28)


class Members:
    def __init__(self, state: State, gateway: Gateway, audit: AuditLog) -> None:
        self.state = state
        self.audit = audit
        self.gateway = gateway

    def routes(self) -> list[web.RouteDef]:
        member = "/guilds/{guild_id}/members/{user_id}"
        ban = "/guilds/{guild_id}/bans/{user_id}"
        return [
            web.get("/guilds/{guild_id}", self.guild),
            web.get("/guilds/{guild_id}/channels", self.channels),
            web.get("/guilds/{guild_id}/roles", self.roles),
            web.get(member, self.read),
            web.patch(member, self.change),
            web.delete(member, self.kick),
            web.get("/guilds/{guild_id}/bans", self.bans),
            web.get(ban, self.read_ban),
            web.put(ban, self.ban),
            web.delete(ban, self.unban),
        ]

    def _guild(self, request: web.Request) -> Guild:
        return self.state.guild_of(request.match_info["guild_id"])

    def _member(self, request: web.Request, guild: Guild) -> Json:
        member = guild.members.get(request.match_info["user_id"])
        if member is None:
            raise unknown_member()
        return member

    def _note(self, request: web.Request, action: str, target: str) -> str | None:
        header = request.headers.get("X-Audit-Log-Reason")
        reason = None if header is None else unquote(header)
        if reason is not None and len(reason) > 512:
            raise invalid("reason", "Must be 512 or fewer in length.", "BASE_TYPE_MAX_LENGTH")
        self.state.audit.append(Reason(action=action, target=target, reason=reason))
        return reason

    async def guild(self, request: web.Request) -> web.Response:
        shape = shapes.guild(self.state, self._guild(request))
        return answer({k: v for k, v in shape.items() if k not in {"members", "channels"}})

    async def channels(self, request: web.Request) -> web.Response:
        channels = self._guild(request).channels.values()
        return answer([c for c in channels if c["type"] != may.PUBLIC_THREAD])

    async def roles(self, request: web.Request) -> web.Response:
        return answer(list(self._guild(request).roles.values()))

    async def read(self, request: web.Request) -> web.Response:
        return answer(self._member(request, self._guild(request)))

    async def change(self, request: web.Request) -> web.Response:
        """Of a member only the timeout can be changed here."""
        guild = self._guild(request)
        member = self._member(request, guild)
        user_id = member["user"]["id"]
        body = await body_of(request)
        if set(body) != {"communication_disabled_until"}:
            raise invalid("body", "The sandbox knows communication_disabled_until only.")
        may.require_over(self.state, guild, user_id, may.MODERATE)
        until = body["communication_disabled_until"]
        if until is not None:
            self._check_until(guild, user_id, until)
        reason = self._note(request, "timeout" if until else "untimeout", user_id)
        if until is not None or member["communication_disabled_until"] is not None:
            self._count(until)
            kind: Kind = "mute" if until else "unmute"
            self.state.did(kind, user_id, until or "", place=guild.id)
        self.time_out(guild, user_id, until, by=self.state.bot["id"], reason=reason)
        return answer(member)

    def time_out(
        self, guild: Guild, user_id: str, until: str | None, *, by: str, reason: str | None
    ) -> None:
        member = guild.members[user_id]
        before = member["communication_disabled_until"]
        member["communication_disabled_until"] = until
        self.gateway.emit("GUILD_MEMBER_UPDATE", {**member, "guild_id": guild.id}, guild.id)
        if before != until:
            ends = (before, until)
            self.audit.timed_out(guild, by=by, target=user_id, ends=ends, reason=reason)

    def _check_until(self, guild: Guild, user_id: str, until: str) -> None:
        if may.of_member(guild, user_id) & may.ADMINISTRATOR:
            raise missing_permissions()
        if datetime.fromisoformat(until) > self.state.clock() + LONGEST:
            raise invalid(
                "communication_disabled_until",
                "Timeouts cannot be longer than 28 days.",
                "TOO_LONG",
            )

    def _count(self, until: str | None) -> None:
        if until is None:
            self.state.count("unmute")
            self.state.count("undo")
        else:
            self.state.count("mute")

    async def kick(self, request: web.Request) -> web.Response:
        guild = self._guild(request)
        user_id = self._member(request, guild)["user"]["id"]
        may.require_over(self.state, guild, user_id, may.KICK)
        reason = self._note(request, "kick", user_id)
        self.state.count("kick")
        self.state.did("kick", user_id, place=guild.id)
        self.remove(guild, user_id, by=self.state.bot["id"], reason=reason)
        return web.Response(status=204)

    def remove(self, guild: Guild, user_id: str, *, by: str, reason: str | None) -> None:
        self.leave(guild, user_id)
        self.audit.write(guild, KICK, by=by, target=user_id, reason=reason)

    def leave(self, guild: Guild, user_id: str) -> None:
        user = guild.members.pop(user_id)["user"]
        self.gateway.emit("GUILD_MEMBER_REMOVE", {"guild_id": guild.id, "user": user}, guild.id)

    async def bans(self, request: web.Request) -> web.Response:
        guild = self._guild(request)
        may.require_over(self.state, guild, "", may.BAN)
        return answer(list(guild.bans.values()))

    async def read_ban(self, request: web.Request) -> web.Response:
        guild = self._guild(request)
        may.require_over(self.state, guild, "", may.BAN)
        if request.match_info["user_id"] not in guild.bans:
            raise unknown_ban()
        return answer(guild.bans[request.match_info["user_id"]])

    async def ban(self, request: web.Request) -> web.Response:
        guild = self._guild(request)
        user = self.state.user_of(request.match_info["user_id"])
        may.require_over(self.state, guild, user["id"], may.BAN)
        # the description has it in the body, discord.py sends it in the query
        asked = {**(await body_of(request) or {}), **request.query}
        seconds = int(asked.get("delete_message_seconds", 0))
        if not 0 <= seconds <= 604_800:
            raise invalid("delete_message_seconds", "int value should be between 0 and 604800.")
        reason = self._note(request, "ban", user["id"])
        if user["id"] not in guild.bans:
            self.state.count("ban")
        self.state.did("ban", user["id"], place=guild.id)
        self.put_ban(guild, user, by=self.state.bot["id"], reason=reason)
        return web.Response(status=204)

    def put_ban(self, guild: Guild, user: Json, *, by: str, reason: str | None) -> None:
        new = user["id"] not in guild.bans
        guild.bans[user["id"]] = {"user": user, "reason": reason}
        if user["id"] in guild.members:
            self.leave(guild, user["id"])
        self.gateway.emit("GUILD_BAN_ADD", {"guild_id": guild.id, "user": user}, guild.id)
        if new:
            self.audit.write(guild, BAN, by=by, target=user["id"], reason=reason)

    async def unban(self, request: web.Request) -> web.Response:
        guild = self._guild(request)
        user_id = request.match_info["user_id"]
        may.require_over(self.state, guild, "", may.BAN)
        if user_id not in guild.bans:
            raise unknown_ban()
        reason = self._note(request, "unban", user_id)
        self.state.count("unban")
        self.state.did("unban", user_id, place=guild.id)
        self.state.count("undo")
        self.lift_ban(guild, user_id, by=self.state.bot["id"], reason=reason)
        return web.Response(status=204)

    def lift_ban(self, guild: Guild, user_id: str, *, by: str, reason: str | None) -> None:
        user = guild.bans.pop(user_id)["user"]
        self.gateway.emit("GUILD_BAN_REMOVE", {"guild_id": guild.id, "user": user}, guild.id)
        self.audit.write(guild, UNBAN, by=by, target=user_id, reason=reason)
