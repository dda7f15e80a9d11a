"""What somebody most likely meant by a word that nothing is called by."""

from __future__ import annotations

import difflib
from collections.abc import Iterable

LIKE = 0.6  # below it words that have little in common would be called near: `remove`, `report`


def nearest(word: str, options: Iterable[str]) -> str:
    """The option that is most like it, whatever the case of its letters; else ""."""
    known = {one.casefold(): one for one in options}
    near = difflib.get_close_matches(word.casefold(), known, n=1, cutoff=LIKE)
    return known[near[0]] if near else ""


def hint(word: str, options: Iterable[str], otherwise: str = "expected one of") -> str:
    """The end of a sentence that refuses a word: the nearest option, else all of them."""
    known = list(options)
    near = nearest(word, known)
    if near:
        return f"did you mean {near!r}?"
    if not known:
        return "there is none"
    return f"expected {known[0]}" if len(known) == 1 else f"{otherwise} {', '.join(known)}"
