"""The outside service beside the model: who is asked what, and both answers in one.

Law: only a message that `core.leaving` lets go is sent, and only from a community that the operator
named; of every other the service never hears. A service that fails costs its own answer alone.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass

import structlog

from bot.core.leaving import bare, may_leave, raised
from bot.core.policy import SECOND
from bot.core.types import Community, Missing, Reading
from bot.directory import Directory
from bot.ports import Scorer, Second
from bot.store.inbox import Waiting

log = structlog.get_logger()


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
            self._asked([bare(batch[place].message) for place in outside]),
        )
        for place, found in zip(outside, theirs, strict=True):
            mine[place] = raised(mine[place], found)
        return mine

    async def _asked(self, texts: Sequence[str]) -> list[tuple[Reading, ...]]:
        try:
            return await self.second.score(texts)
        except Exception as error:  # noqa: BLE001 -- what it answers must not end the judging of all
            kind = type(error).__name__
            log.error("the outside service failed", error=kind)  # noqa: TRY400 -- a trace could quote text
            return [(Missing(name=SECOND, why=f"failed with {kind}"),)] * len(texts)

    def _may_leave(self, one: Waiting) -> bool:
        community = one.message.community
        if community not in self.where:
            return False
        chosen, law = self.directory.of(community), self.directory.law(community)
        marked = self.directory.marked(community)
        return may_leave(one.message, one.signals, chosen, law.policy, marked)
