"""The one path a message takes: inbox, readings, decision, plan, one transaction."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime

import structlog

from bot.core.actions import Action, Decision, Outcome
from bot.core.arrival import risk, sound_message
from bot.core.cases import Case
from bot.core.types import Community, Member, Message, MessageRef, Platform, Reading
from bot.directory import Directory
from bot.flow.beside import Beside
from bot.flow.elsewhere import Elsewhere
from bot.flow.hearing import READ, Hearing
from bot.flow.judging import Judging, Rights
from bot.flow.known import Known
from bot.flow.line import Line
from bot.flow.ward import Ward
from bot.ports import Clock, Hands, Scorer, Watcher
from bot.store.database import StoreTrouble
from bot.store.inbox import PAUSES, Arrival, Inbox, Waiting
from bot.store.ledger import Ledger
from bot.store.settling import Judged, Settlement

log = structlog.get_logger()
BATCH = 64  # messages scored together
LETTERS = 16_384  # in them, or one longer message; what is at the model nobody overtakes
PAGE = 256  # messages read from the inbox at once, while as many still wait in memory
AHEAD = 2  # batches at the model, and as many that wait to be settled together
# Seconds until those are judged again whose platform could not be asked, at first and at most.
AWAY_PAUSE, AWAY_MOST = 0.5, 30.0
JUDGED = 32  # messages before other tasks get the loop; as long as READ for reading
MANY = 1_024  # messages in line
GIVEN_WAY = 0.25  # seconds at most that taking in gives way to judging
Scored = tuple[list[Waiting], list[tuple[Reading, ...]]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Settled:
    """A message that has been decided, for whoever watches."""

    message: Message
    decision: Decision
    actions: tuple[Action, ...]
    case: Case | None


def pause(tries: int) -> float:
    """Longer each time: each judging asks the model, and an outside service, once more."""
    return min(AWAY_PAUSE * 2.0 ** min(tries, 10), AWAY_MOST)


class Pipeline:
    def __init__(  # noqa: PLR0913 -- the rooms that a message passes through
        self,
        *,
        inbox: Inbox,
        ledger: Ledger,
        scorer: Scorer,
        directory: Directory,
        hands: Mapping[Platform, Hands],
        clock: Clock,
        settled: Callable[[Settled], None],
        beside: Beside | None = None,
        watcher: Watcher | None = None,
        ward: Ward | None = None,
        known: Known | None = None,
        elsewhere: Elsewhere | None = None,
    ) -> None:
        self._inbox, self._ledger = inbox, ledger
        self._clock, self._settled = clock, settled
        self._watcher, self._ward = watcher, ward or Ward(directory)
        self._hearing = Hearing(
            scorer,
            directory,
            clock,
            dated=self._ward.dated,
            beside=beside,
            watcher=watcher,
            known=known,
            elsewhere=elsewhere,
        )
        self._judges = Judging(
            hearing=self._hearing,
            directory=directory,
            ward=self._ward,
            watcher=watcher,
            clock=clock,
        )
        self._rights = Rights(hands, clock)
        self._known_spam, self._elsewhere = known, elsewhere
        self._arrived = asyncio.Event()
        self._judging = False  # whether somebody judges at all
        self._judged, self._progress = 0, asyncio.Event()
        self.line = Line()

    async def take(self, messages: Sequence[Message], done: Sequence[int] = ()) -> None:
        """Returns once the messages are durable; doubles are dropped.

        `done` names Telegram updates that are finished with these messages.
        """
        await self._give_way(len(messages))
        arrivals: list[Arrival] = []
        staying: list[Waiting | None] = []
        try:
            sound = [sound_message(one) for one in messages]
            await self._ward.greet(sound)
            for number, message in enumerate(sound, 1):
                if number % READ == 0:
                    await asyncio.sleep(0)
                arrival, stays = self._arrive(message)
                arrivals.append(arrival)
                staying.append(stays)
            new = await self._inbox.take(arrivals, done, self._look_again)
        except BaseException:  # cancelled, maybe after they became durable and before we heard so
            self._look_again()
            raise
        finally:
            self.line.release(sum(one is not None for one in staying))
        self.line.add([one for one in staying if one is not None and one.message.key in new])
        if None in staying:
            self.line.behind = True
        if new:
            self._arrived.set()

    def _look_again(self) -> None:
        """The inbox holds what memory does not."""
        self.line.behind = True
        self._arrived.set()

    def wrote(self, community: Community, member: str, since: datetime) -> bool:
        """Whether this member wrote there since a moment, as far as it is remembered."""
        return self._hearing.wrote(community, member, since)

    def messages_of(
        self, community: Community, member: str, since: datetime
    ) -> tuple[MessageRef, ...]:
        """Which messages this member wrote there since a moment of the last day."""
        return self._hearing.whereabouts.of(community, member, since)

    def carried(self, action: Action, outcome: Outcome) -> None:
        """What came of an action: a message that was taken away is remembered no more."""
        self._hearing.whereabouts.carried(action, outcome)

    def pinned(self, target: MessageRef) -> None:
        """It is somebody's to take away from now on, and no rule's."""
        self._hearing.whereabouts.pinned(target)

    def staff(self, community: Community, members: Sequence[Member]) -> None:
        """Who all are of the staff there."""
        self._hearing.staff.told(community, members)

    def moved(self, old: Community, new: Community) -> None:
        """What is remembered of a community is of the new one from now on."""
        self._ward.moved(old, new)
        if self._known_spam is not None:
            self._known_spam.changed(old, new)
        if self._elsewhere is not None:
            self._elsewhere.changed(old, new)

    async def _give_way(self, coming: int) -> None:
        """While many wait as many are judged as come in; else under load the judging would come
        last, and most would be written to disk and read again. Not for long each time, since the
        model may be what is slow.
        """
        enough = self._judged + coming
        with suppress(TimeoutError):
            async with asyncio.timeout(GIVEN_WAY):
                while self._judging and self._judged < enough and self._many_wait():
                    self._progress.clear()
                    await self._progress.wait()

    def _many_wait(self) -> bool:
        return self.line.behind or len(self.line) > MANY

    def _arrive(self, message: Message) -> tuple[Arrival, Waiting | None]:
        """What the detectors say, once; with a place in memory, or the inbox alone."""
        signals = self._hearing.read(message)
        risky, now = risk(signals), self._clock()
        if not self.line.reserve():
            return Arrival(message=message, risk=risky, signals=signals), None
        held = Waiting(message=message, risk=risky, received_at=now, signals=signals)
        return Arrival(message=message, risk=risky), held

    async def run(self) -> None:
        """Judge what waits until cancelled: one batch is scored while another is settled."""
        scored: asyncio.Queue[Scored] = asyncio.Queue(maxsize=AHEAD)
        self._judging = True
        try:
            async with asyncio.TaskGroup() as tasks:
                for _ in range(AHEAD):
                    tasks.create_task(self._score(scored))
                tasks.create_task(self._settle_all(scored))
        finally:
            self._judging = False

    async def _score(self, scored: asyncio.Queue[Scored]) -> None:
        while True:
            self._arrived.clear()
            batch = await self._hearing.read_all(await self._next())
            if not batch:
                await self._arrived.wait()
                continue
            await scored.put((batch, await self._hearing.score(batch)))

    async def _settle_all(self, scored: asyncio.Queue[Scored]) -> None:
        while True:
            batch, readings = await scored.get()
            while not scored.empty():
                more, found = scored.get_nowait()
                batch, readings = [*batch, *more], [*readings, *found]
            await self._settle(batch, readings)

    async def _next(self) -> list[Waiting]:
        """The next batch: from memory, which is filled from the inbox before it runs out."""
        if self.line.behind and len(self.line) < PAGE:
            self.line.behind = False  # whoever spills while we read sets it again
            try:
                found = await self._inbox.waiting(PAGE, self.line.held)
            except StoreTrouble as trouble:
                log.error("messages can't be read now", trouble=str(trouble))  # noqa: TRY400 -- a state, not a fault
                await asyncio.sleep(PAUSES[0])
                self._look_again()  # whether anybody comes or not
            else:
                self.line.add(found)
                self._arrived.set()  # the other who scores found nobody while we read
                self.line.behind = self.line.behind or len(found) == PAGE
        return self.line.next(BATCH, LETTERS)

    async def judge(self, batch: list[Waiting]) -> None:
        """Score and settle a batch that was read from the inbox."""
        batch = await self._hearing.read_all(batch)
        await self._settle(batch, await self._hearing.score(batch))

    async def _settle(self, batch: list[Waiting], scores: list[tuple[Reading, ...]]) -> None:
        judged: list[Judged] = []
        for number, (waiting, readings) in enumerate(zip(batch, scores, strict=True), 1):
            judged.append(self._judges.decide(waiting, readings))
            if number % JUDGED == 0:
                await asyncio.sleep(0)
        known = await self._known(batch, judged)
        # What goes with a flood is decided before it, where both are judged at once.
        known.sort(key=lambda pair: bool(pair[1].earlier))
        judged = [one for _, one in known]
        settlements = await self._keep(judged)
        await self._ward.keep(judged, settlements, self._clock())
        self.line.done([waiting for waiting, _ in known])
        self._judged += len(batch)
        self._progress.set()
        if self._watcher is not None and any(one.sightings for one in judged):
            self._watcher.wake()
        for one, result in zip(judged, settlements, strict=True):
            self._settled(
                Settled(
                    message=one.message,
                    decision=one.decision,
                    actions=result.actions,
                    case=result.case,
                )
            )

    async def _known(
        self, batch: Sequence[Waiting], judged: Sequence[Judged]
    ) -> list[tuple[Waiting, Judged]]:
        """Those whose authors' rights are known where that matters. The others are judged again
        soon: right after a start a platform is not connected yet.
        """
        known: list[tuple[Waiting, Judged]] = []
        running = asyncio.get_running_loop()
        for waiting, one in zip(batch, judged, strict=True):
            found = await self._rights.looked_up(waiting, one) if one.decision.fired else one
            if found is None:
                later = replace(waiting, tries=waiting.tries + 1)
                running.call_later(pause(waiting.tries), self._return, later)
            else:
                known.append((waiting, found))
        return known

    def _return(self, waiting: Waiting) -> None:
        self.line.again([waiting])
        self._arrived.set()

    async def _keep(self, judged: Sequence[Judged]) -> list[Settlement]:
        """One transaction, tried again for as long as the disk takes nothing."""
        tries = 0
        while True:
            try:
                return await self._ledger.settle(judged, self._judges.plan, self._clock())
            except StoreTrouble as trouble:
                log.error("decisions wait for the disk", trouble=str(trouble))  # noqa: TRY400 -- a trace could quote text
                await asyncio.sleep(PAUSES[min(tries, len(PAUSES) - 1)])
                tries += 1
