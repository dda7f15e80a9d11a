"""The whole bot while its clock jumps, and while the model's process is killed."""

import os
import signal
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from pydantic import SecretStr

from bot.app import now
from bot.demo.stage import DiscordStage, TelegramStage
from bot.health import watch
from bot.health.vitals import Worker
from bot.sandbox.discord import DiscordSandbox
from bot.sandbox.telegram import TelegramSandbox
from bot.settings import PlatformSettings
from tests.e2e.test_disk import Seen, is_well
from tests.e2e.test_restart import running, settings_for
from tests.security.test_secrets import Scores
from tests.support.disk import until

YEAR, HOUR = timedelta(days=365), timedelta(hours=1)
RUDE = "leave, all of you 0.95"


@pytest.mark.parametrize("name", ["discord", "telegram"])
async def test_the_clock_runs_ahead_a_year_and_comes_back_too_far(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setattr(watch, "EVERY", 0.05)
    seen, ahead = Seen(), [timedelta()]
    box = DiscordSandbox(now) if name == "discord" else TelegramSandbox(now)
    base = await box.start() + ("/api/v10" if name == "discord" else "")
    platform = PlatformSettings(token=SecretStr(type(box).token), api_base=base)
    settings = settings_for(tmp_path, **{name: platform})
    stage = DiscordStage(box, "Chess") if isinstance(box, DiscordSandbox) else None
    stage = stage or TelegramStage(box, "Cờ")  # type: ignore[arg-type]

    def clock() -> datetime:
        return now() + ahead[0]

    try:
        async with running(settings, watch=seen, scorer=Scores(), clock=clock) as app:
            await stage.open(("rex", "mai"))
            lags, texts = [], []
            for number, jump in enumerate((timedelta(), YEAR, -HOUR)):
                texts.append(f"{number} {RUDE}")
                texts.append(f"{number} hello")
                await stage.say("rex", texts[-2])
                ahead[0] = jump
                await stage.say("mai", texts[-1])
                await until(lambda: all(seen.only(texts).values()))
                await stage.wait("delete", number + 1)
                lags.append(app.watch.view.lag)
            await is_well(app)
            assert await app.inbox.waiting(10) == []
        assert seen.only(texts) == dict.fromkeys(texts, 1)
        assert stage.counts["delete"] == 3
        assert all(timedelta() <= lag < HOUR for lag in lags)
    finally:
        await box.stop()


async def test_a_model_that_is_killed_under_the_running_bot_loses_nothing(tmp_path: Path) -> None:
    box, seen = DiscordSandbox(now), Seen()
    base = await box.start()
    discord = PlatformSettings(token=SecretStr(DiscordSandbox.token), api_base=f"{base}/api/v10")
    stage = DiscordStage(box, "Chess club")
    texts = [f"hello number {number}" for number in range(30)]
    try:
        async with running(settings_for(tmp_path, discord=discord), watch=seen) as app:
            await stage.open(("lena",))
            scorer = app.scorer
            assert isinstance(scorer, Worker)
            for number, text in enumerate(texts):
                if number in {5, 20}:
                    await until(lambda: scorer.pid is not None, 60)
                    os.kill(scorer.pid or 0, signal.SIGKILL)
                    await until(lambda: app.health()["ready"] is False)
                    reasons = app.health()["reasons"]
                    assert reasons == ["the model's process is being started again"]
                await stage.say("lena", text)
            await until(lambda: all(seen.only(texts).values()), 120)
            await is_well(app)
            assert b"modbot_scorer_restarts_total 2.0" in app.metrics.text()
        assert seen.only(texts) == dict.fromkeys(texts, 1)
    finally:
        await box.stop()
