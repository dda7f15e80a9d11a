"""The doctor asks the platforms themselves, and names the remedy."""

import asyncio
from pathlib import Path

import pytest
from pydantic import SecretStr

from bot.app import now
from bot.commands import doctor
from bot.core.types import Community, Platform
from bot.sandbox.discord import DiscordSandbox
from bot.sandbox.discord import permissions as may
from bot.sandbox.telegram import TelegramSandbox
from bot.scoring import care
from bot.settings import PlatformSettings, Settings
from bot.store.communities import Communities
from bot.store.database import Database


async def test_a_good_and_a_wrong_discord_token_and_missing_intents() -> None:
    box = DiscordSandbox(now)
    base = f"{await box.start()}/api/v10"
    good = PlatformSettings(token=SecretStr(DiscordSandbox.token), api_base=base)
    wrong = PlatformSettings(token=SecretStr("wrong"), api_base=base)
    try:
        assert "the token is good" in await doctor.discord(good)
        with pytest.raises(doctor.Ill, match="not accepted"):
            await doctor.discord(wrong)
        guild = await box.guild("Chess club")
        assert "no server lacks" in await doctor.discord(good)
        assert "recommended" not in await doctor.discord(good)
        await box.restrict_bot(guild, may.BOT & ~may.VIEW_AUDIT_LOG)
        assert "recommended in 'Chess club': View Audit Log" in await doctor.discord(good)
        await box.restrict_bot(guild, 1 << 11 | 1 << 10)
        with pytest.raises(doctor.Ill, match="'Chess club' the bot lacks Kick"):
            await doctor.discord(good)
        box.intents_allowed = False
        with pytest.raises(doctor.Ill, match="Message Content and Server Members intent"):
            await doctor.discord(good)
    finally:
        await box.stop()
    with pytest.raises(doctor.Ill, match="can't be reached"):
        await doctor.discord(good)


async def test_a_good_and_a_wrong_telegram_token() -> None:
    box = TelegramSandbox(now)
    base = await box.start()
    try:
        good = PlatformSettings(token=SecretStr(TelegramSandbox.token), api_base=base)
        assert "the token is good" in await doctor.telegram(good)
        group = await box.chat("Nhóm cờ")
        assert "the token is good" in await doctor.telegram(good, [group])
        stranger = await box.chat("Không quyền")
        await box.demote(stranger, str(box.world.bot["id"]))
        with pytest.raises(doctor.Ill, match="lacks delete messages, ban users"):
            await doctor.telegram(good, [group, stranger])
        box.fail_next("*", "/getMe", 502)
        with pytest.raises(doctor.Ill, match="answers 502"):
            await doctor.telegram(good, [group])
        wrong = PlatformSettings(token=SecretStr("1:wrong"), api_base=base)
        with pytest.raises(doctor.Ill, match="BotFather"):
            await doctor.telegram(wrong)
    finally:
        await box.stop()


async def test_a_platform_without_a_token_is_simply_not_configured() -> None:
    assert await doctor.discord(PlatformSettings()) == "not configured"


async def test_the_doctor_worries_about_helplines_and_care_that_nobody_looked_at(
    tmp_path: Path,
) -> None:
    settings = Settings(database=tmp_path / "m.sqlite")
    chess = Community(platform=Platform.DISCORD, id="1")
    database = await Database.open(settings.database)
    await Communities(database).change(chess, country="US")

    async def said() -> str:
        with pytest.raises(doctor.Worry) as caught:
            await asyncio.to_thread(doctor._care, settings)
        return str(caught.value)

    assert "nobody is named who looks after people at risk in discord:1" in await said()
    assert "3 helplines of US are confirmed by nobody" in await said()
    assert "no `child_safety_team` is set for discord:1" in await said()
    assert "no `child_safety_channel` is set for discord:1" in await said()
    await Communities(database).change(chess, care_team=("77",), country="")
    assert "at risk" not in await said()
    await Communities(database).change(chess, child_safety_team=("7",), child_safety_channel="8")
    assert "child_safety" not in await said()
    assert "helplines in the file" in await said()
    await database.close()
    broken = Settings(database=tmp_path / "m.sqlite", helplines=tmp_path / "none.yaml")
    with pytest.raises(doctor.Ill, match=r"none\.yaml"):
        doctor._care(broken)


def test_the_doctor_says_where_the_small_care_model_is_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = Settings(database=tmp_path / "m.sqlite")
    with pytest.raises(doctor.Worry) as with_both:
        doctor._care(settings)
    assert "small care model" not in str(with_both.value)
    monkeypatch.setattr(care, "lacking", lambda: "the package is not installed")
    with pytest.raises(doctor.Worry, match=r"small care model listens alone .* not installed"):
        doctor._care(settings)
