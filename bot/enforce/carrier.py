"""Carries out one errand by a platform's hands; what came of it in one short sentence."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Protocol, assert_never

from bot.core.types import (
    Ban,
    Bulletin,
    Care,
    Case,
    Delete,
    Desk,
    Kick,
    Member,
    Mute,
    Place,
    Platform,
    Release,
    Report,
    Tell,
    Unban,
    Unmute,
    Warn,
)
from bot.enforce.errands import Errand
from bot.ports import Card, Hands, PlatformError, Trouble

NOTICES = (Warn, Report, Care, Tell, Release, Bulletin)
RENEWED = ":then:mute:0"  # how the key of a renewed mute ends
Notice = Warn | Report | Care | Tell | Release | Bulletin
State = Delete | Mute | Unmute | Kick | Ban | Unban


class Scribe(Protocol):
    """What the enforcer needs written."""

    async def notice(self, cases: Sequence[Case], *, private: bool, mention: str = "") -> Card:
        """What a member is told, alone or (without the offence) in the channel."""
        ...

    async def care(self, action: Care) -> Card: ...

    async def tell(self, action: Tell) -> Card: ...

    async def released(self, case: Case) -> Card | None:
        """A message of the quarantine as it is posted again; None where it is gone."""
        ...

    async def card(self, case: Case) -> Card: ...

    async def cards(self, cases: Sequence[Case]) -> Card:
        """Many cases in one card."""
        ...

    async def bulletin(self, bulletin: Bulletin) -> Card: ...

    async def addressee(self, case: Case, to: Desk) -> Place | Member | None:
        """The moderators' channel, or the person that a case goes to; None where unknown."""
        ...

    async def readers(self, bulletin: Bulletin) -> Place | Member | None:
        """Where a bulletin is posted; None where unknown."""
        ...


class Carrier:
    def __init__(self, hands: Mapping[Platform, Hands], scribe: Scribe) -> None:
        self._hands, self._scribe = hands, scribe

    def hands(self, errand: Errand) -> Hands:
        return self._hands[errand.job.community.platform]

    async def carry(self, errand: Errand) -> str:
        """Do it, or see that it was done. Raises PlatformError."""
        action = errand.job.action
        if isinstance(action, NOTICES):
            return await self._notify(errand, action)
        until = ending(errand)
        hands = self.hands(errand)
        if errand.doubtful and await self._resumed(hands, action, until):
            return "done before the bot stopped"
        return await self._change(errand, action, until)

    async def _resumed(self, hands: Hands, action: State, until: datetime | None) -> bool:
        try:
            return await hands.resume(action, until)
        except PlatformError as error:
            # Not allowed to look, or nothing there to look at: then doing it again tells.
            if error.trouble in {Trouble.FORBIDDEN, Trouble.GONE, Trouble.INVALID}:
                return False
            raise

    async def _change(self, errand: Errand, action: State, until: datetime | None) -> str:
        hands, case = self.hands(errand), errand.job.case
        reason = f"modbot case {case.number}: {case.rule}" if case else "modbot"
        match action:
            case Delete(target=target):
                await hands.delete(target, reason)
            case Mute(place=place, member=member, duration=duration):
                await hands.mute(place, member, until, reason)
                return _lasting(duration)
            case Unmute(place=place, member=member):
                await hands.unmute(place, member, reason)
            case Kick(place=place, member=member):
                await hands.kick(place, member, reason)
            case Ban(place=place, member=member, duration=duration):
                await hands.ban(place, member, until, reason)
                return _lasting(duration)
            case Unban(place=place, member=member):
                await hands.unban(place, member, reason)
            case _:
                assert_never(action)
        return ""

    async def _notify(self, errand: Errand, action: Notice) -> str:
        match action:
            case Warn(place=place, member=member):
                return await self._warn(errand, place, member)
            case Care(member=member):
                await self._say(errand, member, await self._scribe.care(action))
                return "in private"
            case Tell(member=member):
                await self._say(errand, member, await self._scribe.tell(action))
                return "in private"
            case Release(place=place):
                return await self._release(errand, place)
            case Report(to=to):
                return await self._report(errand, to)
            case Bulletin():
                here = replace(action, community=errand.job.community)  # it may have moved since
                where = await self._scribe.readers(here)
                await self._say(errand, where, await self._scribe.bulletin(here))
                return "to the moderators"
            case _:
                assert_never(action)

    async def _warn(self, errand: Errand, place: Place, member: Member) -> str:
        cases = [job.case for job in errand.jobs if job.case]
        try:
            await self._say(errand, member, await self._scribe.notice(cases, private=True))
        except PlatformError as error:
            if error.trouble is not Trouble.CLOSED:
                raise
        else:
            return "in private"
        mention = await self.hands(errand).mention(member)
        public = await self._scribe.notice(cases, private=False, mention=mention)
        await self._say(errand, place, public)
        return "in the channel, since private messages are closed"

    async def _release(self, errand: Errand, place: Place) -> str:
        case = errand.job.case
        card = await self._scribe.released(case) if case else None
        if card is None:
            raise PlatformError(Trouble.INVALID, "it is not kept any more")
        await self._say(errand, place, card)
        return "posted again"

    async def _report(self, errand: Errand, to: Desk) -> str:
        cases = [job.case for job in errand.jobs if job.case]
        where = await self._scribe.addressee(cases[0], to)
        many = len(cases) > 1
        card = await (self._scribe.cards(cases) if many else self._scribe.card(cases[0]))
        await self._say(errand, where, card)
        if many:
            return f"to the moderators, {len(cases)} cases in one card"
        alone = isinstance(where, Member)
        return "to the safety contact or owner" if alone else "to the moderators"

    async def _say(self, errand: Errand, where: Place | Member | None, card: Card) -> None:
        hands, began = self.hands(errand), errand.job.began_at
        if where is None:
            raise PlatformError(Trouble.INVALID, "no moderators' channel is set; use /setup")
        if errand.doubtful and began and hands.keyed and await hands.found(where, card, began):
            return
        if isinstance(where, Member):
            await hands.tell(where, card, errand.key)
        else:
            await hands.post(where, card, errand.key)


def ending(errand: Errand) -> datetime | None:
    """When a mute or ban ends: counted from its first attempt, so that a second one is the same;
    a renewal from when it was planned, so that one that comes late ends at the same time.
    """
    job = errand.job
    action, since = job.action, job.began_at
    if isinstance(action, Mute) and job.key.endswith(RENEWED):
        since = job.planned_at
    if isinstance(action, (Mute, Ban)) and action.duration is not None and since is not None:
        return since + action.duration
    return None


def _lasting(duration: timedelta | None) -> str:
    return "for good" if duration is None else f"for {duration}"
