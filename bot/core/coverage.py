"""Messages of which too little is known to act: the scoring model does not cover their language, or
it is not known whether their author needs care, since the detectors failed or the care model hears
too little.

Law: no language makes an answer harder. What fires without the model's scores acts as the policy
says; what needs them becomes a report, so that a person decides. Care stays care: without it what
acts would punish somebody at risk.
"""

from __future__ import annotations

from dataclasses import replace

from bot.core.actions import Decision, Verdict
from bot.core.answers import only_report, protects
from bot.core.decide import MISSING_RULE, decide
from bot.core.heard import UNSURE
from bot.core.plan import answer_of
from bot.core.policy import Policy
from bot.core.types import LABELS, Message, Missing, Reading, Signal

DETECTORS = "detectors"  # the reading that is missing where they failed
UNCOVERED = "uncovered"  # the reading; its `why` is the language, as ISO 639-1


def uncovered(readings: tuple[Reading, ...]) -> str:
    """The language that the model does not cover, "" where it does or nobody knows."""
    found = (one.why for one in readings if isinstance(one, Signal) and one.name == UNCOVERED)
    return next(found, "")


def mark(made: Decision, message: Message, policy: Policy) -> Decision:
    """The decision as it stands where the model may not know what it read."""
    if any(isinstance(one, Missing) and one.name == DETECTORS for one in made.readings):
        return _blind(made, "the detectors failed")
    if any(one.name == UNSURE for one in made.readings):
        # All moderators read this: a guess about somebody's need is not theirs to know.
        return _blind(made, "it is not clear how it is meant")
    language = uncovered(made.readings)
    if not language:
        return made
    made = replace(made, uncovered=language)
    if policy.act_uncovered or not made.fired:
        return made
    blind = tuple(one for one in made.readings if one.name not in LABELS)
    kept = {one.rule for one in decide(message, blind, policy).fired} | {MISSING_RULE}
    verdicts = tuple(
        one if one.rule in kept or not one.fired or one.answer.care else _reported(one, language)
        for one in made.verdicts
    )
    answer = answer_of(verdicts)
    return replace(made, verdicts=verdicts, answer=answer)


def _reported(verdict: Verdict, language: str) -> Verdict:
    why = f"{verdict.why}; only reported, since the model does not cover {language}"
    return replace(verdict, answer=only_report(verdict.answer), why=why)


def _blind(made: Decision, why: str) -> Decision:
    """Nobody knows whether its author needs care, so that a person decides. A number or an address
    is hidden all the same: that is no punishment, and all moderators would read it.
    """
    verdicts = tuple(
        replace(
            one,
            answer=only_report(one.answer),
            why=f"{one.why}; only reported, since {why}",
        )
        if one.fired and not one.answer.care and not protects(one.answer)
        else one
        for one in made.verdicts
    )
    answer = answer_of(verdicts)
    return replace(made, verdicts=verdicts, answer=answer)
