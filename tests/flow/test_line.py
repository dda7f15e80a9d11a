"""Nothing is turned away: what memory does not hold waits on disk, the riskiest judged first."""

import asyncio
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from bot import pipeline
from bot.core.detect import detect
from bot.core.types import Message, Reading, Signal
from bot.flow import hearing
from bot.flow.line import Line
from bot.store import inbox
from bot.store.inbox import Waiting
from tests.support.bot import Bot, GivenScores, running
from tests.support.values import NOON, member, message


class Held(GivenScores):
    """A scorer that waits until it is let go."""

    def __init__(self) -> None:
        self.go, self.asked = asyncio.Event(), asyncio.Event()
        self.texts: list[str] = []
        self.calls: list[list[str]] = []

    async def score(self, texts: Sequence[str]) -> list[tuple[Reading, ...]]:
        self.calls.append(list(texts))
        self.asked.set()
        await self.go.wait()
        self.texts += texts
        return await super().score(texts)


def hello(number: int, text: str = "") -> Message:
    """Each by somebody else: many of one member would be a flood, with a case for each."""
    author = member(str(1_000 + number))
    return message(text or f"hello {number}", str(number), author=author)


async def test_more_than_memory_holds_is_judged_once_each_and_commands_answer_meanwhile(
    tmp_path: Path,
) -> None:
    async with running(tmp_path / "m.sqlite") as bot:
        scorer = Held()
        bot.pipeline._hearing.scorer, bot.pipeline.line.most = scorer, 100
        run = asyncio.create_task(bot.pipeline.run())
        said = [hello(number) for number in range(500)]
        said.append(message("join us at discord.gg/abcdef", "900"))
        for start in range(0, len(said), 20):
            await bot.pipeline.take(said[start : start + 20])
        await scorer.asked.wait()
        assert len(bot.pipeline.line) <= 100
        assert "right" in (await bot.ask("ban", message().author)).card.text
        scorer.go.set()
        async with asyncio.timeout(60):
            while len(bot.settled) < len(said):  # noqa: ASYNC110 -- a list rings no bell
                await asyncio.sleep(0.01)
        run.cancel()
        await asyncio.wait({run})
        assert sorted(scorer.texts) == sorted(one.text for one in said)
        assert scorer.texts.index("join us at discord.gg/abcdef") < len(said) // 2
        assert await bot.inbox.waiting(10) == []


@pytest.mark.parametrize("length", [5, pipeline.LETTERS // 10])
async def test_the_riskiest_overtakes_all_but_what_is_at_the_model_which_is_little(
    tmp_path: Path, length: int
) -> None:
    async with running(tmp_path / "m.sqlite") as bot:
        scorer = bot.pipeline._hearing.scorer = Held()
        await bot.pipeline.take([hello(number, "a" * length) for number in range(300)])
        run = asyncio.create_task(bot.pipeline.run())
        async with asyncio.timeout(60):
            while len(scorer.calls) < pipeline.AHEAD:  # noqa: ASYNC110 -- a list rings no bell
                await asyncio.sleep(0.01)
            await bot.pipeline.take([message("join us at discord.gg/abcdef", "900")])
            at_the_model = [text for call in scorer.calls for text in call]
            scorer.go.set()
            while len(scorer.calls) == pipeline.AHEAD:  # noqa: ASYNC110 -- as above
                await asyncio.sleep(0.01)
        run.cancel()
        await asyncio.wait({run})
        assert len(at_the_model) <= pipeline.AHEAD * pipeline.BATCH
        assert sum(map(len, at_the_model)) <= pipeline.AHEAD * pipeline.LETTERS
        assert scorer.calls[pipeline.AHEAD][0] == "join us at discord.gg/abcdef"


async def test_while_many_wait_taking_in_gives_way_to_judging_but_not_for_ever(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pipeline, "MANY", -1)
    monkeypatch.setattr(pipeline, "GIVEN_WAY", 0.01)
    async with running(tmp_path / "m.sqlite") as bot:
        scorer = bot.pipeline._hearing.scorer = Held()
        run = asyncio.create_task(bot.pipeline.run())
        await bot.pipeline.take([message("first", "1")])
        await scorer.asked.wait()
        monkeypatch.setattr(pipeline, "GIVEN_WAY", 60)
        second = asyncio.create_task(bot.pipeline.take([message("second", "2")]))
        await asyncio.wait({second}, timeout=0.05)
        assert await bot.inbox.backlog() == (1, NOON)
        scorer.go.set()
        async with asyncio.timeout(60):
            await second
        run.cancel()
        await asyncio.wait({run})


async def test_what_waited_when_the_bot_stopped_is_judged_after_the_start(tmp_path: Path) -> None:
    said = [hello(number) for number in range(200)]
    async with running(tmp_path / "m.sqlite") as bot:
        await bot.pipeline.take(said)
    async with running(tmp_path / "m.sqlite") as bot:
        run = asyncio.create_task(bot.pipeline.run())
        async with asyncio.timeout(60):
            while len(bot.settled) < len(said):  # noqa: ASYNC110 -- a list rings no bell
                await asyncio.sleep(0.01)
        run.cancel()
        await asyncio.wait({run})
        assert {one.message.key for one in bot.settled} == {one.key for one in said}


@pytest.mark.parametrize("when", ["while it is written", "once it is written"])
async def test_a_message_is_judged_though_who_brought_it_was_cancelled(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, when: str
) -> None:
    """The commit is a task of its own: it is not cancelled with those who wait for it."""
    async with running(tmp_path / "m.sqlite") as bot, asyncio.timeout(60):
        run, line = asyncio.create_task(bot.pipeline.run()), bot.pipeline.line
        write, answer = bot.inbox._write, inbox._answer

        async def seen() -> None:
            while line.behind:  # noqa: ASYNC110 -- until it has looked into the inbox
                await asyncio.sleep(0.01)

        async def late(batch: list[Any]) -> frozenset[str]:
            taking.cancel()
            await asyncio.wait({taking})
            await seen()
            return await write(batch)

        def then(batch: list[Any], new: frozenset[str]) -> None:
            answer(batch, new)
            taking.cancel()

        await seen()
        if when == "while it is written":
            bot.inbox._write = late  # type: ignore[method-assign]
        else:
            monkeypatch.setattr(inbox, "_answer", then)
        taking = asyncio.create_task(bot.pipeline.take([message("hello")]))
        await asyncio.wait({taking})
        assert taking.cancelled()
        while not bot.settled:  # noqa: ASYNC110 -- a list rings no bell
            await asyncio.sleep(0.01)
        run.cancel()
        await asyncio.wait({run})
        assert await bot.inbox.waiting(10) == []


async def decided(
    bot: Bot, said: Sequence[Message], *, room: int
) -> dict[str, tuple[Reading, ...]]:
    """What was read of each message where memory holds this many."""
    bot.pipeline.line.most = room
    run = asyncio.create_task(bot.pipeline.run())
    async with asyncio.timeout(60):
        while bot.pipeline.line.behind:  # noqa: ASYNC110 -- until it has looked into the inbox
            await asyncio.sleep(0.01)
        await bot.pipeline.take(said)
        while len(bot.settled) < len(said):  # noqa: ASYNC110 -- a list rings no bell
            await asyncio.sleep(0.01)
    run.cancel()
    await asyncio.wait({run})
    return {one.message.ref.id: one.decision.readings for one in bot.settled}


async def test_a_message_that_waits_on_disk_is_read_once_and_counts_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = [message("buy my boots today", str(number)) for number in range(6)]
    read: list[str] = []

    def counting(one: Message, *given: Any) -> tuple[Signal, ...]:
        read.append(one.ref.id)
        return detect(one, *given)

    monkeypatch.setattr(hearing, "detect", counting)
    found = []
    for room in (100, 2):
        async with running(tmp_path / f"{room}.sqlite") as bot:
            found.append(await decided(bot, said, room=room))
    assert found[0] == found[1]
    assert sorted(read) == sorted([one.ref.id for one in said] * 2)


async def test_who_spills_is_kept_with_what_was_read_and_its_risk(tmp_path: Path) -> None:
    async with running(tmp_path / "m.sqlite") as bot:
        bot.pipeline.line.behind, bot.pipeline.line.most = False, 1
        await bot.pipeline.take([message("hello"), message("see discord.gg/abcdef", "2")])
        risky, calm = await bot.inbox.waiting(10)
        assert (calm.signals, calm.risk) == (None, 0)  # it has its place in memory
        assert risky.risk > 0
        assert "invites" in {one.name for one in risky.signals or ()}
        assert len(bot.pipeline.line) == 1
        assert bot.pipeline.line.behind


def held(number: int, risk: int = 0, text: str = "x") -> Waiting:
    return Waiting(message=message(text, str(number)), risk=risk, received_at=NOON, signals=None)


def full(most: int) -> Line:
    line = Line(most)
    line.behind = False
    return line


def test_a_full_line_reserves_nothing_until_places_are_given_back() -> None:
    line = full(2)
    assert [line.reserve() for _ in range(3)] == [True, True, False]
    line.release(1)
    assert [line.reserve() for _ in range(2)] == [True, False]
    line.release(2)
    line.add([held(1), held(2)])
    assert not line.reserve()
    line.next(1, 999)
    assert line.reserve()


def test_while_the_inbox_holds_more_nobody_overtakes_it() -> None:
    line = full(9)
    line.behind = True
    assert not line.reserve()


def test_the_riskiest_is_next_of_these_the_oldest_and_nobody_stands_in_line_twice() -> None:
    line = full(9)
    line.add([held(1), held(2, 5), held(3), held(4, 5)])
    line.add([held(3)])
    assert [one.message.ref.id for one in line.next(3, 999)] == ["2", "4", "1"]
    line.add([held(2, 5)])  # still being judged
    assert len(line) == 1
    line.done([held(2, 5)])
    assert held(2).message.key not in line.held
    line.again([held(4, 5)])
    assert [one.message.ref.id for one in line.next(9, 999)] == ["4", "3"]


def test_long_messages_are_judged_few_at_a_time_and_the_longest_alone() -> None:
    line = full(9)
    line.add([held(number, text=text) for number, text in enumerate(["abc", "de", "f" * 9, "g"])])
    taken = [[one.message.text for one in line.next(2, 5)] for _ in range(4)]
    assert taken == [["abc", "de"], ["f" * 9], ["g"], []]
