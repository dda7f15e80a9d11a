"""Names for the ids in a card, as the platform has them: people read names.

Law: nothing of it is on disk, and what is not found, or is not the reader's to see, stays an id.
"""

from __future__ import annotations

import re
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Hashable, Iterable, Mapping
from datetime import datetime, timedelta

from bot.core.types import Community, Member, Platform
from bot.desk.pieces import one_line
from bot.ports import AN_ID, BY_ITSELF, Card, Clock, Hands, PlatformError, Trouble

_ID = re.compile(rf"{BY_ITSELF}-[0-9]{{1,20}}(?![0-9A-Za-z_])|{AN_ID}")  # a Telegram chat's, or any
MOST = 2_000  # names that are remembered
KEPT = timedelta(minutes=10)  # people and channels are renamed
ASKED = 10  # people, and channels, that a platform is asked for, for one page
PASSING = frozenset({Trouble.AWAY, Trouble.DOWN, Trouble.LIMITED})
Ask = Callable[[str], Awaitable[str | None]]


class Names:
    def __init__(self, hands: Mapping[Platform, Hands], clock: Clock) -> None:
        self._hands, self._clock = hands, clock
        self._known: OrderedDict[Hashable, tuple[str, datetime]] = OrderedDict()

    async def of(self, community: Community, people: Iterable[str]) -> dict[str, str]:
        hands = self._hands[community.platform]

        async def ask(one: str) -> str | None:
            person = await hands.member(community, one)
            return person.name if person else None

        return await self._found(community, filter(str.isdecimal, people), ask)

    async def of_channels(
        self, community: Community, channels: Iterable[str], reader: Member
    ) -> dict[str, str]:
        """Each reader has their own: what they may not see has no name for them."""
        hands = self._hands[community.platform]

        async def ask(one: str) -> str | None:
            return await hands.channel(community, one, reader)

        return await self._found((community, reader.id), filter(None, channels), ask)

    async def _found(self, of: Hashable, ids: Iterable[str], ask: Ask) -> dict[str, str]:
        found, asked = dict[str, str](), 0
        for one in sorted(ids):
            name = self._remembered((of, one))
            if name is None and asked < ASKED:
                asked += 1
                name = await self._asked((of, one), ask(one))
            if name:
                found[one] = name
        return found

    def _remembered(self, key: Hashable) -> str | None:
        """Not where the clock was set back, either."""
        name, since = self._known.get(key, (None, self._clock()))
        return name if timedelta() <= self._clock() - since < KEPT else None

    async def _asked(self, key: Hashable, answer: Awaitable[str | None]) -> str:
        """The page is shown, with or without the name."""
        try:
            name = one_line(await answer or "")
        except PlatformError as error:
            if error.trouble in PASSING:
                return ""
            name = ""
        self._known[key] = name, self._clock()
        self._known.move_to_end(key)
        while len(self._known) > MOST:
            self._known.popitem(last=False)
        return name

    @staticmethod
    def put(card: Card, names: Mapping[str, str], channels: Mapping[str, str]) -> str:
        """The card's text with names beside the ids of those who acted, and of channels."""

        def named(found: re.Match[str]) -> str:
            one = found[0]
            name = names.get(one) if one in card.people else None
            name = channels.get(one) if one in card.places else name
            return f"{name} ({one})" if name else one

        return _ID.sub(named, card.text)
