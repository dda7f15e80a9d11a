"""A moderator removes spam from the menu of a message or in an answer to it; the next member who
brings it is caught, and reads why; on both platforms.
"""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from bot.demo.stage import TelegramStage
from bot.locale import say
from tests.e2e.town import on_discord, on_telegram

WORDS = (
    "Earn 500$ a day from home with our trading bot, no experience needed. Write to Anna now, only "
    "ten places are left."
)
COPY = WORDS.replace("500", "750").replace("Anna", "Maria") + " 🚀"
ORDINARY = "Earn or learn? I have played with a trading bot at home, and only learned from it."


def stands(messages: Callable[[], list[dict[str, Any]]], field: str) -> Callable[[], list[str]]:
    return lambda: [one[field] for one in messages() if one.get(field, "").startswith("Earn")]


async def test_on_discord(tmp_path: Path) -> None:
    async with on_discord(tmp_path) as (_, stage, box):
        await stage.open(("lena", "rex"))
        await stage.command("admin", "policy use", {"name": "default"})
        general = box.channel_named(stage.guild, "general")
        texts = stands(lambda: box.messages(general), "content")
        number = await box.say(general, stage.id_of("rex"), WORDS)
        asked = await box.menu(general, stage.id_of("mod"), "Spam", number)
        await box.changed(lambda: any(one.get("content") for one in box.answers(asked)))
        assert say("spam-kept", "en", number="1") in box.answers(asked)[-1]["content"]
        await box.changed(lambda: any(say("reason-spam", "en") in t for t in stage.told("rex")))
        await box.changed(lambda: texts() == [])
        await stage.say("lena", COPY)
        why = say("reason-known-spam", "en")
        await box.changed(lambda: any(why in text for text in stage.told("lena")))
        await stage.say("mod", ORDINARY)
        await box.changed(lambda: texts() == [ORDINARY])


async def test_on_telegram(tmp_path: Path) -> None:
    async with on_telegram(tmp_path) as (_, stage, box):
        await stage.open(("mai", "rex"))
        await stage.command("admin", "policy use", {"name": "default"})
        for who in ("mai", "rex", "mod"):
            await stage.open_private(who)
        texts = stands(lambda: box.messages(stage.chat), "text")
        number = await box.say(stage.chat, stage.id_of("rex"), WORDS)
        await box.command(stage.chat, stage.id_of("mod"), "/spam", reply_to=number)
        await told(stage, "mod", say("spam-kept", "vi", number="1"))
        await told(stage, "rex", say("reason-spam", "vi"))
        await box.changed(lambda: texts() == [])
        await stage.say("mai", COPY)
        await told(stage, "mai", say("reason-known-spam", "vi"))
        await stage.say("mod", ORDINARY)
        await box.changed(lambda: texts() == [ORDINARY])


async def told(stage: TelegramStage, who: str, words: str) -> None:
    await stage._box.changed(lambda: any(words in text for text in stage.told(who)))
