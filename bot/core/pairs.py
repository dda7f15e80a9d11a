"""The risk between two members: what one of them asked and offered the other, and when.

Law: stages of several kinds count far more than repeats of one; without new ones a risk falls; it
never punishes anybody, it only asks the people entrusted with child safety to look.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.core.detect.grooming import Stage, stages, together
from bot.core.leading import REMEMBERED

HALF_LIFE = timedelta(days=14)
WATCH, OPEN = 0.4, 0.8  # from here words are kept, and a case is opened
WHOLE, ALONE = 3.5, 1.0  # what the weights of a risk of 1 come to; the same of phrases alone
# From a fit to our own lines (logistic regression, none below zero), in steps of 0.01. They differ
# less than one thinks: which stages there are matters less than how many.
WEIGHTS: dict[Stage, float] = {
    Stage.AGE: 0.25,
    Stage.HOME: 0.3,
    Stage.FLATTERY: 0.28,
    Stage.GIFTS: 0.25,
    Stage.SECRECY: 0.38,
    Stage.ISOLATION: 0.33,
    Stage.MOVING: 0.27,
    Stage.IMAGES: 0.26,
    Stage.PAYING: 0.23,
    Stage.THREAT: 0.24,
    Stage.PRESSURE: 0.28,
    Stage.MEETING: 0.27,
    Stage.SEXUAL: 0.35,
    Stage.MINOR: 0.0,
}
GRAVE = (Stage.IMAGES, Stage.PAYING, Stage.THREAT, Stage.SEXUAL)
SECRET = 0.4  # of a risk: one of these, asked of somebody young who shall tell nobody, and more
# Of a risk, each time that the conversation sounds like it: two sure ones open a case, as three do.
LURES = {Stage.LURE: 0.27, Stage.SURE_LURE: 0.45}
REPEAT, MOST = 0.3, 1.6  # of its weight, what a stage adds that was seen before; all of them
ONE = 0.6  # below OPEN: the most that one kind of stage, or one message, comes to
YOUNG, NEWCOMER = 1.35, 1.15  # where one is known to be young, and where the other is new here


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One stage, in one message of the first member to the second. `message`: "" if unknown."""

    stage: Stage
    at: datetime
    message: str = ""


def risk(
    steps: Sequence[Step],
    now: datetime,
    *,
    young: bool = False,
    newcomer: bool = False,
    listened: bool = False,
) -> float:
    """0..1. `young`: the second member is known, or said here, to be under age. `listened`: the
    care model heard the messages too, so that where it hears no lure the phrases have to say more.
    """
    told: dict[Stage, float] = {}
    said = [step for step in steps if step.stage not in LURES]
    for step in sorted(said, key=lambda one: one.at, reverse=True):
        share = REPEAT if step.stage in told else 1.0
        told[step.stage] = min(MOST, told.get(step.stage, 0.0) + share * _left(step.at, now))
    factor = YOUNG if young or Stage.MINOR in told else 1.0
    factor *= NEWCOMER if newcomer else 1.0
    total = sum(min(ONE, WEIGHTS[stage] * much * factor) for stage, much in told.items())
    secret = SECRET * _secret(told) if young or Stage.MINOR in told else 0.0
    spoken = total / (WHOLE if listened else ALONE) + secret
    lures = [step for step in steps if step.stage in LURES]
    found = spoken + sum(LURES[step.stage] * _left(step.at, now) for step in lures)
    one = len({step.message for step in steps}) == 1 and steps[0].message != ""
    sure = any(step.stage is Stage.SURE_LURE for step in lures)
    return min(found, ONE if one and not sure else 1.0)


def _secret(told: Mapping[Stage, float]) -> float:
    """0..1: how much still counts of what nobody asks of a child, that nobody may know, and two
    kinds more.
    """
    both = min(told.get(Stage.SECRECY, 0.0), max(told.get(one, 0.0) for one in GRAVE))
    rest = sum(min(1.0, much) for stage, much in told.items() if stage is not Stage.MINOR)
    return max(0.0, min(1.0, both, (rest - 2) / 2))


def of_talk(
    messages: Sequence[tuple[str, str]],
    at: datetime,
    hears: Callable[[Sequence[tuple[str, str]]], frozenset[Stage]] | None = None,
) -> dict[str, tuple[float, set[Stage]]]:
    """For each who writes in a conversation of (from, text): the risk at its end, and its stages.
    `hears`: the stages that the care model hears at the last of these messages; None where it does
    not listen.

    What anybody in it says of their own age or school counts for how young the others' partner is.
    """
    said: dict[str, list[Step]] = {}
    young: set[str] = set()
    for number, (writer, text) in enumerate(messages):
        heard = hears(messages[max(0, number - REMEMBERED) : number + 1]) if hears else frozenset()
        found = together(stages(text), heard)
        said.setdefault(writer, []).extend(
            Step(stage=one, at=at, message=str(number)) for one in found if one is not Stage.MINOR
        )
        if Stage.MINOR in found:
            young.add(writer)
    return {
        writer: (
            risk(steps, at, young=bool(young - {writer}), listened=hears is not None),
            {one.stage for one in steps},
        )
        for writer, steps in said.items()
    }


def _left(then: datetime, now: datetime) -> float:
    """What of a stage counts after a time; one that is to come counts as one of now."""
    return float(0.5 ** (max(timedelta(0), now - then) / HALF_LIFE))
