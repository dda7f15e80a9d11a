"""A stranger's link in a restricted place goes, waits with the moderators, and comes back."""

from pathlib import Path

from tests.e2e.town import on_discord, on_telegram

LINK = "look at https://example.com/page"


async def test_a_link_comes_back_on_discord_and_pings_nobody(tmp_path: Path) -> None:
    async with on_discord(tmp_path) as (_, stage, box):
        await stage.open(("rex",))
        general = box.channel_named(stage.guild, "general")
        told = await stage.command("admin", "restricted on", {"channel": general})
        assert general in told
        before = len(box.messages(general))
        await stage.say("rex", f"{LINK} @everyone")
        await stage.wait("delete", 1)
        assert len(box.messages(general)) == before
        await stage.press("mod", "release", "example.com")
        await box.changed(lambda: len(box.messages(general)) > before, timeout=20)
        again = box.messages(general)[-1]
        assert again["content"].startswith("From rex")
        assert LINK in again["content"]
        assert not again["mention_everyone"]


async def test_a_long_message_comes_back_whole_on_discord(tmp_path: Path) -> None:
    async with on_discord(tmp_path) as (_, stage, box):
        await stage.open(("rex",))
        general = box.channel_named(stage.guild, "general")
        await stage.command("admin", "restricted on", {"channel": general})
        essay = " ".join(f"word{number}" for number in range(259)) + f" {LINK}"
        assert 1_900 < len(essay) <= 2_000
        await stage.say("rex", essay)
        await stage.wait("delete", 1)
        before = len(box.messages(general))
        await stage.press("mod", "release", "word")
        await box.changed(lambda: len(box.messages(general)) > before, timeout=20)
        again = box.messages(general)[-1]
        assert LINK not in again["content"]
        (file,) = again["attachments"]
        assert essay in file["content"]


async def test_a_link_comes_back_on_telegram(tmp_path: Path) -> None:
    async with on_telegram(tmp_path) as (_, stage, box):
        await stage.open(("hung",))
        assert "chế độ hạn chế" in (await stage.command("admin", "restricted on", {})).lower()
        before = len(box.messages(stage.chat))
        await stage.say("hung", LINK)
        await stage.wait("delete", 1)
        assert len(box.messages(stage.chat)) == before
        await stage.press("mod", "release", "example.com")
        await box.changed(lambda: len(box.messages(stage.chat)) > before, timeout=20)
        again = box.messages(stage.chat)[-1]
        assert again["text"].startswith("Từ hung")
        assert LINK in again["text"]
        mod = stage.id_of("admin")
        asked = await box.command(stage.desk, mod, "/youth list")
        await box.changed(lambda: "trò chuyện riêng" in str(box.direct_messages(mod)))
        assert asked not in {str(one["message_id"]) for one in box.messages(stage.desk)}
