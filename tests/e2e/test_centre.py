"""The safety centre, the quiz and the choice of a language, on both platforms, in private."""

from pathlib import Path
from typing import Any

from pydantic import SecretStr

from bot.app import now
from bot.demo.stage import DiscordStage
from bot.sandbox.discord import DiscordSandbox
from bot.settings import PlatformSettings
from tests.e2e.test_restart import running, settings_for
from tests.e2e.town import on_telegram

Json = dict[str, Any]


def discord_button(message: Json, label: str) -> str:
    items = (item for row in message["components"] for item in row["components"])
    return str(next(item["custom_id"] for item in items if item["label"] == label))


def telegram_button(message: Json, label: str) -> str:
    keys = (key for row in message["reply_markup"]["inline_keyboard"] for key in row)
    return str(next(key["callback_data"] for key in keys if key["text"] == label))


async def test_on_discord_in_a_server_and_alone_with_the_bot(tmp_path: Path) -> None:
    box = DiscordSandbox(now)
    base = await box.start()
    token = SecretStr(DiscordSandbox.token)
    discord = PlatformSettings(token=token, api_base=f"{base}/api/v10")
    stage = DiscordStage(box, "Chess club")

    async def answer(asked: str) -> Json:
        await box.changed(lambda: any(m.get("content") for m in box.answers(asked)))
        return box.answers(asked)[-1]

    async def press(mine: str, message: Json, label: str) -> Json:
        button = discord_button(message, label)
        return await answer(await box.press(message["channel_id"], mine, message["id"], button))

    try:
        async with running(settings_for(tmp_path, discord=discord)):
            await stage.open(("lena",))
            ids = {user["username"]: number for number, user in box.state.users.items()}
            lena, general = ids["lena"], box.channel_named(stage.guild, "general")
            before = box.messages(general)
            home = await answer(await box.slash(general, lena, "safety"))
            card = await press(lena, home, "Scams")
            question = await press(lena, await press(lena, card, "Quiz"), "Start")
            said = await press(lena, question, "Tell an adult I trust")
            alone = await answer(
                await box.slash(box.direct(lena), lena, "safety", {"topic": "images"})
            )
            await answer(await box.slash(box.direct(lena), lena, "language", {"language": "vi"}))
            translated = await answer(await box.slash(general, lena, "tour"))
            welcome = next(one for one in before if one.get("components"))
            toured = await press(lena, welcome, "Take the tour")
            assert box.messages(general) == before
    finally:
        await box.stop()
    assert "Next step: don't click" in card["content"]
    assert (card["id"], home["flags"]) == (home["id"], 68)  # the same message, turned
    assert "Yes, that's it." in said["content"]
    assert "takeitdown.ncmec.org" in alone["content"]
    assert "Chào bạn! Mình là bot" in translated["content"]
    assert (toured["content"], toured["flags"]) == (translated["content"], 68)


async def test_on_telegram_in_a_private_chat(tmp_path: Path) -> None:
    async with on_telegram(tmp_path) as (_, stage, box):
        await stage.open(("mai",))
        mai = stage.id_of("mai")
        await box.private(mai, "/start")
        await box.changed(lambda: len(box.direct_messages(mai)) == 1)
        before = box.messages(stage.chat)
        start = box.direct_messages(mai)[0]
        await box.press(mai, mai, str(start["message_id"]), telegram_button(start, "Xem hướng dẫn"))
        await box.changed(lambda: "Mình là bot" in box.direct_messages(mai)[0]["text"])

        async def turned(label: str, words: str) -> None:
            card = box.direct_messages(mai)[-1]
            button = telegram_button(card, label)
            await box.press(mai, mai, str(card["message_id"]), button)
            await box.changed(lambda: words in box.direct_messages(mai)[-1]["text"])

        await box.command(stage.chat, mai, "/safety")
        await box.changed(lambda: len(box.direct_messages(mai)) == 2)
        await turned("Lừa đảo", "Bước tiếp theo: đừng bấm")
        await turned("Câu đố", "năm câu")
        await turned("Bắt đầu", "Câu 1/5")
        await turned("Kể với người lớn mình tin", "Đúng rồi.")
        await box.private(mai, "/language en")
        await box.changed(lambda: len(box.direct_messages(mai)) == 3)
        await box.private(mai, "/safety self-harm")
        await box.changed(lambda: len(box.direct_messages(mai)) == 4)
        assert "it can get better" in box.direct_messages(mai)[-1]["text"]
        assert box.messages(stage.chat) == before
