"""How notices are given: who reads them, and what is said where a member can't be written to.

Law: what is for one person only is said to nobody else.
"""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from bot.core.actions import (
    Bulletin,
    Care,
    Caution,
    Nudge,
    Pointer,
    Record,
    Release,
    Tell,
    Warn,
)
from bot.core.types import Member, Place
from bot.enforce.errands import Errand, Unwanted
from bot.enforce.ports import Scribe
from bot.enforce.saying import Voice
from bot.ports import Card, PlatformError, Trouble

Notice = Warn | Care | Tell | Nudge | Caution | Pointer | Release | Bulletin | Record


class Notices:
    def __init__(self, voice: Voice, scribe: Scribe) -> None:
        self._voice, self._scribe = voice, scribe

    async def give(  # noqa: PLR0911 -- one return per kind of notice
        self, errand: Errand, action: Notice
    ) -> str:
        """What came of it, in a few words. Raises Unwanted, PlatformError."""
        match action:
            case Warn(place=place, member=member):
                return await self._warn(errand, place, member)
            case Care(member=member) | Tell(member=member) | Nudge(member=member):
                await self._voice.say(errand, member, await self._private(errand, action))
                return "in private"
            case Caution(place=place, target=target):
                await self._voice.say(errand, place, await self._scribe.caution(action), target)
                return "under the message"
            case Release(place=place):
                return await self._release(errand, place)
            case Pointer(place=place):
                line = self._scribe.pointer(errand.job.community)
                if line is None:
                    raise Unwanted("switched off")
                await self._voice.say(errand, place, line)
                return "in the channel, to nobody"
            case Record():
                return await self._log(errand)
            case Bulletin():
                here = replace(action, community=errand.job.community)  # it may have moved since
                where = await self._scribe.readers(here)
                await self._voice.say(errand, where, await self._scribe.bulletin(here))
                return "to the moderators"
            case _:
                assert_never(action)

    async def _log(self, errand: Errand) -> str:
        lines = await self._scribe.log(errand.jobs)
        if lines is None:
            raise Unwanted("switched off, or not to be read there")
        await self._voice.say(errand, *lines)
        return "in the log channel"

    async def _private(self, errand: Errand, action: Care | Tell | Nudge) -> Card:
        """What is for one person only: where it can't be said in private, it is not said."""
        here = replace(action.place, community=errand.job.community)  # it may have moved since
        action = replace(action, place=here)
        match action:
            case Care():
                support = await self._scribe.care(action)
                if support is None:
                    raise Unwanted("written to a short while ago, or not wanted")
                return support
            case Tell():
                return await self._scribe.tell(action)
            case Nudge():
                return await self._scribe.nudge(action, errand.job.key.removesuffix(":nudge:0"))
            case _:
                assert_never(action)

    async def _warn(self, errand: Errand, place: Place, member: Member) -> str:
        cases = [job.case for job in errand.jobs if job.case]
        try:
            await self._voice.say(errand, member, await self._scribe.notice(cases, private=True))
        except PlatformError as error:
            if error.trouble is not Trouble.CLOSED or not place.channel:
                raise
        else:
            return "in private"
        mention = await self._voice.hands(errand).mention(member)
        public = await self._scribe.notice(cases, private=False, mention=mention)
        await self._voice.say(errand, place, public)
        return "in the channel, since private messages are closed"

    async def _release(self, errand: Errand, place: Place) -> str:
        case = errand.job.case
        card = await self._scribe.released(case) if case else None
        if card is None:
            raise PlatformError(Trouble.INVALID, "it is not kept any more")
        await self._voice.say(errand, place, card)
        return "posted again"
