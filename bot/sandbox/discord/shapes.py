"""The objects of Discord's API in the shape of the wire."""

from __future__ import annotations

import re
from typing import Any

from bot.sandbox.discord import permissions as may
from bot.sandbox.discord.state import APPLICATION, Guild, Json, State

_USER = re.compile(r"<@!?(\d+)>")
_ROLE = re.compile(r"<@&(\d+)>")


def role(number: str, name: str, bits: int, position: int, *, bot: str | None = None) -> Json:
    shape: Json = {
        "id": number,
        "name": name,
        "permissions": str(bits),
        "position": position,
        "color": 0,
        "colors": {"primary_color": 0, "secondary_color": None, "tertiary_color": None},
        "hoist": False,
        "managed": bot is not None,
        "mentionable": False,
        "flags": 0,
    }
    return {**shape, "tags": {"bot_id": bot}} if bot else shape


def channel(number: str, name: str, guild_id: str, position: int) -> Json:
    return {
        "id": number,
        "type": may.TEXT,
        "name": name,
        "guild_id": guild_id,
        "position": position,
        "permission_overwrites": [],
        "topic": None,
        "nsfw": False,
        "last_message_id": None,
        "rate_limit_per_user": 0,
        "parent_id": None,
    }


def overwrite(channel: Json, target: str, kind: int, allow: int, deny: int) -> None:
    """Put it in the place of the one that stands there."""
    made = {"id": target, "type": kind, "allow": str(allow), "deny": str(deny)}
    kept = [one for one in channel["permission_overwrites"] if one["id"] != target]
    channel["permission_overwrites"] = [*kept, made]


def thread(number: str, name: str, parent: Json, owner: str, now: str) -> Json:
    return {
        "id": number,
        "type": may.PUBLIC_THREAD,
        "name": name,
        "guild_id": parent["guild_id"],
        "parent_id": parent["id"],
        "owner_id": owner,
        "message_count": 0,
        "total_message_sent": 0,
        "flags": 0,
        "member_count": 1,
        "rate_limit_per_user": 0,
        "last_message_id": None,
        "thread_metadata": {
            "archived": False,
            "auto_archive_duration": 1440,
            "archive_timestamp": now,
            "locked": False,
        },
    }


def is_active(one: Json) -> bool:
    """Whether a channel is a thread that nobody archived; of the others Discord tells unasked."""
    thread: bool = one["type"] == may.PUBLIC_THREAD
    return thread and not one["thread_metadata"]["archived"]


def member(user: Json, now: str, roles: list[str]) -> Json:
    return {
        "user": user,
        "nick": None,
        "avatar": None,
        "roles": roles,
        "joined_at": now,
        "premium_since": None,
        "deaf": False,
        "mute": False,
        "flags": 0,
        "pending": False,
        "communication_disabled_until": None,
    }


def bare(shape: Json) -> Json:
    """A member without its user, as it stands inside a message."""
    return {key: value for key, value in shape.items() if key != "user"}


def message(state: State, place: Json, author: Json, text: str, **extra: Any) -> Json:
    guild = state.guild_of_channel(place)
    shape: Json = {
        "id": state.snowflake(),
        "type": 0,
        "channel_id": place["id"],
        "author": author,
        "content": text,
        "timestamp": state.timestamp(),
        "edited_timestamp": None,
        "tts": False,
        "mention_everyone": _everyone(state, place, author, text),
        "mentions": [state.users[u] for u in _unique(_USER, text) if u in state.users],
        "mention_roles": [r for r in _unique(_ROLE, text) if guild and r in guild.roles],
        "attachments": [],
        "embeds": [],
        "components": [],
        "pinned": False,
        "flags": 0,
    }
    return {**shape, **extra}


def _unique(pattern: re.Pattern[str], text: str) -> list[str]:
    return list(dict.fromkeys(pattern.findall(text)))


def _everyone(state: State, place: Json, author: Json, text: str) -> bool:
    if "@everyone" not in text and "@here" not in text:
        return False
    return bool(may.in_channel(state, place, author["id"]) & may.MENTION_EVERYONE)


def guild(state: State, one: Guild) -> Json:
    """GUILD_CREATE: of the members only the bot's own, as without presences."""
    return {
        "id": one.id,
        "name": one.name,
        "owner_id": one.owner_id,
        "preferred_locale": one.locale,
        "roles": list(one.roles.values()),
        "channels": [c for c in one.channels.values() if c["type"] != may.PUBLIC_THREAD],
        "threads": [c for c in one.channels.values() if is_active(c)],
        "members": [one.members[state.bot["id"]]],
        "member_count": len(one.members),
        "joined_at": one.members[state.bot["id"]]["joined_at"],
        "system_channel_id": one.system_channel_id,
        "unavailable": False,
        "large": False,
        **_EMPTY_GUILD,
    }


_EMPTY_GUILD: Json = {
    "emojis": [],
    "stickers": [],
    "features": [],
    "voice_states": [],
    "presences": [],
    "stage_instances": [],
    "guild_scheduled_events": [],
    "soundboard_sounds": [],
    "verification_level": 0,
    "default_message_notifications": 0,
    "explicit_content_filter": 0,
    "mfa_level": 0,
    "afk_timeout": 300,
    "afk_channel_id": None,
    "application_id": None,
    "system_channel_flags": 0,
    "rules_channel_id": None,
    "vanity_url_code": None,
    "description": None,
    "icon": None,
    "splash": None,
    "banner": None,
    "premium_tier": 0,
    "nsfw_level": 0,
    "premium_progress_bar_enabled": False,
    "safety_alerts_channel_id": None,
    "public_updates_channel_id": None,
}


def application() -> Json:
    return {
        "id": APPLICATION,
        "name": "modbot",
        "icon": None,
        "description": "",
        "bot_public": True,
        "bot_require_code_grant": False,
        "verify_key": "0" * 64,
        "flags": 0,
        "owner": {"id": "1", "username": "owner", "discriminator": "0", "avatar": None},
        "team": None,
        "summary": "",
    }
