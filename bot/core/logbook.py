"""What stands in a community's log channel, and when.

Law: of a quiet desk, about staff, and of what was reported as somebody's safety nothing stands
there, whatever was done for it; nor of a note, which is for its readers alone.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta

from bot.core.actions import Action, Desk, Record, Report
from bot.core.cases import AT_RISK, REPORTED, Case, about_young

SPAN = timedelta(seconds=5)  # what happens in one comes in one message
LANE = "log"  # where its lines wait, in the place of a member: they hold up no card
_BEGINNING = datetime(2026, 1, 1, tzinfo=UTC)


def stands(case: Case) -> bool:
    """Whether anything of a case may be read there."""
    at_risk = case.rule == f"{REPORTED}{AT_RISK}"
    apart = case.subject_is_staff or at_risk or about_young(case) or case.is_note
    return case.desk is Desk.MODERATORS and not apart


def told(actions: Iterable[Action]) -> tuple[Action, ...]:
    """What a line tells of what was planned: all but other lines, and cards for one person."""
    return tuple(one for one in actions if not isinstance(one, Record) and not _alone(one))


def _alone(action: Action) -> bool:
    return isinstance(action, Report) and action.to is not Desk.MODERATORS


def due(now: datetime) -> datetime:
    """When a line is said of what happens now: at the end of its span."""
    return now - (now - _BEGINNING) % SPAN + SPAN
