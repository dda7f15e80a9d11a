"""Hands that only note what they were asked to do: for shadow mode, replay and tests."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import count

from bot.core.actions import Action, Delete, Powers
from bot.core.types import Community, Member, Message, MessageRef, Place, Platform, Right
from bot.ports import Card, PlatformError, Spot


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """One thing that was asked for."""

    kind: str
    target: str  # id of a message, member or channel
    until: datetime | None = None
    card: Card | None = None


@dataclass
class SimulatedHands:
    """Implements `ports.Hands`. `trouble(kind)` may give an error to raise instead."""

    platform: Platform
    members: dict[str, Member] = field(default_factory=dict)
    owner_: Member | None = None
    roles: frozenset[str] = frozenset()  # those that no member has, too
    channels: dict[str, str] = field(default_factory=dict)  # what they are called
    foreign: frozenset[str] = frozenset()  # channels of other people
    silent: frozenset[str] = frozenset()  # channels in which the bot can't write
    changed: frozenset[str] = frozenset()  # messages that are gone, or not as they were
    done: list[Done] = field(default_factory=list)
    rights: frozenset[Right] = frozenset(Right)
    locked: dict[str, str] = field(default_factory=dict)  # places, and what stood there
    stood: str = "open"  # in a place that nobody has locked
    longest_mute: timedelta | None = timedelta(days=28)
    mutes_for_good: bool = False
    slowest: timedelta | None = timedelta(hours=6)
    trouble: Callable[[str], PlatformError | None] = lambda _kind: None
    _ids: count[int] = field(default_factory=lambda: count(1))

    @property
    def keyed(self) -> bool:
        """As the platform whose place they take."""
        return self.platform is Platform.DISCORD

    def _note(
        self, kind: str, target: str, until: datetime | None = None, card: Card | None = None
    ) -> None:
        if error := self.trouble(kind):
            raise error
        self.done.append(Done(kind=kind, target=target, until=until, card=card))

    async def delete(self, target: MessageRef, reason: str) -> None:
        self._note("delete", target.id)

    async def clean(self, place: Place, targets: Sequence[MessageRef], reason: str) -> None:
        self._note("clean", ",".join(target.id for target in targets))

    async def mute(self, place: Place, member: Member, until: datetime | None, reason: str) -> None:
        self._note("mute", member.id, until)

    async def unmute(self, place: Place, member: Member, reason: str) -> None:
        self._note("unmute", member.id)

    async def kick(self, place: Place, member: Member, reason: str) -> None:
        self._note("kick", member.id)

    async def ban(self, place: Place, member: Member, until: datetime | None, reason: str) -> None:
        self._note("ban", member.id, until)

    async def unban(self, place: Place, member: Member, reason: str) -> None:
        self._note("unban", member.id)

    async def spot(self, place: Place, held: str = "") -> Spot:
        """As real ones: what is locked looks as if it had never been open, but to whoever knows."""
        if error := self.trouble("spot"):
            raise error
        id_ = place.thread or place.channel
        return Spot(id=id_, name="#general", before=held if id_ in self.locked else self.stood)

    async def lock(self, place: Place, before: str, reason: str) -> None:
        self._note("lock", place.thread or place.channel)
        self.locked[place.thread or place.channel] = before

    async def unlock(self, place: Place, before: str, reason: str) -> None:
        self._note("unlock", place.thread or place.channel)
        if self.locked.pop(place.thread or place.channel, None) is not None:
            self.stood = before

    async def pace(self, place: Place) -> Spot:
        if error := self.trouble("pace"):
            raise error
        return Spot(id=place.channel, name="#general", before="")

    async def slow(self, place: Place, pause: timedelta, reason: str) -> None:
        self._note("slowmode", f"{place.channel}:{pause.total_seconds():.0f}")

    async def admit(self, community: Community, member: Member) -> None:
        self._note("admit", member.id)

    async def resume(self, action: Action, until: datetime | None) -> bool:
        """As real hands: whether this very thing was done before."""
        target = action.target.id if isinstance(action, Delete) else ""
        target = target or getattr(getattr(action, "member", None), "id", "")
        kind = type(action).__name__.lower()
        return any(one.kind == kind and one.target == target for one in self.done)

    async def tell(self, member: Member, card: Card, key: str = "") -> MessageRef:
        self._note("tell", member.id, card=card)
        alone = Community(platform=self.platform, id=member.id)
        place = Place(community=alone, channel=f"private:{member.id}")
        return MessageRef(place=place, id=str(next(self._ids)))

    async def found(self, where: Place | Member, card: Card, since: datetime) -> bool:
        target = where.id if isinstance(where, Member) else where.channel
        return any(one.target == target and one.card == card for one in self.done)

    async def post(
        self, place: Place, card: Card, key: str = "", under: MessageRef | None = None
    ) -> MessageRef:
        self._note("post", place.channel, card=card)
        return MessageRef(place=place, id=str(next(self._ids)))

    async def unchanged(self, message: Message) -> bool:
        return message.ref.id not in self.changed

    async def edit(self, target: MessageRef, card: Card) -> None:
        self._note("edit", target.id, card=card)

    async def mention(self, member: Member) -> str:
        return f"@{member.name}"

    async def member(self, community: Community, member_id: str) -> Member | None:
        return self.members.get(member_id)

    async def named(self, community: Community, written: str) -> str | None:
        """As both platforms: a role's name as it is, a member's as the id."""
        bare = written.removeprefix("@")
        roles = {*self.roles, *(role for one in self.members.values() for role in one.roles)}
        if bare.casefold() in {role.casefold() for role in roles}:
            return bare
        people = self.members.values()
        return next((one.id for one in people if bare in {one.id, one.name}), None)

    async def channel(self, community: Community, channel: str, reader: Member) -> str | None:
        return None if channel in self.foreign else self.channels.get(channel)

    async def powers(self, community: Community, member: Member) -> Powers:
        return Powers(rights=self.rights)

    async def owner(self, community: Community) -> Member | None:
        return self.owner_

    async def may_give(self, community: Community, channel: str, member: Member) -> bool:
        return channel not in self.foreign

    async def links(self, targets: Sequence[MessageRef], reader: Member, most: int) -> list[str]:
        """`foreign` channels are nobody's to read."""
        if error := self.trouble("links"):
            raise error
        found = [
            f"https://example.org/{one.place.channel}/{one.id}"
            for one in targets
            if one.id not in self.changed and one.place.channel not in self.foreign
        ]
        return found[:most]

    async def may_write(self, community: Community, channel: str) -> bool:
        return channel not in self.silent
