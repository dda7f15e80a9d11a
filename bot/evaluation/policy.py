"""What a policy makes of readings alone: its thresholds, and whether any rule fires."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime

from bot.core.decide import decide
from bot.core.policy import Policy, Score, SignalIs, leaves
from bot.core.types import (
    Community,
    Member,
    Message,
    MessageRef,
    Part,
    PartKind,
    Place,
    Platform,
    Reading,
)

# A member without roles in a channel without a name: the readings decide.
_PLACE = Place(community=Community(platform=Platform.DISCORD, id="1"), channel="1")
_MESSAGE = Message(
    ref=MessageRef(place=_PLACE, id="1"),
    author=Member(id="1", name="member"),
    parts=(Part(kind=PartKind.CONTENT, text=""),),
    sent_at=datetime(2026, 1, 1, tzinfo=UTC),
)


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
