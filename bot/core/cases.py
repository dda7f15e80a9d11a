"""A case is a fold over its events; which event may follow which is a table."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from bot.core.types import Case, CaseEvent, CaseStatus, EventKind

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
        }
    ),
}


class Refused(Exception):  # noqa: N818 -- a refusal is an answer, not a fault
    """An event may not follow here; `args[0]` is a key of the catalogue."""


def check(case: Case, kind: EventKind) -> None:
    """Raises Refused when `kind` may not happen to the case now."""
    if kind not in FOLLOWS[case.status]:
        raise Refused(f"case-{case.status}")
    if kind is EventKind.UNDONE and case.undone:
        raise Refused("case-undone")


def fold(opened: Case, events: Iterable[CaseEvent]) -> Case:
    """The present state of a case from its first state and everything that happened since."""
    case = opened
    for event in events:
        case = _step(replace(case, events=(*case.events, event)), event)
    return case


def _step(case: Case, event: CaseEvent) -> Case:
    match event.kind:
        case EventKind.CLOSED:
            return replace(case, status=CaseStatus.CLOSED)
        case EventKind.REOPENED:
            return replace(case, status=CaseStatus.OPEN)
        case EventKind.REPORTED:
            return replace(case, reports=case.reports + 1, status=CaseStatus.OPEN)
        case EventKind.UNDONE:
            return replace(case, undone=True)
        case EventKind.CLAIMED:
            return replace(case, claimed_by=case.claimed_by or event.by)
        case EventKind.OPENED | EventKind.ACTION | EventKind.NOTE:
            return case
