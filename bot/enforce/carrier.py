"""Carries out one errand by a platform's hands; what came of it in one short sentence."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Protocol, assert_never

from bot.core.actions import (
    Ban,
    Bulletin,
    Care,
    Caution,
    Clean,
    Delete,
    Desk,
    Kick,
    Mute,
    Nudge,
    Pointer,
    Reconsider,
    Record,
    Release,
    Report,
    Tell,
    Unban,
    Unmute,
    Warn,
)
from bot.core.cases import TO_SENIOR, Case, CaseStatus
from bot.core.support import CALL
from bot.core.types import Community, Member, MessageRef, Place, Platform
from bot.enforce.errands import Errand
from bot.ports import Card, Hands, PlatformError, Trouble
from bot.store.jobs import Job
from bot.store.restraints import Restraint
from bot.store.shown import CHANGED, Shown

NOTICES = (Report, Warn, Care, Tell, Nudge, Caution, Pointer, Release, Bulletin, Record)
Notice = Warn | Care | Tell | Nudge | Caution | Pointer | Release | Bulletin | Record
State = Delete | Clean | Mute | Unmute | Kick | Ban | Unban


# Where a quiet card can't be brought to those it is for, they are called without it.
UNREACHED = frozenset({Trouble.CLOSED, Trouble.FORBIDDEN, Trouble.GONE, Trouble.INVALID})


@dataclass(frozen=True, slots=True)
class Carried:
    """What came of an errand."""

    detail: str
    card: Shown | None = None  # where a case's own card stands now


class Unwanted(Exception):  # noqa: N818 -- a reason, not a fault
    """Better left undone; `args[0]` says why."""


class Thoughts(Protocol):
    """What is known of those who were asked to think again."""

    async def over(self, action: Reconsider) -> str:
        """The time is: what came of it, in one short sentence. Raises PlatformError."""
        ...


class Scribe(Protocol):
    """What the enforcer needs written."""

    async def notice(self, cases: Sequence[Case], *, private: bool, mention: str = "") -> Card:
        """What a member is told, alone or (without the offence) in the channel."""
        ...

    async def care(self, action: Care) -> Card | None:
        """None where the member had one just now, or wants none."""
        ...

    async def tell(self, action: Tell) -> Card: ...

    async def released(self, case: Case) -> Card | None:
        """A message of the quarantine as it is posted again; None where it is gone."""
        ...

    async def nudge(self, action: Nudge, key: str) -> Card:
        """`key` of the decision that it is part of."""
        ...

    async def caution(self, action: Caution) -> Card: ...

    async def card(self, case: Case) -> Card: ...

    async def call(self, case: Case, *, late: bool = False) -> tuple[Place, Card] | None:
        """A line without names for the moderators' channel, where there is one; `late`: somebody in
        danger has waited, and nobody has come.
        """
        ...

    async def colleagues(self, case: Case) -> Sequence[Member]:
        """Whom else a case of a quiet desk may be brought to."""
        ...

    def pointer(self, community: Community) -> Card | None:
        """The line that says where help is; None where no admin has switched it on."""
        ...

    def unwritten(self, community: Community, action: Bulletin | Record) -> Bulletin | None:
        """What the moderators read of one that was refused elsewhere; None where they are told of
        nothing.
        """
        ...

    async def log(self, jobs: Sequence[Job]) -> tuple[Place, Card] | None:
        """Lines for the log channel; None where there is none, or nothing to be read there."""
        ...

    async def cards(self, cases: Sequence[Case]) -> Card:
        """Many cases in one card."""
        ...

    def instead(self, case: Case, card: Card) -> Card:
        """A card for somebody alone, since the moderators' channel can't be written in."""
        ...

    async def bulletin(self, bulletin: Bulletin) -> Card: ...

    async def addressee(self, case: Case, to: Desk) -> Place | Member | None:
        """The moderators' channel, or the person that a case goes to; None where unknown."""
        ...

    async def readers(self, bulletin: Bulletin) -> Place | Member | None:
        """Where a bulletin is posted; None where unknown."""
        ...


class Carrier:
    def __init__(self, hands: Mapping[Platform, Hands], scribe: Scribe, thoughts: Thoughts) -> None:
        self._hands, self._scribe, self._thoughts = hands, scribe, thoughts

    def hands(self, errand: Errand) -> Hands:
        return self._hands[errand.job.community.platform]

    async def carry(self, errand: Errand) -> Carried:
        """Do it, or see that it was done. Raises PlatformError."""
        action = errand.job.action
        if isinstance(action, Report):
            return await self._report(errand, action)
        if isinstance(action, NOTICES):
            return Carried(await self._notify(errand, action))
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
            case _:
                assert_never(action)
        return ""

    async def _notify(  # noqa: PLR0911 -- one return per kind of notice
        self, errand: Errand, action: Notice
    ) -> str:
        match action:
            case Warn(place=place, member=member):
                return await self._warn(errand, place, member)
            case Care(member=member) | Tell(member=member) | Nudge(member=member):
                await self._say(errand, member, await self._private(errand, action))
                return "in private"
            case Caution(place=place, target=target):
                await self._say(errand, place, await self._scribe.caution(action), target)
                return "under the message"
            case Release(place=place):
                return await self._release(errand, place)
            case Pointer(place=place):
                line = self._scribe.pointer(errand.job.community)
                if line is None:
                    raise Unwanted("switched off")
                await self._say(errand, place, line)
                return "in the channel, to nobody"
            case Record():
                return await self._log(errand)
            case Bulletin():
                here = replace(action, community=errand.job.community)  # it may have moved since
                where = await self._scribe.readers(here)
                await self._say(errand, where, await self._scribe.bulletin(here))
                return "to the moderators"
            case _:
                assert_never(action)

    async def _log(self, errand: Errand) -> str:
        lines = await self._scribe.log(errand.jobs)
        if lines is None:
            raise Unwanted("switched off, or not to be read there")
        await self._say(errand, *lines)
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
            await self._say(errand, member, await self._scribe.notice(cases, private=True))
        except PlatformError as error:
            if error.trouble is not Trouble.CLOSED or not place.channel:
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

    async def _report(self, errand: Errand, action: Report) -> Carried:
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
            ref = await self._say(errand, where, card)
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

    async def _changed(self, errand: Errand, where: Place | Member | None, card: Card) -> bool:
        """Whether the card stands before those who are to read it, and was brought up to date."""
        shown = errand.job.shown
        if shown is None or where is None or shown.reader != _reader(where):
            return False
        try:
            await self.hands(errand).edit(shown.ref, card)
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
        await self._say(errand, *call)
        return "a line without names to the moderators, since nobody else could be reached"

    async def _call_late(self, errand: Errand, case: Case) -> str:
        line = await self._scribe.call(case, late=True)
        if line is None:
            raise Unwanted("no moderators' channel is set; use /setup")
        await self._say(errand, *line)
        return "a line without names to the moderators, since nobody has come"

    async def _reaches(self, errand: Errand, person: Member, card: Card) -> bool:
        """Whether the card could be brought to them. Raises PlatformError."""
        try:
            await self._say(errand, person, card)
        except PlatformError as error:
            if error.trouble not in UNREACHED:
                raise
            return False
        return True

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

    async def _say(
        self,
        errand: Errand,
        where: Place | Member | None,
        card: Card,
        under: MessageRef | None = None,
    ) -> MessageRef | None:
        """Where it stands; None where it was found as said before."""
        hands, began = self.hands(errand), errand.job.began_at
        if where is None:
            raise PlatformError(Trouble.INVALID, "no moderators' channel is set; use /setup")
        if errand.doubtful and began and hands.keyed and await hands.found(where, card, began):
            return None
        if isinstance(where, Member):
            # Support without a key waits for its turn here, so that the card knows what came of it.
            waits = isinstance(errand.job.action, Care) and not hands.keyed
            return await hands.tell(where, card, "" if waits else errand.key)
        if under is None:
            return await hands.post(where, card, errand.key)
        return await hands.post(where, card, errand.key, under)


def _reader(where: Place | Member) -> str:
    return where.id if isinstance(where, Member) else where.channel


def _present(action: State, community: Community) -> State:
    """Of the community that it is now: its group may have moved. A message stays where it was."""
    if isinstance(action, Delete):
        return action
    return replace(action, place=replace(action.place, community=community))


def _is_looked_after(case: Case | None) -> bool:
    return case is not None and (bool(case.claimed_by) or case.status is CaseStatus.CLOSED)


def _reason(case: Case | None) -> str:
    """For the platform's own log, which more people read than a quiet desk's cases."""
    if case is None or case.desk.quiet:
        return "modbot"
    return f"modbot case {case.number}: {case.rule}"


def _lasting(duration: timedelta | None) -> str:
    return "for good" if duration is None else f"for {duration}"
