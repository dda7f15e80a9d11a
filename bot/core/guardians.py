"""The link between a young person and a parent or carer: how it comes about, and what it shares.

Law: both confirm before it begins, and it begins a day later; either ends it at once. What it
shares are counts, none of them under three, and nothing about the matters that are withheld.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from bot.core.types import Community, Member

VALID = timedelta(hours=1)  # how long a code may be entered
PAUSE = timedelta(hours=24)  # between the second confirmation and the beginning
FEW = 3  # counts under it are withheld
# What the rules of removed messages may never be about, to be counted: to count them would tell.
WITHHELD = (
    "self-harm",
    "grooming",
    "sexual",
    "identity",
    "religion",
    "reported",
    "threat-to-others",
)


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


def is_withheld(rule: str) -> bool:
    return any(word in rule for word in WITHHELD)


def shown(count: int) -> int | None:
    """A count as a guardian may read it; None where it is withheld."""
    return count if count >= FEW else None
