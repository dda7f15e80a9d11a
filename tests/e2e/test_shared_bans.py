"""Two communities on each platform: one shares whom it banned by hand, and the moderators of the
other read of it when they come.
"""

from pathlib import Path

from bot.demo.stage import DiscordStage, TelegramStage
from bot.locale import say
from tests.e2e.town import on_discord, on_telegram
from tests.support.shared import code_in

REASON = "sold quinces"


async def test_on_discord(tmp_path: Path) -> None:
    async with on_discord(tmp_path) as (_, stage, box):
        await stage.open(("lena", "rex"))
        other = DiscordStage(box, "Go club")
        await other.open(("mai",))
        code = code_in(await stage.command("admin", "sharedbans new", {"name": "Trust"}))
        answer = await other.command("admin", "sharedbans follow", {"code": code})
        assert answer == say("sharedbans-followed", "en", list="Trust", community="Chess club")
        rex = stage.id_of("rex")
        await stage.command("mod", "ban", {"member": rex, "reason": "scam"})
        await stage.wait("ban", 1)
        answer = await stage.command("mod", "sharedbans add", {"member": rex, "reason": REASON})
        assert REASON in answer
        await box.join(other.guild, rex)
        await box.say(box.channel_named(other.guild, "general"), rex, "hello")
        cards = lambda: [one.get("content", "") for one in box.messages(other.desk)]  # noqa: E731
        await box.changed(lambda: any(REASON in text and "Chess club" in text for text in cards()))
        listed = await other.command("mod", "sharedbans show", {})
        assert (
            say("sharedbans-follows", "en", list="Trust", community="Chess club", count=1) in listed
        )


async def test_on_telegram(tmp_path: Path) -> None:
    async with on_telegram(tmp_path) as (_, stage, box):
        await stage.open(("lena", "rex"))
        other = TelegramStage(box, "Nhóm vây")
        await other.open(("mai",))
        code = code_in(await stage.command("admin", "sharedbans new", {"name": "Trust"}))
        public = await other.command("admin", "sharedbans follow", {"code": code})
        assert public == say("youth-private", "vi")  # others may have read it by now
        answer = await other.alone("admin", "sharedbans follow", {"code": code})
        assert answer == say("sharedbans-followed", "vi", list="Trust", community="Nhóm cờ")
        rex = stage.id_of("rex")
        await stage.command("mod", "ban", {"member": rex, "reason": "scam"})
        await stage.wait("ban", 1)
        answer = await stage.command("mod", "sharedbans add", {"member": rex, "reason": REASON})
        assert REASON in answer
        await box.join(other.chat, rex)
        await box.say(other.chat, rex, "hello")
        cards = lambda: [one.get("text", "") for one in box.messages(other.desk)]  # noqa: E731
        await box.changed(lambda: any(REASON in text and "Nhóm cờ" in text for text in cards()))
