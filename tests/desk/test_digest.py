"""The day's summary: wanted or not, once a day, and once for all the days away."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bot.core.types import Community, Platform
from bot.keeping import next_digest
from tests.support.bot import ADMIN, Bot
from tests.support.chores import housekeeping
from tests.support.values import COMMUNITY, member, message

DAY, HOUR = timedelta(days=1), timedelta(hours=1)


async def hours(bot: Bot, count: int) -> list[str]:
    """So many hours of a running bot; the digests that came in them."""
    before = len(bot.hands.done)
    for _ in range(count):
        assert await housekeeping(bot).once()
        await bot.carry_out()
        bot.later(HOUR)
    await bot.carry_out()
    return digests(bot)[before:]


def digests(bot: Bot) -> list[str]:
    return [d.card.text if d.card else "" for d in bot.hands.done]


@pytest.mark.parametrize(
    ("now", "due"),
    [
        ((2026, 1, 15, 0, 0), (2026, 1, 16, 9)),
        ((2026, 1, 15, 23, 59), (2026, 1, 16, 9)),
        ((2026, 12, 31, 12, 0), (2027, 1, 1, 9)),
    ],
)
def test_a_digest_is_due_at_nine_of_the_next_day(
    now: tuple[int, ...], due: tuple[int, ...]
) -> None:
    assert next_digest(datetime(*now, tzinfo=UTC)) == datetime(*due, tzinfo=UTC)  # type: ignore[arg-type, misc]


async def test_who_did_not_ask_gets_none(bot: Bot) -> None:
    assert await hours(bot, 48) == []


async def test_it_comes_once_a_day_with_the_checkpoint_of_the_audit_log(bot: Bot) -> None:
    answer = await bot.ask("setup", ADMIN, digest="on")
    assert "A summary for the moderators comes each day" in answer.card.text
    await bot.hear(message("leave 0.95"))
    first = await hours(bot, 24)
    assert len(first) == 1
    assert "1 case opened" in first[0]
    assert "Checkpoint of the audit log: " in first[0]
    assert len(await hours(bot, 24)) == 1


async def test_of_messages_those_are_counted_that_were_read(bot: Bot) -> None:
    """A moderator's command is on record like a decision, and is none about a message."""
    await bot.directory.change(COMMUNITY, digest=True)
    await bot.hear(message("hello"))
    await bot.ask("warn", target=member())
    assert "1 message read, 1 case opened" in "".join(await hours(bot, 24))


async def test_what_was_missed_while_away_comes_once(bot: Bot) -> None:
    await bot.directory.change(COMMUNITY, digest=True)
    await hours(bot, 1)
    bot.later(5 * DAY)
    assert len(await hours(bot, 4)) == 1


async def test_who_has_had_enough_gets_no_more_and_who_wants_it_back_gets_the_next(
    bot: Bot,
) -> None:
    await bot.ask("setup", ADMIN, digest="on")
    await hours(bot, 1)
    answer = await bot.ask("setup", ADMIN, digest="off")
    assert "No daily summary" in answer.card.text
    assert await hours(bot, 2) == []
    await bot.ask("setup", ADMIN, digest="on")
    assert len(await hours(bot, 24)) == 1


async def test_what_is_neither_on_nor_off_changes_nothing(bot: Bot) -> None:
    await bot.directory.change(COMMUNITY, digest=True)
    assert "on or off" in (await bot.ask("setup", ADMIN, digest="maybe", contact="@x")).card.text
    assert bot.directory.of(COMMUNITY).digest
    assert bot.directory.of(COMMUNITY).appeal_contact == ""


@pytest.mark.parametrize("known", [False, True], ids=["unknown", "known already"])
@pytest.mark.parametrize(
    ("chosen", "wait"),
    [({"digest": True}, DAY), ({"tips_channel": "77"}, 7 * DAY)],
    ids=["digest", "tip"],
)
async def test_what_was_planned_before_a_group_moved_comes_once(
    bot: Bot, chosen: dict[str, Any], wait: timedelta, known: bool
) -> None:
    await bot.directory.change(COMMUNITY, **chosen)
    new = Community(platform=Platform.DISCORD, id="101")
    if known:  # a message in the new group can be heard before it is said that it moved
        await bot.directory.change(new, **chosen)
    await housekeeping(bot).once()
    await bot.directory.move(COMMUNITY, new, bot.now[0])
    await housekeeping(bot).once()
    bot.later(wait)
    await bot.carry_out()
    assert len(digests(bot)) == 1
