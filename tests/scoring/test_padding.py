"""Windows of like length are read together, so that a long one does not blow up the short ones."""

from hypothesis import given
from hypothesis import strategies as st

from bot.scoring.padding import FEW, SPARE, TOKENS, alike


@given(st.lists(st.integers(1, 512), max_size=300))
def test_every_window_comes_once_and_little_of_what_is_read_is_padding(lengths: list[int]) -> None:
    groups = list(alike(lengths))
    assert sorted(place for group in groups for place in group) == list(range(len(lengths)))
    for group in groups:
        size = len(group) * max(lengths[place] for place in group)
        assert size <= TOKENS
        assert size - sum(lengths[place] for place in group) <= max(FEW, SPARE * size)


def test_equal_lengths_fill_what_can_be_read_at_once() -> None:
    assert [len(group) for group in alike([64] * 100)] == [TOKENS // 64, 100 - TOKENS // 64]


def test_one_long_window_among_short_ones_is_read_by_itself() -> None:
    assert list(alike([6, 90, 5, 6])) == [[2, 0, 3], [1]]


def test_nothing_to_read_is_no_group() -> None:
    assert list(alike([])) == []
