"""Every change that the bot's requests made stands in `effects`; no double is removed for free."""

from datetime import timedelta

import pytest

from bot.sandbox.discord import DiscordSandbox
from bot.sandbox.discord.messages import NONCE_IS_KNOWN
from tests.sandbox.discord.conftest import Client
from tests.support.values import NOON


async def place(sandbox: DiscordSandbox) -> tuple[str, str, str]:
    guild, mai = await sandbox.guild("Garden"), await sandbox.user("mai")
    await sandbox.join(guild, mai)
    return guild, sandbox.channel_named(guild, "general"), mai


def told(sandbox: DiscordSandbox) -> list[tuple[str, str, str]]:
    return [(one.kind, one.target, one.detail) for one in sandbox.effects]


async def test_every_request_that_changes_something_is_an_effect_also_the_second_time(
    sandbox: DiscordSandbox, client: Client
) -> None:
    guild, general, mai = await place(sandbox)
    until = (NOON + timedelta(hours=1)).isoformat()
    member, ban = f"/guilds/{guild}/members/{mai}", f"/guilds/{guild}/bans/{mai}"
    said = await sandbox.say(general, mai, "x")
    await client.ask("DELETE", f"/channels/{general}/messages/{said}")
    for _ in range(2):
        await client.ask("PATCH", member, {"communication_disabled_until": until})
    await client.ask("PATCH", member, {"communication_disabled_until": None})
    await client.ask("DELETE", member)
    for _ in range(2):
        await client.ask("PUT", ban)
    await client.ask("DELETE", ban)
    _, card, _ = await client.ask("POST", f"/channels/{general}/messages", {"content": "card"})
    await client.ask("PATCH", f"/channels/{general}/messages/{card['id']}", {"content": "done"})
    assert told(sandbox) == [
        ("delete", said, ""),
        ("mute", mai, until),
        ("mute", mai, until),
        ("unmute", mai, ""),
        ("kick", mai, ""),
        ("ban", mai, ""),
        ("ban", mai, ""),
        ("unban", mai, ""),
        ("notice", general, "card"),
        ("edit", card["id"], "done"),
    ]
    assert {one.place for one in sandbox.effects} == {guild, general}
    assert {one.at for one in sandbox.effects} == {NOON}


async def test_what_people_do_and_what_is_refused_or_only_read_is_no_effect(
    sandbox: DiscordSandbox, client: Client
) -> None:
    guild, general, mai = await place(sandbox)
    number = await sandbox.say(general, mai, "x")
    await sandbox.edit(general, number, "y")
    await sandbox.remove(general, number)
    await client.ask("DELETE", f"/channels/{general}/messages/{number}")
    await client.ask(
        "PATCH", f"/guilds/{guild}/members/{mai}", {"communication_disabled_until": None}
    )
    await client.ask("DELETE", f"/guilds/{guild}/bans/{mai}")
    await client.ask("GET", f"/channels/{general}/messages")
    assert sandbox.effects == []


async def test_messages_deleted_in_bulk_are_one_effect_each(
    sandbox: DiscordSandbox, client: Client
) -> None:
    _, general, mai = await place(sandbox)
    ids = [await sandbox.say(general, mai, text) for text in "ab"]
    await client.ask("POST", f"/channels/{general}/messages/bulk-delete", {"messages": ids})
    assert told(sandbox) == [("delete", number, "") for number in ids]


async def test_an_answer_to_an_interaction_is_an_effect(
    sandbox: DiscordSandbox, client: Client
) -> None:
    _, general, mai = await place(sandbox)
    wish = [{"name": "help", "description": "help", "type": 1}]
    await client.ask("PUT", "/applications/100000000000000001/commands", wish)
    number = await sandbox.slash(general, mai, "help")
    path = f"/interactions/{number}/interaction-{number}/callback"
    await client.ask("POST", path, {"type": 4, "data": {"content": "hello"}})
    assert told(sandbox) == [("answer", number, "hello")]


@pytest.mark.parametrize(
    ("body", "age", "made"),
    [
        ({"nonce": "n"}, timedelta(), 2),  # not asked for
        ({"nonce": "n", "enforce_nonce": True}, timedelta(), 1),
        ({"nonce": "n", "enforce_nonce": True}, NONCE_IS_KNOWN, 1),
        ({"nonce": "n", "enforce_nonce": True}, NONCE_IS_KNOWN + timedelta(seconds=1), 2),
    ],
)
async def test_doubles_are_found_only_where_discord_finds_them(
    sandbox: DiscordSandbox, client: Client, body: dict[str, object], age: timedelta, made: int
) -> None:
    _, general, _ = await place(sandbox)
    path = f"/channels/{general}/messages"
    await client.ask("POST", path, {"content": "a", **body})
    sandbox.state.clock = lambda: NOON + age
    await client.ask("POST", path, {"content": "a", **body})
    assert len(sandbox.messages(general)) == made
    assert told(sandbox) == [("notice", general, "a")] * made


async def test_a_nonce_of_another_channel_or_another_author_is_no_double(
    sandbox: DiscordSandbox, client: Client
) -> None:
    guild, general, mai = await place(sandbox)
    other = await sandbox.channel(guild, "other")
    await sandbox.say(general, mai, "theirs", nonce="n")
    body = {"content": "a", "nonce": "n", "enforce_nonce": True}
    for channel in (other, general):
        await client.ask("POST", f"/channels/{channel}/messages", body)
    assert told(sandbox) == [("notice", other, "a"), ("notice", general, "a")]
