"""Asking to think again: what it may put off, and who is asked. Telling is no punishment."""

from dataclasses import replace
from typing import Any

import pytest

from bot.core.actions import (
    Action,
    Answer,
    Caution,
    Decision,
    Delete,
    Desk,
    Nudge,
    Powers,
    Report,
    Severity,
    Step,
    Tell,
    Verdict,
    Warn,
)
from bot.core.conditions import SignalIs
from bot.core.plan import at_once, merge, plan
from bot.core.policy import Escalation, EscalationStep, Policy, Rule
from bot.core.types import AuthorKind, Right
from tests.support.values import NOON, PLACE, member, message

ASK = Answer(nudge=True)
LATER = Answer(nudge=True, report=Desk.MODERATORS, strikes=1)
POLICY = Policy(
    name="p",
    rules=(Rule(id="r", when=SignalIs(name="email"), answer=ASK),),
    escalation=Escalation(steps=(EscalationStep(at=1, answer=Answer(step=Step.WARN)),)),
)


def decided(answer: Answer) -> Decision:
    fired = Verdict(rule="r", fired=True, why="", severity=Severity.LOW, answer=answer)
    return Decision(
        key="k", policy="p", model="m", verdicts=(fired,), severity=Severity.LOW, answer=answer
    )


def planned(answer: Answer, powers: Powers | None = None, **fields: Any) -> tuple[Action, ...]:
    can = powers or Powers(rights=frozenset(Right))
    said = message("x", **fields)
    return plan(decided(answer), said, history=(), policy=POLICY, powers=can, now=NOON)


def kinds(*given: Any, **fields: Any) -> list[type]:
    return [type(action) for action in planned(*given, **fields)]


@pytest.mark.parametrize(
    "other",
    [
        Answer(delete=True), Answer(step=Step.WARN), Answer(strikes=1), Answer(report=Desk.SENIOR),
        Answer(care=True), Answer(tell=True), Answer(caution=True),
    ],
)  # fmt: skip
def test_what_another_rule_asks_for_at_once_does_not_wait(other: Answer) -> None:
    assert not merge(LATER, other).nudge
    assert not merge(other, ASK).nudge


def test_nudges_and_nothing_wait_together() -> None:
    assert merge(ASK, LATER) == LATER
    assert merge(Answer(), LATER) == LATER


def test_a_warning_says_why_and_what_is_deleted_needs_no_caution() -> None:
    assert merge(Answer(tell=True), Answer(step=Step.WARN)) == Answer(step=Step.WARN)
    assert merge(Answer(caution=True), Answer(delete=True)) == Answer(delete=True)


def test_who_can_change_the_message_is_asked_and_nothing_else_happens() -> None:
    (asked,) = planned(LATER)
    ref = message().ref
    assert asked == Nudge(place=PLACE, member=member(), target=ref, rule="r", follows=True)
    (tip,) = planned(ASK)
    assert isinstance(tip, Nudge)
    assert not tip.follows


@pytest.mark.parametrize(
    "fields",
    [
        {"author": member(kind=AuthorKind.WEBHOOK)},
        {"author": member(kind=AuthorKind.CHANNEL)},
        {"deletable": False},  # a name
    ],
)
def test_where_nobody_could_answer_nothing_waits(fields: dict[str, Any]) -> None:
    assert Nudge not in kinds(LATER, **fields)
    assert Report in kinds(LATER, **fields)
    assert kinds(ASK, **fields) == []


def test_when_the_time_is_over_the_rest_is_done_as_if_nobody_had_been_asked() -> None:
    made = at_once(decided(LATER))
    can = Powers(rights=frozenset(Right))
    done = plan(made, message("x"), history=(), policy=POLICY, powers=can, now=NOON)
    assert [type(action) for action in done] == [Warn, Report]


def test_staff_are_asked_and_told_like_anybody_and_reported_to_nobody_for_it() -> None:
    owner = member(is_owner=True)
    assert kinds(ASK, author=owner) == [Nudge]
    assert kinds(Answer(caution=True), author=owner) == [Caution]
    assert kinds(Answer(tell=True), Powers(rights=frozenset(), exempt="a guest")) == [Tell]
    guards = Answer(delete=True, tell=True)
    assert kinds(guards, author=owner) == [Tell]
    assert kinds(guards, Powers(rights=frozenset(), exempt="a guest")) == [Tell]
    assert kinds(replace(guards, report=Desk.MODERATORS), author=owner) == [Report]


def test_who_is_told_reads_of_a_removal_only_where_there_was_one() -> None:
    answer = Answer(delete=True, tell=True)
    removed, told = planned(answer)
    assert isinstance(removed, Delete)
    assert isinstance(told, Tell)
    assert (told.key, told.values) == ("told-removed", (("rule", "r"),))
    left = planned(answer, Powers(rights=frozenset()))
    assert [getattr(one, "key", "") for one in left] == ["told", ""]
    assert replace(told, key="told") in left
