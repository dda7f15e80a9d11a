"""What a policy's rules on trial would have done, of messages whose figures are kept.

Law: a rule on trial is none of the policy's `rules`, so that nothing follows from it; what it would
have done is read from figures that are kept anyway, by the functions that judge, and hides what
`core.replay` hides.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace

from bot.core.actions import Decision
from bot.core.answers import is_quiet
from bot.core.plan import at_once
from bot.core.policy import Policy, Rule
from bot.core.replay import Kept, Trial, judged, message_of, planned, told_of
from bot.core.types import MessageRef


@dataclass(frozen=True, slots=True)
class Candidate:
    """A rule on trial, and the policy with and without it."""

    rule: str
    alone: Trial
    acting: Trial
    without: Trial


@dataclass(frozen=True, slots=True)
class Catch:
    """What a rule on trial would have made of one message."""

    anyway: bool  # whether another rule catches it as well
    adds: frozenset[str]  # kinds of actions that the others do not lead to


@dataclass(slots=True)
class Effect:
    """What it would have made of many."""

    caught: int = 0  # messages, each with its edits
    anyway: int = 0
    adds: Counter[str] = field(default_factory=Counter)  # messages by kind of action


def let_act(policy: Policy, *rules: Rule) -> Policy:
    """The policy if these rules on trial acted, else if all of them did. Each takes the place of
    one with its id, as it would then.
    """
    acting = rules or policy.trial
    taken = {rule.id for rule in acting}
    others = (rule for rule in policy.rules if rule.id not in taken)
    return replace(policy, rules=(*others, *acting), trial=())


def candidates(policy: Policy) -> tuple[Candidate, ...]:
    without = Trial.of(replace(policy, trial=()))
    return tuple(
        Candidate(
            rule=rule.id,
            alone=Trial.of(Policy(name="", rules=(rule,))),
            acting=Trial.of(let_act(policy, rule)),
            without=without,
        )
        for rule in policy.trial
    )


def catch(kept: Kept, candidate: Candidate) -> Catch | None:
    """None: not caught, or hidden from those who read cases."""
    if not candidate.alone.may_fire(kept.made.readings):
        return None
    found = told_of(kept)
    if found is None:
        return None
    made, without = judged(found, candidate.acting.policy), candidate.without.policy
    if is_quiet(made.answer):
        if not found.rule:
            return None
        # A case that their moderators read: that its author would be cared for is not theirs.
        made, without = judged(found, candidate.acting.spoken), candidate.without.spoken
    fired = {one.rule for one in made.fired}
    if candidate.rule not in fired:
        return None
    adds = _kinds(found, made) - _kinds(found, judged(found, without))
    return Catch(anyway=len(fired) > 1, adds=adds)


def _kinds(kept: Kept, made: Decision) -> frozenset[str]:
    """Of the actions that follow; who let their message stand is not asked about it again."""
    actions = planned(kept, at_once(made) if kept.rule else made)
    return frozenset(type(one).__name__.lower() for one in actions)


@dataclass(slots=True)
class Sheet:
    """What is counted of many messages; one with its edits counts once."""

    _caught: dict[str, dict[MessageRef, Catch]] = field(default_factory=dict)

    def add(self, kept: Kept, tried: tuple[Candidate, ...]) -> None:
        for candidate in tried:
            found = catch(kept, candidate)
            if found is None:
                continue
            known = self._caught.setdefault(candidate.rule, {})
            ref = message_of(kept.ref)
            before = known.get(ref, found)
            known[ref] = Catch(before.anyway or found.anyway, before.adds | found.adds)

    def of(self, rule: str) -> Effect:
        caught = self._caught.get(rule, {}).values()
        return Effect(
            caught=len(caught),
            anyway=sum(one.anyway for one in caught),
            adds=Counter(kind for one in caught for kind in sorted(one.adds)),
        )
