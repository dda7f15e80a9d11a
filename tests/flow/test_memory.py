"""What an author wrote before: each message once, whatever comes again."""

from dataclasses import replace
from datetime import timedelta

from bot.core.detect import Recent, Settings, detect, fingerprint
from bot.core.types import Message
from bot.flow.memory import Memory
from bot.policy.build.when import SEEN
from tests.support.values import NOON, message

SETTINGS = Settings(rate=(8, timedelta(seconds=10)), repeated=(3, timedelta(minutes=10)))


def test_as_many_messages_as_a_policy_may_ask_for_are_seen_together() -> None:
    memory = Memory()
    for second in range(SEEN - 1):
        memory.keep(message("hi", str(second), sent_at=NOON + timedelta(seconds=second)))
    last = message("hi", "last", sent_at=NOON + timedelta(seconds=SEEN))
    settings = Settings(rate=(SEEN, timedelta(minutes=1)))
    found = {one.name: one for one in detect(last, memory.recall(last), settings, NOON)}
    assert found["rate"].strength == 1.0


def test_a_message_that_comes_again_or_is_edited_is_not_its_own_predecessor() -> None:
    memory = Memory()
    first, second = message("buy my course", "1"), message("hello there", "2")
    edit = replace(first, edited_at=NOON, revision="1")
    memory.keep(first)
    memory.keep(second)
    marks = [(one.sent_at, fingerprint(one.text)) for one in (first, second)]
    assert memory.recall(message("new", "3")).fingerprints == tuple(marks)
    for again in (first, edit):
        memory.keep(again)
        assert memory.recall(again).fingerprints == (marks[1],)


def album(name: str, *captions: str) -> list[Message]:
    return [message(text, f"{name}-{n}", album=name) for n, text in enumerate(captions)]


def strengths(said: Message, recent: Recent) -> tuple[float, float]:
    found = {one.name: one.strength for one in detect(said, recent, SETTINGS, NOON)}
    return found["rate"], found["repeated"]


def test_an_album_is_one_message_however_many_photos_it_has() -> None:
    memory = Memory()
    for photo in album("1", *["the same words"] * 10):
        assert strengths(photo, memory.recall(photo)) == (1 / 8, 0.0)
        memory.keep(photo)
    after = message("hello", "after")
    assert strengths(after, memory.recall(after)) == (2 / 8, 0.0)


def test_many_albums_are_a_flood() -> None:
    memory = Memory()
    for number in range(7):
        for photo in album(str(number), "", ""):
            memory.keep(photo)
    (last,) = album("last", "")
    assert strengths(last, memory.recall(last))[0] == 1.0


def test_words_are_repeated_below_whichever_photo_they_stand() -> None:
    """Whoever wrote other words first would else say the same as often as they like."""
    memory = Memory()
    for number in range(2):
        for photo in (*album(str(number), f"photo {number}", "buy my course", ""),) * 2:
            memory.keep(photo)
    last = album("last", "photo", "buy my course")[1]
    assert strengths(last, memory.recall(last)) == (3 / 8, 1.0)
    alone = message("buy my course", "alone")
    assert strengths(alone, memory.recall(alone)) == (3 / 8, 1.0)
