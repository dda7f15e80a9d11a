"""Fetching of models into the local cache.

Law: a file appears under its name only when it is whole and its digest is right.
"""

from __future__ import annotations

import fcntl
import glob
import os
import re
import tempfile
from contextlib import suppress
from http.client import HTTPException
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.error import HTTPError
from urllib.request import Request, urlopen

from bot.scoring import digests
from bot.scoring.errors import DownloadError, ModelError

if TYPE_CHECKING:
    from collections.abc import Callable

    from bot.scoring.catalogue import Release

PIECE = 1 << 18
SILENCE = 30.0  # seconds without a byte after which a server counts as gone
CONFIGURATION = "config.json"
# What tokenizers are kept in; each model has some of these.
VOCABULARIES = ("tokenizer.json", "vocab.txt", "sentencepiece.bpe.model", "spiece.model")
BESIDE = ("tokenizer_config.json", "special_tokens_map.json", "vocab.json", "merges.txt")


def default_cache() -> Path:
    return Path.home() / ".cache" / "modbot"


def fetch(url: str, target: Path, prefix: str = "") -> digests.Trust:
    """Fetch one file, check it, show it under its name, and record its digest."""
    target.parent.mkdir(parents=True, exist_ok=True)
    _sweep(target)
    handle, name = tempfile.mkstemp(prefix=f".{target.name}.", suffix=".part", dir=target.parent)
    part = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            with suppress(OSError):  # not every file system has locks, and those have no sweep
                fcntl.flock(file, fcntl.LOCK_EX)
            _stream(url, file.write, target.name)
            file.flush()
            os.fsync(file.fileno())
        digests.check(target, digests.sha256(part), prefix)
        part.replace(target)
    except (OSError, HTTPException, ValueError) as error:
        raise DownloadError(f"{url}: not fetched ({_reason(error)})") from error
    finally:
        part.unlink(missing_ok=True)
    return digests.pin(target, prefix)


def _sweep(target: Path) -> None:
    """Take away what fetches left behind that were killed."""
    for left in target.parent.glob(f".{glob.escape(target.name)}.*.part"):
        with suppress(OSError), left.open("rb") as file:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            left.unlink()


def _stream(url: str, write: Callable[[bytes], object], title: str) -> None:
    from rich.progress import BarColumn, DownloadColumn, Progress, TimeRemainingColumn

    if not url.startswith(("https://", "http://")):
        raise DownloadError(f"{url}: only http and https addresses are fetched")
    request = Request(url, headers={"User-Agent": "modbot"})  # noqa: S310 (scheme checked above)
    columns = ("{task.description}", BarColumn(), DownloadColumn(), TimeRemainingColumn())
    with urlopen(request, timeout=SILENCE) as answer, Progress(*columns) as bar:  # noqa: S310 (as above)
        length = answer.headers.get("Content-Length")
        size = int(length) if length else None
        task = bar.add_task(title, total=size)
        got = 0
        while piece := answer.read(PIECE):
            write(piece)
            got += len(piece)
            bar.update(task, completed=got)
    if size is not None and got != size:  # a broken connection ends the answer early
        raise DownloadError(f"{url}: broke off after {got} of {size} bytes")


def _reason(error: Exception) -> str:
    return str(error) or type(error).__name__


def have(release: Release, cache: Path) -> Path:
    """The release's file in the cache, whole and checked; fetched when it is not there."""
    target = cache / release.name / release.file
    if target.exists():
        digests.pin(target, release.prefix)
    else:
        fetch(release.url, target, release.prefix)
    return target


def has_beside(folder: Path) -> bool:
    """Whether configuration and tokenizer are there; those that are must be what they were."""
    there = (folder / CONFIGURATION).exists() and any((folder / v).exists() for v in VOCABULARIES)
    if there:
        for name in set(digests.recorded(folder)) & {CONFIGURATION, *VOCABULARIES, *BESIDE}:
            digests.pin(folder / name)
    return there


def have_beside(folder: Path, model_type: str) -> None:
    """Configuration and tokenizer beside the checkpoint, so that nothing asks a hub later."""
    if not re.fullmatch(r"[\w.-]+(/[\w.-]+)?", model_type) or ".." in model_type:
        raise ModelError(f"{folder}: the checkpoint names no base model but {model_type!r}")
    base = f"{os.environ.get('HF_ENDPOINT', 'https://huggingface.co')}/{model_type}/resolve/main"
    found = [
        name for name in (*VOCABULARIES, *BESIDE) if _optional(f"{base}/{name}", folder / name)
    ]
    if not set(found) & set(VOCABULARIES):
        raise DownloadError(f"{base}: has no tokenizer")
    # Last, since its presence says that the folder is whole.
    fetch(f"{base}/{CONFIGURATION}", folder / CONFIGURATION)


def _optional(url: str, target: Path) -> bool:
    try:
        fetch(url, target)
    except DownloadError as error:
        if isinstance(error.__cause__, HTTPError) and error.__cause__.code == 404:
            return False
        raise
    return True
