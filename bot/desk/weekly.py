"""The week's summary for a guardian: counts alone, those under three withheld."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta

from bot.core.guardians import Link, shown
from bot.core.types import Platform
from bot.locale import say
from bot.ports import Clock, Hands
from bot.store.guardians import Guardians

SUMMARY = "guardian-summary"
WEEK = timedelta(days=7)


class Weekly:
    def __init__(self, guardians: Guardians, hands: Mapping[Platform, Hands], clock: Clock) -> None:
        self._guardians, self._hands, self._clock = guardians, hands, clock

    async def text(self, number: str, language: str) -> str:
        """Of the link as it is now; of one that is over only that it is. Raises PlatformError."""
        link, now = await self._guardians.by_id(int(number)), self._clock()
        if link is None or not link.active(now):
            return say("guardian-ended", language)
        if await self._joined(link):
            await self._guardians.end(link, now=now)
            return say("guardian-ended", language)
        return await summary(self._guardians, link, self._clock, language)

    async def _joined(self, link: Link) -> bool:
        """Whether the guardian has become a member of the community since: that ends the link."""
        if link.guardian is None:
            return False
        hands = self._hands[link.community.platform]
        return await hands.member(link.community, link.guardian.id) is not None


async def summary(guardians: Guardians, link: Link, clock: Clock, language: str) -> str:
    counts = await guardians.counts(link, clock() - WEEK)
    few = say("guardian-few", language)
    told = {"removed": counts.removed, "tips": counts.tips}
    return say(
        SUMMARY, language, **{n: few if shown(v) is None else str(v) for n, v in told.items()}
    )
