"""A rule on trial changes nothing for anybody; what it would have done is read from the figures."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core import coverage, flood, late, lists, on_trial, replay
from bot.core.actions import Answer, Desk, Powers, Severity, Step, Strike
from bot.core.conditions import Repeated, Role, SignalIs
from bot.core.decide import decide
from bot.core.detect import Recent, Settings, detect, fingerprint
from bot.core.on_trial import Candidate, Effect, Sheet
from bot.core.plan import plan
from bot.core.policy import Escalation, EscalationStep, Lists, Policy, Rule, trial_fault, watch_only
from bot.core.replay import Kept
from bot.core.types import Right
from bot.laws import OVERLAYS, Mode
from tests.core.test_replay import (
    ANSWERS,
    CARE,
    CONDITIONS,
    DELETE,
    REPORT,
    STRENGTHS,
    judged,
    kept,
    policies,
    policy,
    readings,
    rule,
    toxic,
)
from tests.support.values import NOON, member, message

MUTE = Answer(step=Step.MUTE, duration=timedelta(minutes=5))
POWERS = Powers(rights=frozenset(Right))
LADDER = Escalation(steps=(EscalationStep(at=1, answer=Answer(step=Step.WARN)),))
COUNTED = Repeated(within=timedelta(minutes=1), times=4)


@st.composite
def candidates(draw: st.DrawFn) -> tuple[Rule, ...]:
    """Rules of any kind that may be on trial, some with the id of one that acts or is added."""
    found = draw(
        st.lists(
            st.tuples(
                st.one_of(CONDITIONS, st.just(COUNTED)),
                st.one_of(ANSWERS, st.just(Answer(delete=True, strikes=9, step=Step.BAN))),
                st.sampled_from(["r0", "own-word", "restricted-link", "raid-held", "t"]),
            ),
            max_size=3,
            unique_by=lambda one: one[2],
        )
    )
    rules = (
        Rule(id=name, when=when, answer=answer, severity=Severity.SEVERE)
        for when, answer, name in found
    )
    return tuple(one for one in rules if trial_fault(one) is None)


@given(STRENGTHS, policies(), candidates(), st.integers(0, 3), st.booleans())
def test_nothing_that_is_decided_or_done_is_another(
    strengths: dict[str, float], law: Policy, tried: tuple[Rule, ...], past: int, is_late: bool
) -> None:
    """Whatever care, nudges, marks of language and lateness, strikes and the ladder make of it."""
    law = replace(law, escalation=LADDER, lists=Lists(word=("x",)))
    beside = replace(law, trial=tried)
    history = tuple(Strike(weight=1, at=NOON) for _ in range(past))
    said = message("x")
    for listed in (lambda one: one, lambda one: lists.overlay(one, Lists(word=("y",)))):
        for watching in (lambda one: one, watch_only):
            for change in OVERLAYS.values():
                outcomes = []
                for one in (law, beside):
                    held = watching(change(listed(one)))
                    made = decide(said, readings(**strengths), held)
                    made = coverage.mark(made, said, held)
                    made = late.mark(made, held, timedelta(hours=2 * is_late))
                    done = plan(made, said, history=history, policy=held, powers=POWERS, now=NOON)
                    settings = Settings.of(held)
                    seen = flood.windows(made, held, settings)
                    outcomes.append((replace(made, policy=""), done, seen, settings.repeated))
                assert outcomes[0] == outcomes[1]


@given(policies(), candidates(), st.lists(st.integers(0, 200), max_size=5))
def test_what_is_read_for_the_others_is_the_same(
    law: Policy, tried: tuple[Rule, ...], ago: list[int]
) -> None:
    """A repetition that is counted for a rule on trial alone is a reading beside theirs."""
    law = replace(law, rules=(*law.rules, rule("copies", SignalIs(name="repeated"))))
    said = message("buy my wonderful course")
    mark = fingerprint(said.text)
    recent = Recent(
        fingerprints=tuple((NOON - timedelta(seconds=n), mark) for n in sorted(ago)[::-1])
    )
    plain, beside = (
        detect(said, recent, Settings.of(one), NOON) for one in (law, replace(law, trial=tried))
    )
    theirs = {one.name for one in plain}
    assert tuple(one for one in beside if one.name in theirs) == plain
    extra = {one.name for one in beside} - theirs
    assert extra == {COUNTED.reading for one in tried if one.when == COUNTED} - theirs


def test_the_version_is_another_only_where_more_is_read() -> None:
    law = policy(rule("hostile", toxic(0.9)))
    assert replace(law, trial=(rule("t", toxic(0.5)),)).version == law.version
    counting = replace(law, trial=(rule("t", COUNTED),))
    assert counting.version != law.version
    assert (
        replace(law, rules=(*law.rules, rule("u", COUNTED))).version
        == replace(law, rules=(*law.rules, rule("u", COUNTED)), trial=(rule("t", COUNTED),)).version
    )


@pytest.mark.parametrize(
    "refused",
    [
        CARE,
        rule("young", toxic(0.5), Answer(report=Desk.CHILD_SAFETY)),
        rule("quiet", toxic(0.5), Answer(report=Desk.CARE)),
        rule("need", SignalIs(name="self_harm"), REPORT),
        rule("how", SignalIs(name="self_harm_method"), REPORT),
        rule("own", SignalIs(name="pattern:care-tonight"), DELETE),
    ],
)
def test_what_looks_after_people_is_on_no_trial(refused: Rule) -> None:
    with pytest.raises(ValueError, match="can't be on trial"):
        policy(CARE, trial=(refused,))


def test_a_rule_on_trial_is_a_rule_that_could_act() -> None:
    with pytest.raises(ValueError, match="no consequence"):
        policy(trial=(rule("t", toxic(0.5), Answer()),))
    with pytest.raises(ValueError, match="twice"):
        policy(trial=(rule("t", toxic(0.5)), rule("t", toxic(0.6))))


def weighed(law: Policy, *of: Kept) -> dict[str, Effect]:
    sheet, tried = Sheet(), on_trial.candidates(law)
    for one in of:
        sheet.add(one, tried)
    return {one.rule: sheet.of(one.rule) for one in tried}


LAW = policy(
    rule("hostile", toxic(0.9)),
    CARE,
    name="law",
    trial=(
        rule("milder", toxic(0.6), replace(MUTE, delete=True)),
        rule("words", SignalIs(name="words"), REPORT),
    ),
)


def test_caught_caught_anyway_and_what_would_come_on_top() -> None:
    quiet, loud = judged(LAW, "1", toxicity=0.7), judged(LAW, "2", toxicity=0.95)
    none = judged(LAW, "3", toxicity=0.5)
    found = weighed(LAW, kept(none), kept(loud, "hostile", case=1), kept(quiet))
    assert found["milder"] == Effect(caught=2, anyway=1, adds={"delete": 1, "mute": 2, "warn": 2})
    assert found["words"] == Effect()


def test_a_message_counts_once_however_often_it_was_edited() -> None:
    seen = [judged(LAW, "1", toxicity=0.7) for _ in range(3)]
    assert weighed(LAW, *map(kept, seen))["milder"] == Effect(
        caught=1, adds={"delete": 1, "mute": 1, "warn": 1}
    )


def test_what_any_revision_would_have_led_to_counts() -> None:
    loud = kept(judged(LAW, "1", toxicity=0.95), "hostile", case=1)
    quiet = kept(judged(LAW, "1", toxicity=0.7))
    either = Effect(caught=1, anyway=1, adds={"delete": 1, "mute": 1, "warn": 1})
    assert weighed(LAW, loud, quiet)["milder"] == either
    assert weighed(LAW, quiet, loud)["milder"] == either


def test_another_rule_on_trial_is_not_another_rule_that_caught_it() -> None:
    both = judged(LAW, "1", toxicity=0.7, words=1.0)
    found = weighed(LAW, kept(both))
    assert [(one.caught, one.anyway) for one in found.values()] == [(1, 0), (1, 0)]


@given(STRENGTHS, policies(), candidates())
def test_what_is_hidden_is_in_no_number(
    strengths: dict[str, float], law: Policy, tried: tuple[Rule, ...]
) -> None:
    cares = replace(law, rules=(*law.rules, CARE), trial=tried)
    needy = judged(cares, **strengths | {"self_harm": 1.0})
    apart = kept(judged(law, **strengths), "a-rule", apart=True)
    other = kept(judged(policy(), **strengths | {"self_harm": 1.0}))
    for one in (kept(needy), kept(needy, "self-harm"), apart, other):
        assert all(found == Effect() for found in weighed(cares, one).values())


def test_that_the_author_of_a_case_would_be_cared_for_is_not_told() -> None:
    bare = policy(rule("hostile", toxic(0.9)), name="bare")
    was = kept(judged(bare, toxicity=0.95, self_harm=1.0), "hostile")
    plain = kept(judged(bare, toxicity=0.95), "hostile")
    assert weighed(LAW, was) == weighed(LAW, plain)


def test_what_child_safety_alone_heard_of_reads_like_any_quiet_message() -> None:
    made = decide(message("x"), readings(toxicity=0.7), policy(name="law"))
    watching = policy(
        rule("link", SignalIs(name="seen"), Answer(report=Desk.CHILD_SAFETY)), name="law-watched"
    )
    caught = decide(message("x"), readings(toxicity=0.7, seen=1.0), watching)
    hidden = kept(caught, "link", apart=True)
    assert weighed(LAW, hidden) == weighed(LAW, kept(made))


def test_a_rule_with_the_id_of_one_that_is_added_takes_its_place() -> None:
    law = replace(policy(rule("hostile", toxic(0.9))), trial=(rule("own-word", toxic(0.5), MUTE),))
    listed = lists.overlay(law, Lists(word=("x",)))
    found = weighed(listed, kept(judged(listed, toxicity=0.7, own_words=1.0), "own-word"))
    assert found["own-word"].caught == 1
    assert found["own-word"].anyway == 0


def test_in_restricted_places_it_is_as_strict_as_it_would_be_there() -> None:
    there = OVERLAYS[Mode.RESTRICTED](LAW)
    made = judged(there, toxicity=0.55)
    assert weighed(there, kept(made))["milder"].caught == 1
    assert weighed(LAW, kept(made))["milder"].caught == 0
    assert OVERLAYS[Mode.WATCHED](LAW).trial == ()
    watched = watch_only(LAW)
    assert weighed(watched, kept(judged(watched, toxicity=0.7)))["milder"].adds == {"report": 1}


def test_who_is_asked_to_think_again_is_only_asked() -> None:
    law = replace(LAW, trial=(rule("phone", toxic(0.6), Answer(nudge=True, delete=True)),))
    made = judged(law, toxicity=0.7)
    assert weighed(law, kept(made))["phone"].adds == {"nudge": 1}


def test_what_is_asked_of_the_policy_is_asked_of_its_rules_on_trial() -> None:
    law = replace(LAW, trial=(rule("t", SignalIs(name="rate"), unless=Role(names=("mod",))),))
    whole = on_trial.let_act(law)
    assert replay.asks_for(whole, Role)
    assert not replay.asks_for(law, Role)
    assert replay.set_otherwise(None, whole) == {"rate"}
    counting = replace(LAW, trial=(rule("t", COUNTED),))
    before = replay.set_otherwise(LAW, on_trial.let_act(counting))
    assert before == {COUNTED.reading}
    assert replay.set_otherwise(counting, on_trial.let_act(counting)) == frozenset()


def test_most_messages_need_no_judge() -> None:
    (milder, _) = on_trial.candidates(LAW)
    assert isinstance(milder, Candidate)
    assert not milder.alone.may_fire(readings(toxicity=0.59, words=1.0))
    assert milder.alone.may_fire(readings(toxicity=0.6))


def test_what_nobody_knows_is_not_told() -> None:
    """A rule fired and nothing came of it, as with what the bot itself writes."""
    assert weighed(LAW, kept(judged(LAW, toxicity=0.95)))["milder"] == Effect()


def test_roles_count_where_a_case_keeps_them() -> None:
    law = replace(LAW, trial=(rule("t", toxic(0.6), MUTE, unless=Role(names=("mod",))),))
    was = kept(judged(law, toxicity=0.95), "hostile")
    assert weighed(law, was)["t"].caught == 1
    assert weighed(law, replace(was, author=member(roles=("mod",))))["t"].caught == 0
