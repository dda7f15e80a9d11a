"""REST: what was said in a channel, and which threads there are: how a bot catches up."""

from __future__ import annotations

from itertools import islice, takewhile

from aiohttp import web

from bot.sandbox.discord import permissions as may
from bot.sandbox.discord import shapes
from bot.sandbox.discord.errors import invalid
from bot.sandbox.discord.state import Json, State
from bot.sandbox.discord.traffic import answer, number_in


class History:
    def __init__(self, state: State) -> None:
        self.state = state

    def routes(self) -> list[web.RouteDef]:
        return [
            web.get("/channels/{channel_id}/messages", self.read),
            web.get("/guilds/{guild_id}/threads/active", self.threads),
        ]

    async def read(self, request: web.Request) -> web.Response:
        """Newest first, whichever end the page is taken from."""
        channel = self.state.channel_of(request.match_info["channel_id"])
        may.require(self.state, channel, 0)
        limit = number_in(request, "limit", 50)
        if not 1 <= limit <= 100:
            raise invalid("limit", "int value should be between 1 and 100.")
        given = {k: number_in(request, k, 0) for k in ("around", "before", "after")}
        if not may.in_channel(self.state, channel, self.state.bot["id"]) & may.READ_HISTORY:
            return answer([])  # so says Discord's documentation: no refusal
        kept = self.state.messages.get(channel["id"], {})
        match next((k for k in given if k in request.query), None):
            case "after":
                return answer(_after(kept, given["after"], limit))
            case "before":
                return answer(_before(kept, given["before"], limit))
            case "around":
                middle = given["around"]
                older = _before(kept, middle, limit // 2)
                return answer([*_after(kept, middle - 1, limit - limit // 2), *older])
            case _:
                return answer(list(islice(reversed(kept.values()), limit)))

    async def threads(self, request: web.Request) -> web.Response:
        """Those that are not archived and that the bot can see; it has joined none of them."""
        guild = self.state.guild_of(request.match_info["guild_id"])
        me = self.state.bot["id"]
        found = [
            channel
            for channel in guild.channels.values()
            if shapes.is_active(channel) and may.in_channel(self.state, channel, me) & may.VIEW
        ]
        return answer({"threads": found, "members": [], "has_more": False})


def _after(kept: dict[str, Json], number: int, limit: int) -> list[Json]:
    """The oldest ones after an id. Ids ascend, so the search comes from the new end."""
    newer = list(takewhile(lambda m: int(m["id"]) > number, reversed(kept.values())))
    return newer[-limit:]


def _before(kept: dict[str, Json], number: int, limit: int) -> list[Json]:
    """The newest ones before an id."""
    return list(islice((m for m in reversed(kept.values()) if int(m["id"]) < number), limit))
