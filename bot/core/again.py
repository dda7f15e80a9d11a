"""What an edit newly calls for, where its message has a case already.

Law: nothing is planned twice for one message, and nothing that is milder than what was planned; who
cares for a person at risk hears anew of what has become graver.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import TypeAlias

from bot.core.actions import Action, Ban, Care, Clean, Delete, Kick, Mute, Report, Step, Tell, Warn
from bot.core.support import LEVELS
from bot.core.types import MessageRef

STEPS: dict[type[Action], Step] = {Mute: Step.MUTE, Kick: Step.KICK, Ban: Step.BAN}
Hardness: TypeAlias = tuple[Step, timedelta]
_NOTHING: Hardness = (Step.NOTHING, timedelta())


@dataclass(frozen=True, slots=True, kw_only=True)
class Planned:
    """An action that was planned for a case before."""

    action: Action
    waits: bool = False  # nothing of it is begun, so that it says what is new as well


def newly(
    asked: Sequence[Action],
    known: Sequence[Planned],
    *,
    risen: bool,
    spent: frozenset[type[Action]] = frozenset(),
) -> tuple[Action, ...]:
    """Those of the actions that the case does not have. `risen`: a danger is nearer than before;
    `spent`: of these there were some, and what they said is forgotten.
    """
    before = [one.action for one in known]
    hardest = max(map(_hardness, before), default=_NOTHING)
    harder = any(_hardness(one) > hardest for one in asked)
    explained = any(one.waits and isinstance(one.action, Warn) for one in known)

    def is_new(one: Action) -> bool:
        if isinstance(one, Warn) and harder:  # the notice that explains what is new
            return not explained
        unspent = isinstance(one, Care) or type(one) not in spent
        return unspent and _is_new(one, before, hardest, risen=risen)

    return tuple(filter(is_new, asked))


def _is_new(  # noqa: PLR0911 -- one return per kind of action
    action: Action, before: Sequence[Action], hardest: Hardness, *, risen: bool
) -> bool:
    match action:
        case Delete(target=target):
            return not any(_removes(one, target) for one in before)
        case Mute() | Kick() | Ban():
            return _hardness(action) > hardest
        case Care(member=member, level=level):
            theirs = (one for one in before if isinstance(one, Care) and one.member.id == member.id)
            return all(LEVELS.index(level) > LEVELS.index(one.level) for one in theirs)
        case Report(to=to):
            return risen or not any(isinstance(one, Report) and one.to is to for one in before)
        case Tell(key=key):
            return not any(isinstance(one, Tell) and one.key == key for one in before)
        case Clean():
            return True  # of messages that no case has
        case _:
            return not any(type(one) is type(action) for one in before)


def _removes(action: Action, target: MessageRef) -> bool:
    if isinstance(action, Clean):
        return any(one.id == target.id for one in action.targets)
    return isinstance(action, Delete) and action.target.id == target.id


def _hardness(action: Action) -> Hardness:
    step = STEPS.get(type(action), Step.NOTHING)
    if not isinstance(action, Mute | Ban):
        return step, timedelta()
    return step, timedelta.max if action.duration is None else action.duration
