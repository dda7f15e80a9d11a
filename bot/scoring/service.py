"""From what an operator names to a scorer: the cache, a download, or the bundled checkpoint."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from bot.scoring import catalogue, checkpoint, classifier, digests, download, loader, small
from bot.scoring.errors import DownloadError, ModelError
from bot.scoring.model import ModelScorer
from bot.scoring.process import ProcessScorer
from bot.scoring.tongues import speaking

if TYPE_CHECKING:
    from collections.abc import Callable

    from bot.scoring.rows import Predictor
    from bot.scoring.small import SmallModel


THREADS = 1  # of a model process: batches are small, and the other cores have other work


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """Opens a model by its name or path, in a process of its own."""

    model: str
    cache: Path | None = None
    labels: Path | None = None  # what the labels of somebody else's classifier mean

    @property
    def heavy(self) -> bool:
        return self.model != catalogue.BUNDLED

    def __call__(self, on_note: Callable[[str], None]) -> Predictor:
        loader.stay_offline()
        if self.heavy:
            import torch

            torch.set_num_threads(THREADS)
        return open_model(self.model, self.cache, labels=self.labels, on_note=on_note)


async def start_scorer(
    name_or_path: str,
    cache: Path | None = None,
    *,
    labels: Path | None = None,
    on_note: Callable[[str], None],
) -> ProcessScorer:
    """A running scorer in its own process, after seconds, or minutes on a first download.

    Raises ModelError for a model that must not be used. A download that fails is told to
    `on_note`, and the bundled model takes its place.
    """
    scorer = ProcessScorer(Named(model=name_or_path, cache=cache, labels=labels), on_note=on_note)
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
    on_note: Callable[[str], None],
) -> ModelScorer:
    """The same in this process, for a short command; not started yet, and opening it blocks."""
    try:
        return ModelScorer(open_model(name_or_path, cache, labels=labels, on_note=on_note))
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
    return speaking(_open(name_or_path, cache, on_note=on_note), name_or_path)


def _open(name_or_path: str, cache: Path | None, *, on_note: Callable[[str], None]) -> Predictor:
    if name_or_path == catalogue.BUNDLED:
        return bundled()
    if name_or_path in catalogue.NAMES:
        return loader.load(pull(name_or_path, cache, on_note=on_note), name_or_path)
    path = Path(name_or_path).expanduser()
    if path.is_dir():
        return loader.load_folder(path)
    if path.suffix in {".ckpt", ".safetensors"} or path.exists():
        return loader.load(path, path.stem)
    raise catalogue.unknown(name_or_path)


def bundled() -> SmallModel:
    return small.load(catalogue.BUNDLED_FOLDER, catalogue.BUNDLED)


def pull(name: str, cache: Path | None = None, *, on_note: Callable[[str], None]) -> Path:
    """A release with its configuration and tokenizer in the cache; fetched once, then checked."""
    if name == catalogue.BUNDLED:
        return catalogue.BUNDLED_FOLDER / "model.ckpt"
    release = catalogue.release(name)
    folder = cache or download.default_cache()
    if release.file not in digests.recorded(folder / name):
        on_note(f"Model {name}, digest: {digests.Trust.FIRST_USE}")
    path = download.have(release, folder)
    download.have_beside(path.parent, checkpoint.read(path).base)
    return path


def verify(name: str, cache: Path | None = None) -> str:
    """What can be said of a model's files without fetching: a sentence, or ModelError."""
    if name == catalogue.BUNDLED:
        return f"{name}: SHA-256 {bundled().digest}, as labels.json says"
    release = catalogue.release(name)
    path = (cache or download.default_cache()) / name / release.file
    if not path.exists():
        raise ModelError(f"{name} is not in the cache; fetch it with `modbot model pull {name}`")
    trust = digests.pin(path, release.prefix)
    for file in digests.recorded(path.parent):
        digests.pin(path.with_name(file))
    return f"{name}: SHA-256 {digests.sha256(path)}, digest: {trust}"
