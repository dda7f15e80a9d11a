"""One bot at a time on a database: a lock that the kernel gives back when its holder dies."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bot.store.database import StoreError

ENDING = ".lock"


@contextmanager
def alone(database: Path) -> Iterator[None]:
    """Hold `<database>.lock` for the time of the block. Raises StoreError where another does.

    The file stays behind: were it removed, two could hold locks on two files of the same name.
    """
    path = database.with_name(f"{database.name}{ENDING}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        file = os.open(path, os.O_CREAT | os.O_RDWR | os.O_CLOEXEC, 0o600)
    except OSError as error:
        raise StoreError(
            f"{path}: can't be opened ({error.strerror}); choose another `database` in the "
            "configuration or mend its permissions"
        ) from error
    try:
        give(file, like=path.parent)
        _take(file, path, database)
        yield
    finally:
        os.close(file)


def _take(file: int, path: Path, database: Path) -> None:
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError as error:
        holder = os.pread(file, 20, 0).decode("ascii", "replace").strip()
        which = f" (process {holder})" if holder.isdecimal() else ""
        raise StoreError(
            f"{database}: a modbot{which} is at work on this database already; stop it first"
        ) from error
    except OSError as error:
        raise StoreError(
            f"{path}: can't be locked ({error.strerror}); keep the database on a local disk"
        ) from error
    os.ftruncate(file, 0)
    os.pwrite(file, f"{os.getpid()}\n".encode(), 0)


def give(file: int | Path, like: Path) -> None:
    """What root makes here belongs to the bot's own user, who could not open it otherwise."""
    if os.geteuid() == 0:
        owner = like.stat()
        os.chown(file, owner.st_uid, owner.st_gid)
