"""Which messages of the last day stand where, and whose they are: for moderators who take all of
somebody's away. In memory alone, without a word of them.
"""

from __future__ import annotations

from collections import deque
from datetime import datetime, timedelta

from bot.core.types import Community, Message, MessageRef

KEPT = timedelta(days=1)
MOST = 50_000  # of all communities together; the oldest go


class Whereabouts:
    def __init__(self) -> None:
        self._written: deque[tuple[datetime, Community, str, MessageRef]] = deque(maxlen=MOST)

    def keep(self, message: Message) -> None:
        """Once for each: an edit stands where the message does."""
        if message.revision != "0" or not message.deletable:
            return
        at = message.sent_at
        self._written.append((at, message.community, message.author.id, message.ref))
        while at - self._written[0][0] > KEPT:
            self._written.popleft()

    def of(self, community: Community, member: str, since: datetime) -> tuple[MessageRef, ...]:
        """A member's messages there, since a moment of the last day, the oldest first."""
        found = (
            ref
            for at, where, author, ref in self._written
            if author == member and where == community and at >= since
        )
        return tuple(dict.fromkeys(found))
