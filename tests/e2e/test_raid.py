"""Many join at once: one card; a newcomer's link waits, an old member's stands, until it is off."""

from pathlib import Path

from bot.sandbox.telegram.state import Membership
from tests.e2e.town import on_discord, on_telegram

LINK, OTHER, THIRD = (f"look at https://example.{end}/page" for end in ("com", "org", "net"))
INSULT = "you idiot"  # removed at any time, and after what the same person wrote before
CROWD = 10
LONG_AGO = "2024-01-01T12:00:00.000000+00:00"


async def test_a_raid_on_discord(tmp_path: Path) -> None:
    async with on_discord(tmp_path) as (_, stage, box):
        await stage.open(("lena",))
        box.state.guilds[stage.guild].members[stage.id_of("lena")]["joined_at"] = LONG_AGO
        general = box.channel_named(stage.guild, "general")
        crowd = [await box.user(f"rex{number}") for number in range(CROWD)]
        for one in crowd:
            await box.join(stage.guild, one)

        def told() -> list[str]:
            found = [str(one["content"]) for one in box.messages(stage.desk)]
            return [text for text in found if "New members within" in text]

        def stands(text: str) -> bool:
            return any(text in str(one["content"]) for one in box.messages(general))

        await box.changed(told, timeout=20)
        await box.say(general, crowd[0], LINK)
        await stage.wait("delete", 1)
        await stage.say("lena", OTHER)
        assert not stands(LINK)
        await stage.press("mod", "release", "example.com")
        await box.changed(lambda: stands(LINK), timeout=20)
        assert "Raid mode is on until" in await stage.command("mod", "raid status", {})
        assert "Raid mode is off" in await stage.command("mod", "raid off", {})
        await box.say(general, crowd[1], THIRD)
        await box.say(general, crowd[1], INSULT)
        await stage.wait("delete", 2)
        assert stands(OTHER)
        assert stands(THIRD)
        assert len(told()) == 1


async def test_a_raid_on_telegram(tmp_path: Path) -> None:
    async with on_telegram(tmp_path) as (_, stage, box):
        await stage.open(("lan",))
        crowd = [await box.user(f"rex{number}", "vi") for number in range(CROWD)]
        hung = await box.user("hung", "vi")  # who was there before the bot
        chat = box.world.chat(stage.chat)
        chat.members[int(hung)] = Membership(box.world.users[int(hung)])
        for one in crowd:
            await box.join(stage.chat, one)

        def told() -> list[str]:
            found = [str(one.get("text", "")) for one in box.messages(stage.desk)]
            return [text for text in found if text.startswith("Thành viên mới trong")]

        def stands(text: str) -> bool:
            return any(text in str(one.get("text", "")) for one in box.messages(stage.chat))

        await box.changed(told, timeout=20)
        await box.say(stage.chat, crowd[0], LINK)
        await stage.wait("delete", 1)
        await box.say(stage.chat, hung, OTHER)
        assert not stands(LINK)
        await stage.press("mod", "release", "example.com")
        await box.changed(lambda: stands(LINK), timeout=20)
        assert "đang bật đến" in await stage.command("mod", "raid status", {})
        assert "đang tắt" in await stage.command("mod", "raid off", {})
        await box.say(stage.chat, crowd[1], THIRD)
        await box.say(stage.chat, crowd[1], INSULT)
        await stage.wait("delete", 2)
        assert stands(OTHER)
        assert stands(THIRD)
        assert len(told()) == 1
