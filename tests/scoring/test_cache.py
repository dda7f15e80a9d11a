"""What was scored lately is remembered without its text, for one model, and not for ever."""

import gc
from collections import OrderedDict

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.scoring.cache import Cache, key_of
from bot.scoring.rows import Row

TEXT = st.text(st.characters(exclude_categories=()))


@given(st.tuples(TEXT, TEXT), st.tuples(TEXT, TEXT))
def test_a_key_stands_for_one_text_under_one_model(
    one: tuple[str, str], other: tuple[str, str]
) -> None:
    one, other = (("0123" + digest.replace("\n", ""), text) for digest, text in (one, other))
    assert (key_of(*one) == key_of(*other)) == (one == other)


@pytest.mark.parametrize("row", [[0.5, None], []])
def test_a_row_is_given_back_as_it_came(row: Row) -> None:
    cache = Cache()
    cache.put(b"a", row)
    assert cache.get(b"a") is row
    assert cache.get(b"b") is None


def test_a_failure_is_not_remembered() -> None:
    cache = Cache()
    cache.put(b"a", "the model failed: ValueError")
    assert cache.get(b"a") is None
    assert len(cache) == 0


STEPS = st.lists(st.tuples(st.booleans(), st.integers(0, 5), st.floats(0, 1)), max_size=40)


@given(STEPS, st.integers(1, 4))
def test_the_row_that_was_used_longest_ago_makes_room(
    steps: list[tuple[bool, int, float]], most: int
) -> None:
    cache, recent = Cache(most), OrderedDict[int, Row]()
    for writes, number, strength in steps:
        key, row = bytes([number]), recent.pop(number, None)
        if writes:
            cache.put(key, [strength])
            row = [strength]
        else:
            assert cache.get(key) == row
        if row is not None:
            recent[number] = row
        if len(recent) > most:
            recent.popitem(last=False)
        assert len(cache) == len(recent)
    assert {number: cache.get(bytes([number])) for number in recent} == recent


def test_no_text_is_kept() -> None:
    cache = Cache()
    cache.put(key_of("0" * 64, "a marker of ours"), [0.5])
    held, todo = set[int](), list[object]([cache])
    while todo:
        thing = todo.pop()
        if id(thing) in held or isinstance(thing, type):
            continue
        held.add(id(thing))
        assert "marker" not in str(thing)
        todo += gc.get_referents(thing)
