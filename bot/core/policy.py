"""What a community asks for, as values: a Policy that exists is valid.

Readings only ever count *for* a condition: `not` and `unless` look at roles and channels alone,
so that a higher score can never lower the severity.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field, replace
from datetime import timedelta
from itertools import chain, combinations
from typing import TYPE_CHECKING

from bot.core.actions import Answer, Reasons, Severity, Step
from bot.core.answers import is_quiet, only_report, protects
from bot.core.by_hand import ByHand
from bot.core.conditions import (
    Channel,
    Condition,
    Repeated,
    Role,
    counts,
    holds,
    is_about_need,
    leaves,
    looks_at_readings,
    negates_readings,
    thresholds_fault,
)
from bot.core.link_lists import ListFile
from bot.core.types import MessageKind

if TYPE_CHECKING:
    from collections.abc import Iterator

# A label that the checkpoint never learned stays missing for good; it is no failure.
NOT_TRAINED = "not trained"
# The outside service beside the model. Where it is silent the model's scores stand, so that is no
# failure either.
SECOND = "second"
LONGEST_RAID = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    id: str
    when: Condition
    answer: Answer
    unless: Condition | None = None
    severity: Severity = Severity.MEDIUM
    reasons: Reasons = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class EscalationStep:
    at: int  # strikes
    answer: Answer


@dataclass(frozen=True, slots=True, kw_only=True)
class Escalation:
    forget_after: timedelta = timedelta(days=30)
    steps: tuple[EscalationStep, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Late:
    """What still acts on a message that is judged long after it was written."""

    after: timedelta
    only: Severity  # rules below this severity are noted and do nothing


@dataclass(frozen=True, slots=True, kw_only=True)
class Rush:
    """How many who join within a time are a raid, and how long raid mode lasts then."""

    joins: int = 10
    within: timedelta = timedelta(minutes=1)
    lasts: timedelta = timedelta(hours=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """One line of a policy's own test: what is said, and what must come of it."""

    say: str
    line: int = 0
    kinds: tuple[MessageKind, ...] = ()  # what it carries beside that
    files: tuple[str, ...] = ()  # of such names
    given: tuple[tuple[str, float], ...] = ()  # scores of labels
    signals: tuple[tuple[str, float], ...] = ()
    roles: tuple[str, ...] = ()
    channel: str = ""
    strikes: int = 0  # that the member has already
    rules: tuple[str, ...] | None = None  # that fire; (): none may; None: not looked at
    actions: tuple[str, ...] | None = None  # exactly these kinds; None: not looked at
    trial: tuple[str, ...] | None = None  # rules on trial that would fire; None: not looked at


@dataclass(frozen=True, slots=True, kw_only=True)
class Detect:
    """What a policy changes in the detectors' settings."""

    words: tuple[tuple[str, float], ...] = ()  # word or phrase -> strength
    allow_words: tuple[str, ...] = ()
    allow_links: tuple[str, ...] = ()
    deny_links: tuple[str, ...] = ()
    allow_invites: tuple[str, ...] = ()  # names that `detect.links.invitation` gives
    patterns: tuple[tuple[str, str], ...] = ()  # id -> RE2
    # Files; kept out of `repr`, so that a policy without any is named as it was before.
    allow_links_from: tuple[ListFile, ...] = field(default=(), repr=False)
    deny_links_from: tuple[ListFile, ...] = field(default=(), repr=False)
    mentions: int | None = None  # how many are a mass mention
    emoji: int | None = None  # in one message, as the three below: how many are a wall
    lines: int | None = None
    letters: int | None = None
    marks: int | None = None  # heaped on letters
    rate: tuple[int, timedelta] | None = None  # messages within
    new_account: timedelta | None = None  # after how long nobody is new


@dataclass(frozen=True, slots=True, kw_only=True)
class Lists:
    """What a community's admins list beside its policy; see `core.lists`."""

    word: tuple[str, ...] = ()  # also phrases
    deny_link: tuple[str, ...] = ()  # domains
    allow_link: tuple[str, ...] = ()
    allow_invite: tuple[str, ...] = ()  # names that `detect.links.invitation` gives

    def __bool__(self) -> bool:
        return bool(self.word or self.deny_link or self.allow_link or self.allow_invite)


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    name: str
    rules: tuple[Rule, ...]
    # On trial: nothing looks at these but who asks what they would have done.
    trial: tuple[Rule, ...] = ()
    escalation: Escalation = field(default_factory=Escalation)
    language: tuple[str, ...] = ()
    exempt: Condition | None = None  # roles and channels that no rule looks at
    report_missing: bool = False  # when_missing: report
    late: Late | None = None  # None: a late message is judged like any other
    act_uncovered: bool = False  # uncovered: act, also on scores in a language the model lacks
    youth: bool = False  # for young members: nothing they write is sent to an outside service
    raid: Rush | None = None  # None: raid mode begins by hand alone
    by_hand: ByHand = field(default_factory=ByHand)  # reasons of what moderators do
    detect: Detect = field(default_factory=Detect)
    lists: Lists = field(default_factory=Lists)  # of the community, as far as they hold here
    examples: tuple[Example, ...] = ()
    about: str = ""  # a paragraph for people
    source: str = ""  # the file it came from

    def __post_init__(self) -> None:
        rules = (_rule_faults(self.rules), _rule_faults(self.trial))
        tried = (fault for rule in self.trial if (fault := trial_fault(rule)))
        trouble = next(chain(*rules, tried, _step_faults(self.escalation)), None)
        if trouble is not None:
            raise ValueError(trouble)

    @property
    def version(self) -> str:
        """Twelve hex digits that change whenever a decision could."""
        parts = (self.name, self.rules, self.escalation, self.exempt, self.report_missing)
        late = (self.late,) if self.late else ()
        acts = ("uncovered: act",) if self.act_uncovered else ()
        files = (self.detect.allow_links_from, self.detect.deny_links_from)
        more = (
            *late,
            *acts,
            *((self.lists,) if self.lists else ()),
            *(files if any(files) else ()),
            *self.also_counted,
        )
        return hashlib.sha256(repr((*parts, self.detect, *more)).encode()).hexdigest()[:12]

    @property
    def repeated(self) -> tuple[Repeated, ...]:
        """What its rules count as repeated, each once; `signal: repeated` is the first."""
        return _repeated(self.rules)

    @property
    def also_counted(self) -> tuple[Repeated, ...]:
        """What its rules on trial count beside that."""
        own = self.repeated
        return tuple(one for one in _repeated(self.trial) if one not in own)


def watch_only(policy: Policy) -> Policy:
    """The same eyes without hands: every consequence becomes a report to the moderators, and what
    only guards its author becomes nothing.
    """
    return replace(
        policy,
        name=f"{policy.name}-watch",
        rules=_only_reporting(policy.rules),
        trial=_only_reporting(policy.trial),
        escalation=replace(policy.escalation, steps=()),
        examples=(),
    )


def _only_reporting(rules: tuple[Rule, ...]) -> tuple[Rule, ...]:
    return tuple(
        replace(rule, answer=only_report(rule.answer))
        for rule in rules
        if not protects(rule.answer)
    )


def _repeated(rules: tuple[Rule, ...]) -> tuple[Repeated, ...]:
    every = chain.from_iterable(leaves(rule.when) for rule in rules)
    return tuple(dict.fromkeys(leaf for leaf in every if isinstance(leaf, Repeated)))


def can_fire(rule: Rule) -> bool:
    """Whether any message at all fires this rule: every reading at 1, every mix of places."""
    conditions = (rule.when,) if rule.unless is None else (rule.when, rule.unless)
    facts = [leaf for condition in conditions for leaf in leaves(condition)]
    roles = {name for leaf in facts if isinstance(leaf, Role) for name in leaf.names}
    channels = {name for leaf in facts if isinstance(leaf, Channel) for name in leaf.names}
    if len(roles) > 10 or len(channels) > 30:  # too many mixes to look through; trust it
        return True
    return any(
        holds(rule.when, frozenset(mix), frozenset(place))
        and not (rule.unless and holds(rule.unless, frozenset(mix), frozenset(place)))
        for mix in _subsets(roles, len(roles))
        for place in _subsets(channels, 3)  # channel, its parent, a topic
    )


def _subsets(names: set[str], most: int) -> Iterator[tuple[str, ...]]:
    return chain.from_iterable(combinations(sorted(names), n) for n in range(most + 1))


def _rule_faults(rules: tuple[Rule, ...]) -> Iterator[str]:
    seen: set[str] = set()
    for rule in rules:
        if rule.id in seen:
            yield f"the rule {rule.id!r} is there twice"
        seen.add(rule.id)
        if fault := rule_fault(rule):
            yield fault


def rule_fault(rule: Rule) -> str | None:
    """Why this rule is not valid, in a sentence, or None."""
    for condition in (rule.when, rule.unless):
        if condition is not None and (fault := thresholds_fault(condition)):
            return fault
    if negates_readings(rule.when) or (rule.unless and looks_at_readings(rule.unless)):
        return (
            f"the rule {rule.id!r} turns a reading round: 'not' and 'unless' take roles and "
            "channels only, so that a higher score never lowers the severity"
        )
    if rule.answer == Answer():
        return f"the rule {rule.id!r} has no consequence"
    if rule.answer.earlier and not counts(rule.when):
        return (
            f"the rule {rule.id!r} deletes all that was counted and counts nothing: it needs "
            "`repeated`, or the signal `repeated` or `rate`"
        )
    if not can_fire(rule):
        return f"the rule {rule.id!r} can never fire"
    return None


def trial_fault(rule: Rule) -> str | None:
    """Why a valid rule can't be on trial, in a sentence, or None."""
    if is_quiet(rule.answer):
        return (
            f"the rule {rule.id!r} looks after people and can't be on trial: meanwhile it would "
            "look after nobody"
        )
    if is_about_need(rule.when):
        return (
            f"the rule {rule.id!r} looks at whether somebody needs care and can't be on trial: "
            "what is counted of it would tell of them"
        )
    return None


def _step_faults(escalation: Escalation) -> Iterator[str]:
    for before, after in zip(escalation.steps, escalation.steps[1:], strict=False):
        if fault := step_fault(before, after):
            yield fault
    reached = Answer()
    for step in escalation.steps:
        if goes_down(reached, step.answer):
            yield f"the escalation goes down at {step.at} strikes"
        if step.answer.step is not Step.NOTHING:
            reached = step.answer


def step_fault(before: EscalationStep, after: EscalationStep) -> str | None:
    if after.at <= before.at:
        return f"the steps must rise: {after.at} strikes come after {before.at}"
    return None


def goes_down(reached: Answer, following: Answer) -> bool:
    """Whether a step restrains less than one that was reached before it."""
    if following.step is Step.NOTHING:  # adds a report and keeps the restraint
        return False
    return restraint(following) < restraint(reached)


def restraint(answer: Answer) -> tuple[int, timedelta]:
    """How hard an answer is on a member; no duration is for good."""
    return (answer.step, timedelta.max if answer.duration is None else answer.duration)
