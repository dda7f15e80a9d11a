"""A crowd posts many messages cheaply; a sandbox that keeps only so many stays small."""

import asyncio
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest

from bot.sandbox.discord import DiscordSandbox
from bot.sandbox.discord.crowd import TURN
from tests.sandbox.discord.conftest import Client
from tests.sandbox.discord.test_gateway import ALL, GUILDS, closed, connect, identify, until
from tests.sandbox.discord.test_gateway import GUILD_MESSAGES as WITHOUT_TEXT
from tests.support.values import NOON


async def place(sandbox: DiscordSandbox) -> tuple[str, str, str]:
    guild, mai = await sandbox.guild("Garden"), await sandbox.user("mai")
    await sandbox.join(guild, mai)
    return guild, sandbox.channel_named(guild, "general"), mai


def lasting(shape: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in shape.items() if key not in {"id", "timestamp"}}


@pytest.mark.parametrize("intents", [ALL, GUILDS | WITHOUT_TEXT])
async def test_a_message_of_a_crowd_is_as_any_other_on_the_wire_and_in_the_history(
    sandbox: DiscordSandbox, client: Client, intents: int
) -> None:
    _, general, mai = await place(sandbox)
    ws = await identify(sandbox, client, intents)
    await until(ws, "GUILD_CREATE")
    await sandbox.say(general, mai, 'xin "chào" \n 🙂')
    assert await sandbox.blast(general, [mai], ['xin "chào" \n 🙂']) == 1
    said, blasted = [(await until(ws, "MESSAGE_CREATE"))["d"] for _ in range(2)]
    assert lasting(said) == lasting(blasted)
    assert int(said["id"]) < int(blasted["id"])
    first, second = sandbox.messages(general)
    assert lasting(first) == lasting(second)
    path = f"/channels/{general}/messages/{blasted['id']}"
    assert (await client.ask("DELETE", path))[0] == 204


async def test_members_take_turns_and_who_is_timed_out_or_gone_is_passed_over(
    sandbox: DiscordSandbox,
) -> None:
    guild, general, mai = await place(sandbox)
    others = [await sandbox.user(name) for name in ("an", "binh")]
    for one in others:
        await sandbox.join(guild, one)

    def texts() -> Iterator[str]:
        yield from "abc"
        member = sandbox.state.guilds[guild].members[mai]
        member["communication_disabled_until"] = (NOON + timedelta(hours=1)).isoformat()
        del sandbox.state.guilds[guild].members[others[0]]
        yield from "def"

    assert await sandbox.blast(general, [mai, *others], texts()) == 4
    found = [(one["author"]["username"], one["content"]) for one in sandbox.messages(general)]
    assert found == [("mai", "a"), ("an", "b"), ("binh", "c"), ("binh", "f")]


class Gate:
    """A connection that takes nothing until it is opened."""

    def __init__(self) -> None:
        self.open = asyncio.Event()
        self.sent: list[str] = []

    async def send_str(self, frame: str) -> None:
        await self.open.wait()
        self.sent.append(frame)

    async def close(self, code: int) -> None:
        """Nothing to end."""


async def test_a_crowd_waits_for_a_slow_client(sandbox: DiscordSandbox, client: Client) -> None:
    _, general, mai = await place(sandbox)
    ws = await identify(sandbox, client)
    await until(ws, "GUILD_CREATE")
    (socket,) = sandbox.gateway.sockets
    gate = Gate()
    socket.ws = gate  # type: ignore[assignment]  # as much of it as the writer needs
    taken: list[str] = []

    def texts() -> Iterator[str]:
        for number in range(2000):
            taken.append(str(number))
            yield str(number)

    blast = asyncio.create_task(sandbox.blast(general, [mai], texts(), unsent=100))
    for _ in range(2000):
        await asyncio.sleep(0)
    assert 100 < len(taken) <= 100 + 2 * TURN
    gate.open.set()
    assert await asyncio.wait_for(blast, 10) == 2000
    await socket.room(0)
    assert len(gate.sent) == 2000


async def test_a_crowd_goes_on_where_the_connection_ends(
    sandbox: DiscordSandbox, client: Client
) -> None:
    _, general, mai = await place(sandbox)
    ws = await identify(sandbox, client)
    await until(ws, "GUILD_CREATE")
    (socket,) = sandbox.gateway.sockets
    socket.ws = Gate()  # type: ignore[assignment]  # as much of it as the writer needs
    texts = [str(number) for number in range(1000)]
    blast = asyncio.create_task(sandbox.blast(general, [mai], texts, unsent=100))
    for _ in range(2000):
        await asyncio.sleep(0)
    assert not blast.done()
    socket.break_off()
    assert await asyncio.wait_for(blast, 10) == 1000


async def test_with_a_bound_only_the_newest_are_kept_and_a_session_is_resumed_as_far_as_they_reach(
    client: Client,
) -> None:
    sandbox = DiscordSandbox(lambda: NOON, keep=10)
    here = Client(client.http, await sandbox.start(), sandbox.token)
    guild, general, mai = await place(sandbox)
    ws = await identify(sandbox, here)
    session = (await until(ws, "READY"))["d"]["session_id"]
    last = (await until(ws, "GUILD_CREATE"))["s"]
    sandbox.drop_gateway()
    await closed(ws)
    await sandbox.blast(general, [mai], map(str, range(10)))
    for seq, code in ((last, 0), (last - 1, 9)):
        ws = await connect(sandbox, here)
        asked = {"token": here.token, "session_id": session, "seq": seq}
        await ws.send_json({"op": 6, "d": asked})
        answer = await ws.receive_json()
        assert answer["op"] == code
    for number in range(10, 20):
        await sandbox.say(general, mai, str(number))
    assert [one["content"] for one in sandbox.messages(general)] == list(map(str, range(10, 20)))
    for _ in range(30):
        await here.ask("GET", f"/guilds/{guild}")
    assert 10 <= len(sandbox.log) < 20
    await sandbox.stop()
