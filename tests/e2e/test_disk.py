"""A disk that takes nothing for a while: /health says so, and nothing is lost or done twice."""

from collections import Counter
from pathlib import Path

import pytest
from pydantic import SecretStr

from bot.app import App, now
from bot.demo.stage import DiscordStage, TelegramStage
from bot.sandbox.discord import DiscordSandbox
from bot.sandbox.telegram import TelegramSandbox
from bot.settings import PlatformSettings
from tests.e2e.test_restart import running, settings_for
from tests.security.test_secrets import Scores
from tests.support.disk import KINDS, LONG, SAID, Disk, impatient, until


class Seen(Counter[str]):
    """How often each message was decided, by its text."""

    def __call__(self, settled: object) -> None:
        self[settled.message.text] += 1  # type: ignore[attr-defined]

    def only(self, texts: list[str]) -> dict[str, int]:
        return {text.strip(): self[text.strip()] for text in texts}


TEXTS = [f"{number} {LONG}"[:1_900] for number in range(6)] + ["leave, all of you 0.95"]


async def is_well(app: App) -> None:
    await until(lambda: app.health()["status"] == "ok")


@pytest.mark.parametrize("kind", KINDS)
async def test_on_discord_what_is_said_meanwhile_is_decided_once_and_commands_say_why_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    impatient(monkeypatch)
    box, seen = DiscordSandbox(now), Seen()
    base = await box.start()
    discord = PlatformSettings(token=SecretStr(DiscordSandbox.token), api_base=f"{base}/api/v10")
    settings = settings_for(tmp_path, discord=discord)
    stage = DiscordStage(box, "Chess club")
    try:
        async with running(settings, watch=seen, scorer=Scores()) as app:
            await stage.open(("lena", "rex"))
            await stage.command("mod", "warn", {"member": stage._ids["lena"], "reason": "spam"})
            async with Disk(app.database, settings.database).trouble(kind):
                for text in TEXTS:
                    await stage.say("rex", text)
                await until(lambda: app.database.trouble)
                health = app.health()
                assert health["status"] == "degraded"
                assert SAID[kind] in health["reasons"]  # type: ignore[operator]
                assert health["database"] == SAID[kind]
                note = {"case": "1", "text": LONG[:1_000]}
                answers = [await stage.command("mod", "cases note", note)]
                while "try again" not in answers[-1]:  # a full disk may have room in a last page
                    assert len(answers) < 20
                    answers.append(await stage.command("mod", "cases note", note))
                assert b"modbot_database_trouble 1.0" in app.metrics.text()
            await until(lambda: all(seen.only(TEXTS).values()))
            await stage.wait("delete", 1)
            await is_well(app)
            assert "Noted in case 1" in await stage.command("mod", "cases note", note)
            assert await app.inbox.waiting(10) == []
        assert seen.only(TEXTS) == {text.strip(): 1 for text in TEXTS}
        assert stage.counts["delete"] == 1
    finally:
        await box.stop()


@pytest.mark.parametrize("kind", KINDS)
async def test_on_telegram_what_is_said_meanwhile_is_decided_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    impatient(monkeypatch)
    box, seen = TelegramSandbox(now), Seen()
    base = await box.start()
    telegram = PlatformSettings(token=SecretStr(TelegramSandbox.token), api_base=base)
    settings = settings_for(tmp_path, telegram=telegram)
    stage = TelegramStage(box, "Nhóm cờ")
    try:
        async with running(settings, watch=seen, scorer=Scores()) as app:
            await stage.open(("mai", "hung"))
            async with Disk(app.database, settings.database).trouble(kind):
                for text in TEXTS:
                    await stage.say("hung", text)
                await until(lambda: app.database.trouble)
                assert SAID[kind] in app.health()["reasons"]  # type: ignore[operator]
            await until(lambda: all(seen.only(TEXTS).values()))
            await stage.wait("delete", 1)
            await is_well(app)
        assert seen.only(TEXTS) == {text.strip(): 1 for text in TEXTS}
        assert stage.counts["delete"] == 1
    finally:
        await box.stop()
