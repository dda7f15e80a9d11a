"""The numbers of cases tell nobody of a case that they may not read."""

from dataclasses import replace

import pytest

from bot.core.actions import Desk
from bot.core.cases import Case
from bot.core.types import Community, Member
from bot.store import numbers
from bot.store.cases import Filter
from bot.store.entries import Opening
from tests.support.bot import MODERATOR, Bot
from tests.support.values import COMMUNITY, NOON, member

NEW = replace(COMMUNITY, id="-1009")
DRAWN = range(*numbers.DRAWN)


@pytest.fixture
def drawn_in_turn() -> None:
    """Here they are drawn."""


async def opened(
    bot: Bot, subject: Member, desk: Desk = Desk.MODERATORS, community: Community = COMMUNITY
) -> Case:
    opening = Opening(community=community, subject=subject, rule="insult", to=desk)
    key = f"test:{community.id}:{desk}:{subject.id}"
    return await bot.ledger.open(opening, key, NOON)


async def test_what_others_read_is_counted_past_cases_of_a_quiet_desk(bot: Bot) -> None:
    """Who is warned twice would see in between that somebody is marked, or that he was noticed."""
    first = await opened(bot, member("1"))
    quiet = [
        await opened(bot, member("2"), Desk.CHILD_SAFETY),
        await opened(bot, member("3"), Desk.CARE),
    ]
    second = await opened(bot, member("4"))
    assert (first.number, second.number) == (1, 2)
    assert all(one.number in DRAWN for one in quiet)


async def test_a_moderator_sees_no_gap_where_a_case_is_about_them(bot: Bot) -> None:
    await opened(bot, member("1"))
    about = await opened(bot, MODERATOR)
    assert about.number in DRAWN
    assert (await opened(bot, member("2"))).number == 2


async def test_a_drawn_number_is_nobody_elses(bot: Bot, monkeypatch: pytest.MonkeyPatch) -> None:
    given = iter((7, 7, 8))
    monkeypatch.setattr(numbers.secrets, "randbelow", lambda _below: next(given))
    cases = [await opened(bot, member(who), Desk.CARE) for who in ("1", "2")]
    assert [one.number - DRAWN.start for one in cases] == [7, 8]


async def test_counting_goes_on_past_the_numbers_that_are_drawn(
    bot: Bot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(numbers, "DRAWN", (3, 5))
    found = [(await opened(bot, member(str(who)))).number for who in range(4)]
    assert found == [1, 2, 5, 6]


async def test_a_database_from_before_goes_on_after_its_last_number(
    bot: Bot, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as before:
        before.setattr(numbers, "drawn", numbers.counted)
        await opened(bot, member("1"))
        await opened(bot, member("2"), Desk.CHILD_SAFETY)
    assert (await opened(bot, member("3"))).number == 3


async def test_the_newest_case_is_listed_first_whatever_its_number(bot: Bot) -> None:
    await opened(bot, member("1"), Desk.CARE)
    last = await opened(bot, member("2"))
    found, _ = await bot.cases.page(COMMUNITY, Filter())
    assert found[0].id == last.id


async def test_a_group_that_moves_keeps_the_drawn_numbers_that_are_free(
    bot: Bot, monkeypatch: pytest.MonkeyPatch
) -> None:
    given = iter((7, 7, 8, 9))
    monkeypatch.setattr(numbers.secrets, "randbelow", lambda _below: next(given))
    await opened(bot, member("1"), Desk.CARE)
    theirs = [await opened(bot, member(who), Desk.CARE, NEW) for who in ("2", "3")]
    await bot.directory.move(COMMUNITY, NEW, NOON)
    after = [await bot.cases.by_id(one.id) for one in theirs]
    assert [one and one.number - DRAWN.start for one in after] == [9, 8]
