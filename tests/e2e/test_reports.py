"""Reports on Telegram about those whom it gives no number of their own."""

from pathlib import Path

from bot.locale import say
from tests.e2e.town import on_telegram


async def test_a_forward_whose_author_hides_becomes_a_case(tmp_path: Path) -> None:
    async with on_telegram(tmp_path) as (_, stage, box):
        await stage.open(("hung",))
        await box.private(stage.id_of("hung"), f"/start report_{stage.chat}")
        origin = {"type": "hidden_user", "date": 1, "sender_user_name": "kim"}
        await box.private(stage.id_of("hung"), "mean words", forward_origin=origin)
        await stage.wait("report", 1)


async def test_a_channel_that_speaks_in_the_group_can_be_reported_and_banned(
    tmp_path: Path,
) -> None:
    async with on_telegram(tmp_path) as (_, stage, box):
        await stage.open(("hung",))
        news = {"id": -1005550001, "type": "channel", "title": "news"}
        post = await box.say(stage.chat, stage.id_of("hung"), "look here", sender_chat=news)
        await box.command(stage.chat, stage.id_of("hung"), "/report", reply_to=post)
        await stage.wait("report", 1)
        await box.command(stage.chat, stage.id_of("mod"), "/ban", reply_to=post)
        await stage.wait("ban", 1)


async def test_a_ban_of_an_unknown_name_in_a_reply_bans_nobody(tmp_path: Path) -> None:
    async with on_telegram(tmp_path) as (_, stage, box):
        await stage.open(("hung",))
        post = await box.say(stage.chat, stage.id_of("hung"), "hello")
        await box.command(stage.chat, stage.id_of("mod"), "/ban @nobody", reply_to=post)
        whom = say("action-nobody", "vi")
        await box.changed(lambda: whom in stage.told("mod"))
        assert stage.counts["ban"] == 0
