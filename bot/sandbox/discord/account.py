"""REST: the bot itself, its gateway, its direct messages and its commands."""

from __future__ import annotations

from aiohttp import web

from bot.sandbox.discord import permissions as may
from bot.sandbox.discord import shapes
from bot.sandbox.discord.errors import Refusal
from bot.sandbox.discord.gateway import Gateway
from bot.sandbox.discord.state import APPLICATION, Json, State
from bot.sandbox.discord.traffic import answer, body_of, number_in
from bot.sandbox.discord.wishes import MESSAGE_MENU, SLASH, USER_MENU, check_command

MAX_COMMANDS = {SLASH: 100, USER_MENU: 15, MESSAGE_MENU: 15}
MAX_GUILDS = 200  # in one answer


# An application's flags: the members and message content intents, of an app in few servers.
INTENTS_ON = (1 << 15) | (1 << 19)


class Account:
    def __init__(self, state: State, gateway: Gateway) -> None:
        self.state = state
        self.gateway = gateway

    def routes(self) -> list[web.RouteDef]:
        commands = "/applications/{application_id}/commands"
        of_guild = "/applications/{application_id}/guilds/{guild_id}/commands"
        return [
            web.get("/users/@me", self.me),
            web.get("/users/{user_id}", self.user),
            web.get("/users/@me/guilds", self.guilds),
            web.post("/users/@me/channels", self.open_direct),
            web.get("/oauth2/applications/@me", self.application),
            web.get("/applications/@me", self.application),
            web.get("/gateway", self.where),
            web.get("/gateway/bot", self.where),
            web.get(commands, self.commands),
            web.put(commands, self.sync),
            web.get(of_guild, self.commands),
            web.put(of_guild, self.sync),
        ]

    async def me(self, _: web.Request) -> web.Response:
        return answer(self.state.bot)

    async def user(self, request: web.Request) -> web.Response:
        return answer(self.state.user_of(request.match_info["user_id"]))

    async def guilds(self, request: web.Request) -> web.Response:
        """Where the bot is, and what its roles allow it there; a page, by id."""
        mine, after = self.state.bot["id"], number_in(request, "after", 0)
        most = min(number_in(request, "limit", MAX_GUILDS), MAX_GUILDS)
        found = [one for one in self.state.guilds.values() if mine in one.members]
        later = sorted((one for one in found if int(one.id) > after), key=lambda one: int(one.id))
        return answer(
            [
                {
                    "id": guild.id,
                    "name": guild.name,
                    "owner": False,
                    "permissions": str(may.of_member(guild, mine)),
                    "features": [],
                }
                for guild in later[:most]
            ]
        )

    async def application(self, _: web.Request) -> web.Response:
        flags = INTENTS_ON if self.gateway.intents_allowed else 0
        return answer(shapes.application() | {"flags": flags})

    async def where(self, _: web.Request) -> web.Response:
        limit = {"total": 1000, "remaining": 999, "reset_after": 0, "max_concurrency": 1}
        return answer({"url": self.gateway.url, "shards": 1, "session_start_limit": limit})

    async def open_direct(self, request: web.Request) -> web.Response:
        user = self.state.user_of(str((await body_of(request))["recipient_id"]))
        if user["bot"]:
            raise Refusal(400, 50007, "Cannot send messages to this user")
        return answer(self.state.direct_channel(user))

    async def commands(self, request: web.Request) -> web.Response:
        return answer(self.state.commands.get(request.match_info.get("guild_id"), []))

    async def sync(self, request: web.Request) -> web.Response:
        """Replace all commands of a guild, or the global ones."""
        guild_id = request.match_info.get("guild_id")
        if guild_id is not None:
            self.state.guild_of(guild_id)
        kept = []
        for number, wish in enumerate(await body_of(request)):
            check_command(str(number), wish)
            defaults: Json = {"type": SLASH, "description": "", "options": [], "nsfw": False}
            ids: Json = {
                "id": self.state.snowflake(),
                "application_id": APPLICATION,
                "version": "1",
            }
            local = {"guild_id": guild_id} if guild_id else {}
            kept.append({"default_member_permissions": None, **defaults, **wish, **ids, **local})
        for kind, most in MAX_COMMANDS.items():
            if sum(command["type"] == kind for command in kept) > most:
                raise Refusal(
                    400, 30032, f"Maximum number of application commands reached ({most})"
                )
        self.state.commands[guild_id] = kept
        self.state.changes.touch()
        return answer(kept)
