"""The stand-in counts what the bot did, and nothing that it did not do."""

from tests.sandbox.telegram.conftest import Client

MUTED = {"can_send_messages": False}
FREE = {
    "can_send_messages": True,
    "can_send_other_messages": True,
    "can_add_web_page_previews": True,
    "can_send_polls": True,
}
BUTTONS = {"inline_keyboard": [[{"text": "a", "callback_data": "1"}]]}


async def test_each_deed_counts_under_its_own_name(client: Client) -> None:
    sandbox = client.sandbox
    chat, user = await sandbox.chat("school"), await sandbox.user("mai")
    room = await sandbox.chat("Moderators of school")
    await sandbox.join(chat, user)
    await sandbox.private(user, "/cases list")
    who = {"chat_id": chat, "user_id": int(user)}
    await client.result("restrictChatMember", **who, permissions=MUTED)
    await client.result("restrictChatMember", **who, permissions=FREE)
    await client.result("banChatMember", **who)
    await client.result("getChatMember", **who)
    await client.result("unbanChatMember", **who, only_if_banned=True)
    await client.result("sendMessage", chat_id=int(user), text="no cases")
    await client.result("sendMessage", chat_id=int(user), text="please be kind")
    await client.result("sendMessage", chat_id=chat, text="@mai, please be kind")
    await client.result("sendMessage", chat_id=chat, text="good morning")
    await client.result("sendMessage", chat_id=room, text="a card", reply_markup=BUTTONS)
    await client.result("sendMessage", chat_id=room, text="no card")
    expected = {
        "delete": 0,
        "warn": 2,
        "mute": 1,
        "unmute": 1,
        "kick": 0,
        "ban": 1,
        "unban": 1,
        "report": 1,
        "undo": 2,
        "cases": 1,
    }
    assert dict(sandbox.counts) == expected


async def test_a_ban_lifted_by_the_very_next_request_is_a_kick(client: Client) -> None:
    chat, user = await client.sandbox.chat("school"), await client.sandbox.user("mai")
    await client.sandbox.join(chat, user)
    for method in ("banChatMember", "unbanChatMember"):
        await client.result(method, chat_id=chat, user_id=int(user))
    counts = client.sandbox.counts
    assert (counts["kick"], counts["ban"], counts["undo"]) == (1, 0, 0)


async def test_taking_away_a_command_is_no_deletion(client: Client) -> None:
    chat, user = await client.sandbox.chat("school"), await client.sandbox.user("mai")
    number = await client.sandbox.command(chat, user, "/report")
    await client.result("deleteMessage", chat_id=chat, message_id=int(number))
    assert client.sandbox.counts["delete"] == 0
