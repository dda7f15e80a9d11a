"""A clock that jumps: timers fire once, late rather than never, and ends stay where they were."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from bot.core.actions import Mute
from bot.desk.reports import MOST
from bot.platforms.telegram.pace import ALL, GROUP, PERSON, Pace
from bot.ports import PlatformError, Trouble
from bot.store.entries import Opening
from tests.care.team import RISK, sent, with_team
from tests.support.bot import Bot
from tests.support.values import COMMUNITY, NOON, PLACE, member, message

YEAR, DAY, HOUR = timedelta(days=365), timedelta(days=1), timedelta(hours=1)


async def at(bot: Bot, moment: datetime) -> list[str]:
    """What is done when the clock shows this."""
    before = len(bot.hands.done)
    bot.now[0] = moment
    await bot.carry_out()
    return bot.kinds()[before:]


async def test_a_ban_ends_when_it_was_to_end_though_the_clock_went_back(bot: Bot) -> None:
    await bot.ask("ban", target=member(), duration="2h", reason="spam")
    assert await at(bot, NOON - HOUR) == []
    assert await at(bot, NOON + 2 * HOUR - timedelta(seconds=1)) == []
    assert await at(bot, NOON + 2 * HOUR) == ["unban"]
    assert await at(bot, NOON + YEAR) == []


async def test_a_ban_ends_once_when_the_clock_runs_ahead_and_comes_back(bot: Bot) -> None:
    await bot.ask("ban", target=member(), duration="2h", reason="spam")
    assert await at(bot, NOON + YEAR) == ["unban"]
    assert await at(bot, NOON + HOUR) == []
    assert await at(bot, NOON + 2 * HOUR) == []


@pytest.mark.parametrize("jump", [DAY / 100, -HOUR])
async def test_a_mute_that_is_tried_again_ends_when_it_was_to_end(
    bot: Bot, jump: timedelta
) -> None:
    down = [PlatformError(Trouble.DOWN, "a broken connection")]
    bot.hands.trouble = lambda kind: down.pop() if kind == "mute" and down else None
    await bot.ask("mute", target=member(), duration="2h", reason="spam")
    await at(bot, NOON + jump)
    await at(bot, NOON + DAY / 100)
    assert [d.until for d in bot.hands.done if d.kind == "mute"] == [NOON + 2 * HOUR]


async def test_a_mute_that_is_over_before_it_could_be_tried_again_is_left_out(bot: Bot) -> None:
    down = [PlatformError(Trouble.DOWN, "a broken connection")]
    bot.hands.trouble = lambda kind: down.pop() if kind == "mute" and down else None
    await bot.ask("mute", target=member(), duration="2h", reason="spam")
    assert "mute" not in await at(bot, NOON + YEAR)
    assert ("mute", "skipped") in await bot.outbox.progress(1)


async def muted_for(bot: Bot, days: int) -> None:
    opening = Opening(
        community=COMMUNITY, subject=member(), rule="test",
        actions=(Mute(place=PLACE, member=member(), duration=days * DAY),),
    )  # fmt: skip
    await bot.ledger.open(opening, "test", bot.now[0])
    await bot.carry_out()


def ends(bot: Bot) -> list[datetime | None]:
    return [done.until for done in bot.hands.done if done.kind == "mute"]


@pytest.mark.parametrize("late", [timedelta(), 5 * DAY])
async def test_a_long_mute_is_renewed_and_ends_when_it_was_to_end(
    bot: Bot, late: timedelta
) -> None:
    await muted_for(bot, 40)
    assert await at(bot, NOON + 27 * DAY + late) == ["mute"]
    assert ends(bot) == [NOON + 40 * DAY] * 2
    assert await at(bot, NOON + YEAR) == []


async def test_a_long_mute_is_not_renewed_after_its_end(bot: Bot) -> None:
    await muted_for(bot, 40)
    assert await at(bot, NOON + YEAR) == []
    assert await at(bot, NOON + 28 * DAY) == []


@pytest.mark.parametrize("jump", [YEAR, -HOUR])
async def test_what_is_said_while_the_clock_jumps_is_decided_once(
    bot: Bot, jump: timedelta
) -> None:
    first, second = message("leave 0.95", "1"), message("go away 0.95", "2")
    await bot.pipeline.take([first])
    bot.later(jump)
    await bot.pipeline.take([first, second])
    await bot.pipeline.judge(await bot.inbox.waiting(10))
    bot.now[0] = NOON + timedelta(minutes=1)
    await bot.pipeline.take([first, second])
    assert await bot.inbox.waiting(10) == []
    await bot.carry_out()
    assert [one.message.ref.id for one in bot.settled] == ["1", "2"]
    assert bot.kinds().count("delete") == 2


async def test_a_clock_that_was_set_back_delays_no_action_that_was_due(bot: Bot) -> None:
    await bot.carry_out()
    away = [PlatformError(Trouble.AWAY, "not reached")] * 2
    bot.hands.trouble = lambda _kind: away.pop() if away else None
    await bot.ask("mute", target=member(), duration="2h", reason="spam")
    assert away == []
    await bot.ledger.open(
        Opening(
            community=COMMUNITY, subject=member("8"), rule="test",
            actions=(Mute(place=PLACE, member=member("8"), duration=HOUR),),
        ),
        "test", bot.now[0],
    )  # fmt: skip
    bot.later(-timedelta(days=1))
    await bot.carry_out()
    assert sorted(d.target for d in bot.hands.done if d.kind == "mute") == ["7", "8"]


async def test_who_was_helped_while_the_clock_ran_ahead_is_helped_when_it_came_back(
    tmp_path: Path,
) -> None:
    async with with_team(tmp_path) as bot:
        bot.now[0] = NOON + YEAR
        await bot.hear(message(RISK, "1"))
        bot.now[0] = NOON
        await bot.hear(message(RISK, "2"))
        await bot.hear(message(RISK, "3"))
        assert len(sent(bot, "7")) == 2


async def test_reports_from_while_the_clock_ran_ahead_leave_room_for_one_when_it_came_back(
    bot: Bot,
) -> None:
    bot.now[0] = NOON + HOUR
    for number in range(MOST):
        await bot.ask("report", member("21"), message=message("bad", str(number)), reason="scam")
    bot.now[0] = NOON
    answer = await bot.ask("report", member("21"), message=message("bad", "9"), reason="scam")
    assert "Thank you" in answer.card.text


@pytest.mark.parametrize("chat", ["-100", "7"])
@pytest.mark.parametrize("jump", [YEAR, -HOUR, -YEAR])
def test_telegrams_pace_never_waits_longer_than_its_span(chat: str, jump: timedelta) -> None:
    now = [NOON]
    pace = Pace(lambda: now[0])
    limit, span = GROUP if chat.startswith("-") else PERSON
    for _ in range(limit):
        pace.sent(chat)
    now[0] += jump
    wait = pace.wait(chat)
    assert 0 <= wait <= max(span, ALL[1]).total_seconds()
    now[0] += timedelta(seconds=wait)
    assert pace.wait(chat) == 0


@pytest.mark.parametrize("jump", [YEAR, -HOUR, -YEAR])
def test_a_wait_that_telegram_asked_for_grows_with_no_jump(jump: timedelta) -> None:
    now = [NOON]
    pace = Pace(lambda: now[0])
    pace.hold("-100", 7.0)
    now[0] += jump
    wait = pace.wait("-100")
    assert 0 <= wait <= 7.0
    now[0] += timedelta(seconds=wait)
    assert pace.wait("-100") == 0
