"""What is written with a command and can't be read is said; it never counts as if it were not."""

from datetime import timedelta

import pytest

from bot.core.typed import arguments
from bot.core.verbs import VERBS
from tests.support.bot import MODERATOR, Bot
from tests.support.values import PLACE, member


async def listed(bot: Bot, **options: str) -> list[str]:
    """Whose cases are listed, oldest first; two a day were opened, the last of them today."""
    lines = (await bot.ask("cases list", **options)).card.text.splitlines()[1:]
    return [line.split(" · ")[2].removeprefix("member ") for line in reversed(lines)]


async def with_cases(bot: Bot) -> None:
    """Of the members 1 and 2 five days ago, 3 yesterday and 4 today."""
    for number, days in (("1", 0), ("2", 0), ("3", 4), ("4", 1)):
        bot.later(timedelta(days=days))
        await bot.ask("warn", target=member(number))


@pytest.mark.parametrize(
    ("options", "whose"),
    [
        ({"since": "today"}, ["4"]),
        ({"since": "Yesterday"}, ["3", "4"]),
        ({"until": "yesterday"}, ["1", "2", "3"]),
        ({"since": "yesterday", "until": "yesterday"}, ["3"]),
        ({"since": "4d"}, ["3", "4"]),
        ({"since": "1w"}, ["1", "2", "3", "4"]),
        ({"since": "2026-01-19"}, ["3", "4"]),
        ({"until": "20260115"}, ["1", "2"]),
        ({"page": "7"}, ["1", "2", "3", "4"]),
        ({"status": "Open"}, ["1", "2", "3", "4"]),
    ],
)
async def test_cases_are_listed_by_what_is_written(
    bot: Bot, options: dict[str, str], whose: list[str]
) -> None:
    await with_cases(bot)
    assert await listed(bot, **options) == whose


@pytest.mark.parametrize(
    "options",
    [
        {"since": "last week"},
        {"since": "2026-1-15"},
        {"since": "2026-02-30"},
        {"until": "2h"},
        {"status": "opne"},
        {"page": "two"},
        {"unread": "since:yesterday"},
    ],
)
async def test_what_is_no_filter_is_said_with_what_can_be_written(
    bot: Bot, options: dict[str, str]
) -> None:
    await with_cases(bot)
    text = (await bot.ask("cases list", **options)).card.text
    (written,) = options.values()
    assert text.startswith(f"I can't read “{written}”.")
    assert "since=yesterday" in text


async def test_nobody_known_is_not_somebody_without_cases(bot: Bot) -> None:
    for option in ("member", "moderator"):
        assert "can't find" in (await bot.ask("cases list", **{option: "@ghost"})).card.text


async def test_the_status_is_taken_as_the_list_says_it(bot: Bot) -> None:
    await bot.ask("warn", target=member("1"))
    german = member("900", rights=MODERATOR.rights, language="de")
    assert "member 1" in (await bot.ask("cases list", german, status="Offen")).card.text


async def test_a_turned_page_keeps_its_days(bot: Bot) -> None:
    for number in range(10):
        await bot.ask("warn", target=member(str(number)))
    bot.later(timedelta(days=1))
    await bot.ask("warn", target=member("99"))
    answer = await bot.ask("cases list", until="yesterday")
    (older,) = answer.card.buttons[0]
    turned, _ = await bot.desk.press(older.id, MODERATOR, PLACE)
    assert "Cases 9–10 of 10" in turned.card.text


@pytest.mark.parametrize("written", ["10 minutes too loud", "10x", "7days spam", "3rd time"])
@pytest.mark.parametrize("verb", ["mute", "ban"])
async def test_a_duration_that_can_not_be_read_is_no_reason(
    bot: Bot, verb: str, written: str
) -> None:
    options = dict(arguments(VERBS[verb], written, aimed=True))
    assert "duration" in options
    answer = await bot.ask(verb, target=member(), **options)
    assert "don't understand the duration" in answer.card.text
    assert bot.kinds() == []


def test_a_reason_that_is_named_may_begin_with_a_number_and_goes_on() -> None:
    given = dict(arguments(VERBS["ban"], "@anna reason=3 times today"))
    assert given == {"member": "@anna", "reason": "3 times today"}


async def test_how_long_a_measure_holds_is_said(bot: Bot) -> None:
    answer = await bot.ask("mute", target=member(), reason="too loud 10m")
    assert "mute (1 hr)" in answer.card.text


def test_words_that_are_no_filter_are_kept_to_be_said() -> None:
    given = dict(arguments(VERBS["cases list"], "since:yesterday page=2 open"))
    assert given == {"page": "2", "unread": "since:yesterday open"}
