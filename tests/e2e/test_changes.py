"""An admin reads on both platforms who changed which setting."""

from pathlib import Path

from tests.e2e.town import on_discord, on_telegram


async def test_on_discord_the_page_is_an_option_of_setup_and_names_who_it_was(
    tmp_path: Path,
) -> None:
    async with on_discord(tmp_path) as (_, stage, box):
        await stage.open(("rex",))
        await stage.command("admin", "policy add", {"word": "borogove"})
        refused = await stage.command("mod", "setup", {"history": "1"})
        assert "borogove" not in refused
        told = (await stage.command("admin", "setup", {"history": "1"})).split("\n")
        who = f"<@{stage.id_of('admin')}>"
        assert [line.partition(" · ")[2] for line in told[1:]] == [
            f"{who} · word: + borogove",
            f"{who} · policy: – → default",
            f"{who} · contact: – → @mod",
            f"{who} · channel: – → <#{stage.desk}>",
        ]
        assert not [one for one in box.messages(stage.desk) if "borogove" in one["content"]]


async def test_on_telegram_it_is_read_in_private_and_older_ones_by_a_button(
    tmp_path: Path,
) -> None:
    async with on_telegram(tmp_path) as (_, stage, box):
        await stage.open(("rex",))
        for number in range(6):
            await stage.command("admin", "setup", {"contact": f"@mod{number}"})
        me = stage.id_of("admin")
        told = await stage.command("admin", "setup history", {})
        assert "contact: @mod4 → @mod5" in told
        assert "t.me/" not in told
        assert not [one for one in box.messages(stage.desk) if "@mod4 →" in one.get("text", "")]
        page = box.direct_messages(me)[-1]
        ((button,),) = page["reply_markup"]["inline_keyboard"]
        before = len(box.direct_messages(me))
        await box.press(me, me, str(page["message_id"]), button["callback_data"])
        await box.changed(lambda: len(box.direct_messages(me)) > before)
        assert f"admin · channel: – → {stage.desk}" in box.direct_messages(me)[-1]["text"]
        second = await stage.command("admin", "setup history 2", {})
        assert second == box.direct_messages(me)[-1]["text"]
