"""A crowd posts many messages cheaply; a sandbox that keeps only so many stays small."""

import asyncio
from collections.abc import Iterator
from typing import Any

from bot.sandbox.telegram import TelegramSandbox
from bot.sandbox.telegram.crowd import TURN
from bot.sandbox.telegram.state import Membership
from tests.sandbox.telegram.conftest import Client


async def group(client: Client) -> tuple[str, str]:
    return await client.sandbox.chat("school"), await client.sandbox.user("mai")


def lasting(message: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in message.items() if key != "message_id"}


async def test_a_message_of_a_crowd_is_as_any_other(client: Client) -> None:
    chat, user = await group(client)
    text = 'xin "chào" \n 🙂'
    await client.sandbox.say(chat, user, text)
    assert await client.sandbox.blast(chat, [user], [text]) == 1
    said, blasted = [one["message"] for one in await client.result("getUpdates")]
    assert lasting(said) == lasting(blasted)
    assert client.sandbox.messages(chat) == [said, blasted]
    number = blasted["message_id"]
    assert await client.result("deleteMessage", chat_id=chat, message_id=number)


async def test_people_take_turns_and_who_is_muted_or_banned_is_passed_over(client: Client) -> None:
    chat, mai = await group(client)
    an, binh = [await client.sandbox.user(name) for name in ("an", "binh")]
    members = client.sandbox.world.chats[int(chat)].members

    def texts() -> Iterator[str]:
        yield from "abc"
        for user, status in ((mai, "restricted"), (an, "kicked")):
            person = client.sandbox.world.users[int(user)]
            members[int(user)] = Membership(person, status=status)
        yield from "def"

    assert await client.sandbox.blast(chat, [mai, an, binh], texts()) == 4
    found = [(m["from"]["first_name"], m["text"]) for m in client.sandbox.messages(chat)]
    assert found == [("mai", "a"), ("an", "b"), ("binh", "c"), ("binh", "f")]


async def test_a_crowd_waits_for_a_slow_bot(client: Client) -> None:
    chat, user = await group(client)
    taken: list[str] = []

    def texts() -> Iterator[str]:
        for number in range(1000):
            taken.append(str(number))
            yield str(number)

    blast = asyncio.create_task(client.sandbox.blast(chat, [user], texts(), unacknowledged=150))
    for _ in range(2000):
        await asyncio.sleep(0)
    assert 150 < len(taken) <= 150 + TURN
    heard: list[str] = []
    offset = 0
    while len(heard) < 1000:
        found = await client.result("getUpdates", offset=offset, timeout=5)
        heard += [one["message"]["text"] for one in found]
        offset = found[-1]["update_id"] + 1
    assert await blast == 1000
    assert heard == taken


async def test_with_a_bound_only_the_newest_are_kept_but_every_update_waits(client: Client) -> None:
    sandbox = TelegramSandbox(client.clock, keep=10)
    await sandbox.start()
    here = Client(sandbox, client.session, client.clock)
    chat, user = await group(here)
    await sandbox.blast(chat, [user], map(str, range(20)))
    await sandbox.say(chat, user, "20")
    assert [m["text"] for m in sandbox.messages(chat)] == [str(n) for n in range(10, 21)]
    assert len(await here.result("getUpdates")) == 21
    for _ in range(30):
        await here.result("getUpdates", limit=1)
    assert 10 <= len(sandbox.log) < 20
    assert 10 <= len(sandbox.polls) < 20
    await sandbox.stop()
