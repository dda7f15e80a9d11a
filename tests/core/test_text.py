"""Text as meant: what disguises a word is undone, what carries meaning is kept."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.detect.words import words
from bot.core.text import canonical, normalise, tokens, toneless


@pytest.mark.parametrize(
    "disguised",
    [
        "idiot", "IDIOT", "i d i o t", "i.d.i.o.t", "id\u200biot", "ｉｄｉｏｔ", "1d1ot", "idіot",
        "idiooooot", "i\u0301diot".replace("\u0301", ""), "\u202eidiot\u202c",
        "i  d  i  o  t", "a i d i o t", "_idiot_", "ïdiot", "idiot\u0323",
        "id\ufe0fiot", "id\u034fiot", "id\u0316\u0301\u0308iot",
    ],
)  # fmt: skip
def test_a_disguised_word_is_found(disguised: str) -> None:
    assert words(normalise(f"you {disguised} there")).strength == 0.7


@pytest.mark.parametrize(
    "innocent", ["Scunthorpe", "classic", "assassin", "Dickens", "cockpit", "shiitake", "Hoà bình"]
)
def test_a_word_inside_another_is_innocent(innocent: str) -> None:
    assert words(normalise(innocent)).strength == 0.0


def test_vietnamese_is_found_with_and_without_its_marks() -> None:
    for written in (
        "thằng ngu",
        "THẰNG NGU",
        "tha\u0306\u0300ng ngu",
        "thang ngu",
        "địt mẹ",
        "dit me",
    ):
        assert words(normalise(written)).strength >= 0.4, written


def test_a_tone_has_one_place_and_toneless_has_none() -> None:
    assert canonical("hoà") == canonical("hòa")
    assert canonical("hòa") != canonical("hóa")
    assert toneless("địt mẹ") == "dit me"


@given(st.text())
def test_no_text_breaks_it_and_every_place_lies_inside_what_was_written(text: str) -> None:
    normal = normalise(text)
    assert len(normal.text) == len(normal.origin)
    assert list(normal.origin) == sorted(normal.origin)
    for token in tokens(normal):
        assert 0 <= token.span.start < token.span.end <= len(text)


@given(st.text(alphabet=st.characters(codec="utf-8")))
def test_a_second_pass_changes_nothing(text: str) -> None:
    once = normalise(text).text
    assert normalise(once).text == once


@pytest.mark.parametrize(
    "text", ["", "\ud800", "a" + "\u0301" * 4000, "\u202e" * 500, "👨‍👩‍👧 👍🏽"]
)
def test_odd_texts_are_read_without_a_word_found(text: str) -> None:
    assert words(normalise(text)).strength == 0.0


@pytest.mark.parametrize(
    "text",
    ["ß\u0301", "ﬁ\u200b\u0323", "e\u200b\u0301", "\u1100\u200b\u1161", "\u0345\u0301a", "İ\u0323"],
)
def test_hidden_characters_between_a_letter_and_its_marks_leave_one_form(text: str) -> None:
    once = normalise(text).text
    assert normalise(once).text == once


def test_what_was_cut_away_still_belongs_to_the_place_of_its_word() -> None:
    assert [(s.start, s.end) for s in words(normalise("i\u200bdiot")).spans] == [(0, 6)]


@pytest.mark.parametrize("innocent", ["45s", "niggardly", "Scunthorpe", "các bạn"])
def test_no_stem_and_no_number_accuses_an_innocent_word(innocent: str) -> None:
    assert words(normalise(innocent)).strength == 0.0
