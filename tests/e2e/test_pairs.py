"""A conversation that looks like grooming, on both platforms: who learns of it, and who not."""

import asyncio
from pathlib import Path

from pydantic import SecretStr

from bot.app import App, now
from bot.core.types import Community, Platform
from bot.demo.stage import DiscordStage, TelegramStage
from bot.locale import say
from bot.sandbox.discord import DiscordSandbox
from bot.sandbox.telegram import TelegramSandbox
from bot.settings import PlatformSettings
from bot.store.cases import Filter
from tests.e2e.test_restart import running, settings_for
from tests.e2e.town import on_telegram

TALK = (
    ("kim", "hello"),
    ("rex", "how old are you?"),
    ("kim", "im 13"),
    ("rex", "you are so mature for your age"),
    ("rex", "delete this chat, ok?"),
    ("rex", "send me a pic"),
)
WORDS = "delete this chat"
Stage = DiscordStage | TelegramStage


async def entrusted(app: App, stage: Stage, home: Community, channel: str) -> None:
    """The admin alone looks after child safety; the moderator does not."""
    team = (stage._ids["admin"],)
    chosen = {"child_safety_team": team, "child_safety_channel": channel}
    await app.directory.change(home, language="en", **chosen)


async def talked(app: App, stage: Stage, home: Community) -> int:
    """After the conversation: the number of the case, which holds the words by then; at which of
    the messages it is opened is the model's affair.
    """
    for who, text in TALK:
        await stage.say(who, text)
    async with asyncio.timeout(20):  # the store rings no bell
        while True:
            found, _ = await app.cases.page(home, Filter(rule="grooming"))
            held = await app.pairs.timeline(found[0].id) if found else []
            if any(WORDS in one.words for one in held):
                return found[0].number
            await asyncio.sleep(0.02)


async def test_on_discord_only_child_safety_and_the_young_person_hear_of_it(
    tmp_path: Path,
) -> None:
    box = DiscordSandbox(now)
    base = await box.start()
    token = SecretStr(DiscordSandbox.token)
    discord = PlatformSettings(token=token, api_base=f"{base}/api/v10")
    stage = DiscordStage(box, "Chess club")
    try:
        async with running(settings_for(tmp_path, discord=discord)) as app:
            await stage.open(("kim", "rex"))
            child = await box.channel(stage.guild, "child-safety")
            home = Community(platform=Platform.DISCORD, id=stage.guild)
            await entrusted(app, stage, home, child)
            before = len(box.messages(stage.desk))
            case = await talked(app, stage, home)
            await box.changed(lambda: box.messages(child))
            kim, rex = stage._ids["kim"], stage._ids["rex"]
            await box.changed(lambda: box.direct_messages(kim))
            assert box.direct_messages(kim)[0]["content"] == say("tip-strangers", "en")
            card = box.messages(child)[0]["content"]
            assert "asks about age · to kim" in card
            assert WORDS not in card
            refused = await stage.command("mod", "case", {"case": str(case)})
            assert refused == say("case-unknown", "en", number=str(case))
            assert "grooming" not in await stage.command("mod", "cases list", {})
            assert WORDS in await stage.command("admin", "case", {"case": str(case)})
            assert "grooming" in await stage.command("admin", "cases list", {})
            assert box.direct_messages(rex) == []
            assert len(box.messages(stage.desk)) == before
            assert {box.counts.get(kind, 0) for kind in ("delete", "mute", "kick", "ban")} == {0}
    finally:
        await box.stop()


async def test_on_telegram_no_answer_about_it_stands_in_the_moderators_group(
    tmp_path: Path,
) -> None:
    async with on_telegram(tmp_path, "Chess club") as (app, stage, box):
        await stage.open(("kim", "rex"))
        child = await box.chat("Child safety")
        admin, kim, rex = (stage.id_of(who) for who in ("admin", "kim", "rex"))
        await box.join(child, admin)
        for who in (kim, rex):
            await box.private(who, "/start")
            await box.changed(lambda who=who: box.direct_messages(who))
        home = Community(platform=Platform.TELEGRAM, id=stage.chat)
        await entrusted(app, stage, home, child)
        case = await talked(app, stage, home)
        tip = say("tip-strangers", "vi")  # what the client of kim says
        await box.changed(lambda: any(m["text"] == tip for m in box.direct_messages(kim)))
        await box.changed(lambda: any(m.get("reply_markup") for m in box.messages(child)))
        cards = [m for m in box.messages(child) if m.get("reply_markup")]
        assert len(cards) == 1
        assert WORDS not in cards[0]["text"]
        refused = await stage.command("mod", "case", {"case": str(case)})
        assert refused == say("case-unknown", "vi", number=str(case))
        asked = f"/case {case}"
        await box.command(stage.desk, admin, asked)
        await box.changed(lambda: any(WORDS in m["text"] for m in box.direct_messages(admin)))
        shown = [m.get("text", "") for m in box.messages(stage.desk)]
        assert not [text for text in shown if WORDS in text or "grooming" in text]
        await pressed(stage, box, admin, child)
        assert len(box.direct_messages(rex)) == 1  # the answer to /start
        assert {box.counts.get(kind, 0) for kind in ("delete", "mute", "ban")} == {0}


async def pressed(stage: TelegramStage, box: TelegramSandbox, who: str, chat: str) -> None:
    """The card of another chat than the moderators' works there."""
    card = next(m for m in box.messages(chat) if m.get("reply_markup"))
    keys = (key for row in card["reply_markup"]["inline_keyboard"] for key in row)
    data = next(key["callback_data"] for key in keys if ":claim." in key["callback_data"])
    query = await box.press(who, chat, str(card["message_id"]), data)
    await box.changed(lambda: bool(box.answers(query)))
    assert "phụ trách" in str(box.answers(query))
