"""The link between a young person and a parent or carer: how it comes about, and what it shares.

Law: both confirm before it begins, and it begins a day later; either ends it at once. What it
shares are counts of whole weeks, none of them under three, and nothing about the matters that are
withheld.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from enum import StrEnum

from bot.core.actions import Decision, Tell
from bot.core.detect.wordlists import SLUR
from bot.core.types import Community, Member, Place, Signal

VALID = timedelta(hours=1)  # how long a code may be entered
PAUSE = timedelta(hours=24)  # between the second confirmation and the beginning
ASKED = "asked-for-guardian"  # the rule of cases about who asked a young person for a link
LATELY = timedelta(days=30)  # who was in the community within it is nobody's guardian there
FEW = 3  # counts under it are withheld
# What the rules of removed messages may never be about, to be counted: to count them would tell.
WITHHELD = (
    "self-harm",
    "grooming",
    "sexual",
    "identity",
    "slur",
    "religion",
    "reported",
    "threat-to-others",
)

# What the rules are about whose words to an author are safety tips: personal data and links.
TIPS = ("phone", "address", "school", "email", "national-id", "card-number", "contact", "link")
TOLD_AT = time(9, tzinfo=UTC)  # on Mondays
WEEK = timedelta(days=7)


class LinkState(StrEnum):
    OFFERED = "offered"  # a code was made
    ENTERED = "entered"  # by the guardian; both have to confirm
    CONFIRMED = "confirmed"  # by both; it begins at `starts_at`
    ENDED = "ended"


class Side(StrEnum):
    YOUNG = "young"
    GUARDIAN = "guardian"


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    id: int
    community: Community
    young: Member
    guardian: Member | None  # None until the code was entered
    state: LinkState
    made_at: datetime
    young_confirmed: bool = False
    guardian_confirmed: bool = False
    starts_at: datetime | None = None

    def side(self, member_id: str) -> Side | None:
        if member_id == self.young.id:
            return Side.YOUNG
        known = self.guardian is not None and member_id == self.guardian.id
        return Side.GUARDIAN if known else None

    def has_confirmed(self, member_id: str) -> bool:
        young = self.side(member_id) is Side.YOUNG
        return self.young_confirmed if young else self.guardian_confirmed

    def other(self, side: Side) -> Member | None:
        return self.guardian if side is Side.YOUNG else self.young

    def takes_code(self, now: datetime) -> bool:
        return self.state is LinkState.OFFERED and now - self.made_at < VALID

    def active(self, now: datetime) -> bool:
        begun = self.starts_at is not None and self.starts_at <= now
        return self.state is LinkState.CONFIRMED and begun


def tell(link: Link, person: Member, key: str, /, **values: str) -> Tell:
    place = Place(community=link.community, channel=link.community.id)
    return Tell(place=place, member=person, key=key, values=tuple(values.items()))


def meant(links: Sequence[Link], here: Community, now: datetime) -> list[Link]:
    """Those of somebody's links that they may mean to end: what was entered and waits, since the
    question about it says how to end it; else those of the community they are in; else an open
    code; else those that both have confirmed. Nothing that lasts ends in the place of what waits.
    """
    kinds = (
        [one for one in links if one.state is LinkState.ENTERED],
        [one for one in links if one.community == here],
        [one for one in links if one.takes_code(now)],
        [one for one in links if one.state is LinkState.CONFIRMED],
    )
    return next((found for found in kinds if found), list(links))


def beginning(link: Link, now: datetime) -> tuple[tuple[str, Tell, datetime], ...]:
    """What both are told once both have confirmed, each under a key and when: now when it is going
    to begin, and the young person again when it does.
    """
    if link.state is not LinkState.CONFIRMED or link.guardian is None or link.starts_at is None:
        return ()
    date = link.starts_at.isoformat()
    both = tuple(
        (f"begins:{one.id}", tell(link, one, "guardian-begins", date=date), now)
        for one in (link.young, link.guardian)
    )
    return (*both, ("begun", tell(link, link.young, "guardian-begun"), link.starts_at))


@dataclass(frozen=True, slots=True, kw_only=True)
class Week:
    """What happened from a moment on and before another."""

    since: datetime
    until: datetime


def last_week(link: Link, now: datetime) -> Week | None:
    """The last week that is over, as far as the link had begun; None where it had not.

    Of the week that runs nothing is told: who asks each hour would see the hour of each removal.
    """
    here = now.astimezone(UTC)
    monday = datetime.combine(here.date() - timedelta(days=here.weekday()), TOLD_AT)
    until = monday if monday <= now else monday - WEEK
    if link.starts_at is None or link.starts_at >= until:
        return None
    return Week(since=max(until - WEEK, link.starts_at), until=until)


def is_tip(rule: str) -> bool:
    """Whether words to an author because of this rule are a safety tip that may be counted."""
    return any(word in rule for word in TIPS) and not is_withheld(rule)


def is_withheld(name: str) -> bool:
    """Of a rule, or of what a rule hears: `sexual_explicit`, `identity_attack`."""
    plain = name.casefold().replace("_", "-")
    return any(word in plain for word in WITHHELD)


def touches_withheld(made: Decision) -> bool:
    """Whether any rule that fired is about a withheld matter, by its name or by what it heard.

    The gravest is not enough: a threat is graver than what it is made of. Nor is the name: an
    admin calls their own rule as they like.
    """
    signals = (one for one in made.readings if isinstance(one, Signal))
    heard = [f"{one.name} {one.strength:.2f} is " for one in signals if _tells(one)]
    return any(
        is_withheld(one.rule) or any(words in one.why for words in heard) for one in made.fired
    )


def _tells(one: Signal) -> bool:
    return is_withheld(one.name) or (one.name == "words" and one.strength >= SLUR)


def shown(count: int) -> int | None:
    """A count as a guardian may read it; None where it is withheld."""
    return count if count >= FEW else None
