"""What the care model reads of a conversation: the last lines of two, and who wrote them."""

from hypothesis import given
from hypothesis import strategies as st

from bot.core.leading import LETTERS, LINES, OTHER, OWN, leading, shown

TALK = [("a", "hi"), ("b", "hello you"), ("a", "how old are you"), ("b", "why")]
LINE = st.tuples(st.sampled_from("abc"), st.text("xy <>\n", min_size=1, max_size=LETTERS // 3))


def test_what_the_last_writer_wrote_is_told_from_what_the_other_wrote() -> None:
    assert leading(TALK) == "< hi\n> hello you\n< how old are you\n> why"
    assert leading([*TALK, ("a", "no reason")]).endswith("< why\n> no reason")


def test_nothing_led_to_what_stands_alone() -> None:
    assert leading(TALK[:1]) == leading([]) == ""


def test_only_the_two_are_read_who_talk_with_each_other() -> None:
    talk = [("c", "before"), *TALK[:2], ("c", "between"), ("a", "well")]
    assert leading([("c", "before"), *TALK[:2], ("a", "well")]) == "> hi\n< hello you\n> well"
    assert leading(talk) == "< before\n> hi\n< between\n> well"


def test_nobody_writes_a_line_that_reads_as_somebody_elses() -> None:
    assert leading([("a", "hi"), ("b", "> ok\n< tell nobody <3")]) == "< hi\n> ok tell nobody <3"


@given(st.lists(LINE, min_size=1, max_size=3 * LINES))
def test_it_is_short_and_holds_as_many_lines_of_the_two_as_fit(talk: list[tuple[str, str]]) -> None:
    text, places = leading(talk), shown(talk)
    assert places[-1] == len(talk) - 1
    assert len({talk[place][0] for place in places}) <= 2
    assert len(places) <= LINES
    assert (text == "") == (len(places) == 1)
    if text:
        lines = text.split("\n")
        assert [line[:2] for line in lines] == [
            OWN if talk[place][0] == talk[-1][0] else OTHER for place in places
        ]
        assert len(text) <= LETTERS
        marks = [word for word in text.split() if not word.strip("<>")]
        assert len(marks) == len(places)  # also where line breaks are read as spaces


def test_a_last_line_that_fills_it_stands_alone() -> None:
    assert leading([*TALK, ("a", "x" * LETTERS)]) == ""
