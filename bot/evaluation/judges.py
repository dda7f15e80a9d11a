"""Who is measured: a model, the word list, or whatever else gives readings of texts.

Law: every judge is asked the same way, with the readings that the bot itself would get.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np

from bot.core.detect import Settings
from bot.core.detect.words import words
from bot.core.policy import Policy
from bot.core.text import normalise
from bot.core.types import Missing, Reading
from bot.evaluation.figures import Array
from bot.evaluation.policy import fires
from bot.scoring.rows import Predictor, Readings, in_order, judge

TOGETHER = 1024  # texts between two signs of progress
Tick: TypeAlias = Callable[[int, int], None]  # (done, all)


@dataclass(frozen=True, slots=True, kw_only=True)
class Judge:
    name: str  # as the tables call it
    identity: str  # which it was exactly
    answers: Mapping[str, str]  # label -> the name of the reading that answers for it
    read: Callable[[Sequence[str]], Iterable[tuple[Reading, ...]]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """What a judge said of texts, in their order."""

    scores: Mapping[str, Array]  # label -> a number per text, NaN where there is none
    alarms: Array  # whether a rule of the policy fires on it


def of_model(predictor: Predictor) -> Judge:
    readings = Readings(predictor.name, predictor.digest, predictor.trained)
    return Judge(
        name=predictor.name,
        identity=readings.model,
        answers={label: label for label in in_order(predictor.trained)},
        read=lambda texts: map(readings.of, judge(predictor, texts)),
    )


def of_words(policy: Policy) -> Judge:
    """The shipped word list with the policy's own words. Its strength stands for toxicity."""
    settings = Settings.of(policy)
    return Judge(
        name="word list",
        identity=f"{policy.name}@{policy.version}",
        answers={"toxicity": "words"},
        read=lambda texts: (
            (words(normalise(text), settings.words, settings.allow_words),) for text in texts
        ),
    )


def see(judge: Judge, texts: Sequence[str], policy: Policy, tick: Tick) -> Seen:
    """Everything that the figures need to know of these texts."""
    scores = {label: np.full(len(texts), np.nan) for label in judge.answers}
    alarms = np.zeros(len(texts), dtype=bool)
    for start in range(0, len(texts), TOGETHER):
        part = judge.read(texts[start : start + TOGETHER])
        for place, readings in enumerate(part, start):
            alarms[place] = fires(policy, readings)
            strengths = {r.name: r.strength for r in readings if not isinstance(r, Missing)}
            for label, name in judge.answers.items():
                scores[label][place] = strengths.get(name, np.nan)
        tick(min(start + TOGETHER, len(texts)), len(texts))
    return Seen(scores=scores, alarms=alarms)
