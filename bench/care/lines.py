"""Our own lines and conversations, and which of them are held out.

Lines: `label | kind | text`. Conversations: blocks that begin with `label | kind`, then one
`who: text` a line. Law: whether something is held out depends on its text alone, so that a third
stays out of sight of whoever writes a detector. The lines in `tuned` came later; all of them were
looked at, and no figure is taken from them. Not every language has conversations, or lines of the
third kind.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).parents[2] / "tests" / "care" / "data"
THIRD = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    label: str  # `concern`, `risk`, `imminent`, `encouragement` or `none`
    kind: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Talk:
    label: str  # `grooming` or `benign`
    kind: str
    messages: tuple[tuple[str, str], ...]  # (who, text)

    @property
    def text(self) -> str:
        return "\n".join(f"{who}: {said}" for who, said in self.messages)


def is_held_out(text: str) -> bool:
    return hashlib.sha256(text.encode()).digest()[0] % THIRD == 0


def languages() -> list[str]:
    return sorted(path.name.partition(".")[0] for path in (FOLDER / "seen").glob("*.lines.txt"))


def lines(language: str, *, held_out: bool) -> list[Line]:
    written = _read(language, "lines", held_out=held_out).splitlines()
    return [Line(label=a, kind=b, text=c) for a, b, c in map(_parts, written)]


def tuned(language: str) -> list[Line]:
    """More lines that detectors were written with."""
    path = FOLDER / "tuned" / f"{language}.lines.txt"
    written = path.read_text("utf-8").splitlines() if path.exists() else []
    return [Line(label=a, kind=b, text=c) for a, b, c in map(_parts, written)]


def talking() -> list[str]:
    """The languages that have conversations."""
    return sorted(path.name.partition(".")[0] for path in (FOLDER / "seen").glob("*.talks.txt"))


def talks(language: str, *, held_out: bool) -> list[Talk]:
    if language not in talking():
        return []
    return list(map(talk, _read(language, "talks", held_out=held_out).strip().split("\n\n")))


def talk(block: str) -> Talk:
    """Raises ValueError."""
    head, *said = block.strip().splitlines()
    label, kind = (part.strip() for part in head.split("|"))
    return Talk(label=label, kind=kind, messages=tuple(map(_message, said)))


def _parts(line: str) -> Iterator[str]:
    return (part.strip() for part in line.split("|", 2))


def _message(line: str) -> tuple[str, str]:
    who, _, text = line.partition(":")
    return who.strip(), text.strip()


def _read(language: str, what: str, *, held_out: bool) -> str:
    folder = FOLDER / ("held_out" if held_out else "seen")
    return (folder / f"{language}.{what}.txt").read_text("utf-8")
