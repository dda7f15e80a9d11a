"""What is judged long after it was written: after the bot was away, or behind.

Law: being late makes no answer harder. Where a policy says so, only what is severe enough still
acts, and everything else is noted; but care is never too late, since without it what is severe
would punish somebody at risk.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from bot.core.actions import Answer, Decision, Severity, Verdict
from bot.core.answers import is_quiet
from bot.core.plan import answer_of
from bot.core.policy import Policy

PROMPT = timedelta(minutes=10)  # older messages are marked late, whatever the policy says


def mark(made: Decision, policy: Policy, age: timedelta) -> Decision:
    """The decision as it stands for a message of this age."""
    after = policy.late.after if policy.late else PROMPT
    if age <= after:
        return made
    least = policy.late.only if policy.late else Severity.NONE
    verdicts = tuple(_noted(verdict, least) for verdict in made.verdicts)
    answer = answer_of(verdicts)
    return replace(made, verdicts=verdicts, answer=answer, late=True)


def _noted(verdict: Verdict, least: Severity) -> Verdict:
    answer = verdict.answer
    if not verdict.fired or is_quiet(answer) or verdict.severity >= least:
        return verdict
    return replace(verdict, answer=Answer(), why=f"{verdict.why}; only noted, since it is late")
