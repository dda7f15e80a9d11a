"""Whose words are remembered for the care model, in what order, and for how long."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

from bot.care.talk import LATELY, Talk
from bot.core.leading import LETTERS, REMEMBERED
from bot.core.types import Message
from tests.support.values import NOON, PLACE, member, message

MINUTE = timedelta(minutes=1)


def said(text: str, number: int, who: str = "7", **fields: Any) -> Message:
    at = NOON + number * MINUTE
    return message(text, str(number), author=member(who), **{"sent_at": at, **fields})


def led(talk: Talk, one: Message) -> str:
    talk.heard(one)
    return talk.leading(one)


def test_what_two_say_in_one_place_leads_to_each_message() -> None:
    talk = Talk()
    assert led(talk, said("hi", 1)) == ""
    assert led(talk, said("hello", 2, "9")) == "< hi\n> hello"
    assert led(talk, said("well", 3)) == "> hi\n< hello\n> well"
    other = replace(PLACE, channel="another")
    apart = said("what", 4, "9")
    assert led(talk, replace(apart, ref=replace(apart.ref, place=other))) == ""


def test_the_same_message_again_changes_nothing() -> None:
    talk = Talk()
    first, second = said("hi", 1), said("hello", 2, "9")
    led(talk, first)
    led(talk, second)
    third = led(talk, said("well", 3))
    assert led(talk, second) == "< hi\n> hello"
    assert led(talk, said("well", 3)) == third


def test_what_comes_late_leads_to_nothing_and_is_led_to_by_nothing() -> None:
    talk = Talk()
    led(talk, said("hi", 5))
    led(talk, said("hello", 6, "9"))
    assert led(talk, said("before you came", 2, "9")) == ""
    assert led(talk, said("well", 7)) == "> hi\n< hello\n> well"


def test_an_edit_takes_the_place_of_what_it_edits() -> None:
    talk = Talk()
    led(talk, said("hi", 1))
    led(talk, said("hello", 2, "9"))
    edit = replace(said("bye", 1), revision="1", edited_at=NOON + 3 * MINUTE)
    assert led(talk, edit) == ""
    assert led(talk, said("well", 4)) == "> bye\n< hello\n> well"


def test_words_are_forgotten_within_minutes_everywhere() -> None:
    talk = Talk()
    led(talk, said("hi", 1))
    later = NOON + LATELY + 2 * MINUTE
    assert led(talk, said("hello", 2, "9", sent_at=later, reply_to=said("hi", 1).ref)) == ""
    talk.forget_before(later + MINUTE)
    assert talk._words == {}


def test_in_a_slow_talk_only_the_latest_words_are_remembered() -> None:
    talk = Talk()
    for number in range(5):
        led(talk, said("hi", 9 * number, str(7 + 2 * (number % 2))))
    assert [len(words) for words in talk._words.values()] == [2]


def test_only_a_few_words_are_remembered() -> None:
    talk = Talk()
    for number in range(3 * REMEMBERED):
        led(talk, said("x" * 2 * LETTERS, number, str(number % 2), sent_at=NOON))
    [words] = talk._words.values()
    assert [len(one.text) for one in words] == [LETTERS] * REMEMBERED
