"""Where the care model stops reading: what it reads on is heard as before, and little is lost."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from bot.core import heard
from bot.scoring import adapted
from bot.scoring.early import Early
from bot.scoring.small import SmallModel

LINES = Path(__file__).parents[1] / "care" / "data" / "seen"
NOTHING = dict.fromkeys(heard.CLOSELY, 0.0)
LOST = 0.05  # of the few here that are heard where the whole text is read


@pytest.fixture(scope="module")
def model() -> SmallModel:
    path = adapted.encoder()
    assert path is not None
    return adapted.load(adapted.FOLDER, path)


@pytest.fixture(scope="module")
def texts() -> list[str]:
    paths = [LINES / f"{language}.lines.txt" for language in ("en", "vi", "tr")]
    lines = [line for path in paths for line in path.read_text("utf-8").splitlines()[::4]]
    return [line.split("|", 2)[2].strip() for line in lines]


@pytest.fixture(scope="module")
def both(model: SmallModel, texts: list[str]) -> tuple[list[Mapping[str, float]], ...]:
    """What is heard of each text, and what would be without stopping."""
    return model.predict(texts), replace(model, early=None).predict(texts)


def changed(model: SmallModel, by: float) -> SmallModel:
    assert model.early is not None
    weights, biases = model.early.answer
    return replace(model, early=replace(model.early, answer=(weights, biases + np.float32(by))))


def test_what_is_read_to_the_end_is_heard_as_without_stopping(
    both: tuple[list[Mapping[str, float]], ...],
) -> None:
    found, whole = both
    stopped = [one == NOTHING for one in found]
    assert any(stopped)
    assert not all(stopped)
    for one, other, nothing in zip(found, whole, stopped, strict=True):
        assert nothing or one == pytest.approx(other, abs=1e-5)


def test_little_of_what_would_be_heard_is_lost(
    both: tuple[list[Mapping[str, float]], ...],
) -> None:
    found, whole = both
    for output, least in (("need", heard.AGREED), ("encouragement", heard.PUSHED)):
        told = [n for n, one in enumerate(whole) if one[output] >= least]
        assert len(told) > 10
        assert sum(found[n] == NOTHING for n in told) <= LOST * len(told)


def test_it_stops_at_every_text_or_at_none_as_it_is_told(
    model: SmallModel, texts: list[str]
) -> None:
    some = texts[:20]
    assert changed(model, -1e6).predict(some) == [NOTHING] * len(some)
    assert NOTHING not in changed(model, 1e6).predict(some)


def test_padding_changes_no_answer() -> None:
    chance = np.random.default_rng(3)
    found = chance.normal(size=(2, 5, 4)).astype(np.float32)
    padded = np.concatenate([found, 9 + found], axis=1)
    early = Early(
        after=1,
        hidden=(chance.normal(size=(8, 3)).astype(np.float32), np.ones(3, np.float32)),
        answer=(chance.normal(size=(3, 1)).astype(np.float32), np.zeros(1, np.float32)),
    )
    lengths = np.array([5, 5])
    alone = early.goes_on(found, np.zeros((2, 5), np.float32), lengths)
    far = np.where(np.arange(10) < 5, np.float32(0), np.float32(-1e9))
    assert (early.goes_on(padded, np.tile(far, (2, 1)), lengths) == alone).all()
