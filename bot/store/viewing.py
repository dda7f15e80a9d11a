"""A database that a bot may be at work on, for rooms that only read: every write is refused."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import partial
from pathlib import Path

import aiosqlite
import sqlalchemy as sa
from sqlalchemy.ext.asyncio import create_async_engine

from bot.store import proof
from bot.store.database import Database, StoreError


@asynccontextmanager
async def viewed(path: Path) -> AsyncIterator[Database]:
    """As `proof.reading`: no file is made, no table changed. Raises StoreError."""
    with proof.reading(path):
        engine = create_async_engine(
            "sqlite+aiosqlite://",
            async_creator=partial(aiosqlite.connect, proof.address(path), uri=True),
            poolclass=sa.NullPool,
            hide_parameters=True,
        )
        try:
            yield Database(engine)
        except sa.exc.DatabaseError as error:
            raise StoreError(
                f"{path}: is damaged and can't be read to its end ({error.orig}); restore a backup"
            ) from error
        finally:
            await engine.dispose()
