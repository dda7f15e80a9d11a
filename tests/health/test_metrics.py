"""Numbers for Prometheus: right, of one bot alone, and about nobody."""

import asyncio
import time
from pathlib import Path

import pytest
from prometheus_client.parser import text_string_to_metric_families

from bot.core.actions import Outcome
from bot.health import metrics as metrics_room
from bot.health.metrics import Counts, Metrics, Present, TimedScorer
from tests.support.bot import GivenScores, running
from tests.support.disk import until
from tests.support.values import member, message

NOW = Present(
    line=1, inbox=2, arriving=3, outbox=4, lag=5.5, retries=6, restarts=7, scored=9, hits=10,
    invalid=8, trouble=True,
)  # fmt: skip


def read(metrics: Metrics) -> dict[tuple[str, ...], float]:
    """(name, label values…) -> number."""
    families = text_string_to_metric_families(metrics.text().decode())
    return {(s.name, *s.labels.values()): s.value for f in families for s in f.samples}


def test_how_things_stand_is_asked_when_it_is_read() -> None:
    found = read(Metrics(Counts(), lambda: NOW))
    assert {name: found["modbot_waiting", name] for name in ("line", "inbox", "arriving")} == {
        "line": 1,
        "inbox": 2,
        "arriving": 3,
    }
    assert found["modbot_waiting", "outbox"] == 4
    assert found[("modbot_lag_seconds",)] == 5.5
    assert found[("modbot_retries_total",)] == 6
    assert found[("modbot_scorer_restarts_total",)] == 7
    assert found[("modbot_scorer_texts_total",)] == 9
    assert found[("modbot_scorer_hits_total",)] == 10
    assert found[("modbot_invalid_requests_total",)] == 8
    assert found[("modbot_database_trouble",)] == 1


async def test_decisions_and_actions_are_counted_by_rule_kind_and_outcome(tmp_path: Path) -> None:
    counts = Counts()
    async with running(tmp_path / "m.sqlite") as bot:
        bot.enforcer._done = counts.action
        await bot.hear(message("leave 0.95", "1"), message("hello", "2"))
        for settled in bot.settled:
            counts.decision(settled.decision)
    found = read(Metrics(counts, lambda: NOW))
    assert found[("modbot_decisions_total",)] == 2
    assert found["modbot_decisions_by_rule_total", "hostile"] == 1
    assert found["modbot_actions_total", "delete", Outcome.DONE.value] == 1


def test_two_bots_in_one_process_share_no_numbers() -> None:
    one, other = Metrics(Counts(), lambda: NOW), Metrics(Counts(), lambda: NOW)
    one.counts.decided += 1
    one.scoring.observe(1.0)
    assert read(other)[("modbot_decisions_total",)] == 0
    assert read(other)[("modbot_score_seconds_count",)] == 0


async def test_no_label_holds_a_text_a_name_or_an_id(tmp_path: Path) -> None:
    counts = Counts()
    author = member("77007700", name="Zo Marker")
    async with running(tmp_path / "m.sqlite") as bot:
        bot.enforcer._done = counts.action
        await bot.hear(message("leave marker 0.95", "88008800", author=author))
        counts.decision(bot.settled[0].decision)
        counts.taken[bot.settled[0].message.community.platform] += 1
    text = Metrics(counts, lambda: NOW).text().decode()
    assert 'modbot_messages_total{platform="discord"} 1.0' in text
    assert [word for word in ("77007700", "88008800", "arker", '"100"') if word in text] == []


async def test_scoring_is_measured_once_for_a_batch_and_changes_nothing() -> None:
    metrics, scorer = Metrics(Counts(), lambda: NOW), GivenScores()
    timed = TimedScorer(scorer, metrics.scoring)
    assert await timed.score(["a 0.5", "b"]) == await scorer.score(["a 0.5", "b"])
    assert timed.model == scorer.model
    assert read(metrics)[("modbot_score_seconds_count",)] == 1


async def test_a_loop_that_is_held_up_shows(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(metrics_room, "FEEL", 0.001)
    metrics = Metrics(Counts(), lambda: NOW)
    task = asyncio.create_task(metrics.feel())
    try:
        await asyncio.sleep(0)  # it has begun to wait
        time.sleep(0.1)  # noqa: ASYNC251 -- what must not happen in the loop is what is measured
        await until(lambda: read(metrics)[("modbot_loop_lag_seconds_count",)])
    finally:
        task.cancel()
    assert read(metrics)[("modbot_loop_lag_seconds_sum",)] >= 0.09
