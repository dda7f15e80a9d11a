"""Each author's latest messages, as fingerprints, bounded in number and size."""

from __future__ import annotations

import sys
from collections import OrderedDict
from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import NamedTuple

from bot.core.detect import Recent, fingerprint
from bot.core.detect.shape import counted
from bot.core.flood import MOST, Window
from bot.core.types import Community, Message

AUTHORS = 20_000  # remembered at once, least recent dropped
MESSAGES = 20  # remembered of each
ALBUMS, PHOTOS = 2_000, 10  # whose photos are remembered, and how many of one
Mark = tuple[datetime, str]
Stand = tuple[str, str]  # a channel, and a message in it


class _Latest(NamedTuple):
    ids: tuple[str, ...]
    recent: Recent  # one fingerprint for each of these
    channels: tuple[str, ...] = ()  # and where it stands
    further: tuple[str, ...] = ()  # the ids of the albums that its further ones stand in


_NOTHING = _Latest((), Recent())


class Memory:
    def __init__(self) -> None:
        self._latest: OrderedDict[tuple[str, str, str], _Latest] = OrderedDict()
        self._photos: OrderedDict[tuple[str, str], tuple[str, ...]] = OrderedDict()

    def recall(self, message: Message) -> Recent:
        """Without the message itself, where it comes again or was edited, and without its album."""
        known, recent, _, further = self._latest.get(_author(message), _NOTHING)
        own = _id(message)
        if own not in known and own not in further:
            return recent
        return Recent(
            fingerprints=_without(own, known, recent.fingerprints),
            further=_without(own, further, recent.further),
        )

    def counted(self, message: Message, windows: Sequence[Window]) -> tuple[Stand, ...]:
        """Where its author's earlier messages stand that these windows hold together with it: for
        an edit all of them, else those that came before it; the newest, where there are too many.
        """
        before, mark = list(self._before(message)), fingerprint(message.text)
        found = dict[tuple[str, str], None]()
        for window in windows:
            like = [one for one in before if mark and one[1] == mark] if window.same else before
            times = counted(message.sent_at, [at for at, _, _ in like], window.within)
            found |= {where: None for at, _, where in like if at in times}
        ids = self._latest.get(_author(message), _NOTHING).ids
        oldest_first = sorted(found, key=lambda where: ids.index(where[1]))
        return tuple(each for where in oldest_first for each in self._stands(where))[-MOST:]

    def _before(self, message: Message) -> Iterator[tuple[datetime, str, Stand]]:
        """Its author's other messages, with all that stood in them."""
        known, recent, channels, further = self._latest.get(_author(message), _NOTHING)
        own = _id(message)
        until = known.index(own) if own in known and message.revision == "0" else len(known)
        where = dict(zip(known[:until], channels[:until], strict=True))
        where.pop(own, None)
        marks = (*zip(known, recent.fingerprints, strict=True),)
        for one, (at, mark) in (*marks, *zip(further, recent.further, strict=True)):
            if one in where:
                yield at, mark, (where[one], one)

    def _stands(self, where: Stand) -> tuple[Stand, ...]:
        """An album as its photos."""
        channel, _ = where
        return tuple((channel, photo) for photo in self._photos.get(where, ())) or (where,)

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
        if message.album:
            self._keep_photo(message)
        mark = (message.sent_at, fingerprint(message.text))
        if own not in latest.ids:
            latest = _with(latest, own, mark, message.ref.place.channel)
        elif mark[1] and mark[1] not in _words(latest, own):
            latest = _with_words(latest, own, mark)
        else:
            return
        self._latest[author] = latest
        self._latest.move_to_end(author)
        if len(self._latest) > AUTHORS:
            self._latest.popitem(last=False)

    def _keep_photo(self, message: Message) -> None:
        album = message.ref.place.channel, _id(message)
        known = self._photos.get(album, ())
        self._photos[album] = tuple(dict.fromkeys((*known, message.ref.id)))[:PHOTOS]
        if len(self._photos) > ALBUMS:
            self._photos.popitem(last=False)


def _id(message: Message) -> str:
    """Of an album, each photo comes as a message."""
    return message.album or message.ref.id


def _with(latest: _Latest, own: str, mark: Mark, channel: str) -> _Latest:
    known, recent, channels, further = latest
    marks = (*recent.fingerprints, mark)[-MESSAGES:]
    return _Latest(
        (*known, own)[-MESSAGES:],
        Recent(fingerprints=marks, further=recent.further),
        (*channels, sys.intern(channel))[-MESSAGES:],
        further,
    )


def _words(latest: _Latest, own: str) -> set[str]:
    known, recent, _, further = latest
    marks = (*recent.fingerprints, *recent.further)
    return {mark for one, (_, mark) in zip((*known, *further), marks, strict=True) if one == own}


def _with_words(latest: _Latest, album: str, mark: Mark) -> _Latest:
    """Words may stand below any photo, or below several: the rate counts none of them again, but
    the same words in the next album are a repetition.
    """
    known, recent, channels, further = latest
    marks = (*recent.further, mark)[-MESSAGES:]
    return _Latest(
        known,
        Recent(fingerprints=recent.fingerprints, further=marks),
        channels,
        (*further, album)[-MESSAGES:],
    )


def _without(own: str, ids: tuple[str, ...], marks: tuple[Mark, ...]) -> tuple[Mark, ...]:
    return tuple(mark for one, mark in zip(ids, marks, strict=True) if one != own)


def _author(message: Message) -> tuple[str, str, str]:
    community = message.community
    return community.platform, community.id, message.author.id
