"""The updates that the bot has not acknowledged, as the text that goes over the wire."""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice

from bot.sandbox.telegram.state import Json

PAST = 100  # acknowledged updates that a fault can bring back


@dataclass(frozen=True, slots=True)
class Update:
    number: int
    text: str


@dataclass(frozen=True, slots=True)
class Batch:
    """An answer to getUpdates."""

    updates: Sequence[Update]

    @property
    def text(self) -> str:
        return f"[{','.join(update.text for update in self.updates)}]"


class Waiting:
    def __init__(self) -> None:
        self._updates: deque[Update] = deque()
        self.past: deque[Update] = deque(maxlen=PAST)

    def __len__(self) -> int:
        return len(self._updates)

    def __getitem__(self, index: int) -> Json:
        parsed: Json = json.loads(self._updates[index].text)
        return parsed

    def put(self, number: int, text: str) -> None:
        self._updates.append(Update(number, text))

    def first(self, count: int) -> list[Update]:
        return list(islice(self._updates, count))

    def acknowledge(self, offset: int) -> None:
        """Forget what is below the offset; a negative one keeps so many of the last."""
        updates = self._updates
        surplus = len(updates) + offset
        while updates and (surplus > 0 if offset < 0 else updates[0].number < offset):
            self.past.append(updates.popleft())
            surplus -= 1

    def clear(self) -> None:
        self._updates.clear()
