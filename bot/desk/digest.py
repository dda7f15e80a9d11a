"""The day's summary for a community's moderators, with the checkpoint of the audit log."""

from __future__ import annotations

from datetime import timedelta

from bot.core.types import Community
from bot.locale import say
from bot.ports import Card, Clock
from bot.store.summary import Summaries

DIGEST = "digest"
DAY = timedelta(days=1)


class Digest:
    def __init__(self, summaries: Summaries, clock: Clock) -> None:
        self._summaries, self._clock = summaries, clock

    async def card(self, community: Community, language: str) -> Card:
        found = await self._summaries.of(community, self._clock() - DAY)
        lines = [
            say(
                "digest",
                language,
                messages=found.messages,
                cases=found.cases,
                waiting=found.waiting,
            )
        ]
        if found.refused or found.unknown:
            counts = {"refused": found.refused, "unknown": found.unknown}
            lines.append(say("digest-troubles", language, **counts))
        if found.checkpoint:
            lines.append(say("digest-checkpoint", language, checkpoint=str(found.checkpoint)))
        return Card(text="\n".join(lines))
