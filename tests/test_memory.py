"""What an author wrote before: each message once, whatever comes again."""

from dataclasses import replace
from datetime import timedelta

from bot.core.detect import Settings, detect, fingerprint
from bot.memory import Memory
from bot.policy_build.when import SEEN
from tests.support.values import NOON, message


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
