"""The audit log says who did what, the bot and people alike, when asked and as it happens."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import timedelta

import discord
import pytest

from bot.sandbox.discord import DiscordSandbox
from bot.sandbox.discord import permissions as may
from bot.sandbox.discord.gateway import GUILDS, MODERATION
from tests.sandbox.discord.conftest import Client
from tests.sandbox.discord.listener import listening, now
from tests.sandbox.discord.test_gateway import identify, until
from tests.support.values import NOON

ACTIONS = discord.AuditLogAction


@dataclass
class Garden:
    guild: str
    general: str
    mod: str
    mai: str


async def garden(sandbox: DiscordSandbox) -> Garden:
    guild = await sandbox.guild("Garden")
    role = await sandbox.role(guild, "Mod", may.BAN | may.KICK | may.MODERATE, position=40)
    mod, mai = await sandbox.user("mod"), await sandbox.user("mai")
    await sandbox.join(guild, mod, [role])
    await sandbox.join(guild, mai)
    return Garden(guild, sandbox.channel_named(guild, "general"), mod, mai)


@pytest.fixture
async def real() -> AsyncIterator[DiscordSandbox]:
    sandbox = DiscordSandbox(now)
    await sandbox.start()
    yield sandbox
    await sandbox.stop()


def told(entry: discord.AuditLogEntry) -> tuple[object, ...]:
    return (entry.action, str(entry.user_id), str(entry._target_id), entry.reason)


async def test_a_real_client_reads_what_people_did_by_hand_and_hears_of_it(
    real: DiscordSandbox,
) -> None:
    at = await garden(real)
    owner = real.owner(at.guild)
    number = await real.say(at.general, at.mai, "x")
    end = now() + timedelta(hours=1)
    async with listening(real) as client:
        await real.timeout_by_hand(at.guild, at.mod, at.mai, end, "rude")
        await real.timeout_by_hand(at.guild, at.mod, at.mai, None)
        await real.delete_by_hand(at.general, number, owner)
        await real.kick_by_hand(at.guild, at.mod, at.mai, "very rude")
        await real.ban_by_hand(at.guild, at.mod, at.mai)
        await real.unban_by_hand(at.guild, owner, at.mai, "sorry")
        expected = [
            (ACTIONS.member_update, at.mod, at.mai, "rude"),
            (ACTIONS.member_update, at.mod, at.mai, None),
            (ACTIONS.message_delete, owner, at.mai, None),
            (ACTIONS.kick, at.mod, at.mai, "very rude"),
            (ACTIONS.ban, at.mod, at.mai, None),
            (ACTIONS.unban, owner, at.mai, "sorry"),
        ]
        await client.until(lambda: len(client.entries) == len(expected))
        assert [told(one) for one in client.entries] == expected
        guild = client.get_guild(int(at.guild))
        assert guild is not None
        found = [one async for one in guild.audit_logs(oldest_first=True, limit=None)]
        assert [told(one) for one in found] == expected
        mute, unmute, deletion = found[:3]
        assert (mute.before.timed_out_until, mute.after.timed_out_until) == (None, end)
        assert (unmute.before.timed_out_until, unmute.after.timed_out_until) == (end, None)
        assert (deletion.extra.count, deletion.extra.channel.id) == (1, int(at.general))  # type: ignore[union-attr]  # as of a deletion
        assert mute.user is not None
        assert mute.user.name == "mod"


async def test_a_real_client_pages_through_the_log_from_an_entry_on(real: DiscordSandbox) -> None:
    at = await garden(real)
    for _ in range(130):
        await real.ban_by_hand(at.guild, at.mod, at.mai)
        await real.unban_by_hand(at.guild, at.mod, at.mai)
    ids = [int(entry["id"]) for entry in real.audit_log.entries[at.guild]]
    async with listening(real) as client:
        guild = client.get_guild(int(at.guild))
        assert guild is not None
        start = discord.Object(ids[9])
        later = guild.audit_logs(after=start, oldest_first=True, limit=None)
        assert [one.id async for one in later] == ids[10:]
        earlier = guild.audit_logs(before=start, limit=None)
        assert [one.id async for one in earlier] == ids[8::-1]
        bans = guild.audit_logs(action=ACTIONS.ban, user=discord.Object(int(at.mod)), limit=None)
        assert len([one async for one in bans]) == 130
        nobody = guild.audit_logs(user=discord.Object(int(at.mai)), limit=None)
        assert [one async for one in nobody] == []


async def test_what_the_bot_does_is_an_entry_with_its_reason_and_nothing_is_what_it_repeats(
    sandbox: DiscordSandbox, client: Client
) -> None:
    at, me = await garden(sandbox), sandbox.bot_id
    until_then = {"communication_disabled_until": (NOON + timedelta(hours=1)).isoformat()}
    why = {"X-Audit-Log-Reason": "r%C3%BCde"}
    said = await sandbox.say(at.general, at.mai, "x")
    _, own, _ = await client.ask("POST", f"/channels/{at.general}/messages", {"content": "a"})
    both = [await sandbox.say(at.general, at.mai, text) for text in "yz"]
    bulk = f"/channels/{at.general}/messages/bulk-delete"
    member, ban = f"/guilds/{at.guild}/members/{at.mai}", f"/guilds/{at.guild}/bans/{at.mai}"
    for _ in range(2):
        await client.ask("PATCH", member, until_then, **why)
    for number in (said, own["id"]):
        await client.ask("DELETE", f"/channels/{at.general}/messages/{number}")
    await client.ask("POST", bulk, {"messages": both})
    await client.ask("DELETE", member, **why)
    for _ in range(2):
        await client.ask("PUT", ban)
    await client.ask("DELETE", ban)
    _, log, _ = await client.ask("GET", f"/guilds/{at.guild}/audit-logs?after=0")
    found = [
        (one["action_type"], one["target_id"], one.get("reason"))
        for one in log["audit_log_entries"]
    ]
    assert found == [
        (24, at.mai, "rüde"),
        (72, at.mai, None),
        (73, at.general, None),
        (20, at.mai, "rüde"),
        (22, at.mai, None),
        (23, at.mai, None),
    ]
    assert {one["user_id"] for one in log["audit_log_entries"]} == {me}
    assert {one["id"] for one in log["users"]} == {me, at.mai}


async def test_the_log_is_for_those_who_may_see_it(sandbox: DiscordSandbox, client: Client) -> None:
    at = await garden(sandbox)
    path = f"/guilds/{at.guild}/audit-logs"
    assert await client.refusal("GET", f"{path}?limit=101") == (400, 50035)
    seeing = await identify(sandbox, client, GUILDS | MODERATION)
    blind = await identify(sandbox, client, GUILDS)
    for ws in (seeing, blind):
        await until(ws, "GUILD_CREATE")
    await sandbox.ban_by_hand(at.guild, at.mod, at.mai)
    entry = (await until(seeing, "GUILD_AUDIT_LOG_ENTRY_CREATE"))["d"]
    assert (entry["guild_id"], entry["user_id"]) == (at.guild, at.mod)
    await sandbox.restrict_bot(at.guild, may.BAN)
    await sandbox.unban_by_hand(at.guild, at.mod, at.mai)
    await sandbox.channel(at.guild, "last")
    assert await client.refusal("GET", path) == (403, 50013)
    heard = []
    for ws in (seeing, blind):
        event = ""
        while event != "CHANNEL_CREATE":
            event = (await ws.receive_json())["t"]
            heard.append(event)
    assert heard == [
        "GUILD_ROLE_UPDATE", "GUILD_BAN_REMOVE", "CHANNEL_CREATE",
        "GUILD_ROLE_UPDATE", "CHANNEL_CREATE",
    ]  # fmt: skip


async def test_by_hand_only_what_a_moderator_may(sandbox: DiscordSandbox) -> None:
    at = await garden(sandbox)
    owner = sandbox.owner(at.guild)
    number = await sandbox.say(at.general, owner, "x")
    with pytest.raises(LookupError, match="may not"):
        await sandbox.ban_by_hand(at.guild, at.mai, at.mod)
    with pytest.raises(LookupError, match="high"):
        await sandbox.kick_by_hand(at.guild, at.mod, owner)
    with pytest.raises(LookupError, match="may not"):
        await sandbox.delete_by_hand(at.general, number, at.mod)
    with pytest.raises(LookupError, match="not banned"):
        await sandbox.unban_by_hand(at.guild, owner, at.mai)
    await sandbox.kick_by_hand(at.guild, at.mod, at.mai)
    for act in (sandbox.kick_by_hand, sandbox.timeout_by_hand):
        with pytest.raises(LookupError, match="not a member"):
            await act(at.guild, at.mod, at.mai, None)
    assert (sandbox.effects, len(sandbox.audit_log.entries[at.guild])) == ([], 1)
