"""What is heard in messages: by the detectors as they arrive, by the models in batches.

Law: one strange message, or one detector that fails, holds up no other; and a failure is no "fine".
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime

import structlog

from bot.core import heard
from bot.core.detect import detect
from bot.core.flood import Window
from bot.core.types import Community, Message, MessageRef, Missing, Reading
from bot.directory import Directory
from bot.flow.beside import Beside
from bot.flow.elsewhere import Elsewhere
from bot.flow.known import Known
from bot.flow.memory import Memory
from bot.flow.staff import Staff
from bot.flow.whereabouts import Whereabouts
from bot.ports import Clock, Scorer, Watcher
from bot.store.inbox import Waiting

log = structlog.get_logger()
READ = 8  # messages before other tasks get the loop


class Hearing:
    def __init__(  # noqa: PLR0913 -- the rooms that it asks
        self,
        scorer: Scorer,
        directory: Directory,
        clock: Clock,
        *,
        dated: Callable[[Message], Message],
        beside: Beside | None = None,
        watcher: Watcher | None = None,
        known: Known | None = None,
        elsewhere: Elsewhere | None = None,
    ) -> None:
        """`dated` gives a message with when its author joined, where the bot alone knows that."""
        self.scorer, self._directory, self._clock = scorer, directory, clock
        self._dated = dated
        self._beside, self._watcher, self._memory = beside, watcher, Memory()
        self._known, self._elsewhere = known, elsewhere
        self.whereabouts, self.staff = Whereabouts(), Staff()

    def read(self, message: Message) -> tuple[Reading, ...]:
        """What the detectors say; the message is remembered for those that come after it."""
        law = self._directory.law(message.community)
        recent, now = self._memory.recall(message), self._clock()
        self.staff.met(message.community, message.author)
        names = self.staff.of(message.community)
        try:
            signals: tuple[Reading, ...] = detect(
                self._dated(message), recent, law.detectors, now, names
            )
        except Exception as error:  # noqa: BLE001 -- one strange message must not hold up the rest
            kind = type(error).__name__
            log.error("a detector failed", message=message.key, error=kind)  # noqa: TRY400 -- a trace could quote text
            signals = (Missing(name="detectors", why=f"failed with {kind}"),)
        self._memory.keep(message)
        self.whereabouts.keep(message)
        if self._watcher is not None:
            self._watcher.heard(message)
        return signals

    def wrote(self, community: Community, member: str, since: datetime) -> bool:
        """Whether this member wrote there since a moment, as far as it is remembered."""
        return self._memory.wrote(community, member, since)

    def earlier(self, message: Message, windows: Sequence[Window]) -> tuple[MessageRef, ...]:
        """What its author wrote before and these windows counted, as far as it still stands."""
        return self.whereabouts.standing(message, self._memory.counted(message, windows))

    async def read_all(self, batch: Sequence[Waiting]) -> list[Waiting]:
        """With what the detectors say, also of those that come from an earlier run's inbox."""
        known: list[Waiting] = []
        for number, one in enumerate(batch, 1):
            if one.signals is None:
                one = replace(one, signals=self.read(one.message))  # noqa: PLW2901
                if number % READ == 0:
                    await asyncio.sleep(0)
            known.append(one)
        return known

    async def score(self, batch: Sequence[Waiting]) -> list[tuple[Reading, ...]]:
        """What the models say of each, whether it came before as spam, and whether others banned
        its author.
        """
        found = await self._scores(batch)
        await self._in_own_words(batch, found)
        await self._in_talks(batch, found)
        messages = [one.message for one in batch]
        if self._known is not None:
            spam = await self._known.readings(messages)
            found = [(*readings, one) for readings, one in zip(found, spam, strict=True)]
        if self._elsewhere is not None:
            bans = await self._elsewhere.readings(messages)
            found = [(*readings, *some) for readings, some in zip(found, bans, strict=True)]
        return found

    async def _scores(self, batch: Sequence[Waiting]) -> list[tuple[Reading, ...]]:
        if self._beside is not None:
            return await self._beside.score(self.scorer, batch)
        return await self.scorer.score([one.message.text for one in batch])

    async def _in_own_words(
        self, batch: Sequence[Waiting], found: list[tuple[Reading, ...]]
    ) -> None:
        """Of a message that quotes or forwards another, need is heard in its own words."""
        quoting = [place for place, one in enumerate(batch) if one.message.quotes]
        if not quoting:
            return
        own = [batch[place].message.own_text for place in quoting]
        for place, readings in zip(quoting, await self.scorer.score(own), strict=True):
            found[place] = heard.instead(found[place], readings)

    async def _in_talks(self, batch: Sequence[Waiting], found: list[tuple[Reading, ...]]) -> None:
        """What may lure somebody is heard with what was said before, and by whom."""
        watcher = self._watcher
        may = [n for n, readings in enumerate(found) if watcher and heard.may_lure(readings)]
        led = {n: watcher.leading(batch[n].message) for n in may} if watcher else {}
        led = {n: text for n, text in led.items() if text}
        if not led:
            return
        for n, readings in zip(led, await self.scorer.score([*led.values()]), strict=True):
            found[n] = heard.in_talk(found[n], readings)
