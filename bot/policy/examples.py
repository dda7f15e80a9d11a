"""The examples that a policy carries, run through the same core as live messages."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from bot.core.actions import Action, Decision, Powers, Strike
from bot.core.decide import MISSING_RULE, decide
from bot.core.detect import Recent, Settings, detect
from bot.core.files import kind_of as kind_of_file
from bot.core.heard import together
from bot.core.plan import plan
from bot.core.policy import Example, Policy
from bot.core.types import (
    LABELS,
    Attachment,
    Community,
    Member,
    Message,
    MessageKind,
    MessageRef,
    Part,
    PartKind,
    Place,
    Platform,
    Reading,
    Right,
    Signal,
)
from bot.scoring import care

COUNTS = "repeated:"
THEN = datetime(2026, 1, 1, tzinfo=UTC)  # any moment; examples do not depend on it


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    example: Example
    decision: Decision
    actions: tuple[Action, ...]
    fault: str  # "" when it came out as expected
    trial: tuple[str, ...] = ()  # rules on trial that would fire


def run(policy: Policy) -> tuple[Result, ...]:
    settings, tried = Settings.of(policy), replace(policy, rules=policy.trial, trial=())
    return tuple(_run(policy, tried, settings, example) for example in policy.examples)


def said(
    text: str,
    channel: str = "1",
    roles: tuple[str, ...] = (),
    *,
    kinds: Iterable[MessageKind] = (),
    files: tuple[str, ...] = (),
) -> Message:
    """A message of one text, by a member of a community that has nothing to do with any other; with
    files of these names, and whatever else it carries.
    """
    place = Place(community=Community(platform=Platform.DISCORD, id="1"), channel=channel)
    return Message(
        ref=MessageRef(place=place, id="1"),
        author=Member(id="1", name="example", roles=roles),
        parts=(
            Part(kind=PartKind.CONTENT, text=text),
            *(Part(kind=PartKind.FILE_NAME, text=name) for name in files),
        ),
        attachments=tuple(Attachment(name=name, size=0) for name in files),
        kinds=frozenset((*kinds, *(kind_of_file(name, "") for name in files))),
        sent_at=THEN,
    )


def read(message: Message, settings: Settings) -> tuple[Reading, ...]:
    """What the detectors and the care model say."""
    signals = detect(message, Recent(), settings, THEN)
    return together((*care.listen([message.own_text])[0], *signals))


def _run(policy: Policy, tried: Policy, settings: Settings, example: Example) -> Result:
    where, kinds, files = example.channel or "1", example.kinds, example.files
    message = said(example.say, where, example.roles, kinds=kinds, files=files)
    given = dict.fromkeys(LABELS, 0.0) | dict(example.given)
    readings: dict[str, Reading] = {one.name: one for one in read(message, settings)}
    if "repeated" in dict(example.signals):  # stands for every count of it
        readings = {name: one for name, one in readings.items() if not name.startswith(COUNTS)}
    for name, strength in (*given.items(), *example.signals):
        readings[name] = Signal(name=name, strength=strength, why="given by the example")
    decision = decide(message, tuple(readings.values()), policy)
    history = (Strike(weight=example.strikes, at=THEN),) if example.strikes else ()
    powers = Powers(rights=frozenset(Right))
    actions = plan(decision, message, history=history, policy=policy, powers=powers, now=THEN)
    found = decide(message, decision.readings, tried).fired
    trial = tuple(sorted(one.rule for one in found if one.rule != MISSING_RULE))
    result = Result(example=example, decision=decision, actions=actions, fault="", trial=trial)
    return replace(result, fault=_fault(result))


def _fault(result: Result) -> str:
    fired = sorted(verdict.rule for verdict in result.decision.fired)
    done = sorted(kind_of(action) for action in result.actions)
    wanted = result.example
    if wanted.rules is not None and sorted(wanted.rules) != fired:
        return f"expected {_list(wanted.rules)} to fire, but {_list(fired)} did"
    if wanted.trial is not None and sorted(wanted.trial) != list(result.trial):
        said = f"expected {_list(wanted.trial)} to fire on trial"
        return f"{said}, but {_list(result.trial)} did"
    if wanted.actions is not None and sorted(wanted.actions) != done:
        return f"expected the actions {_list(wanted.actions)}, but they are {_list(done)}"
    return ""


def kind_of(action: Action) -> str:
    return type(action).__name__.lower()


def _list(words: tuple[str, ...] | list[str]) -> str:
    return ", ".join(words) or "nothing"
