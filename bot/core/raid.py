"""Raid mode: many join at once, and for a while what newcomers bring is looked at first.

Law: the overlay holds messages and does nothing else, `merge(before, after) == after`, so nobody is
punished by it; and every raid has an end.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.core import restricted
from bot.core.actions import Answer, Desk, Severity
from bot.core.conditions import SignalIs
from bot.core.plan import RAIDED
from bot.core.policy import LONGEST_RAID, Policy, Rule, Rush
from bot.core.types import AuthorKind, Member, Message, Reading, Signal

LATELY = timedelta(days=1)  # who joined so long before a raid belongs to it: some come early
STEP = timedelta(minutes=1)  # its end is moved by no less, since each time it is written
BY_HAND = Rush()  # how long it lasts where the policy says nothing of it
LENGTHY = 20  # letters; many greet with the same few
MASS = 0.5  # of what a policy takes for many mentions
CAUGHT = "raid"  # the signal that the rule below reads alone
RULE = Rule(
    id=RAIDED,
    when=SignalIs(name=CAUGHT),
    answer=Answer(hold=True, report=Desk.MODERATORS, word=RAIDED),
    severity=Severity.LOW,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Joining:
    member: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Raid:
    """Raid mode in one community."""

    since: datetime  # the first of those who joined at once, or when it was switched on
    found: datetime  # the one that made them many
    until: datetime
    joined: int = 0  # as far as it was written
    by_hand: bool = False


def came(known: tuple[Joining, ...], new: Joining, rush: Rush) -> tuple[Joining, ...]:
    """Those who joined within the time that the last joining ends, each once, oldest first; no more
    than it takes for a raid.
    """
    again = next((one for one in known if one.member == new.member), new)
    latest = max(new, again, key=_moment)
    others = (one for one in known if one.member != new.member)
    every = sorted((*others, latest), key=_moment)[-rush.joins :]
    first = every[-1].at - rush.within
    return tuple(one for one in every if one.at >= first)


def _moment(joining: Joining) -> datetime:
    return joining.at


def is_rush(known: tuple[Joining, ...], rush: Rush) -> bool:
    return len(known) >= rush.joins


def holding(raid: Raid | None, now: datetime) -> Raid | None:
    """The raid, while it lasts."""
    return raid if raid is not None and _lies_ahead(raid.until, now) else None


def is_calm(until: datetime | None, now: datetime) -> bool:
    """Whether none begins by itself, since a moderator ended one."""
    return until is not None and _lies_ahead(until, now)


def _lies_ahead(end: datetime, now: datetime) -> bool:
    """What is further away than any end was set while the clock ran ahead. Twice as far: joinings
    are dated by the platform's clock.
    """
    return now < end <= now + 2 * LONGEST_RAID


def gone_on(
    raid: Raid | None, known: tuple[Joining, ...], rush: Rush, joined: int, now: datetime
) -> Raid | None:
    """After a rush: a raid that begins, or one that lasts longer. What is heard of so late that it
    would be over changes nothing.
    """
    until = known[-1].at + rush.lasts
    held = holding(raid, now)
    if held is not None:
        longer = until - held.until >= STEP
        return replace(held, until=until, joined=joined) if longer else raid
    if until <= now:
        return raid
    return Raid(since=known[0].at, found=known[-1].at, until=until, joined=len(known))


def by_hand(raid: Raid | None, lasts: timedelta, now: datetime) -> Raid:
    """As a moderator says: longer or shorter than it would be by itself."""
    until = now + min(lasts, LONGEST_RAID)
    held = holding(raid, now)
    if held is not None:
        return replace(held, until=until)
    return Raid(since=now, found=now, until=until, by_hand=True)


def belongs(author: Member, raid: Raid) -> bool:
    """Whether somebody joined in the raid, or shortly before it. Of whom nobody knows when they
    joined, who has long been here.
    """
    if author.kind is not AuthorKind.USER or author.is_staff or author.is_self:
        return False
    return author.joined_at is not None and author.joined_at >= raid.since - LATELY


def caught(message: Message, readings: Iterable[Reading], *, copied: bool) -> tuple[Signal, ...]:
    """What is held of those who belong to a raid; nothing for all else that they write, nor for
    what can't be taken away, as the name of who joins.
    """
    if not message.deletable:
        return ()
    found = tuple(readings)
    if restricted.carries(message, found):
        return (_signal("a link, file or invitation of who came lately"),)
    if restricted.addressed(message) or _calls_many(found):
        return (_signal("who came lately calls others"),)
    if copied:
        return (_signal("another who came lately wrote the same"),)
    return ()


def _signal(why: str) -> Signal:
    return Signal(name=CAUGHT, strength=1.0, why=why)


def _calls_many(readings: Iterable[Reading]) -> bool:
    return any(
        isinstance(one, Signal) and one.name == "mentions" and one.strength >= MASS
        for one in readings
    )


def is_lengthy(text: str) -> bool:
    """Enough of it that two who don't know each other would not both write it."""
    return sum(not letter.isspace() for letter in text) >= LENGTHY


def overlay(policy: Policy) -> Policy:
    """The policy for what is caught in a raid; a rule of its own with this id takes the place."""
    own = {rule.id for rule in policy.rules}
    added = () if RULE.id in own else (RULE,)
    return replace(policy, name=f"{policy.name}-raid", rules=(*policy.rules, *added), examples=())
