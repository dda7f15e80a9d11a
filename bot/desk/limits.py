"""How often one person may ask: so many times in any stretch of time, and then a pause.

Law: in any window no key is admitted more than `most` times; what was refused does not count.
"""

from __future__ import annotations

from collections import OrderedDict, deque
from collections.abc import Hashable
from datetime import datetime, timedelta

from bot.core.types import AuthorKind, Community, Member

MINUTE = timedelta(minutes=1)
MEMBERS, STAFF = 20, 60  # commands, and as many presses, in a minute
REMEMBERED = 10_000  # people; with more at once the least recent are forgotten


class Limit:
    """A sliding window for each key, in bounded memory."""

    def __init__(self, most: int, within: timedelta, remembered: int = REMEMBERED) -> None:
        self._most, self._within, self._remembered = most, within, remembered
        self._times: OrderedDict[Hashable, deque[datetime]] = OrderedDict()

    def admit(self, key: Hashable, now: datetime, count: int = 1) -> bool:
        """Count so many more for this key; False, uncounted, where that is too many."""
        times = self._times.setdefault(key, deque(maxlen=self._most))
        self._times.move_to_end(key)
        while len(self._times) > self._remembered:
            self._times.popitem(last=False)
        # What is still to come was counted before the clock was set back.
        while times and not timedelta() <= now - times[0] < self._within:
            times.popleft()
        if len(times) + count > self._most:
            return False
        times.extend([now] * count)
        return True


class Patience:
    """One kind of asking (commands, presses, or words of need); moderators in a busy hour may ask
    more.
    """

    def __init__(self) -> None:
        self._members, self._staff = Limit(MEMBERS, MINUTE), Limit(STAFF, MINUTE)
        self._told = Limit(1, MINUTE)

    def admit(self, actor: Member, community: Community, now: datetime, count: int = 1) -> bool:
        limit = self._staff if actor.is_staff else self._members
        return limit.admit(_asker(actor, community), now, count)

    def tells(self, actor: Member, community: Community, now: datetime) -> bool:
        """Whether somebody who was not admitted is told so: once a minute."""
        return self._told.admit(_asker(actor, community), now)


def _asker(actor: Member, community: Community) -> Hashable:
    """Everyone behind a group's own name has one id, the same in every group."""
    shared = actor.kind is not AuthorKind.USER
    return (community.platform, actor.id, community.id if shared else "")
