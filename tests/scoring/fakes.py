"""Models for another process: what a text says is what happens to whoever reads it."""

import asyncio
import os
import signal
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from bot.core.types import LABELS
from bot.scoring import Named
from bot.scoring.errors import DownloadError, ModelError
from bot.scoring.rows import Predictor

PATIENCE = 60.0  # seconds until a condition that does not come true fails a test


def strength(text: str) -> float:
    """Another number for each text."""
    return len(text) / 10_000


def happens(text: str) -> None:
    match text.split():
        case ["crash", *_]:
            os.kill(os.getpid(), signal.SIGSEGV)
        case ["leave", *_]:
            os._exit(0)
        case ["hang", *_]:
            threading.Event().wait()
        case ["bad", *_]:
            raise ValueError(text)
        case ["gate", path, *_]:
            Path(f"{path}.entered").touch()
            while not Path(path).exists():
                time.sleep(0.002)
        case _:
            pass


@dataclass(frozen=True, kw_only=True)
class Obedient:
    """A predictor, and the opening that makes it."""

    name: str = "obedient"
    digest: str = "0123456789abcdef" * 4
    trained: frozenset[str] = frozenset(LABELS[:2])
    heavy: bool = False

    def __call__(self, on_note: Callable[[str], None]) -> Predictor:
        return self

    def predict(self, texts: Sequence[str]) -> list[dict[str, float]]:
        for text in texts:
            happens(text)
        return [dict.fromkeys(self.trained, strength(text)) for text in texts]


@dataclass(frozen=True, kw_only=True)
class Unable(Obedient):
    """Opens, and can judge nothing."""

    def predict(self, texts: Sequence[str]) -> list[dict[str, float]]:
        raise TypeError(*texts)


@dataclass(frozen=True, kw_only=True)
class FromFile:
    """Opens what a file says: a digest, nothing there, or a crash."""

    path: Path
    heavy: bool = False

    def __call__(self, on_note: Callable[[str], None]) -> Predictor:
        if not self.path.exists():
            raise ModelError("the file is gone")
        happens(self.path.read_text())
        return Obedient(digest=self.path.read_text())


@dataclass(frozen=True, kw_only=True)
class Unreachable:
    """`Named`, where nothing can be fetched."""

    model: str
    cache: Path | None = None
    labels: Path | None = None
    heavy: bool = False
    engine: str = "auto"

    def __call__(self, on_note: Callable[[str], None]) -> Predictor:
        if self.model == "bundled":
            return Named(model="bundled")(on_note)
        on_note(f"Model {self.model}, digest: first use")
        raise DownloadError("https://example.org: not fetched (no route)")


async def until(condition: Callable[[], object]) -> None:
    async with asyncio.timeout(PATIENCE):
        while not condition():  # noqa: ASYNC110 -- files and processes set no events
            await asyncio.sleep(0.002)


def alive(pid: int) -> bool:
    """Whether it still runs; a zombie does not."""
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except (FileNotFoundError, ProcessLookupError):
        return False
    return state not in {"Z", "X"}
