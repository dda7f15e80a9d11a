"""Carries out what was planned: once each, the hardest first, with the outcome in the case."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from datetime import datetime, timedelta
from typing import TypeVar

import structlog

from bot.core.actions import (
    Action,
    Ban,
    Bulletin,
    Care,
    Clean,
    Delete,
    Desk,
    Kick,
    Lock,
    Mute,
    Outcome,
    Record,
    Report,
    Shown,
    Tell,
    Unban,
    Unlock,
    Unmute,
)
from bot.core.types import Platform
from bot.enforce.carrier import Carrier
from bot.enforce.errands import Errand, Unwanted, errands
from bot.enforce.ports import Scribe, Thoughts
from bot.enforce.saying import NOTICES
from bot.ports import Clock, Hands, PlatformError, Trouble
from bot.store.database import StoreTrouble
from bot.store.outbox import Outbox

log = structlog.get_logger()
LANES = 8  # errands under way at once on one platform
GIVE_UP = timedelta(days=1)  # how long a platform that is down is waited for
GRACE = 5.0  # seconds that a stop waits for what is under way
LEAST_PAUSE = 0.5  # seconds between two looks at what can't be taken up
LONGEST_PAUSE = 60.0  # seconds between two attempts, and between two looks at the clock
# Nothing left to do where the target has gone is what these wanted.
CONTENT_WITHOUT = (Delete, Clean, Unmute, Unban, Kick, Unlock)
DISK_PAUSE = 1.0  # seconds until the store is tried again
RENEWAL = timedelta(days=1)  # a long mute is renewed this long before the platform ends it
PRESSED = "press:"  # how keys of what a button asked for begin
POINTED, LAST_POINTED = timedelta(minutes=15), timedelta(minutes=90)  # after somebody's message
Done = Callable[[Action, Outcome], None]
Kept = TypeVar("Kept")


class Enforcer:
    def __init__(  # noqa: PLR0913 -- what it works with
        self,
        *,
        outbox: Outbox,
        hands: Mapping[Platform, Hands],
        scribe: Scribe,
        thoughts: Thoughts,
        clock: Clock,
        token: Callable[[], str],
        chance: Callable[[], float],
        done: Done = lambda _action, _outcome: None,
    ) -> None:
        self._outbox, self._hands, self._clock = outbox, hands, clock
        self._carrier = Carrier(hands, scribe, thoughts)
        self._token, self._chance, self._done = token, chance, done
        self._planned = asyncio.Event()
        self._running: dict[tuple[Platform, str, str], asyncio.Task[None]] = {}
        self._failed: dict[int, datetime] = {}  # jobs and their first trouble since the start
        self._looked_at: datetime | None = None
        self._ending = False
        self.retries = 0

    def wake(self) -> None:
        self._planned.set()

    async def run(self) -> None:
        """Carry out what is due, then wait for a plan, a lane to end, or the next due time."""
        recovered = False
        try:
            while True:
                self._planned.clear()
                try:
                    if not recovered:
                        await self.recover()
                        recovered = True
                    took = await self._take_up()
                    pause = 0.0 if took else await self._pause()
                except StoreTrouble as trouble:
                    log.error("actions wait for the disk", trouble=str(trouble))  # noqa: TRY400 -- a state, not a fault
                    pause = DISK_PAUSE
                await self._wait(pause)
        finally:
            await self._end()

    async def _end(self) -> None:
        """What is under way comes to its end, so that a stop in order leaves nothing in doubt."""
        self._ending = True
        running = list(self._running.values())
        if running:
            _, late = await asyncio.wait(running, timeout=GRACE)
            for task in late:
                task.cancel()
            await asyncio.gather(*running, return_exceptions=True)

    async def recover(self) -> None:
        """What an earlier run had begun is looked at before it is done again."""
        if doubtful := await self._outbox.recover():
            log.warning("actions of unknown outcome from before", actions=doubtful)

    async def drain(self) -> int:
        """Everything that is due now, to its end; how many actions that was."""
        count = 0
        while True:
            took = await self._take_up()
            if not took and not self._running:
                return count
            count += took
            if self._running:
                await asyncio.wait(self._running.values())

    async def _pause(self) -> float:
        """Seconds until something is due; a look at the clock in between, since it may jump."""
        following = await self._outbox.next_due()
        if following is None:
            self._failed.clear()  # of what was superseded while it waited
            return LONGEST_PAUSE
        seconds = (following - self._clock()).total_seconds()
        # What is due already waits for its lane, which wakes us when it ends; or for what comes
        # before it, or for a platform that nobody has configured any more.
        return LONGEST_PAUSE if seconds <= 0 and self._running else _within(seconds)

    async def _wait(self, seconds: float) -> None:
        if seconds > 0:
            # Not `wait_for`: in Python 3.11 it swallows a cancellation that comes with the event.
            with suppress(TimeoutError):
                async with asyncio.timeout(seconds):
                    await self._planned.wait()

    async def _take_up(self) -> int:
        """Claim what is due and has a free lane, and set it going; how many actions that was."""
        count, before, self._looked_at = 0, self._looked_at, self._clock()
        if before is None or self._looked_at < before:
            await self._outbox.set_back(self._looked_at)
        for platform in tuple(self._hands):
            busy = {lane[1:] for lane in self._running if lane[0] is platform}
            if len(busy) >= LANES:
                continue
            jobs = await self._outbox.due(platform, self._clock(), busy=busy)
            lanes: dict[tuple[str, str], list[Errand]] = {}
            for errand in errands(jobs, self._token):
                free = len(lanes) + len(busy) < LANES
                if errand.lane in lanes or (free and errand.lane not in busy):
                    lanes.setdefault(errand.lane, []).append(errand)
            count += await self._set_going(platform, lanes)
        return count

    async def _set_going(
        self, platform: Platform, lanes: dict[tuple[str, str], list[Errand]]
    ) -> int:
        planned = [errand for lane in lanes.values() for errand in lane]
        claimed = await self._outbox.claim(
            [(errand.jobs, errand.claim) for errand in planned], self._clock()
        )
        for where, lane in lanes.items():
            ready = []
            # What is about one member in the order of the plans: a mute that is older than a ban
            # would lift it on Telegram, an older unmute end the mute that came after it.
            for errand in sorted(lane, key=lambda errand: errand.job.id):
                jobs = tuple(claimed[job.id] for job in errand.jobs if job.id in claimed)
                if jobs:
                    ready.append(Errand(jobs=jobs, claim=errand.claim))
            if ready:
                self._start((platform, *where), ready)
        return len(claimed)

    def _start(self, lane: tuple[Platform, str, str], ready: list[Errand]) -> None:
        def ended(task: asyncio.Task[None]) -> None:
            del self._running[lane]
            self._planned.set()
            if not task.cancelled() and (error := task.exception()):
                log.error("a lane ended", error=type(error).__name__)

        task = asyncio.create_task(self._walk(ready))
        self._running[lane] = task
        task.add_done_callback(ended)

    async def _walk(self, ready: list[Errand]) -> None:
        for place, errand in enumerate(ready):
            if self._ending:  # the rest was claimed and is not begun: it waits for the next start
                for left in ready[place:]:
                    await self._outbox.later(left.jobs, self._clock(), doubtful=False)
                return
            await self._carry(errand)

    async def _carry(self, errand: Errand) -> None:
        if errand.doubtful and self._is_once(errand):
            detail = "the bot stopped while it was sent; it may not have arrived"
            await self._finish(errand, Outcome.UNKNOWN, detail)
            return
        if self._is_over(errand):
            await self._finish(errand, Outcome.SKIPPED, "its time was over before")
            return
        tried = False
        try:
            await self._weigh(errand)
            tried = True
            carried = await self._carrier.carry(errand)
        except PlatformError as error:
            await self._troubled(errand, error, tried=tried)
        except Unwanted as reason:
            # What was tried before may have been done, so it is not called skipped.
            outcome = Outcome.UNKNOWN if errand.doubtful else Outcome.SKIPPED
            await self._finish(errand, outcome, str(reason))
        except StoreTrouble:  # the words could not be written: nothing was sent
            await self._again(errand, self._backoff(errand), doubtful=False)
        except Exception as error:  # noqa: BLE001 -- one action must not hold up the others
            kind = type(error).__name__
            log.error("an action failed", action=_name(errand), error=kind)  # noqa: TRY400 -- no text in logs
            await self._finish(errand, Outcome.UNKNOWN, f"unexpected {kind}")
        else:
            then = self._later(errand)
            await self._finish(errand, Outcome.DONE, carried.detail, *then, card=carried.card)

    async def _weigh(self, errand: Errand) -> None:
        """What speaks against it by now. Raises Unwanted, PlatformError."""
        if await self._outbox.called_off(errand.jobs):
            raise Unwanted("taken back")
        if (held := await self._outbox.harder(errand.job, self._clock())) is not None:
            await self._carrier.heed(errand, held)

    def _is_once(self, errand: Errand) -> bool:
        """A notice that better comes never than twice, where nothing tells whether it did. Not so
        support and the cards of a quiet desk: somebody may be in danger.
        """
        action, case = errand.job.action, errand.job.case
        quiet = isinstance(action, Report) and case is not None and case.desk.quiet
        # A card that is changed twice is the same.
        same = isinstance(action, Care) or errand.job.shown is not None
        once = isinstance(action, NOTICES) and not same and not quiet
        return once and not self._carrier.hands(errand).keyed

    def _is_over(self, errand: Errand) -> bool:
        """A mute that would end in the past. A ban is looked at still: its end is our own deed."""
        until = errand.job.until
        return isinstance(errand.job.action, Mute) and until is not None and until <= self._clock()

    async def _finish(
        self,
        errand: Errand,
        outcome: Outcome,
        detail: str,
        *then: tuple[Action, datetime],
        card: Shown | None = None,
    ) -> None:
        await _kept(
            lambda: self._outbox.finish(
                errand.jobs, outcome, detail, self._clock(), *then, card=card
            )
        )
        for job in errand.jobs:
            self._failed.pop(job.id, None)
            self._done(job.action, outcome)

    async def _troubled(self, errand: Errand, error: PlatformError, *, tried: bool) -> None:
        """`tried`: it was; else what holds already could not be looked up."""
        action = errand.job.action
        match error.trouble:
            case Trouble.GONE if isinstance(action, CONTENT_WITHOUT):
                then = self._later(errand)
                await self._finish(errand, Outcome.DONE, "it was gone already", *then)
            case Trouble.LIMITED:
                await self._again(errand, error.retry_after + self._chance(), doubtful=False)
            case Trouble.AWAY if not self._is_old(errand):
                await self._again(errand, self._backoff(errand), doubtful=False)
            case Trouble.DOWN if not self._is_once(errand) and not self._is_old(errand):
                await self._again(errand, self._backoff(errand), doubtful=tried)
            case Trouble.DOWN if tried or errand.doubtful:
                # A ban or lock that may have come has its end all the same.
                then = self._later(errand) if isinstance(action, Ban | Lock) else []
                await self._finish(errand, Outcome.UNKNOWN, error.detail, *then)
            case _:
                log.warning("refused", action=_name(errand), trouble=error.trouble.value)
                then = [*await self._card_about(errand), *self._pointer(errand)]
                await self._finish(errand, Outcome.REFUSED, error.detail, *then)

    def _is_old(self, errand: Errand) -> bool:
        """From the first trouble on: a timer was planned long before it is due, and what was left
        by a stop long before the platform is connected again.
        """
        now = self._clock()
        since = max(self._failed.setdefault(job.id, now) for job in errand.jobs)
        return now - since > GIVE_UP

    def _backoff(self, errand: Errand) -> float:
        """Seconds, doubled with each attempt, with jitter so that not all come back at once."""
        base = min(LONGEST_PAUSE, 2.0 ** min(errand.job.attempts, 10) / 2)
        return base * (0.5 + self._chance())

    async def _again(self, errand: Errand, seconds: float, *, doubtful: bool) -> None:
        self.retries += 1
        due = self._clock() + timedelta(seconds=seconds)
        await _kept(lambda: self._outbox.later(errand.jobs, due, doubtful=doubtful))

    async def _card_about(self, errand: Errand) -> list[tuple[Action, datetime]]:
        """What was refused is shown to the moderators, also where no card was planned."""
        case, action = errand.job.case, errand.job.action
        if isinstance(action, Care) and errand.job.attempts > 1:  # after its card went out
            return [(Report(place=action.place, to=Desk.CARE), self._clock())]
        if isinstance(action, (Bulletin, Record)):
            word = self._carrier.unwritten(errand)
            return [(word, self._clock())] if word else []
        pressed = errand.job.key.startswith(PRESSED)
        if case is None or (isinstance(action, NOTICES) and not pressed):
            return []
        planned = await _kept(lambda: self._outbox.actions(case.id))
        if card := next((one for one in planned if isinstance(one, Report)), None):
            # The card lost its buttons with the press, and who pressed thinks that it is done.
            return [(card, self._clock())] if pressed else []
        place = action.target.place if isinstance(action, Delete) else action.place
        return [(Report(place=place), self._clock())]

    def _pointer(self, errand: Errand) -> list[tuple[Action, datetime]]:
        """After a while that nobody can foresee, so that it points at no message and no member."""
        pointer = self._carrier.points(errand)
        wait = POINTED + (LAST_POINTED - POINTED) * self._chance()
        return [(pointer, self._clock() + wait)] if pointer else []

    def _later(self, errand: Errand) -> list[tuple[Action, datetime]]:
        """Timers: the end of a ban or lock by our own hand, and the renewal of a long mute. And the
        word to whoever's message was taken away, which would be untrue before it was.
        """
        action, until, case = errand.job.action, errand.job.until, errand.job.case
        if isinstance(action, Delete) and action.word and case is not None:
            word = Tell(place=action.target.place, member=case.subject, key=action.word)
            return [(word, self._clock())]
        if isinstance(action, Ban) and until is not None:
            return [(Unban(place=action.place, member=action.member), until)]
        if isinstance(action, Lock) and until is not None:
            return [(Unlock(place=action.place, before=action.before), until)]
        if isinstance(action, Mute):
            hands = self._carrier.hands(errand)
            endless = until is None and hands.mutes_for_good
            return [] if endless else self._renewal(action, hands.longest_mute, until)
        return []

    def _renewal(
        self, action: Mute, longest: timedelta | None, until: datetime | None
    ) -> list[tuple[Action, datetime]]:
        now = self._clock()
        if longest is None or (until is not None and until - now <= longest):
            return []
        due = now + longest - RENEWAL
        rest = None if until is None else until - now  # counted from now: see `ending`
        return [(Mute(place=action.place, member=action.member, duration=rest), due)]


def _within(seconds: float) -> float:
    return max(LEAST_PAUSE, min(seconds, LONGEST_PAUSE))


def _name(errand: Errand) -> str:
    """For the log: of what a quiet desk does not even the kind, which tells what it is about."""
    case = errand.job.case
    return errand.job.key if case is None or not case.desk.quiet else "of a quiet desk"


async def _kept(ask: Callable[[], Awaitable[Kept]]) -> Kept:
    """Until the store takes it: what the platform has done must not be forgotten."""
    while True:
        try:
            return await ask()
        except StoreTrouble as trouble:
            log.error("an outcome waits for the disk", trouble=str(trouble))  # noqa: TRY400 -- a state, not a fault
            await asyncio.sleep(DISK_PAUSE)
