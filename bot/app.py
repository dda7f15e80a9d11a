"""The composition root: builds every room and wires them; the only reader of the clock."""

from __future__ import annotations

import asyncio
import random
import secrets
from collections.abc import Callable, Sequence
from contextlib import AsyncExitStack
from datetime import UTC, datetime, timedelta
from typing import Protocol, Self

import structlog

from bot.core.types import Community, Deed, Message, Platform
from bot.desk import FrontDesk, Office, house
from bot.desk.digest import Digest
from bot.desk.scribe import Scribe
from bot.directory import Directory
from bot.enforce.enforcer import Enforcer
from bot.health import Health
from bot.pipeline import Pipeline, Settled
from bot.platforms.errors import Fatal
from bot.ports import Card, Hands, Scorer
from bot.scoring import start_scorer
from bot.seal import Seal
from bot.settings import Settings, SettingsError
from bot.store.cases import Cases
from bot.store.communities import Communities
from bot.store.database import Database
from bot.store.inbox import Inbox
from bot.store.ledger import Ledger
from bot.store.meta import Meta
from bot.store.outbox import Outbox
from bot.store.summary import Summaries

log = structlog.get_logger()
FIRST_PAUSE, LONGEST_PAUSE = 1.0, 60.0  # seconds between two attempts to connect
SEAL = "seal"  # the name of the key that buttons are signed with
HOUSEKEEPING = 3600.0  # seconds between two looks for what may be forgotten


def now() -> datetime:
    return datetime.now(UTC)  # noqa: TID251 -- the one place that reads the clock


class Adapter(Protocol):
    """What the app needs of a platform."""

    ready: asyncio.Event

    @property
    def hands(self) -> Hands: ...
    async def run(self) -> None: ...
    async def close(self) -> None: ...


class OpenScorer(Scorer, Protocol):
    """A scorer with a life of its own: beside the loop, in another process, or elsewhere."""

    async def start(self) -> None: ...
    async def close(self) -> None: ...


class Reception:
    """Implements `ports.Inlet`: what the adapters hand in goes to the room it belongs to."""

    def __init__(self, pipeline: Pipeline, inbox: Inbox, office: Office) -> None:
        self._pipeline, self._inbox, self._office = pipeline, inbox, office

    async def take(self, *messages: Message, done: Sequence[int] = ()) -> None:
        await self._pipeline.take(messages, done)

    async def seen(self) -> dict[str, tuple[str, datetime]]:
        return await self._inbox.seen(Platform.DISCORD)

    async def saw(self, channel: str, message: str) -> None:
        await self._inbox.saw(Platform.DISCORD, channel, message)

    async def noted(self, deed: Deed) -> None:
        await self._office.ledger.note(deed, self._office.clock())

    async def journal(self, updates: Sequence[tuple[int, str]]) -> list[tuple[int, str]]:
        return await self._inbox.journal(updates)

    async def unfinished(self) -> list[tuple[int, str]]:
        return await self._inbox.unfinished()

    async def finished(self, update_id: int) -> None:
        await self._inbox.finished(update_id)

    async def joined(self, community: Community, title: str, language: str | None) -> Card | None:
        return await house.welcome(self._office, community, title, language)

    async def moved(self, old: Community, new: Community) -> None:
        await self._office.directory.move(old, new)


class App:
    """The running bot. `async with App(settings) as app: await app.run()`."""

    def __init__(
        self,
        settings: Settings,
        *,
        clock: Callable[[], datetime] = now,
        watch: Callable[[Settled], None] = lambda _settled: None,
        scorer: OpenScorer | None = None,
    ) -> None:
        self.settings, self._clock, self._watch = settings, clock, watch
        self._given = scorer
        self._hands: dict[Platform, Hands] = {}
        self.adapters: dict[Platform, Adapter] = {}
        self._started = asyncio.Event()
        self._stack = AsyncExitStack()

    async def __aenter__(self) -> Self:
        """Open the store and the model. Raises StoreError, PolicyError, ModelError."""
        try:
            await self._open()
        except BaseException:
            await self._stack.aclose()
            raise
        return self

    async def __aexit__(self, *_error: object) -> None:
        await self._stack.aclose()

    async def _open(self) -> None:
        settings = self.settings
        database = await Database.open(settings.database)
        self._stack.push_async_callback(database.close)
        self.scorer: OpenScorer = self._given or await start_scorer(
            settings.model, settings.model_cache, on_note=log.warning
        )
        self._stack.push_async_callback(self.scorer.close)
        await self.scorer.start()
        key = await Meta(database).once(SEAL, secrets.token_hex(32))
        self._wire(database, Seal(bytes.fromhex(key)))
        await self.directory.load()
        for community, fields in settings.fixed().items():
            await self.directory.change(community, **fields)

    def _wire(self, database: Database, seal: Seal) -> None:
        inbox, self.ledger = Inbox(database, self._clock), Ledger(database)
        self.cases, outbox = Cases(database), Outbox(database)
        self.directory = Directory(Communities(database), self.settings.policies)
        scribe = Scribe(
            directory=self.directory,
            cases=self.cases,
            outbox=outbox,
            hands=self._hands,
            digest=Digest(Summaries(database), self._clock),
            seal=seal,
        )
        self.enforcer = Enforcer(
            outbox=outbox,
            hands=self._hands,
            scribe=scribe,
            clock=self._clock,
            token=lambda: secrets.token_hex(8),
            chance=random.random,
        )
        self.pipeline = Pipeline(
            inbox=inbox,
            ledger=self.ledger,
            scorer=self.scorer,
            directory=self.directory,
            hands=self._hands,
            clock=self._clock,
            settled=self._settled,
        )
        self._office = Office(
            directory=self.directory,
            cases=self.cases,
            ledger=self.ledger,
            outbox=outbox,
            hands=self._hands,
            scribe=scribe,
            seal=seal,
            clock=self._clock,
            planned=self.enforcer.wake,
        )
        self._front = FrontDesk(self._office)
        self._inlet = Reception(self.pipeline, inbox, self._office)

    def _settled(self, settled: Settled) -> None:
        if settled.case is not None:
            self.enforcer.wake()
            rules = [verdict.rule for verdict in settled.decision.fired]
            log.info("decided", message=settled.message.key, rules=rules, case=settled.case.number)
        self._watch(settled)

    def health(self) -> dict[str, object]:
        platforms = {
            platform.value: "ready" if adapter.ready.is_set() else "connecting"
            for platform, adapter in self.adapters.items()
        }
        good = bool(platforms) and set(platforms.values()) == {"ready"}
        status = "ok" if good else "starting"
        return {"status": status, "platforms": platforms, "model": self.scorer.model}

    async def run(self) -> None:
        """Until cancelled. Raises Fatal for what only the operator can mend."""
        health = Health(self.health)
        if self.settings.health_port:
            await health.start(self.settings.health_port)
            self._stack.push_async_callback(health.stop)
        makers = self._makers()
        for platform, make in makers.items():
            self.adapters[platform] = make()
            self._hands[platform] = self.adapters[platform].hands
        self._started.set()
        tasks = [self.pipeline.run(), self.enforcer.run(), self._housekeeping()]
        tasks += [self._keep(platform) for platform in makers]
        running = [asyncio.ensure_future(task) for task in tasks]
        try:
            await asyncio.gather(*running)
        finally:
            for task in running:
                if not task.cancelling():  # a second time would interrupt its own clean-up
                    task.cancel()
            await asyncio.gather(*running, return_exceptions=True)
            for adapter in self.adapters.values():
                await adapter.close()

    async def ready(self) -> None:
        """Until every platform is connected."""
        await self._started.wait()
        for adapter in list(self.adapters.values()):
            await adapter.ready.wait()

    def _makers(self) -> dict[Platform, Callable[[], Adapter]]:
        """A maker for each configured platform. Raises SettingsError without any."""
        makers: dict[Platform, Callable[[], Adapter]] = {}
        if self.settings.discord.secret:
            makers[Platform.DISCORD] = self._discord
        if self.settings.telegram.secret:
            makers[Platform.TELEGRAM] = self._telegram
        if not makers:
            raise SettingsError(
                "no token is configured; set MODBOT_DISCORD__TOKEN or MODBOT_TELEGRAM__TOKEN, or "
                "`discord: {token_env: …}` in the configuration"
            )
        return makers

    def _discord(self) -> Adapter:
        from bot.platforms.discord import Bounds, DiscordPlatform

        chosen, bounds = self.settings.discord, self.settings.catch_up
        return DiscordPlatform(
            chosen.secret,
            chosen.api_base,
            self._inlet,
            self._front,
            self._clock,
            bounds=Bounds(age=bounds.age, messages=bounds.messages),
        )

    def _telegram(self) -> Adapter:
        from bot.platforms.telegram import Door, TelegramPlatform, Webhook

        async def community_of(chat: str) -> Community | None:
            return self.directory.moderated_from(chat)

        chosen = self.settings.telegram
        webhook = None
        if chosen.webhook is not None:
            given = chosen.webhook.secret
            door = Door(
                path=chosen.webhook.path,
                secret=given.get_secret_value() if given else secrets.token_urlsafe(32),
                listen=chosen.webhook.listen,
                port=chosen.webhook.port,
            )
            webhook = Webhook(chosen.webhook.url, door, self._inlet.journal)
        return TelegramPlatform(
            token=chosen.secret,
            api_base=chosen.api_base,
            inlet=self._inlet,
            front=self._front,
            clock=self._clock,
            communities_of=community_of,
            webhook=webhook,
        )

    async def _keep(self, platform: Platform) -> None:
        """Connect, and connect again with back-off whenever the connection ends."""
        pause, adapter = FIRST_PAUSE, self.adapters[platform]  # it remembers what it has seen
        while True:
            began = self._clock()
            try:
                await adapter.run()
            except Fatal:
                raise
            except Exception as error:  # noqa: BLE001 -- whatever ends a client, we begin anew
                log.warning(
                    "lost the platform", platform=platform.value, error=type(error).__name__
                )
            if self._clock() - began > timedelta(minutes=5):
                pause = FIRST_PAUSE
            await asyncio.sleep(pause)
            pause = min(LONGEST_PAUSE, pause * 2)

    async def _housekeeping(self) -> None:
        """Texts are kept for the retention time only."""
        while True:
            before = self._clock() - timedelta(days=self.settings.retention_days)
            forgotten = await self.ledger.forget_evidence(before)
            if forgotten:
                log.info("forgot evidence past its time", cases=forgotten)
            await asyncio.sleep(HOUSEKEEPING)
