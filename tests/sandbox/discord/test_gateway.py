"""The gateway of the stand-in keeps sessions, replays them, and filters by intent."""

from typing import Any

import aiohttp
import pytest

from bot.sandbox.discord import DiscordSandbox
from bot.sandbox.discord.gateway import CONTENT, GUILD_MEMBERS, GUILD_MESSAGES, GUILDS
from tests.sandbox.discord.conftest import Client

ALL = GUILDS | GUILD_MEMBERS | GUILD_MESSAGES | CONTENT


async def connect(sandbox: DiscordSandbox, client: Client) -> aiohttp.ClientWebSocketResponse:
    ws = await client.http.ws_connect(sandbox.gateway.url)
    assert (await ws.receive_json())["op"] == 10
    return ws


async def identify(
    sandbox: DiscordSandbox, client: Client, intents: int = ALL, token: str = ""
) -> aiohttp.ClientWebSocketResponse:
    ws = await connect(sandbox, client)
    await ws.send_json({"op": 2, "d": {"token": token or client.token, "intents": intents}})
    return ws


async def until(ws: aiohttp.ClientWebSocketResponse, event: str) -> dict[str, Any]:
    while True:
        payload: dict[str, Any] = await ws.receive_json()
        if payload.get("t") == event:
            return payload


async def closed(ws: aiohttp.ClientWebSocketResponse) -> int | None:
    while not ws.closed:
        await ws.receive()
    return ws.close_code


async def test_a_wrong_token_closes_with_4004(sandbox: DiscordSandbox, client: Client) -> None:
    assert await closed(await identify(sandbox, client, token="wrong")) == 4004


@pytest.mark.parametrize("intent", [GUILD_MEMBERS, CONTENT])
async def test_a_privileged_intent_that_is_not_granted_closes_with_4014(
    sandbox: DiscordSandbox, client: Client, intent: int
) -> None:
    sandbox.intents_allowed = False
    assert await closed(await identify(sandbox, client, GUILDS | intent)) == 4014
    await until(await identify(sandbox, client, GUILDS), "READY")


async def test_a_heartbeat_is_acknowledged(sandbox: DiscordSandbox, client: Client) -> None:
    ws = await connect(sandbox, client)
    await ws.send_json({"op": 1, "d": None})
    assert (await ws.receive_json())["op"] == 11


async def test_without_the_content_intent_text_is_empty(
    sandbox: DiscordSandbox, client: Client
) -> None:
    guild = await sandbox.guild("Garden")
    general = sandbox.channel_named(guild, "general")
    blind = await identify(sandbox, client, GUILDS | GUILD_MESSAGES)
    seeing = await identify(sandbox, client)
    for ws in (blind, seeing):
        await until(ws, "GUILD_CREATE")
    await sandbox.say(general, sandbox.owner(guild), "secret")
    assert (await until(blind, "MESSAGE_CREATE"))["d"]["content"] == ""
    assert (await until(seeing, "MESSAGE_CREATE"))["d"]["content"] == "secret"


async def test_a_resumed_session_gets_what_it_missed_once_and_in_order(
    sandbox: DiscordSandbox, client: Client
) -> None:
    guild = await sandbox.guild("Garden")
    general = sandbox.channel_named(guild, "general")
    ws = await identify(sandbox, client)
    session = (await until(ws, "READY"))["d"]["session_id"]
    last = (await until(ws, "GUILD_CREATE"))["s"]
    sandbox.drop_gateway()
    assert await closed(ws) == 4000
    for text in ("one", "two"):
        await sandbox.say(general, sandbox.owner(guild), text)
    ws = await connect(sandbox, client)
    await ws.send_json({"op": 6, "d": {"token": client.token, "session_id": session, "seq": last}})
    payloads = [await ws.receive_json() for _ in range(3)]
    assert [p["t"] for p in payloads] == ["MESSAGE_CREATE", "MESSAGE_CREATE", "RESUMED"]
    assert [p["d"].get("content") for p in payloads[:2]] == ["one", "two"]


async def test_a_forgotten_session_cannot_be_resumed(
    sandbox: DiscordSandbox, client: Client
) -> None:
    ws = await identify(sandbox, client)
    session = (await until(ws, "READY"))["d"]["session_id"]
    sandbox.forget_session()
    assert await ws.receive_json() == {"op": 9, "d": False}
    await ws.send_json({"op": 6, "d": {"token": client.token, "session_id": session, "seq": 1}})
    assert await ws.receive_json() == {"op": 9, "d": False}


async def test_members_are_sent_in_chunks_of_a_thousand(
    sandbox: DiscordSandbox, client: Client
) -> None:
    guild = await sandbox.guild("Garden")
    for number in range(1001):
        await sandbox.join(guild, await sandbox.user(f"member-{number}"))
    ws = await identify(sandbox, client)
    await until(ws, "GUILD_CREATE")
    await ws.send_json({"op": 8, "d": {"guild_id": guild, "query": "", "limit": 0, "nonce": "n"}})
    first = (await until(ws, "GUILD_MEMBERS_CHUNK"))["d"]
    second = (await until(ws, "GUILD_MEMBERS_CHUNK"))["d"]
    assert [len(first["members"]), len(second["members"])] == [1000, 3]
    assert (first["chunk_index"], first["chunk_count"], first["nonce"]) == (0, 2, "n")


async def test_a_shard_sees_its_own_servers_only(sandbox: DiscordSandbox, client: Client) -> None:
    guild = await sandbox.guild("Garden")
    mine = (int(guild) >> 22) % 2
    for shard in (0, 1):
        ws = await connect(sandbox, client)
        who = {"token": client.token, "intents": ALL, "shard": [shard, 2]}
        await ws.send_json({"op": 2, "d": who})
        ready = await until(ws, "READY")
        seen = [one["id"] for one in ready["d"]["guilds"]]
        assert seen == ([guild] if shard == mine else [])


async def test_a_server_in_an_outage_is_sent_with_its_name_when_that_is_over(
    sandbox: DiscordSandbox, client: Client
) -> None:
    guild = await sandbox.guild("Garden")
    sandbox.lose_server(guild)
    ws = await identify(sandbox, client)
    ready = await until(ws, "READY")
    assert {"id": guild, "unavailable": True} in ready["d"]["guilds"]
    await sandbox.channel(guild, "meanwhile")
    sandbox.restore_server(guild)
    created = await ws.receive_json()
    while created["d"]["id"] != guild:
        created = await ws.receive_json()
    assert (created["t"], created["d"]["name"]) == ("GUILD_CREATE", "Garden")
    sandbox.lose_server(guild)
    lost = await until(ws, "GUILD_DELETE")
    assert lost["d"] == {"id": guild, "unavailable": True}
