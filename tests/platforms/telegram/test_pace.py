"""Telegram's limits for messages: how long one has to wait, by the clock alone."""

from datetime import timedelta

from bot.platforms.telegram.pace import Pace
from tests.platforms.telegram.fakes import Clock

GROUP, PERSON = "-100", "7"


def made() -> tuple[Pace, Clock]:
    clock = Clock()
    return Pace(clock), clock


def test_one_person_gets_one_a_second() -> None:
    pace, clock = made()
    pace.sent(PERSON)
    assert pace.wait(PERSON) == 1.0
    assert pace.wait("8") == 0.0
    clock.now += timedelta(seconds=1)
    assert pace.wait(PERSON) == 0.0


def test_one_group_gets_twenty_a_minute() -> None:
    pace, clock = made()
    for _ in range(20):
        assert pace.wait(GROUP) == 0.0
        pace.sent(GROUP)
        clock.now += timedelta(seconds=2)
    assert pace.wait(GROUP) == 20.0
    assert pace.wait("-200") == 0.0
    clock.now += timedelta(seconds=20)
    assert pace.wait(GROUP) == 0.0


def test_all_together_get_thirty_a_second() -> None:
    pace, clock = made()
    for number in range(30):
        assert pace.wait(str(number)) == 0.0
        pace.sent(str(number))
    assert pace.wait("99") == 1.0
    clock.now += timedelta(seconds=1)
    assert pace.wait("99") == 0.0


def test_a_clock_that_is_set_back_silences_for_no_longer_than_the_span() -> None:
    pace, clock = made()
    pace.sent(PERSON)
    clock.now -= timedelta(days=1)
    assert pace.wait(PERSON) == 1.0


def test_a_chat_that_was_limited_is_held_and_no_other() -> None:
    pace, clock = made()
    pace.hold(GROUP, 30)
    assert (pace.wait(GROUP), pace.wait("-200")) == (30.0, 0.0)
    clock.now += timedelta(seconds=30)
    assert pace.wait(GROUP) == 0.0
