"""A measure for several members at once: whom somebody named, and whom of them it is for.

Law: everybody who was named stands in exactly one place, and nobody of staff among the chosen. Who
is sheltered or young is not known here, so that nothing that follows can tell.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from bot.core.actions import Powers
from bot.core.types import Member, Right

MOST = 30  # members at once
_NAMED = re.compile(r"<@!?(?P<id>\d+)>|(?P<word><[@#]&?\d+>|[^\s,;<]+|<)")


class Why(StrEnum):
    """Why somebody is left out, in the order in which it is told."""

    TWICE = "twice"
    YOURSELF = "yourself"
    MYSELF = "myself"
    TEAM = "team"
    UNKNOWN = "unknown"
    NOT_MUTED = "not-muted"  # as far as the bot and the platform know
    NOT_BANNED = "not-banned"
    BEYOND = "beyond"  # what the bot may do


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """Somebody as they were named, and as they are now."""

    named: str
    member: Member | None = None  # None: nobody is known by it
    powers: Powers | None = None  # the bot's over them; None where it needs no right
    spared: Why | None = None  # what else was found that leaves them out


@dataclass(frozen=True, slots=True, kw_only=True)
class Chosen:
    members: tuple[Member, ...]
    left: Mapping[Why, tuple[str, ...]]  # as they were named


def named(written: str) -> tuple[str, ...]:
    """Ids, and whatever else is written, as it is; who stands there twice is here twice."""
    return tuple(found["id"] or found["word"] for found in _NAMED.finditer(written))


def sort(seen: Iterable[Seen], actor: Member, right: Right | None) -> Chosen:
    """`right`: what the bot needs for it."""
    members: dict[str, Member] = {}
    left: dict[Why, list[str]] = {why: [] for why in Why}
    for one in seen:
        if (member := one.member) is None:
            left[Why.UNKNOWN].append(one.named)
        elif member.id in members:
            left[Why.TWICE].append(one.named)
        elif why := _spared(member, one, actor, right):
            left[why].append(one.named)
        else:
            members[member.id] = member
    told = {why: tuple(names) for why, names in left.items() if names}
    return Chosen(members=tuple(members.values()), left=told)


def _spared(member: Member, seen: Seen, actor: Member, right: Right | None) -> Why | None:
    if member.is_self:
        return Why.MYSELF
    if member.id == actor.id:
        return Why.YOURSELF
    if member.is_staff:
        return Why.TEAM
    if seen.spared is not None or right is None:
        return seen.spared
    powers = seen.powers
    may = powers is not None and powers.exempt is None and right in powers.rights
    return None if may else Why.BEYOND
