"""Who reads in a notice that something was decided asks for another look, and reads what came of
it; by the platforms' own buttons and commands.
"""

from pathlib import Path

import pytest

from bot.demo.stage import DiscordStage, TelegramStage
from bot.locale import say
from bot.sandbox.discord import DiscordSandbox
from bot.sandbox.telegram import TelegramSandbox
from tests.e2e.town import on_discord, on_telegram, town

OFFER = "appeal:"
BORING, WORDS = "what a boring game", "it was my brother"


async def test_on_discord_the_button_under_a_notice_leads_to_an_answer(tmp_path: Path) -> None:
    async with on_discord(tmp_path) as (_, stage, box):
        await stage.open(("lena",))
        lena = stage.id_of("lena")
        await stage.command("admin", "mute", {"member": lena, "reason": "a flood"})
        await box.changed(lambda: box.direct_messages(lena))
        (notice,) = box.direct_messages(lena)
        button = notice["components"][0]["components"][0]["custom_id"]
        assert button.startswith(OFFER)
        pressed = await box.press(notice["channel_id"], lena, notice["id"], button)
        await box.changed(lambda: box.answers(pressed))
        thanks = say("appeal-thanks-how", "en", number="1")
        assert box.answers(pressed)[-1]["content"] == thanks
        await stage.press("mod", "undo", say("card-appealed", "en"))
        granted = say("appeal-granted", "en", community="Chess club", number="1")
        await box.changed(lambda: stage.told("lena")[-1] == granted)
        await stage.wait("unmute", 1)


async def test_on_telegram_the_button_under_a_notice_leads_to_an_answer(tmp_path: Path) -> None:
    async with on_telegram(tmp_path) as (_, stage, box):
        await stage.open(("mai",))
        mai = stage.id_of("mai")
        await box.private(mai, "/start")
        await stage.command("admin", "warn", {"member": mai, "reason": "spam"})
        offers = lambda: [m for m in box.direct_messages(mai) if OFFER in str(m)]  # noqa: E731
        await box.changed(lambda: bool(offers()))
        (notice,) = offers()
        button = notice["reply_markup"]["inline_keyboard"][0][0]["callback_data"]
        pressed = await box.press(mai, mai, str(notice["message_id"]), button)
        await box.changed(lambda: bool(box.answers(pressed)))
        thanks = say("appeal-thanks-how", "vi", number="1")
        assert box.answers(pressed)[-1]["text"] == thanks
        await stage.press("mod", "uphold", say("card-appealed", "vi"))
        upheld = say("appeal-upheld", "vi", community="Nhóm cờ", number="1")
        await box.changed(lambda: stage.told("mai")[-1] == upheld)


@pytest.mark.parametrize("platform", ["discord", "telegram"])
async def test_who_is_banned_asks_in_a_private_chat(platform: str, tmp_path: Path) -> None:
    async with town(platform, tmp_path) as (_, stage):
        await stage.open(("rex",))
        language = "en" if isinstance(stage, DiscordStage) else "vi"
        if isinstance(stage, TelegramStage):
            await stage.alone("rex", "rules", {})
        await stage.command("admin", "ban", {"member": stage.id_of("rex"), "reason": "spam"})
        await stage.wait("ban", 1)
        said = {"case": "1", "text": WORDS}
        answer = await stage.alone("rex", "appeal", said)
        assert answer == say("appeal-thanks", language, number="1")
        await stage.press("mod", "uphold", WORDS)


async def test_on_discord_the_card_from_before_loses_its_buttons(tmp_path: Path) -> None:
    async with on_discord(tmp_path) as (_, stage, box):
        await stage.open(("rex", "mai"))
        await _asked_about_twice(stage, box, "en")
        found = lambda: [m for m in box.messages(stage.desk) if BORING in m["content"]]  # noqa: E731
        older = say("card-newer", "en", number="1")
        await box.changed(lambda: found()[0]["content"].startswith(older))
        assert [bool(one.get("components")) for one in found()] == [False, True]


async def test_on_telegram_the_card_from_before_loses_its_buttons(tmp_path: Path) -> None:
    async with on_telegram(tmp_path) as (_, stage, box):
        await stage.open(("rex", "mai"))
        await stage.open_private("rex")
        await _asked_about_twice(stage, box, "vi")
        found = lambda: [m for m in box.messages(stage.desk) if BORING in m.get("text", "")]  # noqa: E731
        older = say("card-newer", "vi", number="1")
        await box.changed(lambda: found()[0]["text"].startswith(older))
        assert [bool(one.get("reply_markup")) for one in found()] == [False, True]


async def _asked_about_twice(
    stage: DiscordStage | TelegramStage, box: DiscordSandbox | TelegramSandbox, language: str
) -> None:
    """By who reported it, and by who was warned for it."""
    await stage.say("rex", BORING)
    await stage.report("mai", "rex", "bullying")
    await stage.press("mod", "warn", BORING)
    notice = say("notice-appeal", language, number="1")
    await box.changed(lambda: any(notice in one for one in stage.told("rex")))
    await stage.alone("rex", "appeal", {"case": "1", "text": WORDS})
    await stage.press("mod", "uphold", WORDS)
