"""What the platforms say of a token: whether it is good, and what the bot may do by it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any

from bot.commands import asking
from bot.commands.asking import Ask
from bot.commands.findings import Ill, Worry, some
from bot.core.community import CommunitySettings
from bot.settings import PlatformSettings

# Flags of an application: message content and members, full or limited (under 100 servers).
CONTENT, MEMBERS = (1 << 18) | (1 << 19), (1 << 14) | (1 << 15)
# What the bot needs in a server, by the names of Discord's permissions page.
NEEDED = {
    "Kick Members": 1 << 1,
    "Ban Members": 1 << 2,
    "View Channels": 1 << 10,
    "Send Messages": 1 << 11,
    "Manage Messages": 1 << 13,
    "Read Message History": 1 << 16,
    "Send Messages in Threads": 1 << 38,
    "Time out members": 1 << 40,
}
# What it does without, and less well.
RECOMMENDED = {"View Audit Log": 1 << 7, "Attach Files": 1 << 15}
WHY = "to note what moderators do by hand, and to give back long messages whole"
ADMINISTRATOR = 1 << 3
RIGHTS = {"delete messages": "can_delete_messages", "ban users": "can_restrict_members"}
DOOR = {"invite users by link": "can_invite_users"}  # to let in who asks to join
PAGE = 200  # servers that Discord names at once, at most


async def discord(chosen: PlatformSettings) -> str:
    if not chosen.secret:
        return "not configured"
    ask = asking.discord(chosen)
    status, body = await ask("/applications/@me")
    if status == 401:
        raise Ill("the token is not accepted; make a new one in the Developer Portal under Bot")
    if status != 200:
        raise Ill(f"answers {status}; look at `discord.api_base`, or try again later")
    flags = body.get("flags")
    flags = flags if isinstance(flags, int) else 0
    missing = [
        name
        for name, bits in (("Message Content", CONTENT), ("Server Members", MEMBERS))
        if not flags & bits
    ]
    if missing:
        names = " and ".join(missing)
        raise Ill(f"the {names} intent is off; switch it on in the Developer Portal under Bot")
    guilds, status = await _servers(ask)
    return _permissions(guilds, status)


async def _servers(ask: Ask) -> tuple[list[Any], int]:
    """Those that Discord named, and 200 where these are all of them."""
    found: list[Any] = []
    while True:
        after = found[-1]["id"] if found else 0
        status, page = await ask(f"/users/@me/guilds?limit={PAGE}&after={after}")
        if status != 200:
            return found, status
        if not isinstance(page, list):
            raise Ill("names no servers when asked for them; look at `discord.api_base`")
        found += page
        if len(page) < PAGE:
            return found, status


def _permissions(guilds: Sequence[Any], status: int) -> str:
    """What the bot's roles allow it in each server. Raises Ill, Worry."""
    blind = []
    for guild in guilds:
        held = int(guild["permissions"])
        if lacking := _lacking(NEEDED, held):
            raise Ill(
                f"in {guild['name']!r} the bot lacks {', '.join(lacking)}; give its role these "
                "under Server Settings, Roles"
            )
        blind += [repr(guild["name"])] if _lacking(RECOMMENDED, held) else []
    good = "the token is good, the intents are on"
    if not guilds and status == 200:
        raise Worry(f"{good}, and the bot is in no server; the README has the link to invite it")
    if guilds:
        good += f", no server lacks a permission (looked at: {len(guilds)})"
    if blind:
        names = ", ".join(RECOMMENDED)
        good += f"; recommended in {some(blind)}: {names}, {WHY}"
    if status != 200:
        which = "the other servers" if guilds else "the servers"
        raise Worry(f"{good}; {which} could not be looked at: Discord answers {status}, try later")
    return good


def _lacking(names: dict[str, int], held: int) -> list[str]:
    return [name for name, bit in names.items() if not held & (bit | ADMINISTRATOR)]


async def telegram(
    chosen: PlatformSettings, groups: Mapping[str, CommunitySettings] = MappingProxyType({})
) -> str:
    """What the token is good for; `groups` by their ids."""
    if not chosen.secret:
        return "not configured"
    ask = asking.telegram(chosen)
    status, body = await ask("/getMe")
    if status in {401, 404}:
        raise Ill("the token is not accepted; ask @BotFather for it with /token")
    if status != 200:
        raise Ill(f"answers {status}; look at `telegram.api_base`, or try again later")
    me = body.get("result")
    for group, settings in groups.items():
        needed = {**RIGHTS, **DOOR} if settings.door else RIGHTS
        await _group(ask, group, me["id"], needed)
    if isinstance(me, dict) and not me.get("can_read_all_group_messages"):
        return (
            "the token is good; privacy mode is on, so make the bot an administrator of each group "
            "(or switch it off: @BotFather, /setprivacy)"
        )
    return "the token is good, privacy mode is off"


async def _group(ask: Ask, group: str, me: int, needed: Mapping[str, str]) -> None:
    """Whether the bot may do its work in a group that it knows."""
    status, body = await ask(f"/getChatMember?chat_id={group}&user_id={me}")
    held = body.get("result", {}) if status == 200 else {}
    lacking = [name for name, right in needed.items() if not held.get(right)]
    if lacking:
        raise Ill(
            f"in the group {group} the bot lacks {', '.join(lacking)}; make it an administrator "
            "with these rights"
        )
