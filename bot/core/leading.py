"""What the care model reads of a conversation at a message: that message and what led to it.

Law: how it is put together is part of the model, which learned conversations in this form; nobody
can write a line that reads as somebody else's.
"""

from __future__ import annotations

from collections.abc import Sequence

LINES, LETTERS = 8, 300  # messages, and characters unless the last message alone is longer
REMEMBERED = 16  # messages of a place, among them those of the two
OWN, OTHER = "> ", "< "  # before what the writer of the last message wrote, and the other
Lines = Sequence[tuple[str, str]]  # (writer, text)


def shown(lines: Lines) -> list[int]:
    """The places of the lines that are read: the latest of whoever wrote the last one and of whom
    they talk with, which is the other one who wrote last.
    """
    kept: list[int] = []
    left, pair = LETTERS, set[str]()
    for place in range(len(lines) - 1, -1, -1):
        writer, text = lines[place]
        if len(pair) < 2:
            pair.add(writer)
        if writer not in pair:
            continue
        left -= len(_line(text)) + len(OWN) + 1
        if kept and (left < 0 or len(kept) == LINES):
            break
        kept.append(place)
    return kept[::-1]


def leading(lines: Lines) -> str:
    """These lines as one text, as who wrote the last one sees them; "" where nothing led to it."""
    places = shown(lines)
    if len(places) < 2:
        return ""
    own = lines[-1][0]
    return "\n".join(
        (OWN if lines[place][0] == own else OTHER) + _line(lines[place][1]) for place in places
    )


def _line(text: str) -> str:
    """In one line, without words that are marks: the model reads a line break as a space."""
    return " ".join(word for word in text.split() if word.strip(OWN + OTHER)).lstrip(OWN + OTHER)
