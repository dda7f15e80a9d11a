"""Carries out one errand by a platform's hands; what came of it in one short sentence."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import assert_never

from bot.core.actions import (
    Ban,
    Bulletin,
    Care,
    Clean,
    Delete,
    Kick,
    Lock,
    Mute,
    Pointer,
    Reconsider,
    Record,
    Report,
    Slowmode,
    Unban,
    Unlock,
    Unmute,
)
from bot.core.cases import Case
from bot.core.types import Community, Platform
from bot.enforce.cards import Cards
from bot.enforce.errands import Carried, Errand, Unwanted
from bot.enforce.notices import Notices
from bot.enforce.ports import Scribe, Thoughts
from bot.enforce.saying import NOTICES, Voice
from bot.ports import Hands, PlatformError, Trouble
from bot.store.restraints import Restraint

State = Delete | Clean | Mute | Unmute | Kick | Ban | Unban | Lock | Unlock | Slowmode


class Carrier:
    def __init__(self, hands: Mapping[Platform, Hands], scribe: Scribe, thoughts: Thoughts) -> None:
        voice = Voice(hands)
        self.hands, self._scribe, self._thoughts = voice.hands, scribe, thoughts
        self._notices, self._cards = Notices(voice, scribe), Cards(voice, scribe)

    async def carry(self, errand: Errand) -> Carried:
        """Do it, or see that it was done. Raises PlatformError."""
        action = errand.job.action
        if isinstance(action, Report):
            do = self._cards.leave if action.past else self._cards.bring
            return await do(errand, action)
        if isinstance(action, NOTICES):
            return Carried(await self._notices.give(errand, action))
        if isinstance(action, Reconsider):
            return Carried(await self._thoughts.over(action))
        action, until = _present(action, errand.job.community), errand.job.until
        hands = self.hands(errand)
        if errand.doubtful and await self._resumed(hands, action, until):
            return Carried("done before the bot stopped")
        return Carried(await self._change(errand, action, until))

    async def heed(self, errand: Errand, held: Restraint) -> None:
        """Raises Unwanted where what was done before still holds, at least as long as this would;
        the platform tells, since people lift mutes and bans without the bot. Raises PlatformError.
        """
        before = _present(held.action, errand.job.community)
        if await self._resumed(self.hands(errand), before, errand.job.until):
            same = type(held.action) is type(errand.job.action)
            raise Unwanted("a longer one holds" if same else "they are banned")

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
        reason = _reason(case)
        match action:
            case Delete(target=target):
                await hands.delete(target, reason)
            case Clean(targets=()):
                raise Unwanted("all of it is somebody's matter by now")
            case Clean(place=place, targets=targets):
                await hands.clean(place, targets, reason)
                return f"{len(targets)} messages"
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
            case Lock() | Unlock() | Slowmode():
                return await _of_place(hands, action, reason)
            case _:
                assert_never(action)
        return ""

    def points(self, errand: Errand) -> Pointer | None:
        """Where a member could not be written to, a line to nobody may follow in the channel."""
        action = errand.job.action
        if not isinstance(action, Care):
            return None
        on = self._scribe.pointer(errand.job.community)
        return Pointer(place=action.place) if on else None

    def unwritten(self, errand: Errand) -> Bulletin | None:
        """What the moderators read where something was refused in another channel."""
        action = errand.job.action
        if not isinstance(action, (Bulletin, Record)):
            return None
        return self._scribe.unwritten(errand.job.community, action)


async def _of_place(hands: Hands, action: Lock | Unlock | Slowmode, reason: str) -> str:
    if isinstance(action, Slowmode):
        await hands.slow(action.place, action.pause, reason)
        return _lasting(action.pause)
    if isinstance(action, Unlock):
        await hands.unlock(action.place, action.before, reason)
        return ""
    await hands.lock(action.place, action.before, reason)
    return _lasting(action.duration)


def _present(action: State, community: Community) -> State:
    """Of the community that it is now: its group may have moved. A message stays where it was."""
    if isinstance(action, Delete):
        return action
    return replace(action, place=replace(action.place, community=community))


def _reason(case: Case | None) -> str:
    """For the platform's own log, which more people read than a quiet desk's cases."""
    if case is None or case.desk.quiet:
        return "modbot"
    return f"modbot case {case.number}: {case.rule}"


def _lasting(duration: timedelta | None) -> str:
    return "for good" if duration is None else f"for {duration}"
