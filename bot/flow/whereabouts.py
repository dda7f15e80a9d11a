"""Which messages of the last day stand where, and whose they are: for moderators who take all of
somebody's away. In memory alone, without a word of them.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import TypeAlias

from bot.core.actions import Action, Clean, Delete, Outcome
from bot.core.types import Community, Message, MessageRef, Platform

KEPT = timedelta(days=1)
MOST = 50_000  # of all communities together; the oldest go
PINNED = 5_000  # messages that somebody pinned
# A topic or parent may be unknown to whoever names a message: these tell it from all others.
Spot: TypeAlias = tuple[Platform, str, str]


class Whereabouts:
    def __init__(self) -> None:
        self._written: OrderedDict[Spot, tuple[datetime, str, MessageRef]] = OrderedDict()
        self._pinned: OrderedDict[Spot, None] = OrderedDict()

    def keep(self, message: Message) -> None:
        """Once for each: an edit stands where the message does."""
        if message.revision != "0" or not message.deletable:
            return
        at = message.sent_at
        self._written[_spot(message.ref)] = (at, message.author.id, message.ref)
        while len(self._written) > MOST or at - next(iter(self._written.values()))[0] > KEPT:
            self._written.popitem(last=False)

    def carried(self, action: Action, outcome: Outcome) -> None:
        """What was taken away stands nowhere any more; what a platform refused still does."""
        if outcome is not Outcome.DONE:
            return
        match action:
            case Delete(target=target):
                self._written.pop(_spot(target), None)
            case Clean(targets=targets):
                for target in targets:
                    self._written.pop(_spot(target), None)
            case _:
                pass

    def pinned(self, target: MessageRef) -> None:
        """Somebody holds on to it: only a person takes it away."""
        self._pinned[_spot(target)] = None
        if len(self._pinned) > PINNED:
            self._pinned.popitem(last=False)

    def standing(
        self, message: Message, where: Iterable[tuple[str, str]]
    ) -> tuple[MessageRef, ...]:
        """Which of its author's other messages (channel, id) a rule may take away with it."""
        community = message.community
        spots = ((community.platform, channel, number) for channel, number in where)
        known = (self._written.get(spot) for spot in spots if spot not in self._pinned)
        return tuple(
            ref
            for _, author, ref in filter(None, known)
            if author == message.author.id and ref.place.community == community
        )

    def of(self, community: Community, member: str, since: datetime) -> tuple[MessageRef, ...]:
        """A member's messages there, since a moment of the last day, the oldest first."""
        return tuple(
            ref
            for at, author, ref in self._written.values()
            if author == member and ref.place.community == community and at >= since
        )


def _spot(ref: MessageRef) -> Spot:
    return ref.place.community.platform, ref.place.channel, ref.id
