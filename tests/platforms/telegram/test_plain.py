"""What is read from an update without the library is what the library reads from it."""

from copy import deepcopy
from datetime import datetime
from typing import Any

import pytest
import telegram
from hypothesis import HealthCheck, given, note, settings
from hypothesis import strategies as st

from bot.core.restricted import addressed
from bot.core.types import Message
from bot.platforms.telegram import plain
from bot.platforms.telegram.messages import to_message
from bot.platforms.telegram.roster import Roster
from tests.fuzz.edits import EDITS, Edit, edited
from tests.support.values import NOON

OWNER, MAI, OWN = 1, 42, 123
GROUP = {"id": -1001234567890, "type": "supergroup", "title": "School"}
SENDER = {"id": MAI, "is_bot": False, "first_name": "Mai", "last_name": "Trần",
          "username": "mai", "language_code": "vi"}  # fmt: skip
UPDATE: dict[str, Any] = {
    "update_id": 7,
    "message": {
        "message_id": 9,
        "from": SENDER,
        "chat": GROUP,
        "date": int(NOON.timestamp()),
        "text": "xin chào",
    },
}
REST: dict[str, Any] = {
    "entities": [{"type": "text_link", "offset": 0, "length": 2, "url": "https://a.b"}],
    "reply_to_message": {"message_id": 8, "chat": GROUP, "date": 1, "text": "what?"},
    "edit_date": 5,
    "caption": "look",
    "message_thread_id": 3,
    "sender_chat": {"id": -1009, "type": "channel", "title": "News"},
    "forward_origin": {"type": "hidden_user", "date": 1, "sender_user_name": "h"},
    "is_automatic_forward": True,
    "something_new": {"text": "that nobody has heard of"},
}
KINDS = st.lists(st.sampled_from(list(REST)), max_size=1)


class Account:
    """The bot as far as a roster asks it: its number, and who owns the group."""

    token = f"{OWN}:x"

    async def get_chat_administrators(self, _: int) -> list[telegram.ChatMember]:
        owner = telegram.User(OWNER, "owner", is_bot=False, username="The_Boss")
        return [telegram.ChatMemberOwner(owner, is_anonymous=False)]


def clock() -> datetime:
    return NOON


def roster() -> Roster:
    bot: Any = Account()
    return Roster(bot, clock)


async def by_the_library(update: Any, own: Roster) -> Message | None:
    read = telegram.Update.de_json(deepcopy(update), None)
    assert read.message is not None
    return await to_message(read.message, own)


def changed(update: dict[str, Any], **fields: Any) -> dict[str, Any]:
    return update | {"message": update["message"] | fields}


@pytest.mark.parametrize(
    ("chat", "leads"),
    [
        ({}, "t.me/c/1234567890"),
        ({"type": "group", "id": -5}, ""),
        ({"username": "school"}, "t.me/school"),
    ],
)
@pytest.mark.parametrize(
    "sender",
    [{}, {"id": OWNER}, {"is_bot": True}, {"last_name": ""}, {"username": None}, {"is_premium": 1}],
)
async def test_plain_text_is_read_as_the_library_reads_it(
    chat: dict[str, Any], leads: str, sender: dict[str, Any]
) -> None:
    update = changed(UPDATE, chat=GROUP | chat, **{"from": SENDER | sender})
    one, other = roster(), roster()
    found = await plain.message(update, one)
    assert found is not None
    assert found == await by_the_library(update, other)
    assert found.home == leads
    home = found.ref.place.channel
    assert one.author(home, "9") == other.author(home, "9") == found.author
    both = await one.named(home, "@mai"), await other.named(home, "@mai")
    assert both[0] == both[1] or not sender.get("username")


@pytest.mark.parametrize(
    ("text", "mentioned", "addressed_"),
    [
        ("@the_boss help", (), set()),
        ("@kim hi", ("43",), set()),
        ("@lena hi", ("@lena",), {"@lena"}),
    ],
    ids=["staff", "who is answered", "anybody else"],
)
async def test_a_name_is_known_of_staff_and_of_who_is_answered_before_they_wrote(
    text: str, mentioned: tuple[str, ...], addressed_: set[str]
) -> None:
    kim = {"id": 43, "is_bot": False, "first_name": "Kim", "username": "kim"}
    named = {"type": "mention", "offset": 0, "length": text.index(" ")}
    answered = {"message_id": 8, "chat": GROUP, "date": 1, "text": "what?", "from": kim}
    update = changed(UPDATE, text=text, entities=[named], reply_to_message=answered)
    found = await by_the_library(update, roster())
    assert found is not None
    assert (found.mentioned, addressed(found)) == (mentioned, addressed_)


@pytest.mark.parametrize("name", REST)
async def test_everything_else_is_left_to_the_library(name: str) -> None:
    assert await plain.message(changed(UPDATE, **{name: REST[name]}), roster()) is None


@pytest.mark.parametrize(
    "other",
    [
        {"text": "/report spam"},
        {"text": ""},
        {"chat": GROUP | {"type": "private"}},
        {"from": SENDER | {"id": OWN}},
        {"from": SENDER | {"id": 777000}},  # Telegram itself, for a channel's posts
    ],
)
async def test_who_and_what_is_not_plain_is_left_to_the_library(other: dict[str, Any]) -> None:
    assert await plain.message(changed(UPDATE, **other), roster()) is None


async def test_only_a_new_message_is_plain() -> None:
    edit = {"update_id": 7, "edited_message": UPDATE["message"]}
    assert await plain.message(edit, roster()) is None
    assert await plain.message({**UPDATE, "callback_query": {}}, roster()) is None


@settings(suppress_health_check=list(HealthCheck), max_examples=1000)
@given(KINDS, EDITS)
async def test_whatever_stands_in_an_update_nothing_is_read_otherwise(
    kinds: list[str], edits: list[Edit]
) -> None:
    update = edited(changed(UPDATE, **{kind: REST[kind] for kind in kinds}), edits)
    note(repr(update)[:2000])
    found = await plain.message(update, roster())
    if found is None:
        return
    try:
        expected = await by_the_library(update, roster())
    except Exception:  # noqa: BLE001 -- an update that the library can't read has nothing to compare
        return
    assert found == expected
