"""The doctor says where cards are to go and the bot can't write, as the platforms tell it."""

import asyncio
from pathlib import Path
from typing import Any

from pydantic import SecretStr

from bot.app import now
from bot.commands import doctor
from bot.commands.findings import Worry
from bot.core.types import Community, Platform
from bot.sandbox.discord import DiscordSandbox
from bot.sandbox.discord import permissions as may
from bot.sandbox.telegram import TelegramSandbox
from bot.settings import PlatformSettings, Settings
from bot.store.communities import Communities
from bot.store.database import Database


async def said(settings: Settings) -> str:
    """Of the line about channels."""
    try:
        return await asyncio.to_thread(doctor._channels, settings)
    except Worry as worry:
        return f"! {worry}"


async def settings_of(path: Path, guild: str, base: str, **fixed: Any) -> Settings:
    found = Settings(
        database=path / "m.sqlite",
        discord={"token": DiscordSandbox.token, "api_base": base},
        communities={f"discord:{guild}": fixed},
    )
    await (await Database.open(found.database)).close()
    return found


async def test_a_channel_of_the_configuration_that_the_bot_cant_write_in_is_named(
    tmp_path: Path,
) -> None:
    box = DiscordSandbox(now)
    base = f"{await box.start()}/api/v10"
    try:
        guild = await box.guild("Chess club")
        channel = await box.channel(guild, "child-safety")
        found = await settings_of(tmp_path, guild, base, child_safety_channel=channel)
        assert await said(found) == "the bot can write in all of them (looked at: 1)"
        for lacking in (may.SEND, may.VIEW):
            await box.deny_bot(channel, lacking)
            named = f"`child_safety_channel` of discord:{guild} ({channel})"
            assert f"! the bot can't write in the {named}; let it see" in await said(found)
        await box.deny_bot(channel, may.SEND_IN_THREADS)
        assert "can write in all" in await said(found)
        box.state.channels[channel]["type"] = may.FORUM
        assert "can't write" in await said(found)
        box.state.channels[channel]["type"] = may.TEXT
        box.fail_next("GET", f"/channels/{channel}", 503)
        assert await said(found) == "! 1 of 1 could not be looked at; try again later"
    finally:
        await box.stop()


async def test_what_is_allowed_to_everyone_to_a_role_or_in_the_parent_of_a_thread_counts(
    tmp_path: Path,
) -> None:
    box = DiscordSandbox(now)
    base = f"{await box.start()}/api/v10"
    try:
        guild = await box.guild("Chess club")
        channel, thread = [await box.channel(guild, name) for name in ("quiet", "talk")]
        roles = box.state.guilds[guild].members[box.bot_id]["roles"]
        closed = {"id": guild, "type": 0, "allow": "0", "deny": str(may.VIEW | may.SEND)}
        opened = {"id": roles[0], "type": 0, "allow": str(may.VIEW), "deny": "0"}
        box.state.channels[channel]["permission_overwrites"] = [opened, closed]
        box.state.channels[thread] |= {"type": may.PUBLIC_THREAD, "parent_id": channel}
        found = await settings_of(
            tmp_path, guild, base, care_channel=thread, moderators=channel, tips_channel="#tips"
        )
        answer = await said(found)
        assert f"`moderators` of discord:{guild} ({channel})" in answer
        assert f"`tips_channel` of discord:{guild} (#tips)" in answer
        assert "care_channel" not in answer
        await box.restrict_bot(guild, may.ADMINISTRATOR)
        assert "`moderators`" not in await said(found)
    finally:
        await box.stop()


async def test_a_telegram_chat_that_the_bot_is_not_in_or_may_not_write_in_is_named(
    tmp_path: Path,
) -> None:
    box = TelegramSandbox(now)
    base = await box.start()
    try:
        group, desk = await box.chat("Nhóm cờ"), await box.chat("Bàn")
        token = SecretStr(TelegramSandbox.token)
        found = Settings(
            database=tmp_path / "m.sqlite", telegram={"token": token, "api_base": base}
        )
        database = await Database.open(found.database)
        here = Community(platform=Platform.TELEGRAM, id=group)
        await Communities(database).change(here, care_channel=desk)
        assert "can write in all of them (looked at: 1)" in await said(found)
        mine = box.world.chats[int(desk)].members[box.world.bot["id"]]
        mine.status = "left"
        assert f"`care_channel` of telegram:{group} ({desk})" in await said(found)
        await Communities(database).change(here, care_channel="-1")
        assert "can't write in the `care_channel`" in await said(found)
        await database.close()
        wrong = {"token": SecretStr("1:wrong"), "api_base": base}
        found = Settings(database=found.database, telegram=wrong)
        assert await said(found) == "! 1 of 1 could not be looked at; try again later"
    finally:
        await box.stop()


async def test_where_no_channel_is_named_or_no_platform_is_configured_nothing_is_asked(
    tmp_path: Path,
) -> None:
    found = Settings(database=tmp_path / "m.sqlite", discord=PlatformSettings())
    assert await said(found) == "none is named"
