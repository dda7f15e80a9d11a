"""Nobody can keep the bot busy: whoever asks too often hears one sentence, and nothing happens."""

from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from bot.core.types import Community, Place, Platform
from bot.desk.limits import MEMBERS, MINUTE, STAFF, Limit
from bot.locale import say
from tests.care.team import RISK
from tests.support.bot import MODERATOR, Bot
from tests.support.values import NOON, PLACE, member, message

SLOWER = "a little slower"


@given(st.lists(st.integers(0, 30), max_size=60), st.integers(1, 5))
def test_no_window_holds_more_than_the_limit_and_what_fits_is_admitted(
    pauses: list[int], most: int
) -> None:
    limit, now, admitted = Limit(most, timedelta(seconds=60)), NOON, list[float]()
    for pause in pauses:
        now += timedelta(seconds=pause)
        at = (now - NOON).total_seconds()
        room = sum(1 for one in admitted if at - one < 60) < most
        assert limit.admit("mai", now) == room
        admitted += [at] * room


def test_only_so_many_people_are_remembered_and_the_least_recent_is_forgotten() -> None:
    limit = Limit(1, MINUTE, remembered=2)
    assert [limit.admit(name, NOON) for name in ("a", "b", "a", "c", "a", "b")] == [
        True, True, False, True, False, True,
    ]  # fmt: skip
    assert len(limit._times) == 2


def test_what_counts_for_several_is_admitted_whole_or_not_at_all() -> None:
    limit = Limit(5, MINUTE)
    assert [limit.admit("a", NOON, count) for count in (3, 3, 2, 1)] == [True, False, True, False]
    assert [limit.admit("a", NOON + MINUTE, count) for count in (6, 5)] == [False, True]


def test_a_clock_that_was_set_back_shuts_nobody_out() -> None:
    limit = Limit(2, MINUTE)
    asked = [limit.admit("a", NOON + timedelta(hours=1)) for _ in range(3)]
    assert asked == [True, True, False]
    assert [limit.admit("a", NOON) for _ in range(3)] == [True, True, False]


async def test_a_member_who_commands_too_often_hears_one_sentence_and_nothing_happens(
    bot: Bot,
) -> None:
    mai = member("21")
    answers = [await bot.ask("help", mai) for _ in range(MEMBERS + 1)]
    assert [SLOWER in answer.card.text for answer in answers] == [False] * MEMBERS + [True]
    reported = await bot.ask("report", mai, message=message("bad"))
    assert SLOWER in reported.card.text
    assert bot.kinds() == []
    assert SLOWER not in (await bot.ask("help", member("22"))).card.text
    bot.later(MINUTE)
    assert SLOWER not in (await bot.ask("help", mai)).card.text


async def test_on_telegram_the_sentence_is_said_once_a_minute_where_every_answer_is_a_message(
    bot: Bot,
) -> None:
    mai, chat = member("21"), Community(platform=Platform.TELEGRAM, id="21")
    alone = Place(community=chat, channel="21")
    assert [bot.desk.slow_down(mai, chat) for _ in range(MEMBERS)] == [None] * MEMBERS
    asked = [(await bot.ask("help", mai, alone)).card.text for _ in range(3)]
    assert [SLOWER in asked[0], *asked[1:]] == [True, "", ""]
    assert bot.desk.slow_down(mai, chat) == ""
    bot.later(MINUTE)
    assert [bot.desk.slow_down(mai, chat) for _ in range(MEMBERS)] == [None] * MEMBERS
    assert SLOWER in str(bot.desk.slow_down(mai, chat))


async def test_whoever_asked_too_often_is_answered_in_need_though_not_without_end(bot: Bot) -> None:
    mai = member("21")
    alone = Place(community=Community(platform=Platform.DISCORD, id="21"), channel="21")
    for _ in range(MEMBERS + 1):
        await bot.ask("help", mai, alone)
    asked = await bot.ask("safety", mai, alone, private=True, topic=RISK)
    told = [await bot.desk.hear(mai, alone, RISK) for _ in range(MEMBERS)]
    assert say("care-unread", "en") in asked.card.text
    assert [one is not None for one in told] == [True] * (MEMBERS - 1) + [False]
    again = await bot.ask("safety", mai, alone, private=True, topic=RISK)
    assert SLOWER in again.card.text


async def test_staff_may_ask_more_often_but_not_without_end(bot: Bot) -> None:
    answers = [await bot.ask("cases list") for _ in range(STAFF)]
    assert not any(SLOWER in answer.card.text for answer in answers)
    assert SLOWER in (await bot.ask("ban", target=member())).card.text
    assert bot.kinds() == []


async def test_presses_have_a_limit_of_their_own_also_for_buttons_that_are_not_ours(
    bot: Bot,
) -> None:
    await bot.ask("report", member("21"), message=message("bad"), reason="scam")
    for _ in range(STAFF):
        await bot.desk.press("forged", MODERATOR, PLACE)
    answer, card = await bot.desk.press(bot.button("case:1:ban"), MODERATOR, PLACE)
    await bot.carry_out()
    assert SLOWER in answer.card.text
    assert card is None
    assert "ban" not in bot.kinds()
    assert SLOWER not in (await bot.ask("cases list")).card.text
