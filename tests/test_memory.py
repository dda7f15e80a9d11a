"""What an author wrote before: each message once, whatever comes again."""

from dataclasses import replace

from bot.core.detect import fingerprint
from bot.memory import Memory
from tests.support.values import NOON, message


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
