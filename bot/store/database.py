"""A SQLite database on disk: opened, brought up to date, and spoken to by one writer at a time."""

from __future__ import annotations

import asyncio
import logging
import os
import sqlite3
import time
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager, suppress
from functools import cache
from typing import TYPE_CHECKING, Any

import aiosqlite
import sqlalchemy as sa
from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from pathlib import Path


# It logs every statement with its values, and these hold what people wrote.
logging.getLogger("aiosqlite").setLevel(logging.WARNING)


class StoreError(Exception):
    """The database can't be used; the message is one sentence with the remedy."""


class StoreTrouble(Exception):  # noqa: N818 -- a state that passes, not a fault of the caller
    """A write was not taken now (disk full, read-only, locked); nothing of it was kept.

    The message is one sentence with the remedy. The same write may be tried again.
    """


# How long a write waits for another program's lock, in milliseconds: the second where the
# database is known to be in trouble, so that who asks hears of it soon.
PATIENT, IMPATIENT = 5_000, 250

CONNECTIONS = 4  # one writes at a time; more wait until one comes back
# Seconds that a write may take, or who needs a connection waits for one, before a disk counts as
# frozen.
WAIT = 30.0
FROZEN = "the disk does not answer; look at it"

# What SQLite says -> what an operator should read.
_TROUBLES = (
    ("disk is full", "the disk is full; make room"),
    ("readonly", "the database is read-only; mend its permissions or the file system"),
    ("read-only", "the database is read-only; mend its permissions or the file system"),
    ("locked", "another program holds the database locked; end it"),
    ("disk i/o error", "the disk answers with errors; look at it"),
    ("unable to open", "the database file can't be opened; look at its folder and permissions"),
)


def of_the_disk(error: sa.exc.DatabaseError | sqlite3.Error) -> str:
    """One sentence with the remedy, "" for what is no state of the disk."""
    said = str(error.orig if isinstance(error, sa.exc.DatabaseError) else error).casefold()
    return next((sentence for words, sentence in _TROUBLES if words in said), "")


def _pragmas(connection: Any, _record: Any) -> None:
    cursor = connection.cursor()
    patience = f"busy_timeout={PATIENT}"
    # What is forgotten is overwritten in the file, too; not every SQLite does so by itself.
    forgets = "secure_delete=ON"
    for pragma in (patience, "journal_mode=WAL", "foreign_keys=ON", "synchronous=FULL", forgets):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _scripts() -> Config:
    config = Config()
    config.set_main_option("script_location", "bot.store:migrations")
    return config


@cache
def revisions() -> tuple[str, ...]:
    """Every schema that this version can read or bring up to date, the newest first."""
    scripts = ScriptDirectory.from_config(_scripts())
    return tuple(script.revision for script in scripts.walk_revisions())


def _migrate(connection: sa.Connection, path: Path) -> None:
    config = _scripts()
    config.attributes["connection"] = connection
    current, known = MigrationContext.configure(connection).get_current_revision(), revisions()
    if current == known[0]:
        return
    if current is not None and current not in known:
        raise StoreError(
            f"{path}: this database was written by a newer modbot (schema {current}); "
            "run that version, or restore a backup made before the upgrade"
        )
    if current is None and sa.inspect(connection).get_table_names():
        raise StoreError(f"{path}: is a database of another program; name another file")
    # The driver begins nothing before DDL; half an upgrade could not be taken up again.
    connection.exec_driver_sql("BEGIN IMMEDIATE")
    command.upgrade(config, "head")


async def _all(engine: AsyncEngine) -> None:
    """Have every connection in hand for a moment. They are opened before anything is asked of them,
    since one that is being opened for a task that is cancelled would be lost, open.
    """
    async with AsyncExitStack() as held:
        for _ in range(CONNECTIONS):
            await held.enter_async_context(engine.connect())


def driver(connection: AsyncConnection) -> aiosqlite.Connection:
    """What is under a connection that is open."""
    held = connection.sync_connection
    assert held is not None
    found = held.connection.driver_connection
    assert isinstance(found, aiosqlite.Connection)
    return found


class Database:
    """Writes share one lock, since SQLite has one writer; reads go beside them (WAL)."""

    def __init__(self, engine: AsyncEngine) -> None:
        self._engine = engine
        self._lock = asyncio.Lock()
        self._since: float | None = None  # when the present write began
        self._trouble = ""  # why the latest write was not taken, "" when it was

    @classmethod
    async def open(cls, path: Path) -> Database:
        """Open or create the file, readable by its owner alone. Raises StoreError."""
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            file = os.open(path, os.O_CREAT | os.O_RDWR, 0o600)
            try:
                os.fchmod(file, 0o600)  # it may have been there before, open to others
            finally:
                os.close(file)
        except OSError as error:
            raise StoreError(
                f"{path}: can't be opened ({error.strerror}); choose another "
                "`database` in the configuration or mend its permissions"
            ) from error
        engine = create_async_engine(
            sa.URL.create("sqlite+aiosqlite", database=str(path)),
            hide_parameters=True,
            pool_size=CONNECTIONS,
            max_overflow=0,
            pool_timeout=WAIT,
        )
        sa.event.listen(engine.sync_engine, "connect", _pragmas)
        try:
            async with engine.begin() as connection:
                await connection.run_sync(_migrate, path)
            await _all(engine)
        except sa.exc.DatabaseError as error:
            await engine.dispose()
            if sentence := of_the_disk(error):
                raise StoreError(f"{path}: {sentence}") from error
            raise StoreError(
                f"{path}: is not a database modbot can read ({error.orig}); "
                "restore a backup or name another file"
            ) from error
        except BaseException:
            await engine.dispose()
            raise
        return cls(engine)

    async def close(self) -> None:
        """Once every connection has come back, also from who was cancelled meanwhile."""
        with suppress(TimeoutError, sa.exc.SQLAlchemyError):
            async with asyncio.timeout(PATIENT / 1_000):
                await _all(self._engine)
        await self._engine.dispose()

    @property
    def trouble(self) -> str:
        """Why the disk takes nothing, one sentence with the remedy; "" while it does."""
        return FROZEN if self._left() <= 0 else self._trouble

    @asynccontextmanager
    async def write(self) -> AsyncIterator[AsyncConnection]:
        """One transaction: all of it or nothing. Raises StoreTrouble when it can't be now."""
        async with self._turn():
            with self._troubled():
                async with self._engine.begin() as connection:
                    await self._be_patient(connection)
                    # The write lock from the start: what is read inside stays true until the end.
                    await driver(connection).execute("BEGIN IMMEDIATE")
                    yield connection
            self._trouble = ""

    @asynccontextmanager
    async def _turn(self) -> AsyncIterator[None]:
        """The one write at a time. Who waits behind others waits as long as these come to an end;
        behind one that gets nowhere, a disk that is frozen holds up nobody for ever.
        """
        while not await self._taken():
            if self._left() <= 0:
                raise StoreTrouble(FROZEN)
        self._since = time.monotonic()
        try:
            yield
        finally:
            self._since = None
            self._lock.release()

    async def _taken(self) -> bool:
        with suppress(TimeoutError):
            async with asyncio.timeout(self._left()):
                return await self._lock.acquire()
        return False

    def _left(self) -> float:
        """Seconds after which the present write counts as stuck."""
        return WAIT if self._since is None else self._since + WAIT - time.monotonic()

    async def _be_patient(self, connection: AsyncConnection) -> None:
        wanted = IMPATIENT if self._trouble else PATIENT
        known = connection.sync_connection.info if connection.sync_connection else {}
        if known.get("patience", PATIENT) != wanted:
            await connection.exec_driver_sql(f"PRAGMA busy_timeout={wanted}")
            known["patience"] = wanted

    @asynccontextmanager
    async def read(self) -> AsyncIterator[AsyncConnection]:
        """Raises StoreTrouble when it can't be now."""
        with self._troubled():
            async with self._engine.connect() as connection:
                yield connection

    @contextmanager
    def _troubled(self) -> Iterator[None]:
        try:
            yield
        except sa.exc.TimeoutError as error:  # no connection came back
            self._trouble = FROZEN
            raise StoreTrouble(FROZEN) from error
        except (sa.exc.OperationalError, sqlite3.OperationalError) as error:
            sentence = of_the_disk(error)
            if not sentence:
                raise
            self._trouble = sentence
            raise StoreTrouble(sentence) from error
