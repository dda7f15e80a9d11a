"""discord.py's members as the core's: roles, rights, and what the bot may do to them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import lru_cache

import discord

from bot.core.actions import Powers
from bot.core.types import AuthorKind, Community, Member, Place, Platform, Right

ALL_RIGHTS = frozenset(Right)


@lru_cache(maxsize=1_024)
def community(guild_id: int) -> Community:
    return Community(platform=Platform.DISCORD, id=str(guild_id))


def place(guild_id: int, channel: object) -> Place:
    """Where a message stands; `channel` may be anything discord.py hands over as one."""
    parent = channel.parent_id if isinstance(channel, discord.Thread) else None
    return _place(guild_id, str(getattr(channel, "id", channel)), parent)


def home(guild: discord.Guild) -> str:
    """What leads into a server that has an address of its own; its other invitations would have to
    be asked for.
    """
    return f"discord.gg/{guild.vanity_url_code}" if guild.vanity_url_code else ""


def roles(client: discord.Client) -> Callable[[str], bool]:
    """Which ids are those of roles."""
    return lambda number: any(guild.get_role(int(number)) for guild in client.guilds)


def is_sent(guild: discord.Guild) -> bool:
    """Whether Discord has told of this server. Until then, and in an outage, the library has little
    more than its id: no owner, no roles, and not the bot itself.
    """
    return not guild.unavailable and guild.me is not None


def alone(user: discord.Member | discord.User) -> Place:
    """A private chat with the bot, which is about no server: known by its member's id."""
    return Place(community=community(user.id), channel=str(user.id))


@lru_cache(maxsize=4_096)
def _place(guild_id: int, channel: str, parent: int | None) -> Place:
    above = None if parent is None else str(parent)
    return Place(community=community(guild_id), channel=channel, parent=above)


def rights(permissions: discord.Permissions) -> frozenset[Right]:
    """What permissions mean for moderation; an administrator has every right."""
    return _rights(permissions.value)


def rights_of(roles: Iterable[discord.Role]) -> frozenset[Right]:
    """What these roles allow together."""
    value = 0
    for role in roles:
        value |= role.permissions.value
    return _rights(value)


def names(roles: Iterable[discord.Role]) -> tuple[str, ...]:
    """Policies name a role by its id or by its name."""
    return tuple(word for role in roles for word in (str(role.id), role.name.casefold()))


@lru_cache(maxsize=1_024)  # few mixtures are in use
def _rights(value: int) -> frozenset[Right]:
    permissions = discord.Permissions(value)
    if permissions.administrator:
        return ALL_RIGHTS
    table = (
        (permissions.moderate_members, Right.MUTE),
        (permissions.kick_members, Right.KICK),
        (permissions.ban_members, Right.BAN),
        (permissions.manage_messages, Right.DELETE),
        (permissions.manage_guild, Right.MANAGE),
    )
    return frozenset(right for granted, right in table if granted)


def member(
    user: discord.Member | discord.User,
    guild: discord.Guild | None,
    *,
    webhook: bool = False,
    language: str | None = None,
) -> Member:
    """A person as the event's payload shows them: members are not cached. Without a server nobody
    has rights.
    """
    roles: tuple[str, ...] = ()
    granted: frozenset[Right] = frozenset()
    owner = guild is not None and user.id == guild.owner_id and not webhook
    if isinstance(user, discord.Member):
        roles = names(role for role in user.roles if not role.is_default())
        granted = rights(user.guild_permissions)
    return Member(
        id=str(user.id),
        name=user.display_name,
        kind=_kind(user, webhook=webhook),
        roles=roles,
        rights=ALL_RIGHTS if owner else granted,
        is_owner=owner,
        is_self=guild is not None and guild.me is not None and user.id == guild.me.id,
        joined_at=user.joined_at if isinstance(user, discord.Member) else None,
        created_at=None if webhook else user.created_at,
        language=language,
    )


def _kind(user: discord.Member | discord.User, *, webhook: bool) -> AuthorKind:
    if webhook:
        return AuthorKind.WEBHOOK
    return AuthorKind.BOT if user.bot else AuthorKind.USER


def powers(guild: discord.Guild, target: Member) -> Powers:
    """The bot's rights over a member, the role hierarchy counted in."""
    mine = rights(guild.me.guild_permissions)
    if target.kind is AuthorKind.WEBHOOK:
        return Powers(rights=mine & {Right.DELETE})
    if target.is_self:
        return Powers(rights=frozenset(), exempt="this is the bot itself")
    if target.is_owner or target.id == str(guild.owner_id):
        return Powers(rights=mine & {Right.DELETE}, exempt="owns this server")
    positions = [role.position for role in guild.roles if str(role.id) in target.roles]
    if max(positions, default=0) >= guild.me.top_role.position:
        return Powers(rights=mine & {Right.DELETE}, exempt="stands as high as the bot, or higher")
    if target.is_staff:
        administrator = target.rights == ALL_RIGHTS  # Discord refuses to time these out
        return Powers(rights=mine - ({Right.MUTE} if administrator else set()), exempt="is staff")
    return Powers(rights=mine)
