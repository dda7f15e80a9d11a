"""The model's process may die at any moment, and the bot goes on with every score it can get."""

import asyncio
import os
import signal
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from bot.core.types import LABELS, Missing
from bot.scoring import (
    Limits,
    ModelError,
    ModelScorer,
    Named,
    ProcessScorer,
    care,
    link,
    service,
    start_scorer,
    worker,
)
from bot.scoring.batches import TOGETHER
from bot.scoring.intake import DEADLY, NOT_RUNNING
from bot.scoring.link import LIGHT
from tests.scoring.fakes import FromFile, Obedient, Unable, Unreachable, alive, strength, until
from tests.scoring.test_scorer import WEIRD
from tests.scoring.worker import SWIFT, gate_in, kill, scorer_of, strengths

pytestmark = pytest.mark.usefixtures("no_test_hangs")


async def test_readings_are_those_of_the_same_model_in_this_process() -> None:
    texts = [*WEIRD, "you idiot", "good morning", "đồ ngu"]  # one by one: neighbours round sums
    async with await start_scorer("bundled", on_note=print) as apart:
        found = [await apart.score([text]) for text in texts]
        model, trained = apart.model, apart.trained
    async with ModelScorer(Named(model="bundled")(print)) as here:  # with as many threads
        for one, text in zip(found, texts, strict=True):
            other = await here.score([text])
            # Not to the last bit: the two may compute with differently many threads.
            assert strengths(one) == pytest.approx(strengths(other), abs=1e-6)
            assert one[0][1:] == other[0][1:]
        assert (model, trained) == (here.model, here.trained)


async def test_a_failing_text_is_missing_with_the_same_words_in_both() -> None:
    texts = ["fine", "bad text", ""]
    async with scorer_of() as apart, ModelScorer(Obedient()) as here:
        found = await apart.score(texts)
        assert found == await here.score(texts)
    assert found[1][0] == Missing(
        name="toxicity", why="the model failed: ValueError", source="model:obedient@0123456789ab"
    )


async def test_many_callers_at_once_each_get_their_own_scores_in_order() -> None:
    asked = [["x" * (7 * n % 101 + 1)] * (n % 3) + ["y" * n] for n in range(1, 300)]
    async with scorer_of() as scorer:
        found = await asyncio.gather(*(scorer.score(texts) for texts in asked))
        assert scorer.scored + scorer.hits == sum(map(len, asked))
        assert scorer.scored == len({text for texts in asked for text in texts})
    assert [strengths(rows) for rows in found] == [list(map(strength, texts)) for texts in asked]


async def test_when_the_worker_is_killed_in_a_batch_every_text_still_gets_its_score(
    tmp_path: Path,
) -> None:
    gate, entered, wait = gate_in(tmp_path)
    texts = [wait] + ["x" * n for n in range(1, 150)]  # the next batch is on its way, too
    async with scorer_of() as scorer:
        task = asyncio.create_task(scorer.score(texts))
        await until(entered.exists)
        kill(scorer)
        gate.touch()
        assert strengths(await task) == list(map(strength, texts))
        assert (scorer.restarts, scorer.waiting) == (1, 0)


async def test_a_worker_that_is_killed_while_it_has_nothing_to_do_is_replaced() -> None:
    async with scorer_of() as scorer:
        kill(scorer)
        await until(lambda: scorer.restarts == 1)
        assert strengths(await scorer.score(["hello"])) == [strength("hello")]


async def test_an_error_that_nobody_expects_at_a_restart_delays_the_next_worker_and_no_more(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    real, left = LIGHT.worker, [RuntimeError("can't start new thread")]

    def worker() -> tuple[int, socket.socket]:
        if left:
            raise left.pop()
        return real()

    async with scorer_of() as scorer:
        monkeypatch.setattr(LIGHT, "worker", worker)
        kill(scorer)
        await until(lambda: scorer.restarts == 1)
        assert strengths(await scorer.score(["hello"])) == [strength("hello")]


async def test_a_model_that_can_judge_nothing_is_refused_at_the_start() -> None:
    scorer = ProcessScorer(Unable(), limits=SWIFT)
    with pytest.raises(ModelError, match="the model failed: TypeError"):
        await scorer.start()
    await scorer.close()


@pytest.mark.parametrize("deadly", ["crash", "leave"])
async def test_a_text_that_kills_the_model_is_missing_and_its_neighbours_are_scored(
    deadly: str,
) -> None:
    texts = ["x" * (n + 1) for n in range(TOGETHER + 20)]
    texts[5] = texts[TOGETHER + 7] = f"{deadly} one"
    texts[6] = f"{deadly} two"
    async with scorer_of() as scorer:
        rows = await scorer.score(texts)
        scored = [DEADLY if deadly in text else strength(text) for text in texts]
        assert strengths(rows) == scored
        assert {reading.why for reading in rows[5]} == {DEADLY}
        assert len(rows[5]) == len(LABELS)


async def test_a_single_text_is_given_up_after_its_second_death_only(tmp_path: Path) -> None:
    gate, entered, wait = gate_in(tmp_path)
    async with scorer_of() as scorer:
        task = asyncio.create_task(scorer.score([wait]))
        await until(entered.exists)
        kill(scorer)
        gate.touch()
        assert strengths(await task) == [strength(wait)]


async def test_a_worker_that_does_not_answer_in_time_counts_as_dead() -> None:
    async with scorer_of(Limits(first_pause=0.001, answer=2.0)) as scorer:
        assert strengths(await scorer.score(["hang"])) == [DEADLY]
        assert strengths(await scorer.score(["hello"])) == [strength("hello")]


async def test_while_no_worker_can_be_started_texts_are_missing_and_it_is_tried_on(
    tmp_path: Path,
) -> None:
    path, gate = tmp_path / "model", tmp_path / "gate"
    path.write_text("0" * 64)
    async with ProcessScorer(FromFile(path=path), limits=SWIFT) as scorer:
        path.unlink()
        task = asyncio.create_task(scorer.score([f"gate {gate}"]))
        await until((tmp_path / "gate.entered").exists)
        kill(scorer)
        assert strengths(await task) == ["the model can't be started: the file is gone"]
        assert strengths(await scorer.score(["hello"])) == strengths(await task)
        path.write_text("0" * 64)
        await until(lambda: scorer.restarts)
        assert strengths(await scorer.score(["hello"])) == [strength("hello")]


async def test_a_model_that_changed_under_the_bot_does_not_take_its_place(tmp_path: Path) -> None:
    path = tmp_path / "model"
    path.write_text("0" * 64)
    async with ProcessScorer(FromFile(path=path), limits=SWIFT) as scorer:
        path.write_text("1" * 64)
        [why] = strengths(await scorer.score(["leave"]))
        assert f"was obedient@{'0' * 12} at first and is obedient@{'1' * 12} now" in str(why)
        assert scorer.model == f"obedient@{'0' * 12}"


@pytest.mark.parametrize(
    ("opening", "sentence"),
    [
        (Named(model="multilingal"), r"did you mean multilingual\?"),
        (FromFile(path=Path("/nowhere/at/all")), "the file is gone"),
    ],
)
async def test_a_model_that_must_not_be_used_is_refused_at_the_start(
    opening: Named | FromFile, sentence: str
) -> None:
    scorer = ProcessScorer(opening)
    with pytest.raises(ModelError, match=sentence):
        await scorer.start()
    assert scorer.pid is None
    await scorer.close()


async def test_a_model_that_crashes_while_it_is_loaded_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "model"
    path.write_text("crash")
    with pytest.raises(ModelError, match="ended while it loaded"):
        await ProcessScorer(FromFile(path=path)).start()


async def test_where_nothing_can_be_fetched_the_bundled_model_serves_and_the_notes_say_why(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(service, "Named", Unreachable)
    notes: list[str] = []
    async with await start_scorer("original", on_note=notes.append) as scorer:
        assert scorer.model.startswith("bundled@")
    assert notes[0] == "Model original, digest: first use"
    assert "original could not be fetched: https://example.org" in notes[1]


async def test_a_full_queue_lets_callers_wait_and_loses_nothing(tmp_path: Path) -> None:
    gate, entered, wait = gate_in(tmp_path)
    async with scorer_of(Limits(waiting=10)) as scorer:
        first = asyncio.create_task(scorer.score([wait]))
        await until(entered.exists)
        rest = [asyncio.create_task(scorer.score([f"x{n}" for n in range(6)])) for _ in range(3)]
        await asyncio.sleep(0)
        assert scorer.waiting == 7
        gate.touch()
        found = await asyncio.gather(first, *rest)
        assert scorer.waiting == 0
    assert [strengths(rows) for rows in found] == [[strength(wait)]] + [[strength("x0")] * 6] * 3


async def test_more_texts_than_the_queue_takes_are_scored_all_the_same() -> None:
    texts = ["x" * n for n in range(1, 500)]
    async with scorer_of(Limits(waiting=10)) as scorer:
        assert strengths(await scorer.score(texts)) == list(map(strength, texts))


async def test_a_caller_who_gives_up_stops_no_one_else_and_leaves_room(tmp_path: Path) -> None:
    gate, entered, wait = gate_in(tmp_path)
    async with scorer_of(Limits(waiting=200)) as scorer:
        calls = ([wait], ["second"] * 150, ["third"] * 100)
        tasks = [asyncio.create_task(scorer.score(texts)) for texts in calls]
        await until(entered.exists)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        last = asyncio.create_task(scorer.score(["a"] * 100))
        await until(lambda: scorer.waiting == 100)
        gate.touch()
        assert strengths(await last) == [strength("a")] * 100


async def test_closing_answers_what_is_queued_and_ends_the_worker(tmp_path: Path) -> None:
    gate, entered, wait = gate_in(tmp_path)
    scorer = scorer_of()
    await scorer.start()
    pid = scorer.pid
    tasks = [asyncio.create_task(scorer.score([text])) for text in (wait, "one")]
    await until(entered.exists)
    closing = asyncio.create_task(scorer.close())
    await asyncio.sleep(0)
    gate.touch()
    await closing
    assert [strengths(await task) for task in tasks] == [[strength(wait)], [strength("one")]]
    assert pid is not None
    await until(lambda: not alive(pid))


async def test_a_scorer_that_does_not_run_says_so_and_can_be_started_again() -> None:
    scorer = scorer_of()
    assert strengths(await scorer.score(["hello"])) == [NOT_RUNNING]
    for _ in range(2):
        async with scorer:
            assert strengths(await scorer.score(["hello"])) == [strength("hello")]
        await scorer.close()
        assert strengths(await scorer.score(["hello"])) == [NOT_RUNNING]


async def test_two_scorers_beside_each_other_share_neither_work_nor_death() -> None:
    async with scorer_of() as one, scorer_of() as other:
        assert one.pid != other.pid
        texts = ["x" * n for n in range(1, 101)]
        both = [asyncio.create_task(it.score(texts)) for it in (one, other)]
        kill(one)
        assert [strengths(await task) for task in both] == [list(map(strength, texts))] * 2
        assert (one.restarts, other.restarts) == (1, 0)


async def test_a_worker_takes_no_notice_of_ctrl_c() -> None:
    async with scorer_of() as scorer:
        assert scorer.pid is not None
        for _ in range(3):
            os.kill(scorer.pid, signal.SIGINT)
            assert strengths(await scorer.score(["hello"])) == [strength("hello")]
        assert scorer.restarts == 0


async def test_the_program_that_forks_the_workers_is_replaced_as_well() -> None:
    async with scorer_of(Limits(first_pause=0.001)) as scorer:
        program = LIGHT._program
        assert program is not None
        program.kill()
        kill(scorer)
        assert strengths(await scorer.score(["hello"])) == [strength("hello")]
        assert LIGHT._program is not program


PARENT = """
import asyncio, sys
from bot.scoring import ProcessScorer
from tests.scoring.fakes import Obedient

async def main():
    async with ProcessScorer(Obedient()) as scorer:
        print(scorer.pid, flush=True)
        await scorer.score(sys.argv[1:])
        await asyncio.Event().wait()

asyncio.run(main())
"""


@pytest.mark.parametrize("busy", [False, True])
async def test_a_worker_ends_with_a_parent_that_was_killed_idle_or_not(
    tmp_path: Path, busy: bool
) -> None:
    _, entered, wait = gate_in(tmp_path)
    command = [sys.executable, "-c", PARENT, wait if busy else "hello"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as parent:  # noqa: ASYNC220, S603 -- ours
        assert parent.stdout is not None
        pid = int(await asyncio.to_thread(parent.stdout.readline))
        await until(entered.exists if busy else lambda: alive(pid))
        parent.kill()
    await until(lambda: not alive(pid))


def test_the_bundled_model_is_asked_without_its_libraries_in_the_bots_process() -> None:
    code = """
import asyncio, sys
from bot.scoring import start_scorer

async def main():
    async with await start_scorer("bundled", on_note=print) as scorer:
        [[toxicity, *_]] = await scorer.score(["you idiot"])
        assert toxicity.strength > 0.5

asyncio.run(main())
sys.exit(bool({'torch', 'transformers', 'detoxify'} & set(sys.modules)))
"""
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0  # noqa: S603 -- ours


def test_what_forks_the_workers_and_hangs_is_replaced(monkeypatch: pytest.MonkeyPatch) -> None:
    nursery = link.Nursery(heavy=False)
    try:
        nursery.worker()[1].close()
        stopped = nursery._program
        assert stopped is not None
        os.kill(stopped.pid, signal.SIGSTOP)
        with monkeypatch.context() as patched:
            patched.setattr(link, "PATIENCE", 0.1)
            patched.setattr(link, "FAREWELL", 0.1)
            with pytest.raises(OSError, match="in time"):
                nursery.worker()
        assert stopped.poll() == -signal.SIGKILL
        pid, near = nursery.worker()
        near.close()
        assert pid > 0
    finally:
        nursery.close()


def test_what_forks_the_workers_has_read_the_care_model_and_runs_one_thread() -> None:
    code = """
import os
from bot.scoring import worker

worker._make_ready(heavy=False)
assert len(os.listdir("/proc/self/task")) == 1  # the others would not be in a fork
from bot.scoring import care
assert care.model.cache_info().currsize == 1
"""
    alone = os.environ | {"OPENBLAS_NUM_THREADS": "1"}  # as the bot starts it
    assert subprocess.run([sys.executable, "-c", code], check=False, env=alone).returncode == 0  # noqa: S603 -- ours


def test_a_care_model_that_is_not_ours_is_the_workers_to_tell_of(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def spoiled() -> None:
        raise ModelError("wrong digest")

    monkeypatch.setattr(care, "model", spoiled)
    worker._make_ready(heavy=False)
