"""A model that is slower than the stream: everybody waits, nobody is skipped, admins hear once."""

import asyncio
from collections.abc import Sequence
from pathlib import Path

import aiohttp
import pytest
from pydantic import SecretStr

from bot.app import now
from bot.core.types import Reading
from bot.demo.stage import DiscordStage
from bot.health import watch
from bot.sandbox.discord import DiscordSandbox
from bot.settings import PlatformSettings, Settings
from tests.e2e.test_disk import Seen, is_well
from tests.e2e.test_restart import running
from tests.platforms.telegram.test_webhook import free_port
from tests.security.test_secrets import Scores
from tests.support.disk import until


class Held(Scores):
    """Answers nothing while it is held."""

    def __init__(self) -> None:
        self.free = asyncio.Event()
        self.free.set()

    async def score(self, texts: Sequence[str]) -> list[tuple[Reading, ...]]:
        await self.free.wait()
        return await super().score(texts)


async def test_while_messages_wait_commands_answer_and_the_moderators_hear_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watch, "EVERY", 0.02)
    box, seen, scorer, port = DiscordSandbox(now), Seen(), Held(), free_port()
    base = await box.start()
    settings = Settings(
        database=tmp_path / "m.sqlite",
        health_port=port,
        lag_alarm=0.2,
        discord=PlatformSettings(token=SecretStr(box.token), api_base=f"{base}/api/v10"),
    )
    stage, texts = DiscordStage(box, "Chess club"), [f"hello {number}" for number in range(200)]

    def told() -> list[str]:
        found = box.messages(box.channel_named(stage.guild, "moderators"))
        return [m["content"] for m in found if "I am behind" in m["content"]]

    async def health(session: aiohttp.ClientSession) -> tuple[int, list[str]]:
        answer = await session.get(f"http://127.0.0.1:{port}/health")
        return answer.status, (await answer.json())["reasons"]

    try:
        async with (
            running(settings, watch=seen, scorer=scorer) as app,
            aiohttp.ClientSession() as session,
        ):
            await stage.open(("lena",))
            scorer.free.clear()
            for text in texts:
                await stage.say("lena", text)
            await until(told)
            status, reasons = await health(session)
            assert status == 503
            assert "messages wait, the oldest for" in reasons[0]
            assert "default" in await stage.command("mod", "policy show", {})
            looked = app.watch.view.lag
            await until(lambda: app.watch.view.lag > looked)  # further looks tell nothing new
            scorer.free.set()
            await until(lambda: all(seen.only(texts).values()))
            await is_well(app)
            assert await health(session) == (200, [])
            text = app.metrics.text().decode()
            assert 'modbot_messages_total{platform="discord"}' in text
        assert seen.only(texts) == dict.fromkeys(texts, 1)
        assert len(told()) == 1
    finally:
        await box.stop()
