"""The audit log of a server: who did what to whom, over REST and as it happens."""

from __future__ import annotations

from collections.abc import Iterable

from aiohttp import web

from bot.sandbox.discord import permissions as may
from bot.sandbox.discord.errors import invalid, missing_permissions
from bot.sandbox.discord.gateway import Gateway
from bot.sandbox.discord.state import Guild, Json, State
from bot.sandbox.discord.traffic import answer, number_in

KICK, BAN, UNBAN, MEMBER_UPDATE, MESSAGE_DELETE, BULK_DELETE = 20, 22, 23, 24, 72, 73
EVENT = "GUILD_AUDIT_LOG_ENTRY_CREATE"
_NOTHING: Json = {
    "integrations": [],
    "webhooks": [],
    "guild_scheduled_events": [],
    "threads": [],
    "application_commands": [],
    "auto_moderation_rules": [],
}


class AuditLog:
    def __init__(self, state: State, gateway: Gateway) -> None:
        self.state = state
        self.gateway = gateway
        self.entries: dict[str, list[Json]] = {}  # by server, oldest first

    def routes(self) -> list[web.RouteDef]:
        return [web.get("/guilds/{guild_id}/audit-logs", self.read)]

    def write(  # noqa: PLR0913 -- the parts of one wire object
        self,
        guild: Guild,
        action: int,
        *,
        by: str,
        target: str,
        reason: str | None = None,
        changes: Iterable[Json] = (),
        options: Json | None = None,
    ) -> None:
        """Add an entry and tell a bot that may see it."""
        entry: Json = {
            "id": self.state.snowflake(),
            "action_type": action,
            "user_id": by,
            "target_id": target,
        }
        # What there is none of is left out, as Discord does.
        parts = {"changes": list(changes), "options": options, "reason": reason}
        entry |= {key: value for key, value in parts.items() if value}
        self.entries.setdefault(guild.id, []).append(entry)
        if may.of_member(guild, self.state.bot["id"]) & may.VIEW_AUDIT_LOG:
            self.gateway.emit(EVENT, {**entry, "guild_id": guild.id}, guild.id)

    def timed_out(
        self, guild: Guild, *, by: str, target: str, ends: tuple[object, object], reason: str | None
    ) -> None:
        """An entry for a timeout; `ends`: the end before and after, None for no timeout."""
        change: Json = {"key": "communication_disabled_until"}
        for key, value in zip(("old_value", "new_value"), ends, strict=True):
            change |= {} if value is None else {key: value}
        self.write(guild, MEMBER_UPDATE, by=by, target=target, reason=reason, changes=[change])

    def deleted(self, guild: Guild, made: Json, *, by: str, reason: str | None = None) -> None:
        """An entry for somebody else's message; Discord merges several, the stand-in does not."""
        options = {"channel_id": made["channel_id"], "count": "1"}
        target = made["author"]["id"]
        self.write(guild, MESSAGE_DELETE, by=by, target=target, reason=reason, options=options)

    async def read(self, request: web.Request) -> web.Response:
        guild = self.state.guild_of(request.match_info["guild_id"])
        if not may.of_member(guild, self.state.bot["id"]) & may.VIEW_AUDIT_LOG:
            raise missing_permissions()
        found = self._page(request, self.entries.get(guild.id, []))
        numbers = {entry[key] for entry in found for key in ("user_id", "target_id")}
        users = [self.state.users[one] for one in sorted(numbers) if one in self.state.users]
        return answer({"audit_log_entries": found, "users": users, **_NOTHING})

    def _page(self, request: web.Request, entries: list[Json]) -> list[Json]:
        """With `after` from the oldest on, otherwise from the newest back."""
        limit = number_in(request, "limit", 50)
        if not 1 <= limit <= 100:
            raise invalid("limit", "int value should be between 1 and 100.")
        after, before = number_in(request, "after", 0), number_in(request, "before", 1 << 63)
        wanted = {k: request.query[k] for k in ("user_id", "target_id") if k in request.query}
        action = number_in(request, "action_type", 0)
        found = [
            entry
            for entry in entries
            if after < int(entry["id"]) < before
            and all(entry[key] == value for key, value in wanted.items())
            and action in {0, entry["action_type"]}
        ]
        return found[:limit] if "after" in request.query else found[::-1][:limit]
