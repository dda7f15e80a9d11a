"""Nothing is turned away: what memory does not hold waits on disk, the riskiest judged first."""

import asyncio
from collections.abc import Sequence
from pathlib import Path

from bot.core.types import Reading
from tests.support.bot import GivenScores, running
from tests.support.values import message


class Held(GivenScores):
    """A scorer that waits until it is let go."""

    def __init__(self) -> None:
        self.go, self.asked = asyncio.Event(), asyncio.Event()
        self.texts: list[str] = []

    async def score(self, texts: Sequence[str]) -> list[tuple[Reading, ...]]:
        self.asked.set()
        await self.go.wait()
        self.texts += texts
        return await super().score(texts)


async def test_more_than_memory_holds_is_judged_once_each_and_commands_answer_meanwhile(
    tmp_path: Path,
) -> None:
    async with running(tmp_path / "m.sqlite") as bot:
        scorer = Held()
        bot.pipeline._scorer, bot.pipeline.line.most = scorer, 100
        run = asyncio.create_task(bot.pipeline.run())
        said = [message(f"hello {number}", str(number)) for number in range(500)]
        said.append(message("join us at discord.gg/abcdef", "900"))
        for start in range(0, len(said), 20):
            await bot.pipeline.take(said[start : start + 20])
        await scorer.asked.wait()
        assert len(bot.pipeline.line) <= 100
        assert "right" in (await bot.ask("ban", message().author)).card.text
        scorer.go.set()
        async with asyncio.timeout(20):
            while len(bot.settled) < len(said):  # noqa: ASYNC110 -- a list rings no bell
                await asyncio.sleep(0.01)
        run.cancel()
        await asyncio.wait({run})
        assert sorted(scorer.texts) == sorted(one.text for one in said)
        assert scorer.texts.index("join us at discord.gg/abcdef") < len(said) // 2
        assert await bot.inbox.waiting(10) == []


async def test_what_waited_when_the_bot_stopped_is_judged_after_the_start(tmp_path: Path) -> None:
    said = [message(f"hello {number}", str(number)) for number in range(200)]
    async with running(tmp_path / "m.sqlite") as bot:
        await bot.pipeline.take(said)
    async with running(tmp_path / "m.sqlite") as bot:
        run = asyncio.create_task(bot.pipeline.run())
        async with asyncio.timeout(20):
            while len(bot.settled) < len(said):  # noqa: ASYNC110 -- a list rings no bell
                await asyncio.sleep(0.01)
        run.cancel()
        await asyncio.wait({run})
        assert {one.message.key for one in bot.settled} == {one.key for one in said}
