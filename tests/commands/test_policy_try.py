"""`modbot policy try`: a file on a running bot's database, which is only read."""

import asyncio
from pathlib import Path

import pytest

from bot.core.types import Community, Platform
from bot.store.database import Database
from tests.commands.test_keeping import on
from tests.desk.test_on_trial import ACTING, HEAD, MILDER, OURS
from tests.support.bot import running
from tests.support.commands import refused
from tests.support.values import NOON, member, message

SAID = ("hello 0.70", "hm 0.95", "good morning 0.10", "i want to kill myself 0.97")


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    async def go() -> None:
        async with running(tmp_path / "m.sqlite") as bot:
            await bot.directory.change(Community(platform=Platform.TELEGRAM, id="-7"), country="vn")
            for number, text in enumerate(SAID, 1):
                await bot.hear(message(text, str(number), author=member(str(7000 + number))))

    asyncio.run(go())
    monkeypatch.setattr("bot.app.now", lambda: NOON)
    return tmp_path / "m.sqlite"


def file(path: Path, text: str = OURS) -> str:
    found = path.parent / "mine.yaml"
    found.write_text(text)
    return str(found)


def test_a_file_that_no_bot_has_read_is_tried(path: Path) -> None:
    before = path.read_bytes()
    result = on(path, "policy", "try", file(path), "--community", "discord:100")
    assert result.returncode == 0
    lines = [" ".join(line.split()) for line in result.stdout.splitlines()]
    assert lines[0] == "discord:100, the last 7 days: 4 messages judged"
    assert "now then" in lines[1]
    assert lines[2:4] == ["cases 1 1", "delete 1 1"]
    assert "rule new gone same" in lines
    assert "hostile 0 0 1" in lines
    assert "on trial caught anyway on top" in lines
    assert "milder 2 1 delete 1, warn 2" in lines
    assert lines[-1].startswith("Cases that may concern somebody’s safety")
    assert path.read_bytes() == before
    assert not any(f"700{n}" in result.stdout for n in range(1, 5))


def test_every_community_is_tried_unless_one_is_named(path: Path) -> None:
    lines = on(path, "policy", "try", file(path), "--days", "30").stdout.splitlines()
    heads = [line for line in lines if "the last 30 days" in line]
    assert [head.split(",")[0] for head in heads] == ["discord:100", "telegram:-7"]
    assert heads[1].endswith(": 0 messages judged")


def test_the_database_may_be_another_than_the_configured(path: Path, tmp_path: Path) -> None:
    result = on(tmp_path / "none", "policy", "try", file(path), "--database", str(path))
    assert result.stdout.startswith("discord:100")


def test_a_shipped_policy_goes_by_its_name(path: Path) -> None:
    assert on(path, "policy", "try", "strict").returncode == 0


def test_one_in_a_folder_of_the_configuration_goes_by_its_name(path: Path, tmp_path: Path) -> None:
    folder = tmp_path / "ours"
    folder.mkdir()
    (folder / "mine.yaml").write_text(OURS)
    config = tmp_path / "modbot.yaml"
    config.write_text(f"policies: [{folder}]\n")
    assert on(path, "policy", "try", "mine", "--config", str(config)).returncode == 0
    refused(on(path, "policy", "try", "mine"), "mine")


def test_a_bot_that_knows_no_community_has_nothing_to_try_on(tmp_path: Path) -> None:
    async def made() -> None:
        await (await Database.open(tmp_path / "m.sqlite")).close()

    asyncio.run(made())
    result = on(tmp_path / "m.sqlite", "policy", "try", "strict")
    assert result.returncode == 0
    assert result.stdout == "The bot knows no community yet, so there is nothing to judge.\n"


def test_what_can_not_be_tried_is_one_sentence(path: Path, tmp_path: Path) -> None:
    mine = file(path)
    for number in ("0", "91", "-1"):
        refused(on(path, "policy", "try", mine, "--days", number), "--days", "1 to 90")
    refused(on(path, "policy", "try", mine, "--community", "discord:9"), "knows no discord:9")
    refused(on(tmp_path / "none", "policy", "try", mine), "no database yet")
    refused(on(path, "policy", "try", str(tmp_path / "no.yaml")), "no.yaml")
    broken = file(path, f"{HEAD}rules:\n{ACTING}{MILDER}{MILDER}")
    refused(on(path, "policy", "try", broken), "mine.yaml:6:", "there twice")
    (tmp_path / "odd.sqlite").write_text("odd")
    refused(on(tmp_path / "odd.sqlite", "policy", "try", file(path)), "odd.sqlite")
