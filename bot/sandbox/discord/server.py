"""The stand-in Discord: one aiohttp server on loopback for REST and gateway."""

from __future__ import annotations

import re
from collections.abc import Callable
from copy import deepcopy
from datetime import datetime
from random import Random

from aiohttp import web

from bot.sandbox.discord import permissions as may
from bot.sandbox.discord import shapes
from bot.sandbox.discord.account import Account
from bot.sandbox.discord.audit import AuditLog
from bot.sandbox.discord.channels import Channels
from bot.sandbox.discord.crowd import Crowd
from bot.sandbox.discord.gateway import Gateway
from bot.sandbox.discord.history import History
from bot.sandbox.discord.interactions import Interactions
from bot.sandbox.discord.members import Members
from bot.sandbox.discord.messages import Messages
from bot.sandbox.discord.moderators import Moderators
from bot.sandbox.discord.people import People
from bot.sandbox.discord.state import Guild, Json, Reason, State
from bot.sandbox.discord.traffic import BASE, Fault, Handler, Logged, Traffic
from bot.sandbox.effects import Effect
from bot.sandbox.faults import EventPlan, FaultPlan, Faults

REQUESTS_A_SECOND = 50  # in one bucket


class DiscordSandbox(People, Moderators, Crowd):
    """Speaks Discord's API v10; people act through the methods it inherits."""

    token = "sandbox.discord.token"  # noqa: S105 -- of no use anywhere else

    def __init__(
        self,
        clock: Callable[[], datetime],
        *,
        limit: int = REQUESTS_A_SECOND,
        keep: int | None = None,
    ) -> None:
        """`keep` bounds the messages of a channel, the log, and what a session can resume."""
        self.state = State(clock, keep)
        self.faults = Faults()
        self.gateway = Gateway(self.state, self.token, self.faults, keep)
        self.traffic = Traffic(self.token, self.state.changes, limit, self.faults, keep)
        self.audit_log = AuditLog(self.state, self.gateway)
        self.messages_api = Messages(self.state, self.gateway, self.audit_log)
        self.members_api = Members(self.state, self.gateway, self.audit_log)
        self._channels = Channels(self.state, self.gateway)
        self._history = History(self.state)
        self.interactions_api = Interactions(self.state, self.messages_api)
        self._account = Account(self.state, self.gateway)
        self._runner: web.AppRunner | None = None

    @property
    def intents_allowed(self) -> bool:
        """Whether the application may ask for the privileged intents."""
        return self.gateway.intents_allowed

    @intents_allowed.setter
    def intents_allowed(self, allowed: bool) -> None:
        self.gateway.intents_allowed = allowed

    @property
    def counts(self) -> dict[str, int]:
        return dict(self.state.counts)

    @property
    def log(self) -> list[Logged]:
        return self.traffic.log

    @property
    def effects(self) -> list[Effect]:
        """Every change that the bot's requests made, in order."""
        return self.state.effects

    @property
    def audit(self) -> list[Reason]:
        return self.state.audit

    @property
    def bot_id(self) -> str:
        return str(self.state.bot["id"])

    async def start(self, host: str = "127.0.0.1", port: int = 0) -> str:
        """Listen; gives the base URL. REST is under /api/v10, the gateway at /gateway."""

        @web.middleware
        async def traffic(request: web.Request, handler: Handler) -> web.StreamResponse:
            return await self.traffic.pass_through(request, handler)

        app = web.Application(middlewares=[traffic])
        apis = (
            self._account,
            self.messages_api,
            self._history,
            self._channels,
            self.members_api,
            self.audit_log,
            self.interactions_api,
        )
        for api in apis:
            for route in api.routes():
                app.router.add_route(route.method, BASE + route.path, route.handler)
        for path in ("/gateway", "/gateway/"):
            app.router.add_get(path, self.gateway.handle)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=1.0)
        await self._runner.setup()
        site = web.TCPSite(self._runner, host, port)
        await site.start()
        bound_host, bound_port = self._runner.addresses[0][:2]
        self.gateway.url = f"ws://{bound_host}:{bound_port}/gateway"
        return f"http://{bound_host}:{bound_port}"

    async def stop(self) -> None:
        self.gateway.drop(1001)
        if self._runner is not None:
            await self._runner.cleanup()

    async def guild(self, name: str, locale: str = "en-US") -> str:
        """A server with @everyone, #general, #moderators, an owner, and the bot as a member."""
        number = self.state.snowflake()
        owner = self.state.add_user(f"{name} owner", locale=locale)
        guild = Guild(id=number, name=name, locale=locale, owner_id=owner["id"])
        self.state.guilds[number] = guild
        guild.roles[number] = shapes.role(number, "@everyone", may.EVERYONE, 0)
        managed = self.state.snowflake()
        bot = self.state.bot
        guild.roles[managed] = shapes.role(
            managed, "modbot", may.BOT | may.LOCKS, 50, bot=bot["id"]
        )
        now = self.state.timestamp()
        guild.members[owner["id"]] = shapes.member(owner, now, [])
        guild.members[bot["id"]] = shapes.member(bot, now, [managed])
        guild.system_channel_id = await self.channel(number, "general")
        await self.channel(number, "moderators")
        # Only of a server that the bot has just joined does Discord leave `unavailable` out.
        joined = shapes.guild(self.state, guild)
        del joined["unavailable"]
        self.gateway.emit("GUILD_CREATE", joined, number)
        return number

    async def channel(self, guild_id: str, name: str) -> str:
        guild = self.state.guilds[guild_id]
        number = self.state.snowflake()
        made = shapes.channel(number, name, guild_id, len(guild.channels))
        guild.channels[number] = self.state.channels[number] = made
        if guild.system_channel_id is not None:
            self.gateway.emit("CHANNEL_CREATE", made, guild_id)
        return number

    async def role(self, guild_id: str, name: str, permissions: int, position: int = 1) -> str:
        number = self.state.snowflake()
        made = shapes.role(number, name, permissions, position)
        self.state.guilds[guild_id].roles[number] = made
        self.gateway.emit("GUILD_ROLE_CREATE", {"guild_id": guild_id, "role": made}, guild_id)
        return number

    async def restrict_bot(self, guild_id: str, permissions: int, position: int = 50) -> None:
        """Change what the bot's own role may do, and how high it stands."""
        roles = self.state.guilds[guild_id].roles.values()
        mine = next(r for r in roles if r.get("tags", {}).get("bot_id") == self.bot_id)
        mine |= {"permissions": str(permissions), "position": position}
        self.gateway.emit("GUILD_ROLE_UPDATE", {"guild_id": guild_id, "role": mine}, guild_id)

    async def allow(
        self, channel_id: str, target: str, *, allow: int = 0, deny: int = 0, member: bool = False
    ) -> None:
        """What a role, or a member, may do in one channel by somebody's hand."""
        channel = self.state.channels[channel_id]
        shapes.overwrite(channel, target, int(member), allow, deny)
        self.gateway.emit("CHANNEL_UPDATE", channel, channel["guild_id"])

    def overwrites(self, channel_id: str) -> dict[str, tuple[int, int]]:
        """What is allowed and denied in a channel, by role and member."""
        found = self.state.channels[channel_id]["permission_overwrites"]
        return {one["id"]: (int(one["allow"]), int(one["deny"])) for one in found}

    async def deny_bot(self, channel_id: str, permissions: int) -> None:
        """What the bot may not do in one channel, whatever its roles allow."""
        channel = self.state.channels[channel_id]
        own = {"id": self.bot_id, "type": 1, "allow": "0", "deny": str(permissions)}
        channel["permission_overwrites"] = [own]
        self.gateway.emit("CHANNEL_UPDATE", channel, channel["guild_id"])

    def channel_named(self, guild_id: str, name: str) -> str:
        channels = self.state.guilds[guild_id].channels.values()
        return str(next(c["id"] for c in channels if c["name"] == name))

    def owner(self, guild_id: str) -> str:
        return self.state.guilds[guild_id].owner_id

    def messages(self, channel_id: str) -> list[Json]:
        return deepcopy(list(self.state.messages.get(channel_id, {}).values()))

    def direct_messages(self, user_id: str) -> list[Json]:
        return self.messages(self.state.direct.get(user_id, ""))

    def member(self, guild_id: str, user_id: str) -> Json | None:
        return deepcopy(self.state.guilds[guild_id].members.get(user_id))

    def bans(self, guild_id: str) -> dict[str, Json]:
        return deepcopy(self.state.guilds[guild_id].bans)

    def close_direct_messages(self, user_id: str) -> None:
        self.state.closed.add(user_id)

    async def changed(self, predicate: Callable[[], object], timeout: float = 30) -> None:  # noqa: ASYNC109 -- the contract of the control API
        """Wait until something is true; asked again after every change, never by polling."""
        await self.state.changes.wait(predicate, timeout)

    def fail_next(  # noqa: PLR0913 -- a fault is what an answer is made of
        self,
        method: str,
        path_regex: str,
        status: int,
        *,
        code: int = 0,
        message: str = "",
        retry_after: float | None = None,
        times: int = 1,
    ) -> None:
        fault = Fault(
            method=method,
            path=re.compile(path_regex),
            status=status,
            code=code,
            message=message,
            retry_after=retry_after,
            times=times,
        )
        self.traffic.faults.append(fault)

    def plan(self, plan: FaultPlan | EventPlan, chance: Random) -> None:
        """Misbehave by chance from now on; `faults.done` counts what came of it."""
        self.faults.plan(plan, chance)

    def drop_gateway(self) -> None:
        """Cut the connection; the client may resume."""
        self.gateway.drop()

    def lose_server(self, guild_id: str) -> None:
        """An outage: nothing of this server is sent until it is over."""
        self.gateway.lose(guild_id)

    def restore_server(self, guild_id: str) -> None:
        """The outage is over: the server is sent anew, and not what happened meanwhile."""
        self.gateway.restore(guild_id)

    def forget_session(self) -> None:
        """The client must identify again and misses what happens meanwhile."""
        self.gateway.forget()
