"""Who answered whom is kept as long as it matters, and never without bound."""

import asyncio
from datetime import timedelta

import pytest

from bot.core.types import Community, Platform
from bot.flow.circle import Circle
from bot.store import circles
from bot.store.circles import Answers, Circles, Joins
from bot.store.communities import Communities
from bot.store.database import Database
from tests.support.values import COMMUNITY, NOON


async def test_the_later_moment_counts_and_the_old_are_forgotten(database: Database) -> None:
    store = Circles(database)
    old, recent = NOON - timedelta(days=31), NOON - timedelta(days=1)
    await store.keep({(COMMUNITY, "1", "2"): recent}, {(COMMUNITY, "1"): old})
    await store.keep({(COMMUNITY, "1", "2"): old, (COMMUNITY, "3", "4"): old}, {})
    await store.forget(NOON)
    assert await store.all(old) == ({(COMMUNITY, "1", "2"): recent}, {})


async def test_of_more_than_there_is_room_for_the_newest_stay(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(circles, "MOST", 3)
    store = Circles(database)
    pairs = {(COMMUNITY, "1", str(n)): NOON + timedelta(minutes=n) for n in range(6)}
    await store.keep(pairs, {})
    await store.forget(NOON)
    answers, _ = await store.all(NOON)
    assert [other for _, _, other in answers] == ["3", "4", "5"]


async def test_they_move_with_their_community(database: Database) -> None:
    store, new = Circles(database), Community(platform=Platform.DISCORD, id="101")
    await store.keep({(COMMUNITY, "1", "2"): NOON}, {(COMMUNITY, "1"): NOON})
    await Communities(database).move(COMMUNITY, new, NOON)
    assert await store.all(NOON) == ({(new, "1", "2"): NOON}, {(new, "1"): NOON})


class Counting(Circles):
    rows = 0

    async def keep(self, answers: Answers, joins: Joins) -> None:
        self.rows += len(joins)
        await super().keep(answers, joins)


async def test_of_many_who_come_at_once_each_is_written_once(database: Database) -> None:
    store = Counting(database)
    circle = Circle(store)

    async def comes(number: str) -> None:
        circle.came(COMMUNITY, number, NOON)
        await circle.keep()

    await asyncio.gather(*(comes(str(number)) for number in range(50)))
    assert store.rows == len((await store.all(NOON))[1]) == 50
