"""The audit log as a chain: each row's hash covers the row and the hash of the one before it.

Law: a row that is altered, removed, inserted or moved breaks the chain at that row; forgetting
what people said breaks nothing, since a row holds only a salted hash of it.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable
from dataclasses import dataclass

GENESIS = "0" * 64  # what the first row follows


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One row of the history, as it is stored. `body` is JSON text, hashed as it stands."""

    id: int
    case_id: int
    at: str
    kind: str
    by: str
    body: str
    said: str  # the salted hash of what was said, "" where nothing was
    prev: str
    hash: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Checkpoint:
    """The id and hash of a row at some time, kept where the database's keeper can't reach."""

    id: int
    hash: str

    def __str__(self) -> str:
        return f"{self.id}:{self.hash}"

    @classmethod
    def parse(cls, written: str) -> Checkpoint:
        """Raises ValueError for what is no `id:hash`."""
        number, _, digest = written.strip().partition(":")
        if not number.isdecimal() or not re.fullmatch("[0-9a-f]{64}", digest):
            raise ValueError("a checkpoint is written <row>:<64 hexadecimal digits>")
        return cls(id=int(number), hash=digest)


def digest(row: Row) -> str:
    """SHA-256 of the row's canonical JSON, the hash of the row before included."""
    fields = [row.id, row.case_id, row.at, row.kind, row.by, row.body, row.said, row.prev]
    canonical = json.dumps(fields, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(canonical.encode("utf-8", "surrogatepass")).hexdigest()


def sealed(salt: str, text: str) -> str:
    """What stands in a row for a text that is kept elsewhere, and may be forgotten there."""
    return hashlib.sha256(f"{salt}\n{text}".encode("utf-8", "surrogatepass")).hexdigest()


def verify(rows: Iterable[Row], checkpoint: Checkpoint | None = None) -> str | None:
    """The first thing that is wrong, in one sentence; None where the chain holds."""
    prev, last = GENESIS, 0
    met = checkpoint is None
    for row in rows:
        if row.id != last + 1:
            return f"row {last + 1} is missing: row {row.id} follows row {last}"
        if row.prev != prev:
            return f"row {row.id} does not follow the row before it: one was replaced or moved"
        if row.hash != digest(row):
            return f"row {row.id} was altered after it was written"
        if checkpoint is not None and row.id == checkpoint.id:
            met = True
            if row.hash != checkpoint.hash:
                return f"row {row.id} is not the one of the checkpoint: the history was rewritten"
        prev, last = row.hash, row.id
    if not met and checkpoint is not None:
        return f"the history ends at row {last}, before row {checkpoint.id} of the checkpoint"
    return None
