"""Cases of each day as columns, and of each rule as a bar: where everything in the picture lies.

Law: every case counts once in the columns and once in the bars.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

WIDTH, HEIGHT, LEFT, FOOT, HEAD = 900, 260, 40, 6, 10
COLOURS = 5  # rules with a colour of their own; all others share one
STEPS = (1, 2, 5)  # by which people count, and ten, a hundred, … times as much
LINES = 4  # across the picture, at most


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    x: float
    y: float
    height: float
    colour: int
    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    y: float
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    name: str
    count: int
    share: float  # of the most frequent one's, in percent
    colour: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart:
    """Lengths are in the units of its view box."""

    bars: tuple[Bar, ...]
    lines: tuple[Line, ...]
    days: tuple[datetime, datetime]  # the first and the last
    rules: tuple[Rule, ...]
    bar: float  # how wide a column is
    width: int = WIDTH
    height: int = HEIGHT
    left: int = LEFT


def chart(
    rules: Mapping[str, int], counted: Mapping[tuple[date, str], int], first: date, last: date
) -> Chart:
    """`rules`: cases of each, the most first; `counted`: the same by day, `first` to `last`, or to
    a later one on which something was opened while the clock ran ahead.
    """
    last = max((last, *(day for day, _ in counted)))
    colours = {rule: min(place, COLOURS) for place, rule in enumerate(rules)}
    every = [first + timedelta(days=n) for n in range((last - first).days + 1)]
    totals = dict.fromkeys(every, 0)
    for (day, _), count in counted.items():
        totals[day] += count
    step = _step(max(totals.values()))
    top = step * max(1, -(-max(totals.values()) // step))
    unit, wide = (HEIGHT - FOOT - HEAD) / top, (WIDTH - LEFT) / len(every)
    bars = [
        bar
        for n, day in enumerate(every)
        for bar in _column(day, LEFT + n * wide, unit, counted, colours)
    ]
    most = max(rules.values(), default=1)
    return Chart(
        bars=tuple(bars),
        lines=tuple(Line(y=_above(n, unit), count=n) for n in range(0, top + 1, step)),
        days=(_day(first), _day(last)),
        rules=tuple(
            Rule(name=rule, count=n, share=round(100 * n / most, 1), colour=colours[rule])
            for rule, n in rules.items()
        ),
        bar=round(wide * 0.8, 1),
    )


def _column(
    day: date,
    x: float,
    unit: float,
    counted: Mapping[tuple[date, str], int],
    colours: Mapping[str, int],
) -> list[Bar]:
    """What each rule opened on a day, one above the other."""
    bars, below = list[Bar](), 0
    for rule, colour in colours.items():
        if count := counted.get((day, rule), 0):
            below += count
            title = f"{day.isoformat()} · {rule}: {count}"
            height = round(count * unit, 1)
            bars.append(
                Bar(x=round(x, 1), y=_above(below, unit), height=height, colour=colour, title=title)
            )
    return bars


def _above(count: int, unit: float) -> float:
    return round(HEIGHT - FOOT - count * unit, 1)


def _step(most: int) -> int:
    """The smallest by which few enough lines reach the highest column."""
    size = 1
    while True:
        for one in STEPS:
            if one * size * LINES >= most:
                return one * size
        size *= 10


def _day(day: date) -> datetime:
    return datetime.combine(day, time(), UTC)
