"""How things stand, asked of every room: for `/health`, and for Prometheus."""

from __future__ import annotations

from collections.abc import Mapping
from importlib.metadata import version
from typing import Protocol, runtime_checkable

from bot.core.types import Platform
from bot.directory import Directory
from bot.enforce.enforcer import Enforcer
from bot.health import server as health
from bot.health.metrics import Present
from bot.health.watch import Watch
from bot.keeping import Adapter
from bot.pipeline import Pipeline
from bot.ports import Hands, Scorer
from bot.store.database import Database
from bot.store.inbox import Inbox


@runtime_checkable
class Worker(Protocol):
    """A scorer in another process, which may die and come again."""

    restarts: int
    scored: int

    @property
    def hits(self) -> int: ...
    @property
    def pid(self) -> int | None: ...


class Vitals:
    def __init__(  # noqa: PLR0913 -- the rooms that are asked
        self,
        *,
        database: Database,
        directory: Directory,
        inbox: Inbox,
        pipeline: Pipeline,
        enforcer: Enforcer,
        scorer: Scorer,
        watch: Watch,
        adapters: Mapping[Platform, Adapter],
        hands: Mapping[Platform, Hands],
    ) -> None:
        self._database, self._inbox, self._watch = database, inbox, watch
        self._pipeline, self._enforcer, self._scorer = pipeline, enforcer, scorer
        self._adapters, self._hands = adapters, hands
        self._directory = directory
        self._connected: set[str] = set()  # platforms that were, at one look at least

    def health(self) -> health.JSON:
        view = self._watch.view
        connected = {name.value: one.ready.is_set() for name, one in self._adapters.items()}
        self._connected |= {name for name, there in connected.items() if there}
        scorer = self._scorer
        state = health.State(
            platforms=connected,
            connected_before=frozenset(self._connected),
            model=scorer.model,
            scoring=not isinstance(scorer, Worker) or scorer.pid is not None,
            database=self._database.trouble,
            waiting=view.waiting + self._inbox.arriving,
            lag=view.lag,
            behind=view.behind,
            lists=self._directory.policies.troubles(),
            version=version("modbot"),
        )
        return health.body(state)

    def present(self) -> Present:
        view, scorer = self._watch.view, self._scorer
        worker = scorer if isinstance(scorer, Worker) else None
        # Not every platform counts what it was told is invalid.
        invalid = sum(getattr(hands, "invalid_requests", 0) for hands in self._hands.values())
        return Present(
            line=len(self._pipeline.line),
            inbox=view.waiting,
            arriving=self._inbox.arriving,
            outbox=view.actions,
            lag=view.lag.total_seconds(),
            retries=self._enforcer.retries,
            restarts=worker.restarts if worker else 0,
            scored=worker.scored if worker else 0,
            hits=worker.hits if worker else 0,
            invalid=invalid,
            trouble=bool(self._database.trouble),
        )
