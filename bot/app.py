"""The composition root: builds every room and wires them; the only reader of the clock."""

from __future__ import annotations

import asyncio
import random
import secrets
from collections.abc import Callable
from contextlib import AsyncExitStack
from datetime import UTC, datetime, timedelta
from typing import Protocol, Self

import structlog

from bot.adapters import adapters
from bot.care import helplines
from bot.care.watch import PairWatch
from bot.core.actions import Action, Outcome
from bot.core.changes import OPERATOR, Made
from bot.core.detect import prepare
from bot.core.types import Community, Member, Platform
from bot.desk.digest import Digest
from bot.desk.front import FrontDesk
from bot.desk.office import Office
from bot.desk.scribe import Scribe
from bot.desk.support import Support
from bot.desk.weekly import Weekly
from bot.directory import Directory
from bot.enforce.enforcer import Enforcer
from bot.flow.beside import Beside
from bot.flow.circle import Circle
from bot.flow.elsewhere import Elsewhere
from bot.flow.known import Known
from bot.flow.raids import Raids
from bot.flow.second_thoughts import SecondThoughts
from bot.flow.ward import Ward
from bot.health.metrics import Counts, Metrics, TimedScorer
from bot.health.server import JSON, Health
from bot.health.vitals import Vitals
from bot.health.watch import Watch
from bot.keeping import Adapter, Housekeeping, keep_connected, listening
from bot.pipeline import Pipeline, Settled
from bot.ports import Hands, Scorer
from bot.reception import Reception
from bot.scoring import start_scorer
from bot.scoring.remote import Limits as RemoteLimits
from bot.scoring.remote import OpenAI
from bot.seal import Seal
from bot.settings import Settings
from bot.store import lock
from bot.store.appeals import Appeals
from bot.store.cases import Cases
from bot.store.changes import Changes
from bot.store.choices import Choices
from bot.store.circles import Circles
from bot.store.communities import Communities
from bot.store.database import Database
from bot.store.guardians import Guardians
from bot.store.inbox import Inbox
from bot.store.ledger import Ledger
from bot.store.meta import Meta
from bot.store.nudges import Nudges
from bot.store.outbox import Outbox
from bot.store.pair_cases import PairCases
from bot.store.pairs import Pairs
from bot.store.past import Past
from bot.store.privacy import Privacy
from bot.store.quarantine import Quarantine
from bot.store.reminders import Reminders
from bot.store.reports import Reports
from bot.store.shared_bans import SharedBans
from bot.store.shared_lists import SharedLists
from bot.store.spam import Spam
from bot.store.summary import Summaries
from bot.store.traces import Traces
from bot.web.server import Console

log = structlog.get_logger()
SEAL = "seal"  # the name of the key that buttons are signed with
SPAM = "spam"  # for which a key is made of it


def now() -> datetime:
    return datetime.now(UTC)  # noqa: TID251 -- the one place that reads the clock


def note(settled: Settled) -> None:
    """A line in the log. Who reads that is not whom a community trusts with its quiet desks."""
    if settled.case is not None and not settled.case.desk.quiet:
        rules = [verdict.rule for verdict in settled.decision.fired]
        log.info("decided", message=settled.message.key, rules=rules, case=settled.case.number)


class OpenScorer(Scorer, Protocol):
    """A scorer with a life of its own: beside the loop, in another process, or elsewhere."""

    async def start(self) -> None: ...
    async def close(self) -> None: ...


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
        self.settings, self._clock, self._watcher = settings, clock, watch
        self._given = scorer
        self._counts = Counts()
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
        self._stack.enter_context(lock.alone(settings.database))
        self.database = database = await Database.open(settings.database)
        self._stack.push_async_callback(database.close)
        # With the first message it would hold up the event loop: for two seconds, under load five.
        await asyncio.gather(self._open_scorer(), asyncio.to_thread(prepare))
        self._second = await self._open_second()
        key = await Meta(database).once(SEAL, secrets.token_hex(32))
        self._wire(database, Seal(bytes.fromhex(key)))
        await self.directory.load()
        await self.choices.load()
        await self.guardians.load()
        await self._circle.load(self._clock())
        by_operator = Made(by=OPERATOR, at=self._clock())
        await self.directory.fix(settings.fixed(), by_operator)

    async def _open_scorer(self) -> None:
        settings = self.settings
        self.scorer: OpenScorer = self._given or await start_scorer(
            settings.model,
            settings.model_cache,
            labels=settings.model_labels,
            engine=settings.model_engine,
            on_note=log.warning,
        )
        self._stack.push_async_callback(self.scorer.close)
        await self.scorer.start()

    async def _open_second(self) -> OpenAI | None:
        """The outside service, None where it is asked for nobody."""
        if not self.settings.outside():
            return None
        chosen = self.settings.openai
        limits = RemoteLimits(answer=chosen.wait)
        second = OpenAI(chosen.secret, base=chosen.api_base, model=chosen.model, limits=limits)
        await second.start()
        self._stack.push_async_callback(second.close)
        return second

    def _beside(self) -> Beside | None:
        if self._second is None:
            return None
        where = self.settings.outside()
        return Beside(second=self._second, directory=self.directory, where=where)

    def _wire(self, database: Database, seal: Seal) -> None:
        self.inbox, self.ledger = Inbox(database, self._clock), Ledger(database)
        self.cases, self.outbox = Cases(database), Outbox(database)
        self.choices, self.guardians = Choices(database), Guardians(database)
        self.pairs, self.quarantine = Pairs(database), Quarantine(database)
        self._circles, self._reminders = Circles(database), Reminders(database)
        self._circle, self.nudges = Circle(self._circles), Nudges(database)
        inbox, outbox = self.inbox, self.outbox
        self.metrics = Metrics(self._counts, lambda: self.vitals.present())  # noqa: PLW0108 -- the vitals come after it
        self.directory = Directory(Communities(database), self.settings.policies, self.choices)
        self.known = Known(Spam(database), self.directory, seal.key_for(SPAM))
        bans = SharedBans(database)
        self.elsewhere = Elsewhere(SharedLists(database), bans, self.directory)
        support = Support(
            directory=self.directory,
            choices=self.choices,
            outbox=outbox,
            helplines=helplines.load(self.settings.helplines),
            seal=seal,
            clock=self._clock,
        )
        scribe = Scribe(
            directory=self.directory,
            cases=self.cases,
            outbox=outbox,
            hands=self._hands,
            digest=Digest(Summaries(database), self._clock),
            seal=seal,
            choices=self.choices,
            weekly=Weekly(self.guardians, self._hands, self._clock),
            pairs=self.pairs,
            quarantine=self.quarantine,
            nudges=self.nudges,
            support=support,
            bans=bans,
            clock=self._clock,
        )
        thoughts = SecondThoughts(
            nudges=self.nudges,
            ledger=self.ledger,
            directory=self.directory,
            hands=self._hands,
            clock=self._clock,
        )
        self.enforcer = Enforcer(
            outbox=outbox,
            hands=self._hands,
            scribe=scribe,
            thoughts=thoughts,
            clock=self._clock,
            token=lambda: secrets.token_hex(8),
            chance=random.random,
            done=self._carried,
        )
        self.pair_watch = PairWatch(
            pairs=self.pairs,
            cases=PairCases(database),
            directory=self.directory,
            choices=self.choices,
            hands=self._hands,
            clock=self._clock,
            planned=self.enforcer.wake,
            listens=getattr(self.scorer, "listens", False),
        )
        self.raids = Raids(
            directory=self.directory,
            outbox=outbox,
            clock=self._clock,
            announced=self.enforcer.wake,
        )
        self.pipeline = Pipeline(
            inbox=inbox,
            ledger=self.ledger,
            scorer=TimedScorer(self.scorer, self.metrics.scoring),
            directory=self.directory,
            hands=self._hands,
            clock=self._clock,
            settled=self._settled,
            beside=self._beside(),
            watcher=self.pair_watch,
            ward=Ward(self.directory, self._circle, self._reminders, self.raids),
            known=self.known,
            elsewhere=self.elsewhere,
        )
        self._office = Office(
            directory=self.directory,
            cases=self.cases,
            ledger=self.ledger,
            reports=Reports(database),
            outbox=outbox,
            hands=self._hands,
            scribe=scribe,
            seal=seal,
            clock=self._clock,
            planned=self.enforcer.wake,
            forget=self._forget,
            wrote=self.pipeline.wrote,
            messages_of=self.pipeline.messages_of,
            choices=self.choices,
            guardians=self.guardians,
            privacy=Privacy(database),
            pairs=self.pairs,
            traces=Traces(database),
            quarantine=self.quarantine,
            support=support,
            nudges=self.nudges,
            appeals=Appeals(database),
            past=Past(database, self.settings.retention.texts),
            changes=Changes(database),
            known=self.known,
            elsewhere=self.elsewhere,
            invite=self._invite if self.settings.console.url else None,
        )
        self._front = FrontDesk(self._office)
        self._console = Console(
            self.settings.console.url, self._front, self.directory, self._hands, self._clock
        )
        self._inlet = Reception(self.pipeline, inbox, self._office, self._counts)
        self._wire_watch()

    def _wire_watch(self) -> None:
        self.watch = Watch(
            database=self.database,
            inbox=self.inbox,
            outbox=self.outbox,
            cases=self.cases,
            directory=self.directory,
            clock=self._clock,
            timer=asyncio.get_running_loop().time,
            alarm=timedelta(seconds=self.settings.lag_alarm),
            announced=self.enforcer.wake,
        )
        self.vitals = Vitals(
            database=self.database,
            directory=self.directory,
            inbox=self.inbox,
            pipeline=self.pipeline,
            enforcer=self.enforcer,
            scorer=self.scorer,
            watch=self.watch,
            adapters=self.adapters,
            hands=self._hands,
        )
        self.housekeeping = Housekeeping(
            ledger=self.ledger,
            inbox=self.inbox,
            outbox=self.outbox,
            directory=self.directory,
            clock=self._clock,
            retention=self.settings.retention,
            guardians=self.guardians,
            pairs=self.pairs,
            restricted=(self.quarantine, self._circles, self._reminders),
            known=self.known,
            elsewhere=self.elsewhere,
        )

    def _forget(self, platform: Platform, member: str) -> None:
        self.pair_watch.forget(platform, member)
        self._circle.forget(platform, member)

    def _invite(self, community: Community, member: Member) -> str:
        return self._console.invite(community, member)

    def _carried(self, action: Action, outcome: Outcome) -> None:
        self._counts.action(action, outcome)
        self.pipeline.carried(action, outcome)

    def _settled(self, settled: Settled) -> None:
        self._counts.decision(settled.decision)
        if settled.actions:
            self.enforcer.wake()
        note(settled)
        self._watcher(settled)

    def health(self) -> JSON:
        return self.vitals.health()

    async def run(self) -> None:
        """Until cancelled. Raises Fatal and SettingsError for what only the operator can mend."""
        await self._listen()
        connected = adapters(
            self.settings, self._inlet, self._front, self._clock, self.directory.moderated_from
        )
        for platform, adapter in connected.items():
            self.adapters[platform], self._hands[platform] = adapter, adapter.hands
        self._started.set()
        tasks = [self.pipeline.run(), self.enforcer.run(), self.housekeeping.run()]
        tasks += [self.watch.run(), self.pair_watch.run(), self.raids.run(), self.metrics.feel()]
        tasks += [keep_connected(*adapter) for adapter in self.adapters.items()]
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

    async def _listen(self) -> None:
        """For who asks over HTTP how the bot is, and for teams. Raises SettingsError."""
        given, pages = self.settings, self.settings.console
        if given.health_port:
            told = Health(self.health, self.metrics.text)
            remedy = "set `health_listen` and `health_port` to others, or `health_port` to 0"
            where = given.health_listen, given.health_port
            await listening(self._stack, told, *where, "/health", remedy)
        if pages.url:
            remedy = "set `console.listen` and `console.port` to others"
            where = pages.listen, pages.port
            await listening(self._stack, self._console, *where, "the team's pages", remedy)

    async def ready(self) -> None:
        """Until every platform is connected."""
        await self._started.wait()
        for adapter in list(self.adapters.values()):
            await adapter.ready.wait()
