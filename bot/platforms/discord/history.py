"""Channels read from a message on, a few at a time, oldest first, each page one transaction."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass

import discord
import structlog

from bot.core.types import Message
from bot.platforms.discord import translate
from bot.platforms.discord.roll import Roll
from bot.platforms.discord.troubles import told
from bot.ports import Inlet, PlatformError, Trouble

log = structlog.get_logger()
AT_ONCE = 4  # channels read at the same time
PAGE = 100  # messages in one request, and in one transaction
PROGRESS = 10  # channels between two lines of the log
PAUSES = (0.5, 2.0, 10.0)  # seconds between two attempts at one channel
CLOSED = frozenset({Trouble.FORBIDDEN, Trouble.GONE, Trouble.INVALID})
Channel = discord.TextChannel | discord.VoiceChannel | discord.StageChannel | discord.Thread


@dataclass(slots=True)
class Gap:
    """What is left to read of one channel."""

    channel: Channel
    roll: Roll
    after: int  # the message before it
    until: int  # its last message; what came later came live
    left: int  # messages at most

    @property
    def is_read(self) -> bool:
        return self.after >= self.until


@dataclass(slots=True)
class Tally:
    """What the lines of the log say."""

    channels: int
    read: int = 0
    messages: int = 0
    cut_off: int = 0  # channels with more messages than are read
    closed: int = 0  # channels that the bot may not read
    broken: int = 0  # channels to be tried again


class Reader:
    def __init__(self, client: discord.Client, inlet: Inlet, wait: Callable[[], float]) -> None:
        self._client, self._inlet, self._wait = client, inlet, wait

    async def fill(self, gaps: list[Gap]) -> int:
        """Read them all; how many could not be read and should be tried again."""
        if not gaps:
            return 0
        tally, lanes = Tally(len(gaps)), asyncio.Semaphore(AT_ONCE)
        log.info("catching up", channels=tally.channels)
        async with asyncio.TaskGroup() as tasks:
            for gap in gaps:
                tasks.create_task(self._in_turn(gap, tally, lanes))
        log.info(
            "caught up",
            channels=tally.channels,
            messages=tally.messages,
            cut_off=tally.cut_off,
            closed=tally.closed,
            broken=tally.broken,
        )
        return tally.broken

    async def _in_turn(self, gap: Gap, tally: Tally, lanes: asyncio.Semaphore) -> None:
        async with lanes:
            await self._channel(gap, tally)
        tally.read += 1
        if tally.read % PROGRESS == 0:
            log.info(
                "catching up", channels=tally.channels, read=tally.read, messages=tally.messages
            )

    async def _channel(self, gap: Gap, tally: Tally) -> None:
        """To its end; what broke off goes on where it was."""
        for pause in (*PAUSES, None):
            try:
                await self._to_its_end(gap, tally)
            except PlatformError as error:
                if error.trouble in CLOSED:
                    log.warning("history not read", channel=gap.channel.id, detail=error.detail)
                    tally.closed += 1
                    return
                if pause is not None:
                    await asyncio.sleep(max(pause, error.retry_after))
            else:
                tally.cut_off += gap.left <= 0 and not gap.is_read
                return
        log.warning("history broke off", channel=gap.channel.id)
        tally.broken += 1

    async def _to_its_end(self, gap: Gap, tally: Tally) -> None:
        before = gap.after
        while gap.left > 0 and not gap.is_read:
            if (wait := self._wait()) > 0:
                await asyncio.sleep(wait)
            page = await self._page(gap, min(PAGE, gap.left))
            if not page:
                break
            gap.after, gap.left = page[-1], gap.left - len(page)
            tally.messages += len(page)
        if gap.after != before:  # also past what nobody judges, so that it is not read again
            await self._inlet.saw(str(gap.channel.id), str(gap.after))

    async def _page(self, gap: Gap, most: int) -> list[int]:
        """Take the next messages; their ids, oldest first."""
        with told("read the history", "Read Message History"):
            start = discord.Object(gap.after)
            history = gap.channel.history(limit=most, after=start, oldest_first=True)
            found = [one async for one in history]
            await gap.roll.call(one.author.id for one in found if one.webhook_id is None)
            await gap.roll.call(user.id for one in found for user in one.mentions if not user.bot)
        mine = self._client.user.id if self._client.user else 0
        written = [_taken(one, gap.roll, mine) for one in found]
        await self._inlet.take(*(one for one in written if one is not None))
        return [one.id for one in found]


def _taken(event: discord.Message, roll: Roll, mine: int) -> Message | None:
    if event.webhook_id is None:
        event.author = roll.member(event.author.id) or event.author
    event.mentions = [roll.member(one.id) or one for one in event.mentions]  # else staff are none
    return translate.message(event, mine) or translate.renamed(event, mine)
