"""What a policy makes of readings alone: its thresholds, and whether any rule fires."""

from __future__ import annotations

from collections.abc import Iterable

from bot.core.conditions import Score, SignalIs, leaves
from bot.core.decide import decide
from bot.core.policy import Policy
from bot.core.types import Reading
from bot.policy.examples import said

# A member without roles in a channel without a name: the readings decide.
_MESSAGE = said("")


def threshold(policy: Policy, reading: str) -> float | None:
    """The lowest strength of a reading that a rule asks for; None where no rule looks at it."""
    asked = [
        leaf.threshold if isinstance(leaf, Score) else leaf.at_least
        for rule in policy.rules
        for leaf in leaves(rule.when)
        if (isinstance(leaf, Score) and leaf.label == reading)
        or (isinstance(leaf, SignalIs) and leaf.name == reading)
    ]
    return min(asked, default=None)


def fires(policy: Policy, readings: Iterable[Reading]) -> bool:
    """Whether a rule of the policy fires, be it only to report; a missing reading is no alarm."""
    rules = {rule.id for rule in policy.rules}
    decision = decide(_MESSAGE, tuple(readings), policy)
    return any(verdict.rule in rules for verdict in decision.fired)
