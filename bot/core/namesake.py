"""What follows only because of an author's name, so that it is told once and not with each message.

Law: what does more than tell is done each time; and what a message says counts as ever.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.core.actions import Answer, Decision
from bot.core.detect.impostor import NOTHING
from bot.core.detect.names import IMPOSTOR
from bot.core.types import Reading, Signal


def is_heard(readings: Sequence[Reading]) -> bool:
    return any(
        isinstance(one, Signal) and one.name == IMPOSTOR and one.strength for one in readings
    )


def unheard(readings: Sequence[Reading]) -> tuple[Reading, ...]:
    """The same, as if the name were like nobody's."""
    return tuple(NOTHING if one.name == IMPOSTOR else one for one in readings)


def only_tells(made: Decision, plain: Decision) -> bool:
    """Whether all that `made` does beyond `plain`, which is without the name, is to report it."""
    known = {one.rule for one in plain.fired}
    more = [one for one in made.fired if one.rule not in known]
    return bool(more) and all(replace(one.answer, report=None) == Answer() for one in more)
