"""Which windows a rule has counted that takes a flood away whole.

Law: a condition that does not hold counts nothing, so that what it looks at stays.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from bot.core.actions import Decision
from bot.core.conditions import Condition, Repeated, SignalIs, leaves
from bot.core.policy import Policy
from bot.core.types import Signal

if TYPE_CHECKING:
    from bot.core.detect import Settings

MOST = 50  # earlier messages that go with one


@dataclass(frozen=True, slots=True, kw_only=True)
class Window:
    """A time in which an author's messages are counted."""

    within: timedelta
    same: bool  # those with the same words alone


def windows(made: Decision, policy: Policy, settings: Settings) -> tuple[Window, ...]:
    """Those of the rules that fired and ask for all of it, each once."""
    asking = {verdict.rule for verdict in made.fired if verdict.answer.earlier}
    strengths = {one.name: one.strength for one in made.readings if isinstance(one, Signal)}
    found = (
        _window(leaf, strengths, settings)
        for rule in policy.rules
        if rule.id in asking
        for leaf in leaves(rule.when)
    )
    return tuple(dict.fromkeys(window for window in found if window is not None))


def _window(leaf: Condition, strengths: Mapping[str, float], settings: Settings) -> Window | None:
    match leaf:
        case Repeated(reading=own, within=within):
            holds = strengths.get(own, strengths.get("repeated", 0.0)) >= 1.0
            return Window(within=within, same=True) if holds else None
        case SignalIs(name="repeated", at_least=least) if strengths.get(leaf.name, 0.0) >= least:
            return Window(within=settings.repeated[1], same=True)
        case SignalIs(name="rate", at_least=least) if strengths.get(leaf.name, 0.0) >= least:
            return Window(within=settings.rate[1], same=False)
        case _:
            return None
