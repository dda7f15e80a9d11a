"""What another policy would have made of messages whose figures are kept and whose words are not.

Law: `decide`, and what marks its decisions, judges here as well, so that the policy that judged a
message says of it what it said then. Whatever whoever asks may not read changes nothing that they
are told: a case of a quiet desk, or one about staff or themselves, is neither there nor gone.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from itertools import chain

from bot.core import coverage, late
from bot.core.actions import Action, Answer, Ban, Decision, Delete, Kick, Mute, Powers
from bot.core.answers import is_quiet
from bot.core.conditions import (
    All,
    AnyOf,
    Channel,
    Condition,
    Repeated,
    Role,
    Score,
    SignalIs,
    leaves,
)
from bot.core.decide import decide
from bot.core.detect.settings import Settings
from bot.core.plan import answer_of, at_once, main_rule, plan
from bot.core.policy import Policy
from bot.core.types import Member, Message, MessageRef, Missing, Reading, Right, Signal

NEWLY = 25  # messages that are remembered as newly decided, of which some may be gone
DEEDS = (Delete, Mute, Kick, Ban)
WATCHED = "-watched"  # how the name of a policy ends that child safety alone hears of
_LONG_AGO = datetime(2000, 1, 1, tzinfo=UTC)
_SOMEBODY = Member(id="", name="")  # who wrote what became no case is not kept
_ALL = Powers(rights=frozenset(Right))
_NO_LADDER = Policy(name="", rules=())


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """A decision, and what is known of its message beside the figures."""

    made: Decision
    ref: MessageRef
    author: Member | None = None  # where a case tells who it was
    rule: str = ""  # of the case that came of it and may be read, "" where none did
    case: int = 0  # its id: that of an edit may be the one that its message had
    apart: bool = False  # its case is of a quiet desk, about staff, or about whoever asks


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What comes of one message, as everybody who reads cases sees it."""

    rule: str = ""  # of the case, "" for none
    asked: bool = False  # its author may think again first
    deeds: tuple[str, ...] = ()


NOTHING = Outcome()


@dataclass(slots=True)
class _Matter:
    """One case, as it was and as it would be: what came of the revisions that are of it."""

    ref: MessageRef
    case: int = 0
    before: Outcome = NOTHING
    after: Outcome = NOTHING


@dataclass(frozen=True, slots=True)
class Trial:
    """A policy to judge by again."""

    title: str
    policy: Policy
    spoken: Policy  # without the rules that a quiet desk alone hears of
    least: Mapping[str, float] | None  # what a reading has to reach; None: no reading needs to

    @classmethod
    def of(cls, policy: Policy) -> Trial:
        spoken = tuple(rule for rule in policy.rules if not is_quiet(rule.answer))
        title = f"{policy.name}@{policy.version}"
        return cls(title, policy, replace(policy, rules=spoken), _least(policy))

    def may_fire(self, readings: Iterable[Reading]) -> bool:
        """False for most messages, of which no reading reaches anything: they need no judge."""
        if self.least is None:
            return True
        return any(
            self.policy.report_missing
            if isinstance(one, Missing)
            else one.strength >= self.least.get(one.name, 2.0)
            for one in readings
        )


def _least(policy: Policy) -> dict[str, float] | None:
    if not all(_needs_reading(rule.when) for rule in policy.rules):
        return None
    least: dict[str, float] = {}
    for leaf in chain.from_iterable(leaves(rule.when) for rule in policy.rules):
        for name, threshold in _thresholds(leaf):
            least[name] = min(threshold, least.get(name, threshold))
    return least


def _needs_reading(condition: Condition) -> bool:
    """Whether it never holds of a message of which nothing is read."""
    match condition:
        case All(of=parts):
            return any(_needs_reading(part) for part in parts)
        case AnyOf(of=parts):
            return all(_needs_reading(part) for part in parts)
        case _:
            return isinstance(condition, Score | SignalIs | Repeated)


def _thresholds(leaf: Condition) -> Iterator[tuple[str, float]]:
    match leaf:
        case Score(label=name, threshold=least) | SignalIs(name=name, at_least=least):
            yield name, least
        case Repeated(reading=own):
            yield from ((own, 1.0), ("repeated", 1.0))


def change(kept: Kept, trial: Trial) -> tuple[Outcome, Outcome] | None:
    """What came of a message and what would; None where that would tell of what is hidden, or
    nobody knows any more why nothing came of it.
    """
    kept = _plainly(kept)
    before = came_of(kept)
    if before is None:
        return None
    if kept.made.policy == trial.title:
        return before, before
    if not trial.may_fire(kept.made.readings):
        return before, NOTHING
    made = judged(kept, trial.policy)
    if is_quiet(made.answer):
        if not before.rule:
            return None
        # Their moderators read this case: that its author would be cared for is not theirs to know.
        made = judged(kept, trial.spoken)
    return before, _outcome(kept, made, stays=bool(before.rule))


def told_of(kept: Kept) -> Kept | None:
    """As it stands for everybody who reads cases; None where it is nothing to tell them of."""
    kept = _plainly(kept)
    return None if came_of(kept) is None else kept


def _plainly(kept: Kept) -> Kept:
    """What child safety alone hears of, as it stands for all others: like any message on which
    nothing fired. To pass it over would tell who is marked as young.
    """
    made = kept.made
    name = made.policy.rpartition("@")[0]
    if not name.endswith(WATCHED) or made.answer.care:
        return kept
    place = replace(kept.ref.place, parent=None, thread=None)
    plain = replace(made, policy="", verdicts=(), answer=Answer())
    return Kept(made=plain, ref=replace(kept.ref, place=place))


def judged(kept: Kept, policy: Policy) -> Decision:
    """By the same functions as a message that has just come in."""
    message, before = _message(kept), kept.made
    made = decide(message, tuple(_figures(before)), policy, before.model)
    made = coverage.mark(made, message, policy)
    return late.mark(made, policy, timedelta.max if before.late else timedelta())


def _message(kept: Kept) -> Message:
    author = kept.author or _SOMEBODY
    return Message(ref=kept.ref, author=author, parts=(), sent_at=_LONG_AGO)


def _figures(made: Decision) -> Iterator[Reading]:
    """With the language that a quiet decision keeps beside them."""
    for one in made.readings:
        if isinstance(one, Signal) and one.name == coverage.UNCOVERED and not one.why:
            yield replace(one, why=made.uncovered)
        else:
            yield one


def came_of(kept: Kept) -> Outcome | None:
    """By what its rules said then: an answer that was changed since somebody is looked after tells
    of them. None: it is hidden, or a rule fired and nothing came of it, as with what the bot itself
    writes.
    """
    if kept.apart or is_quiet(kept.made.answer):
        return None
    made = replace(kept.made, answer=answer_of(kept.made.verdicts))
    if kept.rule:
        return Outcome(rule=kept.rule, deeds=_deeds(planned(kept, at_once(made))))
    if made.answer == Answer():
        return NOTHING
    return Outcome(asked=True) if made.answer.nudge else None


def _outcome(kept: Kept, made: Decision, *, stays: bool) -> Outcome:
    """`stays`: there is a case, so that its author did not take it back."""
    if not made.fired:
        return NOTHING
    if made.answer.nudge and not stays:
        return Outcome(asked=True)
    made = at_once(made)
    actions = planned(kept, made)
    return Outcome(rule=main_rule(made), deeds=_deeds(actions)) if actions else NOTHING


def planned(kept: Kept, made: Decision) -> tuple[Action, ...]:
    """As far as a bot that may do everything, of somebody's first time."""
    message = _message(kept)
    return plan(made, message, history=(), policy=_NO_LADDER, powers=_ALL, now=_LONG_AGO)


def _deeds(actions: Iterable[Action]) -> tuple[str, ...]:
    return tuple(type(one).__name__.lower() for one in actions if isinstance(one, DEEDS))


@dataclass(slots=True)
class Tally:
    """What is counted of many messages, the newest first."""

    judged: int = 0
    asked: int = 0  # before something comes of it, as below
    asks: int = 0
    before: Counter[str] = field(default_factory=Counter)  # cases by rule
    after: Counter[str] = field(default_factory=Counter)
    same: Counter[str] = field(default_factory=Counter)
    done: Counter[str] = field(default_factory=Counter)  # deeds by kind
    does: Counter[str] = field(default_factory=Counter)
    newly: list[MessageRef] = field(default_factory=list)
    _matters: dict[MessageRef, _Matter] = field(default_factory=dict, compare=False)

    def add(self, kept: Kept, trial: Trial) -> None:
        self.judged += 1  # whatever it was: how much is written anybody can count
        found = change(kept, trial)
        if found is None:
            return
        before, after = found
        self.asked += before.asked
        self.asks += after.asked
        if not before.rule and not after.rule:
            return
        matter = self._matters.get(message_of(kept.ref))
        if matter is None or (kept.case and matter.case and kept.case != matter.case):
            matter = self._matters[message_of(kept.ref)] = _Matter(kept.ref)
        self._count(matter, -1)
        matter.case = matter.case or kept.case
        matter.before = _together(before, matter.before)
        matter.after = _together(after, matter.after)
        self._count(matter, 1)

    def _count(self, matter: _Matter, by: int) -> None:
        """A case with its edits counts once, by what opened it."""
        before, after = matter.before, matter.after
        for deeds, counted in ((before.deeds, self.done), (after.deeds, self.does)):
            for deed in deeds:
                _add(counted, deed, by)
        if before.rule:
            _add(self.before, before.rule, by)
        if after.rule:
            _add(self.after, after.rule, by)
        if after.rule and after.rule == before.rule:
            _add(self.same, after.rule, by)
        if by > 0:
            self._remember(matter)

    def _remember(self, matter: _Matter) -> None:
        """Once, however often it was edited; the name of who joined is no message."""
        ref, known = matter.ref, matter.ref in self.newly
        new = bool(matter.after.rule and not matter.before.rule)
        if known and not new:
            self.newly.remove(ref)  # what it said before was a case
        elif new and not known and ref.stands and len(self.newly) < NEWLY:
            self.newly.append(ref)

    @property
    def rules(self) -> list[tuple[str, int, int, int]]:
        """Each rule with its new cases, those that are gone and those as before, the most changed
        first.
        """
        every = dict.fromkeys((*self.after, *self.before))
        found = [
            (rule, self.after[rule] - self.same[rule], self.before[rule] - self.same[rule])
            for rule in every
        ]
        found.sort(key=lambda one: (-one[1] - one[2], one[0]))
        return [(rule, new, gone, self.same[rule]) for rule, new, gone in found]


def message_of(ref: MessageRef) -> MessageRef:
    """The message, whatever is known of its place: a case tells more of it than a decision."""
    place = replace(ref.place, parent=None, thread=None)
    return MessageRef(place=place, id=ref.id)


def _together(older: Outcome, newer: Outcome) -> Outcome:
    """Of two revisions that are of one case: the older opened it, and nothing is done twice."""
    if not older.rule:
        return newer
    deeds = tuple(dict.fromkeys((*older.deeds, *newer.deeds)))
    return Outcome(rule=older.rule, deeds=deeds)


def _add(counted: Counter[str], name: str, by: int) -> None:
    counted[name] += by
    if not counted[name]:
        del counted[name]


def looked_at(policy: Policy) -> frozenset[str]:
    """The readings of detectors that its rules ask for."""
    found = chain.from_iterable(leaves(rule.when) for rule in policy.rules)
    return frozenset(chain.from_iterable(_names(leaf) for leaf in found))


def _names(leaf: Condition) -> Iterable[str]:
    if isinstance(leaf, SignalIs):
        return (leaf.name,)
    return (leaf.reading,) if isinstance(leaf, Repeated) else ()


def asks_for(policy: Policy, kind: type[Role | Channel]) -> bool:
    """Whether it makes a difference between roles, or between places."""
    rules = chain.from_iterable((rule.when, rule.unless) for rule in policy.rules)
    conditions = (one for one in (policy.exempt, *rules) if one is not None)
    return any(isinstance(leaf, kind) for one in conditions for leaf in leaves(one))


def set_otherwise(then: Policy | None, policy: Policy) -> frozenset[str]:
    """The readings that its rules ask for and that may be others than its own detectors would have
    given. `then`: what they were set by, None where nobody knows.
    """
    theirs, known = _set(policy), {} if then is None else _set(then)
    return frozenset(one for one in looked_at(policy) if theirs.get(one) != known.get(one))


def _set(policy: Policy) -> dict[str, object]:
    """What each reading follows from that a policy can set otherwise."""
    by, own, lists = Settings.of(policy), policy.detect, policy.lists
    lists_ = (by.allow_lists, by.deny_lists)
    links = (by.allow_links, by.deny_links, *lists_, by.allow_invites, by.own_allow)
    ages = dict.fromkeys(("young_account", "newcomer", "new_account"), by.new_account)
    counted = {one.reading: one for one in (*policy.repeated, *policy.also_counted)}
    return {
        "words": (frozenset(own.words), by.allow_words),
        "own_words": frozenset(lists.word),
        "links": links,
        "own_links": (by.own_deny, by.allow_invites),
        "invites": by.allow_invites,
        **{name: getattr(by, name) for name in ("mentions", "emoji", "lines", "letters", "marks")},
        "rate": by.rate,
        "repeated": by.repeated,
        **counted,
        **ages,
        **{f"pattern:{name}": written for name, written in own.patterns},
    }
