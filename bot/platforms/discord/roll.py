"""Who wrote what is read afterwards: history has authors without roles, so they are asked for.

Law: nobody who is staff now is taken for a member without roles.
"""

from __future__ import annotations

from collections.abc import Iterable

import discord

TOGETHER = 100  # members in one question


class Roll:
    """Members of one server, each asked for once."""

    def __init__(self, guild: discord.Guild) -> None:
        self._guild = guild
        self._known: dict[int, discord.Member | None] = {}

    async def call(self, ids: Iterable[int]) -> None:
        """Learn of those who are not known yet. Raises TimeoutError, OSError, RuntimeError."""
        new = [number for number in dict.fromkeys(ids) if number not in self._known]
        for first in range(0, len(new), TOGETHER):
            asked = new[first : first + TOGETHER]
            found = await self._guild.query_members(user_ids=asked, limit=TOGETHER, cache=False)
            self._known |= dict.fromkeys(asked)
            for member in found:
                # discord.py takes the permissions of who is timed out; they are staff all the same.
                member.timed_out_until = None
                self._known[member.id] = member

    def member(self, number: int) -> discord.Member | None:
        """None for one who has left."""
        return self._known.get(number)
