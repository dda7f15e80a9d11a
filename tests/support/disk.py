"""A disk that takes nothing: full, read-only, or held by another program."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, closing, suppress
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from bot import keeping, pipeline
from bot.enforce import enforcer
from bot.health import watch
from bot.store import database as store
from bot.store import inbox
from bot.store.database import Database

# What makes SQLite behave so, and what ends it.
PRAGMAS = {
    "full": ("max_page_count=1", "max_page_count=1073741823"),
    "read-only": ("query_only=ON", "query_only=OFF"),
}
KINDS = ("full", "read-only", "locked")
SAID = {
    "full": "the disk is full; make room",
    "read-only": "the database is read-only; mend its permissions or the file system",
    "locked": "another program holds the database locked; end it",
}
LONG = "word " * 2_000  # more than the pages that are there have room for


def impatient(patch: pytest.MonkeyPatch) -> None:
    """Every pause of the store's users becomes short. Before the database is opened."""
    for room in (pipeline, inbox):
        patch.setattr(room, "PAUSES", (0.02,))
    patch.setattr(enforcer, "DISK_PAUSE", 0.02)
    patch.setattr(store, "PATIENT", 30)
    patch.setattr(store, "IMPATIENT", 20)
    patch.setattr(watch, "EVERY", 0.05)
    patch.setattr(keeping, "FIRST_PAUSE", 0.02)


class Disk:
    def __init__(self, database: Database, path: Path) -> None:
        self._path = path
        self._pragma = self._end = ""
        sa.event.listen(database._engine.sync_engine, "checkout", self._checkout)

    def _checkout(self, connection: Any, *_: object) -> None:
        if self._pragma:
            cursor = connection.cursor()
            cursor.execute(f"PRAGMA {self._pragma}")
            cursor.close()

    def fail(self, kind: str) -> None:
        """From the next connection that is taken."""
        self._pragma, self._end = PRAGMAS[kind]

    def recover(self) -> None:
        self._pragma = self._end

    @asynccontextmanager
    async def trouble(self, kind: str) -> AsyncIterator[None]:
        if kind == "locked":
            with closing(sqlite3.connect(self._path, isolation_level=None, timeout=0)) as other:
                await _lock(other)
                yield
            return
        self.fail(kind)
        try:
            yield
        finally:
            self.recover()


async def _lock(other: sqlite3.Connection) -> None:
    """The loop goes on meanwhile, since a write that is under way must come to its end first."""
    async with asyncio.timeout(120):
        while not other.in_transaction:
            with suppress(sqlite3.OperationalError):
                other.execute("BEGIN EXCLUSIVE")
            await asyncio.sleep(0.01)


async def until(true: Callable[[], object], seconds: float = 120.0) -> None:
    """Polls, since a database tells nobody."""
    async with asyncio.timeout(seconds):
        while not true():  # noqa: ASYNC110
            await asyncio.sleep(0.01)
