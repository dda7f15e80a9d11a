"""What a community chooses for itself; everything has a safe default."""

from __future__ import annotations

from dataclasses import dataclass


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
    youth_roles: tuple[str, ...] = ()  # of young members: names or ids, also a member's own
    restricted_channels: tuple[str, ...] = ()  # channels and topics whose messages never leave
