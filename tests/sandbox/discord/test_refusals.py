"""The stand-in refuses what Discord refuses, with Discord's codes."""

from datetime import timedelta

import pytest

from bot.sandbox.discord import DiscordSandbox
from bot.sandbox.discord import permissions as may
from tests.sandbox.discord.conftest import Client
from tests.support.values import NOON


async def place(sandbox: DiscordSandbox) -> tuple[str, str, str]:
    """A server, its #general and a member."""
    guild = await sandbox.guild("Garden")
    mai = await sandbox.user("mai")
    await sandbox.join(guild, mai)
    return guild, sandbox.channel_named(guild, "general"), mai


def timeout(**length: int) -> dict[str, str]:
    return {"communication_disabled_until": (NOON + timedelta(**length)).isoformat()}


async def test_every_other_token_is_unauthorized(client: Client) -> None:
    status, body, _ = await client.ask("GET", "/users/@me", Authorization="Bot other")
    assert (status, body["message"]) == (401, "401: Unauthorized")


async def test_json_is_called_exactly_application_json(client: Client) -> None:
    _, _, headers = await client.ask("GET", "/users/@me")
    assert headers["content-type"] == "application/json"


async def test_an_empty_answer_has_no_content_type_of_json(
    sandbox: DiscordSandbox, client: Client
) -> None:
    _, general, mai = await place(sandbox)
    number = await sandbox.say(general, mai, "x")
    status, _, headers = await client.ask("DELETE", f"/channels/{general}/messages/{number}")
    assert status == 204
    assert headers.get("content-type") != "application/json"


async def test_what_is_unknown_has_its_own_code(sandbox: DiscordSandbox, client: Client) -> None:
    guild, general, mai = await place(sandbox)
    stranger = await sandbox.user("stranger")
    expected = {
        ("DELETE", f"/channels/{general}/messages/1"): (404, 10008),
        ("GET", "/channels/1"): (404, 10003),
        ("GET", "/guilds/1"): (404, 10004),
        ("DELETE", f"/guilds/{guild}/members/{stranger}"): (404, 10007),
        ("PUT", f"/guilds/{guild}/bans/1"): (404, 10013),
        ("DELETE", f"/guilds/{guild}/bans/{mai}"): (404, 10026),
        ("POST", "/interactions/1/none/callback"): (404, 10062),
        ("POST", "/webhooks/1/none"): (404, 10015),
        ("GET", "/nowhere"): (404, 0),
    }
    found = {key: await client.refusal(*key) for key in expected}
    assert found == expected


@pytest.mark.parametrize(("days", "status"), [(28, 200), (29, 400)])
async def test_a_timeout_lasts_28_days_at_most(
    sandbox: DiscordSandbox, client: Client, days: int, status: int
) -> None:
    guild, _, mai = await place(sandbox)
    path = f"/guilds/{guild}/members/{mai}"
    answered, body, _ = await client.ask("PATCH", path, timeout(days=days))
    assert answered == status
    if status == 400:
        assert body["code"] == 50035
        assert "communication_disabled_until" in body["errors"]


async def test_the_owner_the_high_and_administrators_are_out_of_reach(
    sandbox: DiscordSandbox, client: Client
) -> None:
    guild, _, mai = await place(sandbox)
    owner = sandbox.owner(guild)
    for number in (owner, mai):
        if number == mai:
            await sandbox.give(guild, mai, await sandbox.role(guild, "High", 0, position=50))
        for method, path, body in (
            ("PATCH", f"/guilds/{guild}/members/{number}", timeout(hours=1)),
            ("DELETE", f"/guilds/{guild}/members/{number}", None),
            ("PUT", f"/guilds/{guild}/bans/{number}", None),
        ):
            assert await client.refusal(method, path, body) == (403, 50013)
    admin = await sandbox.user("admin")
    role = await sandbox.role(guild, "Admin", may.ADMINISTRATOR)
    await sandbox.join(guild, admin, [role])
    path = f"/guilds/{guild}/members/{admin}"
    assert await client.refusal("PATCH", path, timeout(hours=1)) == (403, 50013)
    assert (await client.ask("DELETE", path))[0] == 204


async def test_without_the_permission_nothing_is_done(
    sandbox: DiscordSandbox, client: Client
) -> None:
    guild, general, mai = await place(sandbox)
    number = await sandbox.say(general, mai, "x")
    await sandbox.restrict_bot(guild, 0)
    assert await client.refusal("DELETE", f"/channels/{general}/messages/{number}") == (403, 50013)
    assert await client.refusal("DELETE", f"/guilds/{guild}/members/{mai}") == (403, 50013)
    sandbox.state.guilds[guild].roles[guild]["permissions"] = "0"
    assert await client.refusal("DELETE", f"/channels/{general}/messages/{number}") == (403, 50001)
    assert sandbox.messages(general)
    assert not any(sandbox.counts.values())


async def test_an_overwrite_of_a_channel_takes_a_permission_away(
    sandbox: DiscordSandbox, client: Client
) -> None:
    guild, general, _ = await place(sandbox)
    deny = {"id": guild, "type": 0, "allow": "0", "deny": str(may.SEND)}
    sandbox.state.channels[general]["permission_overwrites"] = [deny]
    said = {"content": "hello"}
    assert await client.refusal("POST", f"/channels/{general}/messages", said) == (403, 50013)


async def test_direct_messages_may_be_closed(sandbox: DiscordSandbox, client: Client) -> None:
    _, _, mai = await place(sandbox)
    stranger = await sandbox.user("stranger")
    sandbox.close_direct_messages(mai)
    for number in (mai, stranger):
        _, channel, _ = await client.ask("POST", "/users/@me/channels", {"recipient_id": number})
        path = f"/channels/{channel['id']}/messages"
        assert await client.refusal("POST", path, {"content": "hello"}) == (403, 50007)
    assert sandbox.counts["warn"] == 0


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ({"content": "x" * 2001}, 50035),
        ({"content": " "}, 50006),
        ({"content": "x", "nonce": "n" * 26}, 50035),
        ({"content": "x", "components": [{"type": 1, "components": []}]}, 50035),
        (
            {
                "content": "x",
                "components": [
                    {"type": 1, "components": [{"type": 2, "style": 1, "custom_id": "i" * 101}]}
                ],
            },
            50035,
        ),
    ],
)
async def test_a_message_that_discord_does_not_take(
    sandbox: DiscordSandbox, client: Client, body: dict[str, object], code: int
) -> None:
    _, general, _ = await place(sandbox)
    assert await client.refusal("POST", f"/channels/{general}/messages", body) == (400, code)


SLASH = {"name": "x", "description": "x"}
LONG = "x" * 100


def optional(**fields: object) -> dict[str, object]:
    """A command with one option."""
    return SLASH | {"options": [SLASH | {"type": 3} | fields]}


def choosing(count: int = 1, **fields: object) -> dict[str, object]:
    """A command with an option to choose."""
    return optional(choices=[{"name": "x", "value": "x"} | fields] * count)


@pytest.mark.parametrize(
    "wish",
    [
        {"name": "X", "description": "x"},
        SLASH | {"description": f"{LONG}x"},
        SLASH | {"description_localizations": {"fr": f"{LONG}x"}},
        SLASH | {"description_localizations": {"fr": ""}},
        SLASH | {"description_localizations": {"es": "x"}},
        SLASH | {"name_localizations": {"fr": "Un Nom"}},
        {"name": "Menu", "type": 2, "name_localizations": {"fr": "x" * 33}},
        optional(description_localizations={"pt": "x"}),
        choosing(name_localizations={"fr": f"{LONG}x"}),
        choosing(26),
        choosing(25, name_localizations={"fr": LONG}, value="x" * 300),
    ],
)
async def test_a_command_that_discord_does_not_take(
    client: Client, wish: dict[str, object]
) -> None:
    path = "/applications/100000000000000001/commands"
    assert await client.refusal("PUT", path, [wish]) == (400, 50035)


async def test_a_menu_and_a_choice_have_names_in_other_languages(client: Client) -> None:
    choice = {"name": "x", "value": "x", "name_localizations": {"fr": "Un Nom", "ar": "x"}}
    option = {"name": "x", "description": "x", "type": 3, "choices": [choice]}
    menu = {"name": "A Menu", "type": 3, "name_localizations": {"es-ES": "Un Menú"}}
    path = "/applications/100000000000000001/commands"
    status, _, _ = await client.ask("PUT", path, [SLASH | {"options": [option]}, menu])
    assert status == 200


async def test_messages_of_others_are_not_edited(sandbox: DiscordSandbox, client: Client) -> None:
    _, general, mai = await place(sandbox)
    number = await sandbox.say(general, mai, "mine")
    path = f"/channels/{general}/messages/{number}"
    assert await client.refusal("PATCH", path, {"content": "yours"}) == (403, 50005)


async def test_a_ban_takes_a_week_of_messages_at_most(
    sandbox: DiscordSandbox, client: Client
) -> None:
    guild, _, mai = await place(sandbox)
    path = f"/guilds/{guild}/bans/{mai}?delete_message_seconds=604801"
    assert await client.refusal("PUT", path) == (400, 50035)


async def test_an_interaction_is_answered_once_and_in_time(
    sandbox: DiscordSandbox, client: Client
) -> None:
    _, general, mai = await place(sandbox)
    wish = [{"name": "help", "description": "help", "type": 1}]
    await client.ask("PUT", "/applications/100000000000000001/commands", wish)
    number = await sandbox.slash(general, mai, "help")
    path = f"/interactions/{number}/interaction-{number}/callback"
    hook = f"/webhooks/100000000000000001/interaction-{number}"
    assert await client.refusal("POST", hook, {"content": "early"}) == (404, 10015)
    said = {"type": 4, "data": {"content": "one"}}
    assert (await client.ask("POST", path, said))[0] == 204
    assert await client.refusal("POST", path, said) == (400, 40060)
    sandbox.interactions_api.patience = -1
    late = await sandbox.slash(general, mai, "help")
    path = f"/interactions/{late}/interaction-{late}/callback"
    assert await client.refusal("POST", path, said) == (404, 10062)
    assert [a["content"] for a in sandbox.answers(number)] == ["one"]


async def test_a_full_bucket_answers_429_as_discord_itself_does(
    sandbox: DiscordSandbox, client: Client
) -> None:
    _, general, _ = await place(sandbox)
    path = f"/channels/{general}"
    answers = [await client.ask("GET", path) for _ in range(6)]
    assert [status for status, _, _ in answers] == [200] * 5 + [429]
    _, body, headers = answers[-1]
    assert 0 < body["retry_after"] <= 1
    assert {"via", "retry-after", "x-ratelimit-bucket"} <= set(headers)
    assert answers[0][2]["x-ratelimit-remaining"] == "4"


async def test_who_is_timed_out_or_gone_cannot_write(
    sandbox: DiscordSandbox, client: Client
) -> None:
    guild, general, mai = await place(sandbox)
    await client.ask("PATCH", f"/guilds/{guild}/members/{mai}", timeout(hours=1))
    with pytest.raises(LookupError, match="timed out"):
        await sandbox.say(general, mai, "hello")
    await client.ask("PUT", f"/guilds/{guild}/bans/{mai}")
    with pytest.raises(LookupError, match="not a member"):
        await sandbox.say(general, mai, "hello")
    with pytest.raises(LookupError, match="banned"):
        await sandbox.join(guild, mai)


async def test_the_counts_say_what_the_bot_did(sandbox: DiscordSandbox, client: Client) -> None:
    guild, general, mai = await place(sandbox)
    number = await sandbox.say(general, mai, "x")
    member = f"/guilds/{guild}/members/{mai}"
    await client.ask("DELETE", f"/channels/{general}/messages/{number}")
    await client.ask("PATCH", member, {"communication_disabled_until": None})  # was not muted
    await client.ask("PATCH", member, timeout(hours=1))
    await client.ask("PATCH", member, {"communication_disabled_until": None})
    await client.ask("PUT", f"/guilds/{guild}/bans/{mai}")
    await client.ask("DELETE", f"/guilds/{guild}/bans/{mai}")
    did = {key: value for key, value in sandbox.counts.items() if value}
    assert did == {"delete": 1, "mute": 1, "unmute": 1, "ban": 1, "unban": 1, "undo": 2}
