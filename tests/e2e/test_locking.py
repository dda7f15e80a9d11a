"""`/lock` and `/unlock` by the real libraries: nobody writes for a while, and then as before."""

from pathlib import Path
from typing import Any

import pytest

from bot.sandbox.discord import permissions as may
from tests.e2e.town import on_discord, on_telegram


async def test_on_discord_a_channel_is_locked_until_it_is_unlocked(tmp_path: Path) -> None:
    async with on_discord(tmp_path) as (_, stage, box):
        await stage.open(("lena",))
        general = box.channel_named(stage.guild, "general")
        await box.allow(general, stage.guild, allow=may.SEND)
        here = {"channel": general}
        answer = await stage.command("mod", "lock", {"duration": "2h", **here})
        assert "lock (2 hr) for #general" in answer
        await box.changed(lambda: box.overwrites(general)[stage.guild][1] & may.SEND)
        with pytest.raises(LookupError, match="may not write"):
            await stage.say("lena", "hello")
        again = await stage.command("mod", "lock", {"duration": "1h", **here})
        assert "lock (1 hr)" in again
        await stage.command("mod", "unlock", here)
        await box.changed(lambda: box.overwrites(general) == {stage.guild: (may.SEND, 0)})
        await stage.say("lena", "hello")


async def test_on_telegram_a_group_is_locked_until_it_is_unlocked(tmp_path: Path) -> None:
    async with on_telegram(tmp_path) as (_, stage, box):
        await stage.open(("lena",))

        def open_() -> Any:
            return box.world.chat(stage.chat).allowed.get("can_send_messages", True)

        await stage.command("mod", "lock", {"duration": "2h"})
        await box.changed(lambda: not open_())
        await stage.command("mod", "unlock", {})
        await box.changed(open_)
        await stage.say("lena", "hello")


async def test_what_the_bot_may_not_do_is_said_and_nothing_is_done(tmp_path: Path) -> None:
    async with on_discord(tmp_path) as (_, stage, box):
        await stage.open(("lena",))
        await box.restrict_bot(stage.guild, may.BOT)
        answer = await stage.command("mod", "lock", {})
        assert "Manage Roles" in answer
        assert box.overwrites(box.channel_named(stage.guild, "general")) == {}


async def test_on_discord_everybody_waits_between_two_messages(tmp_path: Path) -> None:
    async with on_discord(tmp_path) as (_, stage, box):
        await stage.open(("lena",))
        general = box.channel_named(stage.guild, "general")
        answer = await stage.command("mod", "slowmode", {"pause": "30", "channel": general})
        assert "slow mode (30 sec) for #general" in answer
        await box.changed(lambda: box.state.channels[general]["rate_limit_per_user"] == 30)


async def test_on_telegram_it_says_what_there_is_instead_of_a_slow_mode(tmp_path: Path) -> None:
    async with on_telegram(tmp_path) as (_, stage, box):
        await stage.open(("lena",))
        assert "/lock" in await stage.command("mod", "slowmode", {"pause": "30"})
        assert not [one for one in box.effects if one.kind == "place"]
