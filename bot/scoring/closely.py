"""The larger care model: an encoder with two adapters, one for Latin and Cyrillic letters and one
for other writings.

Law: what one of them learns changes nothing of what the other hears.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING

from bot.core.heard import CLOSELY
from bot.scoring import adapted, digests, labels
from bot.scoring.writings import ALPHABETS, is_heard

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from bot.scoring.small import SmallModel

WRITINGS = Path(__file__).parent / "bundled_writings"


@dataclass(frozen=True, slots=True, kw_only=True)
class Closely:
    """A Care; each text is read by the adapter that was taught its letters. The second takes 300 MB
    and is read when a text asks for it: most communities write in letters of one kind.
    """

    digest: str  # of both
    alphabets: SmallModel
    others: Callable[[], SmallModel]  # raises ModelError
    labels: tuple[str, ...] = CLOSELY

    def predict(self, texts: Sequence[str]) -> list[dict[str, float]]:
        """For each text the probability of each label, in the order of the texts."""
        found: list[dict[str, float]] = [{} for _ in texts]
        known = [is_heard(text, ALPHABETS) for text in texts]
        for first in set(known):
            model = self.alphabets if first else self.others()
            places = [place for place, one in enumerate(known) if one is first]
            told = model.predict([texts[place] for place in places])
            for place, scores in zip(places, told, strict=True):
                found[place] = scores
        return found


def load(path: Path) -> Closely:
    """Both adapters on the encoder of a file; the second's digest is compared at once as well.

    Raises ModelError.
    """
    alphabets = adapted.load(adapted.FOLDER, path)
    second = WRITINGS / adapted.ADAPTER
    labels.facts(second)
    both = f"{alphabets.digest} {digests.sha256(second)}"
    return Closely(
        digest=hashlib.sha256(both.encode()).hexdigest(),
        alphabets=alphabets,
        others=cache(partial(adapted.load, WRITINGS, path)),
    )
