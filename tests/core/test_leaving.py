"""What may leave: nothing that is not known to be fit for it, and no answer lowers a score."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.actions import Answer, Desk, Severity
from bot.core.community import CommunitySettings
from bot.core.conditions import Score
from bot.core.decide import decide
from bot.core.detect import Recent, Settings, detect
from bot.core.leaving import bare, may_leave, raised
from bot.core.policy import NOT_TRAINED, SECOND, Policy, Rule
from bot.core.types import (
    LABELS,
    AuthorKind,
    Message,
    Missing,
    Part,
    PartKind,
    Place,
    Reading,
    Signal,
)
from bot.policy import file as policy_file
from tests.support.values import COMMUNITY, NOON, member, message

ADULTS = CommunitySettings(policy="default", youth_roles=("Youth", "77"), moderators="300")
RULE = Rule(id="r", when=Score(label="toxicity", threshold=0.8), answer=Answer(delete=True))
POLICY = Policy(name="p", rules=(RULE,), report_missing=True)
GROWN = member(roles=("11", "grown-up"))
CALM: tuple[Reading, ...] = (Signal(name="words", strength=0.9, why=""),)


def leaves(
    said: Message | None = None,
    signals: tuple[Reading, ...] | None = CALM,
    chosen: CommunitySettings = ADULTS,
    policy: Policy = POLICY,
) -> bool:
    return may_leave(said or message(author=GROWN), signals, chosen, policy)


def test_an_adult_in_an_open_channel_may_leave() -> None:
    assert leaves()
    assert leaves(message(), chosen=replace(ADULTS, youth_roles=()))


@pytest.mark.parametrize(
    "author",
    [
        member(roles=("12", "youth")),
        member(roles=("youth", "grown-up")),
        member("77", roles=("11", "grown-up")),  # named by id
        member(),  # whose roles nobody knows
        *(member(roles=("11",), kind=kind) for kind in AuthorKind if kind is not AuthorKind.USER),
    ],
)
def test_who_is_young_or_may_be_stays(author: Any) -> None:
    assert not leaves(message(author=author))


@pytest.mark.parametrize(
    "place",
    [
        Place(community=COMMUNITY, channel="500"),
        Place(community=COMMUNITY, channel="9", parent="500"),
        Place(community=COMMUNITY, channel="9", thread="500"),
        Place(community=COMMUNITY, channel="300"),  # where the moderators meet
    ],
)
def test_a_restricted_channel_stays(place: Place) -> None:
    chosen = replace(ADULTS, restricted_channels=("500",))
    assert not leaves(message(author=GROWN, place=place), chosen=chosen)


@pytest.mark.parametrize(
    "signals",
    [
        None,
        (Missing(name="detectors", why="failed with KeyError"),),
        (Signal(name="care", strength=0.1, why=""),),
        (*CALM, Signal(name="pattern:care", strength=1.0, why="")),
        (Signal(name="pattern:care-grooming", strength=1.0, why=""),),
    ],
)
def test_who_may_need_care_stays(signals: tuple[Reading, ...] | None) -> None:
    assert not leaves(signals=signals)


@pytest.mark.parametrize("kind", [PartKind.QUOTE, PartKind.FORWARD, PartKind.EMBED, PartKind.NAME])
def test_what_somebody_else_wrote_stays(kind: PartKind) -> None:
    said = message(author=GROWN)
    assert not leaves(replace(said, parts=(*said.parts, Part(kind=kind, text="x"))))


def test_a_restricted_community_and_a_marked_member_stay() -> None:
    assert not leaves(chosen=replace(ADULTS, restricted=True))
    assert may_leave(message(author=GROWN), CALM, ADULTS, POLICY, frozenset({"8"}))
    assert not may_leave(message(author=GROWN), CALM, ADULTS, POLICY, frozenset({GROWN.id}))


def test_a_community_that_chose_nothing_or_is_for_the_young_stays() -> None:
    assert not leaves(chosen=replace(ADULTS, policy=""))
    assert not leaves(policy=replace(POLICY, youth=True))


@pytest.mark.parametrize(
    ("name", "youth"), [("youth", True), ("default", False), ("gaming", False), ("strict", False)]
)
def test_which_shipped_policy_is_for_the_young(name: str, youth: bool) -> None:
    path = policy_file.find(name)
    assert path is not None
    assert policy_file.load(path).youth is youth


@pytest.mark.parametrize("name", ["default", "gaming", "strict", "youth"])
@pytest.mark.parametrize(
    "text", ["I want to die", "i keep hurting myself", "mình muốn chết", "nghĩ đến tự tử"]
)
def test_every_shipped_policy_hears_who_may_need_help(name: str, text: str) -> None:
    path = policy_file.find(name)
    assert path is not None
    policy = policy_file.load(path)
    said = message(text, author=GROWN)
    signals = detect(said, Recent(), Settings.of(policy), NOON)
    assert not leaves(said, signals, policy=replace(policy, youth=False))
    answer = decide(said, signals, policy).answer
    assert answer in {Answer(), Answer(care=True)}  # nobody is punished for it


def test_a_policy_on_top_of_one_for_the_young_is_one_too(tmp_path: Any) -> None:
    path = tmp_path / "ours.yaml"
    path.write_text("version: 1\nname: ours\nextends: youth\nyouth: false\n")
    assert policy_file.load(path).youth


def test_names_stay_and_words_leave() -> None:
    assert bare(message("<@123> and @lan_anh in <#9>: chào")) == "@… and @… in @…: chào"


def seen(name: str, strength: float) -> Signal:
    return Signal(name=name, strength=strength, why=f"{strength}")


def test_the_higher_score_counts_and_an_untrained_label_wakes_up() -> None:
    mine = (seen("toxicity", 0.5), seen("insult", 0.9), Missing(name="threat", why=NOT_TRAINED))
    theirs = (seen("toxicity", 0.7), seen("insult", 0.1), seen("threat", 0.2))
    assert raised(mine, theirs) == (
        seen("toxicity", 0.7), seen("insult", 0.9), seen("threat", 0.2),
    )  # fmt: skip


def test_a_model_that_failed_is_still_told_beside_what_the_service_says() -> None:
    failed = Missing(name="toxicity", why="timed out")
    found = raised((failed,), (seen("toxicity", 0.9),))
    assert found == (failed, seen("toxicity", 0.9))
    made = decide(message(), found, POLICY)
    assert made.answer == Answer(delete=True, report=Desk.MODERATORS)


def test_a_service_that_failed_is_noted_and_reports_nobody() -> None:
    silent = Missing(name=SECOND, why="openai: answers 503")
    found = raised((seen("toxicity", 0.5),), (silent,))
    assert found == (seen("toxicity", 0.5), silent)
    assert decide(message(), found, POLICY).severity is Severity.NONE


def test_only_scores_of_labels_come_in_from_outside() -> None:
    mine = (seen("toxicity", 0.5),)
    assert raised(mine, (seen("words", 1.0), Missing(name="toxicity", why="no"))) == mine


mines = st.lists(
    st.sampled_from(LABELS).flatmap(
        lambda label: st.one_of(
            st.floats(0, 1).map(lambda value: seen(label, value)),
            st.sampled_from((NOT_TRAINED, "timed out")).map(
                lambda why: Missing(name=label, why=why)
            ),
        )
    ),
    unique_by=lambda one: one.name,
).map(tuple)


@given(mines, mines)
def test_no_answer_from_outside_makes_anything_milder(
    mine: tuple[Reading, ...], theirs: tuple[Reading, ...]
) -> None:
    alone = decide(message(), mine, POLICY)
    both = decide(message(), raised(mine, theirs), POLICY)
    assert both.severity >= alone.severity
    assert both.answer.delete >= alone.answer.delete
    assert bool(both.answer.report) >= bool(alone.answer.report)
    again = raised(raised(mine, theirs), theirs)
    assert decide(message(), again, POLICY).answer == both.answer
