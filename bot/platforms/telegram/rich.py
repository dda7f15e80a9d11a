"""What stands in a rich message (Bot API 10.1), which the library hands on as it came.

Law: whatever its shape, it is read without an error and within bounds.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import groupby
from operator import itemgetter
from typing import Any

import telegram

from bot.core.types import MessageKind, PartKind

DEEPEST = 100  # what is nested deeper is not read
LONGEST = 100_000  # characters and values in all
BLOCKS = ("items", "cells", "blocks")  # of which each begins a line
TEXTS = ("summary", "label", "text", "expression", "alternative_text", *BLOCKS, "caption", "credit")
FILES = ("animation", "audio", "video", "voice_note")
KINDS = {
    "photo": MessageKind.PHOTO,
    "video": MessageKind.VIDEO,
    "animation": MessageKind.GIF,
    "audio": MessageKind.AUDIO,
    "voice_note": MessageKind.VOICE,
    "map": MessageKind.LOCATION,
}
NAMES = ("file_name", "performer", "title")
MENTIONS = ("mention", "text_mention")

_Piece = tuple[PartKind, str]


class Rich:
    """The texts of a message by their kind, the addresses behind them, how many it mentions, and
    what else stands in it.
    """

    def __init__(self, message: telegram.Message) -> None:
        self.links: list[str] = []
        self.mentions = 0
        self.kinds: set[MessageKind] = set()
        self._left = LONGEST
        body = message.api_kwargs.get("rich_message")
        self.texts = () if body is None else tuple(_gathered(self._read(body, PartKind.CONTENT)))

    def _read(
        self, value: Any, kind: PartKind, depth: int = 0, *, block: bool = True
    ) -> Iterator[_Piece]:
        """Letters of one word may be formatted apart: only blocks are lines of their own."""
        self._left -= 1
        if self._left <= 0 or depth > DEEPEST:
            return
        if isinstance(value, str):
            yield kind, value[: self._left]
            self._left -= len(value)
        elif isinstance(value, list):
            for one in value:
                yield from self._read(one, kind, depth + 1, block=block)
                if self._left <= 0:
                    return
                if block:
                    yield kind, "\n"
        elif isinstance(value, Mapping):
            yield from self._read_all(value, kind, depth + 1, block=block)

    def _read_all(
        self, value: Mapping[str, Any], kind: PartKind, depth: int, *, block: bool
    ) -> Iterator[_Piece]:
        named = value.get("type")
        if named == "blockquote":
            kind = PartKind.CITED
        self.mentions += named in MENTIONS
        if block and isinstance(named, str) and named in KINDS:
            self.kinds.add(KINDS[named])
        if isinstance(value.get("url"), str):
            self.links.append(value["url"])
            self._left -= len(value["url"])
        for key in (one for one in TEXTS if one in value):
            inner = value[key]
            # Below a picture it has parts of its own; below a table it is a text.
            apart = key in BLOCKS or (key == "caption" and isinstance(inner, Mapping))
            yield from self._read(inner, kind, depth, block=apart)
            if block:
                yield kind, "\n"
        for file in (value[key] for key in FILES if isinstance(value.get(key), Mapping)):
            for name in (file[key] for key in NAMES if isinstance(file.get(key), str)):
                yield from self._read(f"{name}\n", PartKind.FILE_NAME, depth)


def _gathered(pieces: Iterator[_Piece]) -> Iterator[_Piece]:
    for kind, run in groupby(pieces, itemgetter(0)):
        yield kind, re.sub(r"\n{2,}", "\n", "".join(text for _, text in run)).strip("\n")
