"""From what an operator names to a scorer: the cache, a download, or the bundled checkpoint."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from bot.scoring import catalogue, checkpoint, digests, download, engines, labels, loader
from bot.scoring.errors import DownloadError, ModelError
from bot.scoring.model import ModelScorer
from bot.scoring.process import ProcessScorer

if TYPE_CHECKING:
    from collections.abc import Callable

    from bot.scoring.loader import LoadedModel
    from bot.scoring.proof import Decide, Proof
    from bot.scoring.rows import Predictor


THREADS = 1  # of a model process: batches are small, and the other cores have other work


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """Opens a model by its name or path, in a process of its own."""

    model: str
    cache: Path | None = None
    engine: str = engines.AUTO

    def __call__(self, on_note: Callable[[str], None]) -> Predictor:
        loader.stay_offline()
        import torch

        torch.set_num_threads(THREADS)
        return open_model(self.model, self.cache, engine=self.engine, on_note=on_note)


async def start_scorer(
    name_or_path: str,
    cache: Path | None = None,
    *,
    engine: str = engines.AUTO,
    on_note: Callable[[str], None],
) -> ProcessScorer:
    """A running scorer in its own process, after seconds, or minutes on a first download.

    Raises ModelError for a model that must not be used. A download that fails is told to
    `on_note`, and the bundled model takes its place.
    """
    opening = Named(model=name_or_path, cache=cache, engine=engine)
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
    engine: str = engines.AUTO,
    on_note: Callable[[str], None],
) -> ModelScorer:
    """The same in this process, for a short command; not started yet, and opening it blocks."""
    try:
        return ModelScorer(open_model(name_or_path, cache, engine=engine, on_note=on_note))
    except DownloadError as error:
        on_note(_instead(name_or_path, error))
        return ModelScorer(bundled())


def _instead(name_or_path: str, error: DownloadError) -> str:
    return (
        f"The model {name_or_path} could not be fetched: {error}. "
        "The bundled model is used; it is smaller and judges fewer labels."
    )


def open_model(
    name_or_path: str,
    cache: Path | None = None,
    *,
    engine: str = engines.AUTO,
    on_note: Callable[[str], None],
) -> Predictor:
    """The model itself; raises DownloadError where there is no way to fetch it."""
    if name_or_path == catalogue.BUNDLED:
        return bundled()
    path, name = _found(name_or_path, lambda: pull(name_or_path, cache, on_note=on_note))
    return engines.proved(path, name, engine=engine, on_note=on_note) or loader.load(path, name)


def _found(name_or_path: str, fetched: Callable[[], Path]) -> tuple[Path, str]:
    """The checkpoint file and the name of the model in it."""
    if name_or_path in catalogue.NAMES:
        return fetched(), name_or_path
    path = Path(name_or_path).expanduser()
    if path.is_dir():
        return loader.checkpoint_in(path), path.name
    if path.suffix in {".ckpt", ".safetensors"} or path.exists():
        return path, path.stem
    raise catalogue.unknown(name_or_path)


def bundled() -> LoadedModel:
    return loader.load_folder(catalogue.BUNDLED_FOLDER, catalogue.BUNDLED)


def pull(name: str, cache: Path | None = None, *, on_note: Callable[[str], None]) -> Path:
    """A release with its configuration and tokenizer in the cache; fetched once, then checked."""
    if name == catalogue.BUNDLED:
        return catalogue.BUNDLED_FOLDER / "model.ckpt"
    release = catalogue.release(name)
    folder = cache or download.default_cache()
    if release.file not in digests.recorded(folder / name):
        on_note(f"Model {name}, digest: {digests.Trust.FIRST_USE}")
    path = download.have(release, folder)
    if not download.has_beside(path.parent):  # else the file need not be read for it
        download.have_beside(path.parent, checkpoint.read(path).base)
    return path


def verify(name_or_path: str, cache: Path | None = None) -> str:
    """What can be said of a model's files without fetching: a sentence, or ModelError."""
    if name_or_path == catalogue.BUNDLED:
        return f"{name_or_path}: SHA-256 {bundled().digest}, as labels.json says"
    path, name = _found(name_or_path, lambda: _cached(name_or_path, cache))
    if name_or_path not in catalogue.NAMES:
        labels.facts(path)
        return f"{name}: SHA-256 {digests.sha256(path)}"
    trust = digests.pin(path, catalogue.release(name).prefix)
    for file in digests.recorded(path.parent):
        digests.pin(path.with_name(file))
    return f"{name}: SHA-256 {digests.sha256(path)}, digest: {trust}"


def _cached(name: str, cache: Path | None) -> Path:
    path = (cache or download.default_cache()) / name / catalogue.release(name).file
    if not path.exists():
        raise ModelError(f"{name} is not in the cache; fetch it with `modbot model pull {name}`")
    return path


def prove(
    name_or_path: str,
    cache: Path | None = None,
    *,
    decide: Decide,
    on_note: Callable[[str], None],
) -> list[Proof]:
    """Convert a model that is here, where it is not yet, and prove its engines. Takes minutes."""
    if name_or_path == catalogue.BUNDLED:
        return []
    path, name = _found(name_or_path, lambda: _cached(name_or_path, cache))
    return engines.prove(path, name, decide, on_note=on_note)


def standing(name_or_path: str, cache: Path | None = None) -> list[str]:
    """A sentence on each engine of a model that is here."""
    if name_or_path == catalogue.BUNDLED:
        return []
    return engines.standing(_found(name_or_path, lambda: _cached(name_or_path, cache))[0])
