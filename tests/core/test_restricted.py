"""Restricted mode is never milder, and looks at strangers, mentions and nights only."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core import restricted
from bot.core.actions import Answer, Delete, Desk, Powers, Report, Step
from bot.core.conditions import All, AnyOf, Not, Role, Score, SignalIs
from bot.core.decide import decide
from bot.core.plan import merge, plan
from bot.core.policy import Policy, Rule, rule_fault
from bot.core.restricted import LINK, MENTION, NIGHT, Standing
from bot.core.types import LABELS, Attachment, AuthorKind, Member, Reading, Right, Signal
from bot.policy import file as policy_file
from tests.support.values import NOON, member, message

SHIPPED = [
    policy_file.load(path)
    for name in ("default", "youth", "strict", "gaming")
    if (path := policy_file.find(name)) is not None
]
NAMES = (*LABELS, "words", "links", "invites", "rate", "self_harm", LINK, MENTION, NIGHT)
strengths = st.floats(0, 1)
readings = st.dictionaries(st.sampled_from(NAMES), strengths).map(
    lambda found: tuple(Signal(name=name, strength=value, why="") for name, value in found.items())
)
answers = st.builds(
    Answer,
    delete=st.booleans(),
    step=st.sampled_from(Step),
    report=st.sampled_from([None, *Desk]),
    strikes=st.integers(0, 3),
    care=st.booleans(),
    hold=st.booleans(),
    word=st.sampled_from(["", "a", "b"]),
)
conditions = st.one_of(
    st.builds(Score, label=st.sampled_from(LABELS), threshold=strengths, strict=st.booleans()),
    st.builds(SignalIs, name=st.sampled_from(NAMES), at_least=strengths),
)
rules = st.builds(
    Rule,
    id=st.uuids().map(str),
    when=st.one_of(
        conditions, st.lists(conditions, min_size=1, max_size=3).map(lambda c: AnyOf(of=tuple(c)))
    ),
    answer=answers.filter(lambda answer: answer != Answer()),
)


def is_valid(rule: Rule) -> bool:
    return rule_fault(rule) is None


policies = st.one_of(
    st.sampled_from(SHIPPED),
    st.lists(rules.filter(is_valid), max_size=4).map(
        lambda found: Policy(name="p", rules=tuple(found))
    ),
)


@given(policies, readings)
def test_the_overlay_never_makes_an_answer_milder(
    policy: Policy, found: tuple[Reading, ...]
) -> None:
    before = decide(message(), found, policy).answer
    after = decide(message(), found, restricted.overlay(policy)).answer
    assert merge(before, after) == after


def heard_of(links: float, **others: float) -> tuple[Reading, ...]:
    """A message of a newcomer who has just made the account."""
    found = {"links": links, "new_account": 1.0, LINK: 1.0, **others}
    return tuple(Signal(name=name, strength=value, why="") for name, value in found.items())


@pytest.mark.parametrize("policy", SHIPPED, ids=[policy.name for policy in SHIPPED])
@pytest.mark.parametrize("links", [0.0, 0.3, 0.6], ids=["a file", "a link", "a shortened one"])
def test_a_strangers_mere_link_is_held_by_every_shipped_policy(
    policy: Policy, links: float
) -> None:
    answer = decide(message(), heard_of(links), restricted.overlay(policy, stranger=True)).answer
    held = Answer(hold=True, report=Desk.MODERATORS)
    assert replace(answer, caution=False) == held


@pytest.mark.parametrize("policy", SHIPPED, ids=[policy.name for policy in SHIPPED])
@pytest.mark.parametrize(
    ("links", "others"),
    [(1.0, {}), (0.8, {}), (0.3, {"words": 1.0}), (0.3, {"toxicity": 0.95})],
    ids=["listed", "a lookalike", "a slur", "hostile"],
)
def test_all_else_about_a_strangers_message_is_answered_as_anybodys(
    policy: Policy, links: float, others: dict[str, float]
) -> None:
    found = heard_of(links, **others)
    answer = decide(message(), found, restricted.overlay(policy, stranger=True)).answer
    others_too = tuple(one for one in found if one.name != "links" or links > 0.6)
    before = decide(message(), others_too, policy).answer
    assert merge(before, answer) == answer


@pytest.mark.parametrize("age", ["young_account", "newcomer", "new_account"])
def test_a_rule_of_links_of_whoever_is_new_leaves_a_strangers_to_be_held(age: str) -> None:
    both = All(of=(SignalIs(name="links", at_least=0.3), SignalIs(name=age, at_least=0.2)))
    own = Rule(id="own", when=both, answer=Answer(delete=True, strikes=1))
    policy = restricted.overlay(Policy(name="p", rules=(own,)), stranger=True)
    answer = decide(message(), heard_of(0.3, **{age: 1.0}), policy).answer
    assert answer == Answer(hold=True, report=Desk.MODERATORS)


def test_a_strangers_invitation_is_answered_as_anybodys() -> None:
    found = heard_of(0.3, invites=1.0)
    for policy in (restricted.overlay(one, stranger=True) for one in SHIPPED[:3]):
        answer = decide(message(), found, policy).answer
        assert (answer.delete, answer.strikes) == (True, 1)


def test_a_rule_about_a_link_and_something_else_holds_for_strangers_too() -> None:
    link = SignalIs(name="links", at_least=0.3)
    harsh = Answer(delete=True, strikes=1)
    rules = (
        Rule(id="lure", when=All(of=(link, SignalIs(name="words"))), answer=harsh),
        Rule(id="new", when=All(of=(link, Not(of=Role(names=("old",))))), answer=harsh),
        Rule(id="either", when=AnyOf(of=(link, SignalIs(name="rate"))), answer=harsh),
        Rule(id="seen", when=link, answer=Answer(report=Desk.SENIOR)),
    )
    policy = restricted.overlay(Policy(name="p", rules=rules), stranger=True)
    fired = [
        [one.rule for one in decide(message(), heard_of(0.3, **others), policy).fired]
        for others in ({}, {"words": 1.0}, {"rate": 1.0})
    ]
    assert fired == [
        ["seen", "restricted-link"],
        ["lure", "seen", "restricted-link"],
        ["either", "seen", "restricted-link"],
    ]


def test_who_replaces_the_rule_about_strangers_keeps_their_own_about_links() -> None:
    link = SignalIs(name="links", at_least=0.3)
    own = Rule(id="restricted-link", when=link, answer=Answer(delete=True))
    policy = restricted.overlay(Policy(name="p", rules=(own,)), stranger=True)
    assert decide(message(), heard_of(0.3), policy).answer.delete


@given(answers, answers, answers)
def test_merging_with_held_messages_and_words_is_still_an_algebra(
    a: Answer, b: Answer, c: Answer
) -> None:
    assert merge(a, b) == merge(b, a)
    assert merge(merge(a, b), c) == merge(a, merge(b, c))
    assert merge(merge(a, b), b) == merge(a, b)


def test_every_score_threshold_falls_by_the_share_but_those_of_care() -> None:
    score = Score(label="toxicity", threshold=0.8)
    policy = Policy(
        name="p",
        rules=(
            Rule(id="a", when=AnyOf(of=(score,)), answer=Answer(delete=True)),
            Rule(id="b", when=score, answer=Answer(care=True)),
            Rule(id="c", when=SignalIs(name="words"), answer=Answer(delete=True)),
        ),
    )
    a, b, c, *extra = restricted.overlay(policy).rules
    assert a.when == AnyOf(of=(replace(score, threshold=pytest.approx(0.68)),))
    assert (b, c) == policy.rules[1:]
    assert tuple(extra) == restricted.RULES


@given(policies, readings)
def test_what_is_written_to_a_marked_member_has_no_consequence_that_others_see(
    policy: Policy, found: tuple[Reading, ...]
) -> None:
    answer = decide(message(), found, restricted.watched(policy)).answer
    visible = replace(answer, report=None)
    assert answer.care or (visible == Answer() and answer.report in {None, Desk.CHILD_SAFETY})


STRANGER = Standing(stranger=True)
CASES: list[tuple[str, dict[str, object], Standing, set[str]]] = [
    ("a stranger's link", {"strength": 0.3}, STRANGER, {LINK}),
    ("a stranger's allowed link", {"strength": 0.0}, STRANGER, set()),
    ("a known member's link", {"strength": 0.3}, Standing(), set()),
    ("a stranger's file", {"attachments": (Attachment(name="a.jpg", size=1),)}, STRANGER, {LINK}),
    ("no answer yet", {}, Standing(unacquainted=frozenset({"8"})), {MENTION}),
    ("a mention at night", {"mentioned": ("8",)}, Standing(night=True), {NIGHT}),
    ("a word at night", {}, Standing(night=True), set()),
    (
        "an answer at night",
        {"mentioned": ("8",), "reply_author": member("8")},
        Standing(night=True),
        set(),
    ),
    ("staff", {"author": member(rights=frozenset({Right.MUTE})), "strength": 1.0}, STRANGER, set()),
]


@pytest.mark.parametrize(
    ("fields", "standing", "found"), [case[1:] for case in CASES], ids=[case[0] for case in CASES]
)
def test_what_is_noticed_in_a_restricted_place(
    fields: dict[str, object], standing: Standing, found: set[str]
) -> None:
    links = Signal(name="links", strength=float(str(fields.get("strength", 0))), why="")
    said = message(**{k: v for k, v in fields.items() if k != "strength"})
    seen = restricted.signals(said, (links,), standing)
    assert {one.name for one in seen if one.strength} == found


DAYS = timedelta(days=13, hours=23)


@pytest.mark.parametrize(
    ("author", "stranger"),
    [
        (member(joined_at=NOON - DAYS), True),
        (member(joined_at=NOON - timedelta(days=14)), False),
        (member(), False),
        (member(kind=AuthorKind.CHANNEL), True),
        (member(kind=AuthorKind.WEBHOOK, joined_at=NOON), False),
        (member(joined_at=NOON, is_owner=True), False),
    ],
)
def test_who_is_a_stranger(author: Member, stranger: bool) -> None:
    assert restricted.is_stranger(author, NOON) is stranger


def test_a_held_message_is_kept_told_kindly_and_shown_to_the_moderators() -> None:
    found = (Signal(name=LINK, strength=1.0, why=""),)
    policy = restricted.overlay(SHIPPED[0])
    asked = {"history": (), "policy": policy, "now": NOON}
    made = decide(message(), found, policy)
    able = Powers(rights=frozenset(Right))
    said = message()
    place = said.ref.place
    assert plan(made, said, powers=able, **asked) == (
        Delete(target=said.ref, kept=True, word="restricted-held"),
        Report(place=place),
    )
    # Where the bot may not delete, nobody is told that it did.
    unable = Powers(rights=frozenset())
    assert plan(made, said, powers=unable, **asked) == (Report(place=place),)
    # Nobody warns of a link that is gone.
    odd = replace(made, answer=replace(made.answer, caution=True))
    assert plan(odd, said, powers=able, **asked) == plan(made, said, powers=able, **asked)
    worse = replace(made, answer=merge(made.answer, Answer(delete=True)))
    assert plan(worse, said, powers=able, **asked)[0] == Delete(target=said.ref)


@pytest.mark.parametrize(
    ("written", "good"),
    [("22:00-07:00", True), ("9:30 – 11:00", True), ("22:00", False), ("25:00-07:00", False),
     ("07:00-07:00", False), ("", False)],
)  # fmt: skip
def test_quiet_hours_as_people_write_them(written: str, good: bool) -> None:
    assert (restricted.hours(written) is not None) is good


@pytest.mark.parametrize(
    ("at", "began"),
    [
        ("2026-01-15T14:59", None),  # 21:59 in Saigon
        ("2026-01-15T15:00", date(2026, 1, 15)),
        ("2026-01-15T20:00", date(2026, 1, 15)),  # 03:00 of the next day: the same night
        ("2026-01-16T00:00", None),
    ],
)
def test_a_night_has_the_day_on_which_it_began(at: str, began: date | None) -> None:
    moment = datetime.fromisoformat(at).replace(tzinfo=UTC)
    quiet = restricted.hours("22:00-07:00")
    assert restricted.night(moment, quiet, ZoneInfo("Asia/Ho_Chi_Minh")) == began
