"""Refused requests are counted, and the bot keeps quiet before Discord blocks it."""

from hypothesis import given
from hypothesis import strategies as st

from bot.platforms.discord.budget import CALM, LAST, WINDOW, Budget


def spent(count: int, at: float = 0.0) -> Budget:
    budget = Budget()
    for _ in range(count):
        budget.count(at)
    return budget


def test_below_the_first_limit_everything_is_sent() -> None:
    assert spent(CALM - 1).wait(1.0, severe=False) == 0.0


def test_from_the_first_limit_on_only_what_keeps_people_safe_is_sent() -> None:
    budget = spent(CALM)
    assert budget.wait(100.0, severe=False) == WINDOW - 100.0
    assert budget.wait(100.0, severe=True) == 0.0


def test_from_the_last_limit_on_nothing_is_sent() -> None:
    budget = spent(LAST)
    assert budget.wait(100.0, severe=True) == WINDOW - 100.0
    assert budget.used(100.0) == LAST


def test_after_the_window_all_is_well_again() -> None:
    budget = spent(LAST)
    assert budget.wait(WINDOW, severe=False) == 0.0
    assert budget.used(WINDOW) == 0


@given(st.lists(st.floats(0, 2000), max_size=60), st.floats(0, 1000), st.booleans())
def test_after_the_time_it_names_a_request_may_be_sent_and_not_much_before(
    times: list[float], later: float, severe: bool
) -> None:
    budget = Budget(calm=5, last=8)
    for time in sorted(times):
        budget.count(time)
    now = max(times, default=0.0) + later
    wait = budget.wait(now, severe=severe)
    if wait > 0.001:
        assert budget.wait(now + wait - 0.001, severe=severe) > 0
    assert budget.wait(now + wait + 0.001, severe=severe) == 0.0
