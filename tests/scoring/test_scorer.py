"""The thread that owns the model, and what it makes of any text."""

import asyncio
import threading
import unicodedata
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.types import LABELS, Missing, Signal
from bot.scoring import loader
from bot.scoring.model import ModelScorer
from bot.scoring.text import LONGEST, STACK, presentable
from tests.scoring.small import model_folder


class Pretend:
    """A model that says how long a text is, and notes who asked it what."""

    name = "pretend"
    digest = "0123456789abcdef" * 4

    def __init__(self, answer: Callable[[str], float] = lambda text: len(text) / 10_000) -> None:
        self.trained = frozenset({"toxicity"})
        self.batches: list[list[str]] = []
        self.threads: set[int] = set()
        self.entered = threading.Event()
        self.gate = threading.Event()
        self.gate.set()
        self._answer = answer

    def predict(self, texts: Sequence[str]) -> list[dict[str, float]]:
        self.threads.add(threading.get_ident())
        self.batches.append(list(texts))
        self.entered.set()
        assert self.gate.wait(10)
        return [{"toxicity": self._answer(text)} for text in texts]


def refuse_bad(text: str) -> float:
    if "bad" in text:
        raise ValueError(text)
    return 0.25


async def test_each_text_gets_one_reading_per_label_in_order() -> None:
    async with ModelScorer(Pretend()) as scorer:
        readings = await scorer.score(["aaa", "a"])
    assert [tuple(reading.name for reading in row) for row in readings] == [LABELS, LABELS]
    assert readings[0][0] == Signal(
        name="toxicity",
        strength=0.0003,
        why="pretend gives toxicity 0.00",
        source="model:pretend@0123456789ab",
    )
    assert scorer.model == "pretend@0123456789ab"


async def test_a_label_that_was_not_trained_is_missing_and_says_so() -> None:
    async with ModelScorer(Pretend()) as scorer:
        for text in ("aaa", ""):
            [row] = await scorer.score([text])
            assert row[1:] == tuple(
                Missing(name=label, why="not trained", source="model:pretend@0123456789ab")
                for label in LABELS[1:]
            )


async def test_many_callers_at_once_each_get_their_own_scores_from_one_thread() -> None:
    model = Pretend()
    async with ModelScorer(model) as scorer:
        sizes = [(7 * number) % 101 + 1 for number in range(200)]
        found = await asyncio.gather(*(scorer.score(["x" * size]) for size in sizes))
    strengths = [row[0].strength for [row] in found if isinstance(row[0], Signal)]
    assert strengths == [size / 10_000 for size in sizes]
    assert len(model.threads) == 1
    assert threading.get_ident() not in model.threads


async def test_the_model_gets_all_texts_at_once_and_groups_them_itself() -> None:
    model, texts = Pretend(), ["x" * (50 - number) for number in range(40)]
    async with ModelScorer(model) as scorer:
        await scorer.score([*texts[:20], "", *texts[20:]])
    assert model.batches == [texts]


async def test_the_event_loop_runs_on_while_the_model_thinks() -> None:
    model = Pretend()
    async with ModelScorer(model) as scorer:
        model.gate.clear()
        task = asyncio.create_task(scorer.score(["slow"]))
        await asyncio.to_thread(model.entered.wait, 10)
        assert not task.done()
        model.gate.set()
        await task


async def test_a_text_that_breaks_the_model_is_missing_and_spoils_no_other() -> None:
    async with ModelScorer(Pretend(refuse_bad)) as scorer:
        rows = await scorer.score(["fine", "bad secret", "also fine"])
        again = await scorer.score(["fine"])
    kinds = [type(row[0]) for row in rows]
    assert kinds == [Signal, Missing, Signal]
    assert {reading.why for reading in rows[1]} == {"the model failed: ValueError"}
    assert isinstance(again[0][0], Signal)


async def test_a_text_that_breaks_the_model_is_found_in_few_tries() -> None:
    model = Pretend(refuse_bad)
    async with ModelScorer(model) as scorer:
        rows = await scorer.score(["fine"] * 40 + ["bad"] + ["fine"] * 23)
    assert [isinstance(row[0], Missing) for row in rows].index(True) == 40
    assert len(model.batches) == 13  # all 64, then two halves six times


async def test_a_failure_is_logged_without_the_text(capsys: pytest.CaptureFixture[str]) -> None:
    async with ModelScorer(Pretend(refuse_bad)) as scorer:
        await scorer.score(["bad secret"])
    logged = capsys.readouterr().out
    assert "ValueError" in logged
    assert "secret" not in logged


@pytest.mark.parametrize("value", [float("nan"), -0.1, 1.5])
async def test_a_score_that_is_no_probability_is_missing(value: float) -> None:
    async with ModelScorer(Pretend(lambda text: value)) as scorer:
        [row] = await scorer.score(["hello"])
    assert row[0] == Missing(
        name="toxicity", why="the model gave no number", source="model:pretend@0123456789ab"
    )


async def test_a_scorer_that_does_not_run_says_so_and_does_not_hang() -> None:
    scorer = ModelScorer(Pretend())
    before = await scorer.score(["hello"])
    await scorer.start()
    await scorer.close()
    await scorer.close()
    after = await scorer.score(["hello"])
    assert before == after
    assert {reading.why for reading in after[0]} == {"the model is not running"}


async def test_closing_answers_what_is_queued() -> None:
    model = Pretend()
    scorer = ModelScorer(model)
    await scorer.start()
    model.gate.clear()
    tasks = [asyncio.create_task(scorer.score([text])) for text in ("one", "two", "three")]
    await asyncio.to_thread(model.entered.wait, 10)
    closing = asyncio.create_task(scorer.close())
    await asyncio.sleep(0)
    model.gate.set()
    await closing
    rows = [row for task in tasks for row in await task]
    assert [type(row[0]) for row in rows] == [Signal] * 3


async def test_a_caller_who_gives_up_stops_no_one_else() -> None:
    model = Pretend()
    async with ModelScorer(model) as scorer:
        model.gate.clear()
        first = asyncio.create_task(scorer.score(["first"]))
        await asyncio.to_thread(model.entered.wait, 10)
        second = asyncio.create_task(scorer.score(["second"]))
        await asyncio.sleep(0)
        first.cancel()
        second.cancel()
        model.gate.set()
        [row] = await scorer.score(["third"])
    assert isinstance(row[0], Signal)


WEIRD = [
    "",
    " \n\t ",
    "\ud800",
    "a\udfffb",
    "\ud83d\ude00",
    "e" + "\u0301" * 4_000,
    "\u0301" * 4_000,
    "\u202egood\u202c",
    "\x00bad\x00",
    "<@1>" * 500,
    "👩‍❤️‍💋‍👩" * 100,
    "x" * 100_000,
    "[CLS] [SEP] [PAD] [MASK]",
]


async def test_weird_texts_are_scored_and_never_a_crash(tmp_path: Path) -> None:
    loaded = loader.load(model_folder(tmp_path), "tiny")
    async with ModelScorer(loaded) as scorer:
        rows = await scorer.score(WEIRD)
    for row in rows:
        assert all(isinstance(reading, Signal) and 0 <= reading.strength <= 1 for reading in row)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("  đồ ngốc ", "đồ ngốc"),
        (unicodedata.normalize("NFD", "Việt"), "Việt"),
        ("ที่นี่ नमस्ते 👍🏽", "ที่นี่ नमस्ते 👍🏽"),
        ("\ud83d\ude00", "😀"),
        ("a\ud800b", "a\ufffdb"),
        ("x" + "\u0335" * 50, "x" + "\u0335" * STACK),
    ],
)
def test_meaning_is_kept_and_only_towers_and_broken_halves_go(written: str, meant: str) -> None:
    assert presentable(written) == meant


@given(st.text(st.characters(exclude_categories=())))
@settings(max_examples=200)
def test_every_string_becomes_one_that_can_be_encoded(text: str) -> None:
    found = presentable(text)
    found.encode()
    assert len(found) <= LONGEST * 3  # one character's NFC may be three
    assert presentable(found) == found
