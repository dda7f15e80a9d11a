"""What opening a database promises."""

import asyncio
import sqlite3
import stat
from contextlib import AsyncExitStack, closing
from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic.script import ScriptDirectory

from bot.store import database as databases
from bot.store.database import Database, StoreError, StoreTrouble


async def test_a_new_database_is_readable_by_its_owner_alone(tmp_path: Path) -> None:
    path = tmp_path / "modbot.db"
    database = await Database.open(path)
    await database.close()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_the_file_that_is_opened_is_the_one_that_was_named(tmp_path: Path) -> None:
    async def made() -> None:
        await (await Database.open(path)).close()

    path = tmp_path / "mod?bot %20#1.db"
    asyncio.run(made())
    assert list(tmp_path.iterdir()) == [path]
    assert path.stat().st_size


async def test_opening_twice_changes_nothing(tmp_path: Path) -> None:
    newest = ScriptDirectory.from_config(databases._scripts()).get_current_head()
    for _ in range(2):
        database = await Database.open(tmp_path / "modbot.db")
        async with database.read() as connection:
            found = (await connection.execute(sa.text("select * from alembic_version"))).all()
        await database.close()
        assert [tuple(row) for row in found] == [(newest,)]


async def test_foreign_keys_hold(tmp_path: Path) -> None:
    database = await Database.open(tmp_path / "modbot.db")
    with pytest.raises(sa.exc.IntegrityError):
        async with database.write() as connection:
            await connection.execute(sa.text("insert into evidence values (99, '', '{}', '')"))
    await database.close()


async def test_what_is_forgotten_is_overwritten_in_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever SQLite was compiled to do by itself."""

    def without(connection: sqlite3.Connection, record: object) -> None:
        connection.execute("PRAGMA secure_delete=OFF")
        pragmas(connection, record)

    pragmas = databases._pragmas
    monkeypatch.setattr(databases, "_pragmas", without)
    database = await Database.open(tmp_path / "modbot.db")
    async with AsyncExitStack() as held:
        for _ in range(databases.CONNECTIONS):
            connection = await held.enter_async_context(database.read())
            assert (await connection.execute(sa.text("PRAGMA secure_delete"))).scalar() == 1
    await database.close()


async def test_a_database_from_a_newer_version_is_refused_with_the_remedy(tmp_path: Path) -> None:
    database = await Database.open(tmp_path / "modbot.db")
    async with database.write() as connection:
        await connection.execute(sa.text("update alembic_version set version_num = '9999'"))
    await database.close()
    with pytest.raises(StoreError, match="newer modbot"):
        await Database.open(tmp_path / "modbot.db")


async def test_a_file_that_is_no_database_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "modbot.db"
    path.write_text("not a database at all, whatever its name says " * 50)
    with pytest.raises(StoreError, match="not a database"):
        await Database.open(path)


async def test_a_database_of_another_program_is_refused_and_gets_no_tables(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE notes (text)")
    with pytest.raises(StoreError, match="of another program"):
        await Database.open(path)
    with closing(sqlite3.connect(path)) as other:
        names = other.execute("SELECT name FROM sqlite_master").fetchall()
    assert names == [("notes",)]


async def test_a_folder_in_the_way_is_refused(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="can't be opened"):
        await Database.open(tmp_path)


async def test_where_no_connection_comes_back_the_store_is_in_trouble_until_one_does(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As on a disk that is frozen: who writes tries again later, and nothing ends for it."""
    monkeypatch.setattr(databases, "WAIT", 0.01)
    database = await Database.open(tmp_path / "modbot.db")
    async with AsyncExitStack() as busy:
        for _ in range(databases.CONNECTIONS):
            await busy.enter_async_context(database.read())
        for way in (database.read, database.write):
            with pytest.raises(StoreTrouble, match="does not answer"):
                await busy.enter_async_context(way())
        assert database.trouble == databases.FROZEN
    async with database.write():
        pass
    assert database.trouble == ""
    await database.close()


async def test_a_write_that_gets_nowhere_is_trouble_and_holds_up_nobody_for_ever(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As on a disk that hangs: even where nobody else writes, whoever asks hears of it."""
    monkeypatch.setattr(databases, "WAIT", 1.0)
    database = await Database.open(tmp_path / "modbot.db")
    async with database.write():
        assert database.trouble == ""
        with pytest.raises(StoreTrouble, match="does not answer"):
            async with asyncio.timeout(5), database.write():
                pass
        assert database.trouble == databases.FROZEN
    assert database.trouble == ""
    async with database.write():
        pass
    await database.close()


async def test_who_writes_behind_many_others_waits_as_long_as_these_come_to_an_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(databases, "WAIT", 1.5)
    database = await Database.open(tmp_path / "modbot.db")

    async def slow() -> None:
        async with database.write():
            await asyncio.sleep(0.4)  # the disk's time

    async with asyncio.timeout(10), asyncio.TaskGroup() as tasks:
        for _ in range(5):  # together longer than one may take
            tasks.create_task(slow())
    assert database.trouble == ""
    await database.close()
