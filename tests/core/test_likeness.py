"""Near copies of a text are told by marks of it that nobody can read; ordinary messages are not."""

import itertools
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.detect import likeness
from bot.core.detect.likeness import CLOSER_LOOK, SIZE, Index, mark, marked, share
from bot.core.types import Part, PartKind
from tests.support.values import message

KEY, OTHER_KEY = bytes(32), bytes(31) + b"1"
FOLDER = Path(__file__).parent
LEAST = 0.8
WARNING = (
    "I wonder whether this is true, and who would ever fall for it. My uncle got the very same "
    "text last month, lost his savings, and the police could not help him at all."
)


def _lines(name: str) -> list[str]:
    text = (FOLDER / name).read_text("utf-8")
    return [line for line in text.splitlines() if not line.startswith("#")]


def _pairs() -> list[tuple[str, str]]:
    """Each near copy with what it is one of."""
    found, spam = [], ""
    for line in _lines("spam_lines.txt"):
        sign, text = line[0], line[2:]
        if sign == "=":
            spam = text
        else:
            found.append((spam, text))
    return found


SPAMS = list(dict.fromkeys(spam for spam, _ in _pairs()))
ORDINARY = _lines("ordinary_lines.txt")


@pytest.mark.parametrize(("spam", "copy"), _pairs())
def test_a_near_copy_is_recognised(spam: str, copy: str) -> None:
    assert share(marked(spam, KEY), marked(copy, KEY)) >= LEAST


def test_no_ordinary_message_is_like_a_spam_or_like_another() -> None:
    assert len(ORDINARY) >= 200
    marks = [found for text in (*SPAMS, *ORDINARY) if (found := marked(text, KEY))]
    assert len(marks) >= 200 + len(SPAMS)
    assert max(share(*pair) for pair in itertools.combinations(marks, 2)) < 0.5


@pytest.mark.parametrize("text", SPAMS)
def test_with_something_of_ones_own_beside_it_a_copy_is_less_alike(text: str) -> None:
    """Who asks about a spam, with words of their own, quotes less than they write."""
    assert share(marked(text, KEY), marked(f"{text} {WARNING}", KEY)) < LEAST


@pytest.mark.parametrize(
    "text",
    [
        "",
        "ok",
        "thank you",
        "good morning everyone",
        "abcdefghijklmnopqrstuvwxyz",
        "ha ha ha ha ha ha ha ha ha ha ha ha",
        "https://quick-profit.example/join/now/and/here",
        "0912 345 678 0912 345 679",
        "@anna @boris @carol @dmitri @emma",
        "早上好大家",
        "😀 😀 😀 😀 😀 😀",
    ],
)
def test_what_says_too_little_has_no_mark(text: str) -> None:
    assert marked(text, KEY) == b""


@given(st.text())
def test_any_text_has_a_mark_of_one_size_or_none(text: str) -> None:
    assert len(marked(text, KEY)) in {0, SIZE}


@given(st.sampled_from(SPAMS), st.sampled_from(ORDINARY))
def test_what_is_shared_is_a_share_and_the_same_both_ways(one: str, other: str) -> None:
    first, second = marked(one, KEY), marked(other, KEY) or marked(one, OTHER_KEY)
    assert share(first, first) == 1.0
    assert 0.0 <= share(first, second) == share(second, first) <= 1.0


def test_a_mark_is_of_its_key_and_the_same_at_any_time() -> None:
    text = SPAMS[0]
    assert marked(text, KEY) == marked(text, KEY)
    assert share(marked(text, KEY), marked(text, OTHER_KEY)) < 0.2
    # As it is kept: changing how it is made would forget what every community removed.
    assert marked(text, KEY)[:8].hex() == "0606f16e838138f1"


def test_of_links_the_host_is_told_also_behind_words() -> None:
    words = "look what I have found here"
    there = message(f"{words} https://shop.example/a?b=1")
    elsewhere = message(f"{words} https://shop.example/c/d?e=2")
    behind = replace(message(words), links=("https://www.shop.example/f",))
    other = message(f"{words} https://quite-another-host.example/a?b=1")
    assert mark(there, KEY) == mark(elsewhere, KEY) == mark(behind, KEY)
    assert mark(other, KEY) != mark(there, KEY) != mark(message(words), KEY)


def test_what_is_forwarded_is_told_and_what_is_only_quoted_is_not() -> None:
    def with_part(kind: PartKind, words: str = "who wrote this to you all?") -> bytes:
        parts = (Part(kind=PartKind.CONTENT, text=words), Part(kind=kind, text=SPAMS[0]))
        return mark(replace(message(), parts=parts), KEY)

    spam = marked(SPAMS[0], KEY)
    for kind in (PartKind.QUOTE, PartKind.CITED, PartKind.EMBED, PartKind.FILE_NAME):
        assert with_part(kind) == marked("who wrote this to you all?", KEY)
    assert share(with_part(PartKind.FORWARD, ""), spam) == 1.0
    assert share(with_part(PartKind.CITED, "lol"), spam) > LEAST  # nobody hides behind the sign


def test_an_index_finds_what_is_alike_the_likest_first_and_nothing_else() -> None:
    kept = Index((number, marked(text, KEY)) for number, text in enumerate(SPAMS))
    for spam, copy in _pairs():
        number, found = kept.like(marked(copy, KEY), LEAST)[0]
        assert (number, found) == (SPAMS.index(spam), share(marked(spam, KEY), marked(copy, KEY)))
        assert kept.like(marked(spam, KEY), LEAST)[0] == (SPAMS.index(spam), 1.0)
    for text in ORDINARY:
        assert not (found := marked(text, KEY)) or kept.like(found, 0.5) == []


def test_an_index_looks_closer_at_few_and_at_those_that_share_most(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    looked: list[bytes] = []
    spam, *others = (marked(text, KEY) for text in SPAMS)
    copies = (bytes([n, *spam[1:]]) for n in range(2 * CLOSER_LOOK))
    kept = Index([*enumerate(others), *enumerate(copies, 100), (99, spam)])

    def counted(one: bytes, other: bytes) -> float:
        looked.append(other)
        return share(one, other)

    monkeypatch.setattr(likeness, "share", counted)
    (first, most), *_ = kept.like(spam, LEAST)
    assert (len(looked), most) == (CLOSER_LOOK, 1.0)
    assert first in {99, 100 + spam[0]}
    assert len(kept) == len(others) + 2 * CLOSER_LOOK + 1
