"""What a bot missed it reads from the history, page by page, as on Discord."""

import pytest

from bot.sandbox.discord import DiscordSandbox
from bot.sandbox.discord import permissions as may
from tests.sandbox.discord.conftest import Client
from tests.sandbox.discord.listener import listening, now


async def ten(sandbox: DiscordSandbox) -> tuple[str, list[str]]:
    guild = await sandbox.guild("Garden")
    general = sandbox.channel_named(guild, "general")
    return general, [await sandbox.say(general, sandbox.owner(guild), str(n)) for n in range(10)]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("limit=3", "987"),
        ("after={3}&limit=3", "654"),
        ("after={3}", "987654"),
        ("after=0&limit=2", "10"),
        ("before={3}&limit=2", "21"),
        ("before={3}", "210"),
        ("around={5}&limit=4", "6543"),
        ("around={5}&limit=5", "76543"),
        ("around={0}&limit=3", "10"),
        ("after={9}", ""),
    ],
)
async def test_a_page_is_of_the_messages_that_were_asked_for_newest_first(
    sandbox: DiscordSandbox, client: Client, query: str, expected: str
) -> None:
    general, ids = await ten(sandbox)
    path = f"/channels/{general}/messages?{query.format(*ids)}"
    _, found, _ = await client.ask("GET", path)
    assert "".join(one["content"] for one in found) == expected


@pytest.mark.parametrize("query", ["limit=0", "limit=101", "after=yesterday", "limit=²"])
async def test_a_page_that_cannot_be_is_refused(
    sandbox: DiscordSandbox, client: Client, query: str
) -> None:
    general, _ = await ten(sandbox)
    assert await client.refusal("GET", f"/channels/{general}/messages?{query}") == (400, 50035)


async def test_without_the_permission_the_history_is_empty_and_an_unseen_channel_is_refused(
    sandbox: DiscordSandbox, client: Client
) -> None:
    general, _ = await ten(sandbox)
    guild = sandbox.state.guilds[sandbox.state.channels[general]["guild_id"]]
    path = f"/channels/{general}/messages"
    await sandbox.restrict_bot(guild.id, 0)
    guild.roles[guild.id]["permissions"] = str(may.VIEW)
    assert (await client.ask("GET", path))[1] == []
    guild.roles[guild.id]["permissions"] = "0"
    assert await client.refusal("GET", path) == (403, 50001)


async def test_a_real_client_reads_on_from_a_message_over_several_pages_and_in_threads() -> None:
    sandbox = DiscordSandbox(now)
    await sandbox.start()
    guild = await sandbox.guild("Garden")
    owner, general = sandbox.owner(guild), sandbox.channel_named(guild, "general")
    thread = await sandbox.thread(general, owner, "open")
    archived = await sandbox.thread(general, owner, "archived")
    sandbox.state.channels[archived]["thread_metadata"]["archived"] = True
    ids = [int(await sandbox.say(general, owner, str(number))) for number in range(261)]
    inside = int(await sandbox.say(thread, owner, "in the thread"))
    async with listening(sandbox) as client:
        here = client.get_guild(int(guild))
        assert here is not None
        start = await here.get_channel(int(general)).fetch_message(ids[9])  # type: ignore[union-attr]  # a text channel
        pages = start.channel.history(after=start, oldest_first=True, limit=None)
        assert [one.id async for one in pages] == ids[10:]
        (found,) = await here.active_threads()
        assert (found.id, found.parent_id) == (int(thread), int(general))
        assert [one.id async for one in found.history(limit=None, oldest_first=True)] == [inside]
        assert int(thread) not in [one.id for one in await here.fetch_channels()]
    await sandbox.stop()
