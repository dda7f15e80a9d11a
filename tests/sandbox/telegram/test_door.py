"""Who asks to join a group: what the bot hears of it, and what it may do."""

from datetime import timedelta
from typing import Any

import pytest

from bot.sandbox.telegram import RefusalError
from tests.sandbox.telegram.conftest import Client
from tests.support.values import NOON

MISSING = "Bad Request: HIDE_REQUESTER_MISSING"
NO_RIGHT = "Bad Request: not enough rights to manage chat invite link"
UNOPENED = "Forbidden: bot can't initiate conversation with a user"


async def asked(client: Client) -> tuple[str, str]:
    chat, mai = await client.sandbox.chat("school"), await client.sandbox.user("mai", "vi")
    await client.sandbox.ask_to_join(chat, mai)
    return chat, mai


async def kinds(client: Client) -> list[str]:
    found = await client.result("getUpdates")
    return [kind for one in found for kind in one if kind != "update_id"]


async def without_the_right(client: Client, chat: str) -> None:
    await client.sandbox.promote(chat, client.sandbox.bot_id, can_delete_messages=True)


def answers(client: Client, method: str, chat: str, user: str) -> Any:
    return client.call(method, chat_id=chat, user_id=int(user))


async def test_the_bot_hears_who_asks_and_with_which_number_to_write_to_them(
    client: Client,
) -> None:
    chat, mai = await asked(client)
    (update,) = await client.result("getUpdates")
    request = update["chat_join_request"]
    assert (request["chat"]["id"], request["from"]["id"]) == (int(chat), int(mai))
    assert (request["user_chat_id"], request["date"]) == (int(mai), int(NOON.timestamp()))
    assert client.sandbox.member(chat, mai)["status"] == "left"
    assert client.sandbox.asking(chat) == [mai]


async def test_it_hears_of_nobody_without_the_right_or_where_it_did_not_ask_to(
    client: Client,
) -> None:
    chat = await client.sandbox.chat("school")
    await without_the_right(client, chat)
    await client.result("getUpdates", offset=99)
    await client.sandbox.ask_to_join(chat, await client.sandbox.user("mai"))
    assert await kinds(client) == []
    await client.result("getUpdates", allowed_updates=["message"])
    await client.sandbox.ask_to_join(
        await client.sandbox.chat("other"), await client.sandbox.user("lan")
    )
    assert await kinds(client) == []


@pytest.mark.parametrize(("age", "open_"), [(299, True), (300, False)])
async def test_it_may_write_to_them_for_five_minutes(client: Client, age: int, open_: bool) -> None:
    _, mai = await asked(client)
    client.clock.now = NOON + timedelta(seconds=age)
    answer = await client.call("sendMessage", chat_id=int(mai), text="hello")
    assert answer["ok"] is open_
    assert open_ or answer["description"] == UNOPENED


@pytest.mark.parametrize("method", ["approveChatJoinRequest", "declineChatJoinRequest"])
async def test_it_may_write_only_until_the_request_is_answered(client: Client, method: str) -> None:
    chat, mai = await asked(client)
    assert (await answers(client, method, chat, mai))["result"] is True
    assert await client.refusal("sendMessage", chat_id=int(mai), text="hello") == UNOPENED
    assert client.sandbox.asking(chat) == []


async def test_who_is_let_in_is_a_member_and_everybody_hears_so(client: Client) -> None:
    await client.result("getUpdates", allowed_updates=["chat_member", "message"])
    chat, mai = await asked(client)
    await answers(client, "approveChatJoinRequest", chat, mai)
    assert client.sandbox.member(chat, mai)["status"] == "member"
    change, message = await client.result("getUpdates")
    assert change["chat_member"]["via_join_request"] is True
    assert change["chat_member"]["from"]["id"] == int(client.sandbox.bot_id)
    assert [one["id"] for one in message["message"]["new_chat_members"]] == [int(mai)]
    assert [one.kind for one in client.sandbox.effects] == ["admit"]
    again = await client.refusal("approveChatJoinRequest", chat_id=chat, user_id=int(mai))
    assert again == "Bad Request: USER_ALREADY_PARTICIPANT"


async def test_who_is_declined_stays_out_and_may_ask_again(client: Client) -> None:
    chat, mai = await asked(client)
    await answers(client, "declineChatJoinRequest", chat, mai)
    assert client.sandbox.member(chat, mai)["status"] == "left"
    assert [one.kind for one in client.sandbox.effects] == ["decline"]
    refusal = await client.refusal("approveChatJoinRequest", chat_id=chat, user_id=int(mai))
    assert refusal == MISSING
    await client.sandbox.ask_to_join(chat, mai)
    assert client.sandbox.asking(chat) == [mai]


async def test_a_request_stays_where_the_bot_may_not_answer_it(client: Client) -> None:
    chat, mai = await asked(client)
    await without_the_right(client, chat)
    for method in ("approveChatJoinRequest", "declineChatJoinRequest"):
        assert await client.refusal(method, chat_id=chat, user_id=int(mai)) == NO_RIGHT
    assert client.sandbox.asking(chat) == [mai]


async def test_an_administrator_answers_in_telegrams_own_list(client: Client) -> None:
    chat, mai = await asked(client)
    admin = await client.sandbox.user("an")
    await client.sandbox.promote(chat, admin)
    await client.sandbox.let_in(chat, admin, mai)
    assert client.sandbox.member(chat, mai)["status"] == "member"
    assert client.sandbox.effects == []


async def test_who_is_banned_can_not_ask_and_who_is_there_need_not(client: Client) -> None:
    chat, mai = await asked(client)
    await client.result("banChatMember", chat_id=chat, user_id=int(mai))
    assert client.sandbox.asking(chat) == []
    with pytest.raises(RefusalError, match="USER_BANNED_IN_CHANNEL"):
        await client.sandbox.ask_to_join(chat, mai)
    lan = await client.sandbox.user("lan")
    await client.sandbox.join(chat, lan)
    with pytest.raises(RefusalError, match="USER_ALREADY_PARTICIPANT"):
        await client.sandbox.ask_to_join(chat, lan)
