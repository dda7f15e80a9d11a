"""What those who report wrote to it, found again without their name in the history of the case.

Law: the nth report of a case is the nth `reported` of its history, since both are written at once;
a comment is the row after it.
"""

from __future__ import annotations

import sqlalchemy as sa

from bot.core.cases import EventKind
from bot.store import codec
from bot.store.tables import case_event, report, said

COMMENT = "comment"


def of_reports(which: sa.ColumnElement[bool]) -> sa.Subquery:
    """`report` and `event`: which row of the history has the comment of which of these reports."""
    cases = sa.select(report.c.case_id).where(which).correlate(None)
    made = _counted(report, report.c.case_id.in_(cases))
    heard = _counted(
        case_event,
        case_event.c.case_id.in_(cases),
        case_event.c.kind == EventKind.REPORTED.value,
    )
    ours = sa.select(report.c.id).where(which).correlate(None)
    together = sa.and_(heard.c.case_id == made.c.case_id, heard.c.place == made.c.place)
    note = sa.and_(
        case_event.c.id == heard.c.id + 1,
        case_event.c.case_id == made.c.case_id,
        case_event.c.kind == EventKind.NOTE.value,
        case_event.c.by == "member",
        case_event.c.at == made.c.at,
        case_event.c.said != "",
    )
    return (
        sa.select(made.c.id.label("report"), case_event.c.id.label("event"))
        .join_from(made, heard, together)
        .join(case_event, note)
        .where(made.c.id.in_(ours))
        .subquery()
    )


def _counted(table: sa.Table, *which: sa.ColumnElement[bool]) -> sa.Subquery:
    """Rows with their place among those of their case."""
    place = sa.func.row_number().over(partition_by=table.c.case_id, order_by=table.c.id)
    columns = (table.c.id, table.c.case_id, table.c.at, place.label("place"))
    return sa.select(*columns).where(*which).subquery()


def forget(which: sa.ColumnElement[bool]) -> sa.Delete:
    """The comments of these reports; that there were some stays in the history."""
    found = of_reports(which)
    return sa.delete(said).where(said.c.event_id.in_(sa.select(found.c.event)))


def written(body: str | None) -> str:
    """A comment as it is kept, "" where there is none or it was forgotten."""
    return dict(codec.event_body.validate_json(body)).get(COMMENT, "") if body else ""
