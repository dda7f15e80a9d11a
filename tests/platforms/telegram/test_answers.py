"""Answers that wait: in order for each chat, no more than there is room for, and none for ever."""

import asyncio

from bot.platforms.telegram.answers import ALL, EACH, Answers
from bot.ports import Card


class Given:
    def __init__(self) -> None:
        self.answers = Answers(lambda _chat: True)
        self.gate = asyncio.Event()
        self.done: list[str] = []

    async def give(self, chat: str, text: str) -> None:
        async def job() -> None:
            await self.gate.wait()
            if text == "bad":
                raise ValueError(text)
            self.done.append(f"{chat}:{text}")

        await self.answers.give(chat, Card(text=text), job)

    async def all(self) -> list[str]:
        self.gate.set()
        await self.answers.given()
        return self.done


async def test_nothing_waits_where_there_is_room() -> None:
    done = []

    async def job() -> None:
        done.append(1)

    await Answers(lambda _chat: False).give("7", Card(text="hi"), job)
    assert done == [1]


async def test_each_chat_gets_its_own_in_order_and_a_failure_holds_up_none() -> None:
    given = Given()
    for text in ("a", "bad", "b"):
        await given.give("7", text)
        await given.give("8", text)
    done = await given.all()
    assert [one for one in done if one.startswith("7")] == ["7:a", "7:b"]
    assert [one for one in done if one.startswith("8")] == ["8:a", "8:b"]


async def test_the_same_is_not_said_twice_in_a_row_that_waits() -> None:
    given = Given()
    for _ in range(100):
        await given.give("7", "slow down")
    assert await given.all() == ["7:slow down"]


async def test_what_there_is_no_room_for_is_not_given() -> None:
    given = Given()
    for number in range(EACH + 5):
        await given.give("7", str(number))
    for number in range(ALL):
        await given.give(f"-{number}", "hi")
    done = await given.all()
    assert done.count("7:0") == 1
    assert sum(one.startswith("7") for one in done) == EACH
    assert len(done) == ALL
