"""How the card of a case is brought to those who are to read it, and brought up to date.

Law: a quiet desk's card is read by nobody but those it may be brought to; where none of them can be
reached the moderators read that somebody is needed, and no more.
"""

from __future__ import annotations

from bot.core.actions import Desk, Report, Shown
from bot.core.cases import TO_SENIOR, Case, CaseStatus
from bot.core.support import CALL
from bot.core.types import Member, Place
from bot.enforce.errands import Carried, Errand, Unwanted
from bot.enforce.ports import Scribe
from bot.enforce.saying import Voice
from bot.ports import Card, PlatformError, Trouble
from bot.store.shown import CHANGED

# Where a quiet card can't be brought to those it is for, they are called without it.
UNREACHED = frozenset({Trouble.CLOSED, Trouble.FORBIDDEN, Trouble.GONE, Trouble.INVALID})


class Cards:
    def __init__(self, voice: Voice, scribe: Scribe) -> None:
        self._voice, self._scribe = voice, scribe

    async def bring(self, errand: Errand, action: Report) -> Carried:
        """To its desk, or to who stands in for it. Raises Unwanted, PlatformError."""
        cases = [job.case for job in errand.jobs if job.case]
        if all(CALL in job.key and _is_looked_after(job.case) for job in errand.jobs):
            raise Unwanted("somebody is there by now")
        if CALL in errand.job.key and action.to is Desk.MODERATORS:
            return Carried(await self._call_late(errand, cases[0]))
        where = await self._scribe.addressee(cases[0], action.to)
        many = len(cases) > 1
        card = await (self._scribe.cards(cases) if many else self._scribe.card(cases[0]))
        if await self._changed(errand, where, card):
            return Carried(CHANGED)
        try:
            ref = await self._voice.say(errand, where, card)
        except PlatformError as error:
            if error.trouble not in UNREACHED:
                raise
            if cases[0].desk.quiet:
                return Carried(await self._call(errand, card, where, error))
            return Carried(await self._instead(errand, card, where, error))
        if many:
            return Carried(f"to the moderators, {len(cases)} cases in one card")
        detail = TO_SENIOR if isinstance(where, Member) else "to the moderators"
        shown = None if where is None or ref is None else Shown(reader=_reader(where), ref=ref)
        return Carried(detail, shown)

    async def leave(self, errand: Errand, action: Report) -> Carried:
        """An older card, without buttons; where those who have it are those who are to read it.
        Raises Unwanted, PlatformError.
        """
        case = errand.job.case
        assert case is not None
        where = await self._scribe.addressee(case, action.to)
        if not await self._changed(errand, where, await self._scribe.past(case)):
            raise Unwanted("it is not there any more, or others read the cards now")
        return Carried(CHANGED)

    async def _changed(self, errand: Errand, where: Place | Member | None, card: Card) -> bool:
        """Whether the card stands before those who are to read it, and was brought up to date."""
        shown = errand.job.shown
        if shown is None or where is None or shown.reader != _reader(where):
            return False
        try:
            await self._voice.hands(errand).edit(shown.ref, card)
        except PlatformError as error:
            if error.trouble not in UNREACHED:
                raise
            return False  # somebody took it away: it comes anew
        return True

    async def _instead(
        self, errand: Errand, card: Card, tried: Place | Member | None, error: PlatformError
    ) -> str:
        """The moderators' channel can't be written in: one person reads the card, and that."""
        case = errand.job.case
        assert case is not None
        person = await self._scribe.addressee(case, Desk.SENIOR)
        if not isinstance(tried, Place) or not isinstance(person, Member):
            raise error
        if not await self._reaches(errand, person, self._scribe.instead(case, card)):
            raise error
        return f"{TO_SENIOR}, since the channel can't be used"

    async def _call(
        self, errand: Errand, card: Card, tried: Place | Member | None, error: PlatformError
    ) -> str:
        """Somebody has to look, and those who should can't be written to: another of them may still
        be, else the moderators read that somebody is needed, and no more.
        """
        case = errand.job.case
        assert case is not None
        person = await self._scribe.addressee(case, Desk.SENIOR)
        left = [person] if isinstance(tried, Place) and isinstance(person, Member) else []
        if left and await self._reaches(errand, left[0], card):
            return f"{TO_SENIOR}, since the channel can't be used"
        known = {one.id for one in (tried, *left) if isinstance(one, Member)}
        for colleague in await self._scribe.colleagues(case):
            if colleague.id not in known and await self._reaches(errand, colleague, card):
                return "to one of the team, since nobody else could be reached"
        call = await self._scribe.call(case)
        if call is None:
            raise error
        await self._voice.say(errand, *call)
        return "a line without names to the moderators, since nobody else could be reached"

    async def _call_late(self, errand: Errand, case: Case) -> str:
        line = await self._scribe.call(case, late=True)
        if line is None:
            raise Unwanted("no moderators' channel is set; use /setup")
        await self._voice.say(errand, *line)
        return "a line without names to the moderators, since nobody has come"

    async def _reaches(self, errand: Errand, person: Member, card: Card) -> bool:
        """Whether the card could be brought to them. Raises PlatformError."""
        try:
            await self._voice.say(errand, person, card)
        except PlatformError as error:
            if error.trouble not in UNREACHED:
                raise
            return False
        return True


def _reader(where: Place | Member) -> str:
    return where.id if isinstance(where, Member) else where.channel


def _is_looked_after(case: Case | None) -> bool:
    return case is not None and (bool(case.claimed_by) or case.status is CaseStatus.CLOSED)
