"""Who can write in a channel of Discord: none but staff while it is locked, then as it was.

Law: a lock touches what lets people write, in the overwrites that it names, and nothing else. What
is no more as the lock has set it was changed by somebody, and stays.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, NamedTuple

import discord

from bot.core.types import Place
from bot.platforms.discord import people
from bot.platforms.discord.troubles import told
from bot.ports import PlatformError, Spot, Trouble

WRITING = discord.Permissions(
    send_messages=True,
    send_messages_in_threads=True,
    create_public_threads=True,
    create_private_threads=True,
).value
SEND = discord.Permissions(send_messages=True).value
SLOWEST = timedelta(hours=6)
ROLE, MEMBER = 0, 1  # kinds of overwrites
THREADS = frozenset({10, 11, 12})  # kinds of channels
NEEDS, NEEDS_IN_THREADS = "Manage Roles (of a channel: Manage Permissions)", "Manage Threads"


class Bits(NamedTuple):
    """What an overwrite allows and denies."""

    allow: int
    deny: int

    def within(self, mask: int) -> Bits:
        return Bits(self.allow & mask, self.deny & mask)

    def changed(self, mask: int, to: Bits) -> Bits:
        return Bits(self.allow & ~mask | to.allow, self.deny & ~mask | to.deny)


NOTHING = Bits(0, 0)
Overwrites = Mapping[str, tuple[int, Bits]]  # kind and bits, by the id of a role or member


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What a lock makes of one overwrite; `were` is None where there was no overwrite."""

    id: str
    kind: int
    were: Bits | None
    are: Bits


@dataclass(frozen=True, slots=True, kw_only=True)
class Before:
    """What a lock has to know to be undone. In a thread nothing: it was open."""

    mask: int = 0
    changes: tuple[Change, ...] = ()  # in the order in which they are made

    def dump(self) -> str:
        rows = [[one.id, one.kind, one.were, one.are] for one in self.changes]
        return json.dumps({"mask": self.mask, "overwrites": rows}, separators=(",", ":"))

    @classmethod
    def load(cls, text: str) -> Before:
        if not text:
            return cls()
        body = json.loads(text)
        changes = (
            Change(id=id_, kind=kind, were=None if were is None else Bits(*were), are=Bits(*are))
            for id_, kind, were, are in body["overwrites"]
        )
        return cls(mask=body["mask"], changes=tuple(changes))


def overwrites_of(channel: Mapping[str, Any]) -> dict[str, tuple[int, Bits]]:
    return {
        str(one["id"]): (int(one["type"]), Bits(int(one["allow"]), int(one["deny"])))
        for one in channel.get("permission_overwrites", ())
    }


def reopened(present: Overwrites, held: Before) -> dict[str, tuple[int, Bits]]:
    """What stands there, without what the lock has made of it."""
    found = dict(present)
    for one, bits in _untouched(present, held):
        back = bits.changed(held.mask, one.were or NOTHING)
        if one.were is None and back == NOTHING:
            del found[one.id]
        else:
            found[one.id] = one.kind, back
    return found


def _untouched(present: Overwrites, held: Before) -> Iterator[tuple[Change, Bits]]:
    """Changes that nobody has changed since, and the overwrites that they made."""
    for one in held.changes:
        _, bits = present.get(one.id, (one.kind, None))
        if bits is not None and bits.within(held.mask) == one.are:
            yield one, bits


def closing(opened: Overwrites, guild: discord.Guild, mask: int) -> tuple[Change, ...]:
    """What makes of an open channel a locked one, everybody last; nothing where it is closed."""
    everyone, me = str(guild.id), str(guild.me.id)
    staff = {str(role.id): role for role in guild.roles[1:] if people.rights_of([role])}
    kept = [
        _granted(opened, id_, ROLE, _may(opened, guild, [role]) & mask, mask)
        for id_, role in staff.items()
    ]
    mine = _may(opened, guild, guild.me.roles, me) & mask
    kept.append(_granted(opened, me, MEMBER, mine, mask))
    taken = [
        Change(id=id_, kind=kind, were=bits.within(mask), are=Bits(0, bits.deny & mask))
        for id_, (kind, bits) in opened.items()
        if id_ not in {everyone, me, *staff} and bits.allow & mask
    ]
    _, before = opened.get(everyone, (ROLE, None))
    if before is None or before.deny & mask != mask:
        were = None if before is None else before.within(mask)
        taken.append(Change(id=everyone, kind=ROLE, were=were, are=Bits(0, mask)))
    return (*(one for one in kept if one is not None), *taken) if taken else ()


def _granted(opened: Overwrites, id_: str, kind: int, may: int, mask: int) -> Change | None:
    """Whoever of staff could write can go on; what they could not do is not given to them."""
    _, bits = opened.get(id_, (kind, None))
    before = (bits or NOTHING).within(mask)
    are = Bits(before.allow | (may & ~before.deny), before.deny)
    were = None if bits is None else before
    return Change(id=id_, kind=kind, were=were, are=are) if are != before else None


def _may(
    found: Overwrites, guild: discord.Guild, roles: Iterable[discord.Role], member: str = ""
) -> int:
    """What somebody with these roles may do in the channel: Discord's order of its layers."""
    named = [role for role in roles if not role.is_default()]
    value = guild.default_role.permissions.value
    for role in named:
        value |= role.permissions.value
    if discord.Permissions(value).administrator:
        return discord.Permissions.all().value
    for layer in ([str(guild.id)], [str(role.id) for role in named], [member]):
        bits = [found[id_][1] for id_ in layer if id_ in found]
        for one in bits:
            value &= ~one.deny
        for one in bits:
            value |= one.allow
    return value


class Locks:
    def __init__(self, http: Callable[[], Any], guild: Callable[[Place], discord.Guild]) -> None:
        """`http` gives discord.py's client for requests that may be sent now; both raise
        PlatformError.
        """
        self._http, self._guild = http, guild

    async def spot(self, place: Place, held: str) -> Spot:
        guild, channel = self._guild(place), await self._channel(place)
        name = f"#{channel['name']}"
        if channel["type"] in THREADS:
            above = await self._channel(place, channel["parent_id"])
            _required(self._rights(guild, above).manage_threads, NEEDS_IN_THREADS)
            closed = channel["thread_metadata"].get("locked") and not held
            return Spot(id=place.channel, name=name, before="" if closed else Before().dump())
        rights = self._rights(guild, channel)
        _required(rights.manage_roles, NEEDS)
        # Others than its own Discord lets no bot give or take away.
        mask = WRITING & guild.me.guild_permissions.value
        _required(mask & SEND, "Send Messages")
        opened = reopened(overwrites_of(channel), Before.load(held))
        changes = closing(opened, guild, mask)
        before = Before(mask=mask, changes=changes).dump() if changes else ""
        return Spot(id=place.channel, name=name, before=before)

    def _rights(self, guild: discord.Guild, channel: Mapping[str, Any]) -> discord.Permissions:
        own = _may(overwrites_of(channel), guild, guild.me.roles, str(guild.me.id))
        return discord.Permissions(own)

    async def lock(self, place: Place, before: str, reason: str) -> None:
        channel = await self._channel(place)
        if channel["type"] in THREADS:
            await self._locked(place, reason, locked=True)
            return
        present, known = overwrites_of(channel), Before.load(before)
        for one in known.changes:
            _, bits = present.get(one.id, (one.kind, NOTHING))
            made = bits.changed(known.mask, one.are)
            if made != bits or one.id not in present:
                await self._put(place, one, made, reason)

    async def unlock(self, place: Place, before: str, reason: str) -> None:
        channel = await self._channel(place)
        if channel["type"] in THREADS:
            if channel["thread_metadata"].get("locked"):
                await self._locked(place, reason, locked=False)
            return
        present, known = overwrites_of(channel), Before.load(before)
        opened = reopened(present, known)
        # Everybody first, so that nobody who could write before can't for a moment.
        for one, bits in reversed(list(_untouched(present, known))):
            if one.id not in opened:
                await self._remove(place, one, reason)
            elif opened[one.id][1] != bits:
                await self._put(place, one, opened[one.id][1], reason)

    async def pace(self, place: Place) -> Spot:
        guild, channel = self._guild(place), await self._channel(place)
        if channel["type"] in THREADS:
            above = await self._channel(place, channel["parent_id"])
            _required(self._rights(guild, above).manage_threads, NEEDS_IN_THREADS)
        else:
            _required(self._rights(guild, channel).manage_channels, "Manage Channels")
        return Spot(id=place.channel, name=f"#{channel['name']}", before="")

    async def slow(self, place: Place, pause: timedelta, reason: str) -> None:
        seconds = int(pause.total_seconds())
        with told("set the slow mode", "Manage Channels, in threads Manage Threads", rank=False):
            await self._http().edit_channel(
                int(place.channel), reason=reason, rate_limit_per_user=seconds
            )

    async def _channel(self, place: Place, id_: str = "") -> dict[str, Any]:
        with told("look at the channel", "View Channel", rank=False):
            return dict(await self._http().get_channel(int(id_ or place.channel)))

    async def _put(self, place: Place, one: Change, bits: Bits, reason: str) -> None:
        allow, deny = map(str, bits)
        with told("change who can write here", NEEDS, rank=False):
            await self._http().edit_channel_permissions(
                int(place.channel), int(one.id), allow, deny, one.kind, reason=reason
            )

    async def _remove(self, place: Place, one: Change, reason: str) -> None:
        with told("change who can write here", NEEDS, rank=False):
            await self._http().delete_channel_permissions(
                int(place.channel), int(one.id), reason=reason
            )

    async def _locked(self, place: Place, reason: str, *, locked: bool) -> None:
        with told("lock or unlock the thread", NEEDS_IN_THREADS, rank=False):
            await self._http().edit_channel(int(place.channel), reason=reason, locked=locked)


def _required(granted: object, needs: str) -> None:
    if not granted:
        detail = f"the bot needs the permission {needs} in this channel"
        raise PlatformError(Trouble.FORBIDDEN, detail)
