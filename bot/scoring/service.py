"""From what an operator names to a scorer: a model that is here, a download, or the bundled one."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from bot.scoring import care, catalogue, classifier, engines, loader
from bot.scoring.errors import DownloadError, ModelError
from bot.scoring.holdings import bundled, found, pull
from bot.scoring.model import ModelScorer
from bot.scoring.process import ProcessScorer
from bot.scoring.tongues import speaking

if TYPE_CHECKING:
    from collections.abc import Callable

    from bot.scoring.rows import Predictor


THREADS = 1  # of a model process: batches are small, and the other cores have other work


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """Opens a model by its name or path, in a process of its own."""

    model: str
    cache: Path | None = None
    labels: Path | None = None  # what the labels of somebody else's classifier mean
    engine: str = engines.AUTO

    @property
    def heavy(self) -> bool:
        return self.model != catalogue.BUNDLED

    def __call__(self, on_note: Callable[[str], None]) -> Predictor:
        loader.stay_offline()
        if self.heavy:
            import torch

            torch.set_num_threads(THREADS)
        return care.beside(
            open_model(
                self.model, self.cache, labels=self.labels, engine=self.engine, on_note=on_note
            )
        )


async def start_scorer(
    name_or_path: str,
    cache: Path | None = None,
    *,
    labels: Path | None = None,
    engine: str = engines.AUTO,
    on_note: Callable[[str], None],
) -> ProcessScorer:
    """A running scorer in its own process, after seconds, or minutes on a first download.

    Raises ModelError for a model that must not be used. A download that fails is told to
    `on_note`, and the bundled model takes its place.
    """
    opening = Named(model=name_or_path, cache=cache, labels=labels, engine=engine)
    scorer = ProcessScorer(opening, on_note=on_note)
    try:
        await scorer.start()
    except DownloadError as error:
        on_note(_instead(name_or_path, error))
        scorer = ProcessScorer(Named(model=catalogue.BUNDLED), on_note=on_note)
        await scorer.start()
    return scorer


def open_scorer(
    name_or_path: str,
    cache: Path | None = None,
    *,
    labels: Path | None = None,
    engine: str = engines.AUTO,
    on_note: Callable[[str], None],
) -> ModelScorer:
    """The model alone, in this process, for a short command; not started, and opening it blocks."""
    try:
        model = open_model(name_or_path, cache, labels=labels, engine=engine, on_note=on_note)
        return ModelScorer(model)
    except DownloadError as error:
        on_note(_instead(name_or_path, error))
        return ModelScorer(open_model(catalogue.BUNDLED, on_note=on_note))


def _instead(name_or_path: str, error: DownloadError) -> str:
    return (
        f"The model {name_or_path} could not be fetched: {error}. "
        "The bundled model is used; it is smaller and judges fewer labels."
    )


def open_model(
    name_or_path: str,
    cache: Path | None = None,
    *,
    labels: Path | None = None,
    engine: str = engines.AUTO,
    on_note: Callable[[str], None],
) -> Predictor:
    """The model itself; raises DownloadError where there is no way to fetch it."""
    path = Path(name_or_path).expanduser()
    if labels is not None and not path.is_dir():
        raise ModelError(
            f"{name_or_path}: a map of labels belongs to a folder with a classifier; "
            "leave `model_labels` out, or name the folder as `model`"
        )
    if path.is_dir() and name_or_path not in catalogue.NAMES and classifier.is_one(path, labels):
        return speaking(classifier.load(path, labels), name_or_path)
    return speaking(_open(name_or_path, cache, engine, on_note=on_note), name_or_path)


def _open(
    name_or_path: str, cache: Path | None, engine: str, *, on_note: Callable[[str], None]
) -> Predictor:
    if name_or_path == catalogue.BUNDLED:
        return bundled()
    path, name = found(name_or_path, lambda: pull(name_or_path, cache, on_note=on_note))
    return engines.proved(path, name, engine=engine, on_note=on_note) or loader.load(path, name)
