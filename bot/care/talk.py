"""Who talks to whom: the latest writers of each place and their last words, in memory and bounded.

Law: a message is for whoever wrote what it answers: for nobody where that is a program, its own
author or unknown. What answers nothing is for the only other one who wrote in its place lately;
where three talk, for nobody. Words are forgotten
within minutes, and leave only for the care model.
"""

from __future__ import annotations

from collections import OrderedDict, deque
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import NamedTuple, TypeAlias

from bot.core.leading import LETTERS, REMEMBERED, leading
from bot.core.support import aimed_at
from bot.core.types import Message, MessageRef, Platform

LATELY = timedelta(minutes=10)  # so long words are remembered, too
PLACES = 5_000  # remembered at once, the least recent dropped
LINES = 100  # remembered of each place
_Key: TypeAlias = tuple[str, ...]  # of a place


class _Line(NamedTuple):
    at: datetime
    author: str


class _Words(NamedTuple):
    id: str
    at: datetime
    author: str
    text: str


class Talk:
    def __init__(self) -> None:
        self._places: OrderedDict[_Key, dict[str, _Line]] = OrderedDict()
        self._words: OrderedDict[_Key, deque[_Words]] = OrderedDict()

    def heard(self, message: Message) -> None:
        """Once for each message: an edit says nothing new of who talks."""
        place = _place(message.ref)
        lines = self._places.setdefault(place, {})
        self._places.move_to_end(place)
        if len(self._places) > PLACES:
            self._places.popitem(last=False)
        if message.revision == "0":
            lines.setdefault(message.ref.id, _Line(message.sent_at, message.author.id))
        if len(lines) > LINES:
            del lines[next(iter(lines))]

    def partner(self, message: Message) -> str:
        """The member id of who this was written to, "" where that can't be said."""
        lines, author = self._places.get(_place(message.ref), {}), message.author.id
        if message.reply_to or message.reply_author:
            return _answered(message, lines)
        since = message.sent_at - LATELY
        near = (line for line in lines.values() if since <= line.at <= message.sent_at)
        others = {line.author for line in near} - {author}
        return others.pop() if len(others) == 1 else ""

    def leading(self, message: Message) -> str:
        """What it and its partner said up to this message, as `bot.core.leading` puts it; "" where
        nobody is known to be written to, or nothing was said before. Its own words are remembered:
        once, in the order in which messages were sent; an edit takes the place of what it edits.
        """
        words = self._remember(message)
        partner = self.partner(message)
        if not partner or message.ref.id not in {one.id for one in words}:
            return ""
        lines: list[tuple[str, str]] = []
        for one in words:
            if one.id == message.ref.id:
                break
            if one.author in {message.author.id, partner} and one.at >= message.sent_at - LATELY:
                lines.append((one.author, one.text))
        return leading([*lines, (message.author.id, message.own_text)])

    def _remember(self, message: Message) -> deque[_Words]:
        place = _place(message.ref)
        words = self._words.setdefault(place, deque(maxlen=REMEMBERED))
        self._words.move_to_end(place)
        if len(self._words) > PLACES:
            self._words.popitem(last=False)
        text = message.own_text[:LETTERS]
        said = _Words(message.ref.id, message.sent_at, message.author.id, text)
        for number, one in enumerate(words):
            if one.id == said.id:
                words[number] = said
                return words
        while words and words[0].at < message.sent_at - LATELY:
            words.popleft()
        # What comes late is heard alone, since it did not lead to what came before it.
        if message.revision == "0" and (not words or words[-1].at <= said.at):
            words.append(said)
        return words

    def forget_before(self, moment: datetime) -> None:
        """Words that were written before it."""
        for place, words in list(self._words.items()):
            while words and words[0].at < moment:
                words.popleft()
            if not words:
                del self._words[place]

    def forget(self, platform: Platform, member: str) -> None:
        """What a member wrote."""
        for place, words in self._words.items():
            if place[0] == platform:
                left = [one for one in words if one.author != member]
                self._words[place] = deque(left, maxlen=REMEMBERED)


def _answered(message: Message, lines: Mapping[str, _Line]) -> str:
    """The member id of who wrote what it answers. What the platform says holds longer than what is
    remembered: that is little, and nothing after a restart.
    """
    if message.reply_author is not None:
        person = aimed_at(message)
        return person.id if person else ""
    line = lines.get(message.reply_to.id) if message.reply_to else None
    return line.author if line and line.author != message.author.id else ""


def _place(ref: MessageRef) -> _Key:
    place = ref.place
    community = place.community
    return community.platform, community.id, place.channel, place.thread or ""
