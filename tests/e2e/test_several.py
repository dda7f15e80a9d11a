"""Several members at once, by the platforms' own commands and buttons: shown, pressed, done."""

from datetime import timedelta
from pathlib import Path

from bot.app import now
from bot.locale import say
from bot.sandbox.discord import DiscordSandbox
from bot.sandbox.telegram import TelegramSandbox
from bot.sandbox.telegram.state import Membership
from tests.e2e.town import on_discord, on_telegram


async def test_on_discord_a_list_of_members_is_banned_by_one_press(tmp_path: Path) -> None:
    async with on_discord(tmp_path) as (_, stage, box):
        await stage.open(("rex", "tom", "mai"))
        rex, tom, mai, mod = (stage.id_of(one) for one in ("rex", "tom", "mai", "mod"))
        written = {"member": rex, "others": f"<@{tom}><@!{mai}> {mod}", "reason": "a raid"}
        asked = await box.slash(stage.desk, stage.id_of("admin"), "ban", written)
        await box.changed(lambda: any(one["content"] for one in box.answers(asked)))
        shown = box.answers(asked)[-1]
        assert f"<@{rex}>, <@{tom}>, <@{mai}>\n" in shown["content"]
        assert say("several-left-team", "en", count=1, names=f"<@{mod}>") in shown["content"]
        assert stage.counts["ban"] == 0
        button = shown["components"][0]["components"][0]["custom_id"]
        pressed = await box.press(stage.desk, stage.id_of("admin"), shown["id"], button)
        await stage.wait("ban", 3)
        await box.changed(lambda: bool(box.answers(pressed)))
        (done,) = box.answers(pressed)
        assert done["content"] == "Cases 1–3, for 3 members: warn, ban."
        assert done["components"] == []
        for one in ("rex", "tom", "mai"):
            assert "a raid" in stage.told(one)[-1]


async def test_on_telegram_a_list_of_members_is_muted_by_one_press(tmp_path: Path) -> None:
    async with on_telegram(tmp_path) as (_, stage, box):
        await stage.open(("rex", "tom"))
        admin = stage.id_of("admin")
        for one in ("rex", "tom"):
            await stage.say(one, "xin chào")
        await box.command(stage.desk, admin, "/mute @rex @tom @admin 2h quá ồn")
        found = lambda: [m for m in box.messages(stage.desk) if m.get("reply_markup")]  # noqa: E731
        await box.changed(lambda: bool(found()))
        (shown,) = found()
        lines = shown["text"].splitlines()
        assert lines[1] == "rex, tom"
        assert say("several-left-yourself", "vi") in lines
        assert stage.counts["mute"] == 0
        button = shown["reply_markup"]["inline_keyboard"][0][0]["callback_data"]
        await box.press(admin, stage.desk, str(shown["message_id"]), button)
        await stage.wait("mute", 2)
        done = "Hồ sơ 1–2, với 2 thành viên: "
        await box.changed(lambda: any(done in str(m) for m in box.messages(stage.desk)))
        assert not found()


def held_on_discord(box: DiscordSandbox, guild_id: str, kind: str, *ids: str) -> None:
    """Since before the bot heard of anything."""
    guild = box.state.guild_of(guild_id)
    for one in ids:
        if kind == "ban":
            guild.bans[one] = {"user": guild.members.pop(one)["user"], "reason": None}
        else:
            end = (now() + timedelta(hours=1)).isoformat()
            guild.members[one]["communication_disabled_until"] = end


def held_on_telegram(box: TelegramSandbox, chat_id: str, status: str, *ids: str) -> None:
    """Since before the bot heard of anything."""
    members = box.world.chat(chat_id).members
    for one in map(int, ids):
        members[one] = Membership(box.world.users[one], status=status, is_member=False)


async def test_on_discord_bans_are_taken_back_by_one_press_whoever_made_them(
    tmp_path: Path,
) -> None:
    async with on_discord(tmp_path) as (_, stage, box):
        await stage.open(("rex", "tom", "mai", "lea"))
        rex, tom, mai, lea = (stage.id_of(one) for one in ("rex", "tom", "mai", "lea"))
        admin = stage.id_of("admin")
        await stage.command("admin", "ban", {"member": rex, "reason": "a raid"})
        await stage.wait("ban", 1)
        held_on_discord(box, stage.guild, "ban", tom, mai)
        written = {"member": rex, "others": f"<@{tom}> {mai} {lea} 12345", "reason": "a slip"}
        asked = await box.slash(stage.desk, admin, "unban", written)
        await box.changed(lambda: any(one["content"] for one in box.answers(asked)))
        shown = box.answers(asked)[-1]
        assert shown["content"].splitlines()[1:3] == [
            f"<@{rex}>, <@{tom}>, <@{mai}>",
            say("several-left-not-banned", "en", count=2, names=f"<@{lea}>, <@12345>"),
        ]
        assert stage.counts["unban"] == 0
        button = shown["components"][0]["components"][0]["custom_id"]
        pressed = await box.press(stage.desk, admin, shown["id"], button)
        await stage.wait("unban", 3)
        await box.changed(lambda: bool(box.answers(pressed)))
        (done,) = box.answers(pressed)
        assert done["content"] == "Cases 2–4, for 3 members: unban."
        assert done["components"] == []
        assert box.state.guild_of(stage.guild).bans == {}


async def test_on_discord_mutes_are_taken_back_by_one_press(tmp_path: Path) -> None:
    async with on_discord(tmp_path) as (_, stage, box):
        await stage.open(("rex", "tom", "mai"))
        rex, tom, mai = (stage.id_of(one) for one in ("rex", "tom", "mai"))
        admin = stage.id_of("admin")
        held_on_discord(box, stage.guild, "mute", rex, tom)
        written = {"member": rex, "others": f"<@{tom}> <@{mai}> 12345"}
        asked = await box.slash(stage.desk, admin, "unmute", written)
        await box.changed(lambda: any(one["content"] for one in box.answers(asked)))
        shown = box.answers(asked)[-1]
        assert shown["content"].splitlines()[1:4] == [
            f"<@{rex}>, <@{tom}>",
            say("several-left-unknown", "en", count=1, names="<@12345>"),
            say("several-left-not-muted", "en", count=1, names=f"<@{mai}>"),
        ]
        button = shown["components"][0]["components"][0]["custom_id"]
        await box.press(stage.desk, admin, shown["id"], button)
        await stage.wait("unmute", 2)


async def test_on_telegram_bans_are_taken_back_by_one_press_by_names_and_numbers(
    tmp_path: Path,
) -> None:
    async with on_telegram(tmp_path) as (_, stage, box):
        await stage.open(("rex", "tom", "mai", "lan"))
        admin, rex, tom, mai = (stage.id_of(one) for one in ("admin", "rex", "tom", "mai"))
        for one in ("rex", "mai", "lan"):
            await stage.say(one, "xin chào")
        await stage.command("admin", "ban", {"member": "@rex"})
        await stage.wait("ban", 1)
        held_on_telegram(box, stage.chat, "kicked", tom, mai)
        box.world.chat(stage.chat).banned_chats.add(-1007654321)
        await box.command(
            stage.desk, admin, f"/unban {tom} @rex @lan 7654321 -1007654321 @mai nhầm rồi"
        )
        found = lambda: [m for m in box.messages(stage.desk) if m.get("reply_markup")]  # noqa: E731
        await box.changed(lambda: bool(found()))
        (shown,) = found()
        lines = shown["text"].splitlines()
        assert lines[1:3] == [
            "tom, rex, -1007654321, mai",  # of a channel Telegram doesn't tell
            say("several-left-not-banned", "vi", count=2, names="lan, 7654321"),
        ]
        assert lines[-1] == say("several-kept", "vi", reason="nhầm rồi")
        assert stage.counts["unban"] == 0
        button = shown["reply_markup"]["inline_keyboard"][0][0]["callback_data"]
        await box.press(admin, stage.desk, str(shown["message_id"]), button)
        await stage.wait("unban", 4)
        done = "Hồ sơ 2–5, với 4 thành viên: "
        await box.changed(lambda: any(done in str(m) for m in box.messages(stage.desk)))
        assert not found()
        states = [box.member(stage.chat, one)["status"] for one in (rex, tom, mai)]
        assert states == ["left"] * 3


async def test_on_telegram_mutes_are_taken_back_also_of_who_is_gone_and_no_ban_is(
    tmp_path: Path,
) -> None:
    async with on_telegram(tmp_path) as (_, stage, box):
        await stage.open(("rex", "tom", "mai", "lan"))
        admin, tom, mai = (stage.id_of(one) for one in ("admin", "tom", "mai"))
        for one in ("rex", "tom", "mai", "lan"):
            await stage.say(one, "xin chào")
        await stage.command("admin", "mute", {"member": "@rex", "duration": "2h"})
        await stage.wait("mute", 1)
        held_on_telegram(box, stage.chat, "restricted", tom)
        held_on_telegram(box, stage.chat, "kicked", mai)
        await box.command(stage.desk, admin, "/unmute @rex @tom @mai @lan")
        found = lambda: [m for m in box.messages(stage.desk) if m.get("reply_markup")]  # noqa: E731
        await box.changed(lambda: bool(found()))
        (shown,) = found()
        assert shown["text"].splitlines()[1:3] == [
            "rex, tom",
            say("several-left-not-muted", "vi", count=2, names="mai, lan"),
        ]
        button = shown["reply_markup"]["inline_keyboard"][0][0]["callback_data"]
        await box.press(admin, stage.desk, str(shown["message_id"]), button)
        await stage.wait("unmute", 2)
        assert box.member(stage.chat, mai)["status"] == "kicked"
