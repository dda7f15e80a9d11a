"""Where the adapters hand in what they hear: each thing goes to the room it belongs to."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from bot.care import guardians
from bot.core.cases import Deed
from bot.core.types import Community, Member, Message, MessageRef, Platform
from bot.desk import house
from bot.desk.office import Office
from bot.health.metrics import Counts
from bot.pipeline import Pipeline
from bot.ports import Card
from bot.store.inbox import Inbox


class Reception:
    """Implements `ports.Inlet`."""

    def __init__(self, pipeline: Pipeline, inbox: Inbox, office: Office, counts: Counts) -> None:
        self._pipeline, self._inbox, self._office = pipeline, inbox, office
        self._counts = counts

    async def take(self, *messages: Message, done: Sequence[int] = ()) -> None:
        await self._pipeline.take(messages, done)
        for message in messages:
            self._counts.taken[message.community.platform] += 1
            if self._office.guardians.knows(message.community.platform, message.author.id):
                await guardians.met(self._office, message)

    async def seen(self) -> dict[str, tuple[str, datetime]]:
        return await self._inbox.seen(Platform.DISCORD)

    async def saw(self, channel: str, message: str) -> None:
        await self._inbox.saw(Platform.DISCORD, channel, message)

    async def noted(self, deed: Deed) -> None:
        await self._office.ledger.note(deed, self._office.clock())

    def pinned(self, target: MessageRef) -> None:
        self._pipeline.pinned(target)

    def staff(self, community: Community, members: Sequence[Member]) -> None:
        self._pipeline.staff(community, members)

    async def journal(self, updates: Sequence[tuple[int, str]]) -> list[tuple[int, str]]:
        return await self._inbox.journal(updates)

    async def unfinished(self) -> list[tuple[int, str]]:
        return await self._inbox.unfinished()

    async def finished(self, update_id: int) -> None:
        await self._inbox.finished(update_id)

    async def joined(self, community: Community, title: str, language: str | None) -> Card | None:
        return await house.welcome(self._office, community, title, language)

    async def moved(self, old: Community, new: Community) -> None:
        await self._office.directory.move(old, new, self._office.clock())
        self._pipeline.moved(old, new)
