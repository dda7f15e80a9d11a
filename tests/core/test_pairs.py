"""The risk between two members."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.detect.grooming import Stage
from bot.core.pairs import HALF_LIFE, LURES, OPEN, WATCH, WEIGHTS, Step, of_talk, risk

NOW = datetime(2026, 3, 1, tzinfo=UTC)
AGES = st.timedeltas(min_value=timedelta(0), max_value=timedelta(days=90))
PLACES = st.sampled_from(["", "1", "2", "3"])
STEPS = st.lists(
    st.builds(
        lambda stage, age, message: Step(stage=stage, at=NOW - age, message=message),
        st.sampled_from(Stage),
        AGES,
        PLACES,
    ),
    max_size=8,
)
FLAGS = st.booleans()
SAID = sorted(set(Stage) - set(LURES))  # what a single message holds


def steps(*kinds: str, message: str = "") -> list[Step]:
    return [Step(stage=Stage(kind), at=NOW, message=message) for kind in kinds]


@given(STEPS, STEPS, FLAGS, FLAGS)
def test_more_evidence_never_lowers_a_risk(
    some: list[Step], more: list[Step], young: bool, newcomer: bool
) -> None:
    before = risk(some, NOW, young=young, newcomer=newcomer)
    assert risk(some + more, NOW, young=young, newcomer=newcomer) >= before - 1e-9


@given(STEPS, AGES)
def test_without_new_evidence_a_risk_falls(some: list[Step], pause: timedelta) -> None:
    assert risk(some, NOW + pause) <= risk(some, NOW) + 1e-9


@given(st.sampled_from(SAID), st.integers(1, 40), FLAGS, FLAGS)
def test_no_kind_of_stage_opens_a_case_alone_however_often(
    stage: Stage, times: int, young: bool, newcomer: bool
) -> None:
    assert risk(steps(*[stage] * times), NOW, young=young, newcomer=newcomer) < OPEN


@given(FLAGS, FLAGS)
def test_no_message_opens_a_case_alone_whatever_it_says(young: bool, newcomer: bool) -> None:
    every = steps(*SAID, "lure", message="1")
    assert risk(every, NOW, young=young, newcomer=newcomer) < OPEN
    more = every + steps("age", message="2")
    assert risk(more, NOW, young=young, newcomer=newcomer) >= OPEN


@given(STEPS, FLAGS, FLAGS)
def test_neither_youth_nor_novelty_lowers_a_risk_and_neither_is_one(
    some: list[Step], young: bool, newcomer: bool
) -> None:
    assert risk(some, NOW, young=True, newcomer=True) >= risk(
        some, NOW, young=young, newcomer=newcomer
    )
    assert risk([], NOW, young=young, newcomer=newcomer) == 0


@given(st.permutations(steps("age", "home", "home", "secrecy")))
def test_the_order_does_not_matter(some: list[Step]) -> None:
    assert risk(some, NOW) == pytest.approx(risk(steps("age", "home", "home", "secrecy"), NOW))


@pytest.mark.parametrize("stage", sorted(set(SAID) - {Stage.MINOR}))
def test_a_second_kind_counts_far_more_than_a_second_time(stage: Stage) -> None:
    other = Stage.MOVING if stage is not Stage.MOVING else Stage.HOME
    again, both = risk(steps(stage, stage), NOW), risk(steps(stage, other), NOW)
    assert both - WEIGHTS[stage] > 2 * (again - WEIGHTS[stage])


def test_three_kinds_open_a_case_and_two_do_where_one_is_young() -> None:
    assert risk(steps("secrecy"), NOW) < WATCH <= risk(steps("secrecy", "images"), NOW) < OPEN
    assert risk(steps("secrecy", "images", "meeting"), NOW) >= OPEN
    assert risk(steps("secrecy", "images"), NOW, young=True) >= OPEN
    assert risk(steps("secrecy", "images", "meeting"), NOW + HALF_LIFE) < OPEN


def test_where_the_model_listens_what_it_hears_in_the_conversation_opens_a_case() -> None:
    three, lures = steps("secrecy", "images", "meeting"), steps("lure", "lure", "lure")
    assert risk(three, NOW, young=True, newcomer=True, listened=True) < OPEN
    assert risk(three + lures, NOW, listened=True) >= OPEN
    assert risk(lures, NOW, listened=True) >= OPEN > risk(lures[:2], NOW, listened=True)
    assert risk(three + lures, NOW + HALF_LIFE, listened=True) < OPEN


def test_what_everybody_knows_to_be_grooming_opens_a_case_though_the_model_hears_no_lure() -> None:
    said = steps("age", "flattery", "secrecy", "images")
    assert risk(said, NOW, young=True, newcomer=True, listened=True) >= OPEN
    assert risk(said, NOW, listened=True) < OPEN  # of somebody who is not young


def test_a_conversation_that_surely_lures_twice_opens_a_case() -> None:
    once, again = steps("sure_lure", message="8"), steps("sure_lure", message="9")
    assert risk(once, NOW, listened=True) < OPEN
    assert risk(once + again, NOW, listened=True) >= OPEN
    late = NOW + timedelta(days=2)  # weighed late, as after a stop
    assert risk(once + again, late, listened=True) >= OPEN
    assert risk(steps("lure", "secrecy", message="9"), NOW, listened=True) < OPEN


def test_what_is_asked_in_secret_of_somebody_young_counts_more() -> None:
    apart, secret = steps("age", "meeting", "images"), steps("age", "secrecy", "images")
    more = [risk(secret, NOW, young=young, listened=True) for young in (False, True)]
    less = [risk(apart, NOW, young=young, listened=True) for young in (False, True)]
    assert more[1] - less[1] > 2 * (more[0] - less[0])
    assert risk(secret + steps("lure"), NOW, young=True, listened=True) >= OPEN
    assert risk(apart + steps("lure"), NOW, young=True, listened=True) < OPEN


def test_what_one_says_of_their_own_age_counts_for_the_risk_of_the_other_only() -> None:
    talk = [("a", "how old are you"), ("b", "im 12"), ("a", "keep it between us")]
    told, adult = of_talk(talk, NOW), of_talk([talk[0], ("b", "im 32"), talk[2]], NOW)
    assert told["a"][0] >= OPEN > adult["a"][0]
    assert told["a"][1] == {Stage.AGE, Stage.SECRECY}
    assert told["b"] == (0.0, set())
    alone = of_talk([("a", "im 12"), ("a", "how old are you"), ("a", "keep it between us")], NOW)
    assert alone["a"][0] == adult["a"][0]
