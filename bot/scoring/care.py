"""The care model that is shipped: a small one, in numpy, beside whatever model scores toxicity.

Our own lines taught it, with the help of a larger model: see `tools/train_care.py`.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from bot.core import heard
from bot.scoring import small
from bot.scoring.cared import Cared
from bot.scoring.text import presentable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.core.types import Signal
    from bot.scoring.rows import Predictor
    from bot.scoring.small import SmallModel

FOLDER = Path(__file__).parent / "bundled_care"


@cache
def model() -> SmallModel:
    """Raises ModelError for files that are not the shipped ones."""
    return small.load(FOLDER, "care", heard.OUTPUTS)


def beside(predictor: Predictor) -> Cared:
    return Cared(predictor=predictor, care=model())


def listen(texts: Sequence[str]) -> list[tuple[Signal, ...]]:
    """What it hears in each text, as `bot.core.detect.heard` takes it; at once, on this thread."""
    both = beside(model())
    source = f"model:{both.name}@{both.digest[:12]}"
    heard_of = both.listen([presentable(text) for text in texts])
    labels = both.care.labels
    return [heard.signals(source, labels, found) if found else () for found in heard_of]


def lures(text: str) -> bool:
    """Whether it hears that somebody wins a young person's trust."""
    return heard.lures(listen([text])[0])
