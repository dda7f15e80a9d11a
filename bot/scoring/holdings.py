"""What is here of a model: fetched, checked against its digests, converted, proved."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from bot.scoring import catalogue, checkpoint, digests, download, engines, labels, loader, small
from bot.scoring.errors import DownloadError, ModelError

if TYPE_CHECKING:
    from collections.abc import Callable

    from bot.scoring.proof import Decide, Proof
    from bot.scoring.small import SmallModel


def found(name_or_path: str, fetched: Callable[[], Path]) -> tuple[Path, str]:
    """The checkpoint file and the name of the model in it."""
    if name_or_path in catalogue.NAMES:
        return fetched(), name_or_path
    path = Path(name_or_path).expanduser()
    if path.is_dir():
        return loader.checkpoint_in(path), path.name
    if path.suffix in {".ckpt", ".safetensors"} or path.exists():
        return path, path.stem
    raise catalogue.unknown(name_or_path)


def bundled() -> SmallModel:
    return small.load(catalogue.BUNDLED_FOLDER, catalogue.BUNDLED)


def pull(name: str, cache: Path | None = None, *, on_note: Callable[[str], None]) -> Path:
    """A release with its configuration and tokenizer in the cache; fetched once, then checked.

    Raises ModelError, and DownloadError where it is not to be had now.
    """
    if name == catalogue.BUNDLED:
        return catalogue.BUNDLED_FOLDER / "model.ckpt"
    folder = cache or download.default_cache()
    try:
        return _pulled(name, folder, on_note)
    except OSError as error:
        raise DownloadError(
            f"{folder}: can't be used ({error.strerror}); mend its permissions, or name another "
            "folder as `model_cache`"
        ) from error


def _pulled(name: str, folder: Path, on_note: Callable[[str], None]) -> Path:
    release = catalogue.release(name)
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
    path, name = found(name_or_path, lambda: _cached(name_or_path, cache))
    if not path.is_file():
        raise ModelError(f"{path}: there is no such checkpoint file")
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
    """Convert a model that is here, where it is not yet, and prove its engines. Takes minutes.

    Raises ModelError for one that must not be used.
    """
    if name_or_path == catalogue.BUNDLED:
        return []
    path, name = found(name_or_path, lambda: _cached(name_or_path, cache))
    return engines.prove(path, name, decide, on_note=on_note)


def standing(name_or_path: str, cache: Path | None = None) -> list[str]:
    """A sentence on each engine of a model that is here."""
    if name_or_path == catalogue.BUNDLED:
        return []
    return engines.standing(found(name_or_path, lambda: _cached(name_or_path, cache))[0])
