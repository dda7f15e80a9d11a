"""Who waits to be judged: a bounded part in memory, everybody else in the inbox behind it.

Law: nothing is ever turned away. Where the memory is full a message waits on disk, and comes from
there when it is its turn: the riskiest first, of these the oldest.
"""

from __future__ import annotations

import heapq
from collections.abc import Sequence
from itertools import count

from bot.store.inbox import Waiting

MOST = 4_096  # messages in memory, a few KiB each


class Line:
    def __init__(self, most: int = MOST) -> None:
        self.most = most
        self._heap: list[tuple[int, int, Waiting]] = []
        self._numbers = count()
        self._expected = 0  # on their way to the disk, with a place in memory
        self._held: set[str] = set()  # in memory, or being judged
        self.behind = True  # whether the inbox may hold messages that are not in memory

    def __len__(self) -> int:
        return len(self._heap)

    @property
    def held(self) -> frozenset[str]:
        return frozenset(self._held)

    def reserve(self) -> bool:
        """A place in memory for a message that becomes durable now; False: the inbox has it."""
        if self.behind or len(self._heap) + self._expected >= self.most:
            return False
        self._expected += 1
        return True

    def release(self, places: int) -> None:
        """What was reserved is added now, or turned out to be known."""
        self._expected -= places

    def add(self, waiting: Sequence[Waiting]) -> None:
        for one in waiting:
            if one.message.key not in self._held:
                self._held.add(one.message.key)
                heapq.heappush(self._heap, (-one.risk, next(self._numbers), one))

    def again(self, waiting: Sequence[Waiting]) -> None:
        """Who could not be judged now stands in line once more; they were held all the time."""
        for one in waiting:
            heapq.heappush(self._heap, (-one.risk, next(self._numbers), one))

    def next(self, most: int, letters: int) -> list[Waiting]:
        """The next to be judged, one at least; they stay held until they are done."""
        taken: list[Waiting] = []
        while self._heap and len(taken) < most:
            letters -= sum(len(part.text) for part in self._heap[0][2].message.parts)
            if letters < 0 and taken:
                break
            taken.append(heapq.heappop(self._heap)[2])
        return taken

    def done(self, judged: Sequence[Waiting]) -> None:
        self._held.difference_update(one.message.key for one in judged)
