"""Phrases of one language as patterns that take linear time, found as whole words.

A pattern is RE2 in the spelling of `spoken` (or, where `marked`, with Vietnamese marks): lower
case, without accents and apostrophes (`dont`, `jai`), no letter more than twice in a row. A blank
in it stands for anything between two words. Groups are non-capturing where they need not capture.

Law: what an excuse covers says nothing; a match begins and ends at the edge of a word.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

import re2

from bot.core.text import normalise, skeleton, toneless

_APOSTROPHES = re.compile(r"(?<=\w)['’ʼ`´](?=\w)")
_RUN = re.compile(r"([^\W\d_])\1{2,}")
_MIXED = re.compile(r"(?=[^\W_]*\d)(?=[^\W_]*[a-z])[a-z0-9@$!]+")
_EDGE = r"[^\pL\pN]"
_GAP = rf"{_EDGE}+"
_OPTIONS = re2.Options()
_OPTIONS.log_errors = False
_OPTIONS.max_mem = 64 << 20


@dataclass(frozen=True, slots=True)
class Spoken:
    """A text in the forms that patterns are held against, each with a blank at both ends."""

    plain: str  # without marks
    marked: str  # with Vietnamese marks, "" where the text has none
    undisguised: str  # plain, with the letters that digits stand for (`k1ll`)


@lru_cache(maxsize=8)
def spoken(text: str) -> Spoken:
    lower = _RUN.sub(r"\1", _APOSTROPHES.sub("", normalise(text).text))
    bare = toneless(lower).replace("ı", "i")
    marked = "" if bare == lower else lower
    clear = _MIXED.sub(lambda word: skeleton(word.group()), bare)
    return Spoken(f" {bare} ", f" {marked} " if marked else "", f" {clear} ")


@dataclass(frozen=True)
class Phrases:
    """Patterns by what they tell, and what takes a telling back.

    `marked`: the patterns are written with Vietnamese marks. A text without any is held against
    the same patterns without theirs.
    """

    language: str
    told: Mapping[str, tuple[str, ...]]
    excuses: tuple[str, ...] = ()
    marked: bool = False
    _compiled: dict[tuple[str, bool], Any] = field(default_factory=dict, compare=False, repr=False)

    def find(self, text: Spoken, *, undisguise: bool = True) -> frozenset[str]:
        """What the text tells."""
        with_marks = self.marked and bool(text.marked)
        written = text.marked if with_marks else text.undisguised if undisguise else text.plain
        if not self._any(with_marks).search(written):
            return frozenset()
        if self.excuses:
            written = self._pattern("", self.excuses, with_marks).sub(" | ", written)
        return frozenset(
            name
            for name, patterns in self.told.items()
            if patterns and self._pattern(name, patterns, with_marks).search(written)
        )

    def _any(self, with_marks: bool) -> Any:
        every = tuple(dict.fromkeys(one for patterns in self.told.values() for one in patterns))
        return self._pattern("*", every, with_marks)

    def _pattern(self, name: str, patterns: tuple[str, ...], with_marks: bool) -> Any:
        known = self._compiled.get((name, with_marks))
        if known is None:
            spelled = [one if with_marks or not self.marked else toneless(one) for one in patterns]
            known = self._compiled[name, with_marks] = compile_phrases(spelled, self.language)
        return known


def compile_phrases(patterns: list[str], language: str) -> Any:
    """One pattern that finds any of these. Raises ValueError."""
    inner = "|".join(f"(?:{' '.join(one.split())})" for one in patterns)
    try:
        return re2.compile(f"{_EDGE}(?:{inner.replace(' ', _GAP)}){_EDGE}", _OPTIONS)
    except re2.error as error:
        raise ValueError(f"a phrase of {language} is no RE2: {error}") from None
