"""Several members at once, by the platforms' own commands and buttons: shown, pressed, done."""

from pathlib import Path

from bot.locale import say
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
