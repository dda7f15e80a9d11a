"""How much is read after a pause: in words that operators write, and no others."""

from datetime import timedelta
from pathlib import Path

import pytest

from bot.settings import Settings, SettingsError, load


def read(tmp_path: Path, catch_up: str) -> Settings:
    path = tmp_path / "modbot.yaml"
    path.write_text(f"catch_up: {catch_up}\n", "utf-8")
    return load(path)


@pytest.mark.parametrize(
    ("written", "age", "messages"),
    [
        ("{}", timedelta(hours=24), 2000),
        ("{age: 7d}", timedelta(days=7), 2000),
        ("{age: 36, messages: 0}", timedelta(hours=36), 0),
    ],
)
def test_the_bounds_of_a_catch_up(
    tmp_path: Path, written: str, age: timedelta, messages: int
) -> None:
    chosen = read(tmp_path, written).catch_up
    assert (chosen.age, chosen.messages) == (age, messages)


def test_they_come_from_the_environment_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MODBOT_CATCH_UP__AGE", "90m")
    monkeypatch.setenv("MODBOT_CATCH_UP__MESSAGES", "10")
    chosen = load(None).catch_up
    assert (chosen.age, chosen.messages) == (timedelta(minutes=90), 10)


@pytest.mark.parametrize(
    ("written", "where", "what"),
    [
        ("{age: soon}", "1:12", "catch_up.age: write a duration like 24h or 7d"),
        ("{age: -3h}", "1:12", "catch_up.age: write a duration"),
        ("{age: 0}", "1:12", "catch_up.age: write a duration"),
        ("{messages: -1}", "1:12", "catch_up.messages"),
        ("{mesages: 1}", "1:12", "did you mean 'messages'"),
    ],
)
def test_a_mistake_is_named_where_it_stands(
    tmp_path: Path, written: str, where: str, what: str
) -> None:
    with pytest.raises(SettingsError) as caught:
        read(tmp_path, written)
    assert f"modbot.yaml:{where}: " in str(caught.value)
    assert what in str(caught.value)


def test_the_example_configuration_names_the_defaults() -> None:
    example = load(Path("config/modbot.yaml"))
    assert example.catch_up == Settings().catch_up
