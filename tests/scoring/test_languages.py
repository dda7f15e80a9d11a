"""The language of a message: sure, or not said at all."""

import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.scoring.languages import AMONG, language_of

OTHERS = {
    "zh", "ja", "ko", "th", "he", "el", "bn", "pa", "gu", "ta", "te", "kn", "ml", "si", "lo", "my",
    "ka", "am", "km", "hy",
}  # fmt: skip


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("you are such an idiot, man", "en"),
        ("tu es vraiment un imbécile, mon ami", "fr"),
        ("Du bist ein Idiot und bleibst einer", "de"),
        ("eres un idiota y no te quiero ver más", "es"),
        ("você é um idiota e ninguém gosta de você", "pt"),
        ("sen gerçekten çok aptal bir insansın", "tr"),
        ("mi sembra che tu non abbia capito niente", "it"),
        ("anh em oi di choi khong the", "vi"),  # without its marks
        ("đồ ngu", "vi"),
        ("Mày là thằng ngu", "vi"),
        ("ты полный идиот", "ru"),
        ("Ти дурень і більше ніхто", "uk"),
        ("你是白痴", "zh"),
        ("東京大学は", "ja"),
        ("바보야", "ko"),
        ("คุณโง่มาก", "th"),
        ("אתה טיפש", "he"),
        ("أنت غبي جدا يا صديقي", "ar"),
    ],
)
def test_what_is_clear_is_named(text: str, language: str) -> None:
    assert language_of(text) == language


@pytest.mark.parametrize(
    "text",
    [
        "",
        "😀😀",
        "12345 !!!",
        "lol gg wp",  # short: anybody's
        "idiot",
        "ok 你好 friend hello",  # two languages
        "<@123456789> https://example.org/a/page/that/is/long/enough",
        "@somebody :smiling_cat_face: @somebody_else",
        "x" * 5_000,
        "\ud800\udc00\ud800",
    ],
)
def test_what_is_not_clear_is_not_guessed(text: str) -> None:
    assert language_of(text) == ""


def test_one_foreign_word_makes_no_other_language() -> None:
    assert language_of("we had a big bowl of phở for dinner today") == "en"


def test_links_and_mentions_are_no_words_of_a_language() -> None:
    said = "ты полный идиот"
    assert language_of(f"<@123> {said} https://example.org/some/english/words/in/it") == "ru"


def test_the_marks_may_be_letters_of_their_own() -> None:
    import unicodedata

    assert language_of(unicodedata.normalize("NFD", "đồ ngu thật sự")) == "vi"


@given(st.text(st.characters(exclude_categories=()), max_size=300))
@settings(max_examples=300)
def test_any_text_has_a_known_language_or_none_and_the_same_each_time(text: str) -> None:
    found = language_of(text)
    assert found in {"", *OTHERS, *(one for group in AMONG.values() for one in group)}
    assert language_of(text) == found


def test_without_room_to_unpack_the_tables_no_language_is_guessed_and_nothing_fails() -> None:
    program = (
        "import tempfile; tempfile.tempdir = '/nowhere/at/all'\n"
        "from bot.scoring.languages import language_of, prepare\n"
        "prepare()\n"
        "print([language_of('you are such an idiot, man'), language_of('đồ ngu')])"
    )
    done = subprocess.run(  # noqa: S603 -- our own interpreter
        [sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=120
    )
    assert "['', 'vi']" in done.stdout
    assert "can't be told apart" in done.stdout
