"""The one path a message takes: inbox, readings, decision, plan, one transaction."""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

import structlog

from bot.core.decide import decide
from bot.core.detect import Recent, detect, fingerprint
from bot.core.plan import plan
from bot.core.text import sound
from bot.core.types import (
    Action,
    Case,
    Decision,
    Message,
    Missing,
    Platform,
    Powers,
    Reading,
)
from bot.directory import Directory
from bot.ports import Clock, Hands, PlatformError, Scorer
from bot.store.inbox import Inbox
from bot.store.ledger import Ledger

log = structlog.get_logger()
BATCH = 32
AUTHORS = 20_000  # remembered at once, least recent dropped
MESSAGES = 20  # remembered of each


@dataclass(frozen=True, slots=True, kw_only=True)
class Settled:
    """A message that has been decided, for whoever watches."""

    message: Message
    decision: Decision
    actions: tuple[Action, ...]
    case: Case | None


class Memory:
    """Each author's latest messages, as fingerprints, bounded."""

    def __init__(self) -> None:
        self._recent: OrderedDict[tuple[str, str], Recent] = OrderedDict()

    def recall(self, message: Message) -> Recent:
        return self._recent.get(_author(message), Recent())

    def keep(self, message: Message) -> None:
        if message.revision != "0":  # an edit is no further message
            return
        author = _author(message)
        marks = (*self.recall(message).fingerprints, (message.sent_at, fingerprint(message.text)))
        self._recent[author] = Recent(fingerprints=marks[-MESSAGES:])
        self._recent.move_to_end(author)
        if len(self._recent) > AUTHORS:
            self._recent.popitem(last=False)


def _author(message: Message) -> tuple[str, str]:
    community = message.community
    return f"{community.platform}:{community.id}", message.author.id


def _sound(message: Message) -> Message:
    """The same message in text that can be kept."""
    return replace(
        message,
        author=replace(message.author, name=sound(message.author.name)),
        parts=tuple(replace(part, text=sound(part.text)) for part in message.parts),
        links=tuple(sound(link) for link in message.links),
        attachments=tuple(replace(file, name=sound(file.name)) for file in message.attachments),
    )


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
    ) -> None:
        self._inbox, self._ledger, self._scorer = inbox, ledger, scorer
        self._directory, self._hands, self._clock = directory, hands, clock
        self._settled = settled
        self._memory = Memory()
        self._arrived = asyncio.Event()

    async def take(self, message: Message) -> None:
        """Returns once the message is durable."""
        if await self._inbox.take(_sound(message), self._clock()):
            self._arrived.set()

    async def run(self) -> None:
        """Judge what waits, oldest first, until cancelled."""
        while True:
            self._arrived.clear()
            batch = await self._inbox.waiting(BATCH)
            if batch:
                await self.judge(batch)
            else:
                await self._arrived.wait()

    async def judge(self, batch: Sequence[Message]) -> None:
        scores = await self._scorer.score([message.text for message in batch])
        for message, readings in zip(batch, scores, strict=True):
            self._settled(await self._settle(message, readings))

    async def _settle(self, message: Message, scores: tuple[Reading, ...]) -> Settled:
        now = self._clock()
        law = self._directory.law(message.community)
        recent = self._memory.recall(message)
        try:
            signals: tuple[Reading, ...] = detect(message, recent, law.detectors, now)
        except Exception as error:  # noqa: BLE001 -- one strange message must not hold up the rest
            kind = type(error).__name__
            log.error("a detector failed", message=message.key, error=kind)  # noqa: TRY400 -- a trace could quote text
            signals = (Missing(name="detectors", why=f"failed with {kind}"),)
        self._memory.keep(message)
        made = decide(message, (*scores, *signals), law.policy, self._scorer.model)
        actions: tuple[Action, ...] = ()
        if made.fired:
            since = now - law.policy.escalation.forget_after
            history = await self._ledger.strikes(message.community, message.author.id, since)
            powers = await self._powers(message)
            actions = plan(
                made, message, history=history, policy=law.policy, powers=powers, now=now
            )
        case = await self._ledger.settle(message, made, actions, now)
        return Settled(message=message, decision=made, actions=actions, case=case)

    async def _powers(self, message: Message) -> Powers:
        """Who cannot be looked up is not punished; the moderators hear of it."""
        try:
            hands = self._hands[message.community.platform]
            return await hands.powers(message.community, message.author)
        except (PlatformError, KeyError) as error:
            log.warning("rights could not be checked", error=str(error))
            return Powers(rights=frozenset(), exempt="the rights here could not be checked")
