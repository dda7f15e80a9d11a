"""Names for the ids in a card, as the platform has them: people read names.

Law: nothing of it is on disk, and what is not found stays an id.
"""

from __future__ import annotations

import re
from collections import OrderedDict
from collections.abc import Iterable, Mapping

from bot.core.types import Community, Platform
from bot.desk.pieces import one_line
from bot.ports import AN_ID, Card, Hands, PlatformError

_ID = re.compile(AN_ID)
MOST = 2_000  # names that are remembered
ASKED = 10  # that a platform is asked for, for one page


class Names:
    def __init__(self, hands: Mapping[Platform, Hands]) -> None:
        self._hands = hands
        self._known: OrderedDict[tuple[Community, str], str] = OrderedDict()

    async def of(self, community: Community, people: Iterable[str]) -> dict[str, str]:
        found, asked = dict[str, str](), 0
        for one in sorted(people):
            known = self._known.get((community, one))
            if known is None and one.isdecimal() and asked < ASKED:
                asked += 1
                known = await self._asked(community, one)
            if known:
                found[one] = known
        return found

    async def _asked(self, community: Community, member: str) -> str:
        try:
            person = await self._hands[community.platform].member(community, member)
        except PlatformError:  # the page is shown, with or without the name
            return ""
        name = one_line(person.name) if person else ""
        self._known[community, member] = name
        while len(self._known) > MOST:
            self._known.popitem(last=False)
        return name

    @staticmethod
    def put(card: Card, names: Mapping[str, str]) -> str:
        """The card's text with names beside the ids of those who acted."""

        def named(found: re.Match[str]) -> str:
            one = found[0]
            return f"{names[one]} ({one})" if one in card.people and one in names else one

        return _ID.sub(named, card.text)
