"""What is read from an event without the library is what the library reads from it."""

from copy import deepcopy
from datetime import UTC, datetime
from typing import Any

import discord
import pytest
from hypothesis import HealthCheck, given, note, settings
from hypothesis import strategies as st

from bot.core.types import Message, MessageKind
from bot.platforms.discord import plain, translate
from bot.sandbox.discord import permissions as may
from tests.fuzz.edits import EDITS, Edit, edited
from tests.platforms.discord.conftest import Stage

OWN, GUILD, GENERAL, MAI = "7", "100000000000000001", "100000000000000002", "300000000000000003"
THEN = datetime(2026, 1, 1, tzinfo=UTC).isoformat()
ROLES = {
    "11": ("Artist", 1, 0),
    "12": ("Helper", 2, may.MODERATE | may.KICK),
    "13": ("Admin", 3, 8),
}
EVENT: dict[str, Any] = {
    "id": "200000000000000001",
    "type": 0,
    "guild_id": GUILD,
    "channel_id": GENERAL,
    "author": {"id": MAI, "username": "mai", "global_name": "Mai", "discriminator": "0",
               "avatar": None, "bot": False},
    "member": {"roles": ["12", "11"], "nick": None, "joined_at": THEN, "flags": 0,
               "communication_disabled_until": None},
    "content": "hello <everyone>",
    "timestamp": THEN,
    "edited_timestamp": None,
    "tts": False,
    "mention_everyone": False,
    "mentions": [],
    "mention_roles": [],
    "attachments": [],
    "embeds": [],
    "components": [],
    "pinned": False,
    "flags": 0,
}  # fmt: skip
REST: dict[str, Any] = {
    "embeds": [{"type": "rich", "title": "t"}],
    "attachments": [{"id": "5", "filename": "a.png", "size": 3, "url": "u", "proxy_url": "u"}],
    "mentions": [EVENT["author"]],
    "mention_roles": ["11"],
    "mention_everyone": True,
    "edited_timestamp": THEN,
    "webhook_id": "9",
    "sticker_items": [{"id": "6", "name": "s", "format_type": 1}],
    "message_reference": {"message_id": "1", "channel_id": GENERAL},
    "type": 19,
}
KINDS = st.lists(st.sampled_from(list(REST)), max_size=1)


def role(number: str, name: str, position: int, permissions: int) -> dict[str, Any]:
    shown = {"color": 0, "colors": {"primary_color": 0}, "hoist": False, "mentionable": False}
    held = {"managed": False, "flags": 0, "position": position, "permissions": str(permissions)}
    return {"id": number, "name": name} | shown | held


@pytest.fixture(scope="module")
def client() -> discord.Client:
    client = discord.Client(
        intents=discord.Intents.none(), member_cache_flags=discord.MemberCacheFlags.none()
    )
    state: Any = client._connection
    me = {"id": OWN, "username": "modbot", "discriminator": "0", "avatar": None, "bot": True}
    state.user = discord.ClientUser(state=state, data=me)
    everybody = role(GUILD, "@everyone", 0, may.SEND)
    roles = [everybody, *(role(number, *about) for number, about in ROLES.items())]
    channel = {"id": GENERAL, "type": 0, "name": "general", "position": 0}
    mine = {"user": me, "roles": [], "joined_at": THEN, "flags": 0}
    guild = {"id": GUILD, "name": "Garden", "owner_id": "1", "roles": roles}
    guild["vanity_url_code"] = "garden"
    state._add_guild_from_data(guild | {"channels": [channel], "members": [mine]})
    return client


def by_the_library(client: discord.Client, event: Any) -> Message | None:
    state: Any = client._connection
    data = deepcopy(event)  # the library writes into it
    channel, _ = state._get_guild_channel(data)
    return translate.message(discord.Message(state=state, channel=channel, data=data), int(OWN))


def without_it(client: discord.Client, event: Any) -> Message | None:
    where = plain.channel(event, client)
    return None if where is None else plain.message(event, where, int(OWN))


@pytest.mark.parametrize("roles", [[], ["11"], ["13", "11", "12"], [GUILD, "404"]])
@pytest.mark.parametrize("author", [{}, {"global_name": None}, {"bot": True}, {"id": "1"}])
@pytest.mark.parametrize("member", [{}, {"nick": "mm"}, {"joined_at": None}])
def test_plain_text_is_read_as_the_library_reads_it(
    client: discord.Client, roles: list[str], author: dict[str, Any], member: dict[str, Any]
) -> None:
    event = deepcopy(EVENT)
    event["author"] |= author
    event["member"] |= member | {"roles": roles}
    found = without_it(client, event)
    assert found is not None
    assert found.home == "discord.gg/garden"
    assert found == by_the_library(client, event)


def test_lines_that_are_marked_as_a_quote_are_read_as_the_library_reads_them(
    client: discord.Client,
) -> None:
    event = EVENT | {"content": "> said\n\nwhy?"}
    found = without_it(client, event)
    assert found is not None
    assert len(found.parts) == 2
    assert found == by_the_library(client, event)


def test_a_gif_of_the_picker_is_read_as_the_library_reads_it(client: discord.Client) -> None:
    event = EVENT | {"content": "https://tenor.com/view/cat-gif-12345"}
    found = without_it(client, event)
    assert found is not None
    assert found.kinds == {MessageKind.GIF}
    assert found == by_the_library(client, event)


@pytest.mark.parametrize("name", REST)
def test_everything_else_is_left_to_the_library(client: discord.Client, name: str) -> None:
    assert without_it(client, EVENT | {name: REST[name]}) is None


@pytest.mark.parametrize(
    "other",
    [
        {"content": ""},
        {"channel_id": "404"},
        {"guild_id": None},
        {"author": EVENT["author"] | {"id": OWN}},
        {"member": EVENT["member"] | {"communication_disabled_until": THEN}},
        {"something_new": {"text": "that nobody has heard of"}},
    ],
)
def test_who_and_what_is_not_plain_is_left_to_the_library(
    client: discord.Client, other: dict[str, Any]
) -> None:
    assert without_it(client, EVENT | other) is None


@settings(suppress_health_check=list(HealthCheck), max_examples=1000)
@given(KINDS, EDITS)
def test_whatever_stands_in_an_event_nothing_is_read_otherwise(
    client: discord.Client, kinds: list[str], edits: list[Edit]
) -> None:
    event = edited(EVENT | {kind: REST[kind] for kind in kinds}, edits)
    note(repr(event))
    found = without_it(client, event)
    if found is None:
        return
    try:
        expected = by_the_library(client, event)
    except Exception:  # noqa: BLE001 -- an event that the library can't read has nothing to compare
        return
    assert found == expected


async def test_a_channel_remembers_its_last_message_for_the_catch_up(stage: Stage) -> None:
    number = await stage.sandbox.say(stage.general, stage.mai, "hello")
    await stage.taken()
    client = stage.platform._client
    assert client is not None
    found = client.get_channel(int(stage.general))
    assert isinstance(found, discord.TextChannel)
    assert found.last_message_id == int(number)
