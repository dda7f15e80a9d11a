"""Two care models: the small one hears every text, the larger one what may say something.

Law: a message in which the small one hears as good as nothing costs no more than before. A
conversation, or what is written like one, is for the larger one; the small one learned none.
"""

from __future__ import annotations

import hashlib
import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from bot.core import leading
from bot.core.heard import CLOSELY, OUTPUTS
from bot.scoring.cared import Care

# From this probability on the larger one is asked: nine in ten lines of new writers who need care,
# and one in four texts of ordinary chat.
HEARD = 0.005
# What the small one's logit counts beside the larger one's. On lines of writers that both know a
# third helps, on those of new writers it costs. Grooming is the larger one's to tell.
SMALL = 0.15
SHARED = frozenset(OUTPUTS) - {"lure"}
SURE = 1e-4  # no probability is taken for less, nor for more than 1 less this


@dataclass(frozen=True, slots=True, kw_only=True)
class Closely:
    """A Care; what the larger one hears counts most."""

    first: Care
    second: Callable[[], Care]  # opened when it is first asked
    adapter: str  # digest of the second

    @property
    def digest(self) -> str:
        return hashlib.sha256(f"{self.first.digest} {self.adapter}".encode()).hexdigest()

    @property
    def labels(self) -> tuple[str, ...]:
        """Of the second; where only the first is asked the others are nothing."""
        return CLOSELY

    def predict(self, texts: Sequence[str]) -> list[dict[str, float]]:
        found = self.first.predict(texts)
        places = [
            place
            for place, one in enumerate(found)
            if max(one.values()) >= HEARD or leading.is_one(texts[place])
        ]
        if places:
            again = self.second().predict([texts[place] for place in places])
            for place, scores in zip(places, again, strict=True):
                found[place] = _both(found[place], scores)
        return found


def _both(small: dict[str, float], large: dict[str, float]) -> dict[str, float]:
    return {
        name: _mean(small[name], value) if name in SHARED else value
        for name, value in large.items()
    }


def _mean(small: float, large: float) -> float:
    """Of the logits."""
    if math.isnan(small) or math.isnan(large):
        return math.nan  # which is nothing heard
    logit = SMALL * _logit(small) + (1 - SMALL) * _logit(large)
    return 1 / (1 + math.exp(-logit))


def _logit(value: float) -> float:
    value = min(max(value, SURE), 1 - SURE)
    return math.log(value / (1 - value))
