"""Decisions of the past: one community's, the newest first, and no more than there is use for."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta

import pytest
import sqlalchemy as sa

from bot.core.actions import Desk
from bot.core.replay import Kept
from bot.core.types import Right
from bot.store import past
from bot.store.past import Past
from bot.store.tables import case, decision
from tests.support.bot import Bot
from tests.support.values import COMMUNITY, NOON, PLACE, member, message

ELSEWHERE = replace(COMMUNITY, id="101")
BAD, DAY = "quittenbrot 0.95", timedelta(days=1)


async def ids(of: Past, since: timedelta = DAY, who: str = "") -> list[str]:
    return [one.ref.id async for one in every(of, since, who)]


async def every(of: Past, since: timedelta = DAY, who: str = "") -> AsyncIterator[Kept]:
    async for page in of.since(COMMUNITY, NOON - since, who):
        for one in page.kept:
            yield one


async def heard(bot: Bot, *numbers: int) -> None:
    for number in numbers:
        await bot.hear(message("hello 0.40", str(number), author=member(str(1000 + number))))


async def test_the_newest_come_first_and_none_of_another_community(
    bot: Bot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(past, "PAGE", 2)
    await heard(bot, 1, 2)
    there = replace(PLACE, community=ELSEWHERE, channel="201")
    await bot.hear(*(message("hello", str(n), place=there) for n in range(10, 15)))
    await heard(bot, 3)
    await bot.ask("warn", target=member("8"))  # what somebody asked for is no message
    found = [one async for one in every(Past(bot.database))]
    assert [one.ref.id for one in found] == ["3", "2", "1"]
    assert {one.ref.place for one in found} == {PLACE}
    assert [one.name for one in found[0].made.readings] == ["toxicity", "rate"]
    assert (found[0].author, found[0].rule, found[0].apart) == (None, "", False)


async def test_what_is_older_is_left_out(bot: Bot) -> None:
    await heard(bot, 1)
    bot.later(DAY)
    await heard(bot, 2)
    assert await ids(Past(bot.database), timedelta(hours=-12)) == ["2"]
    assert await ids(Past(bot.database), timedelta()) == ["2", "1"]
    assert await ids(Past(bot.database), -3 * DAY) == []


@pytest.mark.parametrize(
    ("most", "scanned", "left", "cut"),
    [(9, 99, 5, False), (5, 99, 5, False), (4, 99, 4, True), (9, 4, 4, True), (1, 99, 1, True)],
)
async def test_no_more_are_read_than_there_is_room_for_and_it_is_said(
    bot: Bot, monkeypatch: pytest.MonkeyPatch, most: int, scanned: int, left: int, *, cut: bool
) -> None:
    monkeypatch.setattr(past, "PAGE", 2)
    await heard(bot, 1, 2, 3, 4, 5)
    of = Past(bot.database, most=most, scanned=scanned)
    pages = [one async for one in of.since(COMMUNITY, NOON - DAY)]
    assert sum(len(one.kept) for one in pages) == left
    assert [one.is_cut for one in pages] == [*[False] * (len(pages) - 1), cut]


async def test_a_case_tells_who_wrote_it_and_where(bot: Bot) -> None:
    thread = replace(PLACE, channel="210", parent="200")
    author = member("8", roles=("regular",))
    await bot.hear(message(BAD, "1", author=author, place=thread))
    (found,) = [one async for one in every(Past(bot.database))]
    assert (found.author, found.ref.place, found.rule) == (author, thread, "hostile")
    assert [one.rule for one in found.made.fired] == ["hostile", "maybe-hostile"]
    assert not found.apart


async def test_what_went_with_a_flood_is_no_case_of_its_own(bot: Bot) -> None:
    rex = member("44")
    for number in ("1", "2", "3"):
        await bot.hear(message("buy my wonderful course", number, author=rex))
    found = [one async for one in every(Past(bot.database))]
    assert [(one.ref.id, one.rule) for one in found] == [("3", "flood"), ("2", ""), ("1", "")]
    assert [one.apart async for one in every(Past(bot.database), who="44")] == [True] * 3


async def test_what_a_few_alone_may_read_is_apart(bot: Bot) -> None:
    staff = member("901", rights=frozenset({Right.MANAGE}))
    await bot.hear(message("i want to kill myself", "1", author=member("8")))
    await bot.hear(message(BAD, "2", author=staff))
    await bot.hear(message(BAD, "3", author=member("9")))
    assert [one.apart async for one in every(Past(bot.database))] == [False, True, True]
    assert [one.apart async for one in every(Past(bot.database), who="9")] == [True] * 3
    async with bot.database.write() as connection:
        quiet = sa.update(case).where(case.c.subject == "9")
        await connection.execute(quiet.values(desk=Desk.CHILD_SAFETY.value))
    assert [one.apart async for one in every(Past(bot.database))] == [True] * 3


async def test_what_can_not_be_read_counts_as_written_and_nothing_else(bot: Bot) -> None:
    await heard(bot, 1)
    async with bot.database.write() as connection:
        await connection.execute(sa.update(decision).values(body='{"quiet":'))
    (found,) = [one async for one in every(Past(bot.database))]
    assert (found.apart, found.made.policy, found.made.readings) == (True, "", ())


async def test_an_edit_that_joined_is_of_the_case_that_its_message_has(bot: Bot) -> None:
    await bot.hear(message(BAD, "1"))
    await bot.hear(message(f"again {BAD}", "1", revision="r1", edited_at=NOON))
    await bot.hear(message(BAD, "2", author=member("8")))
    found = [one async for one in every(Past(bot.database))]
    assert [(one.ref.id, one.rule, one.case) for one in found] == [
        ("2", "hostile", 2),
        ("1", "hostile", 1),
        ("1", "hostile", 1),
    ]
