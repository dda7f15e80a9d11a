"""Photos that were sent together on Telegram go together, with the words below one of them."""

from pathlib import Path

from bot.demo.stage import TelegramStage
from bot.sandbox.telegram import TelegramSandbox
from tests.e2e.town import on_telegram


async def shown(box: TelegramSandbox, stage: TelegramStage, number: int, **words: str) -> int:
    size = {"file_id": f"f{number}", "file_unique_id": f"u{number}", "width": 9, "height": 9}
    user = stage._ids["hung"]
    fields = {"media_group_id": "13", "photo": [size], **words}
    return int(await box.say(stage.chat, user, **fields))


async def test_an_offending_album_goes_with_all_of_its_photos(tmp_path: Path) -> None:
    async with on_telegram(tmp_path) as (_, stage, box):
        await stage.open(("mai", "hung"))
        await stage.say("mai", "hello")
        album = [await shown(box, stage, 1), await shown(box, stage, 2, caption="đồ ngu")]
        await stage.wait("delete", 1)
        album.append(await shown(box, stage, 3))
        await stage.wait("delete", 3)
        left = {one["message_id"]: one for one in box.messages(stage.chat)}
        assert not left.keys() & set(album)
        assert "hello" in [one.get("text") for one in left.values()]
