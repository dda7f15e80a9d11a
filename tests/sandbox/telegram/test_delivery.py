"""Updates reach the bot in order, by poll or webhook, until they are acknowledged."""

import asyncio
import json
from typing import Any

import aiohttp
from aiohttp import web

from tests.sandbox.telegram.conftest import Client


async def test_a_waiting_poll_wakes_up_for_an_update(client: Client) -> None:
    chat, user = await client.sandbox.chat("school"), await client.sandbox.user("mai")
    poll = asyncio.create_task(client.result("getUpdates", timeout=60))
    await client.sandbox.changed(lambda: len(client.sandbox.polls) == 1)
    await client.sandbox.say(chat, user, "hello")
    (update,) = await asyncio.wait_for(poll, 5)
    assert update["message"]["text"] == "hello"


async def test_an_update_comes_again_until_the_offset_passes_it(client: Client) -> None:
    chat, user = await client.sandbox.chat("school"), await client.sandbox.user("mai")
    for text in "abc":
        await client.sandbox.say(chat, user, text)
    first = await client.result("getUpdates", limit=2)
    assert [one["message"]["text"] for one in first] == ["a", "b"]
    assert await client.result("getUpdates", limit=2) == first
    rest = await client.result("getUpdates", offset=first[-1]["update_id"] + 1)
    assert [one["message"]["text"] for one in rest] == ["c"]


async def test_what_is_in_an_update_does_not_change_with_a_later_edit(client: Client) -> None:
    chat, user = await client.sandbox.chat("school"), await client.sandbox.user("mai")
    number = await client.sandbox.say(chat, user, "before")
    await client.sandbox.edit(chat, number, "after")
    new, edited = await client.result("getUpdates")
    assert (new["message"]["text"], edited["edited_message"]["text"]) == ("before", "after")


async def test_members_coming_and_going_is_told_only_to_whom_asked(client: Client) -> None:
    chat, user = await client.sandbox.chat("school"), await client.sandbox.user("mai")
    await client.sandbox.join(chat, user)
    assert [set(one) - {"update_id"} for one in await client.result("getUpdates")] == [{"message"}]
    await client.result("getUpdates", allowed_updates=["chat_member"], offset=99)
    await client.result("banChatMember", chat_id=chat, user_id=int(user))
    (update,) = await client.result("getUpdates")
    change = update["chat_member"]
    states = (change["old_chat_member"]["status"], change["new_chat_member"]["status"])
    assert states == ("member", "kicked")


async def test_a_second_poller_ends_the_first(client: Client) -> None:
    chat, user = await client.sandbox.chat("school"), await client.sandbox.user("mai")
    first = asyncio.create_task(client.call("getUpdates", timeout=60))
    await client.sandbox.changed(lambda: len(client.sandbox.polls) == 1)
    second = asyncio.create_task(client.call("getUpdates", timeout=60))
    answer = await asyncio.wait_for(first, 5)
    assert (answer["error_code"], answer["description"][:9]) == (409, "Conflict:")
    await client.sandbox.say(chat, user, "hello")
    assert (await asyncio.wait_for(second, 5))["ok"]


async def test_a_webhook_gets_each_update_once_with_its_secret_and_stops_polls(
    client: Client,
) -> None:
    got: asyncio.Queue[tuple[str, dict[str, Any]]] = asyncio.Queue()
    failures = [500]

    async def hook(request: web.Request) -> web.Response:
        if failures:
            return web.Response(status=failures.pop())
        secret = request.headers["X-Telegram-Bot-Api-Secret-Token"]
        got.put_nowait((secret, await request.json()))
        return web.Response()

    app = web.Application()
    app.router.add_post("/hook", hook)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    port = runner.addresses[0][1]
    try:
        url = f"http://127.0.0.1:{port}/hook"
        await client.result("setWebhook", url=url, secret_token="quiet")
        assert (await client.result("getWebhookInfo"))["url"] == url
        refusal = await client.refusal("getUpdates")
        assert refusal.startswith("Conflict: can't use getUpdates method while webhook is active")
        chat, user = await client.sandbox.chat("school"), await client.sandbox.user("mai")
        await client.sandbox.say(chat, user, "a")
        await client.sandbox.say(chat, user, "b")
        pairs = [await asyncio.wait_for(got.get(), 5) for _ in range(2)]
        assert [(secret, one["message"]["text"]) for secret, one in pairs] == [
            ("quiet", "a"),
            ("quiet", "b"),
        ]
        await client.result("deleteWebhook")
        assert await client.result("getUpdates") == []
    finally:
        await client.sandbox.stop()
        await runner.cleanup()


async def test_arguments_come_in_every_form_that_telegram_takes(client: Client) -> None:
    chat = await client.sandbox.chat("school")
    url = f"{client.sandbox.url}/bot{client.sandbox.token}/sendMessage"
    markup = {"inline_keyboard": [[{"text": "a", "callback_data": "1"}]]}
    fields = {"chat_id": chat, "text": "12", "reply_markup": json.dumps(markup)}
    multipart = aiohttp.FormData(fields, default_to_multipart=True)
    for form in ({"params": fields}, {"data": fields}, {"data": multipart}):
        async with client.session.post(url, **form) as response:
            assert response.status == 200
    async with client.session.get(url, params=fields) as response:
        assert response.status == 200
    bodies = client.sandbox.calls("sendMessage")
    assert bodies == [{"chat_id": int(chat), "text": "12", "reply_markup": markup}] * 4
    assert client.sandbox.token not in repr(client.sandbox.log)
