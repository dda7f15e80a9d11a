"""`decide`: one message, its readings and a policy in; one decision, with every reason, out.

Pure and total: the same function serves live moderation, `policy test` and replay.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import TypeAlias, assert_never

from bot.core.actions import Answer, Decision, Desk, Severity, Verdict
from bot.core.conditions import All, AnyOf, Channel, Condition, Not, Repeated, Role, Score, SignalIs
from bot.core.plan import answer_of
from bot.core.policy import NOT_TRAINED, SECOND, Policy, Rule
from bot.core.types import Message, Missing, Reading

MISSING_RULE = "missing-reading"
POLICIES_READY = 1_024  # communities that list words have one each


@dataclass(frozen=True, slots=True)
class _Facts:
    """What a condition can look at in one message."""

    message: Message
    readings: Mapping[str, Reading]


_Found: TypeAlias = tuple[bool, str]
_Test: TypeAlias = Callable[[_Facts], _Found]


@dataclass(frozen=True, slots=True)
class _Ready:
    """A policy with its conditions as functions, made once, since it judges many messages."""

    policy: Policy
    title: str
    exempt: _Test | None
    rules: tuple[tuple[Rule, _Test, _Test | None], ...]

    @classmethod
    def of(cls, policy: Policy) -> _Ready:
        return cls(
            policy=policy,
            title=f"{policy.name}@{policy.version}",
            exempt=_test_if(policy.exempt),
            rules=tuple((rule, _test(rule.when), _test_if(rule.unless)) for rule in policy.rules),
        )


# By identity, since to hash a policy is to look at all of it. Each keeps its policy alive, so that
# no other can take its place.
_READY: dict[int, _Ready] = {}


def _ready(policy: Policy) -> _Ready:
    known = _READY.get(id(policy))
    if known is None:
        if len(_READY) >= POLICIES_READY:
            _READY.clear()
        known = _READY[id(policy)] = _Ready.of(policy)
    return known


def decide(
    message: Message, readings: tuple[Reading, ...], policy: Policy, model: str = ""
) -> Decision:
    """Hold every rule against the message; the answer is the strictest of those that fired."""
    ready = _ready(policy)
    facts = _Facts(message, {reading.name: reading for reading in readings})
    exempt = ready.exempt is not None and ready.exempt(facts)[0]
    if exempt:
        why = "this role or channel is exempt"
        # Whoever they are: somebody at risk is looked after.
        verdicts = tuple(
            _verdict(*prepared, facts) if prepared[0].answer.care else _unfired(prepared[0].id, why)
            for prepared in ready.rules
        )
    else:
        verdicts = tuple([_verdict(*prepared, facts) for prepared in ready.rules])
    if policy.report_missing and not exempt:
        verdicts += _missing(readings)
    fired = [verdict for verdict in verdicts if verdict.fired]
    return Decision(
        key=message.key,
        policy=ready.title,
        model=model,
        verdicts=verdicts,
        severity=max((verdict.severity for verdict in fired), default=Severity.NONE),
        answer=answer_of(fired),
        readings=readings,
    )


def _verdict(rule: Rule, when: _Test, unless: _Test | None, facts: _Facts) -> Verdict:
    fired, why = when(facts)
    if not fired:
        return _unfired(rule.id, why)
    if unless is not None:
        excused, excuse = unless(facts)
        if excused:
            return _unfired(rule.id, f"{why}, but {excuse}")
    return Verdict(
        rule=rule.id,
        fired=True,
        why=why,
        severity=rule.severity,
        answer=rule.answer,
        reasons=rule.reasons,
    )


@lru_cache(maxsize=4096)  # a rule that does not fire says the same of most messages
def _unfired(rule: str, why: str) -> Verdict:
    return Verdict(rule=rule, fired=False, why=why)


def _missing(readings: tuple[Reading, ...]) -> tuple[Verdict, ...]:
    """One report when the model failed, so that no message passes unseen."""
    failed = [
        r for r in readings if isinstance(r, Missing) and r.why != NOT_TRAINED and r.name != SECOND
    ]
    if not failed:
        return ()
    return (
        Verdict(
            rule=MISSING_RULE,
            fired=True,
            why=f"no reading of {failed[0].name}: {failed[0].why}",
            severity=Severity.LOW,
            answer=Answer(report=Desk.MODERATORS),
        ),
    )


def _test(condition: Condition) -> _Test:  # noqa: PLR0911 -- one return per kind of condition
    """The condition as a function of a message."""
    match condition:
        case Score(label=label, threshold=least, strict=strict):
            return _strength(label, least, strict=strict)
        case SignalIs(name=name, at_least=least):
            return _strength(name, least, strict=False)
        case Repeated(reading=own):
            return _either(own, "repeated")
        case Role(names=names):
            return _among(_roles, names, "role")
        case Channel(names=names):
            return _among(_places, names, "channel")
        case Not(of=part):
            return _not(_test(part))
        case All(of=parts):
            return _joined(all, parts)
        case AnyOf(of=parts):
            return _joined(any, parts)
        case _:
            assert_never(condition)


def _test_if(condition: Condition | None) -> _Test | None:
    return None if condition is None else _test(condition)


def _not(test: _Test) -> _Test:
    def turned(facts: _Facts) -> _Found:
        found, why = test(facts)
        return not found, why

    return turned


def _joined(join: Callable[[list[bool]], bool], parts: tuple[Condition, ...]) -> _Test:
    tests = [_test(part) for part in parts]

    def joined(facts: _Facts) -> _Found:
        results = [test(facts) for test in tests]
        holds = join([found for found, _ in results])
        return holds, "; ".join([why for found, why in results if found is holds])

    return joined


@lru_cache(maxsize=1024)  # policies of many communities ask the same
def _strength(name: str, least: float, *, strict: bool) -> _Test:
    reached = f" is {'above' if strict else 'at least'} {least:.2f}"
    # Made beforehand, since nearly every rule says one of them of nearly every message.
    below = [(False, f"{name} {n / 100:.2f} is below {least:.2f}") for n in range(101)]

    def compared(facts: _Facts) -> _Found:
        reading = facts.readings.get(name)
        if reading is None:
            return False, f"nothing reads {name} here"
        if isinstance(reading, Missing):
            return False, f"no reading of {name}: {reading.why}"
        strength = reading.strength
        if not (strength > least if strict else strength >= least):
            return below[round(strength * 100)]
        reason = f" ({reading.why})" if reading.why else ""
        return True, f"{name} {strength:.2f}{reached}{reason}"

    return compared


def _either(own: str, shared: str) -> _Test:
    """By its own reading; what a policy counts first, and examples say, is the shared one."""
    mine, others = (_strength(name, 1.0, strict=False) for name in (own, shared))

    def chosen(facts: _Facts) -> _Found:
        return mine(facts) if own in facts.readings else others(facts)

    return chosen


def _among(mine: Callable[[Message], set[str]], names: tuple[str, ...], kind: str) -> _Test:
    wanted = {name.casefold() for name in names}

    def looked_for(facts: _Facts) -> _Found:
        shared = mine(facts.message) & wanted
        return (True, f"{kind} {min(shared)}") if shared else (False, f"another {kind}")

    return looked_for


def _roles(message: Message) -> set[str]:
    """The author's own id stands beside the roles: so a single trusted bot can be exempt."""
    return {message.author.id, *(role.casefold() for role in message.author.roles)}


def _places(message: Message) -> set[str]:
    place = message.ref.place
    spots = (place.channel, place.parent, place.thread)
    return {spot for spot in spots if spot is not None}
