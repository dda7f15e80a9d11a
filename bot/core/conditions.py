"""What a rule looks at: readings, roles and channels, and what may be asked of such a condition."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from typing import TypeAlias

# Signals, and patterns of a policy, that say that somebody may need help.
CARE = ("care", "pattern:care", "self_harm")
COUNTING = ("repeated", "rate")  # signals that count an author's messages


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """A label of the model at (or, `strict`, above) a threshold."""

    label: str
    threshold: float
    strict: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SignalIs:
    """A detector's signal of at least this strength."""

    name: str
    at_least: float = 0.5


@dataclass(frozen=True, slots=True, kw_only=True)
class Repeated:
    """The same message `times` times within a time, which is a reading of its own."""

    within: timedelta
    times: int

    @property
    def reading(self) -> str:
        return f"repeated:{self.times}/{int(self.within.total_seconds())}s"


@dataclass(frozen=True, slots=True, kw_only=True)
class Role:
    names: tuple[str, ...]  # ids or lower-case names


@dataclass(frozen=True, slots=True, kw_only=True)
class Channel:
    names: tuple[str, ...]  # ids of channels, their parents or topics


@dataclass(frozen=True, slots=True, kw_only=True)
class All:
    of: tuple[Condition, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AnyOf:
    of: tuple[Condition, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Not:
    of: Condition


Condition: TypeAlias = Score | SignalIs | Repeated | Role | Channel | All | AnyOf | Not


def leaves(condition: Condition) -> Iterator[Condition]:
    """The conditions that look at something, without the words that join them."""
    match condition:
        case All(of=parts) | AnyOf(of=parts):
            for part in parts:
                yield from leaves(part)
        case Not(of=part):
            yield from leaves(part)
        case _:
            yield condition


def counts(condition: Condition) -> bool:
    """Whether it looks at how many messages of one author there are."""
    return any(
        isinstance(leaf, Repeated) or (isinstance(leaf, SignalIs) and leaf.name in COUNTING)
        for leaf in leaves(condition)
    )


def is_about_need(condition: Condition) -> bool:
    """Whether it looks at who may need help, or who is told to harm themselves."""
    return any(
        isinstance(leaf, SignalIs) and leaf.name.startswith(CARE) for leaf in leaves(condition)
    )


def looks_at_readings(condition: Condition) -> bool:
    return any(not isinstance(leaf, Role | Channel) for leaf in leaves(condition))


def negates_readings(condition: Condition) -> bool:
    """Whether a `not` stands over a score or a signal."""
    match condition:
        case Not(of=part):
            return looks_at_readings(part)
        case All(of=parts) | AnyOf(of=parts):
            return any(negates_readings(part) for part in parts)
        case _:
            return False


def holds(  # noqa: PLR0911 -- one return per kind of condition
    condition: Condition, roles: frozenset[str], places: frozenset[str]
) -> bool:
    """Whether it holds when every reading has strength 1."""
    match condition:
        case Score(threshold=threshold, strict=strict):
            return threshold < 1 or not strict
        case Role(names=names):
            return not roles.isdisjoint(names)
        case Channel(names=names):
            return not places.isdisjoint(names)
        case All(of=parts):
            return all(holds(part, roles, places) for part in parts)
        case AnyOf(of=parts):
            return any(holds(part, roles, places) for part in parts)
        case Not(of=part):
            return not holds(part, roles, places)
        case SignalIs() | Repeated():
            return True


def thresholds_fault(condition: Condition) -> str | None:
    for leaf in leaves(condition):
        value = leaf.threshold if isinstance(leaf, Score) else getattr(leaf, "at_least", 0.5)
        if not 0 <= value <= 1:
            return f"threshold must be between 0 and 1, got {value:g}"
    return None
