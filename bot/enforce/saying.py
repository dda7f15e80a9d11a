"""Says what was written, to a member or in a channel.

Law: where a platform takes keys a notice goes out under its errand's, and what may have been said
is looked for before it is said again.
"""

from __future__ import annotations

from collections.abc import Mapping

from bot.core.actions import (
    Bulletin,
    Care,
    Caution,
    Nudge,
    Pointer,
    Record,
    Release,
    Report,
    Tell,
    Warn,
)
from bot.core.types import Member, MessageRef, Place, Platform
from bot.enforce.errands import Errand
from bot.ports import Card, Hands, PlatformError, Trouble

NOTICES = (Report, Warn, Care, Tell, Nudge, Caution, Pointer, Release, Bulletin, Record)


class Voice:
    def __init__(self, hands: Mapping[Platform, Hands]) -> None:
        self._hands = hands

    def hands(self, errand: Errand) -> Hands:
        return self._hands[errand.job.community.platform]

    async def say(
        self,
        errand: Errand,
        where: Place | Member | None,
        card: Card,
        under: MessageRef | None = None,
    ) -> MessageRef | None:
        """Where it stands; None where it was found as said before."""
        hands, began = self.hands(errand), errand.job.began_at
        if where is None:
            raise PlatformError(Trouble.INVALID, "no moderators' channel is set; use /setup")
        if errand.doubtful and began and hands.keyed and await hands.found(where, card, began):
            return None
        if isinstance(where, Member):
            # Support without a key waits for its turn here, so that the card knows what came of it.
            waits = isinstance(errand.job.action, Care) and not hands.keyed
            return await hands.tell(where, card, "" if waits else errand.key)
        if under is None:
            return await hands.post(where, card, errand.key)
        return await hands.post(where, card, errand.key, under)
