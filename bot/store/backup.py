"""A copy of a running bot's database in one file, and such a copy put back in its place.

Law: under the name that was asked for there is always a whole database, the old one or the new
one, whenever the power goes; what was checked is what is put there.
"""

from __future__ import annotations

import asyncio
import errno
import os
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path

from bot.store import lock, proof
from bot.store.database import Database, StoreError, revisions
from bot.store.proof import Proof, Step

PAGES = 1_000  # copied between two calls of `step`
REMEDY = "restore a backup that is whole"
SIDES = ("-wal", "-shm", "-journal")  # what SQLite puts beside a database, under its name,
BESIDE = (*SIDES, lock.ENDING)  # and what stands there of a running bot
NO_LINKS = {errno.EPERM, errno.EOPNOTSUPP, errno.EMLINK, errno.ENOSYS}


class Refused(StoreError):  # noqa: N818 -- a refusal is an answer, not a fault
    """The file can't be taken as it is; nothing was changed."""


def back_up(database: Path, target: Path, *, over: bool, step: Step) -> Proof:
    """Copy the database, as it is at this moment, into one checked file for its owner alone.

    The bot may go on writing. `over`: replace a file of this name. Raises StoreError for what is
    wrong with the arguments, Refused for a database that does not hold; no file is left then.
    """
    _check_target(database, target, over=over)
    with _reading(database) as source, _new(target) as part:
        _copy(source, part, step)
        found = examine(part, database)
        if found.broken:
            raise Refused(
                f"{database}: the audit log does not hold: {found.broken}; no backup was written, "
                "keep a copy of the file itself for the inquiry"
            )
        _place(part, target)
    return found


def _check_target(database: Path, target: Path, *, over: bool) -> None:
    if target.is_dir():
        raise StoreError(f"{target}: is a folder; name a file in it")
    if _real(target) in {_real(database).with_name(database.name + one) for one in BESIDE}:
        raise StoreError(f"{target}: belongs to the database itself; name another file")
    if not target.exists():
        return
    if database.exists() and target.samefile(database):
        raise StoreError(f"{target}: is the database itself; name another file")
    if not over:
        raise StoreError(f"{target}: exists already; name another file, or replace it with --force")


def _real(path: Path) -> Path:
    """Where a link leads; one that leads to itself, which `Path.resolve` raises for, is itself."""
    return Path(os.path.realpath(path))


@contextmanager
def _reading(path: Path) -> Iterator[sqlite3.Connection]:
    """A database that turns out to be damaged is a finding, not a wrong argument."""
    with proof.reading(path) as connection:
        try:
            yield connection
        except sqlite3.DatabaseError as error:
            raise Refused(f"{path}: is damaged ({error}); {REMEDY}") from error


@contextmanager
def _new(target: Path) -> Iterator[Path]:
    """An empty file beside the target, for its owner alone; gone after the block."""
    try:
        number, name = tempfile.mkstemp(prefix=f".{target.name}.", dir=target.parent)
        os.close(number)
        try:
            yield Path(name)
        finally:
            for rest in ("", *SIDES):
                Path(f"{name}{rest}").unlink(missing_ok=True)
    except OSError as error:
        raise StoreError(
            f"{target}: can't be written ({error.strerror}); choose another folder or make room"
        ) from error


def _copy(source: sqlite3.Connection, part: Path, step: Step) -> None:
    """The source reads one state for the whole time, so a busy writer never makes it begin anew."""
    try:
        with closing(sqlite3.connect(part)) as copy:
            source.backup(
                copy,
                pages=PAGES,
                sleep=0,
                progress=lambda _, left, pages: step(pages - left, pages),
            )
            # One file, without a log beside it; the bot switches to WAL when it opens it.
            copy.execute("PRAGMA journal_mode=DELETE")
    except sqlite3.OperationalError as error:
        raise StoreError(
            f"{part.parent}: no copy can be written here ({error}); make room or choose another"
        ) from error


def examine(part: Path, origin: Path) -> Proof:
    """Look a finished copy over, byte by byte and row by row. Raises Refused."""
    try:
        with proof.reading(part) as connection:
            said = connection.execute("PRAGMA integrity_check(1)").fetchone()[0]
            stray = connection.execute("PRAGMA foreign_key_check").fetchone()
            if said != "ok" or stray is not None:
                what = said if said != "ok" else f"a row of {stray[0]} has lost its {stray[2]}"
                raise Refused(f"{origin}: is damaged ({what}); {REMEDY}")
            return proof.prove(connection)
    except sqlite3.DatabaseError as error:
        raise Refused(f"{origin}: is damaged ({error}); {REMEDY}") from error


def _place(part: Path, target: Path) -> None:
    """On the disk first, then under its name."""
    _flush(part)
    part.replace(target)
    _flush(target.parent)


def _flush(path: Path) -> None:
    number = os.open(path, os.O_RDONLY)
    try:
        os.fsync(number)
    finally:
        os.close(number)


def restore(
    database: Path, source: Path, *, now: datetime, anyway: bool, step: Step
) -> tuple[Proof, Path | None]:
    """Put a backup in the database's place; what was found in it, and where the present one is.

    `anyway`: also one whose audit log does not hold. Raises StoreError, with the present database
    as it was, where a bot is at work on it or the backup is not whole.
    """
    real = _real(database)  # a link stays a link
    if not source.is_file():
        raise StoreError(f"{source}: there is no such file; name one that `modbot backup` made")
    if real.exists() and source.samefile(real):
        raise StoreError(f"{source}: is the database itself; name a backup")
    with lock.alone(database), _new(real) as part:
        _prepare(source, part, step)
        found = examine(part, source)
        if found.broken and not anyway:
            raise Refused(
                f"{source}: the audit log does not hold: {found.broken}; take another backup, or "
                "this one all the same with --force"
            )
        kept = _keep(real, now)
        lock.give(part, like=real if kept else real.parent)
        _place(part, real)
    return found, kept


def _prepare(source: Path, part: Path, step: Step) -> None:
    """A checked copy of the backup, brought up to date. The backup itself stays as it is."""
    try:
        with closing(proof.opened(source)) as reading:
            _known(reading, source)
            said = reading.execute("PRAGMA integrity_check(1)").fetchone()[0]
            if said != "ok":
                raise Refused(f"{source}: is damaged ({said}); {REMEDY}")
            _copy(reading, part, step)
    except sqlite3.DatabaseError as error:
        raise Refused(f"{source}: is no whole database ({error}); {REMEDY}") from error
    try:
        asyncio.run(_migrated(part))
    except (StoreError, ValueError) as error:  # in an older file any text may be altered
        raise Refused(f"{source}: can't be brought up to date; {REMEDY}") from error
    with closing(sqlite3.connect(part)) as copy:
        copy.execute("PRAGMA journal_mode=DELETE")


async def _migrated(part: Path) -> None:
    await (await Database.open(part)).close()


def _known(connection: sqlite3.Connection, source: Path) -> None:
    found = proof.schema(connection)
    if not found:
        raise Refused(f"{source}: is a database, but no backup of modbot's; name another file")
    if found not in revisions():
        raise Refused(
            f"{source}: this backup was made by a newer modbot (schema {found}); "
            "restore it with that version"
        )


def _keep(database: Path, now: datetime) -> Path | None:
    """The present database under a second name, its log with it; None where there is none."""
    kept = database.with_name(f"{database.name}.before-restore-{now:%Y%m%dT%H%M%SZ}")
    if kept.exists():
        raise StoreError(f"{kept}: exists already; try again in a moment")
    present, log, spare = database.exists(), Path(f"{database}-wal"), Path(f"{kept}-wal")
    if log.exists():  # SQLite throws the log of a damaged file away as soon as it looks at it
        shutil.copy2(log, spare)
    try:
        if present and _settled(database):
            spare.unlink(missing_ok=True)
    except StoreError:
        spare.unlink(missing_ok=True)
        raise
    if present:
        _second_name(database, kept)
    for rest in ("-wal", "-shm"):  # they would be taken for the new one's
        Path(f"{database}{rest}").unlink(missing_ok=True)
    return kept if present else None


def _second_name(database: Path, kept: Path) -> None:
    try:
        kept.hardlink_to(database)
    except OSError as error:
        if error.errno not in NO_LINKS:
            raise
        shutil.copy2(database, kept)
        _flush(kept)


def _settled(database: Path) -> bool:
    """Whether all that stood in the log is in the file now; not where the file is damaged.

    Raises StoreError while another program has it open: at its end it would take the new one's log
    for its own.
    """
    try:
        with closing(sqlite3.connect(database)) as present:
            present.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            present.execute("PRAGMA journal_mode=DELETE")
    except sqlite3.DatabaseError as error:
        if "locked" in str(error):
            raise StoreError(
                f"{database}: another program has the database open; end it first"
            ) from error
        return False
    return True
