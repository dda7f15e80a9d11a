"""Databases for tests: real files, of which a new one is a copy."""

from __future__ import annotations

import asyncio
from pathlib import Path
from tempfile import TemporaryDirectory

from bot.store.database import Database

_EMPTY: list[bytes] = []


async def opened(path: Path) -> Database:
    """Where no file is yet, with one in which nothing happened: making it costs far more time than
    copying it, and hundreds of tests begin with it.
    """
    empty = await _empty()
    await asyncio.to_thread(_copy, empty, path)
    return await Database.open(path)


def _copy(empty: bytes, path: Path) -> None:
    if not path.exists():
        path.write_bytes(empty)


async def _empty() -> bytes:
    if not _EMPTY:
        with TemporaryDirectory() as folder:
            path = Path(folder) / "empty.sqlite"
            await (await Database.open(path)).close()
            _EMPTY.append(await asyncio.to_thread(path.read_bytes))
    return _EMPTY[0]
