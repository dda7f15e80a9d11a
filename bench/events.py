"""The same lines as each platform's client library hands them over: one server, one group."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import discord
import telegram

from bot.platforms.telegram.roster import Roster

THEN = datetime(2026, 1, 1, tzinfo=UTC)
GUILD, CHANNEL, OWN = "100000000000000001", "100000000000000002", "100000000000000003"
AUTHORS, ROLES = 200, 12
EVERYBODY, MODERATE = 104324673, 1 << 40
GROUP = -1001234567890


def discord_server() -> discord.Client:
    """A client that knows one server of twelve roles and one channel, and keeps no members."""
    client = discord.Client(
        intents=discord.Intents.none(),
        member_cache_flags=discord.MemberCacheFlags.none(),
        max_messages=None,
        chunk_guilds_at_startup=False,
    )
    roles = [_role(GUILD, "@everyone", 0, EVERYBODY)]
    roles += [_role(_id(n), f"Role {n}", n, MODERATE * (n == ROLES)) for n in range(1, ROLES + 1)]
    channel = {"id": CHANNEL, "type": 0, "name": "general", "position": 0}
    me = {"user": _discord_user(int(OWN)), "roles": [], "joined_at": THEN.isoformat(), "flags": 0}
    guild = {
        "id": GUILD,
        "name": "Garden",
        "owner_id": _id(0),
        "roles": roles,
        "channels": [channel],
        "members": [me],
    }
    state: Any = client._connection  # noqa: SLF001 -- what discord.py itself reads events with
    state.user = discord.ClientUser(state=state, data=_discord_user(int(OWN)))
    state._add_guild_from_data(guild)  # noqa: SLF001
    return client


def _id(number: int) -> str:
    return str(100000000000001000 + number)


def _role(number: str, name: str, position: int, permissions: int) -> dict[str, Any]:
    shown = {"color": 0, "colors": {"primary_color": 0}, "hoist": False, "mentionable": False}
    held = {"managed": False, "flags": 0, "position": position, "permissions": str(permissions)}
    return {"id": number, "name": name} | shown | held


def _discord_user(number: int) -> Any:
    name = f"member{number % 1000}"
    return {"id": str(number), "username": name, "discriminator": "0", "avatar": None}


def discord_event(client: discord.Client, line: str, number: int) -> discord.Message:
    """As the gateway's MESSAGE_CREATE makes it, with the author's roles in the event."""
    author = number % AUTHORS
    roles = [_id(1 + author % 5), _id(6 + author % 5)][: author % 3]
    data = {
        "id": str(200000000000000000 + number),
        "channel_id": CHANNEL,
        "guild_id": GUILD,
        "author": _discord_user(300000000000000000 + author),
        "member": {"roles": roles, "joined_at": THEN.isoformat(), "flags": 0},
        "content": line,
        "timestamp": THEN.isoformat(),
        "edited_timestamp": None,
        "type": 0,
        "mentions": [],
        "mention_roles": [],
        "attachments": [],
        "embeds": [],
        "components": [],
    }
    state: Any = client._connection  # noqa: SLF001
    channel, _ = state._get_guild_channel(data)  # noqa: SLF001
    return discord.Message(state=state, channel=channel, data=data)


class Account:
    """The bot as far as a roster asks it: its number, and a group of three administrators."""

    token = "42:x"  # noqa: S105 -- of nobody; the number stands in front

    async def get_chat_administrators(self, _: int) -> list[telegram.ChatMember]:
        users = [telegram.User(n, f"admin{n}", is_bot=False) for n in range(3)]
        return [telegram.ChatMemberOwner(user, is_anonymous=False) for user in users]


def roster() -> Roster:
    bot: Any = Account()
    return Roster(bot, lambda: THEN)


def telegram_event(line: str, number: int) -> telegram.Message:
    """As the library reads it from an update."""
    author = 1000 + number % AUTHORS
    data = {
        "message_id": number + 1,
        "from": {
            "id": author,
            "is_bot": False,
            "first_name": f"Member {author}",
            "username": f"member{author}",
            "language_code": "vi",
        },
        "chat": {"id": GROUP, "type": "supergroup", "title": "Garden"},
        "date": int((THEN + timedelta(seconds=number)).timestamp()),
        "text": line,
    }
    return telegram.Message.de_json(data, None)
