"""What moderators did without the bot, from Discord's audit log: as it happens, and afterwards.

Law: the mark of a server moves past an entry only when all before it were noted.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime

import discord
import structlog

from bot.core.actions import Action, Ban, Delete, Kick, Mute, Unban, Unmute
from bot.core.cases import Deed
from bot.core.types import Member, MessageRef, Place
from bot.platforms.discord import people
from bot.platforms.discord.roll import Roll
from bot.ports import Inlet

log = structlog.get_logger()
ACTIONS = discord.AuditLogAction
BY_HAND = frozenset(
    {
        ACTIONS.kick,
        ACTIONS.ban,
        ACTIONS.unban,
        ACTIONS.member_update,
        ACTIONS.message_delete,
    }
)
TOGETHER = 100  # entries whose subjects are looked up at once


def action(entry: discord.AuditLogEntry, place: Place, member: Member) -> Action | None:
    """What an entry says was done, None where the bot does not deal in it."""
    match entry.action:
        case ACTIONS.kick:
            return Kick(place=place, member=member)
        case ACTIONS.ban:
            return Ban(place=place, member=member, duration=None)
        case ACTIONS.unban:
            return Unban(place=place, member=member)
        case ACTIONS.message_delete:
            channel = str(getattr(getattr(entry.extra, "channel", None), "id", ""))
            where = Place(community=place.community, channel=channel)
            return Delete(target=MessageRef(place=where, id=""))  # the log does not say which
        case ACTIONS.member_update if hasattr(entry.after, "timed_out_until"):
            return _timeout(entry, place, member)
        case _:
            return None


def _timeout(entry: discord.AuditLogEntry, place: Place, member: Member) -> Mute | Unmute:
    until: datetime | None = entry.after.timed_out_until
    if until is None or until <= entry.created_at:
        return Unmute(place=place, member=member)
    return Mute(place=place, member=member, duration=until - entry.created_at)


class Deeds:
    def __init__(
        self,
        inlet: Inlet,
        own_id: Callable[[], int | None],
        fetch_user: Callable[[int], Awaitable[discord.User]],
    ) -> None:
        self._inlet, self._own_id, self._fetch_user = inlet, own_id, fetch_user
        self._session = 0
        self._turn = asyncio.Lock()
        self._caught_up: set[int] = set()  # servers whose log is known to the present
        self._hidden: set[int] = set()  # servers that were told of

    def renewed(self) -> None:
        """A new session: entries may have been missed, so the marks stay until they are read."""
        self._session += 1
        self._caught_up.clear()

    async def heard(self, entry: discord.AuditLogEntry) -> None:
        if not self._counts(entry):
            return
        async with self._turn:
            session, known = self._session, entry.guild.id in self._caught_up
            self._caught_up.discard(entry.guild.id)  # stays so where it can't be noted
            await self._note([entry], Roll(entry.guild))
            if known and session == self._session:
                self._caught_up.add(entry.guild.id)
                await self._inlet.saw(_mark(entry.guild), str(entry.id))

    async def read(self, guild: discord.Guild) -> int:
        """Note what was done since the last entry that is known; at first, nothing."""
        if not guild.me.guild_permissions.view_audit_log:
            if guild.id not in self._hidden:
                self._hidden.add(guild.id)
                log.warning("without View Audit Log deeds by hand stay unseen", server=guild.id)
            return 0
        session = self._session
        seen = (await self._inlet.seen()).get(_mark(guild))
        noted = await (self._first(guild) if seen is None else self._since(guild, int(seen[0])))
        if session == self._session:
            self._caught_up.add(guild.id)
        return noted

    async def _first(self, guild: discord.Guild) -> int:
        newest = [one.id async for one in guild.audit_logs(limit=1)]
        # Without any entry yet, the server itself is the oldest thing in it.
        await self._inlet.saw(_mark(guild), str(newest[0] if newest else guild.id))
        return 0

    async def _since(self, guild: discord.Guild, last: int) -> int:
        roll, noted, batch = Roll(guild), 0, []
        after = discord.Object(last)
        async for entry in guild.audit_logs(limit=None, after=after, oldest_first=True):
            last = max(last, entry.id)
            if self._counts(entry):
                batch.append(entry)
            if len(batch) == TOGETHER:
                noted += await self._note(batch, roll)
                batch = []
        noted += await self._note(batch, roll)
        await self._inlet.saw(_mark(guild), str(last))
        return noted

    def _counts(self, entry: discord.AuditLogEntry) -> bool:
        return entry.action in BY_HAND and entry.user_id not in {None, self._own_id()}

    async def _note(self, entries: list[discord.AuditLogEntry], roll: Roll) -> int:
        count = 0
        await roll.call(one.id for one in map(_target, entries) if one is not None)
        for entry in entries:
            target = _target(entry)
            subject = None if target is None else await self._subject(entry, target, roll)
            place = Place(community=people.community(entry.guild.id), channel="")
            done = None if subject is None else action(entry, place, subject)
            if subject is not None and done is not None:
                await self._inlet.noted(
                    Deed(
                        id=f"discord:audit:{entry.id}",
                        community=place.community,
                        by=str(entry.user_id),
                        subject=subject,
                        action=done,
                        at=entry.created_at,
                        reason=entry.reason or "",
                    )
                )
                count += 1
        return count

    async def _subject(
        self,
        entry: discord.AuditLogEntry,
        target: discord.Member | discord.User | discord.Object,
        roll: Roll,
    ) -> Member:
        """As a member, else as a user; a webhook is neither."""
        found = roll.member(target.id) or target
        if isinstance(found, discord.Object):
            try:
                found = await self._fetch_user(target.id)
            except discord.NotFound:
                return Member(id=str(target.id), name=str(target.id))
        assert isinstance(found, (discord.Member, discord.User))
        return people.member(found, entry.guild)


def _mark(guild: discord.Guild) -> str:
    return f"audit:{guild.id}"


def _target(entry: discord.AuditLogEntry) -> discord.Member | discord.User | discord.Object | None:
    target = entry.target
    return target if isinstance(target, (discord.Member, discord.User, discord.Object)) else None
