"""Databases for tests: real files, of which a new one is a copy."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from bot.store.database import Database

Writer = Callable[[Path], Awaitable[None]]
_MADE: dict[Writer, bytes] = {}


async def opened(path: Path) -> Database:
    """Where no file is yet, with one in which nothing happened."""
    await copied(_empty, path)
    return await Database.open(path)


async def copied(writer: Writer, path: Path) -> None:
    """Where no file is yet, a copy of the database that `writer` makes and closes, once in a
    process: making it costs far more time than copying it, and hundreds of tests begin with one.
    """
    if writer not in _MADE:
        with TemporaryDirectory() as folder:
            first = Path(folder) / "first.sqlite"
            await writer(first)
            _MADE[writer] = await asyncio.to_thread(first.read_bytes)
    await asyncio.to_thread(_copy, _MADE[writer], path)


def _copy(made: bytes, path: Path) -> None:
    if not path.exists():
        path.touch(0o600)
        path.write_bytes(made)


async def _empty(path: Path) -> None:
    await (await Database.open(path)).close()
