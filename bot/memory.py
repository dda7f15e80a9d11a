"""Each author's latest messages, as fingerprints, bounded in number and size."""

from __future__ import annotations

from collections import OrderedDict
from typing import NamedTuple

from bot.core.detect import Recent, fingerprint
from bot.core.types import Message

AUTHORS = 20_000  # remembered at once, least recent dropped
MESSAGES = 20  # remembered of each


class _Latest(NamedTuple):
    ids: tuple[str, ...]
    recent: Recent  # one fingerprint for each of these


_NOTHING = _Latest((), Recent())


class Memory:
    def __init__(self) -> None:
        self._latest: OrderedDict[tuple[str, str, str], _Latest] = OrderedDict()

    def recall(self, message: Message) -> Recent:
        """Without the message itself, where it comes again or was edited."""
        known, recent = self._latest.get(_author(message), _NOTHING)
        if message.ref.id not in known:
            return recent
        own = known.index(message.ref.id)
        marks = recent.fingerprints
        return Recent(fingerprints=(*marks[:own], *marks[own + 1 :]))

    def keep(self, message: Message) -> None:
        """Once for each message: an edit, or the same event again, is no further one."""
        author = _author(message)
        known, recent = self._latest.get(author, _NOTHING)
        if message.revision != "0" or message.ref.id in known:
            return
        marks = (*recent.fingerprints, (message.sent_at, fingerprint(message.text)))
        ids = (*known, message.ref.id)
        self._latest[author] = _Latest(ids[-MESSAGES:], Recent(fingerprints=marks[-MESSAGES:]))
        self._latest.move_to_end(author)
        if len(self._latest) > AUTHORS:
            self._latest.popitem(last=False)


def _author(message: Message) -> tuple[str, str, str]:
    community = message.community
    return community.platform, community.id, message.author.id
