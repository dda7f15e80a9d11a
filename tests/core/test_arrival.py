"""Whatever half characters a message holds, it can be kept."""

from dataclasses import replace

import pytest

from bot.core.arrival import sound_message
from bot.core.types import Message, MessageRef
from bot.store import codec
from tests.support.values import message

WHOLE = message("hello", "1")
HALF = "a\ud800"


@pytest.mark.parametrize(
    "half",
    [
        message(HALF, "1"),
        message("hello", HALF),
        replace(WHOLE, ref=replace(WHOLE.ref, place=replace(WHOLE.ref.place, channel=HALF))),
        replace(WHOLE, reply_to=MessageRef(place=WHOLE.ref.place, id=HALF)),
        replace(WHOLE, author=replace(WHOLE.author, id=HALF)),
        replace(WHOLE, links=(HALF,)),
    ],
)
def test_half_a_character_stands_for_nothing_anywhere_in_a_message(half: Message) -> None:
    kept = sound_message(half)
    codec.message.dump_json(kept)
    kept.key.encode()


def test_a_message_without_any_is_left_as_it_is() -> None:
    assert sound_message(WHOLE) is WHOLE


def test_a_message_without_a_moment_is_none() -> None:
    with pytest.raises(TypeError):
        replace(WHOLE, sent_at=None)  # type: ignore[arg-type]  # what a malformed event gives
