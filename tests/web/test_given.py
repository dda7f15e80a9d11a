"""Where the pages are, as an operator says it; a mistake is named."""

from pathlib import Path

import pytest

from bot.settings import Settings, SettingsError, load


def given(tmp_path: Path, console: str) -> Settings:
    path = tmp_path / "modbot.yaml"
    path.write_text(f"console: {console}\n", "utf-8")
    return load(path)


def test_there_are_no_pages_unless_somebody_says_where() -> None:
    assert Settings().console.url == ""
    assert Settings().console.listen == "127.0.0.1"


@pytest.mark.parametrize("url", ["https://team.example.org/modbot", "http://127.0.0.1:8086"])
def test_an_address_is_safe(tmp_path: Path, url: str) -> None:
    assert given(tmp_path, f"{{url: '{url}'}}").console.url == url


@pytest.mark.parametrize(
    "url",
    [
        "http://team.example.org",  # a session's cookie would go over it in the clear
        "team.example.org",
        "https://eva:secret@team.example.org",
        "https://team.example.org/?a=b",
        "https://team.example.org/#here",
    ],
)
def test_any_other_is_a_mistake(tmp_path: Path, url: str) -> None:
    with pytest.raises(SettingsError, match=r":1:\d+: console.url: write an address like https"):
        given(tmp_path, f"{{url: '{url}'}}")


@pytest.mark.parametrize("console", ["{port: 70000}", "{listen: ''}", "{adress: x}"])
def test_so_is_what_nothing_can_listen_on(tmp_path: Path, console: str) -> None:
    with pytest.raises(SettingsError, match=r"modbot\.yaml:1:\d+: .*console"):
        given(tmp_path, console)
