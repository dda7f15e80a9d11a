"""The stand-in Discord misbehaves as planned, and hides outcomes without undoing them."""

from random import Random
from typing import Any

import aiohttp
import pytest

from bot.sandbox.discord import DiscordSandbox
from bot.sandbox.faults import EventPlan, FaultPlan
from tests.sandbox.discord.conftest import Client
from tests.sandbox.discord.listener import listening, now
from tests.sandbox.discord.test_gateway import closed, connect, identify, until


async def place(sandbox: DiscordSandbox) -> tuple[str, str]:
    guild = await sandbox.guild("Garden")
    return sandbox.channel_named(guild, "general"), sandbox.owner(guild)


@pytest.mark.parametrize(
    ("trouble", "statuses", "effects"),
    [
        ("limited", {429}, 0),
        ("limited_globally", {429}, 0),
        ("failed_before", {500, 502, 503}, 0),
        ("failed_after", {500, 502, 503}, 1),
        ("cut_before", set(), 0),
        ("cut_after", set(), 1),
        ("delayed", {200}, 1),
    ],
)
async def test_each_trouble_comes_as_often_as_planned_and_is_counted(
    sandbox: DiscordSandbox, client: Client, trouble: str, statuses: set[int], effects: int
) -> None:
    general, _ = await place(sandbox)
    fields: dict[str, Any] = {trouble: 1.0, "most": 1}
    sandbox.plan(FaultPlan(**fields), Random(1))
    path, body = f"/channels/{general}/messages", {"content": "a"}
    if statuses:
        status, answer, headers = await client.ask("POST", path, body)
        assert status in statuses
        if status == 429:
            assert {"via", "retry-after"} <= set(headers)
            assert (answer["retry_after"], answer["global"]) == (0.05, "globally" in trouble)
    else:
        with pytest.raises(aiohttp.ClientError):
            await client.ask("POST", path, body)
    assert len(sandbox.effects) == effects
    assert (await client.ask("POST", path, body))[0] == 200
    assert len(sandbox.messages(general)) == effects + 1
    assert sandbox.faults.done == {trouble: 1}
    assert [one.method for one in sandbox.log] == ["POST", "POST"]


async def test_an_answer_without_a_body_can_be_cut_too(
    sandbox: DiscordSandbox, client: Client
) -> None:
    general, owner = await place(sandbox)
    number = await sandbox.say(general, owner, "a")
    sandbox.plan(FaultPlan(cut_after=1.0), Random(1))
    with pytest.raises(aiohttp.ClientError):
        await client.ask("DELETE", f"/channels/{general}/messages/{number}")
    assert sandbox.messages(general) == []


async def test_a_plan_is_for_the_requests_that_its_filters_name(
    sandbox: DiscordSandbox, client: Client
) -> None:
    general, _ = await place(sandbox)
    sandbox.plan(FaultPlan(method="POST|PUT", path="/messages$", failed_before=1.0), Random(1))
    asked = [("GET", "/messages"), ("GET", ""), ("POST", "/messages")]
    found = [
        (await client.ask(m, f"/channels/{general}{p}", {"content": "a"}))[0] for m, p in asked
    ]
    assert [status < 300 for status in found] == [True, True, False]
    sandbox.faults.clear()
    assert (await client.ask("POST", f"/channels/{general}/messages", {"content": "a"}))[0] == 200


async def test_a_refusal_stays_a_refusal_where_the_failure_comes_after_it(
    sandbox: DiscordSandbox, client: Client
) -> None:
    general, _ = await place(sandbox)
    sandbox.plan(FaultPlan(failed_after=1.0, statuses=(502,)), Random(1))
    status, _, _ = await client.ask("POST", f"/channels/{general}/messages", {"content": " "})
    assert (status, sandbox.effects) == (502, [])


async def test_the_same_seed_gives_the_same_troubles(
    sandbox: DiscordSandbox, client: Client
) -> None:
    sandbox.traffic.limit = 50
    plan = FaultPlan(limited=0.2, failed_before=0.2, failed_after=0.2)
    runs = []
    for _ in range(2):
        sandbox.faults.clear()
        sandbox.plan(plan, Random(5))
        runs.append([(await client.ask("GET", f"/users/{n}"))[0] for n in range(9)])
    assert runs[0] == runs[1]
    assert len(set(runs[0])) > 1


async def test_a_dropped_connection_is_resumed_with_what_it_missed(
    sandbox: DiscordSandbox, client: Client
) -> None:
    general, owner = await place(sandbox)
    for seed in (1, 2):  # with a close frame and without
        ws = await identify(sandbox, client)
        session = (await until(ws, "READY"))["d"]["session_id"]
        last = (await until(ws, "GUILD_CREATE"))["s"]
        sandbox.plan(EventPlan(dropped=1.0, most=1), Random(seed))
        for text in ("one", "two"):
            await sandbox.say(general, owner, text)
        assert await closed(ws) in {4000, 1006}
        ws = await connect(sandbox, client)
        asked = {"token": client.token, "session_id": session, "seq": last}
        await ws.send_json({"op": 6, "d": asked})
        assert [(await until(ws, "MESSAGE_CREATE"))["d"]["content"] for _ in "12"] == ["one", "two"]
        await ws.close()
        sandbox.faults.events.clear()
        sandbox.forget_session()
    assert sandbox.faults.done == {"dropped": 2}


async def test_what_a_refused_resume_loses_is_in_the_history(
    sandbox: DiscordSandbox, client: Client
) -> None:
    general, owner = await place(sandbox)
    ws = await identify(sandbox, client)
    session = (await until(ws, "READY"))["d"]["session_id"]
    sandbox.drop_gateway()
    await closed(ws)
    await sandbox.say(general, owner, "missed")
    sandbox.plan(EventPlan(refused=1.0), Random(1))
    ws = await connect(sandbox, client)
    asked = {"op": 6, "d": {"token": client.token, "session_id": session, "seq": 1}}
    await ws.send_json(asked)
    assert await ws.receive_json() == {"op": 9, "d": False}
    sandbox.faults.clear()
    await ws.send_json(asked)  # it is gone for good
    assert await ws.receive_json() == {"op": 9, "d": False}
    _, found, _ = await client.ask("GET", f"/channels/{general}/messages")
    assert [m["content"] for m in found] == ["missed"]
    await sandbox.say(general, owner, "as before")
    await until(await identify(sandbox, client), "READY")
    await sandbox.say(general, owner, "told")
    created = [data for event, data in sandbox.gateway.untold if event == "MESSAGE_CREATE"]
    assert [data["content"] for data in created] == ["missed", "as before"]


async def told(sandbox: DiscordSandbox, client: Client, plan: EventPlan, texts: str) -> list[Any]:
    """The numbers and texts of the messages as they come, up to a last one."""
    general, owner = await place(sandbox)
    ws = await identify(sandbox, client)
    await until(ws, "GUILD_CREATE")
    sandbox.plan(plan, Random(1))
    for text in texts:
        await sandbox.say(general, owner, text)
    got = []
    while len({text for _, text in got}) < len(texts):
        event = await until(ws, "MESSAGE_CREATE")
        got.append((event["s"], event["d"]["content"]))
    return got


async def test_an_event_can_come_twice_under_one_number(
    sandbox: DiscordSandbox, client: Client
) -> None:
    got = await told(sandbox, client, EventPlan(doubled=1.0, most=1), "ab")
    assert got == [(3, "a"), (3, "a"), (4, "b")]


async def test_neighbours_can_change_places_and_the_last_one_still_comes(
    sandbox: DiscordSandbox, client: Client
) -> None:
    got = await told(sandbox, client, EventPlan(swapped=1.0), "abc")
    assert got == [(3, "b"), (4, "a"), (5, "c")]


async def test_after_a_resume_earlier_events_can_come_again(
    sandbox: DiscordSandbox, client: Client
) -> None:
    general, owner = await place(sandbox)
    ws = await identify(sandbox, client)
    session = (await until(ws, "READY"))["d"]["session_id"]
    for text in "ab":
        await sandbox.say(general, owner, text)
    last = [(await until(ws, "MESSAGE_CREATE"))["s"] for _ in "ab"][-1]
    sandbox.drop_gateway()
    await closed(ws)
    sandbox.plan(EventPlan(repeated=1.0), Random(0))  # far enough to reach READY
    ws = await connect(sandbox, client)
    asked = {"op": 6, "d": {"token": client.token, "session_id": session, "seq": last}}
    await ws.send_json(asked)
    got = [await ws.receive_json() for _ in range(3)]
    assert [(one["t"], one["s"]) for one in got] == [
        ("MESSAGE_CREATE", last - 1),
        ("MESSAGE_CREATE", last),
        ("RESUMED", last + 1),
    ]


async def test_through_every_trouble_but_a_refused_resume_a_real_client_hears_everything() -> None:
    sandbox = DiscordSandbox(now)
    await sandbox.start()
    general, owner = await place(sandbox)
    texts = [f"text {number}" for number in range(300)]
    async with listening(sandbox) as client:
        plan = EventPlan(dropped=0.02, swapped=0.1, doubled=0.1, repeated=0.5)
        sandbox.plan(plan, Random(3))
        for text in texts:
            await sandbox.say(general, owner, text)
        await client.until(lambda: set(client.heard) == set(texts))
        assert set(sandbox.faults.done) == {"dropped", "swapped", "doubled", "repeated"}
        assert len(client.heard) > len(texts)
    await sandbox.stop()
