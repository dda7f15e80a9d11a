"""A text in the forms in which personal data are looked for; places count in all of them alike."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TypeAlias

from bot.core.text import Normal, toneless

Place: TypeAlias = tuple[int, int]  # start and end in the text as meant


@dataclass(frozen=True, slots=True)
class Written:
    """`low` is lower case; `bare` is without marks as well, "" where the text has marks: then
    Vietnamese words are read as they are spelled.
    """

    text: str
    low: str
    bare: str
    normal: Normal

    @classmethod
    def of(cls, text: str, normal: Normal) -> Written:
        bare = toneless(normal.text)
        return cls(text, normal.text, normal.text if bare == normal.text else "", normal)

    def is_capital(self, start: int) -> bool:
        """Whether the word that begins here was written with a capital letter."""
        return self.text[self.normal.origin[start]].isupper()

    def before(self, start: int, letters: int = 30) -> str:
        return self.low[max(0, start - letters) : start]

    def after(self, end: int, letters: int = 30) -> str:
        return self.low[end : end + letters]

    def vietnamese(self, marked: re.Pattern[str], bare: re.Pattern[str]) -> list[re.Match[str]]:
        """What is found with its marks or, where the writer uses none, without."""
        return list(bare.finditer(self.bare) if self.bare else marked.finditer(self.low))


def unmarked(pattern: str) -> re.Pattern[str]:
    """The same pattern for those who type without marks."""
    return re.compile(toneless(pattern))


def words(written: str) -> frozenset[str]:
    return frozenset(written.split())
