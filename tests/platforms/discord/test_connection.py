"""How the connection begins and ends, and that nothing is lost in between."""

import asyncio
import threading
from collections.abc import Awaitable

import pytest
from discord.gateway import DiscordWebSocket, KeepAliveHandler

from bot.core.types import Member, Right
from bot.platforms.discord import DiscordPlatform, people
from bot.platforms.errors import Fatal
from bot.ports import Card, PlatformError, Trouble
from bot.sandbox.discord import DiscordSandbox
from bot.sandbox.discord import permissions as may
from tests.platforms.discord.conftest import Stage, now
from tests.platforms.discord.fakes import ListFront, ListInlet
from tests.platforms.discord.runs import connected


def platform(base: str, token: str, inlet: ListInlet | None = None) -> DiscordPlatform:
    return DiscordPlatform(token, f"{base}/api/v10", inlet or ListInlet(), ListFront(), now)


def beating() -> set[threading.Thread]:
    return {one for one in threading.enumerate() if isinstance(one, KeepAliveHandler)}


async def trouble_of(awaitable: Awaitable[object]) -> Trouble:
    with pytest.raises(PlatformError) as caught:
        await awaitable
    return caught.value.trouble


async def test_a_wrong_token_is_fatal_with_its_remedy(sandbox: DiscordSandbox) -> None:
    base = await sandbox.start()
    with pytest.raises(Fatal, match=r"token.*MODBOT_DISCORD__TOKEN"):
        await platform(base, "wrong").run()


async def test_missing_intents_are_fatal_with_their_remedy(sandbox: DiscordSandbox) -> None:
    base = await sandbox.start()
    sandbox.intents_allowed = False
    with pytest.raises(Fatal, match="Message Content Intent"):
        await platform(base, sandbox.token).run()


async def test_a_dropped_connection_resumes_and_misses_nothing(stage: Stage) -> None:
    sandbox = stage.sandbox
    sandbox.drop_gateway()
    await sandbox.changed(lambda: not sandbox.gateway.connected)
    await sandbox.say(stage.general, stage.mai, "while away")
    await stage.taken()
    assert stage.inlet.messages[0].text == "while away"
    assert [p["op"] for p in sandbox.gateway.received].count(6) == 1


async def test_the_server_may_ask_for_a_new_connection(stage: Stage) -> None:
    stage.sandbox.gateway.ask_reconnect()
    await stage.sandbox.changed(lambda: [p for p in stage.sandbox.gateway.received if p["op"] == 6])
    await stage.sandbox.say(stage.general, stage.mai, "after")
    await stage.taken()


async def test_a_stop_is_heard_also_while_the_library_connects_again(
    sandbox: DiscordSandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    base, again = await sandbox.start(), asyncio.Event()
    bot = platform(base, sandbox.token)
    running = asyncio.create_task(bot.run())
    await bot.ready.wait()

    async def silent(*_: object, **__: object) -> None:
        again.set()
        await asyncio.Event().wait()

    monkeypatch.setattr(DiscordWebSocket, "from_client", silent)
    sandbox.drop_gateway()
    await again.wait()
    running.cancel()
    ended, _ = await asyncio.wait({running}, timeout=30)
    assert ended == {running}
    assert running.cancelled()


async def test_a_stop_leaves_no_heartbeat_also_of_a_socket_that_was_opening(stage: Stage) -> None:
    """After a lost session the library waits five seconds before it begins another."""
    first = beating()
    stage.sandbox.forget_session()
    async with asyncio.timeout(30):
        while not (opening := beating() - first):  # noqa: ASYNC110 -- a thread tells nobody
            await asyncio.sleep(0.01)
    stage.running.cancel()
    await asyncio.wait({stage.running})
    for thread in first | opening:
        await asyncio.to_thread(thread.join, 30)
        assert not thread.is_alive()


async def test_a_new_server_is_welcomed_where_the_bot_may_write(stage: Stage) -> None:
    stage.inlet.welcome = Card(text="Hello, I am new here.")
    guild = await stage.sandbox.guild("Second", "en-US")
    general = stage.sandbox.channel_named(guild, "general")
    await stage.sandbox.changed(lambda: stage.sandbox.messages(general))
    assert stage.sandbox.messages(general)[0]["content"] == "Hello, I am new here."
    community, title, language = stage.inlet.communities[-1]
    assert (community.id, title, language) == (guild, "Second", "en-US")


async def test_a_welcome_that_failed_is_sent_again(stage: Stage) -> None:
    stage.inlet.welcome = Card(text="Hello, I am new here.")
    stage.sandbox.fail_next("POST", "/messages$", 500)
    general = stage.sandbox.channel_named(await stage.sandbox.guild("Second"), "general")
    await stage.sandbox.changed(lambda: stage.sandbox.messages(general))
    assert [one["content"] for one in stage.sandbox.messages(general)] == ["Hello, I am new here."]


async def test_a_server_where_the_bot_may_not_write_is_no_error(stage: Stage) -> None:
    stage.inlet.welcome = Card(text="Hello")
    sandbox = stage.sandbox
    sandbox.state.guilds[stage.guild].system_channel_id = None
    await sandbox.restrict_bot(stage.guild, 0)
    roles = sandbox.state.guilds[stage.guild].roles
    roles[stage.guild]["permissions"] = str(may.VIEW)
    guild = await sandbox.guild("Second")
    await sandbox.changed(lambda: sandbox.messages(sandbox.channel_named(guild, "general")))
    await sandbox.say(stage.general, sandbox.owner(stage.guild), "still here")
    await stage.taken()
    assert sandbox.messages(stage.general)[0]["content"] == "still here"


async def test_a_server_that_is_not_sent_yet_is_welcomed_by_its_name_once_it_is(
    sandbox: DiscordSandbox,
) -> None:
    base, inlet = await sandbox.start(), ListInlet()
    guild, other = await sandbox.guild("Garden", "vi"), await sandbox.guild("Second", "en-US")
    sandbox.lose_server(guild)
    async with connected(platform(base, sandbox.token, inlet)):
        await inlet.changes.wait(lambda: inlet.communities, 8)
        assert [(one.id, title) for one, title, _ in inlet.communities] == [(other, "Second")]
        sandbox.restore_server(guild)
        await inlet.changes.wait(lambda: len(inlet.communities) > 1, 8)
    community, title, language = inlet.communities[-1]
    assert (community.id, title, language) == (guild, "Garden", "vi")


async def test_what_is_asked_of_a_server_that_is_not_sent_yet_is_asked_again_later(
    sandbox: DiscordSandbox,
) -> None:
    base, inlet = await sandbox.start(), ListInlet()
    guild = await sandbox.guild("Garden")
    community, anybody = people.community(int(guild)), Member(id="5", name="mai")
    sandbox.lose_server(guild)
    bot = platform(base, sandbox.token, inlet)
    async with connected(bot):
        for ask in (
            bot.hands.powers(community, anybody),
            bot.hands.owner(community),
            bot.hands.member(community, anybody.id),
        ):
            assert await trouble_of(ask) is Trouble.AWAY
        sandbox.restore_server(guild)
        await inlet.changes.wait(lambda: inlet.communities, 8)
        assert Right.BAN in (await bot.hands.powers(community, anybody)).rights
        owner = await bot.hands.owner(community)
    assert owner is not None
    assert owner.id == sandbox.owner(guild)


async def test_a_server_in_an_outage_is_waited_for_and_one_without_the_bot_is_not(
    stage: Stage,
) -> None:
    other = await stage.sandbox.guild("Second")
    stage.sandbox.lose_server(other)
    await stage.sandbox.say(stage.general, stage.mai, "events come in order")
    await stage.taken()
    found = [
        await trouble_of(stage.platform.hands.powers(people.community(one), stage.member()))
        for one in (int(other), 5)
    ]
    assert found == [Trouble.AWAY, Trouble.FORBIDDEN]
