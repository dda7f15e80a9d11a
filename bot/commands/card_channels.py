"""Whether the bot can write where cards, tips and the log go, as the platforms themselves tell it.

Law: what could not be looked at is never called good.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any

from bot.commands.asking import Ask
from bot.core.community import CommunitySettings
from bot.core.types import Community, Platform

KEYS = ("moderators", "care_channel", "child_safety_channel", "tips_channel", "log_channel")
ADMINISTRATOR, VIEW, SEND, SEND_IN_THREADS = 1 << 3, 1 << 10, 1 << 11, 1 << 38
THREADS = frozenset({10, 11, 12})
NOT_WRITABLE = frozenset({4, 14, 15, 16})  # categories, directories, forums, media
CLOSED = frozenset({400, 403, 404})  # there is no such place, or it is not the bot's
IN = frozenset({"creator", "administrator", "member"})
ODD = (LookupError, TypeError, ValueError)  # what answers is not the platform


class Unseen(Exception):  # noqa: N818 -- an answer, not a fault
    """The platform does not tell now."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """A channel under the key by which it is set."""

    community: Community
    key: str
    channel: str

    def __str__(self) -> str:
        where = f"{self.community.platform}:{self.community.id}"
        return f"the `{self.key}` of {where} ({self.channel})"


def named(
    known: Mapping[Community, CommunitySettings], platforms: Collection[Platform]
) -> list[Named]:
    return [
        Named(community=community, key=key, channel=channel)
        for community, chosen in known.items()
        for key in KEYS
        if community.platform in platforms and (channel := getattr(chosen, key))
    ]


@dataclass(frozen=True, slots=True, kw_only=True)
class Discord:
    ask: Ask

    async def writes(self, channel: str) -> bool:
        """Raises Unseen."""
        if not channel.isdecimal():
            return False
        found = await self._asked(f"channels/{channel}")
        if found is None or found["type"] in NOT_WRITABLE:
            return False
        thread = found["type"] in THREADS
        above = await self._asked(f"channels/{found['parent_id']}") if thread else found
        may = 0 if above is None else await self._permissions(found["guild_id"], above)
        needed = VIEW | (SEND_IN_THREADS if thread else SEND)
        return bool(may & ADMINISTRATOR) or may & needed == needed

    async def _permissions(self, guild: str, channel: dict[str, Any]) -> int:
        me = await self._asked("users/@me")
        mine = await self._asked(f"guilds/{guild}/members/{me['id']}") if me else None
        if me is None or mine is None:
            return 0
        roles = {guild, *mine["roles"]}
        may = 0
        for role in await self._asked(f"guilds/{guild}/roles") or ():
            may |= int(role["permissions"]) if role["id"] in roles else 0
        if may & ADMINISTRATOR:
            return may
        written = channel.get("permission_overwrites", ())
        for layer in ({guild}, roles - {guild}, {me["id"]}):  # the later wins
            here = [one for one in written if one["id"] in layer]
            for one in here:
                may &= ~int(one["deny"])
            for one in here:
                may |= int(one["allow"])
        return may

    async def _asked(self, path: str) -> Any:
        """None where it is not the bot's to see. Raises Unseen."""
        status, body = await self.ask(f"/{path}")
        if status != 200 and status not in CLOSED:
            raise Unseen
        return body if status == 200 else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Telegram:
    ask: Ask

    async def writes(self, channel: str) -> bool:
        """Raises Unseen."""
        if not channel.removeprefix("-").isdecimal():
            return False
        me = await self._asked("getMe")
        mine = await self._asked(f"getChatMember?chat_id={channel}&user_id={me['id']}")
        if mine.get("status") == "restricted":
            return bool(mine.get("is_member") and mine.get("can_send_messages"))
        # Only where nobody but administrators write has one of them this right, or not.
        return mine.get("status") in IN and mine.get("can_post_messages", True) is not False

    async def _asked(self, method: str) -> dict[str, Any]:
        """Nothing where the bot is not there. Raises Unseen."""
        status, body = await self.ask(f"/{method}")
        if status != 200 and status not in CLOSED:
            raise Unseen
        return dict(body["result"]) if status == 200 else {}


LOOKS: Mapping[Platform, type[Discord | Telegram]] = {
    Platform.DISCORD: Discord,
    Platform.TELEGRAM: Telegram,
}


async def closed(places: list[Named], asks: Mapping[Platform, Ask]) -> tuple[list[Named], int]:
    """Those that the bot can't write in, and how many could not be looked at."""
    found, unseen = [], 0
    for place in places:
        try:
            platform = place.community.platform
            if not await LOOKS[platform](ask=asks[platform]).writes(place.channel):
                found.append(place)
        except (Unseen, *ODD):
            unseen += 1
    return found, unseen
