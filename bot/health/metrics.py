"""What Prometheus reads. Law: no label holds a text, a name or an id of a person or community.

Counting a message is an addition; the names that Prometheus knows are made when it asks.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from prometheus_client import CollectorRegistry, Histogram, generate_latest
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, Metric
from prometheus_client.registry import Collector

from bot.core.actions import Action, Decision, Outcome
from bot.core.types import Reading
from bot.ports import Scorer

FEEL = 0.1  # seconds between two looks at how late the event loop is
LATE = (0.001, 0.0025, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1.0, 5.0)
SCORE = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0)


@dataclass(slots=True)
class Counts:
    """What happened since the start."""

    taken: Counter[str] = field(default_factory=Counter)  # messages, by platform
    decided: int = 0
    rules: Counter[str] = field(default_factory=Counter)  # decisions, by each rule that fired
    actions: Counter[tuple[str, str]] = field(default_factory=Counter)  # by kind and outcome

    def decision(self, made: Decision) -> None:
        self.decided += 1
        for verdict in made.fired:
            self.rules[verdict.rule] += 1

    def action(self, action: Action, outcome: Outcome) -> None:
        self.actions[type(action).__name__.lower(), outcome.value] += 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Present:
    """How things stand now."""

    line: int  # messages in memory, to be judged
    inbox: int  # messages on disk without a decision, those in memory too
    arriving: int  # messages on their way to the disk
    outbox: int  # actions that are due and not done
    lag: float  # seconds that the oldest message has waited
    retries: int  # of actions, since the start
    restarts: int  # of the model's process, since the start
    scored: int  # texts, by the model's process since the start
    hits: int  # texts that cost it nothing, since a copy was scored
    invalid: int  # requests that a platform counted as invalid, since the start
    trouble: bool  # whether the disk takes nothing


class Metrics:
    """One registry of its own, so that two bots in one process do not share their numbers."""

    def __init__(self, counts: Counts, present: Callable[[], Present]) -> None:
        self.counts = counts
        self._registry = CollectorRegistry()
        self._registry.register(_Reader(counts, present))
        self.scoring = Histogram(
            "modbot_score_seconds", "Time for a batch of texts", registry=self._registry,
            buckets=SCORE,
        )  # fmt: skip
        self.late = Histogram(
            "modbot_loop_lag_seconds", "How late the event loop is", registry=self._registry,
            buckets=LATE,
        )  # fmt: skip

    def text(self) -> bytes:
        return generate_latest(self._registry)

    async def feel(self) -> None:
        """Measure how late the event loop is, until cancelled."""
        loop = asyncio.get_running_loop()
        while True:
            due = loop.time() + FEEL
            await asyncio.sleep(FEEL)
            self.late.observe(max(0.0, loop.time() - due))


class TimedScorer:
    """Implements `ports.Scorer` by another one, and measures it."""

    def __init__(self, scorer: Scorer, histogram: Histogram) -> None:
        self._scorer, self._histogram = scorer, histogram

    @property
    def model(self) -> str:
        return self._scorer.model

    async def score(self, texts: Sequence[str]) -> list[tuple[Reading, ...]]:
        loop = asyncio.get_running_loop()
        began = loop.time()
        readings = await self._scorer.score(texts)
        self._histogram.observe(loop.time() - began)
        return readings


class _Reader(Collector):
    """Makes the metrics when they are asked for."""

    def __init__(self, counts: Counts, present: Callable[[], Present]) -> None:
        self._counts, self._present = counts, present

    def describe(self) -> list[Metric]:
        """Nothing: else registering would ask how things stand before anything stands."""
        return []

    def collect(self) -> Iterator[Metric]:
        counts, now = self._counts, self._present()
        taken = CounterMetricFamily("modbot_messages", "Messages taken", labels=["platform"])
        for platform, count in counts.taken.items():
            taken.add_metric([platform], count)
        rules = CounterMetricFamily(
            "modbot_decisions_by_rule", "Decisions in which a rule fired", labels=["rule"]
        )
        for rule, count in counts.rules.items():
            rules.add_metric([rule], count)
        actions = CounterMetricFamily(
            "modbot_actions", "Actions that came to an end", labels=["kind", "outcome"]
        )
        for (kind, outcome), count in counts.actions.items():
            actions.add_metric([kind, outcome], count)
        yield from (taken, rules, actions)
        yield CounterMetricFamily("modbot_decisions", "Messages decided", counts.decided)
        yield from _now(now)


def _now(now: Present) -> Iterator[Metric]:
    yield CounterMetricFamily("modbot_retries", "Actions tried again", now.retries)
    yield CounterMetricFamily("modbot_scorer_restarts", "New model processes", now.restarts)
    yield CounterMetricFamily("modbot_scorer_texts", "Texts scored by the model", now.scored)
    yield CounterMetricFamily("modbot_scorer_hits", "Texts scored by their copies", now.hits)
    yield CounterMetricFamily(
        "modbot_invalid_requests", "Requests that a platform counted as invalid", now.invalid
    )
    depth = GaugeMetricFamily("modbot_waiting", "What waits, by queue", labels=["queue"])
    for queue in ("line", "inbox", "arriving", "outbox"):
        depth.add_metric([queue], getattr(now, queue))
    yield depth
    yield GaugeMetricFamily("modbot_lag_seconds", "How long the oldest message waits", now.lag)
    yield GaugeMetricFamily("modbot_database_trouble", "The disk takes nothing", now.trouble)
