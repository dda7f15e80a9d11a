"""Who may do what to whom: Discord's permission bits, overwrites and role hierarchy."""

from __future__ import annotations

from bot.sandbox.discord.errors import missing_access, missing_permissions
from bot.sandbox.discord.state import Guild, Json, State

KICK = 1 << 1
BAN = 1 << 2
ADMINISTRATOR = 1 << 3
MANAGE_CHANNELS = 1 << 4
MANAGE_GUILD = 1 << 5
VIEW_AUDIT_LOG = 1 << 7
VIEW = 1 << 10
SEND = 1 << 11
MANAGE_MESSAGES = 1 << 13
EMBED_LINKS = 1 << 14
ATTACH_FILES = 1 << 15
READ_HISTORY = 1 << 16
MENTION_EVERYONE = 1 << 17
MANAGE_ROLES = 1 << 28
USE_COMMANDS = 1 << 31
MANAGE_THREADS = 1 << 34
SEND_IN_THREADS = 1 << 38
MODERATE = 1 << 40
ALL = (1 << 50) - 1

EVERYONE = VIEW | SEND | EMBED_LINKS | ATTACH_FILES | READ_HISTORY | USE_COMMANDS | SEND_IN_THREADS
BOT = EVERYONE | KICK | BAN | VIEW_AUDIT_LOG | MANAGE_MESSAGES | MODERATE

LOCKS = MANAGE_ROLES | MANAGE_CHANNELS | MANAGE_THREADS  # beside what the invitation asks for

TEXT, PUBLIC_THREAD, FORUM = 0, 11, 15


def of_member(guild: Guild, user_id: str) -> int:
    """The permissions of a member in the whole guild."""
    if user_id == guild.owner_id:
        return ALL
    member = guild.members.get(user_id)
    if member is None:
        return 0
    bits = int(guild.roles[guild.id]["permissions"])
    for role in member["roles"]:
        bits |= int(guild.roles[role]["permissions"])
    return ALL if bits & ADMINISTRATOR else bits


def in_channel(state: State, channel: Json, user_id: str) -> int:
    """The permissions of a member in one channel, its overwrites applied; threads: the parent's."""
    guild = state.guild_of_channel(channel)
    if guild is None:
        return ALL
    bits = of_member(guild, user_id)
    if bits == ALL or not bits:
        return bits
    if "parent_id" in channel and channel["type"] == PUBLIC_THREAD:
        channel = state.channels[channel["parent_id"]]
    overwrites = {o["id"]: o for o in channel.get("permission_overwrites", ())}
    roles = guild.members[user_id]["roles"]
    for layer in ((guild.id,), roles, (user_id,)):
        found = [overwrites[key] for key in layer if key in overwrites]
        for overwrite in found:
            bits &= ~int(overwrite["deny"])
        for overwrite in found:
            bits |= int(overwrite["allow"])
    return bits


def to_write(channel: Json) -> int:
    """What it takes to write in a channel."""
    if channel["type"] != PUBLIC_THREAD:
        return SEND
    locked = channel["thread_metadata"]["locked"]
    return SEND_IN_THREADS | (MANAGE_THREADS if locked else 0)


def rank(guild: Guild, user_id: str) -> int:
    """The position of the highest role; the owner stands above all."""
    if user_id == guild.owner_id:
        return 1 << 30
    member = guild.members.get(user_id)
    if member is None:
        return -1
    return max((int(guild.roles[role]["position"]) for role in member["roles"]), default=0)


def require(state: State, channel: Json, bits: int) -> None:
    """Refuse the bot where it lacks a permission in a channel."""
    mine = in_channel(state, channel, state.bot["id"])
    if not mine & VIEW:
        raise missing_access()
    if mine & bits != bits:
        raise missing_permissions()


def require_over(state: State, guild: Guild, user_id: str, bits: int) -> None:
    """Refuse the bot where it lacks a permission, or the target stands at its height or above."""
    me = state.bot["id"]
    if of_member(guild, me) & bits != bits:
        raise missing_permissions()
    if user_id == guild.owner_id or rank(guild, user_id) >= rank(guild, me):
        raise missing_permissions()
