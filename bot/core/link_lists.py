"""A list of domains that came from a file, in few bytes; `core.detect.list_lines` reads one.

A policy is compared, and named in decisions, by what its lists hold.
"""

from __future__ import annotations

import hashlib
from array import array
from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass, field


class ListError(ValueError):
    """What is no list: one sentence that goes on after the name of a file."""


@dataclass(frozen=True, slots=True)
class Fault:
    """A line that counts for nothing."""

    line: int
    text: str  # how it begins
    why: str


@dataclass(frozen=True, slots=True)
class LinkList:
    """Domains, each as eight bytes of a keyed hash, in order. A million take 8 MB."""

    name: str
    digest: str  # of the file
    marks: array[int] = field(compare=False, repr=False)
    key: bytes = field(compare=False, repr=False)
    faults: tuple[Fault, ...] = field(default=(), compare=False, repr=False)  # some of them
    skipped: int = field(default=0, compare=False, repr=False)  # all of them

    def __len__(self) -> int:
        return len(self.marks)

    def __contains__(self, name: object) -> bool:
        mark = mark_of(str(name), self.key)
        at = bisect_left(self.marks, mark)
        return at < len(self.marks) and self.marks[at] == mark


def mark_of(name: str, key: bytes) -> int:
    found = hashlib.blake2b(name.encode("utf-8", "replace"), digest_size=8, key=key).digest()
    return int.from_bytes(found, "big")


@dataclass(frozen=True, slots=True, kw_only=True)
class ListFile:
    """A file that a policy names, and what was in it."""

    name: str  # as the policy writes it
    home: str = field(default="", compare=False, repr=False)  # the folder of that policy
    where: str = field(default="", compare=False, repr=False)  # file:line:column
    found: LinkList | None = None  # None: not read yet


def contents(files: Iterable[ListFile]) -> tuple[LinkList, ...]:
    """Of those that were read."""
    return tuple(file.found for file in files if file.found is not None)
