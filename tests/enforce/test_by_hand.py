"""What moderators did by the platform's own means counts from when they did it, however late the
bot hears of it.
"""

from datetime import datetime, timedelta
from itertools import count
from typing import Any

import pytest
import sqlalchemy as sa

from bot.core.actions import Ban, Mute, Unban, Unmute
from bot.core.cases import Deed
from bot.ports import PlatformError, Trouble
from bot.store import codec
from bot.store.planned import kind_of
from bot.store.restraints import BY_WORDS
from bot.store.tables import outbox
from tests.enforce.test_order import DAY, outcomes, plan, state
from tests.support.bot import MODERATOR, Bot
from tests.support.values import COMMUNITY, member

WHO = member()
MINUTE = timedelta(minutes=1)
LIMITED = PlatformError(Trouble.LIMITED, "slow down", retry_after=60)
LASTING: dict[str, Any] = {"duration": None}
# What was done by hand, and what was asked of the bot after it.
OPPOSED = [(Ban, Unban), (Mute, Unmute), (Unban, Ban), (Unmute, Mute), (Ban, Mute), (Ban, Unmute)]
numbers = count(1)


def of(kind: type[Any], **fields: Any) -> Any:
    return state(kind, WHO, **(LASTING if kind in {Ban, Mute} else {}) | fields)


async def heard(bot: Bot, kind: type[Any], at: datetime, **fields: Any) -> None:
    """The bot hears now of what was done then."""
    deed = Deed(
        id=f"hand:{next(numbers)}", community=COMMUNITY, by=MODERATOR.id, subject=WHO,
        action=of(kind, **fields), at=at,
    )  # fmt: skip
    assert await bot.ledger.note(deed, bot.now[0])


def limits(bot: Bot, kind: type[Any] | None = None) -> None:
    name = kind and kind_of(kind)
    bot.hands.trouble = lambda asked: LIMITED if asked == name else None


async def then(bot: Bot, by: timedelta) -> list[str]:
    bot.later(by)
    await bot.carry_out()
    return bot.kinds()


@pytest.mark.parametrize(("done", "asked"), OPPOSED)
async def test_what_was_asked_for_after_it_is_done(
    bot: Bot, done: type[Any], asked: type[Any]
) -> None:
    at = bot.now[0]
    bot.later(MINUTE)
    await plan(bot, "command:1", WHO, of(asked))
    await heard(bot, done, at)
    assert (kind_of(asked), "pending") in await outcomes(bot)


@pytest.mark.parametrize(("done", "asked"), OPPOSED[:4])
async def test_so_it_is_where_the_bot_hears_of_it_while_that_is_tried(
    bot: Bot, done: type[Any], asked: type[Any]
) -> None:
    """The platform has it come again later, and by then the older deed has the newer row."""
    at = bot.now[0]
    bot.later(MINUTE)
    does = getattr(bot.hands, kind_of(asked))

    async def tried(*given: Any) -> None:
        setattr(bot.hands, kind_of(asked), does)
        await heard(bot, done, at)
        raise LIMITED

    setattr(bot.hands, kind_of(asked), tried)
    await plan(bot, "command:1", WHO, of(asked))
    await bot.carry_out()
    assert await then(bot, 2 * MINUTE) == [kind_of(asked)]


@pytest.mark.parametrize(("done", "asked"), OPPOSED)
async def test_what_was_asked_for_before_it_is_over(
    bot: Bot, done: type[Any], asked: type[Any]
) -> None:
    limits(bot, asked)
    await plan(bot, "command:1", WHO, of(asked))
    await bot.carry_out()
    limits(bot)
    bot.later(MINUTE / 2)
    at = bot.now[0]
    bot.later(MINUTE / 4)
    await heard(bot, done, at)
    assert await then(bot, DAY) == []


@pytest.mark.parametrize("done", [Ban, Unban])
async def test_a_newer_ban_comes_to_the_end_that_was_asked_for(bot: Bot, done: type[Any]) -> None:
    at = bot.now[0]
    bot.later(MINUTE)
    await plan(bot, f"{BY_WORDS}1", WHO, of(Ban, duration=DAY))
    await bot.carry_out()
    bot.later(MINUTE)
    await heard(bot, done, at)
    assert await then(bot, DAY) == ["ban", "unban"]


@pytest.mark.parametrize("done", [Ban, Unban])
async def test_also_where_the_bot_hears_of_it_while_that_ban_is_made(
    bot: Bot, done: type[Any]
) -> None:
    at = bot.now[0]
    bot.later(MINUTE)
    ban = bot.hands.ban

    async def slow(*given: Any) -> None:
        await ban(*given)
        await heard(bot, done, at)

    bot.hands.ban = slow  # type: ignore[method-assign]
    await plan(bot, f"{BY_WORDS}1", WHO, of(Ban, duration=DAY))
    await bot.carry_out()
    assert await then(bot, DAY) == ["ban", "unban"]


async def test_a_newer_mute_is_renewed(bot: Bot) -> None:
    at = bot.now[0]
    bot.later(MINUTE)
    await plan(bot, f"{BY_WORDS}1", WHO, of(Mute))
    await bot.carry_out()
    await heard(bot, Unmute, at)
    assert await then(bot, 27 * DAY) == ["mute", "mute"]


@pytest.mark.parametrize("lasting", [None, 3 * DAY])
async def test_a_rule_that_did_not_know_of_it_makes_it_no_shorter(
    bot: Bot, lasting: timedelta | None
) -> None:
    at = bot.now[0]
    bot.later(MINUTE)
    await plan(bot, "policy", WHO, of(Ban, duration=DAY))
    await bot.carry_out()
    await heard(bot, Ban, at, duration=lasting)
    assert await then(bot, 2 * DAY) == ["ban"]


async def test_it_ends_when_it_was_to_end_all_the_same(bot: Bot) -> None:
    at = bot.now[0]
    bot.later(MINUTE)
    await plan(bot, "policy", WHO, of(Ban, duration=DAY))
    await bot.carry_out()
    bot.later(DAY / 2)
    await heard(bot, Ban, at, duration=3 * DAY)
    assert await bot.outbox.is_banned(COMMUNITY, WHO.id, at + 3 * DAY - MINUTE)
    assert not await bot.outbox.is_banned(COMMUNITY, WHO.id, at + 3 * DAY)


async def test_one_that_is_over_by_now_is_in_the_way_of_nothing(bot: Bot) -> None:
    at = bot.now[0]
    bot.later(MINUTE)
    await plan(bot, "policy", WHO, of(Ban, duration=DAY))
    await bot.carry_out()
    bot.later(3 * DAY)
    await plan(bot, "command:1", WHO, of(Mute))
    await heard(bot, Ban, at, duration=2 * DAY)
    assert ("mute", "pending") in await outcomes(bot)


async def test_it_keeps_its_moment_where_no_rule_came_after_it(bot: Bot) -> None:
    await plan(bot, "policy", WHO, of(Ban, duration=DAY))
    await bot.carry_out()
    bot.later(MINUTE)
    at = bot.now[0]
    bot.later(MINUTE)
    await heard(bot, Ban, at)
    query = sa.select(outbox.c.began_at).order_by(outbox.c.id.desc())
    async with bot.database.read() as connection:
        assert (await connection.execute(query)).scalar() == codec.when(at)


async def test_nor_does_one_whose_ban_is_made_meanwhile(bot: Bot) -> None:
    at = bot.now[0]
    bot.later(MINUTE)
    ban = bot.hands.ban

    async def slow(*given: Any) -> None:
        await ban(*given)
        await heard(bot, Ban, at)

    bot.hands.ban = slow  # type: ignore[method-assign]
    await plan(bot, "policy", WHO, of(Ban, duration=DAY))
    await bot.carry_out()
    assert await then(bot, 2 * DAY) == ["ban"]
    assert await bot.outbox.is_banned(COMMUNITY, WHO.id, bot.now[0])


async def test_what_is_asked_for_after_that_rule_is_done(bot: Bot) -> None:
    at = bot.now[0]
    bot.later(MINUTE)
    await plan(bot, "policy", WHO, of(Ban, duration=DAY))
    await bot.carry_out()
    bot.later(MINUTE)
    await plan(bot, f"{BY_WORDS}1", WHO, of(Unban))
    await heard(bot, Ban, at)
    assert await then(bot, MINUTE) == ["ban", "unban"]


async def test_what_a_rule_made_longer_ends_when_the_rule_says(bot: Bot) -> None:
    at = bot.now[0]
    bot.later(MINUTE)
    await plan(bot, "policy", WHO, of(Ban, duration=3 * DAY))
    await bot.carry_out()
    await heard(bot, Ban, at, duration=DAY)
    assert await then(bot, 4 * DAY) == ["ban", "unban"]


async def test_the_end_of_an_older_ban_is_over(bot: Bot) -> None:
    await plan(bot, f"{BY_WORDS}1", WHO, of(Ban, duration=DAY))
    await bot.carry_out()
    bot.later(MINUTE)
    at = bot.now[0]
    bot.later(MINUTE)
    await heard(bot, Ban, at)
    assert await then(bot, 2 * DAY) == ["ban"]


async def test_what_a_platform_dates_later_than_now_is_over_with_what_comes_next(bot: Bot) -> None:
    """Its clock goes ahead of ours."""
    await heard(bot, Ban, bot.now[0] + MINUTE)
    bot.later(MINUTE / 2)
    await plan(bot, "command:1", WHO, of(Unban))
    await bot.carry_out()
    assert not await bot.outbox.is_banned(COMMUNITY, WHO.id, bot.now[0])
