"""Care: nobody at risk is punished, whatever else a policy says of the message."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core import coverage, late, support
from bot.core.actions import (
    Answer,
    Care,
    Decision,
    Delete,
    Desk,
    Powers,
    Report,
    Severity,
    Step,
    Strike,
    Tell,
    Verdict,
)
from bot.core.community import CommunitySettings
from bot.core.conditions import Score, SignalIs
from bot.core.coverage import UNCOVERED
from bot.core.decide import decide
from bot.core.plan import merge, plan
from bot.core.policy import Late, Policy, Rule, watch_only
from bot.core.types import Right, Signal, Trust
from tests.support.values import NOON, member, message

HOURS = st.one_of(st.none(), st.integers(1, 99).map(lambda n: timedelta(hours=n)))
ANSWERS = st.builds(
    Answer,
    delete=st.booleans(),
    step=st.sampled_from(Step),
    duration=HOURS,
    report=st.one_of(st.none(), st.sampled_from(Desk)),
    strikes=st.integers(0, 9),
    care=st.booleans(),
    tell=st.booleans(),
    caution=st.booleans(),
    nudge=st.booleans(),
)
POLICY = Policy(
    name="p",
    rules=(Rule(id="r", when=SignalIs(name="self_harm"), answer=Answer(care=True)),),
)


def settled(answer: Answer) -> Answer:
    """An answer as merging leaves it."""
    return merge(answer, answer)


@given(ANSWERS, ANSWERS, ANSWERS)
def test_merging_is_idempotent_commutative_and_associative_whatever_is_asked_for(
    a: Answer, b: Answer, c: Answer
) -> None:
    assert merge(settled(a), settled(a)) == settled(a)
    assert merge(a, b) == merge(b, a)
    assert merge(merge(a, b), c) == merge(a, merge(b, c))


@given(st.lists(ANSWERS, max_size=5), st.integers(0, 30), st.booleans(), st.booleans())
def test_whatever_else_fires_nobody_cared_for_is_punished(
    others: list[Answer], strikes: int, staff: bool, exempt: bool
) -> None:
    answer = Answer(care=True)
    for other in others:
        answer = merge(answer, other)
    assert answer.strikes == 0
    assert answer.step is Step.NOTHING
    author = member(is_owner=staff)
    made = Decision(
        key="k", policy="p", model="m", verdicts=(), severity=Severity.HIGH, answer=answer
    )
    done = plan(
        made,
        message("x", author=author),
        history=(Strike(weight=strikes, at=NOON),) if strikes else (),
        policy=POLICY,
        powers=Powers(rights=frozenset(Right), exempt="a guest" if exempt else None),
        now=NOON,
    )
    assert {type(action) for action in done} <= {Care, Report, Delete, Tell}
    assert Care in {type(action) for action in done}
    caring = [other for other in others if other.care]
    assert any(isinstance(action, Delete) for action in done) == any(o.delete for o in caring)


def test_who_threatens_others_as_well_is_urgent_for_the_moderators() -> None:
    threat = Signal(name="threat_to_others", strength=1.0, why="")
    risk = Signal(name="self_harm", strength=0.7, why="", level="risk")
    made = Decision(
        key="k", policy="p", model="m", verdicts=(), severity=Severity.HIGH,
        answer=Answer(care=True), readings=(risk, threat),
    )  # fmt: skip
    asked = {"history": (), "policy": POLICY, "powers": Powers(rights=frozenset()), "now": NOON}
    urgent = plan(made, message("x"), **asked)
    assert [a.to for a in urgent if isinstance(a, Report)] == [Desk.CARE, Desk.MODERATORS]
    # A model of toxicity hears a threat in the words of whoever wants to die.
    model = Signal(name="threat", strength=1.0, why="", source="model:x@0")
    quiet = plan(replace(made, readings=(risk, model)), message("x"), **asked)
    assert [a.to for a in quiet if isinstance(a, Report)] == [Desk.CARE]


def test_what_care_removes_is_explained_beside_the_support() -> None:
    answer = Answer(care=True, delete=True)
    verdict = Verdict(rule="method", fired=True, why="", severity=Severity.HIGH, answer=answer)
    made = Decision(
        key="k", policy="p", model="m", verdicts=(verdict,), severity=Severity.HIGH, answer=answer
    )
    able = Powers(rights=frozenset({Right.DELETE}))
    done = plan(made, message("x"), history=(), policy=POLICY, powers=able, now=NOON)
    assert [type(action) for action in done] == [Delete, Tell, Care, Report]
    assert done[1].key == "told-removed"
    assert dict(done[1].values) == {"rule": "method"}
    unable = replace(able, rights=frozenset())
    kept = plan(made, message("x"), history=(), policy=POLICY, powers=unable, now=NOON)
    assert [type(action) for action in kept] == [Care, Report]


GUARDS = Answer(delete=True, tell=True)  # such as what removes a number


@pytest.mark.parametrize(
    ("other", "removed"),
    [
        (GUARDS, True),
        (replace(GUARDS, strikes=1), False),
        (replace(GUARDS, report=Desk.MODERATORS), False),
        (replace(GUARDS, nudge=True), False),  # would wait for them to think again
        (Answer(tell=True), False),
    ],
)
def test_of_who_is_cared_for_only_what_guards_them_is_removed_and_explained(
    other: Answer, removed: bool
) -> None:
    care = Rule(id="care", when=SignalIs(name="self_harm"), answer=Answer(care=True))
    number = Rule(id="number", when=SignalIs(name="phone_number"), answer=other)
    rude = Rule(id="rude", when=SignalIs(name="words"), answer=Answer(delete=True, strikes=1))
    policy = Policy(name="p", rules=(care, number, rude))
    said = tuple(
        Signal(name=name, strength=1.0, why="") for name in ("self_harm", "phone_number", "words")
    )
    made = decide(message("x"), said, policy)
    done = plan(
        made, message("x"), history=(), policy=policy, powers=Powers(rights=frozenset(Right)),
        now=NOON,
    )  # fmt: skip
    explained = [Delete, Tell] if removed else []
    assert [type(action) for action in done] == [*explained, Care, Report]
    told = [dict(action.values) for action in done if isinstance(action, Tell)]
    assert told == [{"rule": "number"}] * removed


@pytest.mark.parametrize(
    ("fields", "target"),
    [
        ({"reply_author": member("8")}, "8"),
        ({"reply_author": member("8"), "mentioned": ("9",)}, "8"),
        ({"mentioned": ("8",)}, "8"),
        ({"mentioned": ("8", "9")}, None),  # nobody is guessed
        ({"mentioned": ("@somebody",)}, None),  # whom the platform doesn't know by number
        ({"mentioned": ("7",)}, None),
        ({"reply_author": member("7")}, None),
        ({}, None),
    ],
)
def test_who_is_answered_or_named_alone_is_whom_a_message_is_aimed_at(
    fields: dict[str, Any], target: str | None
) -> None:
    found = support.aimed_at(message("x", author=member("7"), **fields))
    assert (found and found.id) == target


def test_where_nobody_is_named_the_admins_are_trusted_and_else_only_the_named() -> None:
    nobody = CommunitySettings()
    admin, moderator = (
        member(rights=frozenset({Right.MANAGE})),
        member(rights=frozenset({Right.BAN})),
    )
    assert nobody.trusts(admin, Trust.CARE)
    assert not nobody.trusts(moderator, Trust.CARE)
    named = CommunitySettings(care_team=("Carers",), child_safety_team=("9",))
    assert not named.trusts(admin, Trust.CARE)
    assert named.trusts(member(roles=("carers",)), Trust.CARE)
    assert not named.trusts(member(roles=("carers",)), Trust.CHILD_SAFETY)
    assert named.trusts(member("9"), Trust.CHILD_SAFETY)


def test_care_is_never_too_late_and_in_no_language_left_out() -> None:
    """Else what is severe, or fires without the model, would act on somebody at risk."""
    hard = Answer(delete=True, step=Step.BAN, strikes=4)
    rules = (
        Rule(
            id="care",
            when=Score(label="toxicity", threshold=0.5),
            answer=Answer(care=True),
            severity=Severity.LOW,
        ),
        Rule(
            id="hard",
            when=SignalIs(name="words"),
            answer=hard,
            severity=Severity.SEVERE,
        ),
    )
    policy = Policy(
        name="p", rules=rules, late=Late(after=timedelta(minutes=1), only=Severity.SEVERE)
    )
    readings = (
        Signal(name="toxicity", strength=0.9, why=""),
        Signal(name="words", strength=1.0, why=""),
        Signal(name=UNCOVERED, strength=1.0, why="fr"),
    )
    made = decide(message(), readings, policy)
    assert made.answer == Answer(care=True)
    assert late.mark(made, policy, timedelta(days=1)).answer == made.answer
    assert coverage.mark(made, message(), policy).answer == made.answer
    watching = watch_only(policy)
    seen = late.mark(decide(message(), readings, watching), watching, timedelta(days=1))
    assert seen.answer.report is Desk.CARE
