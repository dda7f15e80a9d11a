"""Which cases are under hold: what is kept of them is neither told to the member whom they are
about, nor forgotten because that member asks for it.

Law: a hold is decided by what the case is, never by who is named for it or where its card went.
"""

from __future__ import annotations

import sqlalchemy as sa

from bot.core.actions import Desk
from bot.core.cases import REPORTED, YOUNG, CaseStatus, EventKind
from bot.store.caring import SELF_HARM
from bot.store.tables import case, case_event, report


def from_subject(member: str) -> sa.ColumnElement[bool]:
    """Held from the member whom it is about: child safety, care that others asked for, staff."""
    moved = sa.and_(_is_report(), _moved_to(Desk.CARE))
    return sa.or_(child_safety(), _care_by_others(member), moved, case.c.subject_is_staff)


def child_safety() -> sa.ColumnElement[bool]:
    """Of that desk, or reported for such a reason: where no team is named the desk is another."""
    named = sa.or_(_named_later(), _moved_to(Desk.CHILD_SAFETY))
    return sa.or_(case.c.desk == Desk.CHILD_SAFETY.value, sa.and_(_is_report(), named))


def kept_as(desk: Desk) -> sa.ColumnElement[bool]:
    """Cases that are kept for the time of this desk: what is under hold for child safety for the
    time of that one, whoever reads it.
    """
    if desk is Desk.CHILD_SAFETY:
        return child_safety()
    return sa.and_(case.c.desk == desk.value, sa.not_(child_safety()))


def let_go(before: str) -> sa.ColumnElement[bool]:
    """Cases that are closed, and were since before this moment: what one holds is not gone with the
    press that closes it, which may be a mistake.
    """
    lately = sa.exists().where(
        case_event.c.case_id == case.c.id,
        case_event.c.kind == EventKind.CLOSED.value,
        case_event.c.at >= before,
    )
    return sa.and_(case.c.status == CaseStatus.CLOSED.value, ~lately.correlate(case))


def _is_report() -> sa.ColumnElement[bool]:
    return case.c.rule.startswith(REPORTED)


def _named_later() -> sa.ColumnElement[bool]:
    """By the report that opened it, by one that came after it, or by a button."""
    reasons = [case_event.c.body.contains(f'["reason","{reason}"]') for reason in sorted(YOUNG)]
    kinds = (EventKind.REPORTED.value, EventKind.NOTE.value)
    events = sa.exists().where(
        case_event.c.case_id == case.c.id, case_event.c.kind.in_(kinds), sa.or_(*reasons)
    )
    return sa.or_(
        case.c.rule.in_([f"{REPORTED}{reason}" for reason in sorted(YOUNG)]),
        events.correlate(case),
    )


def _moved_to(desk: Desk) -> sa.ColumnElement[bool]:
    """The reason came later, and with it a case for others: what is left tells of it, too."""
    key = sa.literal("report:") + sa.cast(case.c.id, sa.Text) + f":{desk.value}:"
    own = sa.func.substr(report.c.key, 1, sa.func.length(key)) == key
    return sa.exists().where(own).correlate(case)


def _care_by_others(member: str) -> sa.ColumnElement[bool]:
    """All but those of their own words, and those that they asked for themselves."""
    first = (
        sa.select(report.c.reporter)
        .where(report.c.case_id == case.c.id)
        .order_by(report.c.id)
        .limit(1)
        .correlate(case)
        .scalar_subquery()
    )
    return sa.and_(
        case.c.desk == Desk.CARE.value,
        case.c.rule != SELF_HARM,
        sa.func.coalesce(first, "") != member,
    )
