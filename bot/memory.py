"""Each author's latest messages, as fingerprints, bounded in number and size."""

from __future__ import annotations

from collections import OrderedDict
from datetime import datetime
from typing import NamedTuple

from bot.core.detect import Recent, fingerprint
from bot.core.types import Community, Message

AUTHORS = 20_000  # remembered at once, least recent dropped
MESSAGES = 20  # remembered of each
Mark = tuple[datetime, str]


class _Latest(NamedTuple):
    ids: tuple[str, ...]
    recent: Recent  # one fingerprint for each of these
    further: tuple[str, ...] = ()  # and the ids of the albums that its further ones stand in


_NOTHING = _Latest((), Recent())


class Memory:
    def __init__(self) -> None:
        self._latest: OrderedDict[tuple[str, str, str], _Latest] = OrderedDict()

    def recall(self, message: Message) -> Recent:
        """Without the message itself, where it comes again or was edited, and without its album."""
        known, recent, further = self._latest.get(_author(message), _NOTHING)
        own = _id(message)
        if own not in known and own not in further:
            return recent
        return Recent(
            fingerprints=_without(own, known, recent.fingerprints),
            further=_without(own, further, recent.further),
        )

    def wrote(self, community: Community, member: str, since: datetime) -> bool:
        """Whether this member's latest message here is of then or later; joining is one, too."""
        latest = self._latest.get((community.platform, community.id, member), _NOTHING)
        return any(at >= since for at, _ in latest.recent.fingerprints)

    def keep(self, message: Message) -> None:
        """Once for each message, and for each album: an edit, or the same event again, is no
        further one.
        """
        author, own = _author(message), _id(message)
        latest = self._latest.get(author, _NOTHING)
        if message.revision != "0":
            return
        mark = (message.sent_at, fingerprint(message.text))
        if own not in latest.ids:
            latest = _with(latest, own, mark)
        elif mark[1] and mark[1] not in _words(latest, own):
            latest = _with_words(latest, own, mark)
        else:
            return
        self._latest[author] = latest
        self._latest.move_to_end(author)
        if len(self._latest) > AUTHORS:
            self._latest.popitem(last=False)


def _id(message: Message) -> str:
    """Of an album, each photo comes as a message."""
    return message.album or message.ref.id


def _with(latest: _Latest, own: str, mark: Mark) -> _Latest:
    known, recent, further = latest
    marks = (*recent.fingerprints, mark)[-MESSAGES:]
    return _Latest(
        (*known, own)[-MESSAGES:], Recent(fingerprints=marks, further=recent.further), further
    )


def _words(latest: _Latest, own: str) -> set[str]:
    known, recent, further = latest
    marks = (*recent.fingerprints, *recent.further)
    return {mark for one, (_, mark) in zip((*known, *further), marks, strict=True) if one == own}


def _with_words(latest: _Latest, album: str, mark: Mark) -> _Latest:
    """Words may stand below any photo, or below several: the rate counts none of them again, but
    the same words in the next album are a repetition.
    """
    known, recent, further = latest
    marks = (*recent.further, mark)[-MESSAGES:]
    return _Latest(
        known,
        Recent(fingerprints=recent.fingerprints, further=marks),
        (*further, album)[-MESSAGES:],
    )


def _without(own: str, ids: tuple[str, ...], marks: tuple[Mark, ...]) -> tuple[Mark, ...]:
    return tuple(mark for one, mark in zip(ids, marks, strict=True) if one != own)


def _author(message: Message) -> tuple[str, str, str]:
    community = message.community
    return community.platform, community.id, message.author.id
