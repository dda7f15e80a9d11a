"""How often the bot may write on Telegram: 30 messages a second in all, 20 a minute in one group,
one a second to one person. Deletions and punishments are not counted: they must not wait for
notices.
"""

from __future__ import annotations

from collections import OrderedDict, deque
from collections.abc import Callable
from datetime import datetime, timedelta

ALL = (30, timedelta(seconds=1))
GROUP = (20, timedelta(minutes=1))
PERSON = (1, timedelta(seconds=1))
REMEMBERED = 5_000  # chats


class Window:
    """The moments of the latest messages, as many as may fall into one span of time."""

    def __init__(self, limit: tuple[int, timedelta]) -> None:
        self._most, self._span = limit
        self._moments: deque[datetime] = deque(maxlen=self._most)

    def wait(self, now: datetime) -> timedelta:
        """How long until there is room; zero or less where there is."""
        if len(self._moments) < self._most:
            return timedelta()
        return self._moments[0] + self._span - now

    def note(self, now: datetime) -> None:
        self._moments.append(now)


class Pace:
    def __init__(self, clock: Callable[[], datetime]) -> None:
        self._clock = clock
        self._set_back = timedelta()  # by how much the clock was, in all
        self._latest = clock()
        self._all = Window(ALL)
        self._chats: OrderedDict[str, Window] = OrderedDict()
        self._held: OrderedDict[str, datetime] = OrderedDict()

    def wait(self, chat: str) -> float:
        """Seconds until a message may go to this chat."""
        now = self._now()
        waits = [self._all.wait(now), self._window(chat).wait(now), timedelta()]
        if chat in self._held:
            waits.append(self._held[chat] - now)
        return max(waits).total_seconds()

    def sent(self, chat: str) -> None:
        now = self._now()
        self._held.pop(chat, None)
        self._all.note(now)
        self._window(chat).note(now)

    def hold(self, chat: str, seconds: float) -> None:
        """Telegram asked to wait: no request to this chat before."""
        self._held[chat] = self._now() + timedelta(seconds=seconds)
        if len(self._held) > REMEMBERED:
            self._held.popitem(last=False)

    def _now(self) -> datetime:
        """Never earlier than before: a clock that was set back must not silence the bot."""
        now = self._clock() + self._set_back
        if now < self._latest:
            self._set_back += self._latest - now
            now = self._latest
        self._latest = now
        return now

    def _window(self, chat: str) -> Window:
        window = self._chats.get(chat) or Window(GROUP if chat.startswith("-") else PERSON)
        self._chats[chat] = window
        self._chats.move_to_end(chat)
        if len(self._chats) > REMEMBERED:
            self._chats.popitem(last=False)
        return window
