"""`modbot audit`, `backup` and `restore`, as an operator types them."""

import asyncio
import json
import os
import pty
import shutil
import sqlite3
import subprocess
from contextlib import closing
from pathlib import Path

import pytest

from bot.core.changes import Made
from bot.store import lock
from bot.store.communities import Communities
from bot.store.database import Database
from tests.store.test_migration import EVENTS, first_schema
from tests.support.commands import COMMAND, modbot, own_process, refused
from tests.support.history import attack, column, proved, written
from tests.support.values import COMMUNITY, NOON


@pytest.fixture(scope="module")
def original(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return asyncio.run(written(tmp_path_factory.mktemp("original") / "modbot.sqlite"))


@pytest.fixture
def path(original: Path, tmp_path: Path) -> Path:
    (tmp_path / "data").mkdir()
    return Path(shutil.copy(original, tmp_path / "data" / "modbot.sqlite"))


def on(path: Path, *words: str) -> subprocess.CompletedProcess[str]:
    return modbot(*words, MODBOT_DATABASE=str(path))


async def made(path: Path) -> None:
    await (await Database.open(path)).close()


def failed(result: subprocess.CompletedProcess[str], said: str, *, where: str = "stderr") -> None:
    """Exit code 1 with one sentence."""
    assert result.returncode == 1, result
    assert "Traceback" not in result.stderr
    assert said in getattr(result, where)
    assert len((result.stdout + result.stderr).splitlines()) == 1


def test_a_history_that_holds_is_said_with_its_checkpoint_which_verifies_later(path: Path) -> None:
    printed = on(path, "audit", "checkpoint")
    tip = printed.stdout.strip()
    assert tip == str(proved(path).tip)
    result = on(path, "audit", "verify", "--checkpoint", tip)
    assert (result.returncode, result.stderr) == (0, "")
    rows = proved(path).rows
    assert result.stdout == f"The audit log holds: {rows} rows, 4 cases; checkpoint {tip}\n"


def test_the_first_altered_row_is_named_with_its_case_and_exit_code_1(path: Path) -> None:
    attack(path, "UPDATE case_event SET \"by\" = '901' WHERE id = 2")
    case = "row 2 (case 1 of discord:100) was altered after it was written"
    failed(on(path, "audit", "verify"), case, where="stdout")
    told = on(path, "audit", "verify", "--json")
    assert told.returncode == 1
    assert json.loads(told.stdout) == {
        "holds": False, "rows": proved(path).rows, "cases": 4, "tip": str(proved(path).tip),
        "broken": case, "row": 2,
    }  # fmt: skip


def test_a_file_that_ends_in_the_middle_does_not_hold(path: Path) -> None:
    pages = column(path, "SELECT rootpage FROM sqlite_master WHERE name = 'case_event'")
    size = column(path, "PRAGMA page_size")[0]
    content = bytearray(path.read_bytes())
    content[(pages[0] - 1) * size : pages[0] * size] = b"\x5a" * size
    path.write_bytes(content)
    failed(on(path, "audit", "verify"), "damaged", where="stdout")


@pytest.mark.parametrize("written", ["12", "1:abc", "x:" + "a" * 64])
def test_a_checkpoint_that_is_none_is_wrong_usage(path: Path, written: str) -> None:
    refused(on(path, "audit", "verify", "--checkpoint", written), "--checkpoint", "<row>:<64")


def test_without_a_database_or_a_history_there_is_nothing_to_prove(tmp_path: Path) -> None:
    for words in (("audit", "verify"), ("audit", "checkpoint"), ("backup", str(tmp_path / "b"))):
        refused(on(tmp_path / "none", *words), "there is no database")
    assert list(tmp_path.iterdir()) == []
    asyncio.run(made(tmp_path / "new"))
    refused(on(tmp_path / "new", "audit", "checkpoint"), "no history yet")


def test_what_was_backed_up_is_listed_again_after_the_restore(path: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.sqlite"
    before = on(path, "cases", "list", "--json")
    assert len(json.loads(before.stdout)) == 4
    made = on(path, "backup", str(copy))
    assert (made.returncode, made.stderr) == (0, "")
    assert made.stdout.startswith(f"{copy}: 0.")
    assert f"MB, 4 cases, {proved(path).rows} rows of history, checkpoint " in made.stdout
    attack(path, "DELETE FROM said", "DELETE FROM evidence", 'DELETE FROM "case"')
    result = on(path, "restore", str(copy))
    assert (result.returncode, result.stderr) == (0, "")
    assert "modbot.sqlite.before-restore-" in result.stdout
    assert "modbot run" in result.stdout
    assert on(path, "cases", "list", "--json").stdout == before.stdout


def test_a_backup_replaces_a_file_only_with_force(path: Path, tmp_path: Path) -> None:
    (copy := tmp_path / "copy").write_text("another file")
    refused(on(path, "backup", str(copy)), "--force")
    assert copy.read_text() == "another file"
    assert on(path, "backup", str(copy), "--force").returncode == 0
    assert proved(copy).cases == 4


def test_a_broken_history_gives_no_backup_and_is_restored_only_with_force(
    path: Path, tmp_path: Path
) -> None:
    copy = tmp_path / "copy"
    shutil.copy(path, copy)
    attack(copy, "UPDATE case_event SET \"by\" = '901' WHERE id = 2")
    failed(on(copy, "backup", str(tmp_path / "other")), "row 2 (case 1 of discord:100)")
    failed(on(path, "restore", str(copy)), "row 2 (case 1 of discord:100)")
    forced = on(path, "restore", str(copy), "--force")
    assert forced.returncode == 0
    assert "The audit log does not hold: row 2" in forced.stdout


def test_garbage_is_not_restored(path: Path, tmp_path: Path) -> None:
    (copy := tmp_path / "copy").write_text("no database at all " * 100)
    before = path.read_bytes()
    failed(on(path, "restore", str(copy)), "no whole database")
    assert path.read_bytes() == before


def test_a_backup_that_is_not_there_is_looked_for_nowhere_else(path: Path, tmp_path: Path) -> None:
    for missing in (tmp_path / "none", tmp_path):
        refused(on(path, "restore", str(missing)), f"{missing}: there is no such file", "backup")


def test_a_restore_waits_for_no_bot_and_says_so_while_a_backup_does_not_mind(
    path: Path, tmp_path: Path
) -> None:
    copy = tmp_path / "copy"
    with lock.alone(path):
        assert on(path, "backup", str(copy)).returncode == 0
        assert on(path, "audit", "verify").returncode == 0
        assert on(path, "cases", "list").returncode == 0
        refused(on(path, "restore", str(copy)), "stop it first")


def test_a_second_bot_on_the_same_database_ends_with_a_sentence(path: Path) -> None:
    with lock.alone(path):
        token = {"MODBOT_TELEGRAM__TOKEN": "1:x", "MODBOT_HEALTH_PORT": "0"}
        result = own_process("run", MODBOT_DATABASE=str(path), **token)
    refused(result, str(path), "at work on this database already", "stop it first")


def test_a_terminal_sees_how_far_a_long_proof_has_come(path: Path) -> None:
    ours, theirs = pty.openpty()
    with subprocess.Popen(  # noqa: S603 -- our own command
        [*COMMAND, "audit", "verify"],
        stdout=subprocess.PIPE, stderr=theirs, text=True,
        env=os.environ | {"MODBOT_DATABASE": str(path), "TERM": "xterm"},
    ) as process:  # fmt: skip
        out, _ = process.communicate()
    os.close(theirs)
    shown = os.read(ours, 100_000).decode()
    os.close(ours)
    assert out.startswith("The audit log holds")
    assert "verifying" in shown
    assert "100%" in shown


def test_an_older_backup_is_brought_up_to_date(path: Path, tmp_path: Path) -> None:
    old = tmp_path / "old.sqlite"
    first_schema(old)
    content = old.read_bytes()
    refused(on(old, "audit", "verify"), "older modbot", "modbot run")
    result = on(path, "restore", str(old))
    assert result.returncode == 0, result.stderr
    assert f"2 cases, {len(EVENTS)} rows of history" in result.stdout
    assert old.read_bytes() == content
    with closing(sqlite3.connect(path)) as database:
        assert database.execute("PRAGMA foreign_key_check").fetchall() == []


def test_who_changed_which_setting_is_read_but_not_whom_a_community_entrusts_with_the_young(
    path: Path,
) -> None:
    asyncio.run(changed(path))
    for words in ((), ("--community", "discord:100")):
        printed = on(path, "audit", "settings", *words)
        assert [json.loads(line) for line in printed.stdout.splitlines()] == [
            {"community": "discord:100", "at": NOON.isoformat(), "by": "901", "setting": "policy",
             "from": ["default"], "to": ["youth"]},
        ]  # fmt: skip
    assert on(path, "audit", "verify").returncode == 0
    assert "knows no" in on(path, "audit", "settings", "--community", "discord:7").stderr


async def changed(path: Path) -> None:
    database = await Database.open(path)
    made = Made(by="901", at=NOON)
    fields = {"policy": "youth", "child_safety_team": ("5",), "safety_contact": "6"}
    await Communities(database).change(COMMUNITY, made, **fields)
    await database.close()
