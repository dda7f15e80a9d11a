"""REST: channels and the messages in them."""

from __future__ import annotations

from datetime import datetime, timedelta

from aiohttp import web

from bot.sandbox.discord import permissions as may
from bot.sandbox.discord import shapes
from bot.sandbox.discord.audit import BULK_DELETE, AuditLog
from bot.sandbox.discord.checks import check_message
from bot.sandbox.discord.errors import (
    closed_messages,
    invalid,
    not_the_author,
    too_old,
    unknown_message,
)
from bot.sandbox.discord.gateway import Gateway
from bot.sandbox.discord.state import DIRECT, Json, State
from bot.sandbox.discord.traffic import answer, body_of

BULK = timedelta(days=14)
NONCE_IS_KNOWN = timedelta(minutes=3)  # Discord says "the past few minutes"
EDITABLE = ("content", "embeds", "components", "flags")


class Messages:
    def __init__(self, state: State, gateway: Gateway, audit: AuditLog) -> None:
        self.state = state
        self.audit = audit
        self.gateway = gateway
        self._nonces: dict[tuple[str, str], Json] = {}  # of the bot's own messages

    def routes(self) -> list[web.RouteDef]:
        many = "/channels/{channel_id}/messages"
        one = many + "/{message_id}"
        return [
            web.get("/channels/{channel_id}", self.channel),
            web.post(many, self.create),
            web.post(many + "/bulk-delete", self.delete_many),
            web.get(one, self.read),
            web.patch(one, self.edit),
            web.delete(one, self.delete),
        ]

    def _place(self, request: web.Request, bits: int = 0) -> Json:
        channel = self.state.channel_of(request.match_info["channel_id"])
        may.require(self.state, channel, bits)
        return channel

    def _message(self, request: web.Request, channel: Json) -> Json:
        found = self.state.message_of(channel["id"], request.match_info["message_id"])
        if found is None:
            raise unknown_message()
        return found

    async def channel(self, request: web.Request) -> web.Response:
        return answer(self._place(request))

    async def read(self, request: web.Request) -> web.Response:
        return answer(self._message(request, self._place(request, may.READ_HISTORY)))

    async def create(self, request: web.Request) -> web.Response:
        channel = self._place(request)
        may.require(self.state, channel, may.to_write(channel))
        body = await body_of(request)
        check_message(body)
        direct = channel["type"] == DIRECT
        if direct and self._is_closed(channel["recipients"][0]["id"]):
            raise closed_messages()
        double = self._double(channel["id"], body)
        if double is not None:
            return answer(double)
        shown = ("embeds", "components", "flags", "nonce", "attachments")
        fields = {k: body[k] for k in shown if body.get(k)}
        made = shapes.message(
            self.state, channel, self.state.bot, body.get("content") or "", **fields
        )
        if body.get("message_reference"):
            made |= {"type": 19, "message_reference": body["message_reference"]}
        self._remember(made)
        self._count(channel, made)
        self.state.did("notice", channel["id"], made["content"], place=channel["id"])
        self.keep(channel, made)
        return answer(made)

    def _is_closed(self, user_id: str) -> bool:
        """Who closed direct messages or shares no guild with the bot cannot be written to."""
        shared = any(user_id in guild.members for guild in self.state.guilds.values())
        return user_id in self.state.closed or not shared

    def _double(self, channel_id: str, body: Json) -> Json | None:
        """With `enforce_nonce` the bot's message of the same nonce, if it is fresh and there."""
        oldest = self.state.clock() - NONCE_IS_KNOWN
        while self._nonces:
            key, made = next(iter(self._nonces.items()))
            if datetime.fromisoformat(made["timestamp"]) >= oldest:
                break
            del self._nonces[key]
        found = self._nonces.get((channel_id, str(body.get("nonce"))))
        if not body.get("enforce_nonce") or found is None:
            return None
        return self.state.message_of(channel_id, found["id"])

    def _remember(self, made: Json) -> None:
        if "nonce" in made:
            key = (made["channel_id"], str(made["nonce"]))
            self._nonces.pop(key, None)  # the oldest stand first
            self._nonces[key] = made

    def _count(self, channel: Json, made: Json) -> None:
        if channel["type"] == DIRECT:
            self.state.count("warn")
        elif channel["name"] == "moderators" and made["components"]:
            self.state.count("report")

    def keep(self, channel: Json, made: Json) -> None:
        """Put a message into its channel and tell everyone."""
        self.state.store(made)
        channel["last_message_id"] = made["id"]
        guild = self.state.guild_of_channel(channel)
        extra: Json = {}
        if guild is not None:
            extra = {"guild_id": guild.id}
            author = guild.members.get(made["author"]["id"])
            if author is not None and "webhook_id" not in made:
                extra["member"] = shapes.bare(author)
        guild_id = None if guild is None else guild.id
        self.gateway.emit("MESSAGE_CREATE", {**made, **extra}, guild_id)

    async def edit(self, request: web.Request) -> web.Response:
        channel = self._place(request)
        made = self._message(request, channel)
        if made["author"]["id"] != self.state.bot["id"]:
            raise not_the_author()
        body = await body_of(request)
        check_message({**made, **body})
        made |= {k: body[k] or made[k].__class__() for k in EDITABLE if k in body}
        self.state.did("edit", made["id"], made["content"], place=channel["id"])
        self.edited(channel, made)
        return answer(made)

    def edited(self, channel: Json, made: Json) -> None:
        made["edited_timestamp"] = self.state.timestamp()
        guild = self.state.guild_of_channel(channel)
        extra: Json = {}
        if guild is not None:
            extra = {"guild_id": guild.id}
            author = guild.members.get(made["author"]["id"])
            if author is not None:
                extra["member"] = shapes.bare(author)
        guild_id = None if guild is None else guild.id
        self.gateway.emit("MESSAGE_UPDATE", {**made, **extra}, guild_id)

    async def delete(self, request: web.Request) -> web.Response:
        channel = self._place(request)
        made = self._message(request, channel)
        if made["author"]["id"] != self.state.bot["id"]:
            may.require(self.state, channel, may.MANAGE_MESSAGES)
            self.state.count("delete")
        self.state.did("delete", made["id"], place=channel["id"])
        self.take_away(channel, made, by=self.state.bot["id"])
        return web.Response(status=204)

    def take_away(self, channel: Json, made: Json, *, by: str) -> None:
        """Remove, and note it in the audit log where it is somebody else's message."""
        self.remove(channel, made)
        guild = self.state.guild_of_channel(channel)
        if guild is not None and made["author"]["id"] != by:
            self.audit.deleted(guild, made, by=by)

    def remove(self, channel: Json, made: Json) -> None:
        del self.state.messages[channel["id"]][made["id"]]
        gone: Json = {"id": made["id"], "channel_id": channel["id"]}
        guild = self.state.guild_of_channel(channel)
        if guild is not None:
            gone["guild_id"] = guild.id
        self.gateway.emit("MESSAGE_DELETE", gone, guild.id if guild else None)

    async def delete_many(self, request: web.Request) -> web.Response:
        channel = self._place(request, may.MANAGE_MESSAGES)
        ids = (await body_of(request))["messages"]
        if not 2 <= len(ids) <= 100:
            raise invalid("messages", "Must be between 2 and 100 in length.")
        kept = self.state.messages.get(channel["id"], {})
        found = [kept[number] for number in ids if number in kept]
        oldest = self.state.clock() - BULK
        if any(datetime.fromisoformat(m["timestamp"]) < oldest for m in found):
            raise too_old()
        for made in found:
            self.state.count("delete")
            self.state.did("delete", made["id"], place=channel["id"])
            self.remove(channel, made)
        guild = self.state.guild_of_channel(channel)
        if guild is not None and found:
            me, count = self.state.bot["id"], {"count": str(len(found))}
            self.audit.write(guild, BULK_DELETE, by=me, target=channel["id"], options=count)
        return web.Response(status=204)
