"""What Telegram brings is taken from Telegram alone, and durable before it hears so."""

import asyncio
import io
import json
import socket
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, field

import aiohttp
import pytest

from bot.platforms.errors import Fatal
from bot.platforms.telegram import Door, TelegramPlatform, Webhook
from bot.platforms.telegram.webhook import LARGEST, SECRET_HEADER, parsed
from tests.platforms.telegram.conftest import Stage

SECRET = "a-secret-of-the-webhook"
HEADERS = {SECRET_HEADER: SECRET, "Content-Type": "application/json"}
UPDATE = json.dumps({"update_id": 5000, "something_new": {}})


def free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


@dataclass
class Hooked:
    """The stage with a platform that listens."""

    stage: Stage
    port: int = field(default_factory=free_port)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/telegram"

    def platform(self) -> TelegramPlatform:
        door = Door(path="/telegram", secret=SECRET, port=self.port)
        return TelegramPlatform(
            token=self.stage.sandbox.token,
            api_base=self.stage.sandbox.url,
            inlet=self.stage.inlet,
            front=self.stage.front,
            clock=self.stage.clock,
            webhook=Webhook(self.url, door, self.journal),
        )

    async def journal(self, updates: Sequence[tuple[int, str]]) -> list[tuple[int, str]]:
        return await self.stage.inlet.journal(updates)

    async def run(self) -> TelegramPlatform:
        platform = self.platform()
        task = asyncio.create_task(platform.run())
        self.stage.running.append((platform, task))
        async with asyncio.timeout(30):
            await platform.ready.wait()
        return platform

    async def send(
        self, body: str | bytes = UPDATE, path: str = "/telegram", **headers: str
    ) -> int:
        data = io.BytesIO(body.encode() if isinstance(body, str) else body)
        async with aiohttp.ClientSession() as session:
            address = f"http://127.0.0.1:{self.port}{path}"
            async with session.post(address, data=data, headers=HEADERS | headers) as answer:
                return answer.status


@pytest.fixture
async def hooked(stage: Stage) -> AsyncIterator[Hooked]:
    yield Hooked(stage)
    await stage.stop()


async def test_messages_come_by_the_webhook_in_order(hooked: Hooked) -> None:
    stage = hooked.stage
    chat, user = await stage.sandbox.chat("school"), await stage.sandbox.user("mai")
    await hooked.run()
    said = [f"message {number}" for number in range(10)]
    for text in said:
        await stage.sandbox.say(chat, user, text)
    await stage.settled()
    assert [message.text for message in stage.inlet.taken] == said
    (told,) = stage.sandbox.calls("setWebhook")
    assert (told["url"], told["secret_token"]) == (hooked.url, SECRET)
    assert {"chat_member", "chat_join_request"} <= {*told["allowed_updates"]}
    assert stage.sandbox.polls == []


@pytest.mark.parametrize("secret", ["", "wrong", SECRET + "x", SECRET[:-1], "é", "\udcff"])
async def test_without_the_secret_nothing_is_taken(hooked: Hooked, secret: str) -> None:
    await hooked.run()
    assert await hooked.send(**{SECRET_HEADER: secret}) == 403
    assert hooked.stage.inlet.updates == {}


async def test_without_the_header_nothing_is_taken(hooked: Hooked) -> None:
    await hooked.run()
    async with aiohttp.ClientSession() as session:
        answer = await session.post(hooked.url, json={"update_id": 1})
        assert answer.status == 403
        assert (await session.get(hooked.url, headers=HEADERS)).status == 405
    assert hooked.stage.inlet.updates == {}


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ("", 400),
        ("not JSON", 400),
        ("[]", 400),
        ("{}", 400),
        ('{"update_id": "7"}', 400),
        ('{"update_id": true}', 400),
        ('{"update_id": -1}', 400),
        ('{"update_id": 9223372036854775808}', 400),
        ('{"update_id": 1.5}', 400),
        (b'{"update_id": 1, "x": "\xff"}', 400),
        ("[" * 200_000, 400),
        ('{"update_id": ' + "9" * 5000 + "}", 400),
        ("x" * (LARGEST + 1), 413),
        ('{"update_id": 7}', 200),
    ],
)
async def test_only_an_update_is_taken(hooked: Hooked, body: str | bytes, status: int) -> None:
    await hooked.run()
    assert await hooked.send(body) == status
    assert list(hooked.stage.inlet.updates) == ([7] if status == 200 else [])


async def test_another_type_or_path_is_not_read(hooked: Hooked) -> None:
    await hooked.run()
    assert await hooked.send(**{"Content-Type": "text/plain"}) == 415
    assert await hooked.send(**{"Content-Type": "application/x-www-form-urlencoded"}) == 415
    assert await hooked.send(path="/") == 404
    assert await hooked.send(path="/telegram/more") == 404
    assert hooked.stage.inlet.updates == {}


async def test_it_is_durable_before_telegram_hears_so(hooked: Hooked) -> None:
    at_the_store, go_on = asyncio.Event(), asyncio.Event()
    journal = hooked.stage.inlet.journal

    async def slow(updates: Sequence[tuple[int, str]]) -> list[tuple[int, str]]:
        at_the_store.set()
        await go_on.wait()
        return await journal(updates)

    hooked.stage.inlet.journal = slow  # type: ignore[method-assign]
    await hooked.run()
    sending = asyncio.create_task(hooked.send())
    await at_the_store.wait()
    assert not sending.done()
    go_on.set()
    assert await sending == 200
    assert hooked.stage.inlet.updates == {5000: UPDATE}


async def test_what_the_store_refused_is_brought_again(hooked: Hooked) -> None:
    stage, refusals = hooked.stage, [OSError("the disk is full"), RuntimeError("a defect")]
    chat, user = await stage.sandbox.chat("school"), await stage.sandbox.user("mai")
    journal = stage.inlet.journal

    async def failing(updates: Sequence[tuple[int, str]]) -> list[tuple[int, str]]:
        if refusals:
            raise refusals.pop()
        return await journal(updates)

    await hooked.run()
    stage.inlet.journal = failing  # type: ignore[method-assign]
    assert await hooked.send() == 503
    await stage.sandbox.say(chat, user, "keep me")
    await stage.settled()
    assert refusals == []
    assert [message.text for message in stage.inlet.taken] == ["keep me"]


async def test_what_comes_twice_is_handled_once(hooked: Hooked) -> None:
    stage = hooked.stage
    chat, user = await stage.sandbox.chat("school"), await stage.sandbox.user("mai")
    await hooked.run()
    await stage.sandbox.say(chat, user, "once")
    await stage.settled()
    ((_, raw),) = stage.inlet.updates.items()
    assert await hooked.send(raw) == 200
    await stage.sandbox.say(chat, user, "then")
    await stage.settled()
    assert [message.text for message in stage.inlet.taken] == ["once", "then"]


async def test_until_what_a_stop_left_is_handled_telegram_is_asked_to_come_again(
    hooked: Hooked,
) -> None:
    stage = hooked.stage
    chat, user = await stage.sandbox.chat("school"), await stage.sandbox.user("mai")
    await stage.sandbox.say(chat, user, "left behind")
    (update,) = stage.sandbox.site.updates.waiting
    stage.inlet.updates[update["update_id"]] = json.dumps(update)
    statuses: list[int] = []
    unfinished = stage.inlet.unfinished

    async def while_starting() -> list[tuple[int, str]]:
        statuses.append(await hooked.send())
        return await unfinished()

    stage.inlet.unfinished = while_starting  # type: ignore[method-assign]
    await hooked.run()
    await stage.sandbox.say(chat, user, "new")
    await stage.settled()
    assert statuses == [503]
    assert [message.text for message in stage.inlet.taken] == ["left behind", "new"]


async def test_it_stops_listening_when_it_is_closed_and_can_begin_again(hooked: Hooked) -> None:
    stage = hooked.stage
    chat, user = await stage.sandbox.chat("school"), await stage.sandbox.user("mai")
    await hooked.run()
    await stage.stop()
    with pytest.raises(aiohttp.ClientConnectorError):
        await hooked.send()
    await stage.sandbox.say(chat, user, "meanwhile")
    await hooked.run()
    await stage.settled()
    assert [message.text for message in stage.inlet.taken] == ["meanwhile"]


async def test_who_polls_again_takes_the_webhook_away(hooked: Hooked) -> None:
    await hooked.run()
    await hooked.stage.stop()
    await hooked.stage.run()
    assert hooked.stage.sandbox.site.updates.webhook["url"] == ""


async def test_a_port_that_is_taken_ends_it_with_a_sentence(hooked: Hooked) -> None:
    with socket.socket() as one:
        one.bind(("127.0.0.1", hooked.port))
        one.listen()
        platform = hooked.platform()
        with pytest.raises(Fatal, match=r"telegram\.webhook\.port"):
            await platform.run()
        await platform.close()


def test_the_update_is_kept_as_it_came() -> None:
    assert parsed(UPDATE.encode()) == (5000, json.loads(UPDATE))
    assert SECRET not in repr(Door(path="/", secret=SECRET))
