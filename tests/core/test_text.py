"""Text as meant: what disguises a word is undone, what carries meaning is kept."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.detect.words import words
from bot.core.text import (
    UNMARKED,
    canonical,
    forms,
    normalise,
    skeleton,
    spelled_out,
    tokens,
    toneless,
    unadorned,
)

# Plain letters, what melts into them, what is hidden, what becomes several or none, half pairs.
CHAT = st.sampled_from(
    [
        "a", "I", "ß", "đ", "Ế", "ư", "é", "е", "Ω", " ", ".", "1", "\u0301", "\u0323", "\u031b",
        "\u0345", "\u200b", "\u200d", "\u202e", "\ufe0f", "\u034f", "👍", "🏽", "👩", "❤", "ﬁ", "İ",
        "K", "ſ", "²", "\u1100", "\u1161", "\u11a8", "각", "ش", "א", "\u05bc", "न", "\u093c", "ｆ",
        "\ud83d", "\udc4d", "\ufdfa", "漢", "㏂", "\U0001d41a", "\u0f71", "\u115f", "\U000e0101",
    ]
)  # fmt: skip
WRITTEN = st.text() | st.lists(CHAT | st.characters(), max_size=40).map("".join)


@given(WRITTEN)
def test_the_short_way_gives_what_letter_by_letter_gives(text: str) -> None:
    assert normalise(text) == spelled_out(text)


def test_no_character_has_another_form_between_plain_letters_than_letter_by_letter() -> None:
    for start in (*range(0, 0x3400, 8), *range(0xD000, 0x10000, 8), *range(0x1F000, 0x1FC00, 8)):
        text = "".join(f"a{chr(code)}b{chr(code)}" for code in range(start, start + 8))
        assert normalise(text) == spelled_out(text), hex(start)


@given(st.text(alphabet=st.sampled_from("abdđeéuư013457@$!|аеоw\u0301\u0323\u0316"), min_size=1))
def test_a_word_has_the_same_forms_whether_it_is_remembered_or_not(word: str) -> None:
    def stretched(form: str) -> list[str]:
        return [re.sub(r"([^\W\d_])\1{2,}", times, form) for times in (r"\1\1", r"\1")]

    plain, bare = skeleton(unadorned(word)), skeleton(toneless(word))
    expected = [*map(canonical, (word, plain, *stretched(plain)))]
    if bare != plain:
        expected += (UNMARKED + form for form in (bare, *stretched(bare)))
    assert forms(word) == forms(word) == tuple(dict.fromkeys(expected))


@pytest.mark.parametrize(
    "disguised",
    [
        "idiot", "IDIOT", "i d i o t", "i.d.i.o.t", "id\u200biot", "ｉｄｉｏｔ", "1d1ot", "idіot",
        "idiooooot", "i\u0301diot".replace("\u0301", ""), "\u202eidiot\u202c",
        "i  d  i  o  t", "a i d i o t", "_idiot_", "ïdiot", "idiot\u0323",
        "id\ufe0fiot", "id\u034fiot", "id\u0316\u0301\u0308iot",
        "ídiot", "ìdíöt", "ìdìòòòòt", "ıdiot", "ιdιoτ", "ɪᴅɪᴏᴛ", "🅸🅳🅸🅾🆃", "🅘🅓🅘🅞🅣", "🅸 🅳 🅸 🅾 🆃",
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
    assert toneless("안녕") == "안녕"


@given(st.text())
def test_no_text_breaks_it_and_every_place_lies_inside_what_was_written(text: str) -> None:
    normal = normalise(text)
    assert len(normal.text) == len(normal.origin)
    assert list(normal.origin) == sorted(normal.origin)
    for _, start, end in tokens(normal):
        assert 0 <= normal.span(start, end).start < normal.span(start, end).end <= len(text)


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
