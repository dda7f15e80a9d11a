"""The writings that the care models learned, by their letters."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

# From one letter to before another: Latin and Cyrillic, which both models learned.
ALPHABETS = (("A", "\u0370"), ("\u0400", "\u0530"), ("\u1e00", "\u1f00"))
_ARABIC = ("\u0600", "\u0700"), ("\u0750", "\u0780"), ("\ufb50", "\ufe00"), ("\ufe70", "\uff00")
_DEVANAGARI, _THAI = ("\u0900", "\u0980"), ("\u0e00", "\u0e80")
_KANA, _HAN = ("\u3040", "\u3100"), ("\u3400", "\ua000")
_HANGUL = ("\u1100", "\u1200"), ("\u3130", "\u3190"), ("\uac00", "\ud7b0")
# And those that the larger one alone learned.
WRITINGS = (*ALPHABETS, *_ARABIC, _DEVANAGARI, _THAI, _KANA, _HAN, *_HANGUL)


def is_heard(text: str, letters: Sequence[tuple[str, str]] = ALPHABETS) -> bool:
    """Whether it is in a writing that a care model learned."""
    told = [one for one in text if one.isalpha()]
    known = sum(any(first <= one < end for first, end in letters) for one in told)
    return 2 * known > len(told)
