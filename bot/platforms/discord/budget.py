"""How many of the bot's requests Discord refused: 10,000 in ten minutes block its address.

Law: short of the block there is always room for what keeps people safe, and at the very end for
nothing at all.
"""

from __future__ import annotations

from collections import deque

WINDOW = 600.0  # seconds
CALM = 8_000  # from here on only deletes, mutes, kicks and bans are sent
LAST = 9_500  # from here on nothing is
REFUSALS = frozenset({401, 403, 429})


class Budget:
    """Times are seconds of one clock that never goes back."""

    def __init__(self, calm: int = CALM, last: int = LAST) -> None:
        self._calm, self._last = calm, last
        self._times: deque[float] = deque(maxlen=last)  # older ones change no answer

    def count(self, now: float) -> None:
        """An answer of 401, 403 or 429."""
        self._times.append(now)

    def used(self, now: float) -> int:
        """Refused requests within the window; at most `last` are counted."""
        while self._times and self._times[0] <= now - WINDOW:
            self._times.popleft()
        return len(self._times)

    def wait(self, now: float, *, severe: bool) -> float:
        """Seconds until a request may be sent, 0.0 for at once."""
        limit = self._last if severe else self._calm
        over = self.used(now) - limit
        return 0.0 if over < 0 else self._times[over] + WINDOW - now
