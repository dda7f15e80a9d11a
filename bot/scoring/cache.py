"""Rows of texts that were scored lately, since spam comes in copies.

Law: it holds no text and no failure, and a row is found only for the model and text it was made of.
"""

from __future__ import annotations

import secrets
from collections import OrderedDict
from hashlib import blake2b
from typing import TYPE_CHECKING

from bot.scoring.rows import failed

if TYPE_CHECKING:
    from bot.scoring.rows import Row

ROWS = 8_192  # a few hundred bytes each
# Of this process alone: who sees a key can't try texts against it.
_SECRET = secrets.token_bytes(blake2b.MAX_KEY_SIZE)


def key_of(digest: str, text: str) -> bytes:
    """What stands for a text under the model with this digest; any string has one."""
    written = f"{digest}\n{text}".encode("utf-8", "surrogatepass")
    return blake2b(written, digest_size=16, key=_SECRET).digest()


class Cache:
    """The rows that were used last; a row is whatever the model's process says, untouched."""

    def __init__(self, most: int = ROWS) -> None:
        self._most = most
        self._rows: OrderedDict[bytes, Row] = OrderedDict()

    def __len__(self) -> int:
        return len(self._rows)

    def get(self, key: bytes) -> Row | None:
        row = self._rows.get(key)
        if row is not None:
            self._rows.move_to_end(key)
        return row

    def put(self, key: bytes, row: Row) -> None:
        if failed(row):
            return
        self._rows[key] = row
        self._rows.move_to_end(key)
        if len(self._rows) > self._most:
            self._rows.popitem(last=False)

    def clear(self) -> None:
        self._rows.clear()
