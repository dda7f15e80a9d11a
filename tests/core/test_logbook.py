"""What may stand in a log channel, and when: rules without a store."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.actions import Ban, Delete, Desk, Record, Report, Severity
from bot.core.cases import Case, CaseEvent, CaseStatus, EventKind
from bot.core.logbook import SPAN, due, stands, told
from tests.support.values import COMMUNITY, NOON, PLACE, member, message

CASE = Case(
    id=1, number=1, community=COMMUNITY, subject=member(), subject_is_staff=False,
    status=CaseStatus.OPEN, rule="insult", severity=Severity.LOW, opened_at=NOON, message=None,
    url="", events=(),
)  # fmt: skip


def reported(reason: str) -> Case:
    """For another reason first."""
    event = CaseEvent(at=NOON, kind=EventKind.NOTE, by="member", body=(("reason", reason),))
    return replace(CASE, rule="reported:other", events=(event,))


@pytest.mark.parametrize(
    ("case", "may"),
    [
        (CASE, True),
        (replace(CASE, rule="reported:bullying"), True),
        (replace(CASE, desk=Desk.CARE), False),
        (replace(CASE, desk=Desk.CHILD_SAFETY), False),
        (replace(CASE, desk=Desk.SENIOR), False),
        (replace(CASE, subject_is_staff=True), False),
        (replace(CASE, rule="note"), False),
        (replace(CASE, rule="reported:self-harm"), False),
        (replace(CASE, rule="reported:grooming"), False),
        (replace(CASE, rule="reported:minor"), False),
        (reported("bullying"), True),
        (reported("images"), False),
    ],
)
def test_nothing_of_a_quiet_desk_of_staff_of_a_note_or_of_somebodys_safety_stands_there(
    case: Case, *, may: bool
) -> None:
    assert stands(case) is may


def test_a_line_tells_of_all_but_lines_and_cards_for_one_person() -> None:
    delete, ban = Delete(target=message().ref), Ban(place=PLACE, member=member(), duration=None)
    card, alone = Report(place=PLACE), Report(place=PLACE, to=Desk.SENIOR)
    assert told([delete, alone, ban, card, Record(by="policy")]) == (delete, ban, card)
    assert told([alone]) == ()


@given(st.timedeltas(timedelta(), timedelta(days=400)))
def test_what_happens_in_one_span_is_said_at_its_end(since: timedelta) -> None:
    moment = NOON + since
    assert moment < due(moment) <= moment + SPAN
    assert due(due(moment)) == due(moment) + SPAN
    assert due(due(moment) - timedelta(microseconds=1)) == due(moment)
