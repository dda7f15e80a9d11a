"""A text is asked about once, however many write it."""

import asyncio
from pathlib import Path

import pytest

from bot.scoring import Limits
from bot.scoring.intake import DEADLY
from tests.scoring.fakes import strength, until
from tests.scoring.worker import gate_in, kill, scorer_of, strengths

pytestmark = pytest.mark.usefixtures("no_test_hangs")


async def test_copies_that_wait_share_one_asking_and_later_ones_need_none(tmp_path: Path) -> None:
    gate, entered, wait = gate_in(tmp_path)
    async with scorer_of() as scorer:
        tasks = [asyncio.create_task(scorer.score([wait, "spam", "spam"])) for _ in range(3)]
        await until(entered.exists)
        gate.touch()
        for task in tasks:
            assert strengths(await task) == [strength(wait), strength("spam"), strength("spam")]
        assert (scorer.scored, scorer.hits) == (2, 7)
        await scorer.score(["spam"])
        assert (scorer.scored, scorer.hits) == (2, 8)


async def test_a_text_that_was_scored_is_answered_at_once_while_the_worker_is_busy_or_gone(
    tmp_path: Path,
) -> None:
    _, entered, wait = gate_in(tmp_path)
    async with scorer_of(Limits(first_pause=60.0, waiting=1)) as scorer:
        await scorer.score(["spam"])
        busy = asyncio.create_task(scorer.score([wait]))
        await until(entered.exists)
        assert strengths(await scorer.score(["spam"])) == [strength("spam")]
        kill(scorer)
        await until(lambda: scorer.pid is None)
        assert strengths(await scorer.score(["spam"])) == [strength("spam")]
        assert not busy.done()
        busy.cancel()
        await asyncio.wait({busy})


async def test_a_text_that_failed_is_asked_again() -> None:
    async with scorer_of() as scorer:
        for times in (1, 2):
            await scorer.score(["bad text"])
            assert (scorer.scored, scorer.hits) == (times, 0)


async def test_copies_of_a_text_that_kills_the_model_all_hear_the_reason() -> None:
    async with scorer_of() as scorer:
        tasks = [asyncio.create_task(scorer.score(["crash", f"x{n}"])) for n in range(5)]
        for task in tasks:
            assert strengths(await task) == [DEADLY, strength("x0")]


async def test_a_caller_who_gives_up_takes_the_answer_from_no_copy(tmp_path: Path) -> None:
    gate, entered, wait = gate_in(tmp_path)
    async with scorer_of() as scorer:
        first = asyncio.create_task(scorer.score([wait, "spam"]))
        await until(entered.exists)
        second = asyncio.create_task(scorer.score(["spam", wait]))
        await asyncio.sleep(0)
        first.cancel()
        await asyncio.wait({first})
        gate.touch()
        assert strengths(await second) == [strength("spam"), strength(wait)]
        assert scorer.scored == 2


async def test_a_copy_of_a_deadly_text_is_not_tried_again() -> None:
    async with scorer_of() as scorer:
        await scorer.score(["crash"])
        before = scorer.restarts
        assert strengths(await scorer.score(["crash", "hello"])) == [DEADLY, strength("hello")]
        assert before <= scorer.restarts <= 2  # twice it may kill, not a third time
