"""The connection: discord.py's events, each handed on as what the core knows."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable
from datetime import datetime
from typing import Any

import discord
import structlog
import yarl
from discord.gateway import DiscordWebSocket

from bot.core.types import MessageRef
from bot.platforms.discord import commands, paced, people, plain, translate, wire
from bot.platforms.discord.absence import Absence
from bot.platforms.discord.budget import Budget
from bot.platforms.discord.catchup import Bounds, CatchUp
from bot.platforms.discord.counter import Counter
from bot.platforms.discord.deeds import Deeds
from bot.platforms.discord.hands import DiscordHands
from bot.platforms.discord.intake import Intake
from bot.platforms.discord.private import PrivateChats
from bot.platforms.discord.sturdy import Parser, sturdy
from bot.platforms.discord.titles import Titles
from bot.ports import Card, Front, Inlet, PlatformError, Trouble

log = structlog.get_logger()
PAUSES = (0.5, 5.0, 30.0)  # seconds between two attempts to welcome a server


def intents() -> discord.Intents:
    """Only what is read: no presences, typing, reactions or voice."""
    wanted = discord.Intents.none()
    wanted.guilds = wanted.members = wanted.moderation = True
    wanted.guild_messages = wanted.dm_messages = wanted.message_content = True
    return wanted


paced.pace()


class Connection(discord.AutoShardedClient):
    """Keeps no members and no messages, so its memory does not grow with the servers."""

    def __init__(  # noqa: PLR0913 -- what an event handler needs
        self,
        *,
        inlet: Inlet,
        front: Front,
        clock: Callable[[], datetime],
        own_gateway: bool,
        absence: Absence,
        bounds: Bounds,
        budget: Budget,
    ) -> None:
        now = asyncio.get_running_loop().time
        super().__init__(
            intents=intents(),
            member_cache_flags=discord.MemberCacheFlags.none(),
            chunk_guilds_at_startup=False,
            max_messages=None,
            allowed_mentions=discord.AllowedMentions.none(),
            guild_ready_timeout=0.3,
            http_trace=wire.trace(budget, now),
        )
        parsers = self._connection.parsers
        parsers["MESSAGE_CREATE"] = self._created(parsers["MESSAGE_CREATE"])
        sturdy(parsers)
        self.up = asyncio.Event()
        self._inlet = inlet
        self._clock = clock
        self._own_gateway = own_gateway
        self._front = front
        self._counter = Counter(self, front)
        self._hands = DiscordHands(lambda: self, clock, budget)
        self._private = PrivateChats(front, self._hands)
        self._intake, self._absence = Intake(inlet, clock, bounds.waiting), absence
        self._deeds = Deeds(inlet, self._own_id, self.fetch_user)
        self._titles = Titles(inlet, clock, self._own_id)
        self._catch_up = CatchUp(
            client=self,
            inlet=inlet,
            intake=self._intake,
            absence=absence,
            deeds=self._deeds,
            bounds=bounds,
            clock=clock,
            wait=lambda: budget.wait(now(), severe=False),
        )
        self._reading: asyncio.Task[None] | None = None
        self.room = self._intake.room

    def _own_id(self) -> int | None:
        return self.user.id if self.user else None

    async def setup_hook(self) -> None:
        if self._own_gateway:  # after a lost session discord.py goes to this address
            _, url, _ = await self.http.get_bot_gateway()
            DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(url)
        assert self.application_id is not None
        payload = commands.payload(self._front)
        await self.http.bulk_upsert_global_commands(self.application_id, payload)
        await self._absence.recall()
        self._reading = asyncio.create_task(self._catch_up.run())

    async def close(self) -> None:
        if self._reading is not None:
            self._reading.cancel()
        self._intake.close()
        await super().close()

    async def on_shard_disconnect(self, shard: int) -> None:
        await self._absence.lost(shard)

    async def on_shard_resumed(self, shard: int) -> None:
        await self._absence.resumed(shard)

    async def on_shard_connect(self, shard: int) -> None:
        """A new session, before its first message: what came since the last one was missed."""
        self._absence.renewed(shard)
        self._deeds.renewed()

    async def on_shard_ready(self, _shard: int) -> None:
        self._catch_up.want()

    async def on_ready(self) -> None:
        self._absence.complete()
        self.up.set()
        log.info("connected to discord", servers=len(self.guilds))
        for guild in self.guilds:
            await self._welcome(guild)
        self._catch_up.want()

    async def on_guild_join(self, guild: discord.Guild) -> None:
        await self._welcome(guild)
        await self._deeds.read(guild)

    async def on_guild_available(self, guild: discord.Guild) -> None:
        """Comes for each server at a start, and once more when an outage of it is over."""
        self._catch_up.look_again(guild)
        if self.is_ready():  # else `on_ready` welcomes it
            await self._welcome(guild)

    async def on_audit_log_entry_create(self, entry: discord.AuditLogEntry) -> None:
        await self._deeds.heard(entry)

    async def _welcome(self, guild: discord.Guild) -> None:
        if not people.is_sent(guild):  # it has neither name nor language yet, and comes later
            return
        language = str(guild.preferred_locale)
        card = await self._inlet.joined(people.community(guild.id), guild.name, language)
        channel = None if card is None else _writable(guild)
        if card is not None and channel is not None:
            await self._post(guild, channel, card)

    async def _post(self, guild: discord.Guild, channel: discord.TextChannel, card: Card) -> None:
        """Under one nonce: what failed, or seemed to, is sent again as the same message."""
        for pause in (*PAUSES, None):
            try:
                await self._hands.post(people.place(guild.id, channel), card, f"hi-{guild.id}")
            except PlatformError as error:
                if error.trouble is not Trouble.DOWN or pause is None:
                    log.warning("welcome not posted", trouble=error.trouble, detail=error.detail)
                    return
                await asyncio.sleep(pause)
            else:
                return

    def _created(self, parse: Parser) -> Parser:
        """Plain text is taken from its event; of all else the library makes a message. What is
        written to the bot alone goes its own way: the library would take what comes of a server
        that it does not know for that.
        """

        def created(event: Any) -> None:
            if event.get("guild_id") is None:
                author = discord.User(state=self._connection, data=event["author"])
                super(Connection, self).dispatch("direct", event, author)
                return
            where = plain.channel(event, self)
            own = self.user.id if self.user else 0
            written = None if where is None else plain.message(event, where, own)
            if where is None or written is None:
                parse(event)
                return
            where.last_message_id = int(written.ref.id)  # as the library does, for the catch-up
            if self._intake.admits():
                self._intake.put(written)

        return created

    async def on_direct(self, event: Any, author: discord.User) -> None:
        await self._private.hear(event, author)

    def dispatch(self, event: str, /, *args: Any, **kwargs: Any) -> None:
        """A new message is taken at once, with others; the library would make a task of each."""
        if event == "message":
            self._hear(args[0])
        else:
            super().dispatch(event, *args, **kwargs)

    async def on_raw_message_edit(self, payload: discord.RawMessageUpdateEvent) -> None:
        """Edits of any age; previews that Discord adds, and pins, leave the edit time as it was."""
        if payload.message.pinned and payload.message.guild is not None:
            where = people.place(payload.message.guild.id, payload.message.channel)
            self._inlet.pinned(MessageRef(place=where, id=str(payload.message.id)))
        if payload.message.edited_at is not None:
            self._hear(payload.message)

    def _hear(self, event: discord.Message) -> None:
        if not self._intake.admits():
            return
        taken = translate.message(event, self.user.id if self.user else 0)
        if taken is not None:
            self._intake.put(taken)

    async def on_member_join(self, member: discord.Member) -> None:
        if not member.bot:
            await self._inlet.take(translate.arrival(member))

    async def on_thread_create(self, thread: discord.Thread) -> None:
        await self._titles.opened(thread)

    async def on_thread_update(self, before: discord.Thread, after: discord.Thread) -> None:
        await self._titles.changed(before, after)

    async def on_raw_thread_update(self, payload: discord.RawThreadUpdateEvent) -> None:
        """Of a thread that the library knows it tells with `on_thread_update`."""
        guild = self.get_guild(payload.guild_id)
        thread = None if guild is None else guild.get_thread(payload.thread_id)
        if payload.thread is None and thread is not None:
            await self._titles.returned(thread)

    async def on_interaction(self, interaction: discord.Interaction) -> None:
        await self._counter.serve(interaction)

    async def on_error(self, event_method: str, /, *_: object, **__: object) -> None:
        """Names what failed; the event itself holds text and is not logged."""
        error = sys.exc_info()[1]
        log.error("handler failed", event_name=event_method, error=type(error).__name__)


def _writable(guild: discord.Guild) -> discord.TextChannel | None:
    """The system channel, else the first one the bot may write to."""
    channels = [guild.system_channel, *guild.text_channels]
    for channel in channels:
        if channel is not None:
            may = channel.permissions_for(guild.me)
            if may.view_channel and may.send_messages:
                return channel
    return None
