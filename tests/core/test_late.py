"""The law of lateness: it makes no answer harder, and does nothing to what is prompt."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core import late
from bot.core.actions import Answer, Decision, Desk, Severity, Step, Verdict
from bot.core.conditions import Score
from bot.core.decide import decide
from bot.core.plan import DESKS, merge_all
from bot.core.policy import Late, Policy, Rule, restraint
from bot.core.types import Missing, Reading, Signal
from tests.support.values import message

HALF_AN_HOUR = timedelta(minutes=30)
SECOND = timedelta(seconds=1)
HARD = Late(after=HALF_AN_HOUR, only=Severity.HIGH)


def rule(name: str, severity: Severity, **answer: object) -> Rule:
    return Rule(
        id=name,
        when=Score(label="toxicity", threshold=0.8),
        severity=severity,
        answer=Answer(**answer),  # type: ignore[arg-type]
    )


MILD = rule("mild", Severity.MEDIUM, delete=True, step=Step.BAN, strikes=3, report=Desk.MODERATORS)
GRAVE = rule("grave", Severity.HIGH, step=Step.MUTE, duration=HALF_AN_HOUR, strikes=1)
TOXIC: tuple[Reading, ...] = (Signal(name="toxicity", strength=0.9, why=""),)


def judged(
    age: timedelta, *rules: Rule, only: Late | None = HARD, readings: tuple[Reading, ...] = TOXIC
) -> tuple[Decision, Decision]:
    """As it was decided, and as it stands for a message of this age."""
    policy = Policy(name="p", rules=rules or (MILD, GRAVE), late=only, report_missing=True)
    made = decide(message("x"), readings, policy)
    return made, late.mark(made, policy, age)


@pytest.mark.parametrize(
    ("only", "age", "is_late"),
    [
        (HARD, timedelta(), False),
        (HARD, -timedelta(days=1), False),  # a clock that went back makes nobody late
        (HARD, HALF_AN_HOUR, False),
        (HARD, HALF_AN_HOUR + SECOND, True),
        (HARD, timedelta(days=400), True),
        (None, late.PROMPT, False),
        (None, late.PROMPT + SECOND, True),
    ],
)
def test_late_is_what_is_older_than_the_policy_says(
    only: Late | None, age: timedelta, is_late: bool
) -> None:
    made, marked = judged(age, only=only)
    assert marked.late is is_late
    if not is_late:
        assert marked == made


@pytest.mark.parametrize(
    ("least", "acting"),
    [
        (Severity.LOW, ["mild", "grave"]),
        (Severity.MEDIUM, ["mild", "grave"]),
        (Severity.HIGH, ["grave"]),
        (Severity.SEVERE, []),
    ],
)
def test_only_what_is_severe_enough_still_acts(least: Severity, acting: list[str]) -> None:
    made, marked = judged(HALF_AN_HOUR * 2, only=Late(after=HALF_AN_HOUR, only=least))
    assert [one.rule for one in marked.fired] == ["mild", "grave"]  # noted all the same
    assert [one.rule for one in marked.fired if one.answer != Answer()] == acting
    assert marked.answer == merge_all(one.answer for one in made.fired if one.rule in acting)
    for before, after in zip(made.verdicts, marked.verdicts, strict=True):
        noted = before.rule not in acting
        assert ("only noted, since it is late" in after.why) is noted
        assert after.why.startswith(before.why)


def test_strikes_of_what_is_only_noted_do_not_count() -> None:
    made, marked = judged(HALF_AN_HOUR * 2)
    assert (made.answer.strikes, marked.answer.strikes) == (3, 1)
    assert marked.answer == GRAVE.answer


def test_what_did_not_fire_says_what_it_said() -> None:
    calm: tuple[Reading, ...] = (Signal(name="toxicity", strength=0.1, why=""),)
    made, marked = judged(HALF_AN_HOUR * 2, readings=calm)
    assert marked == replace(made, late=True)


def test_a_reading_that_is_missing_is_only_noted_when_it_is_late() -> None:
    missing: tuple[Reading, ...] = (Missing(name="toxicity", why="timed out"),)
    made, marked = judged(HALF_AN_HOUR * 2, readings=missing)
    assert (made.answer.report, marked.answer.report) == (Desk.MODERATORS, None)


def test_a_policy_that_says_nothing_of_it_judges_late_messages_like_others() -> None:
    made, marked = judged(timedelta(days=3), only=None)
    assert marked == replace(made, late=True)


durations = st.none() | st.timedeltas(min_value=SECOND, max_value=timedelta(days=400))
verdicts = st.builds(
    Verdict,
    rule=st.just("r"),
    fired=st.booleans(),
    why=st.just("so"),
    severity=st.sampled_from(Severity),
    answer=st.builds(
        Answer,
        delete=st.booleans(),
        step=st.sampled_from(Step),
        duration=durations,
        report=st.none() | st.sampled_from(Desk),
        strikes=st.integers(0, 9),
    ),
)
lates = st.none() | st.builds(
    Late,
    after=st.timedeltas(min_value=SECOND, max_value=timedelta(days=9)),
    only=st.sampled_from(Severity),
)


@given(st.lists(verdicts, max_size=6), lates, st.timedeltas(timedelta(), timedelta(days=20)))
def test_being_late_makes_no_answer_harder(
    said: list[Verdict], only: Late | None, age: timedelta
) -> None:
    made = Decision(
        key="k", policy="p", model="m", verdicts=tuple(said), severity=Severity.NONE,
        answer=merge_all(one.answer for one in said if one.fired),
    )  # fmt: skip
    marked = late.mark(made, Policy(name="p", rules=(GRAVE,), late=only), age)
    before, after = made.answer, marked.answer
    assert restraint(after) <= restraint(before) or not after.step
    assert after.delete <= before.delete
    assert after.strikes <= before.strikes
    assert DESKS.index(after.report) <= DESKS.index(before.report)
    assert [(one.rule, one.fired) for one in marked.verdicts] == [
        (one.rule, one.fired) for one in said
    ]
    assert late.mark(marked, Policy(name="p", rules=(GRAVE,), late=only), timedelta()) == marked
