"""What still acts on somebody who was in danger a short while ago.

Law: nothing restrains or counts against them without a person deciding, and nothing becomes harder;
what guards them, and others from what they wrote, acts as ever.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from bot.core.actions import Answer, Decision, Severity, Verdict
from bot.core.answers import only_report
from bot.core.plan import merge_all
from bot.core.support import encouragement

RECENT = timedelta(days=1)  # after what was heard, whoever closed the case
OPEN = timedelta(days=7)  # while the case is; not for good where nobody closes any
HARMFUL = Severity.HIGH  # rules from here on remove what hurts others


def restrains(answer: Answer) -> bool:
    """Also by taking away what they wrote before."""
    return not answer.care and bool(answer.step or answer.strikes or answer.earlier)


def mark(made: Decision) -> Decision:
    """The decision as it stands for them. Its verdicts stay as they are: all moderators read those,
    and why this one is different is not theirs to know.
    """
    if not restrains(made.answer):
        return made
    told = bool(encouragement(made.readings))
    answer = merge_all(_spared(verdict, told=told) for verdict in made.fired)
    return replace(made, answer=replace(answer, nudge=answer.nudge and made.answer.nudge))


def _spared(verdict: Verdict, *, told: bool) -> Answer:
    """`told`: others are told to harm themselves."""
    answer = verdict.answer
    if not restrains(answer):
        return answer
    harmful = told or verdict.severity >= HARMFUL
    return replace(
        only_report(answer),
        delete=answer.delete and harmful,
        caution=answer.caution,
        nudge=answer.nudge,
    )
