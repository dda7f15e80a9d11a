"""From readings to reasons, from reasons to actions: never against staff, never beyond a right."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.actions import Answer, Ban, Delete, Desk, Mute, Powers, Report, Step, Strike, Warn
from bot.core.conditions import All, AnyOf, Channel, Condition, Not, Repeated, Role, Score, SignalIs
from bot.core.decide import _READY, MISSING_RULE, POLICIES_READY, decide
from bot.core.plan import escalate, merge, plan
from bot.core.policy import Escalation, EscalationStep, Policy, Rule, restraint, watch_only
from bot.core.types import AuthorKind, Missing, Reading, Right, Signal
from tests.support.values import NOON, member, message

ALL = Powers(rights=frozenset(Right))
LADDER = Escalation(
    steps=(
        EscalationStep(at=1, answer=Answer(step=Step.WARN)),
        EscalationStep(at=3, answer=Answer(step=Step.MUTE, duration=timedelta(minutes=10))),
        EscalationStep(at=6, answer=Answer(step=Step.BAN)),
    )
)
HOSTILE = Rule(
    id="hostile",
    when=Score(label="toxicity", threshold=0.8),
    unless=Channel(names=("arena",)),
    answer=Answer(delete=True, strikes=1),
)
POLICY = Policy(name="p", rules=(HOSTILE,), escalation=LADDER, report_missing=True)


def toxic(strength: float) -> tuple[Reading, ...]:
    return (Signal(name="toxicity", strength=strength, why="", source="model:m@0"),)


def actions(
    strength: float = 0.9, *, strikes: int = 0, powers: Powers = ALL, **fields: Any
) -> list[type]:
    said = message("x", **fields)
    history = (Strike(weight=strikes, at=NOON),) if strikes else ()
    decision = decide(said, toxic(strength), POLICY)
    done = plan(decision, said, history=history, policy=POLICY, powers=powers, now=NOON)
    return [type(action) for action in done]


def test_the_ladder_is_climbed_with_strikes() -> None:
    assert actions(0.1) == []
    assert actions() == [Delete, Warn]
    assert actions(strikes=2) == [Delete, Warn, Mute]
    assert actions(strikes=5) == [Delete, Warn, Ban]


def test_nobody_of_staff_is_punished_but_senior_hears_of_it() -> None:
    boss = member(rights=frozenset({Right.MUTE}))
    said = message("x", author=boss)
    done = plan(
        decide(said, toxic(0.9), POLICY), said, history=(), policy=POLICY, powers=ALL, now=NOON
    )
    assert done == (Report(place=said.ref.place, to=Desk.SENIOR),)
    assert actions(powers=Powers(rights=frozenset(Right), exempt="above the bot")) == [Report]


def test_what_the_bot_may_not_do_is_reported_instead() -> None:
    assert actions(strikes=5, powers=Powers(rights=frozenset({Right.DELETE}))) == [Delete, Report]
    assert actions(powers=Powers(rights=frozenset())) == [Warn, Report]


def test_a_webhook_is_only_deleted_and_a_channel_only_banned() -> None:
    assert actions(strikes=2, author=member(kind=AuthorKind.WEBHOOK)) == [Delete, Report]
    assert actions(strikes=5, author=member(kind=AuthorKind.CHANNEL)) == [Delete, Ban]
    assert actions(author=member(is_self=True)) == []


def test_an_excuse_is_a_reason_in_the_explanation() -> None:
    from bot.core.types import Place
    from tests.support.values import COMMUNITY

    arena = Place(community=COMMUNITY, channel="arena")
    verdict = decide(message("x", place=arena), toxic(0.9), POLICY).verdicts[0]
    assert not verdict.fired
    assert "channel arena" in verdict.why


def test_a_missing_reading_is_reported_unless_it_was_never_trained() -> None:
    failed: tuple[Reading, ...] = (Missing(name="toxicity", why="timed out"),)
    untrained: tuple[Reading, ...] = (Missing(name="threat", why="not trained"),)
    assert decide(message(), failed, POLICY).fired[0].rule == MISSING_RULE
    assert not decide(message(), untrained, POLICY).fired


def test_watching_only_reports() -> None:
    watching = watch_only(POLICY)
    said = message("x")
    decision = decide(said, toxic(0.9), watching)
    history = (Strike(weight=50, at=NOON),)
    done = plan(decision, said, history=history, policy=watching, powers=ALL, now=NOON)
    assert [type(action) for action in done] == [Report]


def test_watching_leaves_what_only_guards_its_author_to_them() -> None:
    """All moderators would read the number that was to be hidden."""
    guards = Rule(id="g", when=SignalIs(name="phone_number"), answer=Answer(delete=True, tell=True))
    asks = Rule(id="a", when=SignalIs(name="words"), answer=Answer(nudge=True, report=Desk.SENIOR))
    watching = watch_only(Policy(name="p", rules=(guards, asks)))
    assert [(rule.id, rule.answer) for rule in watching.rules] == [
        ("a", Answer(report=Desk.SENIOR))
    ]


@pytest.mark.parametrize(
    "rule",
    [
        Rule(
            id="a", when=Role(names=("x",)), unless=Role(names=("x",)), answer=Answer(delete=True)
        ),
        Rule(id="a", when=Score(label="toxicity", threshold=1.5), answer=Answer(delete=True)),
        Rule(id="a", when=SignalIs(name="words"), answer=Answer()),
        Rule(
            id="a",
            when=SignalIs(name="words"),
            unless=Score(label="threat", threshold=0.1),
            answer=Answer(delete=True),
        ),
    ],
    ids=["never fires", "threshold", "no consequence", "score that excuses"],
)
def test_a_policy_that_exists_is_valid(rule: Rule) -> None:
    with pytest.raises(ValueError, match=r"."):
        Policy(name="p", rules=(rule,))


durations = st.none() | st.timedeltas(min_value=timedelta(seconds=1), max_value=timedelta(days=400))
answers = st.builds(
    Answer,
    delete=st.booleans(),
    step=st.sampled_from(Step),
    duration=durations,
    report=st.none() | st.sampled_from(Desk),
    strikes=st.integers(0, 9),
)


@given(answers, answers, answers)
def test_merging_is_idempotent_commutative_and_associative(a: Answer, b: Answer, c: Answer) -> None:
    assert merge(a, a) == a
    assert restraint(merge(a, b)) == restraint(merge(b, a))
    assert merge(merge(a, b), c) == merge(a, merge(b, c))


@given(st.floats(0, 1), st.floats(0, 1), st.integers(0, 20), st.integers(0, 20))
def test_a_higher_score_or_more_strikes_never_lower_the_answer(
    low: float, high: float, few: int, many: int
) -> None:
    low, high = sorted((low, high))
    few, many = sorted((few, many))
    mild, hard = (
        escalate(
            decide(message("x"), toxic(score), POLICY), (Strike(weight=n, at=NOON),), POLICY, NOON
        )
        for score, n in ((low, few), (high, many))
    )
    assert restraint(mild) <= restraint(hard) or not mild.step


@given(st.lists(st.integers(1, 5), max_size=8))
def test_strikes_are_forgotten_after_their_time(weights: list[int]) -> None:
    old = tuple(Strike(weight=w, at=NOON - timedelta(days=31)) for w in weights)
    decision = decide(message("x"), toxic(0.9), POLICY)
    assert escalate(decision, old, POLICY, NOON) == escalate(decision, (), POLICY, NOON)


def test_a_trusted_bot_is_exempt_by_its_id() -> None:
    trusting = Policy(name="p", rules=(HOSTILE,), exempt=Role(names=("55",)))
    helper = member("55", kind=AuthorKind.BOT)
    assert not decide(message("x", author=helper), toxic(0.9), trusting).fired
    assert decide(message("x", author=member("56")), toxic(0.9), trusting).fired


READINGS: tuple[Reading, ...] = (
    Signal(name="toxicity", strength=0.8, why=""),
    Signal(name="words", strength=0.7, why="from the list"),
    Signal(name="repeated", strength=1.0, why="3 times"),
    Missing(name="insult", why="timed out"),
)


@pytest.mark.parametrize(
    ("condition", "fired", "why"),
    [
        (Score(label="toxicity", threshold=0.8), True, "toxicity 0.80 is at least 0.80"),
        (Score(label="toxicity", threshold=0.8, strict=True), False, "toxicity 0.80 is below 0.80"),
        (Score(label="toxicity", threshold=0.7, strict=True), True, "toxicity 0.80 is above 0.70"),
        (Score(label="insult", threshold=0.1), False, "no reading of insult: timed out"),
        (Score(label="threat", threshold=0.1), False, "nothing reads threat here"),
        (SignalIs(name="words"), True, "words 0.70 is at least 0.50 (from the list)"),
        (SignalIs(name="words", at_least=0.9), False, "words 0.70 is below 0.90"),
        (
            Repeated(within=timedelta(minutes=1), times=3),
            True,
            "repeated 1.00 is at least 1.00 (3 times)",
        ),
        (Role(names=("Zoo", "Art")), True, "role art"),
        (Role(names=("boss",)), False, "another role"),
        (Role(names=("7",)), True, "role 7"),
        (Channel(names=("200",)), True, "channel 200"),
        (Channel(names=("art",)), False, "another channel"),
        (Not(of=Role(names=("boss",))), True, "another role"),
        (Not(of=Role(names=("art",))), False, "role art"),
        (
            All(of=(SignalIs(name="words"), Channel(names=("200",)))),
            True,
            "words 0.70 is at least 0.50 (from the list); channel 200",
        ),
        (
            All(of=(SignalIs(name="words"), Channel(names=("9",)), Role(names=("boss",)))),
            False,
            "another channel; another role",
        ),
        (AnyOf(of=(Role(names=("boss",)), Channel(names=("200",)))), True, "channel 200"),
        (
            AnyOf(of=(Role(names=("boss",)), Channel(names=("9",)))),
            False,
            "another role; another channel",
        ),
    ],
)
def test_every_kind_of_condition_says_what_it_saw(
    condition: Condition, fired: bool, why: str
) -> None:
    policy = Policy(name="p", rules=(Rule(id="r", when=condition, answer=Answer(delete=True)),))
    author = member(roles=("zoo", "Art"))
    for _ in range(2):  # a policy that was made ready says the same
        verdict = decide(message("x", author=author), READINGS, policy).verdicts[0]
        assert (verdict.fired, verdict.why) == (fired, why)


def test_each_of_many_policies_judges_by_its_own_rules_and_names_itself() -> None:
    policies = [
        Policy(
            name="same",
            rules=(replace(HOSTILE, when=Score(label="toxicity", threshold=n / 2000)),),
        )
        for n in range(1_400)
    ]
    for turn in (policies, policies[::-1]):
        for n, policy in enumerate(turn):
            least = n if turn is policies else 1_399 - n
            decision = decide(message("x"), toxic(0.3), policy)
            assert bool(decision.fired) is (least <= 600)
            assert decision.policy == f"same@{policy.version}"
            assert len(_READY) <= POLICIES_READY


def test_who_is_exempt_is_cared_for_all_the_same() -> None:
    caring = Rule(id="self-harm", when=SignalIs(name="self_harm"), answer=Answer(care=True))
    trusting = Policy(name="p", rules=(HOSTILE, caring), exempt=Channel(names=("200",)))
    risk = Signal(name="self_harm", strength=0.7, why="", level="risk")
    made = decide(message("x"), (*toxic(1.0), risk), trusting)
    assert [verdict.rule for verdict in made.fired] == ["self-harm"]


def test_who_is_exempt_is_told_so_by_every_rule() -> None:
    trusting = Policy(
        name="p", rules=(HOSTILE,), exempt=Channel(names=("200",)), report_missing=True
    )
    failed: tuple[Reading, ...] = (Missing(name="toxicity", why="timed out"),)
    verdicts = decide(message("x"), failed, trusting).verdicts
    assert [(v.rule, v.fired, v.why) for v in verdicts] == [
        ("hostile", False, "this role or channel is exempt")
    ]
