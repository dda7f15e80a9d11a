"""The watch over pairs of members: what one asked another is weighed, and may become a case.

Law: it never holds a message up and never punishes anybody. What it saw stands on disk with the
decision about the message; everything after that may fail, and is done again.
"""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar

import structlog

from bot.care.talk import LATELY, Talk
from bot.core.detect.grooming import Stage, stages, together
from bot.core.pairs import OPEN, WATCH, Step, risk
from bot.core.sightings import (
    Pair,
    Sighting,
    excerpt,
    is_new,
    is_person,
    is_young,
    sightings,
)
from bot.core.types import Member, Message, MessageRef, Platform
from bot.directory import Directory
from bot.ports import Clock, Hands, PlatformError, Trouble
from bot.store.choices import Choices
from bot.store.database import StoreTrouble
from bot.store.pair_cases import Finding, PairCases
from bot.store.pairs import Pairs, Seen

log = structlog.get_logger()
HEARD = 8_192  # messages whose stages, and what led to them, are remembered until they are decided
FRESH = 1_024  # messages whose words are remembered until they are weighed
PAUSE = 60.0  # seconds until what could not be weighed is tried again
TRIES = 5  # of one pair, until the next start
K = TypeVar("K")
V = TypeVar("V")
SOON = frozenset({Trouble.AWAY, Trouble.DOWN, Trouble.LIMITED})


@dataclass(frozen=True, slots=True, kw_only=True)
class _People:
    suspect: Member
    partner: Member
    young: bool  # the partner, in any way
    known_young: bool
    newcomer: bool


class PairWatch:
    def __init__(  # noqa: PLR0913 -- what it weighs by
        self,
        *,
        pairs: Pairs,
        cases: PairCases,
        directory: Directory,
        choices: Choices,
        hands: Mapping[Platform, Hands],
        clock: Clock,
        planned: Callable[[], None],
        listens: bool = False,
    ) -> None:
        """`listens`: a care model hears the messages beside the phrases."""
        self._pairs, self._cases, self._directory = pairs, cases, directory
        self._choices, self._hands, self._clock = choices, hands, clock
        self._planned = planned  # wakes the enforcer
        self._talk = Talk()
        self.listens = listens
        self._heard: OrderedDict[str, frozenset[Stage]] = OrderedDict()
        self._led: OrderedDict[str, tuple[datetime, str]] = OrderedDict()
        self._fresh: OrderedDict[MessageRef, Message] = OrderedDict()
        self._failed: dict[Pair, int] = {}
        self._seen = asyncio.Event()

    def heard(self, message: Message) -> None:
        """As it comes in: who talks where, and what stages it holds. Never raises."""
        if not is_person(message):
            return
        try:
            self._talk.heard(message)
            _put(self._heard, message.key, stages(message.own_text), HEARD)
            if self.listens and not self._is_desk(message) and (led := self._talk.leading(message)):
                _put(self._led, message.key, (message.written_at, led), HEARD)
        except Exception as error:  # noqa: BLE001 -- one strange message must not hold up the rest
            _failed(error)

    def leading(self, message: Message) -> str:
        """Also a second time, as a message may be judged again; not much later."""
        return self._led[message.key][1] if message.key in self._led else ""

    def tidy(self) -> None:
        """Forget what is no answer any more."""
        moment = self._clock() - LATELY
        self._talk.forget_before(moment)
        while self._led and next(iter(self._led.values()))[0] < moment:
            self._led.popitem(last=False)

    def forget(self, platform: Platform, member: str) -> None:
        """The words that a member wrote, as far as no case is made of them."""
        self._talk.forget(platform, member)
        self._led.clear()  # what led to others' messages may be theirs
        for ref, message in list(self._fresh.items()):
            if (ref.place.community.platform, message.author.id) == (platform, member):
                del self._fresh[ref]

    def _is_desk(self, message: Message) -> bool:
        """Where cards go, people talk about what others wrote."""
        place, desks = message.ref.place, self._directory.of(message.community).desks
        return not desks.isdisjoint({place.channel, place.parent})

    def sightings(
        self, message: Message, heard: frozenset[Stage] = frozenset()
    ) -> tuple[Sighting, ...]:
        """What is to be kept with the decision about it; nearly always nothing. Never raises."""
        if not is_person(message):
            return ()
        try:
            told = self._heard.pop(message.key, None)
            told = stages(message.own_text) if told is None else told
            found = together(told, heard)
            if not found or self._is_desk(message):
                return ()
            seen = sightings(message, self._talk.partner(message), found)
        except Exception as error:  # noqa: BLE001 -- as above
            _failed(error)
            return ()
        if seen:
            _put(self._fresh, message.ref, message, FRESH)
        return seen

    def wake(self) -> None:
        """Something was kept."""
        self._seen.set()

    async def run(self) -> None:
        """Weigh what was seen, until cancelled. What a stop left is weighed first."""
        while True:
            self._seen.clear()
            self.tidy()
            try:
                await self.weigh()
            except StoreTrouble as trouble:
                log.error("pairs wait for the disk", trouble=str(trouble))  # noqa: TRY400 -- a state, not a fault
            # Not `wait_for`: in Python 3.11 it swallows a cancellation that comes with the event.
            with suppress(TimeoutError):
                async with asyncio.timeout(PAUSE):
                    await self._seen.wait()

    async def weigh(self) -> None:
        """Every pair with something new, once. Raises StoreTrouble."""
        done: dict[Pair, bool] = {}
        last = 0
        while new := await self._pairs.new(last):
            last = new[-1].id
            for one in new:
                pairs = await self._concerned(one.sighting)
                for pair in pairs:
                    # How young somebody is may have been said while the pair was weighed.
                    if pair not in done or one.sighting.stage is Stage.MINOR:
                        done[pair] = await self._tried(pair)
                if one.sighting.stage is Stage.MINOR and all(done[pair] for pair in pairs):
                    await self._pairs.weighed([one.id])
                    self._forget([one])

    async def _concerned(self, seen: Sighting) -> list[Pair]:
        """Whose risk it changes: how young somebody is changes it for all who write to them."""
        if seen.stage is not Stage.MINOR:
            return [seen.pair]
        return await self._pairs.towards(seen.pair.community, seen.pair.writer)

    async def _tried(self, pair: Pair) -> bool:
        """Whether it was weighed; one that can't be holds up no other."""
        if self._failed.get(pair, 0) >= TRIES:
            return True
        try:
            await self._weigh(pair)
        except StoreTrouble:
            raise
        except Exception as error:  # noqa: BLE001 -- one pair must not hold up the others
            away = isinstance(error, KeyError) or (
                isinstance(error, PlatformError) and error.trouble in SOON
            )
            if not away:
                _failed(error)
                self._failed[pair] = self._failed.get(pair, 0) + 1
            return False
        self._failed.pop(pair, None)
        return True

    async def _weigh(self, pair: Pair) -> None:
        now, kept = self._clock(), await self._pairs.steps(pair)
        new = [one for one in kept if one.new]
        steps = [
            Step(stage=one.sighting.stage, at=one.sighting.at, message=one.sighting.ref.id)
            for one in kept
        ]
        in_case = any(one.case_id for one in kept)
        if not in_case and self._risk(steps, now, young=True, newcomer=True) < WATCH:
            await self._pairs.weighed([one.id for one in new])  # whoever they are
            self._forget(new)
            return
        people = await self._people(pair, new)
        level = self._risk(steps, now, young=people.young, newcomer=people.newcomer)
        words = self._words(new) if in_case or level >= WATCH else {}
        if level >= OPEN or (in_case and new):
            open_ = await self._choices.get(pair.community.platform, pair.partner, "care") != "off"
            found = Finding(
                pair=pair,
                suspect=people.suspect,
                partner=people.partner if open_ else None,
                young=people.young,
                known_young=people.known_young,
                steps=tuple(kept),
                words=words,
            )
            await self._bring(found)
        else:
            await self._pairs.weighed([one.id for one in new], words)
        self._forget(new)

    def _risk(self, steps: list[Step], now: datetime, *, young: bool, newcomer: bool) -> float:
        return risk(steps, now, young=young, newcomer=newcomer, listened=self.listens)

    async def _bring(self, found: Finding) -> None:
        if any(one.new or one.case_id is None for one in found.steps):
            await self._cases.bring(found, self._clock())
            self._planned()

    async def _people(self, pair: Pair, new: Iterable[Seen]) -> _People:
        """Both as they are now, else as they were when they wrote. Raises PlatformError."""
        community = pair.community
        hands, chosen = self._hands[community.platform], self._directory.of(community)
        wrote = (self._fresh.get(one.sighting.ref) for one in new)
        last = next((one.author for one in wrote if one), None)
        suspect = await hands.member(community, pair.writer)
        partner = await hands.member(community, pair.partner)
        partner = partner or Member(id=pair.partner, name=pair.partner)
        suspect = suspect or last or Member(id=pair.writer, name=pair.writer)
        marked = await self._choices.get(community.platform, partner.id, "youth", community.id)
        known = marked == "on" or is_young(partner, chosen.youth_roles)
        return _People(
            suspect=suspect,
            partner=partner,
            young=known or await self._pairs.says_young(community, partner.id),
            known_young=known,
            newcomer=is_new(suspect, self._clock()),
        )

    def _words(self, new: Iterable[Seen]) -> dict[int, str]:
        """Of those steps whose messages are still in memory."""
        told = ((one, self._fresh.get(one.sighting.ref)) for one in new)
        return {
            one.id: excerpt(message.own_text, one.sighting.stage)
            for one, message in told
            if message
        }

    def _forget(self, weighed: Iterable[Seen]) -> None:
        for one in weighed:
            self._fresh.pop(one.sighting.ref, None)


def _put(kept: OrderedDict[K, V], key: K, value: V, most: int) -> None:
    kept[key] = value
    if len(kept) > most:
        kept.popitem(last=False)


def _failed(error: Exception) -> None:
    log.error("a pair could not be watched", error=type(error).__name__)
