"""What members write to the bot alone: no person reads it, and they are told so.

Law: none of it is judged, kept or logged.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import discord
import structlog

from bot.platforms.discord import people
from bot.platforms.discord.hands import DiscordHands
from bot.platforms.discord.translate import WRITTEN
from bot.ports import Card, Front, PlatformError, Request

log = structlog.get_logger()
UNREAD = "unread-here"  # the sentence that this room asks the catalogue for
TYPES = frozenset(one.value for one in WRITTEN)


class PrivateChats:
    def __init__(self, front: Front, hands: DiscordHands) -> None:
        self._front, self._hands = front, hands

    async def hear(self, event: Mapping[str, Any], author: discord.User) -> None:
        """Where to turn, for who writes of their need; all others read what the bot can do.

        Who writes again and again was answered just now, but is not left alone with a need for it.
        """
        actor, place = people.member(author, None), people.alone(author)
        if author.bot or event["type"] not in TYPES:
            return
        help_ = await self._front.hear(actor, place, str(event.get("content", "")))
        if help_ is None and self._front.slow_down(actor, place.community) is not None:
            return
        card = help_.card if help_ is not None else await self._offer(str(event["id"]), author)
        try:
            await self._hands.tell(actor, card)
        except PlatformError as error:
            log.warning("a private answer was not given", trouble=error.trouble)

    async def _offer(self, number: str, author: discord.User) -> Card:
        actor, place = people.member(author, None), people.alone(author)
        request = Request(
            id=f"discord:{number}", verb="help", actor=actor, place=place, private=True
        )
        offered = (await self._front.handle(request)).card
        said = self._front.say(UNREAD, self._front.language(place.community, actor))
        return replace(offered, text=f"{said}\n\n{offered.text}")
