"""Each author's latest messages, as fingerprints, bounded in number and size."""

from __future__ import annotations

from collections import OrderedDict

from bot.core.detect import Recent, fingerprint
from bot.core.types import Message

AUTHORS = 20_000  # remembered at once, least recent dropped
MESSAGES = 20  # remembered of each


class Memory:
    def __init__(self) -> None:
        self._recent: OrderedDict[tuple[str, str], Recent] = OrderedDict()
        self._latest: dict[tuple[str, str], tuple[str, ...]] = {}  # ids of these messages

    def recall(self, message: Message) -> Recent:
        """Without the message itself, where it comes again or was edited."""
        author = _author(message)
        recent, known = self._recent.get(author, Recent()), self._latest.get(author, ())
        if message.ref.id not in known:
            return recent
        own = known.index(message.ref.id)
        marks = recent.fingerprints
        return Recent(fingerprints=(*marks[:own], *marks[own + 1 :]))

    def keep(self, message: Message) -> None:
        """Once for each message: an edit, or the same event again, is no further one."""
        author = _author(message)
        known = self._latest.get(author, ())
        if message.revision != "0" or message.ref.id in known:
            return
        marks = (*self.recall(message).fingerprints, (message.sent_at, fingerprint(message.text)))
        self._recent[author] = Recent(fingerprints=marks[-MESSAGES:])
        self._latest[author] = (*known, message.ref.id)[-MESSAGES:]
        self._recent.move_to_end(author)
        if len(self._recent) > AUTHORS:
            oldest, _ = self._recent.popitem(last=False)
            self._latest.pop(oldest, None)


def _author(message: Message) -> tuple[str, str]:
    community = message.community
    return f"{community.platform}:{community.id}", message.author.id
