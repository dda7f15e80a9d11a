"""Law: who may be at risk is never punished on a guess; the phrases stand alone without a model."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TypeAlias

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core import coverage, heard
from bot.core.actions import Step
from bot.core.decide import decide
from bot.core.detect import Recent, Settings, detect
from bot.core.detect.grooming import Stage
from bot.core.detect.phrases import source
from bot.core.pairs import LURES
from bot.core.types import LABELS, Reading, Signal
from bot.policy import file as policy_file
from bot.policy.examples import THEN, said

PROBABILITIES = st.floats(0.0, 1.0)
Hears: TypeAlias = Callable[..., tuple[Signal, ...]]


def model(**heard_of: float) -> tuple[Signal, ...]:
    numbers = {"need": 0.0} | heard_of
    return heard.signals("model:care@0", list(numbers), numbers.values())


def larger(**heard_of: float) -> tuple[Signal, ...]:
    numbers = dict.fromkeys(heard.CLOSELY, 0.0) | heard_of
    return heard.signals("model:care@0", list(numbers), numbers.values())


def phrase(name: str, strength: float, level: str = "") -> Signal:
    return Signal(name=name, strength=strength, why="a phrase", level=level)


def phrases(need: float = 0.0, push: float = 0.0, level: str = "") -> tuple[Signal, ...]:
    return (phrase(heard.SELF_HARM, need, level), phrase(heard.ENCOURAGEMENT, push))


def found(readings: tuple[Reading, ...]) -> dict[str, Signal]:
    return {one.name: one for one in readings if isinstance(one, Signal)}


def test_without_the_model_the_phrases_stand_alone() -> None:
    said_ = phrases(0.7, 0.0, "risk")
    assert heard.together(said_) == said_


def test_what_the_model_hears_alone_is_cared_for_at_its_level() -> None:
    told = found(heard.together((*model(need=0.95, imminent=0.9), *phrases())))
    assert (told["self_harm"].level, told["self_harm"].strength) == ("imminent", 1.0)


def test_a_phrase_needs_less_of_the_model_and_keeps_its_level() -> None:
    told = found(heard.together((*model(need=heard.AGREED), *phrases(1.0, 0.0, "imminent"))))
    assert told["self_harm"].level == "imminent"


def test_a_phrase_that_the_model_does_not_hear_cares_for_nobody_and_leaves_a_doubt() -> None:
    told = found(heard.together((*model(need=0.01), *phrases(0.7, 0.0, "risk"))))
    assert not told["self_harm"].strength
    assert heard.UNSURE in told


MODELS = [(model, heard.TAUGHT, "de"), (larger, heard.TAUGHT_CLOSELY, "nl")]


@pytest.mark.parametrize(("hears", "other"), [(one, other) for one, _, other in MODELS])
def test_a_phrase_in_a_language_that_the_model_was_not_taught_stands_alone(
    hears: Hears, other: str
) -> None:
    one = replace(phrase(heard.SELF_HARM, 0.7, "risk"), source=source(other))
    push = phrase(heard.ENCOURAGEMENT, 0.0)
    told = found(heard.together((*hears(need=0.01, encouragement=0.2), one, push)))
    assert (told["self_harm"].level, told["self_harm"].strength) == ("risk", 0.7)
    assert heard.UNSURE not in told
    pushing = found(heard.together((*hears(need=0.01, encouragement=0.97), one, push)))
    assert not pushing["self_harm"].strength


@pytest.mark.parametrize(
    ("hears", "language"), [(one, name) for one, taught, _ in MODELS for name in sorted(taught)]
)
def test_in_the_others_it_needs_the_model(hears: Hears, language: str) -> None:
    one = replace(phrase(heard.SELF_HARM, 0.7, "risk"), source=source(language))
    told = found(heard.together((*hears(need=0.01), one, phrase(heard.ENCOURAGEMENT, 0.0))))
    assert not told["self_harm"].strength


def test_the_stronger_of_need_and_encouragement_is_answered() -> None:
    high = heard.PUSHED + 0.01
    pushed = found(heard.together((*model(need=heard.ALONE, encouragement=high), *phrases())))
    needed = found(heard.together((*model(need=high, encouragement=high - 0.01), *phrases())))
    assert pushed["self_harm_encouragement"].strength
    assert not pushed["self_harm"].strength
    assert needed["self_harm"].strength
    assert not needed["self_harm_encouragement"].strength


def test_a_method_told_to_others_is_no_need_and_one_beside_a_need_stays() -> None:
    method = phrase(heard.METHOD, 1.0)
    pushed = found(heard.together((*model(encouragement=heard.PUSHED), *phrases(), method)))
    needed = found(heard.together((*model(need=heard.ALONE), *phrases(), method)))
    assert not pushed[heard.METHOD].strength
    assert needed[heard.METHOD] == method


def test_who_sounds_more_like_urging_others_is_not_cared_for_though_nobody_is_sure() -> None:
    likely = heard.PUSHED - 0.01
    told = found(heard.together((*model(need=heard.ALONE, encouragement=likely), *phrases())))
    assert not told["self_harm"].strength
    assert not told["self_harm_encouragement"].strength
    assert heard.UNSURE in told


@given(need=PROBABILITIES, push=PROBABILITIES, risk=PROBABILITIES, told=st.booleans())
def test_never_both_and_nothing_of_the_model_is_left(
    need: float, push: float, risk: float, told: bool
) -> None:
    readings = (*model(need=need, encouragement=push, risk=risk), *phrases(0.7 * told))
    left = found(heard.together(readings))
    assert not (left["self_harm"].strength and left["self_harm_encouragement"].strength)
    assert not any(name.startswith(heard.PREFIX) for name in left)


@pytest.mark.parametrize("name", ["default", "youth", "strict", "gaming"])
def test_whoever_may_need_care_is_not_punished_by_a_machine(name: str) -> None:
    path = policy_file.find(name)
    assert path is not None
    policy = policy_file.load(path)
    message = said("kann nicht mehr, ihr seid alle so widerlich")
    scores = tuple(
        Signal(name=label, strength=0.99, why="", source="model:x@0") for label in LABELS
    )
    signals = detect(message, Recent(), Settings.of(policy), THEN)
    for need in (heard.DOUBTED, heard.ALONE - 0.01, heard.ALONE, 1.0):
        readings = heard.together((*scores, *model(need=need), *signals))
        made = coverage.mark(decide(message, readings, policy), message, policy)
        answer = made.answer
        assert made.fired
        assert answer.care or not (
            answer.strikes or answer.delete or answer.step is not Step.NOTHING
        )


def test_a_quote_is_heard_in_the_words_of_whom_it_is_from() -> None:
    mine, whole = model(need=0.1), model(need=0.9, lure=0.9)
    other = phrase("toxicity", 0.4)
    assert heard.instead((*whole, other), (*mine, phrase("toxicity", 0.1))) == (other, *mine)


def test_a_lure_is_heard_from_its_threshold_on() -> None:
    assert heard.stages(model(lure=heard.LURES)) == {Stage.LURE}
    assert not heard.stages(model(lure=heard.LURES - 0.01, need=1.0))
    assert not heard.stages(())


@pytest.mark.parametrize("stage", [one for one in Stage if one not in LURES])
def test_each_stage_is_heard_from_its_threshold_on(stage: Stage) -> None:
    assert heard.stages(model(**{stage: heard.STAGES})) == {stage}
    assert not heard.stages(model(**{stage: heard.STAGES - 0.01}))


def test_what_the_model_alone_takes_for_encouragement_is_severe_only_where_it_is_sure() -> None:
    likely = found(heard.together((*model(encouragement=heard.PUSHED), *phrases())))
    sure = found(heard.together((*model(encouragement=heard.SEVERE), *phrases())))
    assert likely["self_harm_encouragement"].strength == 0.5
    assert sure["self_harm_encouragement"].strength == 1.0


def test_only_a_talk_lures_surely() -> None:
    readings = model(lure=heard.SURELY)
    assert heard.stages(readings) == {Stage.LURE}
    assert heard.stages(heard.in_talk((), readings)) == {Stage.SURE_LURE}
    assert heard.stages(heard.in_talk((), model(lure=heard.SURELY - 0.01))) == {Stage.LURE}
    assert heard.stages(heard.in_talk(readings, model(lure=heard.LURES - 0.01))) == set()
    assert heard.stages(heard.in_talk(readings, ())) == {Stage.LURE}  # the talk was not heard
