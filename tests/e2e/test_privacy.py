"""`/privacy` on both platforms: a file in private, and a deletion that keeps quiet about holds."""

import json
from pathlib import Path

import pytest
from pydantic import SecretStr

from bot.app import now
from bot.demo.stage import DiscordStage, TelegramStage
from bot.sandbox.discord import DiscordSandbox
from bot.sandbox.telegram import TelegramSandbox
from bot.settings import PlatformSettings
from tests.e2e.test_restart import running, settings_for
from tests.security.test_secrets import Scores
from tests.support.disk import until


@pytest.mark.parametrize("name", ["discord", "telegram"])
async def test_the_export_comes_as_a_file_in_private(tmp_path: Path, name: str) -> None:
    box = DiscordSandbox(now) if name == "discord" else TelegramSandbox(now)
    base = await box.start() + ("/api/v10" if name == "discord" else "")
    given = PlatformSettings(token=SecretStr(type(box).token), api_base=base)
    stage = (
        DiscordStage(box, "Chess") if isinstance(box, DiscordSandbox) else TelegramStage(box, "Cờ")
    )
    try:
        async with running(settings_for(tmp_path, **{name: given}), scorer=Scores()):
            await stage.open(("lena",))
            if isinstance(stage, TelegramStage):
                await stage.open_private("lena")
            await stage.say("lena", "you idiot")
            await stage.wait("delete", 1)
            before = stage.public()
            await stage.alone("lena", "privacy export", {})
            await until(lambda: stage.files("lena"))
            found = json.loads(stage.files("lena")[-1])
            assert [case["rule"] for case in found["cases"]] == ["insult"]
            assert stage.public() == before
            held = await stage.alone("lena", "privacy delete", {"sure": "yes"})
            assert "1" in held  # the open case is named
    finally:
        await box.stop()
