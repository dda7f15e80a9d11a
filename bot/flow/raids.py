"""Raid mode in a running bot: who joins is counted, what newcomers bring is caught, and the
moderators are told when it begins and when it is over.

Law: what is remembered of a flood is bounded, and every raid is told once.
"""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

import structlog

from bot.core import raid
from bot.core.actions import Bulletin
from bot.core.community import CommunitySettings
from bot.core.detect import fingerprint
from bot.core.raid import Joining, Raid
from bot.core.types import AuthorKind, Community, Message, Reading, Signal
from bot.directory import Directory
from bot.locale import lasting
from bot.ports import Clock
from bot.store.database import StoreTrouble
from bot.store.outbox import Outbox

log = structlog.get_logger()
EVERY = 5.0  # seconds between two looks for what is over
MOST = 20_000  # people counted as different ones in one raid
TEXTS = 2_000  # remembered of a raid, as fingerprints; the oldest go
BEGAN, BEGAN_WATCHING, ENDED = "raid-began", "raid-began-watching", "raid-ended"


@dataclass(slots=True)
class _Crowd:
    """Of one community."""

    latest: tuple[Joining, ...] = ()
    since: datetime | None = None  # of the raid that the rest is about
    before: int = 0  # who were counted before these
    met: set[str] = field(default_factory=set)
    texts: OrderedDict[str, str] = field(default_factory=OrderedDict)  # and who wrote each first

    def enter(self, on: Raid) -> None:
        """What is remembered is of this raid."""
        if self.since == on.since:
            return
        self.since, self.texts = on.since, OrderedDict()
        self.met = {one.member for one in self.latest}
        self.before = max(0, on.joined - len(self.met))

    def meet(self, member: str) -> None:
        if len(self.met) < MOST:
            self.met.add(member)
        else:
            self.before += 1

    @property
    def joined(self) -> int:
        return self.before + len(self.met)


class Raids:
    def __init__(
        self,
        *,
        directory: Directory,
        outbox: Outbox,
        clock: Clock,
        announced: Callable[[], None],
    ) -> None:
        self._directory, self._outbox, self._clock = directory, outbox, clock
        self._announced = announced
        self._crowds: dict[Community, _Crowd] = {}
        self._told: set[str] = set()  # beginnings, since the start

    async def came(self, joinings: Sequence[Message]) -> None:
        """Before anything is judged that they write."""
        waits = False
        for one in joinings:
            if not self._counted(one) or waits:
                continue
            try:
                await self._go_on(one.community)
            except StoreTrouble as trouble:  # whoever joins next tries it again
                log.warning("raid mode waits for the disk", trouble=str(trouble))
                waits = True

    def _counted(self, joining: Message) -> bool:
        """Whether this joining was one of so many at once."""
        where, author = joining.community, joining.author
        person = author.kind is AuthorKind.USER and not author.is_staff and not author.is_self
        if not person or not self._directory.knows(where):
            return False
        crowd = self._crowds.setdefault(where, _Crowd())
        if on := self.of(where):
            crowd.enter(on)
            crowd.meet(author.id)
        rush = self._directory.law(where).policy.raid
        if rush is None:
            return False
        new = Joining(member=author.id, at=joining.sent_at)
        crowd.latest = raid.came(crowd.latest, new, rush)
        return raid.is_rush(crowd.latest, rush)

    async def _go_on(self, where: Community) -> None:
        """Raid mode begins, or lasts longer."""
        crowd, now = self._crowds[where], self._clock()
        rush = self._directory.law(where).policy.raid
        if rush is None:
            return

        def goes_on(chosen: CommunitySettings) -> Raid | None:
            if raid.is_calm(chosen.calm_until, now) and raid.holding(chosen.raid, now) is None:
                return chosen.raid
            return raid.gone_on(chosen.raid, crowd.latest, rush, crowd.joined, now)

        chosen = self._directory.of(where)
        if goes_on(chosen) == chosen.raid:  # as for nearly all of a flood
            return
        changed = await self._directory.alter(where, lambda old: replace(old, raid=goes_on(old)))
        if changed.raid is not None:
            crowd.enter(changed.raid)
            await self._tell_of(where, changed.raid)

    def of(self, where: Community) -> Raid | None:
        """What goes on there now."""
        found = self._directory.of(where).raid
        return None if found is None else raid.holding(found, self._clock())

    def caught(self, message: Message, readings: Sequence[Reading], on: Raid) -> tuple[Signal, ...]:
        """What of it is held, where its author belongs to the raid."""
        if not raid.belongs(message.author, on):
            return ()
        copied = message.deletable and self._is_copy(message, on)
        return raid.caught(message, readings, copied=copied)

    def _is_copy(self, message: Message, on: Raid) -> bool:
        """Of what another wrote first; of their own the policy has its rules."""
        text = message.text
        mark = fingerprint(text) if raid.is_lengthy(text) else ""
        if not mark:
            return False
        crowd = self._crowds.setdefault(message.community, _Crowd())
        crowd.enter(on)
        first = crowd.texts.setdefault(mark, message.author.id)
        if len(crowd.texts) > TEXTS:
            crowd.texts.popitem(last=False)
        return first != message.author.id

    def moved(self, old: Community, new: Community) -> None:
        if (crowd := self._crowds.pop(old, None)) is not None:
            self._crowds.setdefault(new, crowd)

    async def run(self) -> None:
        """Look for what is over, until cancelled."""
        while True:
            await asyncio.sleep(EVERY)
            try:
                await self.look()
            except StoreTrouble as trouble:
                log.warning("raid mode waits for the disk", trouble=str(trouble))

    async def look(self) -> None:
        """End what is over, and tell of what a stop left untold."""
        for where in self._directory.communities():
            found, crowd = self._directory.of(where).raid, self._crowds.get(where)
            if found is None:
                if crowd is not None and crowd.since is not None:
                    del self._crowds[where]
            elif raid.holding(found, self._clock()):
                await self._tell_of(where, found)
            else:
                await self._end(where, found)

    async def _tell_of(self, where: Community, on: Raid) -> None:
        name = _key(BEGAN, where, on.since)
        if on.by_hand or name in self._told:
            return
        chosen = self._directory.of(where)
        log.info("raid mode begins", platform=where.platform.value, joined=on.joined)
        within = lasting(max(on.found - on.since, timedelta(seconds=1)), chosen.language)
        values = (("count", str(on.joined)), ("within", within), ("date", on.until.isoformat()))
        await self._announce(where, BEGAN if chosen.policy else BEGAN_WATCHING, values, name)
        self._told.add(name)

    async def _end(self, where: Community, over: Raid) -> None:
        crowd = self._crowds.setdefault(where, _Crowd())
        crowd.enter(over)
        values, name = (("count", str(crowd.joined)),), _key(ENDED, where, over.since)
        await self._announce(where, ENDED, values, name)

        def altered(old: CommunitySettings) -> CommunitySettings:
            return replace(old, raid=None) if old.raid == over else old

        await self._directory.alter(where, altered)
        self._told.discard(_key(BEGAN, where, over.since))

    async def _announce(
        self, where: Community, key: str, values: tuple[tuple[str, str], ...], name: str
    ) -> None:
        if not self._directory.of(where).moderators:
            return
        now, bulletin = self._clock(), Bulletin(community=where, key=key, values=values)
        await self._outbox.announce(bulletin, name, now, now)
        self._announced()


def _key(key: str, where: Community, since: datetime) -> str:
    return f"{key}:{where.platform.value}:{where.id}:{since.isoformat()}"
