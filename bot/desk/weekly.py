"""The summary of the last week for a guardian: counts alone, those under three withheld."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from bot.core.actions import Tell
from bot.core.guardians import Link, Side, last_week, shown, tell
from bot.core.types import Member, Platform
from bot.desk import pieces
from bot.locale import say
from bot.ports import Clock, Hands
from bot.store.guardians import Guardians

SUMMARY = "guardian-summary"
ENDED = "guardian-ended"


def ended(link: Link, person: Member) -> Tell:
    """That there is no summary any more, and nothing else."""
    return tell(link, person, ENDED, name=_other(link, person))


def _other(link: Link | None, reader: Member) -> str:
    """Whom it is with, and not where: what a community is called can tell a guardian what is not
    theirs to know.
    """
    other = link.other(link.side(reader.id) or Side.GUARDIAN) if link else None
    return pieces.one_line(other.name) if other else "–"


class Weekly:
    def __init__(self, guardians: Guardians, hands: Mapping[Platform, Hands], clock: Clock) -> None:
        self._guardians, self._hands, self._clock = guardians, hands, clock

    async def text(self, told: Tell, language: str) -> str:
        """Of the link as it is now; of one that is over only that it is. Raises PlatformError."""
        link = await self._guardians.by_id(int(dict(told.values)["link"]))
        if link is None or not link.active(self._clock()):
            return say(ENDED, language, name=_other(link, told.member))
        return await self.of(link, told.member, language)

    async def of(self, link: Link, reader: Member, language: str) -> str:
        """Of a link that has begun. Where the guardian has become a member of the community since,
        or the young person has left it, it is over: whoever does not read it here is told so.
        Raises PlatformError.
        """
        now, both = self._clock(), (link.young, link.guardian)
        if await self._pointless(link):
            tells = [ended(link, one) for one in both if one is not None and one.id != reader.id]
            await self._guardians.end(link, *tells, now=now)
            return say(ENDED, language, name=_other(link, reader))
        return await self._summary(link, now, language) or say("guardian-begun", language)

    async def _pointless(self, link: Link) -> bool:
        if link.guardian is None:
            return False
        hands = self._hands[link.community.platform]
        joined = await hands.member(link.community, link.guardian.id) is not None
        return joined or await hands.member(link.community, link.young.id) is None

    async def _summary(self, link: Link, now: datetime, language: str) -> str:
        """Empty before the first week is over."""
        week = last_week(link, now)
        if week is None:
            return ""
        counts = await self._guardians.counts(link, week)
        few = say("guardian-few", language)
        told = {"removed": counts.removed, "tips": counts.tips}
        return say(
            SUMMARY,
            language,
            name=pieces.one_line(link.young.name),
            **{name: few if shown(count) is None else str(count) for name, count in told.items()},
        )
