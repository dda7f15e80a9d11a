"""Every change that the bot's requests made stands in `effects`; Telegram removes no doubles."""

from datetime import timedelta
from typing import Any

from tests.sandbox.telegram.conftest import Client
from tests.support.values import NOON


async def group(client: Client) -> tuple[str, str]:
    chat, user = await client.sandbox.chat("school"), await client.sandbox.user("mai")
    await client.sandbox.join(chat, user)
    return chat, user


def told(client: Client) -> list[tuple[str, str, str]]:
    return [(one.kind, one.target, one.detail) for one in client.sandbox.effects]


async def test_every_request_that_changes_something_is_an_effect_also_the_second_time(
    client: Client,
) -> None:
    chat, user = await group(client)
    number = await client.sandbox.say(chat, user, "a")
    until = int((NOON + timedelta(hours=1)).timestamp())
    who: dict[str, Any] = {"chat_id": chat, "user_id": int(user)}
    await client.result("deleteMessage", chat_id=chat, message_id=int(number))
    for allowed in (False, False, True):
        rights = dict.fromkeys(
            ("can_send_messages", "can_send_polls", "can_send_other_messages"), allowed
        )
        await client.result("restrictChatMember", **who, permissions=rights, until_date=until)
    for method in ("banChatMember", "banChatMember", "unbanChatMember"):
        await client.result(method, **who)
    await client.sandbox.join(chat, user)
    await client.result("unbanChatMember", **who)
    for method in ("banChatSenderChat", "unbanChatSenderChat"):
        await client.result(method, chat_id=chat, sender_chat_id=-1005)
    card = (await client.result("sendMessage", chat_id=chat, text="card"))["message_id"]
    await client.result("editMessageText", chat_id=chat, message_id=card, text="done")
    press = await client.sandbox.press(user, chat, str(card), "x")
    await client.result("answerCallbackQuery", callback_query_id=press, text="thanks")
    assert told(client) == [
        ("delete", number, ""),
        ("mute", user, str(until)),
        ("mute", user, str(until)),
        ("unmute", user, ""),
        ("ban", user, ""),
        ("ban", user, ""),
        ("unban", user, ""),
        ("kick", user, ""),
        ("ban", "-1005", ""),
        ("unban", "-1005", ""),
        ("notice", chat, "card"),
        ("edit", str(card), "done"),
        ("answer", press, "thanks"),
    ]
    assert {one.at for one in client.sandbox.effects} == {NOON}


async def test_what_changes_nothing_or_is_refused_is_no_effect(client: Client) -> None:
    chat, user = await group(client)
    await client.result("unbanChatMember", chat_id=chat, user_id=int(user), only_if_banned=True)
    await client.refusal("deleteMessage", chat_id=chat, message_id=99)
    await client.sandbox.edit(chat, await client.sandbox.say(chat, user, "a"), "b")
    assert told(client) == []


async def test_the_same_message_sent_twice_is_there_twice(client: Client) -> None:
    chat, _ = await group(client)
    for _ in range(2):
        await client.result("sendMessage", chat_id=chat, text="a")
    assert told(client) == [("notice", chat, "a")] * 2
    assert [m.get("text") for m in client.sandbox.messages(chat)][-2:] == ["a", "a"]
