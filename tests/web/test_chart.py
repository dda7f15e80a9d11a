"""Every case counts once in the columns and once in the bars, and all of it lies in the picture."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from bot.web.chart import COLOURS, FOOT, HEAD, HEIGHT, LEFT, LINES, WIDTH, chart

FIRST = date(2026, 1, 1)
LAST = FIRST + timedelta(days=30)
DAYS = st.integers(0, 30).map(lambda n: FIRST + timedelta(days=n))
COUNTED = st.dictionaries(st.tuples(DAYS, st.sampled_from("abcdefgh")), st.integers(1, 5000))


def totals(counted: dict[tuple[date, str], int]) -> dict[str, int]:
    rules = {rule for _, rule in counted}
    found = {rule: sum(n for (_, one), n in counted.items() if one == rule) for rule in rules}
    return dict(sorted(found.items(), key=lambda one: (-one[1], one[0])))


@given(COUNTED)
def test_all_of_it_is_in_the_picture(counted: dict[tuple[date, str], int]) -> None:
    made = chart(totals(counted), counted, FIRST, LAST)
    assert len(made.bars) == len(counted)
    for bar in made.bars:
        assert LEFT <= bar.x <= WIDTH - made.bar
        assert bar.y >= HEAD - 0.2
        assert bar.y + bar.height <= HEIGHT - FOOT + 0.2
    assert sum(int(bar.title.rpartition(": ")[2]) for bar in made.bars) == sum(counted.values())
    assert {one.name: one.count for one in made.rules} == totals(counted)
    assert all(0 <= one.share <= 100 for one in made.rules)


@given(COUNTED)
def test_lines_reach_over_the_highest_column(counted: dict[tuple[date, str], int]) -> None:
    made = chart(totals(counted), counted, FIRST, LAST)
    assert 2 <= len(made.lines) <= LINES + 1
    days = {day: sum(n for (one, _), n in counted.items() if one == day) for day, _ in counted}
    assert made.lines[-1].count >= max(days.values(), default=0)
    assert made.lines[0].count == 0


def test_the_height_says_how_many() -> None:
    made = chart({"a": 3, "b": 1}, {(FIRST, "a"): 3, (LAST, "b"): 1}, FIRST, LAST)
    first, last = made.bars
    assert round(first.height / last.height) == 3
    assert (first.x, first.colour, last.colour) == (LEFT, 0, 1)
    assert [round(one.share) for one in made.rules] == [100, 33]


def test_what_was_opened_while_the_clock_ran_ahead_is_in_the_picture() -> None:
    later = LAST + timedelta(days=1)
    made = chart({"a": 1}, {(later, "a"): 1}, FIRST, LAST)
    (bar,) = made.bars
    assert bar.x <= WIDTH - made.bar
    assert made.days[-1].date() == later


def test_the_same_day_is_stacked() -> None:
    made = chart({"a": 2, "b": 1}, {(FIRST, "b"): 1, (FIRST, "a"): 2}, FIRST, LAST)
    low, high = sorted(made.bars, key=lambda bar: -bar.y)
    assert abs(high.y + high.height - low.y) < 0.2
    assert high.x == low.x


def test_rules_beyond_the_colours_share_one() -> None:
    names = "abcdefgh"
    made = chart(dict.fromkeys(names, 1), {(FIRST, one): 1 for one in names}, FIRST, LAST)
    assert [one.colour for one in made.rules] == [*range(COLOURS), COLOURS, COLOURS, COLOURS]
