"""What is done, and why: actions, what policies ask for, and decisions.

Durations are timedeltas, moments aware UTC datetimes.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import IntEnum, StrEnum
from typing import TypeAlias

from bot.core.types import Community, Member, MessageRef, Place, Reading, Right


class Severity(IntEnum):
    NONE = 0
    LOW = 1
    MEDIUM = 2
    HIGH = 3
    SEVERE = 4


class Desk(StrEnum):
    """Who a report goes to."""

    MODERATORS = "moderators"
    SENIOR = "senior"  # the safety contact or the owner
    CARE = "care"  # those whom the community trusts with people at risk
    CHILD_SAFETY = "child_safety"

    @property
    def quiet(self) -> bool:
        """Whether its cases are nobody else's, who finds no trace of them either."""
        return self in {Desk.CARE, Desk.CHILD_SAFETY}


@dataclass(frozen=True, slots=True, kw_only=True)
class Delete:
    target: MessageRef
    kept: bool = False  # in quarantine for a while, so that a moderator may give it back
    word: str = ""  # what its author reads in private once it is gone


@dataclass(frozen=True, slots=True, kw_only=True)
class Clean:
    """Many messages of one member in one channel go at once; those that are gone do no harm."""

    place: Place
    member: Member
    targets: tuple[MessageRef, ...]  # at most 100, which is what both platforms take
    spares: bool = False  # what a quiet desk knows of stays: no rule takes it away


@dataclass(frozen=True, slots=True, kw_only=True)
class Warn:
    """A private notice to a member; in the channel, without the offence, where that fails."""

    place: Place
    member: Member


@dataclass(frozen=True, slots=True, kw_only=True)
class Mute:
    place: Place
    member: Member
    duration: timedelta | None  # None: until a moderator ends it


@dataclass(frozen=True, slots=True, kw_only=True)
class Unmute:
    place: Place
    member: Member


@dataclass(frozen=True, slots=True, kw_only=True)
class Kick:
    place: Place
    member: Member


@dataclass(frozen=True, slots=True, kw_only=True)
class Ban:
    place: Place
    member: Member
    duration: timedelta | None  # None: for good


@dataclass(frozen=True, slots=True, kw_only=True)
class Unban:
    place: Place
    member: Member


@dataclass(frozen=True, slots=True, kw_only=True)
class Lock:
    """Nobody but staff can write in a place. What a platform needs to give back what stood there is
    part of it, so that it is on disk before anything changes.
    """

    place: Place
    duration: timedelta | None  # None: until a moderator ends it
    before: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Unlock:
    place: Place
    before: str  # as the lock had it


@dataclass(frozen=True, slots=True, kw_only=True)
class Slowmode:
    """How long everybody but staff waits between two messages in a place."""

    place: Place
    pause: timedelta  # none: nobody waits


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """A card that came to its readers."""

    reader: str  # id of the channel, or of the member who has it in private
    ref: MessageRef


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """A card for the moderators."""

    place: Place
    to: Desk = Desk.MODERATORS
    update: bool = False  # of the card that stands, where it is known and can be changed
    past: Shown | None = None  # an older card, which loses its buttons since a newer one stands


@dataclass(frozen=True, slots=True, kw_only=True)
class Care:
    """Support for a member who may be at risk: in private or not at all."""

    place: Place
    member: Member
    level: str  # `concern`, `risk`, `imminent`, or `target` of what another wrote


@dataclass(frozen=True, slots=True, kw_only=True)
class Tell:
    """A sentence of the catalogue for a member, in private or not at all."""

    place: Place
    member: Member
    key: str
    values: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Release:
    """A case's message that lies in quarantine is posted again, in its author's name."""

    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class Pointer:
    """A line in a channel, to nobody: where help can be found."""

    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class Bulletin:
    """A sentence of the catalogue for a community's moderators, about no single case.

    The key `digest` stands for the day's summary, which is written when it is due.
    """

    community: Community
    key: str
    values: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """A line of the log channel: what was planned for a case in one go, under its own key."""

    by: str  # member id of a moderator, or "policy"
    undone: bool = False  # the case was taken back
    kind: str = ""  # of what a moderator did by the platform's own means


@dataclass(frozen=True, slots=True, kw_only=True)
class Nudge:
    """The author is asked in private to think again, and may take the message away by a button."""

    place: Place
    member: Member
    target: MessageRef
    rule: str  # that fired
    follows: bool  # whether anything does, where the message stays as it is


@dataclass(frozen=True, slots=True, kw_only=True)
class Reconsider:
    """When the time to think is over: what was put off takes place, unless it was taken back."""

    place: Place
    member: Member
    key: str  # of the decision


@dataclass(frozen=True, slots=True, kw_only=True)
class Caution:
    """A warning for everybody under a message that has a doubtful link. It names nobody."""

    place: Place
    member: Member
    target: MessageRef


Action: TypeAlias = (
    Delete
    | Clean
    | Warn
    | Mute
    | Unmute
    | Kick
    | Ban
    | Unban
    | Lock
    | Unlock
    | Slowmode
    | Report
    | Care
    | Tell
    | Pointer
    | Release
    | Nudge
    | Reconsider
    | Caution
    | Bulletin
    | Record
)


class Step(IntEnum):
    """How far an answer restrains a member; each step contains the notice of those below."""

    NOTHING = 0
    WARN = 1
    MUTE = 2
    KICK = 3
    BAN = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What a policy asks for; `bot.core.plan.merge` takes the stricter of each part."""

    delete: bool = False
    earlier: bool = False  # and what its author wrote before, as far as the same window counted it
    step: Step = Step.NOTHING
    duration: timedelta | None = None  # of a mute or ban; None: for good
    report: Desk | None = None
    strikes: int = 0
    care: bool = False  # somebody may be at risk: nothing of the rest but what care itself deletes
    hold: bool = False  # take it away and keep it a while; where another rule deletes, it is gone
    word: str = ""  # a sentence of the catalogue for the author, in private
    tell: bool = False  # the author reads in private why; a warning says it anyway
    caution: bool = False  # everybody reads that a link is doubtful, where the message stays
    nudge: bool = False  # all of this waits: the author may think again, and nothing of it happens


# What a policy says of a rule to those whom it concerns: language and sentence, "" for any.
Reasons: TypeAlias = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What one rule said of one message, fired or not."""

    rule: str
    fired: bool
    why: str
    severity: Severity = Severity.NONE
    answer: Answer = field(default_factory=Answer)
    reasons: Reasons = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """What a policy makes of one message: its verdicts, and the answer merged from them."""

    key: str  # Message.key, or `command:<id>` for what a moderator asked for
    policy: str  # name@version digest
    model: str
    verdicts: tuple[Verdict, ...]
    severity: Severity
    answer: Answer
    readings: tuple[Reading, ...] = ()
    late: bool = False  # judged longer after it was written than the policy takes as prompt
    uncovered: str = ""  # the message's language, where the model does not cover it

    @property
    def fired(self) -> tuple[Verdict, ...]:
        return tuple(verdict for verdict in self.verdicts if verdict.fired)


@dataclass(frozen=True, slots=True, kw_only=True)
class Strike:
    weight: int
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Powers:
    """What may be done to this member here."""

    rights: frozenset[Right]
    exempt: str | None = None  # why this member is never punished automatically


class Outcome(StrEnum):
    PENDING = "pending"
    CLAIMED = "claimed"  # being carried out; after a crash: perhaps carried out
    DONE = "done"
    REFUSED = "refused"  # by the platform: the detail names the permission
    UNKNOWN = "unknown"
    SKIPPED = "skipped"  # not needed any more, or superseded
