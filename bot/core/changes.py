"""What a change of a community's settings was, as their history keeps it, and who may read of it.

Law: what stays as it is leaves nothing; whom a community takes for young, by a mark or by a role,
never stands in it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from bot.core import lists
from bot.core.community import CommunitySettings
from bot.core.raid import Raid
from bot.core.types import Member, Trust

OPERATOR = "operator"  # who it was that wrote the file which is read at each start
LONGEST = 200  # letters of a value; rules may be long
Value = tuple[str, ...]

PLAIN = (
    "policy",
    "language",
    "moderators",
    "appeal_contact",
    "safety_contact",
    "rules",
    "digest",
    "door",
    "restricted",
    "kept_restricted",
    "quiet_hours",
    "care_channel",
    "child_safety_channel",
    "care_pointer",
    "country",
    "time_zone",
)
# What an admin does with lists of banned members, which are no fields of the settings: their own,
# its code, who follows it, and whose they follow.
LIST, LIST_CODE = "shared_list", "shared_code"
FOLLOWERS, FOLLOWED = "shared_followers", "shared_followed"
SPOTS = ("tips", "log")  # each a channel and its topic
SETS = ("restricted_channels", "kept_channels", "care_team", "child_safety_team")
RAID = "raid"
# Fields of the settings that are no choice of anybody's, or tell who is young.
UNTOLD = frozenset({"title", "formerly", "calm_until", "youth_roles"})

OF_CHILD_SAFETY = frozenset({"child_safety_team", "child_safety_channel"})
OF_SENIORS = frozenset({"safety_contact"})
CLOSED = OF_CHILD_SAFETY | OF_SENIORS  # what nobody reads who is entrusted with nothing


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """By whom, when, and with which command; "" is none, and each start may try it again."""

    by: str
    at: datetime
    command: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """Of one setting. Of a set what went and what came, of all else the whole before and after."""

    name: str
    before: Value = ()
    after: Value = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A change as it is kept; `change` without values where they were forgotten."""

    by: str
    at: datetime
    change: Change
    kept: bool = True


def between(old: CommunitySettings, new: CommunitySettings) -> tuple[Change, ...]:
    """What makes the one out of the other, a change for each setting."""
    return (*_plain(old, new), *_sets(old, new), *_raid(old.raid, new.raid))


def is_set(name: str) -> bool:
    """Whether a change of it names what went and came, instead of the whole."""
    return name in {*SETS, FOLLOWERS, FOLLOWED} or name in set(lists.Kind)


def hidden(chosen: CommunitySettings, reader: Member) -> frozenset[str]:
    """Settings whose changes this admin does not read: by whom young people are looked after, and
    who reads cases about staff, are told to those themselves.
    """
    closed = CLOSED
    if chosen.trusts(reader, Trust.CHILD_SAFETY):
        closed -= OF_CHILD_SAFETY
    if reader.is_owner or reader.id == chosen.safety_contact:
        closed -= OF_SENIORS
    return closed


def _plain(old: CommunitySettings, new: CommunitySettings) -> Iterator[Change]:
    for name in PLAIN:
        before, after = getattr(old, name), getattr(new, name)
        if before != after:
            yield Change(name=name, before=_value(before), after=_value(after))
    for spot in SPOTS:
        fields = f"{spot}_channel", f"{spot}_topic"
        before, after = (tuple(getattr(one, field) for field in fields) for one in (old, new))
        if before != after:
            values = (tuple(filter(None, one)) for one in (before, after))
            yield Change(name=fields[0], **dict(zip(("before", "after"), values, strict=True)))


def _value(given: object) -> Value:
    if isinstance(given, bool):
        return ("on" if given else "off",)
    written = str(given)
    return (written if len(written) <= LONGEST else f"{written[:LONGEST]}…",) if written else ()


def _sets(old: CommunitySettings, new: CommunitySettings) -> Iterator[Change]:
    """In the order of their fields; who is named in another order is no change."""
    pairs: list[tuple[str, Value, Value]] = [
        (name, getattr(old, name), getattr(new, name)) for name in SETS
    ]
    pairs += [
        (kind.value, lists.of(old.lists, kind), lists.of(new.lists, kind)) for kind in lists.Kind
    ]
    for name, before, after in pairs:
        gone, came = _without(before, after), _without(after, before)
        if gone or came:
            yield Change(name=name, before=gone, after=came)


def _without(these: Value, those: Iterable[str]) -> Value:
    return tuple(one for one in these if one not in set(those))


def _raid(old: Raid | None, new: Raid | None) -> Iterator[Change]:
    """When it ends; who came is no setting."""
    before, after = (() if one is None else (one.until.isoformat(),) for one in (old, new))
    if before != after:
        yield Change(name=RAID, before=before, after=after)
