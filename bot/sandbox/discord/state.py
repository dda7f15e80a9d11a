"""What the stand-in Discord remembers, in memory: users, guilds, channels, messages."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, TypeAlias

from bot.sandbox.bounds import trim
from bot.sandbox.discord.errors import Refusal, unknown_channel, unknown_guild
from bot.sandbox.effects import Effect, Kind

Json: TypeAlias = dict[str, Any]

EPOCH = 1_420_070_400_000  # the first millisecond of 2015, from which Discord's ids count
DIRECT = 1  # a private channel
APPLICATION = "100000000000000001"


@dataclass(slots=True, kw_only=True)
class Guild:
    """A server: roles and members by id, in the shape of the wire."""

    id: str
    name: str
    locale: str
    owner_id: str
    roles: dict[str, Json] = field(default_factory=dict)
    members: dict[str, Json] = field(default_factory=dict)
    channels: dict[str, Json] = field(default_factory=dict)
    bans: dict[str, Json] = field(default_factory=dict)
    system_channel_id: str | None = None


@dataclass(slots=True, kw_only=True)
class Interaction:
    """One use of a command, a button or a modal, and what the bot answered."""

    id: str
    token: str
    kind: int
    user_id: str
    channel_id: str
    name: str  # "cases list" for a command, the custom id for the others
    asked_at: float  # by the loop's clock
    message_id: str | None = None
    callback: int | None = None
    original: Json | None = None
    ephemeral: bool = False
    modal: Json | None = None
    choices: list[Json] | None = None  # that were offered while somebody typed
    answers: list[Json] = field(default_factory=list)


@dataclass(slots=True)
class Changes:
    """Wakes those who wait for something to become true."""

    waiters: list[tuple[Callable[[], object], asyncio.Future[None]]] = field(default_factory=list)

    def touch(self) -> None:
        for predicate, future in self.waiters:
            if not future.done() and predicate():
                future.set_result(None)

    async def wait(self, predicate: Callable[[], object], timeout: float) -> None:  # noqa: ASYNC109 -- the contract of the control API
        if predicate():
            return
        future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        waiter = (predicate, future)
        self.waiters.append(waiter)
        try:
            await asyncio.wait_for(future, timeout)
        finally:
            self.waiters.remove(waiter)


@dataclass(slots=True, kw_only=True)
class Reason:
    """An entry of the audit log: who it was about and the reason the bot gave."""

    action: str
    target: str
    reason: str | None


class State:
    """All of it; only the REST handlers, the gateway and the control API touch it."""

    def __init__(self, clock: Callable[[], datetime], keep: int | None = None) -> None:
        self.clock = clock
        self.keep = keep  # messages of a channel; None: all
        self.bot: Json = {}
        self.users: dict[str, Json] = {}
        self.locales: dict[str, str] = {}
        self.guilds: dict[str, Guild] = {}
        self.channels: dict[str, Json] = {}
        self.messages: dict[str, dict[str, Json]] = {}
        self.direct: dict[str, str] = {}  # user id -> channel id
        self.closed: set[str] = set()  # users who take no direct messages
        self.commands: dict[str | None, list[Json]] = {}  # guild id, None: global
        self.interactions: dict[str, Interaction] = {}
        self.tokens: dict[str, Interaction] = {}
        self.audit: list[Reason] = []
        self.effects: list[Effect] = []
        self.changes = Changes()
        self.counts: dict[str, int] = dict.fromkeys(
            ("delete", "warn", "mute", "unmute", "kick", "ban", "unban", "report", "undo", "cases"),
            0,
        )
        self._last = 0
        self.bot = self.add_user("modbot", bot=True)

    def snowflake(self) -> str:
        """An id with the time in it, as Discord's are; later ones are greater."""
        earliest = (int(self.clock().timestamp() * 1000) - EPOCH) << 22
        self._last = max(self._last + 1, earliest)
        return str(self._last)

    def timestamp(self) -> str:
        return self.clock().isoformat()

    def count(self, what: str) -> None:
        self.counts[what] += 1

    def did(self, kind: Kind, target: str, detail: str = "", *, place: str) -> None:
        """The bot changed something."""
        made = Effect(kind=kind, target=target, detail=detail, at=self.clock(), place=place)
        self.effects.append(made)

    def add_user(self, name: str, *, bot: bool = False, locale: str = "en-US") -> Json:
        number = APPLICATION if bot else self.snowflake()
        user: Json = {
            "id": number,
            "username": name,
            "discriminator": "0",
            "global_name": None if bot else name,
            "avatar": None,
            "bot": bot,
            "public_flags": 0,
            "flags": 0,
            "primary_guild": None,
        }
        self.users[number] = user
        self.locales[number] = locale
        return user

    def direct_channel(self, user: Json) -> Json:
        """The private channel between the bot and a user, made where there is none yet."""
        number = self.direct.get(user["id"])
        if number is None:
            number = self.direct[user["id"]] = self.snowflake()
            channel: Json = {"id": number, "type": DIRECT, "recipients": [user]}
            self.channels[number] = {**channel, "last_message_id": None, "flags": 0}
        return self.channels[number]

    def guild_of(self, guild_id: str) -> Guild:
        guild = self.guilds.get(guild_id)
        if guild is None or self.bot["id"] not in guild.members:
            raise unknown_guild()
        return guild

    def channel_of(self, channel_id: str) -> Json:
        channel = self.channels.get(channel_id)
        if channel is None:
            raise unknown_channel()
        return channel

    def guild_of_channel(self, channel: Json) -> Guild | None:
        guild_id = channel.get("guild_id")
        return None if guild_id is None else self.guilds[guild_id]

    def message_of(self, channel_id: str, message_id: str) -> Json | None:
        return self.messages.get(channel_id, {}).get(message_id)

    def store(self, made: Json) -> None:
        kept = self.messages.setdefault(made["channel_id"], {})
        kept[made["id"]] = made
        trim(kept, self.keep)

    def user_of(self, user_id: str) -> Json:
        if user_id not in self.users:
            raise Refusal(404, 10013, "Unknown User")
        return self.users[user_id]
