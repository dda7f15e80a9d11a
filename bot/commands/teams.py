"""Whether the teams that communities name are anybody there, as the platforms tell it.

Law: what a platform does not tell is no finding.
"""

from __future__ import annotations

from collections.abc import Mapping

from bot.commands.asking import Ask
from bot.core.community import CommunitySettings
from bot.core.types import Community, Platform, Trust

AWAY = frozenset({"left", "kicked"})


async def of_nobody(
    known: Mapping[Community, CommunitySettings], asks: Mapping[Platform, Ask]
) -> list[str]:
    """The teams that match nobody and no role, each with its community."""
    found = []
    for community, chosen in known.items():
        ask = asks.get(community.platform)
        for trust in Trust if ask else ():
            team = chosen.team(trust)
            if ask and team and not await _is_anybody(ask, community, team):
                name = trust.value.replace("_", " ")
                found.append(f"the {name} team of {community.platform}:{community.id}")
    return found


async def _is_anybody(ask: Ask, community: Community, team: tuple[str, ...]) -> bool:
    discord = community.platform is Platform.DISCORD
    roles = await (_discord_roles if discord else _telegram_roles)(ask, community.id)
    if roles is None or not roles.isdisjoint(one.casefold() for one in team):
        return True
    present = _in_server if discord else _in_group
    for one in team:
        if one.isdecimal() and await present(ask, community.id, one):
            return True
    return False


async def _discord_roles(ask: Ask, guild: str) -> set[str] | None:
    status, body = await ask(f"/guilds/{guild}/roles")
    if status != 200:
        return None
    return {str(one[key]).casefold() for one in body for key in ("id", "name")} - {guild}


async def _in_server(ask: Ask, guild: str, member: str) -> bool:
    status, _ = await ask(f"/guilds/{guild}/members/{member}")
    return status != 404


async def _telegram_roles(ask: Ask, group: str) -> set[str] | None:
    status, body = await ask(f"/getChatAdministrators?chat_id={group}")
    if status != 200:
        return None
    admins = body["result"]
    return {
        str(one.get(key, "")).casefold() for one in admins for key in ("status", "custom_title")
    }


async def _in_group(ask: Ask, group: str, member: str) -> bool:
    status, body = await ask(f"/getChatMember?chat_id={group}&user_id={member}")
    if status == 400:  # a number that Telegram knows nobody by
        return False
    return status != 200 or body["result"]["status"] not in AWAY
