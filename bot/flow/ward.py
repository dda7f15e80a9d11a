"""What restricted mode and a raid add to a message's way: the policy it is judged by, and a word at
night.

Law: what anybody can see of it depends on the place alone, never on who is marked as young.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import structlog

from bot.core import restricted
from bot.core.actions import Decision, Tell
from bot.core.late import PROMPT
from bot.core.policy import Policy
from bot.core.restricted import Standing
from bot.core.types import AuthorKind, Community, Message, Reading, Signal
from bot.directory import Directory
from bot.flow.circle import Circle
from bot.flow.raids import Raids
from bot.laws import IN_A_RAID, Mode
from bot.store.database import StoreTrouble
from bot.store.reminders import Reminders
from bot.store.settling import Judged, Settlement

log = structlog.get_logger()
UTC = ZoneInfo("UTC")
GOODNIGHT = "quiet-hours"  # the word of the catalogue
MOST = 20_000  # reminders remembered


class Ward:
    def __init__(
        self,
        directory: Directory,
        circle: Circle | None = None,
        reminders: Reminders | None = None,
        raids: Raids | None = None,
    ) -> None:
        """Without `reminders` nobody is reminded of the quiet hours; without `raids` there is no
        raid mode.
        """
        self._directory, self._reminders, self._raids = directory, reminders, raids
        self._circle = circle or Circle()
        self._reminded: dict[str, None] = {}

    def policies(
        self, message: Message, now: datetime, *, caught: bool = False
    ) -> tuple[Policy, ...]:
        """By which it is judged, one after the other until something fires. `caught`: in a raid."""
        community = message.community
        restricts, mode = self._directory.restricts(message.ref.place), Mode.PLAIN
        if restricts:
            mode = Mode.STRANGER if self._is_stranger(message, now) else Mode.RESTRICTED
        policy = self._directory.law(community, IN_A_RAID[mode] if caught else mode).policy
        if restricts:
            return (policy,)
        if self._concerns_marked(message):
            return (policy, self._directory.law(community, Mode.WATCHED).policy)
        return (policy,)

    def _concerns_marked(self, message: Message) -> bool:
        marked = self._directory.marked(message.community)
        if not marked:
            return False
        to = {*restricted.addressed(message), message.replied_to}
        author = message.author
        return not (author.is_staff or author.id in marked or marked.isdisjoint(to))

    def signals(
        self, message: Message, readings: Sequence[Reading], now: datetime
    ) -> tuple[Signal, ...]:
        """How its author stands here, where that matters."""
        place, author = message.ref.place, message.author
        here = self._directory.restricts(place)
        if not here and not self._concerns_marked(message):
            return ()
        where = place.community
        standing = Standing(
            stranger=self._is_stranger(message, now),
            unacquainted=frozenset(
                one
                for one in restricted.addressed(message)
                if not self._circle.acquainted(where, author.id, one, now)
            ),
            night=here and self._night(message, now) is not None,
        )
        return restricted.signals(message, readings, standing)

    def caught(self, message: Message, readings: Sequence[Reading]) -> tuple[Signal, ...]:
        """What of it is held in a raid; nothing at other times, and of whoever was here before."""
        if self._raids is None or (on := self._raids.of(message.community)) is None:
            return ()
        return self._raids.caught(self.dated(message), readings, on)

    def dated(self, message: Message) -> Message:
        """With when its author joined, where the platform does not say it and the bot saw it."""
        author = message.author
        if author.joined_at is not None:
            return message
        joined = self._circle.joined(message.community, author.id)
        if joined is None:
            return message
        return replace(message, author=replace(author, joined_at=joined))

    def _is_stranger(self, message: Message, now: datetime) -> bool:
        return restricted.is_stranger(self.dated(message).author, now)

    def _night(self, message: Message, now: datetime) -> date | None:
        """The night in whose quiet hours it was written, while that lasts."""
        chosen = self._directory.of(message.community)
        quiet = restricted.hours(chosen.quiet_hours) if chosen.quiet_hours else None
        if quiet is None or now - message.written_at > PROMPT:
            return None
        zone = zone_of(chosen.time_zone)
        found = restricted.night(now, quiet, zone)
        return found if restricted.night(message.written_at, quiet, zone) == found else None

    def moved(self, old: Community, new: Community) -> None:
        self._circle.move(old, new)
        if self._raids is not None:
            self._raids.moved(old, new)

    async def greet(self, messages: Sequence[Message]) -> None:
        """Remember who came, before anything that came with them is read."""
        joined = [one for one in messages if _is_joining(one)]
        for one in joined:
            self._came(one)
        if joined:
            await self._circle.keep()
        if joined and self._raids is not None:
            await self._raids.came(joined)

    def _came(self, message: Message) -> None:
        if message.author.joined_at is None:  # else the platform says it with every message
            self._circle.came(message.community, message.author.id, message.sent_at)

    def note(self, message: Message, made: Decision) -> None:
        """Remember who answered whom with what was left standing."""
        where, author = message.community, message.author
        if _is_joining(message):
            self._came(message)  # once more: the disk may not have taken it before a stop
            return
        stands = not (made.answer.delete or made.answer.hold)
        if message.replied_to not in {"", author.id} and stands and self._directory.minds(where):
            self._circle.answered(where, author.id, message.replied_to, message.sent_at)

    async def keep(
        self, judged: Sequence[Judged], settled: Sequence[Settlement], now: datetime
    ) -> None:
        await self._circle.keep()
        for one, result in zip(judged, settled, strict=True):
            quiet = result.case is None and not result.actions
            if quiet and self._directory.of(one.message.community).quiet_hours:
                await self._remind(one.message, now)

    async def _remind(self, message: Message, now: datetime) -> None:
        """One kind word a night, in private; what was written stays."""
        author, place = message.author, message.ref.place
        if self._reminders is None or author.kind is not AuthorKind.USER or author.is_staff:
            return
        if not self._directory.restricts(place):  # of the place alone: no mark is to be told by it
            return
        night = self._night(message, now)
        if night is None or _is_joining(message):
            return
        where = place.community
        key = f"{where.platform.value}:{where.id}:{author.id}:{night.isoformat()}"
        if key in self._reminded:
            return
        hours = self._directory.of(where).quiet_hours
        word = Tell(place=place, member=author, key=GOODNIGHT, values=(("hours", hours),))
        try:
            await self._reminders.say(word, key, now)
        except StoreTrouble as trouble:  # the next message of this night reminds them
            log.warning("a reminder waits for the disk", trouble=str(trouble))
            return
        if len(self._reminded) >= MOST:
            self._reminded.clear()
        self._reminded[key] = None


def _is_joining(message: Message) -> bool:
    return message.ref.id.startswith("join:")


def zone_of(name: str) -> tzinfo:
    try:
        return ZoneInfo(name or "UTC")
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return UTC
