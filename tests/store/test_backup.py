"""A backup is whole, whatever goes on meanwhile; a restore gives all of it back, or nothing."""

import asyncio
import sqlite3
import stat
import subprocess
import sys
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from bot.core.types import Platform
from bot.store import backup, lock
from bot.store.backup import Refused
from bot.store.communities import Communities
from bot.store.database import Database, StoreError
from bot.store.ledger import Ledger
from bot.store.outbox import Outbox
from bot.store.proof import Proof
from tests.support.bot import running
from tests.support.history import attack, column, proved, written
from tests.support.values import COMMUNITY, NOON, message

LATER = NOON + timedelta(days=60)


def quiet(_done: int, _all: int) -> None:
    pass


@pytest.fixture
async def path(tmp_path: Path) -> Path:
    return await written(tmp_path / "data" / "modbot.sqlite")


@pytest.fixture
def copy(path: Path, tmp_path: Path) -> Path:
    copy = tmp_path / "copy.sqlite"
    backup.back_up(path, copy, over=False, step=quiet)
    return copy


def restored(path: Path, copy: Path, *, anyway: bool = False) -> tuple[Proof, Path | None]:
    return backup.restore(path, copy, now=LATER, anyway=anyway, step=quiet)


def contents(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table."""
    with closing(sqlite3.connect(path)) as database:
        query = "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"
        names = [row[0] for row in database.execute(query)]
        return {name: database.execute(f'SELECT * FROM "{name}"').fetchall() for name in names}  # noqa: S608


def folder(path: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in path.parent.iterdir()}


def test_a_backup_is_one_file_for_its_owner_alone_with_everything_in_it(
    path: Path, copy: Path
) -> None:
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    assert contents(copy) == contents(path)
    assert proved(copy) == proved(path)
    assert [file.name for file in copy.parent.iterdir() if file.is_file()] == ["copy.sqlite"]


WRITE = """
import asyncio, sys
from datetime import timedelta
from pathlib import Path
from bot.core.actions import Warn
from bot.core.cases import CaseEvent, EventKind
from bot.store.database import Database
from bot.store.ledger import Ledger
from tests.support.values import NOON, PLACE, member

async def go():
    ledger = Ledger(await Database.open(Path(sys.argv[1])))
    for number in range(10**6):
        said = (("text", f"word {number} " * 40),)
        event = CaseEvent(at=NOON, kind=EventKind.NOTE, by="900", said=said)
        await ledger.append(1, event)
        await ledger.act(1, f"k{number}", [Warn(place=PLACE, member=member())], NOON, by="900")
        print(number, flush=True)

asyncio.run(go())
"""


def test_a_backup_beside_a_process_that_writes_and_writes_is_of_one_moment(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backup, "PAGES", 2)
    with subprocess.Popen(  # noqa: S603 -- our own program
        [sys.executable, "-c", WRITE, str(path)], stdout=subprocess.PIPE, text=True
    ) as writer:
        assert writer.stdout is not None
        lines, steps = iter(writer.stdout), []

        def step(done: int, _all: int) -> None:
            steps.append(done)
            assert len(steps) < 400  # it does not begin anew because somebody wrote
            next(lines)  # a write is finished between any two steps

        next(lines)
        copies = [path.with_name(f"copy{number}") for number in range(3)]
        proofs = [backup.back_up(path, copy, over=False, step=step) for copy in copies]
        writer.kill()
        writer.stdout.close()
    assert len(steps) > 30
    assert proofs[0].rows < proofs[1].rows < proofs[2].rows
    for copy, found in zip(copies, proofs, strict=True):
        assert proved(copy) == found
        assert found.broken == ""
        assert column(copy, "PRAGMA integrity_check") == ["ok"]
        assert column(copy, "PRAGMA foreign_key_check") == []
        # What is written in one transaction is in the copy together, or not at all.
        asked = 'SELECT count(*) FROM case_event WHERE body = \'[["asked","warn"]]\''
        assert column(copy, asked) == column(
            copy, "SELECT count(*) FROM outbox WHERE \"key\" LIKE 'k%'"
        )
        assert proved(path, found.tip).broken == ""  # a beginning of what there is now


def test_a_file_in_the_way_is_replaced_only_when_that_is_said(path: Path, copy: Path) -> None:
    copy.write_text("something else")
    with pytest.raises(StoreError, match="--force"):
        backup.back_up(path, copy, over=False, step=quiet)
    assert copy.read_text() == "something else"
    backup.back_up(path, copy, over=True, step=quiet)
    assert proved(copy) == proved(path)


def test_the_database_itself_is_never_the_target(path: Path) -> None:
    before = path.read_bytes()
    with pytest.raises(StoreError, match="the database itself"):
        backup.back_up(path, path, over=True, step=quiet)
    with pytest.raises(StoreError, match="the database itself"):
        restored(path, path)
    assert path.read_bytes() == before


@pytest.mark.parametrize("beside", ["-wal", "-shm", "-journal", ".lock"])
def test_what_belongs_to_the_database_is_no_target_either(path: Path, beside: str) -> None:
    with pytest.raises(StoreError, match="belongs to the database itself"):
        backup.back_up(path, path.with_name(path.name + beside), over=True, step=quiet)


def test_a_target_that_can_not_be_is_refused(path: Path, tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="is a folder"):
        backup.back_up(path, tmp_path, over=True, step=quiet)
    with pytest.raises(StoreError, match="No such file"):
        backup.back_up(path, tmp_path / "nowhere" / "copy", over=False, step=quiet)
    with pytest.raises(StoreError, match="there is no database"):
        backup.back_up(tmp_path / "none", tmp_path / "copy", over=False, step=quiet)
    assert not (tmp_path / "copy").exists()


def test_a_database_that_does_not_hold_gives_no_backup(path: Path, tmp_path: Path) -> None:
    attack(path, "UPDATE case_event SET \"by\" = '901' WHERE id = 2")
    (target := tmp_path / "copy").write_text("the backup of yesterday")
    with pytest.raises(Refused, match=r"row 2 \(case 1 of discord:100\) was altered"):
        backup.back_up(path, target, over=True, step=quiet)
    assert target.read_text() == "the backup of yesterday"
    assert sorted(file.name for file in tmp_path.iterdir()) == ["copy", "data"]


async def test_cases_strikes_timers_and_settings_come_back(path: Path, copy: Path) -> None:
    before = contents(path)
    database = await Database.open(path)
    now, long_ago = NOON + timedelta(days=40), NOON - timedelta(days=40)
    timers = await Outbox(database).due(Platform.DISCORD, now)
    strikes = await Ledger(database).strikes(COMMUNITY, "7", long_ago)
    assert timers
    assert strikes
    # What is lost or spoilt after the backup:
    async with database.write() as connection:
        for table in ("outbox", "strike", "report", "community", "said", "evidence", "decision"):
            await connection.exec_driver_sql(f"DELETE FROM {table}")  # noqa: S608
    await database.close()

    found, kept = await restore_beside_the_loop(path, copy)

    assert contents(path) == before
    assert found == proved(path)
    assert kept is not None
    assert contents(kept)["outbox"] == []
    database = await Database.open(path)
    assert await Outbox(database).due(Platform.DISCORD, now) == timers
    assert await Ledger(database).strikes(COMMUNITY, "7", long_ago) == strikes
    settings = await Communities(database).get(COMMUNITY)
    assert settings is not None
    assert settings.title == "Chess club"
    await database.close()


async def test_what_was_removed_as_spam_comes_back(tmp_path: Path) -> None:
    path, copy = tmp_path / "modbot.sqlite", tmp_path / "copy.sqlite"
    words = "Earn 500$ a day from home with our trading bot, write to Anna now"
    async with running(path) as bot:
        await bot.ask("spam", message=message(words))
    await asyncio.to_thread(backup.back_up, path, copy, over=False, step=quiet)
    before = contents(path)["spam_mark"]
    attack(path, "DELETE FROM spam_mark")
    await restore_beside_the_loop(path, copy)
    assert contents(path)["spam_mark"] == before
    assert len(before) == 1


async def restore_beside_the_loop(path: Path, copy: Path) -> tuple[Proof, Path | None]:
    return await asyncio.to_thread(restored, path, copy)


def test_the_present_database_is_kept_with_its_date_and_without_a_log(
    path: Path, copy: Path
) -> None:
    with closing(sqlite3.connect(path)) as database, database:
        database.execute("PRAGMA journal_mode=WAL")
        database.execute("INSERT INTO meta VALUES ('newer', 'than the backup')")
    _, kept = restored(path, copy)
    assert kept == path.with_name("modbot.sqlite.before-restore-20260316T120000Z")
    assert column(kept, "SELECT value FROM meta WHERE key = 'newer'") == ["than the backup"]
    assert column(path, "SELECT value FROM meta WHERE key = 'newer'") == []
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    names = {file.name for file in path.parent.iterdir()}
    assert names == {path.name, kept.name, "modbot.sqlite.lock"}


def test_a_restore_where_there_is_no_database_leaves_no_log_of_an_older_one(
    path: Path, copy: Path
) -> None:
    before = contents(path)
    path.unlink()
    path.with_name("modbot.sqlite-wal").write_bytes(b"a log of another time")
    assert restored(path, copy)[1] is None
    assert contents(path) == before


def test_a_database_that_is_damaged_beyond_reading_is_replaced_and_kept(
    path: Path, copy: Path
) -> None:
    before = contents(path)
    path.write_bytes(b"nothing that SQLite knows " * 500)
    path.with_name("modbot.sqlite-wal").write_bytes(b"what was in its log")
    _, kept = restored(path, copy)
    assert contents(path) == before
    assert kept is not None
    assert kept.read_bytes().startswith(b"nothing that SQLite knows")
    assert kept.with_name(f"{kept.name}-wal").read_bytes() == b"what was in its log"


def garbage(copy: Path) -> None:
    copy.write_bytes(b"no database at all " * 500)


def empty(copy: Path) -> None:
    copy.write_bytes(b"")


def truncated(copy: Path) -> None:
    copy.write_bytes(copy.read_bytes()[:-9000])


def damaged(copy: Path) -> None:
    content = bytearray(copy.read_bytes())
    content[8192:12288] = b"\x5a" * 4096
    copy.write_bytes(content)


def altered(copy: Path) -> None:
    attack(copy, "UPDATE said SET body = '[]' WHERE event_id = (SELECT max(event_id) FROM said)")


def orphaned(copy: Path) -> None:
    attack(copy, "UPDATE strike SET case_id = 99")


def newer(copy: Path) -> None:
    attack(copy, "UPDATE alembic_version SET version_num = '9999'")


def foreign(copy: Path) -> None:
    copy.unlink()
    with closing(sqlite3.connect(copy)) as database, database:
        database.execute("CREATE TABLE something (other)")


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (garbage, "no whole database"),
        (empty, "no backup of modbot"),
        (truncated, "damaged|no whole database"),
        (damaged, "damaged|no whole database"),
        (altered, "what was said in row"),
        (orphaned, "a row of strike has lost its case"),
        (newer, "newer modbot"),
        (foreign, "no backup of modbot"),
    ],
)
def test_a_file_that_is_not_whole_is_refused_and_nothing_is_touched(
    path: Path, copy: Path, spoil: object, said: str
) -> None:
    assert callable(spoil)
    spoil(copy)
    before = folder(path)
    with pytest.raises(Refused, match=said):
        restored(path, copy)
    after = folder(path)
    after.pop("modbot.sqlite.lock")
    assert after == before


def test_a_history_that_does_not_hold_is_restored_only_when_that_is_said(
    path: Path, copy: Path
) -> None:
    altered(copy)
    found, _ = restored(path, copy, anyway=True)
    assert "what was said in row" in found.broken
    assert contents(path) == contents(copy)


def test_a_missing_file_is_named(path: Path, tmp_path: Path) -> None:
    with pytest.raises(StoreError, match=r"nowhere\.sqlite"):
        restored(path, tmp_path / "nowhere.sqlite")


def test_a_bot_at_work_keeps_its_database(path: Path, copy: Path) -> None:
    with lock.alone(path), pytest.raises(StoreError, match="stop it first"):
        restored(path, copy)


def test_another_program_with_the_database_open_is_waited_out_or_refused(
    path: Path, copy: Path
) -> None:
    with closing(sqlite3.connect(path)) as other:
        other.execute("PRAGMA journal_mode=WAL")
        other.execute("SELECT * FROM meta").fetchall()
        before = path.read_bytes()
        with pytest.raises(StoreError, match="end it first"):
            restored(path, copy)
        assert path.read_bytes() == before


def test_a_link_to_the_database_stays_a_link(path: Path, copy: Path, tmp_path: Path) -> None:
    (link := tmp_path / "link.sqlite").symlink_to(path)
    before = contents(path)
    attack(path, "DELETE FROM strike")
    restored(link, copy)
    assert link.is_symlink()
    assert contents(path) == before
