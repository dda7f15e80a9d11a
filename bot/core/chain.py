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
    case_id: int | None  # None of a change of settings
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
        found = re.fullmatch("([1-9][0-9]{0,17}):([0-9a-f]{64})", written.strip())
        if found is None:
            raise ValueError("a checkpoint is written <row>:<64 hexadecimal digits>")
        return cls(id=int(found[1]), hash=found[2])


@dataclass(frozen=True, slots=True, kw_only=True)
class Break:
    """The first place at which a chain does not hold."""

    row: int  # the first that is wrong, or is not there
    met: Row | None  # the row at which it shows; None at the end
    what: str  # what is to be said of the row that was met

    def sentence(self, where: str = "") -> str:
        """With what is known of the met row, such as its case, in brackets."""
        if self.met is None:
            return self.what
        return f"row {self.met.id}{f' ({where})' if where else ''} {self.what}"


def digest(row: Row) -> str:
    """SHA-256 of the row's canonical JSON, the hash of the row before included."""
    fields = [row.id, row.case_id, row.at, row.kind, row.by, row.body, row.said, row.prev]
    # A row that was tampered with may hold anything, bytes too; it is hashed all the same.
    canonical = json.dumps(fields, ensure_ascii=False, separators=(",", ":"), default=repr)
    return hashlib.sha256(canonical.encode("utf-8", "surrogatepass")).hexdigest()


def sealed(salt: str, text: str) -> str:
    """What stands in a row for a text that is kept elsewhere, and may be forgotten there."""
    return hashlib.sha256(f"{salt}\n{text}".encode("utf-8", "surrogatepass")).hexdigest()


def verify(rows: Iterable[Row], checkpoint: Checkpoint | None = None) -> Break | None:
    """The first break of a chain, given in the order of its ids; None where it holds."""
    prev, last = GENESIS, 0
    for row in rows:
        wrong = _wrong(row, prev, last, checkpoint)
        if wrong:
            return Break(row=min(row.id, last + 1), met=row, what=wrong)
        prev, last = row.hash, row.id
    if checkpoint is not None and checkpoint.id > last:
        what = (
            f"the history ends at row {last}, before row {checkpoint.id} of the checkpoint: "
            "what came after was removed"
        )
        return Break(row=last + 1, met=None, what=what)
    return None


def _wrong(row: Row, prev: str, last: int, checkpoint: Checkpoint | None) -> str:
    """What is wrong with a row after the row `last`, whose hash is `prev`; "" for nothing."""
    if row.id > last + 1:
        one = row.id == last + 2
        gone = f"row {last + 1} was" if one else f"rows {last + 1} to {row.id - 1} were"
        return f"follows row {last}: {gone} removed"
    if row.id <= last:
        return f"comes after row {last}: it was moved"
    if row.prev != prev:
        return f"does not follow row {last}: one of the two was replaced or moved"
    if row.hash != digest(row):
        return "was altered after it was written"
    if checkpoint is not None and row.id == checkpoint.id and row.hash != checkpoint.hash:
        return "is not the one of the checkpoint: the history was rewritten"
    return ""
