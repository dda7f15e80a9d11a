"""Bad input: one plain sentence with the remedy, exit code 2, no traceback, nothing lost."""

import asyncio
import json
import shutil
import socket
import sqlite3
from pathlib import Path

import pytest

from bot.app import now
from bot.sandbox.telegram import TelegramSandbox
from bot.scoring.catalogue import BUNDLED_FOLDER
from bot.settings import SettingsError, load
from tests.support.commands import modbot, own_process, refused
from tests.support.store import opened


def test_a_number_that_no_case_can_have(tmp_path: Path) -> None:
    path = str(tmp_path / "m.sqlite")
    asyncio.run(made(Path(path)))
    refused(modbot("cases", "show", str(2**63), MODBOT_DATABASE=path), f"no case {2**63}")


async def made(path: Path) -> None:
    await (await opened(path)).close()


def test_a_port_that_is_taken() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        result = own_process("sandbox", "--port", str(port))
    assert result.returncode == 2
    assert f"port {port} can't be used" in result.stderr
    assert "Traceback" not in result.stderr


def test_a_missing_token(tmp_path: Path) -> None:
    refused(own_process("run", MODBOT_DATABASE=str(tmp_path / "m.sqlite")), "MODBOT_DISCORD__TOKEN")


def test_an_unreadable_database(tmp_path: Path) -> None:
    path = tmp_path / "m.sqlite"
    path.write_text("this is no database, and it stays as it is")
    result = own_process("run", MODBOT_DATABASE=str(path), MODBOT_TELEGRAM__TOKEN="1:x")
    refused(result, str(path), "restore a backup")
    assert path.read_text().startswith("this is no database")


def test_a_database_from_a_newer_version(tmp_path: Path) -> None:
    path = tmp_path / "m.sqlite"
    with sqlite3.connect(path) as database:
        database.execute("CREATE TABLE alembic_version (version_num TEXT)")
        database.execute("INSERT INTO alembic_version VALUES ('9999_future')")
    database.close()
    refused(modbot("cases", "list", MODBOT_DATABASE=str(path)), "newer modbot", "9999_future")


def test_no_database_yet(tmp_path: Path) -> None:
    refused(modbot("cases", "list", MODBOT_DATABASE=str(tmp_path / "x")), "modbot run")
    assert not (tmp_path / "x").exists()


LONG = "a" * 300  # more than a file's name may have


@pytest.mark.parametrize("words", ["cases list", "audit verify", "backup copy", f"restore {LONG}"])
def test_a_file_that_the_system_does_not_let_look_at(tmp_path: Path, words: str) -> None:
    path = str(tmp_path / ("m" if LONG in words else LONG))
    result = own_process(*words.split(), MODBOT_DATABASE=path)
    refused(result, LONG, "(File name too long); look at its name and permissions")


def test_a_link_that_leads_to_itself_is_no_database(tmp_path: Path) -> None:
    (path := tmp_path / "loop").symlink_to("loop")
    for words in (f"backup {tmp_path}/copy", f"backup {path}", f"restore {path}"):
        refused(modbot(*words.split(), MODBOT_DATABASE=str(path)), f"{path}: there is no ")


def test_a_database_that_can_not_be_opened_is_not_called_damaged(tmp_path: Path) -> None:
    folder = Path(tmp_path, *["long" * 40] * 4)  # more than SQLite takes, and less than the system
    folder.mkdir(parents=True)
    (folder / "m.sqlite").write_bytes(b"")
    result = modbot("cases", "list", MODBOT_DATABASE=str(folder / "m.sqlite"))
    refused(result, "can't be opened; look at its folder and permissions")
    assert "backup" not in result.stderr


def test_a_policy_with_a_mistake(tmp_path: Path) -> None:
    path = tmp_path / "p.yaml"
    path.write_text("version: 1\nname: p\nrulse: []\n")
    refused(modbot("policy", "check", str(path)), f"{path}:3:1", "did you mean 'rules'")


@pytest.mark.parametrize(
    "words", ["policy check", "policy test", "policy try", "eval --data x --policy"]
)
def test_a_policy_that_nobody_knows_by_this_name(words: str, tmp_path: Path) -> None:
    there = {"MODBOT_POLICIES": json.dumps([str(tmp_path)])} if "try" in words else {}
    result = modbot(*words.split(), "defalt", **there)
    refused(result, "there is no policy 'defalt'; did you mean 'default'?")
    near = modbot(*words.split(), "ours")
    refused(near, "there is no policy 'ours'; there are default, gaming, strict, youth")
    for path in ("no/ours", "ours.yaml", str(tmp_path)):
        refused(modbot(*words.split(), path), f"{path}: can't be read")


def test_the_file_that_was_meant_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "ours.yaml"
    path.write_text("version: 1\nname: ours\nextends: default\n")
    for written in ("our.yaml", "ours.yml"):
        refused(
            modbot("policy", "check", str(tmp_path / written)),
            f"{tmp_path / written}: can't be read (No such file or directory); "
            "did you mean 'ours.yaml'?",
        )
    refused(modbot("policy", "check", str(tmp_path / "default.yml")), "did you mean 'default'?")
    monkeypatch.chdir(tmp_path)
    refused(modbot("policy", "check", "ours"), "no policy 'ours'; did you mean 'ours.yaml'?")


def test_every_file_is_checked_also_after_one_with_a_mistake(tmp_path: Path) -> None:
    bad, other = tmp_path / "bad.yaml", tmp_path / "other.yaml"
    bad.write_text("version: 1\nnam: p\n")
    other.write_text("version: 2\n")
    result = modbot("policy", "check", str(bad), "default", str(other))
    assert result.returncode == 2
    assert result.stdout.startswith("default: valid, ")
    assert [line.partition(": ")[0] for line in result.stderr.splitlines()] == [
        f"{bad}:2:1",
        f"{other}:1:1",
    ]


def test_an_unknown_model() -> None:
    refused(modbot("score", "--model", "orignal"), "original")


def test_scores_come_as_json_lines_with_null_for_what_was_not_trained() -> None:
    result = modbot("score", "--jsonl", given="you are so stupid\n\nhello\n")
    rows = [json.loads(line) for line in result.stdout.splitlines()]
    assert len(rows) == 3
    assert rows[0]["scores"]["toxicity"] > rows[2]["scores"]["toxicity"]
    assert rows[0]["scores"]["threat"] is None
    assert rows[0]["model"].startswith("bundled@")


def test_a_failing_example_is_exit_code_1(tmp_path: Path) -> None:
    path = tmp_path / "p.yaml"
    path.write_text(
        "version: 1\nname: p\nrules: [{id: a, when: {signal: invites}, then: report}]\n"
        "examples: [{say: hello, expect: {rule: a}}]\n"
    )
    result = modbot("policy", "test", str(path))
    assert result.returncode == 1
    assert f"{path}:4: expected a to fire" in result.stdout


@pytest.mark.parametrize(
    ("text", "where", "what"),
    [
        ("discord: {tokn: x}", "1:11", "did you mean 'token'"),
        ("databse: x", "1:1", "did you mean 'database'"),
        ("retention: {texts: soon}", "1:13", "retention.texts"),
        ("discord: [", "2:1", "not valid YAML"),
        ("log_level: loud", "1:1", "log_level: write 'debug', 'info', 'warning' or 'error'"),
        ("model: a\nhealth_port: 99999", "2:1", "health_port: write 65535 or less"),
        ("catch_up: {messages: -1}", "1:12", "catch_up.messages: write 0 or more"),
        ("lag_alarm: 0", "1:1", "lag_alarm: write more than 0"),
        ("communities: {discord: {digest: true}}", "1:15", "'discord' is no community; write "),
        ("communities: {'discord:x': {digest: true}}", "1:15", "'discord:x' is no community"),
        ("openai: {communities: [chess]}", "1:10", "'chess' is no community"),
    ],
)
def test_a_mistake_in_the_configuration_is_named_where_it_stands(
    tmp_path: Path, text: str, where: str, what: str
) -> None:
    path = tmp_path / "modbot.yaml"
    path.write_text(text + "\n")
    with pytest.raises(SettingsError) as caught:
        load(path)
    assert f"{path}:{where}: " in str(caught.value)
    assert what in str(caught.value)


def test_the_environment_wins_and_a_token_never_prints(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "modbot.yaml"
    path.write_text("discord: {token: from-file}\nhealth_port: 9\n")
    monkeypatch.setenv("MODBOT_DISCORD__TOKEN", "from-environment")
    settings = load(path)
    assert settings.discord.secret == "from-environment"
    assert settings.health_port == 9
    assert "from-" not in repr(settings)


def test_a_token_may_stand_in_a_variable_of_another_name(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MODBOT_TELEGRAM__TOKEN_ENV", "THEIR_NAME")
    monkeypatch.setenv("THEIR_NAME", "1:abc")
    assert load(None).telegram.secret == "1:abc"


def test_a_community_that_is_none_is_named() -> None:
    from bot.settings import Settings
    from bot.settings.community import CommunityEntry

    with pytest.raises(SettingsError, match="discord:<id>"):
        Settings(communities={"myserver": CommunityEntry()}).fixed()


def test_a_checkpoint_with_a_wrong_digest(tmp_path: Path) -> None:
    folder = tmp_path / "model"
    shutil.copytree(BUNDLED_FOLDER, folder)
    checkpoint = folder / "model.ckpt"
    checkpoint.write_bytes(checkpoint.read_bytes()[:-1] + b"x")
    refused(modbot("score", "--model", str(folder), given="hello\n"), "digest")


async def test_a_wrong_token_ends_the_command_with_a_sentence_that_does_not_repeat_it(
    tmp_path: Path,
) -> None:
    box = TelegramSandbox(now)
    base = await box.start()
    given = {
        "MODBOT_TELEGRAM__TOKEN": "1234567:wrong-token",
        "MODBOT_TELEGRAM__API_BASE": base,
        "MODBOT_DATABASE": str(tmp_path / "m.sqlite"),
        "MODBOT_HEALTH_PORT": "0",
    }
    try:
        result = await asyncio.to_thread(own_process, "run", **given)
    finally:
        await box.stop()
    refused(result, "token")
    assert "wrong-token" not in result.stdout + result.stderr
