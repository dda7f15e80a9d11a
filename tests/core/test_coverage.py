"""The law of coverage: a language that the model does not know makes no answer harder."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core import coverage
from bot.core.actions import Answer, Decision, Desk, Severity, Step
from bot.core.conditions import All, AnyOf, Condition, Score, SignalIs
from bot.core.decide import MISSING_RULE, decide
from bot.core.heard import UNSURE
from bot.core.plan import DESKS, merge
from bot.core.policy import Policy, Rule, restraint
from bot.core.types import Missing, Reading, Signal
from tests.support.values import message

SECOND, DAY = timedelta(seconds=1), timedelta(days=1)
HARD = Answer(delete=True, step=Step.BAN, strikes=3)
TOXIC = Score(label="toxicity", threshold=0.8)
WORDS = SignalIs(name="words", at_least=0.7)
FRENCH = Signal(name=coverage.UNCOVERED, strength=1.0, why="fr")
READINGS: tuple[Reading, ...] = (
    Signal(name="toxicity", strength=0.9, why=""),
    Signal(name="words", strength=0.9, why=""),
    FRENCH,
)


def rule(name: str, when: Condition, answer: Answer = HARD) -> Rule:
    return Rule(id=name, when=when, answer=answer, severity=Severity.HIGH)


def judged(
    *rules: Rule, readings: tuple[Reading, ...] = READINGS, act: bool = False
) -> tuple[Decision, Decision]:
    """As it was decided, and as it stands."""
    policy = Policy(name="p", rules=rules, act_uncovered=act, report_missing=True)
    made = decide(message("x"), readings, policy)
    return made, coverage.mark(made, message("x"), policy)


REPORT = Answer(report=Desk.MODERATORS)


@pytest.mark.parametrize(
    ("when", "answer"),
    [
        (TOXIC, REPORT),
        (All(of=(TOXIC, WORDS)), REPORT),
        (WORDS, HARD),
        (AnyOf(of=(TOXIC, WORDS)), HARD),  # it fires without the model, too
    ],
)
def test_what_needs_the_model_becomes_a_report_and_the_rest_acts(
    when: Condition, answer: Answer
) -> None:
    _, marked = judged(rule("r", when))
    assert (marked.answer, marked.severity, marked.uncovered) == (answer, Severity.HIGH, "fr")
    [verdict] = marked.verdicts
    assert ("does not cover fr" in verdict.why) is (answer == REPORT)


def test_where_the_detectors_failed_a_person_decides() -> None:
    """Nobody knows then whether the author needs care."""
    failed = Missing(name=coverage.DETECTORS, why="failed with KeyError")
    readings = (Signal(name="toxicity", strength=1.0, why=""), failed)
    _, made = judged(rule("hostile", TOXIC), readings=readings)
    assert made.answer == Answer(report=Desk.MODERATORS)


def test_what_only_guards_its_author_acts_though_their_need_is_unsure() -> None:
    """Else all moderators would read the number that was to be hidden."""
    guards = Answer(delete=True, tell=True)
    unsure = Signal(name=UNSURE, strength=0.3, why="")
    rules = rule("number", WORDS, guards), rule("hostile", TOXIC)
    readings = (*READINGS[:2], unsure)
    _, made = judged(*rules, readings=readings)
    assert made.answer == merge(guards, REPORT)
    _, alone = judged(rules[0], readings=readings)
    assert alone.answer == guards


def test_a_word_and_a_score_at_once_are_a_report_beside_the_answer_to_the_word() -> None:
    warn = Answer(step=Step.WARN)
    _, marked = judged(rule("score", TOXIC), rule("word", WORDS, warn))
    assert marked.answer == Answer(step=Step.WARN, report=Desk.MODERATORS)


def test_a_report_stays_at_its_desk() -> None:
    _, marked = judged(rule("r", TOXIC, Answer(delete=True, report=Desk.SENIOR)))
    assert marked.answer == Answer(report=Desk.SENIOR)


def test_a_policy_may_act_all_the_same_and_the_decision_says_so() -> None:
    made, marked = judged(rule("r", TOXIC), act=True)
    assert marked == replace(made, uncovered="fr")


def test_a_quiet_message_stays_quiet() -> None:
    calm: tuple[Reading, ...] = (Signal(name="toxicity", strength=0.1, why=""), FRENCH)
    made, marked = judged(rule("r", TOXIC), readings=calm)
    assert marked == replace(made, uncovered="fr")
    assert marked.answer == Answer()


def test_a_language_that_is_covered_changes_nothing() -> None:
    made, marked = judged(rule("r", TOXIC), readings=READINGS[:2])
    assert marked == made


def test_a_failure_of_the_model_is_told_in_any_language() -> None:
    failed: tuple[Reading, ...] = (Missing(name="toxicity", why="timed out"), FRENCH)
    made, marked = judged(rule("r", TOXIC), readings=failed)
    assert [one.rule for one in marked.fired] == [MISSING_RULE]
    assert marked.verdicts == made.verdicts


strengths = st.floats(0, 1)
answers = st.builds(
    Answer,
    delete=st.booleans(),
    step=st.sampled_from(Step),
    duration=st.none() | st.timedeltas(min_value=SECOND, max_value=400 * DAY),
    report=st.sampled_from(DESKS),
    strikes=st.integers(0, 5),
).filter(lambda answer: answer != Answer())
leaves = st.one_of(
    st.builds(Score, label=st.sampled_from(("toxicity", "threat")), threshold=strengths),
    st.builds(SignalIs, name=st.sampled_from(("words", "links")), at_least=strengths),
)
conditions = st.recursive(
    leaves,
    lambda inner: st.lists(inner, min_size=1, max_size=3).flatmap(
        lambda parts: st.sampled_from((All(of=tuple(parts)), AnyOf(of=tuple(parts))))
    ),
    max_leaves=5,
)


@given(
    st.lists(st.tuples(conditions, answers), min_size=1, max_size=4),
    st.fixed_dictionaries(dict.fromkeys(("toxicity", "threat", "words", "links"), strengths)),
    st.booleans(),
)
def test_no_language_makes_an_answer_harder(
    rules: list[tuple[Condition, Answer]], scores: dict[str, float], act: bool
) -> None:
    found = tuple(Signal(name=name, strength=value, why="") for name, value in scores.items())
    said = tuple(rule(f"r{n}", when, answer) for n, (when, answer) in enumerate(rules))
    made, marked = judged(*said, readings=(*found, FRENCH), act=act)
    for before, after in zip(made.verdicts, marked.verdicts, strict=True):
        assert (before.rule, before.fired) == (after.rule, after.fired)
        assert after.answer in {before.answer, Answer(report=before.answer.report or DESKS[1])}
    assert marked.answer.delete <= made.answer.delete
    assert marked.answer.strikes <= made.answer.strikes
    milder = restraint(marked.answer) <= restraint(made.answer)
    assert milder or marked.answer.step is Step.NOTHING
    for one in made.fired:  # nothing that fired is lost: it acts, or a person sees it
        if one.answer not in [after.answer for after in marked.verdicts]:
            assert marked.answer.report is not None
