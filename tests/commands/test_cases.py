"""`modbot cases`, as an operator types it beside a bot that is at work."""

import asyncio
import json
import os
import shutil
from pathlib import Path

import pytest

from bot.core.types import Community, Platform
from tests.commands.test_keeping import on
from tests.store.test_migration import first_schema
from tests.support.bot import running
from tests.support.commands import refused
from tests.support.history import written
from tests.support.values import member, message

LONG = "1234567890123456789"


@pytest.fixture(scope="module")
def original(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return asyncio.run(written(tmp_path_factory.mktemp("original") / "modbot.sqlite"))


@pytest.fixture
def path(original: Path, tmp_path: Path) -> Path:
    (tmp_path / "data").mkdir()
    return Path(shutil.copy(original, tmp_path / "data" / "mod?bot #1%20.sqlite"))


def test_ids_can_be_copied_from_the_list_however_narrow_the_terminal_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def report() -> None:
        async with running(tmp_path / "m.sqlite") as bot:
            said = message("bad", author=member(LONG, name="người có tên rất dài " * 3))
            await bot.ask("report", member("21"), message=said, reason="scam")

    asyncio.run(report())
    monkeypatch.setenv("COLUMNS", "40")
    head, line = on(tmp_path / "m.sqlite", "cases", "list").stdout.splitlines()
    assert head.split() == ["community", "case", "opened", "rule", "status", "member", "name"]
    assert line.startswith("discord:100  1 ")
    assert f"  {LONG}  người có tên rất dài người" in line


def test_a_case_can_be_found_by_its_status_and_community(path: Path) -> None:
    chosen = on(path, "cases", "list", "--status", "closed", "--community", "discord:100", "--json")
    assert {one["status"] for one in json.loads(chosen.stdout)} == {"closed"}


@pytest.mark.parametrize("word", ["opne", "Open", "resolved"])
def test_a_status_that_is_none_is_no_empty_list(path: Path, word: str) -> None:
    refused(on(path, "cases", "list", "--status", word), "--status", repr(word), "open or closed")


@pytest.mark.parametrize("words", [("list",), ("export",), ("show", "1")])
def test_a_community_that_the_bot_does_not_know_is_no_empty_list(
    path: Path, words: tuple[str, ...]
) -> None:
    result = on(path, "cases", *words, "--community", "discord:1000")
    refused(result, "knows no discord:1000", "it knows discord:100")


def test_a_community_without_a_case_is_an_empty_list(tmp_path: Path) -> None:
    async def choose() -> None:
        async with running(tmp_path / "m.sqlite") as bot:
            await bot.directory.change(Community(platform=Platform.TELEGRAM, id="-7"), country="vn")

    asyncio.run(choose())
    result = on(tmp_path / "m.sqlite", "cases", "list", "--community", "telegram:-7", "--json")
    assert (result.returncode, json.loads(result.stdout)) == (0, [])


def test_what_only_reads_changes_nothing_about_the_file(path: Path) -> None:
    path.chmod(0o640)
    before = path.read_bytes(), path.stat()
    assert len(on(path, "cases", "export").stdout.splitlines()) == 4
    assert on(path, "cases", "list").returncode == 0
    after = path.read_bytes(), path.stat()
    assert (after[0], after[1].st_mtime_ns) == (before[0], before[1].st_mtime_ns)
    assert after[1].st_mode == before[1].st_mode


def test_a_database_of_an_older_version_stays_as_it_is(tmp_path: Path) -> None:
    first_schema(tmp_path / "old.sqlite")
    before = (tmp_path / "old.sqlite").read_bytes()
    refused(on(tmp_path / "old.sqlite", "cases", "list"), "older modbot", "modbot run")
    assert (tmp_path / "old.sqlite").read_bytes() == before


def test_a_damaged_database_is_named(path: Path) -> None:
    size = path.stat().st_size
    os.truncate(path, size // 2)
    refused(on(path, "cases", "list"), str(path), "restore a backup")
