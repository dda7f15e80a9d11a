"""Who talks to whom: the latest writers of each place, in memory and bounded.

Law: a message is for whoever wrote what it answers; else for the only other one who wrote in its
place lately. Where three talk and nobody is answered, it is for nobody.
"""

from __future__ import annotations

from collections import OrderedDict
from datetime import datetime, timedelta
from typing import NamedTuple

from bot.core.types import Message, MessageRef

LATELY = timedelta(minutes=10)
PLACES = 5_000  # remembered at once, the least recent dropped
LINES = 100  # remembered of each place


class _Line(NamedTuple):
    at: datetime
    author: str


class Talk:
    def __init__(self) -> None:
        self._places: OrderedDict[tuple[str, ...], dict[str, _Line]] = OrderedDict()

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
        answered = lines.get(message.reply_to.id) if message.reply_to else None
        if answered is not None and answered.author != author:
            return answered.author
        since = message.sent_at - LATELY
        near = (line for line in lines.values() if since <= line.at <= message.sent_at)
        others = {line.author for line in near} - {author}
        return others.pop() if len(others) == 1 else ""


def _place(ref: MessageRef) -> tuple[str, ...]:
    place = ref.place
    community = place.community
    return community.platform, community.id, place.channel, place.thread or ""
