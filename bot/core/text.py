"""Text as written to text as meant, and from each found place back to what was written.

Only the detectors read this form. The model reads what was written, since emoji and marks carry
meaning.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from bot.core.types import Span

# Grave, acute, tilde, hook above, dot below: Vietnamese tones, written on one of several vowels.
TONES = frozenset("\u0300\u0301\u0303\u0309\u0323")
MARKS_KEPT = 3  # on one letter; more is ornament
_LOOKALIKE = str.maketrans(
    "аеорсухіјѕԁһӏкмтвнαεορυικνтβ" + "013457@$!|",
    "aeopcyxijsdhlkmtbhaeopuiknтb".replace("т", "t") + "oieastasil",
)
_TOKEN = re.compile(r"[^\W_](?:[\w\u0300-\u036f@$!|]*[\w\u0300-\u036f@$])?|[@$]\w+")
_SPACED = re.compile(r"(?<!\w)(?:\w[ ._*\-]){3,}\w(?!\w)")
_RUN = re.compile(r"([^\W\d_])\1{2,}")


@dataclass(frozen=True, slots=True)
class Normal:
    """`text` as meant; `origin[i]` is the place in the written text of its i-th character."""

    text: str
    origin: tuple[int, ...]

    def span(self, start: int, end: int) -> Span:
        """Where `text[start:end]` stands in the written text."""
        return Span(start=self.origin[start], end=self.origin[end - 1] + 1)


@dataclass(frozen=True, slots=True)
class Token:
    """One word, in every form that it may be meant in, most literal first."""

    forms: tuple[str, ...]
    span: Span


def sound(text: str) -> str:
    """The same text with lone surrogates, which no encoding takes, as replacement characters."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def normalise(written: str) -> Normal:
    """NFKC and case folded, without invisible characters, each word's tones at its end."""
    text: list[str] = []
    origin: list[int] = []
    for start, cluster in _clusters(written):
        for character in unicodedata.normalize("NFKC", cluster).casefold():
            if unicodedata.category(character) not in {"Cf", "Cs"}:
                text.append(character)
                origin.append(start)
    return Normal("".join(text), tuple(origin))


def _clusters(written: str) -> Iterator[tuple[int, str]]:
    """Letters with their marks, at most MARKS_KEPT of them, and where each begins."""
    start, cluster = 0, ""
    for index, character in enumerate(written):
        if cluster and unicodedata.combining(character):
            if len(cluster) <= MARKS_KEPT:
                cluster += character
            continue
        if cluster:
            yield start, cluster
        start, cluster = index, character
    if cluster:
        yield start, cluster


def canonical(word: str) -> str:
    """One spelling for hoà and hòa: decomposed, with the tones behind the last letter."""
    parts = unicodedata.normalize("NFD", word)
    tones = "".join(sorted({mark for mark in parts if mark in TONES}))
    bare = "".join(mark for mark in parts if mark not in TONES)
    return unicodedata.normalize("NFC", bare) + tones


def toneless(word: str) -> str:
    """As people type in a hurry: no tones, no vowel marks, d for đ."""
    parts = unicodedata.normalize("NFD", word).replace("đ", "d")
    return "".join(mark for mark in parts if not unicodedata.combining(mark))


def skeleton(word: str) -> str:
    """Look-alikes and digits as the Latin letters they imitate, in words that have some."""
    if not any("a" <= letter <= "z" for letter in word):
        return word  # a word all in Cyrillic or Greek is simply that
    return word.translate(_LOOKALIKE)


def tokens(normal: Normal) -> tuple[Token, ...]:
    """Every word in order, spelled-out ones (`w o r d`) joined at their place."""
    found: list[Token] = []
    position = 0
    for spaced in _SPACED.finditer(normal.text):
        found += _words(normal, position, spaced.start())
        joined = re.sub(r"[ ._*\-]", "", spaced.group())
        found.append(Token(_forms(joined), normal.span(spaced.start(), spaced.end())))
        position = spaced.end()
    found += _words(normal, position, len(normal.text))
    return tuple(found)


def _words(normal: Normal, start: int, end: int) -> Iterator[Token]:
    for match in _TOKEN.finditer(normal.text, start, end):
        yield Token(_forms(match.group()), normal.span(match.start(), match.end()))


def _forms(word: str) -> tuple[str, ...]:
    plain = skeleton(word)
    stretched = (_RUN.sub(r"\1\1", plain), _RUN.sub(r"\1", plain))
    return tuple(dict.fromkeys(canonical(form) for form in (word, plain, *stretched)))
