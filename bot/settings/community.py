"""What an operator fixes for one community.

Law: what is written here is known: a zone, a language or a country that isn't is an error.
"""

from __future__ import annotations

import difflib
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, available_timezones

from pydantic import field_validator

from bot import locale
from bot.care.helplines import country_of
from bot.core import restricted
from bot.policy.build.names import channel_id, role_name
from bot.settings.parts import Part


class CommunityEntry(Part):
    """What an operator fixes for a community; the rest its admins choose with commands."""

    policy: str | None = None
    language: str | None = None
    moderators: str | None = None
    appeal_contact: str | None = None
    safety_contact: str | None = None
    rules: str | None = None
    digest: bool | None = None
    tips_channel: str | None = None
    log_channel: str | None = None
    youth_roles: tuple[str, ...] | None = None  # of young members: names or ids, also a member's
    restricted_channels: tuple[str, ...] | None = None  # whose messages never leave
    restricted: bool | None = None  # the whole community
    quiet_hours: str | None = None  # "22:00-07:00" in `time_zone`
    care_team: tuple[str, ...] | None = None  # who looks after people at risk: roles or member ids
    care_channel: str | None = None
    care_pointer: bool | None = None  # a line in the channel where nobody could be written to
    child_safety_team: tuple[str, ...] | None = None
    child_safety_channel: str | None = None
    country: str | None = None  # for helplines
    time_zone: str | None = None

    @field_validator("quiet_hours")
    @classmethod
    def _two_times(cls, given: str | None) -> str | None:
        if given and restricted.hours(given) is None:
            raise ValueError('Write two times like "22:00-07:00", in quotes')
        return given

    @field_validator("time_zone")
    @classmethod
    def _zone(cls, given: str | None) -> str | None:
        if given and not _is_zone(given):
            near = difflib.get_close_matches(given, available_timezones(), n=1, cutoff=0.5)
            hint = f"did you mean {near[0]!r}?" if near else "write one such as Asia/Ho_Chi_Minh"
            raise ValueError(f"There is no time zone {given[:40]!r}; {hint}")
        return given

    @field_validator("language")
    @classmethod
    def _language(cls, given: str | None) -> str | None:
        if given and locale.served(given) is None:
            known = ", ".join(locale.languages())
            raise ValueError(f"There is no language {given[:40]!r} here; write one of {known}")
        return given

    @field_validator("country")
    @classmethod
    def _country(cls, given: str | None) -> str | None:
        code = country_of(given or "")
        if given and not code:
            raise ValueError(f"There is no country {given[:40]!r}; write two letters, such as VN")
        return code if given else given

    @field_validator("restricted_channels")
    @classmethod
    def _channels(cls, given: tuple[str, ...] | None) -> tuple[str, ...] | None:
        for name in given or ():
            if not channel_id(name):
                raise ValueError(f"Write the channel's id, a number, instead of {name[:40]!r}")
        return given and tuple(map(channel_id, given))

    @field_validator("youth_roles", "care_team", "child_safety_team")
    @classmethod
    def _roles(cls, given: tuple[str, ...] | None) -> tuple[str, ...] | None:
        if not all(map(role_name, given or ())):
            raise ValueError("Write names or ids of roles, or ids of members")
        return given and tuple(map(role_name, given))


def _is_zone(name: str) -> bool:
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False
    return True
