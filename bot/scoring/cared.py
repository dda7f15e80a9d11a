"""A model of toxicity with the care model beside it: both hear the same texts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from bot.core.heard import hears_closely
from bot.core.text import calm, joined
from bot.scoring.around import Around
from bot.scoring.writings import ALPHABETS, WRITINGS, is_heard

if TYPE_CHECKING:
    from collections.abc import Sequence


class Care(Protocol):
    """What hears need, encouragement and the grooming."""

    @property
    def digest(self) -> str: ...
    @property
    def labels(self) -> tuple[str, ...]:
        """Its outputs, in their order."""
        ...

    def predict(self, texts: Sequence[str]) -> list[dict[str, float]]: ...


def listen(care: Care, texts: Sequence[str]) -> list[list[float]]:
    """A number for each output, to four digits; [] for a text that it does not understand."""
    letters = WRITINGS if hears_closely(care.labels) else ALPHABETS
    places = [place for place, text in enumerate(texts) if is_heard(text, letters)]
    found: list[list[float]] = [[] for _ in texts]
    # Of words that are spelled out or shouted it has read next to none, and it would hear anything.
    told = care.predict([calm(joined(texts[place])) for place in places])
    for place, scores in zip(places, told, strict=True):
        found[place] = [_probability(scores.get(label, 0.0)) for label in care.labels]
    return found


@dataclass(frozen=True, slots=True, kw_only=True)
class Cared(Around):
    """As a Predictor it is the first of the two; `rows.judge` asks the second, too."""

    care: Care

    def listen(self, texts: Sequence[str]) -> list[list[float]]:
        """As `listen` above."""
        return listen(self.care, texts)

    @property
    def languages(self) -> frozenset[str]:
        """That the first covers; empty where nobody says."""
        return getattr(self.predictor, "languages", frozenset())

    def predict(self, texts: Sequence[str]) -> list[dict[str, float]]:
        return self.predictor.predict(texts)


def _probability(value: float) -> float:
    return round(value, 4) if 0.0 <= value <= 1.0 else 0.0  # what is no number is nothing heard
