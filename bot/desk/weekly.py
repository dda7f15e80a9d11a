"""The summary of the last week for a guardian: counts alone, those under three withheld."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from bot.core.actions import Tell
from bot.core.guardians import Link, last_week, shown, tell
from bot.core.types import Member, Platform
from bot.locale import say
from bot.ports import Clock, Hands
from bot.store.guardians import Guardians

SUMMARY = "guardian-summary"
ENDED = "guardian-ended"


def ended(link: Link, person: Member) -> Tell:
    """That there is no summary any more, and nothing else."""
    return tell(link, person, ENDED)


class Weekly:
    def __init__(self, guardians: Guardians, hands: Mapping[Platform, Hands], clock: Clock) -> None:
        self._guardians, self._hands, self._clock = guardians, hands, clock

    async def text(self, number: str, language: str) -> str:
        """Of the link as it is now; of one that is over only that it is. Raises PlatformError."""
        link = await self._guardians.by_id(int(number))
        if link is None or not link.active(self._clock()):
            return say(ENDED, language)
        return await self.of(link, language)

    async def of(self, link: Link, language: str) -> str:
        """Of a link that has begun. Where the guardian has become a member of the community since,
        it is over, and the young person hears so. Raises PlatformError.
        """
        now = self._clock()
        if await self._joined(link):
            await self._guardians.end(link, ended(link, link.young), now=now)
            return say(ENDED, language)
        return await self._summary(link, now, language) or say("guardian-begun", language)

    async def _joined(self, link: Link) -> bool:
        if link.guardian is None:
            return False
        hands = self._hands[link.community.platform]
        return await hands.member(link.community, link.guardian.id) is not None

    async def _summary(self, link: Link, now: datetime, language: str) -> str:
        """Empty before the first week is over."""
        week = last_week(link, now)
        if week is None:
            return ""
        counts = await self._guardians.counts(link, week)
        few = say("guardian-few", language)
        told = {"removed": counts.removed, "tips": counts.tips}
        return say(
            SUMMARY, language, **{n: few if shown(v) is None else str(v) for n, v in told.items()}
        )
