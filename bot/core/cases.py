"""A case is a fold over its events; which event may follow which is a table."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from bot.core.actions import Action, Desk, Severity
from bot.core.support import LEVELS
from bot.core.types import Community, Member, MessageRef, Place

REPORTED = "reported:"  # the rule of what members reported, before its reason
YOUNG = frozenset({"grooming", "minor", "images"})  # reasons that are about child safety
AT_RISK = "self-harm"  # the reason, and the topic, about somebody who may need care
NOTE = "note"  # the rule of what moderators note of a member; no policy may have one of this name
LOCK, SLOWMODE = "lock", "slowmode"  # the rules of what moderators do to a place
WROTE = "wrote"  # what is said in an edit: JSON of the message, no moderator's words
TO_SENIOR = "to the safety contact or owner"  # how the outcome of a card begins that is theirs

_RISING = ("", *LEVELS)


class CaseStatus(StrEnum):
    OPEN = "open"
    CLOSED = "closed"


class EventKind(StrEnum):
    """What can happen to a case, in `core.cases` folded to its present state."""

    OPENED = "opened"
    REPORTED = "reported"
    ACTION = "action"  # body: {"kind", "outcome", "detail"}
    NOTE = "note"
    CLOSED = "closed"
    REOPENED = "reopened"
    UNDONE = "undone"
    CLAIMED = "claimed"  # somebody looks after it; body, where they take over: {"from"}
    APPEALED = "appealed"  # its subject asks for another look; said: {"words"}
    EDITED = "edited"  # rules fired again on its message; body as of `opened`, said: {WROTE}


class Appeal(StrEnum):
    """What became of a subject's wish that somebody looks again."""

    NONE = ""
    ASKED = "asked"
    ANSWERED = "answered"


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseEvent:
    """One append-only line of a case's history.

    The body holds ids and words of ours and is chained for good. What people wrote stands in
    `said`: it is kept apart, can be forgotten, and only its salted hash is chained.
    """

    at: datetime
    kind: EventKind
    by: str  # member id of a moderator, or "policy", "platform"
    body: tuple[tuple[str, str], ...] = ()
    said: tuple[tuple[str, str], ...] = ()

    @property
    def fields(self) -> dict[str, str]:
        return dict((*self.body, *self.said))


@dataclass(frozen=True, slots=True, kw_only=True)
class Deed:
    """What a moderator did by the platform's own means, without the bot."""

    id: str  # unique per deed: `discord:audit:<entry id>`
    community: Community
    by: str  # member id of the moderator
    subject: Member
    action: Action
    at: datetime
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """Folded from its events by `bot.core.cases.fold`."""

    id: int  # across communities, for buttons
    number: int  # per community, for people
    community: Community
    subject: Member
    subject_is_staff: bool
    status: CaseStatus
    rule: str
    severity: Severity
    opened_at: datetime
    message: MessageRef | None
    url: str
    events: tuple[CaseEvent, ...]
    undone: bool = False
    reports: int = 0
    desk: Desk = Desk.MODERATORS  # who may read it; CARE and CHILD_SAFETY are nobody else's
    claimed_by: str = ""  # member id of who looks after it
    level: str = ""  # of a case of care: how near the danger is; never lowered
    appeal: Appeal = Appeal.NONE

    @property
    def place(self) -> Place:
        """Where its message was, under the community's present id; without one no channel."""
        where = self.message.place if self.message else Place(community=self.community, channel="")
        return replace(where, community=self.community)

    @property
    def apart(self) -> bool:
        """Not for all who read along in the moderators' chat: it may be about one of them."""
        return self.desk.quiet or self.subject_is_staff

    @property
    def is_note(self) -> bool:
        """Not so what a policy's rule of this name opened while one could have it."""
        return self.rule == NOTE and self.message is None

    @property
    def is_of_place(self) -> bool:
        """Its subject is a place, and nobody."""
        return self.rule in {LOCK, SLOWMODE} and self.message is None

    @property
    def noted(self) -> tuple[str, ...]:
        """What moderators wrote into a note, as far as it is kept."""
        return tuple(e.fields["text"] for e in self.events if self.is_note and e.fields.get("text"))

    @property
    def edits(self) -> tuple[CaseEvent, ...]:
        """How often rules fired again on its message, and which."""
        return tuple(event for event in self.events if event.kind is EventKind.EDITED)

    @property
    def words(self) -> str:
        """What its subject wrote who asks for another look, as far as it is kept."""
        asked = (e.fields for e in self.events if e.kind is EventKind.APPEALED)
        return next((fields["words"] for fields in asked if fields.get("words")), "")


def about_young(case: Case) -> bool:
    """Whether it was reported for a reason that is about child safety."""
    reasons = {value for event in case.events for name, value in event.body if name == "reason"}
    return case.rule.removeprefix(REPORTED) in YOUNG or not YOUNG.isdisjoint(reasons)


def went_to_senior(case: Case) -> bool:
    """Whether its card was brought to the safety contact or owner."""
    told = (dict(event.body).get("detail", "") for event in case.events)
    return any(detail.startswith(TO_SENIOR) for detail in told)


def gravest(case: Case) -> CaseEvent | None:
    """Of what was judged of its message the gravest: what it is about. Of equals the first."""
    found = [one for one in case.events if one.kind in {EventKind.OPENED, EventKind.EDITED}]
    return max(found, key=_severity, default=None)


def _severity(event: CaseEvent) -> Severity:
    return Severity[event.fields.get("severity", "").upper() or "NONE"]


def deciders(case: Case) -> frozenset[str]:
    """Ids of those moderators who opened the case or asked for something to be done."""
    return frozenset(
        event.by
        for event in case.events
        if event.kind is EventKind.OPENED or "asked" in dict(event.body)
    )


# What may happen to a case in each status; everything else is refused with a sentence.
FOLLOWS: dict[CaseStatus, frozenset[EventKind]] = {
    CaseStatus.OPEN: frozenset(EventKind) - {EventKind.OPENED, EventKind.REOPENED},
    CaseStatus.CLOSED: frozenset(
        {
            EventKind.REPORTED,
            EventKind.ACTION,
            EventKind.NOTE,
            EventKind.REOPENED,
            EventKind.UNDONE,
            EventKind.APPEALED,
        }
    ),
}


class Refused(Exception):  # noqa: N818 -- a refusal is an answer, not a fault
    """An event may not follow here; `args[0]` is a key of the catalogue."""


def check(case: Case, event: CaseEvent) -> None:
    """Raises Refused when this may not happen to the case now."""
    if case.is_note and event.kind is not EventKind.NOTE:
        raise Refused("note-only")
    if event.kind not in FOLLOWS[case.status]:
        raise Refused(f"case-{case.status}")
    if event.kind is EventKind.UNDONE and case.undone:
        raise Refused("case-undone")
    if event.kind is EventKind.CLAIMED and case.claimed_by != dict(event.body).get("from", ""):
        raise Refused("press-already")  # somebody was faster
    if event.kind is EventKind.APPEALED:
        _check_appeal(case, event)


def _check_appeal(case: Case, event: CaseEvent) -> None:
    """Once for each case; words may follow, once."""
    if case.undone or case.appeal is Appeal.ANSWERED:
        raise Refused("appeal-over")
    if case.appeal is Appeal.ASKED and (case.words or not event.said):
        raise Refused("appeal-asked")


def fold(opened: Case, events: Iterable[CaseEvent]) -> Case:
    """The present state of a case from its first state and everything that happened since."""
    case = opened
    for event in events:
        case = _step(replace(case, events=(*case.events, event)), event)
    return case


def _step(case: Case, event: CaseEvent) -> Case:
    match event.kind:
        case EventKind.CLOSED:
            return replace(case, status=CaseStatus.CLOSED, appeal=_answered(case))
        case EventKind.REOPENED | EventKind.APPEALED:
            asked = event.kind is EventKind.APPEALED
            return replace(_opened_again(case), appeal=Appeal.ASKED if asked else case.appeal)
        case EventKind.REPORTED:
            return _opened_again(replace(case, reports=case.reports + 1))
        case EventKind.UNDONE:
            return replace(case, undone=True, appeal=_answered(case))
        case EventKind.CLAIMED:
            first = case.claimed_by == dict(event.body).get("from", "")
            return replace(case, claimed_by=event.by if first else case.claimed_by)
        case EventKind.OPENED | EventKind.ACTION | EventKind.NOTE | EventKind.EDITED:
            return _risen(case, event)


def _risen(case: Case, event: CaseEvent) -> Case:
    level = max(case.level, event.fields.get("level", ""), key=_RISING.index)
    return replace(case, level=level, severity=max(case.severity, _severity(event)))


def _answered(case: Case) -> Appeal:
    return Appeal.ANSWERED if case.appeal is Appeal.ASKED else case.appeal


def _opened_again(case: Case) -> Case:
    """Who looked after what was closed since need not be there any more."""
    if case.status is CaseStatus.OPEN:
        return case
    return replace(case, status=CaseStatus.OPEN, claimed_by="")
