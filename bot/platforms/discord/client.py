"""The connection: discord.py's events, each handed on as what the core knows."""

from __future__ import annotations

import asyncio
import sys
from collections import OrderedDict
from collections.abc import Callable
from datetime import datetime

import discord
import structlog
import yarl
from discord.gateway import DiscordWebSocket

from bot.platforms.discord import commands, people, translate
from bot.platforms.discord.counter import Counter
from bot.platforms.discord.hands import DiscordHands
from bot.ports import Card, Front, Inlet, PlatformError

log = structlog.get_logger()

GAP_CHANNELS, GAP_MESSAGES = 200, 200  # how much history is read after a lost session
NEIGHBOURS = 5_000 << 22  # five seconds in ids: events come out of order, so a little is read again


def intents() -> discord.Intents:
    """Only what moderation reads: no presences, typing, reactions or voice."""
    wanted = discord.Intents.none()
    wanted.guilds = wanted.members = wanted.moderation = True
    wanted.guild_messages = wanted.message_content = True
    return wanted


class Connection(discord.AutoShardedClient):
    """Keeps no members and no messages, so its memory does not grow with the servers."""

    def __init__(  # noqa: PLR0913 -- what an event handler needs
        self,
        *,
        inlet: Inlet,
        front: Front,
        clock: Callable[[], datetime],
        own_gateway: bool,
        since: datetime | None,
        seen: OrderedDict[int, int],
    ) -> None:
        super().__init__(
            intents=intents(),
            member_cache_flags=discord.MemberCacheFlags.none(),
            chunk_guilds_at_startup=False,
            max_messages=None,
            allowed_mentions=discord.AllowedMentions.none(),
            guild_ready_timeout=0.3,
        )
        self.up = asyncio.Event()
        self._inlet = inlet
        self._clock = clock
        self._own_gateway = own_gateway
        self._since = since
        self._seen = seen  # channel -> its last message
        self._before: dict[int, int] = {}  # the same when this session began
        self._front = front
        self._counter = Counter(self, front)
        self._hands = DiscordHands(lambda: self, clock)

    async def setup_hook(self) -> None:
        if self._own_gateway:  # after a lost session discord.py goes to this address
            _, url, _ = await self.http.get_bot_gateway()
            DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(url)
        assert self.application_id is not None
        payload = commands.payload(self._front)
        await self.http.bulk_upsert_global_commands(self.application_id, payload)

    async def on_connect(self) -> None:
        """A new session, before its first event: what comes now must not hide what was missed."""
        self._before = {**self._seen, **self._before}  # the oldest gap that is not read yet

    async def on_ready(self) -> None:
        """Also after a session was lost: then what was missed is read from the history."""
        self.up.set()
        log.info("connected to discord", servers=len(self.guilds))
        for guild in self.guilds:
            await self._welcome(guild)
        since, self._since = self._since, None
        if since is not None:
            await self._read_since(since)
        await self._read_gap()

    async def on_guild_join(self, guild: discord.Guild) -> None:
        await self._welcome(guild)

    async def _welcome(self, guild: discord.Guild) -> None:
        language = str(guild.preferred_locale)
        card = await self._inlet.joined(people.community(guild.id), guild.name, language)
        channel = None if card is None else _writable(guild)
        if card is not None and channel is not None:
            await self._post(guild, channel, card)

    async def _post(self, guild: discord.Guild, channel: discord.TextChannel, card: Card) -> None:
        try:
            await self._hands.post(people.place(guild.id, channel), card)
        except PlatformError as error:
            log.warning("welcome not posted", trouble=error.trouble, detail=error.detail)

    async def on_message(self, message: discord.Message) -> None:
        await self._take(message)

    async def on_raw_message_edit(self, payload: discord.RawMessageUpdateEvent) -> None:
        """Edits of any age; a preview that Discord adds leaves the edit time as it was."""
        if payload.message.edited_at is not None:
            await self._take(payload.message)

    async def _take(self, event: discord.Message) -> None:
        taken = translate.message(event, self.user.id if self.user else 0)
        if taken is not None:
            await self._inlet.take(taken)
            self._remember(event.channel.id, event.id)

    def _remember(self, channel: int, message: int) -> None:
        self._seen[channel] = max(message, self._seen.pop(channel, 0))
        while len(self._seen) > GAP_CHANNELS:
            self._seen.popitem(last=False)

    async def on_member_join(self, member: discord.Member) -> None:
        if not member.bot:
            await self._inlet.take(translate.arrival(member))

    async def on_thread_create(self, thread: discord.Thread) -> None:
        if thread.owner_id in {None, self.user.id if self.user else None}:
            return
        try:
            author = await thread.guild.fetch_member(thread.owner_id or 0)
        except discord.HTTPException as error:
            log.warning("title without an author", status=error.status, code=error.code)
            return
        await self._inlet.take(translate.title(thread, author, thread.created_at or self._clock()))

    async def on_interaction(self, interaction: discord.Interaction) -> None:
        await self._counter.serve(interaction)

    async def on_error(self, event_method: str, /, *_: object, **__: object) -> None:
        """Names what failed; the event itself holds text and is not logged."""
        error = sys.exc_info()[1]
        log.error("handler failed", event_name=event_method, error=type(error).__name__)

    async def _read_gap(self) -> None:
        gaps, self._before = self._before, {}
        for channel_id, last in gaps.items():
            await self._read(channel_id, discord.Object(max(0, last - NEIGHBOURS)))

    async def _read_since(self, since: datetime) -> None:
        channels = [channel for guild in self.guilds for channel in guild.text_channels]
        for channel in channels[:GAP_CHANNELS]:
            await self._read(channel.id, since)

    async def _read(self, channel_id: int, after: discord.Object | datetime) -> None:
        """Messages that were missed; doubles are dropped by the inlet."""
        channel = self.get_channel(channel_id)
        if not isinstance(channel, discord.abc.Messageable):
            return
        try:
            async for message in channel.history(limit=GAP_MESSAGES, after=after):
                await self._take(message)
        except discord.HTTPException as error:
            log.warning("history not read", status=error.status, code=error.code)


def _writable(guild: discord.Guild) -> discord.TextChannel | None:
    """The system channel, else the first one the bot may write to."""
    channels = [guild.system_channel, *guild.text_channels]
    for channel in channels:
        if channel is not None:
            may = channel.permissions_for(guild.me)
            if may.view_channel and may.send_messages:
                return channel
    return None
