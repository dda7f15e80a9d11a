"""The files that a command is to write, tried before the work whose result they are for."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bot.commands.exits import wrong


def check(path: Path | None) -> None:
    """What is in the file stays as it is; none is left where there was none."""
    if path is None:
        return
    with written(path):
        fresh = not path.exists()
        path.open("ab").close()
        if fresh:
            path.unlink()


@contextmanager
def written(path: Path) -> Iterator[None]:
    """One sentence and exit code 2 for what the system refuses."""
    try:
        yield
    except OSError as error:
        wrong(f"{path}: can't be written ({error.strerror}); choose another place")
