"""Carries out what was planned: once each, with the outcome in the case."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Protocol

import structlog

from bot.core.types import (
    Action,
    Ban,
    Case,
    Delete,
    Desk,
    Kick,
    Member,
    Mute,
    Outcome,
    Place,
    Platform,
    Report,
    Unban,
    Unmute,
    Warn,
)
from bot.ports import Card, Clock, Hands, PlatformError, Trouble
from bot.store.outbox import Job, Outbox

log = structlog.get_logger()
TRIES = 6  # of an action whose platform is down; about two minutes in all
# Nothing left to do where the target has gone is what these wanted.
CONTENT_WITHOUT = (Delete, Unmute, Unban, Kick)
# A platform without a key against doubles: an uncertain notice is not said twice.
SAID_ONCE = (Warn, Report)


class Scribe(Protocol):
    """What the enforcer needs written."""

    async def notice(self, case: Case, *, private: bool, mention: str = "") -> Card:
        """What a member is told, alone or (without the offence) in the channel."""
        ...

    async def card(self, case: Case) -> Card: ...

    async def addressee(self, case: Case, to: Desk) -> Place | Member | None:
        """The moderators' channel, or the person that a case goes to; None where unknown."""
        ...


class Enforcer:
    def __init__(
        self, *, outbox: Outbox, hands: Mapping[Platform, Hands], scribe: Scribe, clock: Clock
    ) -> None:
        self._outbox, self._hands, self._scribe, self._clock = outbox, hands, scribe, clock
        self._planned = asyncio.Event()

    def wake(self) -> None:
        self._planned.set()

    async def run(self) -> None:
        """Carry out what is due, then wait for a plan or for the next due time."""
        while True:
            self._planned.clear()
            if await self.drain():
                continue
            following = await self._outbox.next_due()
            pause = None
            if following is not None:
                pause = max(0.0, (following - self._clock()).total_seconds())
            try:
                await asyncio.wait_for(self._planned.wait(), pause)
            except TimeoutError:
                continue

    async def drain(self) -> int:
        """Everything that is due now; how many actions that was."""
        jobs = await self._outbox.due(self._clock())
        for job in jobs:
            await self._carry(job)
        return len(jobs)

    async def _carry(self, job: Job) -> None:
        try:
            detail = await self._do(job)
        except PlatformError as error:
            await self._troubled(job, error)
        except Exception as error:  # noqa: BLE001 -- one action must not hold up the others
            kind = type(error).__name__
            log.error("an action failed", action=job.key, error=kind)  # noqa: TRY400 -- no text in logs
            await self._finish(job, Outcome.UNKNOWN, f"unexpected {kind}")
        else:
            await self._finish(job, Outcome.DONE, detail, *self._later(job.action))

    async def _finish(
        self, job: Job, outcome: Outcome, detail: str, *then: tuple[Action, datetime]
    ) -> None:
        await self._outbox.finish(job, outcome, detail, self._clock(), *then)

    async def _troubled(self, job: Job, error: PlatformError) -> None:
        now = self._clock()
        match error.trouble:
            case Trouble.GONE if isinstance(job.action, CONTENT_WITHOUT):
                await self._finish(job, Outcome.DONE, "it was gone already")
            case Trouble.LIMITED:
                await self._outbox.later(job, now + timedelta(seconds=error.retry_after))
            case Trouble.DOWN if self._again(job):
                await self._outbox.later(job, now + timedelta(seconds=2**job.attempts))
            case Trouble.DOWN:
                await self._finish(job, Outcome.UNKNOWN, error.detail)
            case Trouble.GONE | Trouble.FORBIDDEN | Trouble.CLOSED | Trouble.INVALID:
                log.warning("refused", action=job.key, trouble=error.trouble.value)
                await self._finish(job, Outcome.REFUSED, error.detail)

    def _again(self, job: Job) -> bool:
        once = job.case.community.platform is Platform.TELEGRAM and isinstance(
            job.action, SAID_ONCE
        )
        return not once and job.attempts < TRIES

    def _later(self, action: Action) -> list[tuple[Action, datetime]]:
        """A timed ban ends by our own hand: Discord has none that ends by itself."""
        if isinstance(action, Ban) and action.duration is not None:
            unban = Unban(place=action.place, member=action.member)
            return [(unban, self._clock() + action.duration)]
        return []

    async def _do(self, job: Job) -> str:  # noqa: PLR0911 -- one return per kind of action
        hands = self._hands[job.case.community.platform]
        reason = f"modbot case {job.case.number}: {job.case.rule}"
        match job.action:
            case Delete(target=target):
                await hands.delete(target, reason)
                return ""
            case Warn(place=place, member=member):
                return await self._warn(hands, job.case, place, member)
            case Mute(place=place, member=member, duration=duration):
                await hands.mute(place, member, self._until(duration), reason)
                return _lasting(duration)
            case Unmute(place=place, member=member):
                await hands.unmute(place, member, reason)
                return ""
            case Kick(place=place, member=member):
                await hands.kick(place, member, reason)
                return ""
            case Ban(place=place, member=member, duration=duration):
                await hands.ban(place, member, self._until(duration), reason)
                return _lasting(duration)
            case Unban(place=place, member=member):
                await hands.unban(place, member, reason)
                return ""
            case Report(to=to):
                return await self._report(hands, job.case, to)

    def _until(self, duration: timedelta | None) -> datetime | None:
        return None if duration is None else self._clock() + duration

    async def _warn(self, hands: Hands, case: Case, place: Place, member: Member) -> str:
        try:
            await hands.tell(member, await self._scribe.notice(case, private=True))
        except PlatformError as error:
            if error.trouble is not Trouble.CLOSED:
                raise
        else:
            return "in private"
        mention = await hands.mention(member)
        public = await self._scribe.notice(case, private=False, mention=mention)
        await hands.post(place, public)
        return "in the channel, since private messages are closed"

    async def _report(self, hands: Hands, case: Case, to: Desk) -> str:
        where = await self._scribe.addressee(case, to)
        card = await self._scribe.card(case)
        match where:
            case None:
                raise PlatformError(Trouble.INVALID, "no moderators' channel is set; use /setup")
            case Member():
                await hands.tell(where, card)
                return "to the safety contact or owner"
            case Place():
                await hands.post(where, card)
                return "to the moderators"


def _lasting(duration: timedelta | None) -> str:
    return "for good" if duration is None else f"for {duration}"
