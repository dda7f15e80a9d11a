"""The outside service beside the model: who is asked what, and both answers in one.

Law: only a message that `core.leaving` lets go is sent, and only from a community that the operator
named; of every other the service never hears.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass

from bot.core.leaving import bare, may_leave, raised
from bot.core.types import Community, Reading
from bot.directory import Directory
from bot.ports import Scorer, Second
from bot.store.inbox import Waiting


@dataclass(frozen=True, slots=True, kw_only=True)
class Beside:
    second: Second
    directory: Directory
    where: frozenset[Community]  # that the operator named

    async def score(self, scorer: Scorer, batch: Sequence[Waiting]) -> list[tuple[Reading, ...]]:
        """The model's readings of a batch, raised by the service's where it was asked."""
        outside = [place for place, one in enumerate(batch) if self._may_leave(one)]
        texts = [one.message.text for one in batch]
        mine, theirs = await asyncio.gather(
            scorer.score(texts),
            self.second.score([bare(batch[place].message) for place in outside]),
        )
        for place, found in zip(outside, theirs, strict=True):
            mine[place] = raised(mine[place], found)
        return mine

    def _may_leave(self, one: Waiting) -> bool:
        community = one.message.community
        if community not in self.where:
            return False
        chosen, law = self.directory.of(community), self.directory.law(community)
        marked = self.directory.marked(community)
        return may_leave(one.message, one.signals, chosen, law.policy, marked)
