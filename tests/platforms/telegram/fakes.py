"""An inlet and a front that keep lists, and a clock that stands still."""

import asyncio
from collections.abc import Callable, Sequence
from datetime import datetime

from bot.core.cases import Deed
from bot.core.types import Community, Member, Message, MessageRef, Place
from bot.ports import Card, Choice, Reply, Request
from tests.support.values import NOON


class FakeInlet:
    def __init__(self) -> None:
        self.taken: list[Message] = []
        self.updates: dict[int, str] = {}
        self.done: list[int] = []
        self.welcomed: list[tuple[Community, str, str | None]] = []
        self.moves: list[tuple[Community, Community]] = []
        self.deeds: dict[str, Deed] = {}
        self.pins: list[MessageRef] = []
        self.staffs: list[tuple[Community, tuple[Member, ...]]] = []
        self.welcome: Card | None = None
        self.refusals = 0  # how often `take` fails first
        self._bell = asyncio.Condition()

    async def take(self, *messages: Message, done: Sequence[int] = ()) -> None:
        if self.refusals:
            self.refusals -= 1
            raise OSError("the disk is full")
        self.taken += messages
        for number in done:
            await self.finished(number)

    async def seen(self) -> dict[str, tuple[str, datetime]]:
        raise NotImplementedError

    async def saw(self, channel: str, message: str) -> None:
        raise NotImplementedError

    async def noted(self, deed: Deed) -> None:
        self.deeds.setdefault(deed.id, deed)

    def pinned(self, target: MessageRef) -> None:
        self.pins.append(target)

    def staff(self, community: Community, members: Sequence[Member]) -> None:
        self.staffs.append((community, tuple(members)))

    async def journal(self, updates: Sequence[tuple[int, str]]) -> list[tuple[int, str]]:
        new = [one for one in updates if one[0] not in self.updates]
        self.updates.update(new)
        return new

    async def unfinished(self) -> list[tuple[int, str]]:
        return [one for one in sorted(self.updates.items()) if one[0] not in self.done]

    async def finished(self, update_id: int) -> None:
        self.done.append(update_id)
        async with self._bell:
            self._bell.notify_all()

    async def joined(self, community: Community, title: str, language: str | None) -> Card | None:
        self.welcomed.append((community, title, language))
        return self.welcome

    async def moved(self, old: Community, new: Community) -> None:
        self.moves.append((old, new))

    async def until(self, predicate: Callable[[], bool]) -> None:
        async with self._bell, asyncio.timeout(30):
            await self._bell.wait_for(predicate)


class FakeFront:
    def __init__(self) -> None:
        self.requests: list[Request] = []
        self.presses: list[tuple[str, Member, Place]] = []
        self.reply = Reply(card=Card(text="thank you"))
        self.changed: Card | None = None
        self.error: Exception | None = None
        self.slower: str | None = None
        self.asked: list[tuple[Member, Community, datetime]] = []
        self.door: Card | None = None

    async def handle(self, request: Request) -> Reply:
        self.requests.append(request)
        if self.error is not None:
            raise self.error
        return self.reply

    async def press(self, button_id: str, actor: Member, place: Place) -> tuple[Reply, Card | None]:
        self.presses.append((button_id, actor, place))
        return self.reply, self.changed

    async def hear(self, actor: Member, place: Place, text: str) -> Reply | None:
        return Reply(card=Card(text="call")) if "no more" in text else None

    def astray(self, verb: str, options: tuple[tuple[str, str], ...], *, aimed: bool) -> bool:
        return not aimed and any("no more" in value for _, value in options)

    async def asked_to_join(self, actor: Member, community: Community, at: datetime) -> Card | None:
        self.asked.append((actor, community, at))
        return self.door

    def slow_down(self, actor: Member, community: Community) -> str | None:
        return self.slower

    def language(self, community: Community, member: Member | None = None) -> str:
        return (member.language if member else None) or "en"

    def languages(self) -> tuple[str, ...]:
        return ("en", "vi")

    def reasons(self, language: str | None) -> tuple[Choice, ...]:
        return (Choice(label="Spam", value="spam"), Choice(label="Threats", value="threat"))

    def ready(self, actor: Member, place: Place, verb: str, written: str) -> tuple[Choice, ...]:
        raise NotImplementedError  # nothing is offered while somebody types

    def say(self, key: str, language: str | None, **values: str) -> str:
        return f"{key}/{language}"


class Clock:
    def __init__(self) -> None:
        self.now: datetime = NOON

    def __call__(self) -> datetime:
        return self.now
