"""The risk between two members: what one of them asked and offered the other, and when.

Law: stages of several kinds count far more than repeats of one; without new ones a risk falls; it
never punishes anybody, it only asks the people entrusted with child safety to look.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.core.detect.grooming import Stage, stages

HALF_LIFE = timedelta(days=14)
WATCH, OPEN = 0.4, 0.8  # from here words are kept, and a case is opened
WEIGHTS: dict[Stage, float] = {
    Stage.AGE: 0.15,
    Stage.HOME: 0.15,
    Stage.FLATTERY: 0.15,
    Stage.GIFTS: 0.15,
    Stage.SECRECY: 0.3,
    Stage.ISOLATION: 0.3,
    Stage.MOVING: 0.15,
    Stage.IMAGES: 0.25,
    Stage.PAYING: 0.35,
    Stage.THREAT: 0.6,
    Stage.MEETING: 0.15,
    Stage.SEXUAL: 0.35,
    Stage.MINOR: 0.0,
}
REPEAT = 0.1  # of its weight, what a stage adds that was seen before
YOUNG, NEWCOMER = 1.5, 1.2  # where one is known to be young, and where the other is new here


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One stage, in one message of the first member to the second."""

    stage: Stage
    at: datetime


def risk(
    steps: Sequence[Step], now: datetime, *, young: bool = False, newcomer: bool = False
) -> float:
    """0..1. `young`: the second member is known, or said here, to be under age."""
    seen: set[Stage] = set()
    total = 0.0
    for step in sorted(steps, key=lambda one: one.at, reverse=True):
        share = REPEAT if step.stage in seen else 1.0
        seen.add(step.stage)
        total += share * WEIGHTS[step.stage] * 0.5 ** ((now - step.at) / HALF_LIFE)
    total *= (YOUNG if young or Stage.MINOR in seen else 1.0) * (NEWCOMER if newcomer else 1.0)
    return min(1.0, total)


def of_talk(
    messages: Iterable[tuple[str, str]], at: datetime
) -> dict[str, tuple[float, set[Stage]]]:
    """For each who writes in a conversation of (from, text): the risk at its end, and its stages.

    What anybody in it says of their own age or school counts for how young the others' partner is.
    """
    said: dict[str, list[Step]] = {}
    young: set[str] = set()
    for writer, text in messages:
        found = stages(text)
        said.setdefault(writer, []).extend(
            Step(stage=one, at=at) for one in found if one is not Stage.MINOR
        )
        if Stage.MINOR in found:
            young.add(writer)
    return {
        writer: (risk(steps, at, young=bool(young - {writer})), {one.stage for one in steps})
        for writer, steps in said.items()
    }
