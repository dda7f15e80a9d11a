"""How near a danger is, by the words of who reports somebody as at risk."""

import pytest

from bot.core.told import level


@pytest.mark.parametrize(
    ("comment", "expected"),
    [
        ("she wrote me in a DM that she does it tonight at 10", "imminent"),
        ("bạn ấy nói tối nay sẽ làm", "imminent"),
        ("今晚她说要走了", "imminent"),
        ("she says she wants to kill herself", "risk"),
        ("he told me “i want to kill myself”", "risk"),
        ("he said > i want to die", "risk"),
        ("he is so rude every day", ""),
        ("", ""),
    ],
)
def test_a_friends_words_tell_how_near_it_is(comment: str, expected: str) -> None:
    assert level(comment) == expected
