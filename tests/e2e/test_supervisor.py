"""A lost platform is connected again; /health says how things stand."""

from pathlib import Path

import pytest
from pydantic import SecretStr

from bot import app, keeping
from bot.sandbox.discord import DiscordSandbox
from bot.settings import PlatformSettings
from tests.e2e.test_restart import running, settings_for


async def test_a_platform_that_is_down_at_first_is_tried_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keeping, "FIRST_PAUSE", 0.01)
    box = DiscordSandbox(app.now)
    base = await box.start()
    box.fail_next("GET", r"/users/@me$", 503, times=2)
    discord = PlatformSettings(token=SecretStr(DiscordSandbox.token), api_base=f"{base}/api/v10")
    try:
        async with running(settings_for(tmp_path, discord=discord)) as bot:
            await bot.ready()
            assert bot.health()["platforms"] == {"discord": "ready"}
            assert str(bot.health()["model"]).startswith("bundled@")
        logins = [one for one in box.log if one.path.endswith("/users/@me")]
        assert [one.status for one in logins][:3] == [503, 503, 200]
    finally:
        await box.stop()
