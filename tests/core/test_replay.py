"""What another policy would have said: by the same judge, and blind to what is hidden."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core import coverage, late, replay
from bot.core.actions import Answer, Decision, Desk, Severity, Step
from bot.core.conditions import AnyOf, Channel, Condition, Repeated, Role, Score, SignalIs
from bot.core.decide import decide
from bot.core.heard import UNSURE
from bot.core.policy import Detect, Escalation, EscalationStep, Late, Lists, Policy, Rule
from bot.core.replay import Kept, Outcome, Tally, Trial
from bot.core.types import Missing, Reading, Signal
from bot.store import codec
from tests.support.values import PLACE, member, message

DELETE, REPORT = Answer(delete=True, strikes=1), Answer(report=Desk.MODERATORS)
CARE = Rule(id="self-harm", when=SignalIs(name="self_harm"), answer=Answer(care=True))


def toxic(least: float) -> Condition:
    return Score(label="toxicity", threshold=least)


def policy(*rules: Rule, name: str = "p", **fields: object) -> Policy:
    return Policy(name=name, rules=rules, **fields)  # type: ignore[arg-type]


def rule(name: str, when: Condition, answer: Answer = DELETE, **fields: object) -> Rule:
    return Rule(id=name, when=when, answer=answer, **fields)  # type: ignore[arg-type]


MILD = policy(rule("hostile", toxic(0.9)), CARE, name="mild")
HARD = policy(rule("hostile", toxic(0.5)), rule("words", SignalIs(name="words")), CARE, name="hard")
BARE = policy(rule("hostile", toxic(0.5)), name="bare")  # cares for nobody


def readings(**strengths: float) -> tuple[Reading, ...]:
    return tuple(Signal(name=name, strength=one, why="") for name, one in strengths.items())


def judged(law: Policy, number: str = "1", **strengths: float) -> Decision:
    """As it comes back from the disk."""
    made = decide(message("x", number), readings(**strengths), law)
    return codec.load_decision(made.key, codec.dump_decision(made))


def kept(made: Decision, rule: str = "", **fields: object) -> Kept:
    author = member() if rule else None
    ref = message("x", made.key.split(":")[3]).ref
    return Kept(made=made, ref=ref, author=author, rule=rule, **fields)  # type: ignore[arg-type]


def tried(law: Policy, *of: Kept) -> Tally:
    tally, trial = Tally(), Trial.of(law)
    for one in of:
        tally.add(one, trial)
    return tally


def test_cases_are_new_gone_or_as_before() -> None:
    quiet, loud = judged(MILD, "1", toxicity=0.7), judged(MILD, "2", toxicity=0.95)
    was = judged(HARD, "3", toxicity=0.7)
    harder = tried(HARD, kept(loud, "hostile"), kept(quiet))
    assert (harder.judged, harder.before, harder.after) == (2, {"hostile": 1}, {"hostile": 2})
    assert harder.rules == [("hostile", 1, 0, 1)]
    assert (harder.done, harder.does) == ({"delete": 1}, {"delete": 2})
    assert [one.id for one in harder.newly] == ["1"]
    assert tried(MILD, kept(was, "hostile")).rules == [("hostile", 0, 1, 0)]


def test_a_case_of_another_rule_is_gone_in_the_one_and_new_in_the_other() -> None:
    reports = policy(rule("maybe", toxic(0.5), REPORT), name="reports")
    tally = tried(reports, kept(judged(MILD, toxicity=0.95), "hostile"))
    assert tally.rules == [("hostile", 0, 1, 0), ("maybe", 1, 0, 0)]
    assert (tally.done, tally.does, tally.newly) == ({"delete": 1}, {}, [])


def test_the_most_changed_rules_come_first() -> None:
    both = policy(rule("a", toxic(0.5)), rule("z", SignalIs(name="words")), name="both")
    made = [kept(judged(MILD, str(n), words=1.0)) for n in range(2)]
    assert [one[0] for one in tried(both, kept(judged(MILD, "9", toxicity=0.6)), *made).rules] == [
        "z",
        "a",
    ]


def test_a_message_is_remembered_once_and_no_more_than_so_many() -> None:
    same = [kept(judged(MILD, "1", toxicity=0.7))] * 3
    join = judged(MILD, "1", toxicity=0.7)
    name = Kept(made=join, ref=replace(message("x").ref, id="join:7"))
    assert len(tried(HARD, *same, name).newly) == 1
    many = [kept(judged(MILD, str(n), toxicity=0.7)) for n in range(replay.NEWLY + 5)]
    tally = tried(HARD, *many)
    assert (len(tally.newly), tally.after["hostile"]) == (replay.NEWLY, len(many))


STRENGTHS = st.fixed_dictionaries(
    {},
    optional={
        name: st.integers(0, 1000).map(lambda n: n / 1000)
        for name in ("toxicity", "threat", "words", "self_harm", UNSURE, coverage.UNCOVERED)
    },
)
ANSWERS = st.sampled_from(
    [
        DELETE,
        REPORT,
        Answer(care=True),
        Answer(report=Desk.CHILD_SAFETY),
        Answer(step=Step.MUTE, duration=timedelta(minutes=5)),
        Answer(nudge=True),
        Answer(nudge=True, delete=True),
        Answer(tell=True),
    ]
)
CONDITIONS = st.one_of(
    st.sampled_from(["toxicity", "threat"]).flatmap(
        lambda label: st.sampled_from([0.0, 0.3, 0.5, 0.9]).map(
            lambda least: Score(label=label, threshold=least)
        )
    ),
    st.sampled_from(["words", "self_harm"]).map(lambda name: SignalIs(name=name)),
)


@st.composite
def policies(draw: st.DrawFn) -> Policy:
    rules = draw(st.lists(st.tuples(CONDITIONS, ANSWERS, st.sampled_from(Severity)), max_size=4))
    return Policy(
        name=draw(st.sampled_from(["a", "b"])),
        rules=tuple(
            Rule(id=f"r{n}", when=when, answer=answer, severity=grave or Severity.LOW)
            for n, (when, answer, grave) in enumerate(rules)
        ),
        report_missing=draw(st.booleans()),
        late=draw(st.sampled_from([None, Late(after=timedelta(hours=1), only=Severity.HIGH)])),
    )


@given(STRENGTHS, policies(), st.booleans(), st.booleans())
def test_a_message_judged_again_by_its_own_policy_is_judged_the_same(
    strengths: dict[str, float], law: Policy, is_late: bool, failed: bool
) -> None:
    """Through the disk, and by the long way: whatever a quiet decision does not keep is missed by
    nobody.
    """
    said = message("x")
    read = tuple(
        replace(one, why="fr") if one.name == coverage.UNCOVERED else one
        for one in readings(**strengths)
        if isinstance(one, Signal)
    )
    read += (Missing(name="threat", why="the model was away"),) if failed else ()
    made = coverage.mark(decide(said, read, law), said, law)
    made = late.mark(made, law, timedelta(hours=2) if is_late else timedelta())
    back = codec.load_decision(made.key, codec.dump_decision(made))
    again = replay.judged(Kept(made=back, ref=said.ref), law)
    assert [one.rule for one in again.fired] == [one.rule for one in made.fired]
    assert again.answer == made.answer


@given(STRENGTHS, policies(), st.booleans(), st.booleans())
def test_what_needs_no_judge_is_what_no_rule_fires_on(
    strengths: dict[str, float], law: Policy, failed: bool, placed: bool
) -> None:
    where = AnyOf(of=(Channel(names=(PLACE.channel,)), toxic(0.9)))
    law = replace(law, rules=(*law.rules, rule("where", where))) if placed else law
    read = readings(**strengths) + ((Missing(name="x", why="away"),) if failed else ())
    made = decide(message("x"), read, law)
    assert Trial.of(law).may_fire(read) or not made.fired


def test_what_reaches_nothing_needs_no_judge() -> None:
    trial = Trial.of(HARD)
    assert not trial.may_fire(readings(toxicity=0.49, threat=1.0))
    assert trial.may_fire(readings(toxicity=0.5))
    again = policy(rule("again", Repeated(within=timedelta(minutes=1), times=4)))
    assert [Trial.of(again).may_fire(readings(repeated=n)) for n in (0.9, 1.0)] == [False, True]


@given(STRENGTHS, policies())
def test_the_policy_that_judged_changes_nothing(strengths: dict[str, float], law: Policy) -> None:
    made = judged(law, **strengths)
    rule = next((one.rule for one in made.fired), "")
    found = replay.change(kept(made, rule), Trial.of(law))
    assert found is None or found[0] == found[1]


@given(STRENGTHS, policies(), policies())
def test_what_is_apart_is_neither_there_nor_gone(
    strengths: dict[str, float], law: Policy, other: Policy
) -> None:
    made = judged(law, **strengths)
    assert tried(other, kept(made, "a-rule", apart=True)) == Tally(judged=1)


@given(STRENGTHS, policies(), policies())
def test_whoever_is_cared_for_is_in_no_number(
    strengths: dict[str, float], law: Policy, other: Policy
) -> None:
    cared = judged(replace(law, rules=(*law.rules, CARE)), **strengths | {"self_harm": 1.0})
    assert tried(other, kept(cared)) == tried(other, kept(cared, "self-harm")) == Tally(judged=1)
    would = replace(other, rules=(*other.rules, CARE))
    assert tried(would, kept(judged(policy(), self_harm=1.0, toxicity=0.9))) == Tally(judged=1)


@given(STRENGTHS, policies())
def test_what_child_safety_alone_heard_of_reads_like_any_quiet_message(
    strengths: dict[str, float], other: Policy
) -> None:
    """To whom something is written, and whether they are marked, is no difference."""
    made = decide(message("x"), readings(**strengths), policy(name="mild"))
    report = Answer(report=Desk.CHILD_SAFETY)
    watching = policy(
        rule("link", SignalIs(name="seen", at_least=0.0), report), name="mild-watched"
    )
    caught = decide(message("x"), (*made.readings, *readings(seen=1.0)), watching)
    assert caught.fired
    back = codec.load_decision(caught.key, codec.dump_decision(caught))
    thread = replace(message("x").ref, place=replace(PLACE, parent="9", thread="8"))
    hidden = Kept(made=back, ref=thread, author=member(), rule="link", apart=True)
    assert tried(other, hidden) == tried(other, replace(kept(made), ref=thread))


def test_somebody_who_is_cared_for_by_a_watched_message_is_in_no_number() -> None:
    watching = replace(HARD, name="mild-watched")
    assert tried(HARD, kept(judged(watching, self_harm=1.0))) == Tally(judged=1)


def test_that_a_case_would_be_one_of_care_is_not_told() -> None:
    """It would be gone from the cases that moderators read, and they would know why."""
    was = kept(judged(BARE, toxicity=0.7, self_harm=1.0), "hostile")
    assert tried(HARD, was).rules == [("hostile", 0, 0, 1)]
    assert tried(MILD, was).rules == [("hostile", 0, 1, 0)]


def test_what_a_policy_hides_is_told_of_neither_way() -> None:
    hidden = policy(rule("young", toxic(0.5), Answer(report=Desk.CHILD_SAFETY)), name="hidden")
    assert tried(HARD, kept(judged(hidden, toxicity=0.7), "young", apart=True)) == Tally(judged=1)
    assert tried(hidden, kept(judged(MILD, toxicity=0.7))) == Tally(judged=1)


def test_an_answer_that_was_made_milder_for_somebody_in_danger_reads_as_the_rules_say() -> None:
    mute = Answer(step=Step.MUTE, duration=timedelta(minutes=5))
    law = policy(rule("hostile", toxic(0.5), mute))
    made = replace(judged(law, toxicity=0.7), answer=REPORT)
    assert tried(law, kept(made, "hostile")).done == {"mute": 1}


def test_where_a_rule_fired_and_nothing_came_of_it_nobody_knows_what_would() -> None:
    assert tried(HARD, kept(judged(MILD, toxicity=0.95))) == Tally(judged=1)


def test_who_may_think_again_is_asked_and_has_no_case() -> None:
    asks = policy(rule("phone", toxic(0.5), Answer(nudge=True, delete=True)), name="asks")
    asked = kept(judged(asks, toxicity=0.7))
    assert tried(asks, asked) == Tally(judged=1, asked=1, asks=1)
    fresh = tried(asks, kept(judged(MILD, toxicity=0.7)))
    assert (fresh.asks, fresh.after, fresh.newly) == (1, {}, [])
    harder = tried(HARD, asked)
    assert (harder.asked, harder.asks, harder.rules) == (1, 0, [("hostile", 1, 0, 0)])
    stood = tried(asks, kept(judged(MILD, toxicity=0.95), "hostile"))
    assert (stood.asks, stood.rules) == (0, [("hostile", 0, 1, 0), ("phone", 1, 0, 0)])
    assert stood.does == {"delete": 1}


def test_a_late_message_stays_late() -> None:
    law = policy(
        rule("hostile", toxic(0.5), severity=Severity.LOW),
        late=Late(after=timedelta(hours=1), only=Severity.HIGH),
    )
    made = judged(MILD, toxicity=0.7)
    assert tried(law, kept(made)).after == {"hostile": 1}
    assert tried(law, kept(replace(made, late=True))).after == {}


def test_strikes_lead_nowhere_since_nobody_tells_whose_they_are() -> None:
    ladder = Escalation(steps=(EscalationStep(at=1, answer=Answer(step=Step.BAN)),))
    assert tried(replace(HARD, escalation=ladder), kept(judged(MILD, toxicity=0.7))).does == {
        "delete": 1
    }


def test_roles_and_places_count_as_far_as_they_are_kept() -> None:
    law = policy(
        rule("hostile", toxic(0.5), unless=AnyOf(of=(Role(names=("mod",)), Channel(names=("9",))))),
        name="law",
    )
    made = judged(MILD, toxicity=0.7)
    there = replace(message("x").ref, place=replace(PLACE, parent="9"))
    assert replay.change(kept(made), Trial.of(law)) == (
        Outcome(),
        Outcome(rule="hostile", deeds=("delete",)),
    )
    assert tried(law, replace(kept(made), ref=there)).after == {}
    trusted = Kept(made=made, ref=message("x").ref, author=member(roles=("mod",)))
    assert tried(law, trusted).after == {}
    assert replay.asks_for(law, Role)
    assert replay.asks_for(law, Channel)
    assert replay.asks_for(replace(HARD, exempt=Role(names=("mod",))), Role)
    assert not replay.asks_for(HARD, Role)
    assert not replay.asks_for(HARD, Channel)


READS = policy(
    *(
        rule(f"r{n}", SignalIs(name=name))
        for n, name in enumerate(["words", "rate", "links", "invites", "own_words", "pattern:x"])
    ),
    rule("again", Repeated(within=timedelta(minutes=1), times=4)),
    rule("score", toxic(0.5)),
    rule("danger", SignalIs(name="phone_number")),
)


@pytest.mark.parametrize(
    ("theirs", "named"),
    [
        (READS, set()),
        (replace(READS, name="other", rules=READS.rules[:7]), set()),
        (replace(READS, detect=Detect(words=(("x", 1.0),))), {"words"}),
        (replace(READS, detect=Detect(allow_words=("x",))), {"words"}),
        (replace(READS, detect=Detect(rate=(3, timedelta(seconds=9)))), {"rate"}),
        (replace(READS, detect=Detect(rate=(8, timedelta(seconds=10)))), set()),  # as by default
        (replace(READS, detect=Detect(deny_links=("x.org",))), {"links"}),
        (replace(READS, detect=Detect(allow_invites=("discord.gg/x",))), {"links", "invites"}),
        (replace(READS, detect=Detect(patterns=(("x", "y"),))), {"pattern:x"}),
        (replace(READS, detect=Detect(patterns=(("z", "y"),), emoji=5)), set()),  # nobody asks
        (replace(READS, lists=Lists(word=("x",), allow_link=("x.org",))), {"own_words", "links"}),
        (replace(READS, rules=READS.rules[:6]), {"repeated:4/60s"}),
        (None, {"words", "rate", "links", "invites", "own_words", "repeated:4/60s"}),
    ],
)  # fmt: skip
def test_readings_that_were_set_otherwise_are_named_where_a_rule_asks_for_them(
    theirs: Policy | None, named: set[str]
) -> None:
    assert replay.set_otherwise(theirs, READS) == named


def revised(*seen: tuple[float, int]) -> list[Kept]:
    """Revisions of one message, oldest first, as (toxicity, its case), newest first as they are
    read.
    """
    return [
        kept(judged(MILD, toxicity=score), "hostile" if case else "", case=case)
        for score, case in reversed(seen)
    ]


def test_a_case_with_its_edits_counts_once() -> None:
    same = tried(MILD, *revised((0.95, 1), (0.96, 1), (0.97, 1)))
    assert same.rules == [("hostile", 0, 0, 1)]
    assert (same.judged, same.done, same.does) == (3, {"delete": 1}, {"delete": 1})
    harder = tried(HARD, *revised((0.6, 0), (0.95, 1), (0.96, 1), (0.7, 0)))
    assert (harder.before, harder.after) == ({"hostile": 1}, {"hostile": 1})
    assert harder.newly == []
    fresh = tried(HARD, *revised((0.6, 0), (0.1, 0), (0.7, 0)))
    assert (fresh.before, fresh.after, len(fresh.newly)) == ({}, {"hostile": 1}, 1)


def test_a_case_after_one_that_was_closed_is_another() -> None:
    closed = revised((0.6, 0), (0.95, 1), (0.96, 1), (0.95, 2))
    assert tried(MILD, *closed).rules == [("hostile", 0, 0, 2)]
    assert tried(HARD, *closed).rules == [("hostile", 0, 0, 2)]
    assert tried(policy(name="none"), *closed).rules == [("hostile", 0, 2, 0)]


def test_what_opens_the_case_names_its_rule_and_what_follows_adds_its_deeds() -> None:
    law = policy(
        rule("maybe", toxic(0.5), REPORT),
        rule("sure", toxic(0.8), severity=Severity.HIGH),
        name="law",
    )
    tally = tried(law, *revised((0.6, 0), (0.85, 0)))
    assert (tally.after, tally.does) == ({"maybe": 1}, {"delete": 1})


@given(st.lists(st.sampled_from([0.1, 0.6, 0.95]), min_size=1, max_size=6))
def test_of_one_message_comes_one_case_at_most(scores: list[float]) -> None:
    tally = tried(HARD, *revised(*((score, 0) for score in scores if score < 0.9)))
    assert sum(tally.after.values()) <= 1
    assert sum(tally.does.values()) <= 1
