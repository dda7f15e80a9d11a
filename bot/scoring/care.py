"""The care models that are shipped, in numpy, beside whatever model scores toxicity.

Our own lines taught them: see `tools/adapt_care.py` and `tools/train_care.py`.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from bot.core import heard
from bot.core.leading import Lines, leading
from bot.scoring import adapted, cared, closely, small
from bot.scoring.cared import Cared
from bot.scoring.text import presentable

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from bot.core.detect.grooming import Stage
    from bot.core.types import Reading, Signal
    from bot.scoring.cared import Care
    from bot.scoring.rows import Predictor

FOLDER = Path(__file__).parent / "bundled_care"


@cache
def model() -> Care:
    """The larger one where its encoder is here, else the small one.

    Raises ModelError for files that are not the shipped ones.
    """
    path = adapted.encoder()
    if path is None or lacking():  # the small one learned no conversations
        return small.load(FOLDER, "care", heard.NEEDS)
    return closely.load(path)


def lacking() -> str:
    """Why the larger model can't listen; "" where it does. Raises ModelError as `model` does."""
    path = adapted.encoder()
    if path is None:
        return f"the package {adapted.PACKAGE} is not installed"
    if not adapted.fits(adapted.FOLDER, path):
        return f"the package {adapted.PACKAGE} has another model than the one that was adapted"
    return ""


def beside(predictor: Predictor) -> Cared:
    return Cared(predictor=predictor, care=model())


def listen(texts: Sequence[str]) -> list[tuple[Signal, ...]]:
    """What it hears in each text, as `bot.core.detect.heard` takes it; at once, on this thread."""
    care = model()
    source = f"model:care@{care.digest[:12]}"
    heard_of = cared.listen(care, [presentable(text) for text in texts])
    return [heard.signals(source, care.labels, found) if found else () for found in heard_of]


def listener() -> Callable[[Lines], frozenset[Stage]] | None:
    """`stages`, where the larger model is here."""
    return stages if heard.hears_closely(model().labels) else None


def stages(lines: Lines) -> frozenset[Stage]:
    """The stages of grooming that it hears at the last line of a conversation, (writer, text) each;
    as the bot hears them, which remembers what was said before.
    """
    found: Sequence[Reading] = listen([lines[-1][1]])[0]
    if heard.may_lure(found) and (text := leading(lines)):
        found = heard.in_talk(found, listen([text])[0])
    return heard.stages(found)
