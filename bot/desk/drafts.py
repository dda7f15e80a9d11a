"""What a moderator asked for and has not confirmed yet: for a short while, and in memory only.

Law: at most so many, each for so long; after a stop nothing of it is left, and nothing was done.
"""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.core.by_hand import Given
from bot.core.types import Member
from bot.ports import Request

HOLDS = timedelta(minutes=15)
MOST = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    request: Request
    members: tuple[Member, ...]  # as they were shown, and the reason
    why: Given
    at: datetime


class Drafts:
    def __init__(self) -> None:
        self._kept: OrderedDict[str, Draft] = OrderedDict()

    def keep(self, draft: Draft) -> None:
        self._end(draft.at)
        self._kept[draft.request.id] = draft
        self._kept.move_to_end(draft.request.id)
        while len(self._kept) > MOST:
            self._kept.popitem(last=False)

    def of(self, request_id: str, now: datetime) -> Draft | None:
        self._end(now)
        return self._kept.get(request_id)

    def drop(self, request_id: str) -> None:
        self._kept.pop(request_id, None)

    def _end(self, now: datetime) -> None:
        # What is still to come was asked for before the clock was set back.
        over = [number for number, one in self._kept.items() if abs(now - one.at) >= HOLDS]
        for number in over:
            del self._kept[number]
