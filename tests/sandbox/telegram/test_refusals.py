"""The stand-in refuses what Telegram refuses, in Telegram's words."""

from datetime import timedelta
from typing import Any

import pytest

from bot.sandbox.telegram import RefusalError
from tests.sandbox.telegram.conftest import Client
from tests.support.values import NOON

NO_RIGHT = "Bad Request: not enough rights to restrict/unrestrict chat member"
DAY = timedelta(days=1)
MUTED: dict[str, Any] = {"permissions": {"can_send_messages": False}}


async def group(client: Client) -> tuple[str, str]:
    chat, user = await client.sandbox.chat("school"), await client.sandbox.user("mai")
    await client.sandbox.join(chat, user)
    return chat, user


async def test_a_wrong_token_is_unauthorized(client: Client) -> None:
    answer = await client.call("getMe", token="1:x")
    assert answer == {"ok": False, "error_code": 401, "description": "Unauthorized"}


async def test_a_method_that_does_not_exist_is_not_found(client: Client) -> None:
    assert await client.refusal("makeCoffee") == "Not Found: method not found"


async def test_a_message_is_deleted_once(client: Client) -> None:
    chat, user = await group(client)
    number = int(await client.sandbox.say(chat, user, "a"))
    assert await client.result("deleteMessage", chat_id=chat, message_id=number) is True
    refusal = await client.refusal("deleteMessage", chat_id=chat, message_id=number)
    assert refusal == "Bad Request: message to delete not found"
    assert client.sandbox.counts["delete"] == 1


@pytest.mark.parametrize(
    ("age", "deleted"), [(2 * DAY - timedelta(seconds=1), True), (2 * DAY, False)]
)
async def test_a_message_is_deleted_only_within_48_hours(
    client: Client, age: timedelta, deleted: bool
) -> None:
    chat, user = await group(client)
    number = int(await client.sandbox.say(chat, user, "a"))
    client.clock.now = NOON + age
    answer = await client.call("deleteMessage", chat_id=chat, message_id=number)
    assert answer["ok"] is deleted
    assert deleted or answer["description"] == "Bad Request: message can't be deleted"


async def test_several_messages_are_deleted_where_they_are_there(client: Client) -> None:
    chat, user = await group(client)
    number = int(await client.sandbox.say(chat, user, "a"))
    assert await client.result("deleteMessages", chat_id=chat, message_ids=[number, 99])
    refusal = await client.refusal("deleteMessages", chat_id=chat, message_ids=[])
    assert refusal == "Bad Request: too many message identifiers specified"
    assert client.sandbox.counts["delete"] == 1


async def test_a_bot_without_the_right_neither_deletes_nor_restricts(client: Client) -> None:
    chat, user = await group(client)
    number = int(await client.sandbox.say(chat, user, "a"))
    await client.sandbox.promote(chat, client.sandbox.bot_id, can_change_info=True)
    refusal = await client.refusal("deleteMessage", chat_id=chat, message_id=number)
    assert refusal == "Bad Request: message can't be deleted"
    for method in ("restrictChatMember", "banChatMember", "unbanChatMember"):
        refusal = await client.refusal(method, chat_id=chat, user_id=int(user), **MUTED)
        assert refusal == NO_RIGHT
    refusal = await client.refusal("banChatSenderChat", chat_id=chat, sender_chat_id=-1005)
    assert refusal == NO_RIGHT


async def test_nobody_touches_an_administrator_the_owner_or_the_bot_itself(client: Client) -> None:
    chat, user = await group(client)
    owner = await client.sandbox.user("an")
    await client.sandbox.promote(chat, user)
    await client.sandbox.promote(chat, owner, owner=True)
    expected = {
        user: "Bad Request: user is an administrator of the chat",
        owner: "Bad Request: can't remove chat owner",
        client.sandbox.bot_id: "Bad Request: can't restrict self",
    }
    for number, refusal in expected.items():
        for method in ("restrictChatMember", "banChatMember"):
            assert (
                await client.refusal(method, chat_id=chat, user_id=int(number), **MUTED) == refusal
            )


async def test_basic_groups_know_no_restrictions_and_a_ban_there_is_a_kick(client: Client) -> None:
    chat, user = await client.sandbox.chat("small", "group"), await client.sandbox.user("mai")
    await client.sandbox.join(chat, user)
    refusal = await client.refusal("restrictChatMember", chat_id=chat, user_id=int(user), **MUTED)
    assert refusal == "Bad Request: method is available only for supergroups"
    assert await client.result("banChatMember", chat_id=chat, user_id=int(user))
    assert client.sandbox.member(chat, user)["status"] == "left"
    await client.sandbox.join(chat, user)


@pytest.mark.parametrize(
    ("ahead", "kept"),
    [
        (timedelta(seconds=29), False),
        (timedelta(seconds=30), True),
        (366 * DAY, True),
        (366 * DAY + timedelta(seconds=1), False),
    ],
)
async def test_an_end_too_near_or_too_far_is_forever(
    client: Client, ahead: timedelta, kept: bool
) -> None:
    chat, user = await group(client)
    until = int((NOON + ahead).timestamp())
    body = {"chat_id": chat, "user_id": int(user), "until_date": until}
    await client.result("restrictChatMember", **body, **MUTED)
    assert client.sandbox.member(chat, user)["until_date"] == (until if kept else 0)
    await client.result("banChatMember", **body)
    assert client.sandbox.member(chat, user)["until_date"] == (until if kept else 0)


async def test_the_muted_are_silent_until_the_end_and_the_banned_stay_out(client: Client) -> None:
    chat, user = await group(client)
    until = int((NOON + DAY).timestamp())
    body = {"chat_id": chat, "user_id": int(user), "until_date": until}
    await client.result("restrictChatMember", **body, **MUTED)
    with pytest.raises(RefusalError, match="not enough rights to send"):
        await client.sandbox.say(chat, user, "a")
    client.clock.now = NOON + DAY
    await client.sandbox.say(chat, user, "a")
    await client.result("banChatMember", chat_id=chat, user_id=int(user))
    with pytest.raises(RefusalError, match="USER_BANNED"):
        await client.sandbox.join(chat, user)


async def test_an_unban_removes_a_present_member_unless_told_not_to(client: Client) -> None:
    chat, user = await group(client)
    body = {"chat_id": chat, "user_id": int(user)}
    assert await client.result("unbanChatMember", **body, only_if_banned=True)
    assert client.sandbox.member(chat, user)["status"] == "member"
    assert await client.result("unbanChatMember", **body)
    assert client.sandbox.member(chat, user)["status"] == "left"
    assert (client.sandbox.counts["kick"], client.sandbox.counts["undo"]) == (1, 0)


async def test_a_banned_channel_is_silent(client: Client) -> None:
    chat, user = await group(client)
    sender = {"id": -1005550001, "type": "channel", "title": "news"}
    body = {"chat_id": chat, "sender_chat_id": sender["id"]}
    await client.result("banChatSenderChat", **body)
    with pytest.raises(RefusalError):
        await client.sandbox.say(chat, user, "a", sender_chat=sender)
    await client.result("unbanChatSenderChat", **body)
    await client.sandbox.say(chat, user, "a", sender_chat=sender)


async def test_the_bot_writes_in_private_only_to_whom_wrote_first_and_blocks_it_not(
    client: Client,
) -> None:
    user = await client.sandbox.user("mai")
    body = {"chat_id": int(user), "text": "a"}
    refusal = await client.refusal("sendMessage", **body)
    assert refusal == "Forbidden: bot can't initiate conversation with a user"
    await client.sandbox.private(user, "/start")
    await client.result("sendMessage", **body)
    await client.sandbox.block(user)
    refusal = await client.refusal("sendMessage", **body)
    assert refusal == "Forbidden: bot was blocked by the user"


@pytest.mark.parametrize(
    ("fields", "refusal"),
    [
        ({"text": " "}, "message text is empty"),
        ({"text": "a" * 4097}, "message is too long"),
        ({"text": "a", "reply_parameters": {"message_id": 9}}, "message to be replied not found"),
        ({"text": "a", "message_thread_id": 9}, "message thread not found"),
    ],
)
async def test_a_message_that_cannot_be_sent_is_refused(
    client: Client, fields: dict[str, Any], refusal: str
) -> None:
    chat = await client.sandbox.chat("school")
    answer = await client.refusal("sendMessage", chat_id=chat, **fields)
    assert answer == f"Bad Request: {refusal}"


@pytest.mark.parametrize(("data", "taken"), [("é" * 32, True), ("é" * 32 + "a", False)])
async def test_a_button_holds_64_bytes(client: Client, data: str, taken: bool) -> None:
    chat = await client.sandbox.chat("school")
    markup = {"inline_keyboard": [[{"text": "a", "callback_data": data}]]}
    answer = await client.call("sendMessage", chat_id=chat, text="a", reply_markup=markup)
    assert answer["ok"] is taken
    assert taken or answer["description"] == "Bad Request: BUTTON_DATA_INVALID"


async def test_the_bot_edits_only_its_own_messages_and_only_if_that_changes_them(
    client: Client,
) -> None:
    chat, user = await group(client)
    theirs = int(await client.sandbox.say(chat, user, "a"))
    own = (await client.result("sendMessage", chat_id=chat, text="a"))["message_id"]
    refusals = {theirs: "message can't be edited", 999: "message to edit not found"}
    for number, refusal in refusals.items():
        answer = await client.refusal("editMessageText", chat_id=chat, message_id=number, text="b")
        assert answer == f"Bad Request: {refusal}"
    answer = await client.refusal("editMessageText", chat_id=chat, message_id=own, text="a")
    assert answer.startswith("Bad Request: message is not modified")


async def test_a_moved_group_names_its_new_number(client: Client) -> None:
    old = await client.sandbox.chat("small", "group")
    new = await client.sandbox.migrate(old)
    answer = await client.call("sendMessage", chat_id=old, text="a")
    assert answer["parameters"] == {"migrate_to_chat_id": int(new)}
    assert (await client.result("getChat", chat_id=new))["type"] == "supergroup"


async def test_a_press_is_answered_once_and_briefly(client: Client) -> None:
    chat, user = await group(client)
    number = (await client.result("sendMessage", chat_id=chat, text="a"))["message_id"]
    press = await client.sandbox.press(user, chat, str(number), "x")
    answer = await client.refusal("answerCallbackQuery", callback_query_id=press, text="a" * 201)
    assert answer == "Bad Request: MESSAGE_TOO_LONG"
    assert await client.result("answerCallbackQuery", callback_query_id=press, text="a" * 200)
    answer = await client.refusal("answerCallbackQuery", callback_query_id=press)
    assert answer.startswith("Bad Request: query is too old")


async def test_people_and_chats_that_are_not_there(client: Client) -> None:
    chat, user = await group(client)
    assert await client.refusal("getChat", chat_id=-5) == "Bad Request: chat not found"
    refusal = await client.refusal("getChatMember", chat_id=chat, user_id=1)
    assert refusal == "Bad Request: user not found"
    refusal = await client.refusal("getChatAdministrators", chat_id=int(user))
    assert refusal == "Bad Request: there are no administrators in the private chat"


async def test_a_command_has_a_small_name(client: Client) -> None:
    commands = [{"command": "Report now", "description": "a"}]
    refusal = await client.refusal("setMyCommands", commands=commands)
    assert refusal == "Bad Request: BOT_COMMAND_INVALID"


async def test_a_menu_is_for_a_language_of_two_letters(client: Client) -> None:
    menu = {"commands": [{"command": "report", "description": "a"}]}
    refusal = await client.refusal("setMyCommands", language_code="pt-BR", **menu)
    assert refusal == "Bad Request: invalid language code specified"
    await client.call("setMyCommands", language_code="pt", **menu)
    assert (await client.call("getMyCommands", language_code="pt"))["result"] == menu["commands"]
    assert (await client.call("getMyCommands"))["result"] == []


async def test_a_fault_that_was_asked_for_comes_as_often_as_asked(client: Client) -> None:
    client.sandbox.fail_next("POST", "/getMe$", 429, retry_after=5, times=2)
    for _ in range(2):
        answer = await client.call("getMe")
        assert (answer["error_code"], answer["parameters"]) == (429, {"retry_after": 5})
    assert (await client.call("getMe"))["ok"]
