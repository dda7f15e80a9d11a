"""The whole bot was away: what people wrote and what moderators did is found afterwards."""

import asyncio
import sqlite3
from contextlib import closing
from pathlib import Path

from pydantic import SecretStr

from bot.app import now
from bot.demo.stage import DiscordStage
from bot.sandbox.discord import DiscordSandbox
from bot.settings import PlatformSettings
from tests.e2e.test_restart import running, settings_for


def bans_and_unbans(path: Path, member: str) -> list[tuple[str, str]]:
    query = "SELECT kind, outcome FROM outbox WHERE member = ? AND kind LIKE '%ban' ORDER BY id"
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(query, (member,)).fetchall()


async def test_messages_and_deeds_of_a_pause_become_cases(tmp_path: Path) -> None:
    """A ban by hand for good also ends the timer that would have lifted the bot's own."""
    box = DiscordSandbox(now)
    base = await box.start()
    token = SecretStr(DiscordSandbox.token)
    discord = PlatformSettings(token=token, api_base=f"{base}/api/v10")
    settings = settings_for(tmp_path, discord=discord)
    stage = DiscordStage(box, "Chess club")
    try:
        async with running(settings):
            await stage.open(("lena", "rex", "kim"))
            ids = {user["username"]: number for number, user in box.state.users.items()}
            await stage.say("lena", "hello everybody")
            await stage.command("mod", "ban", {"member": ids["rex"], "duration": "2h"})
            async with asyncio.timeout(20):  # until the ban is recorded
                while len(bans_and_unbans(settings.database, ids["rex"])) < 2:
                    await stage.command("mod", "case", {"case": "1"})  # a round trip
        timer = bans_and_unbans(settings.database, ids["rex"])
        owner = box.owner(stage.guild)
        await box.unban_by_hand(stage.guild, owner, ids["rex"])
        await box.ban_by_hand(stage.guild, owner, ids["rex"], "for good")
        await box.kick_by_hand(stage.guild, owner, ids["kim"])
        await stage.say("lena", "you are a fucking idiot")
        async with running(settings):
            await stage.wait("delete", 1)
            listed = await stage.command("mod", "cases list", {})
            shown = await stage.command("mod", "case", {"case": "3"})
    finally:
        await box.stop()
    assert listed.count("by-hand") == 3
    assert "for good" in shown
    assert timer == [("ban", "done"), ("unban", "pending")]
    by_hand = [("unban", "done"), ("ban", "done")]
    ended = bans_and_unbans(settings.database, ids["rex"])
    assert ended == [("ban", "done"), ("unban", "skipped"), *by_hand]
