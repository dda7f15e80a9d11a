"""The webhook in the configuration: loopback unless said otherwise, and no secret in a sentence."""

from pathlib import Path

import pytest
from pydantic import SecretStr

from bot.settings import PlatformSettings, Settings, SettingsError, load

URL = "https://bot.example.org/telegram"


def read(tmp_path: Path, webhook: str) -> Settings:
    path = tmp_path / "modbot.yaml"
    path.write_text(f"telegram:\n  webhook: {webhook}\n", "utf-8")
    return load(path)


def test_it_listens_on_loopback_unless_configured(tmp_path: Path) -> None:
    chosen = read(tmp_path, f"{{url: {URL}}}").telegram.webhook
    assert chosen is not None
    assert (chosen.listen, chosen.port, chosen.path) == ("127.0.0.1", 8443, "/telegram")
    assert chosen.secret is None


@pytest.mark.parametrize(
    ("webhook", "where", "what"),
    [
        ("{url: http://bot.example.org/x}", "2:13", "an address like https://"),
        ("{url: 'https://name:word@example.org/x'}", "2:13", "an address like https://"),
        ("{url: 'https://[oops'}", "2:13", "an address like https://"),
        ("{url: ''}", "2:13", "an address like https://"),
        (f"{{url: {URL}, secret: short}}", "2:52", "write 16 to 256 letters"),
        (f"{{url: {URL}, secret: 'with spaces in it, long enough'}}", "2:52", "write 16 to 256"),
        (f"{{url: {URL}, port: 70000}}", "2:52", "telegram.webhook.port"),
        (f"{{url: {URL}, sekret: x}}", "2:52", "did you mean 'secret'"),
    ],
)
def test_a_mistake_is_named_where_it_stands_without_the_value(
    tmp_path: Path, webhook: str, where: str, what: str
) -> None:
    with pytest.raises(SettingsError) as caught:
        read(tmp_path, webhook)
    sentence = str(caught.value)
    assert f"modbot.yaml:{where}: " in sentence
    assert what in sentence
    assert "short" not in sentence
    assert "spaces" not in sentence
    assert "name:word" not in sentence


@pytest.mark.parametrize(
    "given", ["health_listen: ''", "telegram: {webhook: {url: 'https://a.org/b', listen: ''}}"]
)
def test_an_address_that_was_left_empty_does_not_mean_all_there_are(
    tmp_path: Path, given: str
) -> None:
    path = tmp_path / "modbot.yaml"
    path.write_text(given, "utf-8")
    with pytest.raises(SettingsError, match="listen: write something, or leave it out"):
        load(path)


def test_discord_has_no_webhook(tmp_path: Path) -> None:
    path = tmp_path / "modbot.yaml"
    path.write_text(f"discord: {{webhook: {{url: {URL}}}}}\n", "utf-8")
    with pytest.raises(SettingsError, match=r"unknown key 'discord\.webhook'"):
        load(path)


def test_the_environment_names_it_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MODBOT_TELEGRAM__WEBHOOK__URL", URL)
    monkeypatch.setenv("MODBOT_TELEGRAM__WEBHOOK__SECRET", "a-secret-of-the-webhook")
    settings = load(None)
    assert settings.telegram.webhook is not None
    assert settings.telegram.webhook.url == URL
    assert "a-secret-of" not in repr(settings)


def test_what_is_said_of_any_platform_is_a_telegram_without_a_webhook() -> None:
    settings = Settings(telegram=PlatformSettings(token=SecretStr("1:x")))  # type: ignore[arg-type]
    assert (settings.telegram.secret, settings.telegram.webhook) == ("1:x", None)
