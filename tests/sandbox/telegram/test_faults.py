"""The stand-in Telegram misbehaves as planned, and hides outcomes without undoing them."""

from contextlib import suppress
from random import Random
from typing import Any

import aiohttp
import pytest
import telegram
import telegram.error

from bot.sandbox.faults import EventPlan, FaultPlan
from tests.sandbox.telegram.conftest import Client


async def texts(client: Client, **args: Any) -> list[tuple[int, str]]:
    found = await client.result("getUpdates", **args)
    return [(one["update_id"], one["message"]["text"]) for one in found]


async def said(client: Client, words: str) -> None:
    chat, user = await client.sandbox.chat("school"), await client.sandbox.user("mai")
    for text in words:
        await client.sandbox.say(chat, user, text)


@pytest.mark.parametrize(
    ("trouble", "statuses", "effects"),
    [
        ("limited", {429}, 0),
        ("failed_before", {500, 502, 503}, 0),
        ("failed_after", {500, 502, 503}, 1),
        ("cut_before", set(), 0),
        ("cut_after", set(), 1),
        ("delayed", set(), 1),
    ],
)
async def test_each_trouble_comes_as_often_as_planned_and_is_counted(
    client: Client, trouble: str, statuses: set[int], effects: int
) -> None:
    chat = await client.sandbox.chat("school")
    fields: dict[str, Any] = {trouble: 1.0, "most": 1}
    client.sandbox.plan(FaultPlan(path="/sendMessage", **fields), Random(1))
    await client.result("getMe")  # not what the plan is about
    if trouble.startswith("cut"):
        with pytest.raises(aiohttp.ClientError):
            await client.call("sendMessage", chat_id=chat, text="a")
    else:
        answer = await client.call("sendMessage", chat_id=chat, text="a")
        assert answer.get("error_code") in (statuses or {None})
        assert ("parameters" in answer) == (trouble == "limited")
        assert trouble != "limited" or answer["parameters"] == {"retry_after": 1}
    assert len(client.sandbox.effects) == effects
    await client.result("sendMessage", chat_id=chat, text="a")
    assert len(client.sandbox.messages(chat)) == effects + 1
    assert client.sandbox.faults.done == {trouble: 1}
    assert len(client.sandbox.calls("sendMessage")) == 2


async def test_a_batch_whose_answer_was_cut_comes_again(client: Client) -> None:
    await said(client, "ab")
    client.sandbox.plan(FaultPlan(path="/getUpdates", cut_after=1.0, most=1), Random(1))
    with pytest.raises(aiohttp.ClientError):
        await client.call("getUpdates")
    assert await texts(client) == [(1, "a"), (2, "b")]


async def test_acknowledged_updates_can_come_again_under_their_numbers(client: Client) -> None:
    await said(client, "abc")
    assert await texts(client, limit=2) == [(1, "a"), (2, "b")]
    client.sandbox.plan(EventPlan(repeated=1.0, most=1, furthest=1), Random(1))
    assert await texts(client, offset=3) == [(2, "b"), (3, "c")]
    assert await texts(client, offset=3) == [(3, "c")]


async def test_an_acknowledged_batch_can_be_the_answer_again(client: Client) -> None:
    await said(client, "abc")
    client.sandbox.plan(EventPlan(answered_twice=1.0), Random(1))
    first = await texts(client, limit=2)
    assert await texts(client, limit=2) == first
    assert not client.sandbox.faults.done  # it was not acknowledged: it comes again anyway
    assert await texts(client, offset=3) == first
    assert await texts(client, offset=3) == [(3, "c")]
    assert client.sandbox.faults.done == {"answered_twice": 1}


async def test_an_update_can_come_twice_in_one_batch_which_stays_within_its_limit(
    client: Client,
) -> None:
    await said(client, "abc")
    client.sandbox.plan(EventPlan(doubled=1.0, most=1), Random(1))
    assert await texts(client, limit=3) == [(1, "a"), (1, "a"), (2, "b")]
    assert await texts(client, offset=3) == [(3, "c")]


async def test_through_every_trouble_a_real_client_hears_every_update_in_the_end(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PTB_TIMEDELTA", "1")  # without it the library warns of every 429
    chat, user = await client.sandbox.chat("school"), await client.sandbox.user("mai")
    words = [f"text {number}" for number in range(400)]
    await client.sandbox.blast(chat, [user], words)
    troubles = FaultPlan(
        path="/getUpdates", limited=0.1, failed_before=0.1, failed_after=0.1, cut_after=0.1
    )
    client.sandbox.plan(troubles, Random(2))
    client.sandbox.plan(EventPlan(repeated=0.5, answered_twice=0.3, doubled=0.3), Random(2))
    heard: list[telegram.Update] = []
    address = f"{client.sandbox.url}/bot"
    async with telegram.Bot(client.sandbox.token, base_url=address) as bot:
        while len({one.update_id for one in heard}) < len(words):
            offset = heard[-1].update_id + 1 if heard else 0
            with suppress(telegram.error.NetworkError, telegram.error.RetryAfter):
                heard += await bot.get_updates(offset=offset, limit=20)
    texts = {one.update_id: one.message.text for one in heard if one.message}
    assert list(texts.values()) == words
    assert len(heard) > len(words)
    assert len(client.sandbox.faults.done) == 7
