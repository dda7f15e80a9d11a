"""The core's values as JSON and back: dataclasses, read strictly by pydantic."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any, get_args

from pydantic import TypeAdapter

from bot.core.types import (
    Action,
    Attachment,
    Decision,
    Member,
    Message,
    MessageRef,
)

message = TypeAdapter(Message)
decision = TypeAdapter(Decision)
member = TypeAdapter(Member)
message_ref = TypeAdapter(MessageRef | None)
attachments = TypeAdapter(tuple[Attachment, ...])
event_body = TypeAdapter(tuple[tuple[str, str], ...])

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


def when(moment: datetime) -> str:
    """UTC in one fixed width, so that text order is time order."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def moment(text: str) -> datetime:
    return datetime.fromisoformat(text)
