"""Titles of threads and forum posts, as they are opened and as they are renamed.

Law: a name that a thread has had is judged once, however often Discord tells of the thread.
"""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Callable
from copy import copy
from datetime import datetime

import discord
import structlog

from bot.platforms.discord import translate
from bot.platforms.discord.troubles import told
from bot.ports import Inlet, PlatformError, Trouble

log = structlog.get_logger()
REMEMBERED = 10_000  # names of archived threads; those of the others the library knows
PAUSES = (0.5, 5.0, 30.0)  # seconds between two attempts to look up who opened a thread
PASSING = frozenset({Trouble.AWAY, Trouble.DOWN, Trouble.LIMITED})


class Titles:
    """These events do not say who renamed a thread, so a title is of who opened it."""

    def __init__(
        self, inlet: Inlet, clock: Callable[[], datetime], own_id: Callable[[], int | None]
    ) -> None:
        self._inlet, self._clock, self._own_id = inlet, clock, own_id
        self._archived: OrderedDict[int, str] = OrderedDict()

    async def opened(self, thread: discord.Thread) -> None:
        await self._take(thread, renamed=False)

    async def changed(self, before: discord.Thread, after: discord.Thread) -> None:
        """Discord tells of more than names: that a thread is archived, or locked."""
        if after.archived:
            self._remember(after)
        if after.name != before.name:
            await self._take(after, renamed=True)

    async def returned(self, thread: discord.Thread) -> None:
        """One that was archived, so that the library has forgotten it. Where its name is not known
        here either, its title counts as that of a new one, which is a double if it was judged.
        """
        known = self._archived.pop(thread.id, None)
        if known is not None and known != thread.name:
            await self._take(thread, renamed=True)
        elif known is None and _is_recent(thread):
            await self._take(thread, renamed=False)

    def _remember(self, thread: discord.Thread) -> None:
        self._archived[thread.id] = thread.name
        self._archived.move_to_end(thread.id)
        while len(self._archived) > REMEMBERED:
            self._archived.popitem(last=False)

    async def _take(self, thread: discord.Thread, *, renamed: bool) -> None:
        now, named = self._clock(), copy(thread)  # meanwhile it may be renamed again
        if thread.owner_id in {None, self._own_id()}:
            return
        author = await self._author(thread)
        if author is not None:
            at = thread.created_at or now
            made = translate.title(named, author, at, renamed_at=now if renamed else None)
            await self._inlet.take(made)

    async def _author(self, thread: discord.Thread) -> discord.Member | None:
        for pause in (*PAUSES, None):
            try:
                with told("look up who opened a thread"):
                    return await thread.guild.fetch_member(thread.owner_id or 0)
            except PlatformError as error:
                if error.trouble not in PASSING or pause is None:
                    log.warning("title without an author", trouble=error.trouble)
                    return None
                await asyncio.sleep(max(pause, error.retry_after))
        return None


def _is_recent(thread: discord.Thread) -> bool:
    """What was said before the bot came is not its matter."""
    came, opened = thread.guild.me.joined_at, thread.created_at
    return came is None or opened is None or opened >= came
