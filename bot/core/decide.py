"""`decide`: one message, its readings and a policy in; one decision, with every reason, out.

Pure and total: the same function serves live moderation, `policy test` and replay.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from bot.core.plan import merge_all
from bot.core.policy import (
    NOT_TRAINED,
    All,
    AnyOf,
    Channel,
    Condition,
    Not,
    Policy,
    Repeated,
    Role,
    Rule,
    Score,
    SignalIs,
)
from bot.core.types import (
    Answer,
    Decision,
    Desk,
    Message,
    Missing,
    Reading,
    Severity,
    Signal,
    Verdict,
)

Found = tuple[bool, str]
MISSING_RULE = "missing-reading"


def decide(
    message: Message, readings: tuple[Reading, ...], policy: Policy, model: str = ""
) -> Decision:
    """Hold every rule against the message; the answer is the strictest of those that fired."""
    look = _Look(message, {reading.name: reading for reading in readings})
    exempt = policy.exempt is not None and look(policy.exempt)[0]
    verdicts = tuple(_verdict(rule, look, exempt=exempt) for rule in policy.rules)
    if policy.report_missing and not exempt:
        verdicts += _missing(readings)
    fired = [verdict for verdict in verdicts if verdict.fired]
    return Decision(
        key=message.key,
        policy=f"{policy.name}@{policy.version}",
        model=model,
        verdicts=verdicts,
        severity=max((verdict.severity for verdict in fired), default=Severity.NONE),
        answer=merge_all(verdict.answer for verdict in fired),
        readings=readings,
    )


def _verdict(rule: Rule, look: Callable[[Condition], Found], *, exempt: bool) -> Verdict:
    if exempt:
        return Verdict(rule=rule.id, fired=False, why="this role or channel is exempt")
    fired, why = look(rule.when)
    if fired and rule.unless is not None:
        excused, excuse = look(rule.unless)
        if excused:
            return Verdict(rule=rule.id, fired=False, why=f"{why}, but {excuse}")
    if not fired:
        return Verdict(rule=rule.id, fired=False, why=why)
    return Verdict(rule=rule.id, fired=True, why=why, severity=rule.severity, answer=rule.answer)


def _missing(readings: tuple[Reading, ...]) -> tuple[Verdict, ...]:
    """One report when the model failed, so that no message passes unseen."""
    failed = [r for r in readings if isinstance(r, Missing) and r.why != NOT_TRAINED]
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


class _Look:
    """Holds one condition after another against one message."""

    def __init__(self, message: Message, readings: Mapping[str, Reading]) -> None:
        self._readings = readings
        author, place = message.author, message.ref.place
        # The author's own id stands beside the roles: so a single trusted bot can be exempt.
        self._roles = {author.id, *(role.casefold() for role in author.roles)}
        spots = (place.channel, place.parent, place.thread)
        self._places = {spot for spot in spots if spot is not None}

    def __call__(self, condition: Condition) -> Found:
        match condition:
            case Score(label=label, threshold=least, strict=strict):
                return self._strength(label, least, strict=strict)
            case SignalIs(name=name, at_least=least):
                return self._strength(name, least, strict=False)
            case Repeated():
                return self._strength("repeated", 1.0, strict=False)
            case Role(names=names):
                return self._among(self._roles, names, "role")
            case Channel(names=names):
                return self._among(self._places, names, "channel")
            case _:
                return self._joined(condition)

    def _joined(self, condition: All | AnyOf | Not) -> Found:
        match condition:
            case Not(of=part):
                found, why = self(part)
                return not found, why
            case All(of=parts):
                results = [self(part) for part in parts]
                holds = all(found for found, _ in results)
            case AnyOf(of=parts):
                results = [self(part) for part in parts]
                holds = any(found for found, _ in results)
        return holds, "; ".join(why for found, why in results if found is holds)

    def _strength(self, name: str, least: float, *, strict: bool) -> Found:
        reading = self._readings.get(name)
        if reading is None:
            return False, f"nothing reads {name} here"
        if isinstance(reading, Missing):
            return False, f"no reading of {name}: {reading.why}"
        return _compared(reading, least, strict=strict)

    def _among(self, mine: set[str], names: tuple[str, ...], kind: str) -> Found:
        shared = sorted(mine & {name.casefold() for name in names})
        if shared:
            return True, f"{kind} {shared[0]}"
        return False, f"another {kind}"


def _compared(signal: Signal, least: float, *, strict: bool) -> Found:
    found = signal.strength > least if strict else signal.strength >= least
    relation = ("above" if strict else "at least") if found else "below"
    why = f"{signal.name} {signal.strength:.2f} is {relation} {least:.2f}"
    return found, f"{why} ({signal.why})" if signal.why and found else why
