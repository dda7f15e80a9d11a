"""Functional tests: lines of our own, by what they do, and what a judge should make of each.

A file holds sections, `[function: flag]` or `[function: leave]`, with a message a line.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

SHIPPED = {"en": "functional_en.txt", "vi": "functional_vi.txt"}
_HEAD = re.compile(r"\[(?P<name>[^\]:]+): (?P<expect>flag|leave)\]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    function: str
    language: str
    flag: bool  # whether a rule should fire on it
    text: str


def shipped() -> tuple[Case, ...]:
    folder = Path(__file__).parent
    return tuple(
        case
        for language, file in SHIPPED.items()
        for case in parse((folder / file).read_text(encoding="utf-8"), language)
    )


def parse(written: str, language: str) -> Iterator[Case]:
    """Raises ValueError for a line that stands in no section."""
    head: re.Match[str] | None = None
    for number, line in enumerate(written.splitlines(), 1):
        text = line.strip()
        if not text or text.startswith("# "):
            continue
        if text.startswith("["):
            head = _HEAD.fullmatch(text)
        elif head is not None:
            flag = head["expect"] == "flag"
            yield Case(function=head["name"], language=language, flag=flag, text=text)
        if head is None:
            raise ValueError(f"line {number} stands in no section `[function: flag]` or `leave`")
