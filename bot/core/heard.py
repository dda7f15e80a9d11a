"""What the care model hears in a message, and what it and the phrases say together.

Law: who may be at risk is never punished on a guess: where the two do not agree whether somebody
needs care, what would punish waits for a person. Without the model the phrases stand alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from bot.core.detect.grooming import Stage
from bot.core.detect.phrases import source
from bot.core.types import Reading, Signal

PREFIX = "care:"  # of the model's readings, which no policy sees
# Its outputs; of the small model, which stands in for the larger one, these are all.
NEEDS = ("need", "risk", "imminent", "encouragement")
NEED, RISK, IMMINENT, PUSH = (f"{PREFIX}{name}" for name in NEEDS)
# What the larger model tells beside these: the stages of grooming, and `lure`: somebody seems to
# win a young person's trust.
_STAGES = {
    f"{PREFIX}{stage}": stage for stage in Stage if stage not in (Stage.LURE, Stage.SURE_LURE)
}
CLOSELY = (*NEEDS, "lure", *(stage.value for stage in _STAGES.values()))
LURE = f"{PREFIX}lure"
TALK = "talk"  # the level of a lure that was heard in a talk
HARDLY = 0.05  # below it nothing is said to be heard
UNSURE = "need_unsure"  # the reading: its author may need care, though not enough is heard

SELF_HARM, ENCOURAGEMENT = "self_harm", "self_harm_encouragement"
METHOD = "self_harm_method"
# Probabilities, chosen on own lines that neither the model nor a writer of phrases had seen.
ALONE, AGREED, DOUBTED = 0.75, 0.5, 0.1
PUSHED, SEVERE, STAGES = 0.9, 0.97, 0.25
LURES, SURELY = 0.65, 0.97  # on conversations that were kept apart
STRENGTHS = {"concern": 0.4, "risk": 0.7, "imminent": 1.0}

# Languages that a model was taught; in the others a phrase stands alone.
TAUGHT = frozenset({"en", "vi", "es", "pt", "fr", "it", "ru", "tr", "id"})
# The larger one. Korean it learned of one writer, and Hindi only in its own writing, while the
# phrases are in Latin letters as well: there a phrase hears who it does not.
TAUGHT_CLOSELY = TAUGHT | {"ar", "th", "zh", "ja"}
CLOSE = "closely"  # the level of a need: it is the larger one's

DEAF = "care"  # the reading that is missing where the care model failed


def signals(source: str, labels: Sequence[str], numbers: Iterable[float]) -> tuple[Signal, ...]:
    """The model's readings of one text; the need always, since it says that the model listened, and
    which of the two.
    """
    which = CLOSE if hears_closely(labels) else ""
    return tuple(
        Signal(
            name=f"{PREFIX}{label}",
            strength=p,
            why="the care model",
            source=source,
            level=which if label == "need" else "",
        )
        for label, p in zip(labels, numbers, strict=True)
        if p >= HARDLY or label == "need"
    )


def stages(readings: Iterable[Reading]) -> frozenset[Stage]:
    """The stages of grooming that the model hears in a message."""
    found: set[Stage] = set()
    for one in readings:
        if not isinstance(one, Signal):
            continue
        if one.name in _STAGES and one.strength >= STAGES:
            found.add(_STAGES[one.name])
        elif one.name == LURE and one.strength >= LURES:  # only a talk lures surely
            sure = one.level == TALK and one.strength >= SURELY
            found.add(Stage.SURE_LURE if sure else Stage.LURE)
    return frozenset(found)


def hears_closely(outputs: Iterable[str]) -> bool:
    """Whether a model with these outputs is one that learned conversations: the larger one."""
    return set(CLOSELY) <= set(outputs)


def may_lure(readings: Iterable[Reading]) -> bool:
    """Whether a message says anything of which conversations are made that lure somebody: then the
    model is asked what it hears in the conversation. The small one never hears that.
    """
    return any(one.name == LURE or one.name in _STAGES for one in readings)


def in_talk(alone: Sequence[Reading], talk: Sequence[Reading]) -> tuple[Reading, ...]:
    """The readings of a message, with what the model hears of a lure in the talk that led to it;
    as they are where it did not hear the talk.
    """
    if all(one.name != NEED for one in talk):
        return tuple(alone)
    lures = (one for one in talk if one.name == LURE and isinstance(one, Signal))
    return (
        *(one for one in alone if one.name != LURE),
        *(replace(one, level=TALK) for one in lures),
    )


def instead(readings: Sequence[Reading], others: Sequence[Reading]) -> tuple[Reading, ...]:
    """The readings, with what the model hears taken from the others."""
    return (
        *(one for one in readings if not _of_care(one)),
        *(one for one in others if _of_care(one)),
    )


def _of_care(one: Reading) -> bool:
    return one.name.startswith(PREFIX) or one.name == DEAF


def together(readings: Sequence[Reading]) -> tuple[Reading, ...]:
    """The readings of a message, with one answer each to need and to encouragement, from both."""
    heard = {
        one.name: one.strength
        for one in readings
        if isinstance(one, Signal) and one.name.startswith(PREFIX)
    }
    if NEED not in heard:
        return tuple(readings)
    found = {one.name: one for one in readings if isinstance(one, Signal)}
    need, push = found.get(SELF_HARM), found.get(ENCOURAGEMENT)
    rest = tuple(one for one in readings if one.name not in heard)
    if need is None or push is None:  # the detectors failed: a person decides anyway
        return rest
    closely = any(
        one.name == NEED and one.level == CLOSE for one in readings if isinstance(one, Signal)
    )
    alone = _stands_alone(need, TAUGHT_CLOSELY if closely else TAUGHT)
    settled = _settled(need, push, heard, alone=alone)
    pushed = settled[ENCOURAGEMENT]
    if METHOD in found and isinstance(pushed, Signal) and pushed.strength:
        settled[METHOD] = _none(found[METHOD])  # told to others: that is no need
    return tuple(settled.pop(one.name, one) for one in rest) + tuple(settled.values())


def _settled(
    need: Signal, push: Signal, heard: dict[str, float], *, alone: bool
) -> dict[str, Reading]:
    needs, pushes = heard[NEED], heard.get(PUSH, 0.0)
    if alone:
        needs = max(needs, AGREED)
    cared = _cared(need, heard, alone=alone)
    pushed = _pushed(push, pushes)
    if pushes >= needs:  # who hurts others is not answered with support
        cared = _none(cared)
    elif cared.strength:
        pushed = _none(pushed)
    settled: dict[str, Reading] = {SELF_HARM: cared, ENCOURAGEMENT: pushed}
    # By the model, or by a phrase that it does not hear.
    doubted = needs >= DOUBTED or need.strength
    answered = cared.strength or (pushed.strength and pushes >= needs)
    if doubted and not answered:
        why = f"the care model hears a need of {needs:.2f}"
        settled[UNSURE] = Signal(name=UNSURE, strength=max(needs, HARDLY), why=why)
    return settled


def _cared(phrase: Signal, heard: dict[str, float], *, alone: bool) -> Signal:
    needs = heard[NEED]
    if needs < AGREED and alone:
        return phrase
    if needs < (AGREED if phrase.strength else ALONE):
        return _none(phrase)
    level = _level(heard)
    why = f"the care model hears {level} ({needs:.2f})"
    if not phrase.strength:
        return replace(phrase, strength=STRENGTHS[level], level=level, why=why)
    strength, level = max((STRENGTHS[level], level), (phrase.strength, phrase.level))
    return replace(phrase, strength=strength, level=level, why=f"{why}; {phrase.why}")


def _stands_alone(phrase: Signal, taught: frozenset[str]) -> bool:
    """Whether it is in a language that the model was not taught: its silence says little there."""
    return bool(phrase.strength) and phrase.source not in {"detector", *map(source, taught)}


def _level(heard: dict[str, float]) -> str:
    needs, imminent = heard[NEED], heard.get(IMMINENT, 0.0)
    if imminent >= needs / 2:
        return "imminent"
    return "risk" if imminent + heard.get(RISK, 0.0) >= needs / 2 else "concern"


def _pushed(phrase: Signal, pushes: float) -> Signal:
    if phrase.strength or pushes < PUSHED:
        return phrase
    why = f"the care model hears it ({pushes:.2f})"
    if pushes < SEVERE:
        return replace(phrase, strength=0.5, level="slang", why=why)
    return replace(phrase, strength=1.0, level="directed", why=why)


def _none(signal: Signal) -> Signal:
    return replace(signal, strength=0.0, level="", why="heard by too few")
