"""An inlet and a front that keep lists."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from bot.core.cases import Deed
from bot.core.types import Community, Member, Message, MessageRef, Place
from bot.ports import Button, Card, Choice, Reply, Request
from bot.sandbox.discord.state import Changes
from tests.support.values import NOON


@dataclass
class ListInlet:
    messages: list[Message] = field(default_factory=list)
    communities: list[tuple[Community, str, str | None]] = field(default_factory=list)
    welcome: Card | None = None
    read: dict[str, tuple[str, datetime]] = field(default_factory=dict)
    deeds: dict[str, Deed] = field(default_factory=dict)
    pins: list[MessageRef] = field(default_factory=list)
    pages: list[int] = field(default_factory=list)  # messages of each take
    full: bool = False  # the disk takes nothing until `emptied`
    changes: Changes = field(default_factory=Changes)
    _emptied: asyncio.Event = field(default_factory=asyncio.Event)

    async def take(self, *messages: Message, done: Sequence[int] = ()) -> None:
        if self.full:
            await self._emptied.wait()
        known = {one.key for one in self.messages}
        for message in messages:
            if message.key not in known:
                self.messages.append(message)
            if message.ref.id.isdecimal():
                self._rise(message.ref.place.channel, message.ref.id)
        self.pages.append(len(messages))
        self.changes.touch()

    def empty(self) -> None:
        """The disk takes messages again."""
        self.full = False
        self._emptied.set()

    def _rise(self, channel: str, number: str) -> None:
        before = self.read.get(channel, ("0", NOON))[0]
        self.read[channel] = (max(before, number, key=int), NOON)

    async def seen(self) -> dict[str, tuple[str, datetime]]:
        return self.read

    async def saw(self, channel: str, message: str) -> None:
        self._rise(channel, message)
        self.changes.touch()

    async def noted(self, deed: Deed) -> None:
        self.deeds.setdefault(deed.id, deed)
        self.changes.touch()

    def pinned(self, target: MessageRef) -> None:
        self.pins.append(target)
        self.changes.touch()

    def staff(self, community: Community, members: Sequence[Member]) -> None:
        raise NotImplementedError

    async def joined(self, community: Community, title: str, language: str | None) -> Card | None:
        known = community in {one for one, _, _ in self.communities}
        self.communities.append((community, title, language))
        return None if known else self.welcome

    async def journal(self, updates: Sequence[tuple[int, str]]) -> list[tuple[int, str]]:
        raise NotImplementedError

    async def unfinished(self) -> list[tuple[int, str]]:
        raise NotImplementedError

    async def finished(self, update_id: int) -> None:
        raise NotImplementedError

    async def moved(self, old: Community, new: Community) -> None:
        raise NotImplementedError


@dataclass
class ListFront:
    requests: list[Request] = field(default_factory=list)
    presses: list[tuple[str, Member, Place]] = field(default_factory=list)
    reply: Card = field(default_factory=lambda: Card(text="noted"))
    changed: Card | None = None
    offered: tuple[Choice, ...] | Exception = ()
    typed: list[tuple[Member, Place, str, str]] = field(default_factory=list)
    slower: str | None = None
    changes: Changes = field(default_factory=Changes)

    async def handle(self, request: Request) -> Reply:
        self.requests.append(request)
        return Reply(card=self.reply)

    async def press(self, button_id: str, actor: Member, place: Place) -> tuple[Reply, Card | None]:
        self.presses.append((button_id, actor, place))
        return Reply(card=self.reply), self.changed

    async def hear(self, actor: Member, place: Place, text: str) -> Reply | None:
        return Reply(card=Card(text="call")) if "no more" in text else None

    def astray(self, verb: str, options: tuple[tuple[str, str], ...], *, aimed: bool) -> bool:
        raise NotImplementedError

    def slow_down(self, actor: Member, community: Community) -> str | None:
        return self.slower

    def language(self, community: Community, member: Member | None = None) -> str:
        return (member.language if member else None) or "en"

    def languages(self) -> tuple[str, ...]:
        return ("en", "vi")

    def reasons(self, language: str | None) -> tuple[Choice, ...]:
        return (Choice(label="Spam", value="spam"), Choice(label="Threats", value="threats"))

    def ready(self, actor: Member, place: Place, verb: str, written: str) -> tuple[Choice, ...]:
        self.typed.append((actor, place, verb, written))
        if isinstance(self.offered, Exception):
            raise self.offered
        return self.offered

    def say(self, key: str, language: str | None, **values: str) -> str:
        return f"{key} {language}"


BUTTONS = Card(text="Case 1", buttons=((Button(label="Ban", id="ban:1", danger=True),),))
