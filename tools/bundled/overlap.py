"""Which rows have a near copy among others: a figure measured on copies flatters the model."""

from __future__ import annotations

import unicodedata
from collections import Counter, defaultdict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from data import Example

GRAM = {"zh": 4, "ko": 4, "vi": 6}  # characters; elsewhere 8
COMMON = 400  # rows that share a gram, of which no more are looked at


def _grams(example: Example) -> set[str]:
    plain = unicodedata.normalize("NFKC", example.text).lower()
    letters = "".join(character for character in plain if character.isalnum())
    size = GRAM.get(example.lang, 8)
    return {letters[start : start + size] for start in range(max(1, len(letters) - size + 1))}


def shares(rows: Sequence[Example], others: Sequence[Example]) -> list[float]:
    """For each row the largest share of its grams that stands in one other row of its source."""
    index: dict[tuple[str, str], list[int]] = defaultdict(list)
    for place, other in enumerate(others):
        for gram in _grams(other):
            index[other.source, gram].append(place)
    found: list[float] = []
    for row in rows:
        grams = _grams(row)
        seen = Counter(
            place for gram in grams for place in index.get((row.source, gram), ())[:COMMON]
        )
        found.append(max(seen.values(), default=0) / len(grams))
    return found
