"""No token, webhook secret or seal key comes out: not in logs, errors, repr, /health or doctor."""

import asyncio
import json
import logging
import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import aiohttp
import pytest
from pydantic import SecretStr

from bot import keeping
from bot.app import now
from bot.platforms.errors import Fatal
from bot.sandbox.telegram import TelegramSandbox
from bot.settings import (
    PlatformSettings,
    Settings,
    SettingsError,
    TelegramSettings,
    WebhookSettings,
)
from bot.store.database import Database
from tests.e2e.test_restart import running
from tests.platforms.telegram.test_webhook import free_port
from tests.support.bot import GivenScores

TOKEN = TelegramSandbox.token
SECRET = "a-webhook-secret-of-the-test"
KEY = bytes(range(65, 97))
HIDDEN = [TOKEN, TOKEN.partition(":")[2], SECRET, KEY.decode(), KEY.hex()]


def modes_in(folder: Path) -> dict[str, str]:
    """File -> who may do what with it."""
    return {one.name: oct(one.stat().st_mode & 0o777) for one in folder.iterdir()}


def leaks(text: str) -> list[str]:
    return [secret for secret in HIDDEN if secret in text]


class Scores(GivenScores):
    async def start(self) -> None: ...
    async def close(self) -> None: ...


async def test_a_run_with_a_webhook_says_no_secret_in_its_log_or_health(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    capsys: pytest.CaptureFixture[str],
) -> None:
    caplog.set_level(logging.DEBUG)
    monkeypatch.setattr(keeping, "FIRST_PAUSE", 0.01)
    box, port, health = TelegramSandbox(now), free_port(), free_port()
    base = await box.start()
    url = f"http://127.0.0.1:{port}/telegram"
    webhook = WebhookSettings(url=url, port=port, secret=SecretStr(SECRET))
    telegram = TelegramSettings(token=SecretStr(TOKEN), api_base=base, webhook=webhook)
    settings = Settings(
        database=tmp_path / "m.sqlite", health_port=health, telegram=telegram, log_level="debug"
    )
    box.fail_next("POST", "/setWebhook", 400, message="Bad Request: bad webhook: test")
    box.fail_next("POST", "/getMe", 502)
    chat, mai = await box.chat("school"), await box.user("mai")
    try:
        async with running(settings) as bot:
            await bot.ready()
            await box.command(chat, mai, "/help")
            await box.raw_update(message=7)
            await box.private(mai, "/start")
            await box.changed(
                lambda: any("open the report link" in m["text"] for m in box.direct_messages(mai))
            )
            key = bot._office.seal._key
            async with aiohttp.ClientSession() as session:
                await session.post(url, json={"update_id": 1}, headers={"X-Other": "x"})
                answer = await session.get(f"http://127.0.0.1:{health}/health")
                metrics = await session.get(f"http://127.0.0.1:{health}/metrics")
                said = [
                    await answer.text(),
                    await metrics.text(),
                    repr(settings),
                    str(settings),
                    repr(bot),
                    repr(vars(bot)),
                ]
    finally:
        await box.stop()
    shown = capsys.readouterr()
    logged = caplog.text + shown.out + shown.err
    assert "webhook_refused" in logged
    assert "update_unreadable" in logged
    assert [leaks(text) for text in (logged, *said)] == [[]] * (1 + len(said))
    assert [text for text in (logged, *said) if repr(key) in text or key.hex() in text] == []
    stored = "\n".join(sqlite3.connect(tmp_path / "m.sqlite").iterdump())
    assert TOKEN not in stored
    assert SECRET not in stored


async def test_errors_that_end_a_run_say_no_secret(tmp_path: Path) -> None:
    box = TelegramSandbox(now)
    base = await box.start()
    wrong = PlatformSettings(token=SecretStr("99:not-a-token-of-anybody"), api_base=base)
    try:
        with pytest.raises(Fatal) as caught:
            async with running(
                Settings(database=tmp_path / "m.sqlite", health_port=0, telegram=wrong)  # type: ignore[arg-type]
            ):
                pass
    finally:
        await box.stop()
    error: BaseException | None = caught.value
    while error is not None:
        assert "not-a-token" not in f"{error} {error!r}"
        error = error.__cause__


@pytest.mark.parametrize(
    "field", ["token", "tokn", "webhook", "webhook__secret", "webhook__sekret", "api_base__x"]
)
def test_a_mistake_in_the_settings_does_not_repeat_a_secret(
    monkeypatch: pytest.MonkeyPatch, field: str
) -> None:
    from bot.settings import load

    monkeypatch.setenv("MODBOT_TELEGRAM__WEBHOOK__URL", "http://example.org")
    monkeypatch.setenv(f"MODBOT_TELEGRAM__{field.upper()}", f"{TOKEN} {SECRET} of no use")
    with pytest.raises(SettingsError) as caught:
        load(None)
    assert leaks(str(caught.value)) == []


@pytest.mark.parametrize("up", [True, False])
async def test_the_doctor_says_no_secret(tmp_path: Path, up: bool) -> None:
    box = TelegramSandbox(now)
    base = await box.start()
    if not up:
        await box.stop()
    given = {
        "MODBOT_TELEGRAM__TOKEN": TOKEN,
        "MODBOT_TELEGRAM__API_BASE": base,
        "MODBOT_TELEGRAM__WEBHOOK__URL": "https://bot.example.org/telegram",
        "MODBOT_TELEGRAM__WEBHOOK__SECRET": SECRET,
        "MODBOT_DISCORD__TOKEN": TOKEN,
        "MODBOT_DISCORD__API_BASE": f"{base}/bot{TOKEN}",
        "MODBOT_DATABASE": str(tmp_path / "m.sqlite"),
    }
    clean = {k: v for k, v in os.environ.items() if not k.startswith("MODBOT_")} | given
    command = [sys.executable, "-c", "from bot.cli import main; main()", "doctor"]
    try:
        result = await asyncio.to_thread(
            subprocess.run, command, capture_output=True, text=True, check=False, env=clean,
            timeout=120,
        )  # fmt: skip
    finally:
        await box.stop()
    assert "Traceback" not in result.stderr
    assert ("✓ telegram" in result.stdout) == up
    assert leaks(result.stdout + result.stderr) == []


def test_the_database_is_for_its_owner_alone_also_one_that_was_not(tmp_path: Path) -> None:
    path = tmp_path / "m.sqlite"
    path.touch(0o666)
    path.chmod(0o666)

    async def look() -> dict[str, str]:
        database = await Database.open(path)
        found = modes_in(tmp_path)
        await database.close()
        return found

    modes = asyncio.run(look())
    assert modes == dict.fromkeys(modes, "0o600")
    assert "m.sqlite" in modes


async def test_the_seals_key_is_in_no_repr(tmp_path: Path) -> None:
    from bot.seal import Seal

    seal = Seal(KEY)
    said = json.dumps([repr(seal), str(seal), f"{seal}"])
    assert leaks(said) == []
