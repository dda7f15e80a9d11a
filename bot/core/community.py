"""What a community chooses for itself; everything has a safe default."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from bot.core.policy import Lists
from bot.core.raid import Raid
from bot.core.types import Member, Right, Trust


@dataclass(frozen=True, slots=True, kw_only=True)
class CommunitySettings:
    """`policy` "" means: only watch and report, until an admin runs `/policy use`."""

    title: str = ""
    policy: str = ""
    language: str = "en"
    moderators: str = ""  # the channel (Discord) or chat (Telegram) that cards go to
    appeal_contact: str = ""  # whom a punished member writes to
    safety_contact: str = ""  # member id that cases about staff go to; "" is the owner
    rules: str = ""
    digest: bool = False  # whether the moderators get a summary each day
    door: bool = False  # whether who asks to join, on Telegram, reads the rules and comes in
    tips_channel: str = ""  # where the tip of the week stands; "" is nowhere
    tips_topic: str = ""  # in that chat, on Telegram
    log_channel: str = ""  # where a line for each case stands; "" is nowhere
    log_topic: str = ""  # as `tips_topic`
    youth_roles: tuple[str, ...] = ()  # of young members: names or ids, also a member's own
    restricted_channels: tuple[str, ...] = ()  # channels and topics; see core.restricted
    restricted: bool = False  # the whole community is a restricted place
    kept_channels: tuple[str, ...] = ()  # restricted by the operator, beside what admins choose
    kept_restricted: bool = False
    quiet_hours: str = ""  # "22:00-07:00" in `time_zone`; "" is none
    care_team: tuple[str, ...] = ()  # who looks after people at risk: roles or member ids
    care_channel: str = ""  # where their cards go; "" is the safety contact or owner in private
    child_safety_team: tuple[str, ...] = ()
    child_safety_channel: str = ""
    care_pointer: bool = False  # whether a channel is told of /safety where nobody was reached
    country: str = ""  # ISO 3166, for helplines; "" is not known
    time_zone: str = "UTC"  # IANA
    lists: Lists = field(default_factory=Lists)  # beside the policy; see core.lists
    raid: Raid | None = None  # what goes on at present
    calm_until: datetime | None = None  # no raid begins by itself: a moderator ended one
    formerly: tuple[str, ...] = ()  # ids that it had before; buttons from then still work

    @property
    def restricts_all(self) -> bool:
        return self.restricted or self.kept_restricted

    @property
    def restricts_in(self) -> tuple[str, ...]:
        """Channels and topics that somebody restricted."""
        return tuple(dict.fromkeys((*self.kept_channels, *self.restricted_channels)))

    @property
    def desks(self) -> frozenset[str]:
        """Channels and chats that cards go to."""
        named = {self.moderators, self.care_channel, self.child_safety_channel}
        return frozenset(named - {""})

    def team(self, trust: Trust) -> tuple[str, ...]:
        """Roles and member ids; empty where nobody is named."""
        return self.care_team if trust is Trust.CARE else self.child_safety_team

    def trusts(self, member: Member, trust: Trust) -> bool:
        """Whether this is given to the member; where nobody is named, it is the admins'."""
        team = self.team(trust)
        if not team:
            return Right.MANAGE in member.rights or member.is_owner
        return not {one.casefold() for one in team}.isdisjoint(
            {member.id, *(role.casefold() for role in member.roles)}
        )
