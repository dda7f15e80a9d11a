"""The core's values as JSON and back: dataclasses, read strictly by pydantic."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any, get_args

from pydantic import TypeAdapter

from bot.core.actions import Action, Answer, Decision, Reasons, Severity
from bot.core.policy import NOT_TRAINED
from bot.core.types import Attachment, Member, Message, MessageRef, Missing, Reading, Signal

message = TypeAdapter(Message)
member = TypeAdapter(Member)
message_ref = TypeAdapter(MessageRef | None)
attachments = TypeAdapter(tuple[Attachment, ...])
event_body = TypeAdapter(tuple[tuple[str, str], ...])
signals = TypeAdapter(tuple[Reading, ...])
_compact = json.JSONEncoder(separators=(",", ":"), check_circular=False)
_full_decision = TypeAdapter(Decision)
UNREADABLE = (ValueError, KeyError, TypeError)  # what reading a damaged row raises
_ACTIONS: dict[str, TypeAdapter[Any]] = {
    kind.__name__: TypeAdapter(kind) for kind in get_args(Action)
}


def dump_action(value: Action) -> str:
    """An action with its kind in front, since Warn, Unmute, … have the same fields."""
    kind = type(value).__name__
    return f"{kind} {_ACTIONS[kind].dump_json(value).decode()}"


def load_action(text: str) -> Action:
    kind, _, body = text.partition(" ")
    action: Action = _ACTIONS[kind].validate_json(body)
    return action


def load_actions(texts: Iterable[str]) -> list[Action]:
    """Those that can be read."""
    found: list[Action] = []
    for text in texts:
        with contextlib.suppress(*UNREADABLE):
            found.append(load_action(text))
    return found


def dump_reasons(reasons: Reasons) -> str:
    return json.dumps(dict(reasons), ensure_ascii=False)


def load_reasons(text: str) -> Reasons:
    return tuple((str(tag), str(said)) for tag, said in json.loads(text or "{}").items())


def dump_decision(made: Decision) -> str:
    """The whole of a decision that did something; of a quiet one the figures that were not 0.

    Nearly every message is quiet, and what its rules did not find follows from the figures.
    """
    if made.fired:
        return _full_decision.dump_json(made).decode()
    figures = [
        [one.name, round(one.strength, 3)] if isinstance(one, Signal) else [one.name, one.why]
        for one in made.readings
        if (one.strength if isinstance(one, Signal) else one.why != NOT_TRAINED)
    ]
    body: dict[str, Any] = {"quiet": figures, "policy": made.policy, "model": made.model}
    body["late"] = made.late
    return _compact.encode(body | {"uncovered": made.uncovered} if made.uncovered else body)


def load_decision(key: str, text: str) -> Decision:
    if not text.startswith('{"quiet":'):
        return _full_decision.validate_json(text)
    body = json.loads(text)
    return Decision(
        key=key,
        policy=body["policy"],
        model=body["model"],
        verdicts=(),
        severity=Severity.NONE,
        answer=Answer(),
        readings=tuple(
            Missing(name=name, why=value)
            if isinstance(value, str)
            else Signal(name=name, strength=value, why="")
            for name, value in body["quiet"]
        ),
        late=body["late"],
        uncovered=body.get("uncovered", ""),
    )


def when(moment: datetime) -> str:
    """UTC in one fixed width, so that text order is time order."""
    return f"{moment.astimezone(UTC).replace(tzinfo=None).isoformat(timespec='microseconds')}Z"


def moment(text: str) -> datetime:
    return datetime.fromisoformat(text)
