"""Who may open the team's pages: links that work once, and what they lead to.

Law: a link and a session are one person's in one community, end by themselves, and are known here
by their digests alone. All of it is in memory: a stop of the bot ends it.
"""

from __future__ import annotations

import secrets
from collections import OrderedDict
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from hashlib import sha256
from typing import TypeVar

from bot.core.types import Community
from bot.ports import Clock

LINK = timedelta(minutes=5)  # so long a link works
IDLE, LONGEST = timedelta(hours=1), timedelta(hours=12)  # a session, unused and at all
MOST = 1_000  # links, and sessions; with more the oldest end
BYTES = 32  # of a secret
Kept = TypeVar("Kept")


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """One of a team."""

    community: Community
    member: str  # id


@dataclass(slots=True, kw_only=True)
class Session:
    person: Person
    since: datetime
    used: datetime
    form: str = field(repr=False)  # what each form sends along, so that no other page can
    told: str = ""  # what the last thing done came to, until it was read

    def lasts(self, now: datetime) -> bool:
        """Not either where the clock was set back beyond its beginning."""
        return self.since <= now < self.since + LONGEST and now < self.used + IDLE


class Sessions:
    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._links: OrderedDict[str, tuple[Person, datetime]] = OrderedDict()
        self._sessions: OrderedDict[str, Session] = OrderedDict()

    def invite(self, person: Person) -> str:
        """A link's secret: the newest is the only one that a person has."""
        for digest in [one for one, (whose, _) in self._links.items() if whose == person]:
            del self._links[digest]
        link = secrets.token_hex(BYTES)
        self._links[_digest(link)] = person, self._clock()
        _bound(self._links)
        return link

    def invited(self, link: str) -> Person | None:
        """Whose link it is, as long as it works. To look at it doesn't use it up: chats fetch the
        links in them to show what is behind.
        """
        person, since = self._links.get(_digest(link), (None, self._clock()))
        return person if timedelta() <= self._clock() - since < LINK else None

    def enter(self, link: str) -> str | None:
        """A session's key for a link, which works no more; None where it doesn't. Another session
        of the same person ends.
        """
        person = self.invited(link)
        self._links.pop(_digest(link), None)
        if person is None:
            return None
        for digest in [one for one, open_ in self._sessions.items() if open_.person == person]:
            del self._sessions[digest]
        key, now = secrets.token_hex(BYTES), self._clock()
        session = Session(person=person, since=now, used=now, form=secrets.token_hex(BYTES))
        self._sessions[_digest(key)] = session
        _bound(self._sessions)
        return key

    def of(self, key: str) -> Session | None:
        """The session, which is used with it; None where there is none any more."""
        session, now = self._sessions.get(_digest(key)), self._clock()
        if session is None or not session.lasts(now):
            self.leave(key)
            return None
        session.used = now
        return session

    def leave(self, key: str) -> None:
        self._sessions.pop(_digest(key), None)


def _digest(secret: str) -> str:
    return sha256(secret.encode("utf-8", "surrogatepass")).hexdigest()


def _bound(kept: OrderedDict[str, Kept]) -> None:
    while len(kept) > MOST:
        kept.popitem(last=False)
