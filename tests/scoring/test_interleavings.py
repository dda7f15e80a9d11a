"""Copies, deaths and callers who give up, in any order: each text is answered, with its own row."""

import asyncio
from collections import Counter, deque
from collections.abc import Callable
from typing import Any, Self

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bot.core.types import Reading, Signal
from bot.scoring import Limits, ProcessScorer, batches, intake, process
from bot.scoring.intake import DEADLY
from bot.scoring.rows import Row
from tests.scoring.fakes import Obedient, strength

FAILED = "the model failed: ValueError"
ROUNDS = 2_000  # of the event loop, after which an answer will never come


class TellableLink:
    """A worker that answers and dies when it is told to; over "crash" it always dies."""

    living: Self
    answered: Counter[str]
    given_up: bool  # whether callers do, so that only one text of a batch may still be wanted
    blamed: Counter[str]  # deaths over a text that was the only one wanted of its batch

    def __init__(self) -> None:
        self.pid, self.lost = 1, asyncio.Event()
        self.on_rows: Callable[[list[Row]], None]
        self.asked: deque[list[str]] = deque()

    @classmethod
    async def to_worker(cls, _on_note: Callable[[str], None], *, heavy: bool) -> Self:
        cls.living = cls()
        return cls.living

    async def open(self, opening: Obedient) -> dict[str, Any]:
        return {
            "name": opening.name,
            "digest": opening.digest,
            "trained": sorted(opening.trained),
            "languages": [],
            "care": ("", ()),
        }

    def ask(self, texts: list[str]) -> None:
        self.asked.append(texts)

    def answer(self) -> None:
        if not self.asked or self.lost.is_set():
            return
        if "crash" in self.asked[0]:
            self.kill()
            return
        texts = self.asked.popleft()
        self.answered.update(texts)
        self.on_rows([FAILED if text == "bad" else [strength(text)] * 2 for text in texts])

    def kill(self) -> None:
        if self.asked and not self.lost.is_set() and (len(self.asked[0]) == 1 or self.given_up):
            self.blamed.update(self.asked[0])
        self.lost.set()

    async def close(self) -> None:
        self.lost.set()


ASK = st.lists(st.sampled_from(["a", "bb", "ccc", "dddd", "crash", "bad", ""]), max_size=6)
STEP = st.one_of(ASK, ASK, st.sampled_from(["answer", "answer", "kill", "wait"]), st.integers(0, 9))


# Twice it ends with a text that came only after the first end: one death is over it.
@example([["a"], ["bb"], "answer", [], "kill", [], [], "kill"], 1)
@given(st.lists(STEP, max_size=40), st.integers(1, 40))
@settings(max_examples=300)
def test_each_text_is_answered_once_with_its_own_row(
    steps: list[list[str] | str | int], room: int
) -> None:
    with pytest.MonkeyPatch.context() as patch:
        for name, value in (("TOGETHER", 3), ("LETTERS", 7)):
            patch.setattr(batches, name, value)
        patch.setattr(intake, "TOGETHER", 3)
        patch.setattr(process, "Link", TellableLink)
        TellableLink.answered, TellableLink.blamed = Counter(), Counter()
        TellableLink.given_up = any(isinstance(step, int) for step in steps)
        asyncio.run(play(steps, Limits(first_pause=0, longest_pause=0, waiting=room)))
    assert max((n for text, n in TellableLink.answered.items() if text != "bad"), default=1) == 1


async def play(steps: list[list[str] | str | int], limits: Limits) -> None:
    """A list of texts is a caller, a number one who gives up."""
    calls: list[tuple[list[str], asyncio.Task[list[tuple[Reading, ...]]]]] = []
    async with ProcessScorer(Obedient(), limits=limits) as scorer:
        for step in steps:
            match step:
                case "answer":
                    TellableLink.living.answer()
                case "kill":
                    TellableLink.living.kill()
                case "wait":
                    await asyncio.sleep(0)
                case list():
                    calls.append((step, asyncio.create_task(scorer.score(step))))
                    await asyncio.sleep(0)
                case int() if step < len(calls):
                    calls[step][1].cancel()
        await finished([task for _, task in calls])
        await finished([asyncio.create_task(scorer.score(["last"]))])  # drops what nobody wants
        assert (scorer.waiting, scorer._intake.batches.all()) == (0, [])
        for texts, task in calls:
            if not task.cancelled():
                assert list(map(is_right, texts, task.result())) == [True] * len(texts)


async def finished(tasks: list[asyncio.Task[Any]]) -> None:
    for _ in range(ROUNDS):
        await asyncio.sleep(0)
        if all(task.done() for task in tasks):
            return
        TellableLink.living.answer()
    for task in tasks:
        task.cancel()  # else closing waits for them
    raise AssertionError("an answer did not come")


def is_right(text: str, row: tuple[Reading, ...]) -> bool:
    if not isinstance(row[0], Signal):
        died = row[0].why == DEADLY and TellableLink.blamed[text] >= batches.DEATHS
        return died or (text == "bad" and row[0].why == FAILED)
    return text not in {"crash", "bad"} and row[0].strength == strength(text)
