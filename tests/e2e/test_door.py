"""Who asks to join a Telegram group reads the rules in private, presses, and is in."""

from pathlib import Path
from typing import Any

from pydantic import SecretStr

from bot.app import now
from bot.demo.stage import TelegramStage
from bot.locale import say
from bot.sandbox.telegram import TelegramSandbox
from bot.settings import PlatformSettings
from tests.e2e.test_restart import running, settings_for
from tests.e2e.town import on_telegram

RULES = "1. Be kind."


async def opened(stage: TelegramStage, box: TelegramSandbox) -> str:
    """The community's language is Vietnamese; who asks has never written to the bot."""
    await stage.open(("lan",))
    await stage.command("admin", "setup", {"door": "on", "rules": RULES})
    return await box.user("hoa", "de")


async def greeted(box: TelegramSandbox, user: str) -> dict[str, Any]:
    await box.changed(lambda: bool(box.direct_messages(user)), timeout=20)
    return dict(box.direct_messages(user)[0])  # as it is now


async def press(box: TelegramSandbox, user: str, message: dict[str, Any], by: str = "") -> str:
    data = message["reply_markup"]["inline_keyboard"][0][0]["callback_data"]
    pressed = await box.press(by or user, user, str(message["message_id"]), data)
    await box.changed(lambda: bool(box.answers(pressed)), timeout=20)
    return str(box.answers(pressed)[0]["text"])


def status(box: TelegramSandbox, stage: TelegramStage, user: str) -> str:
    return str(box.member(stage.chat, user)["status"])


async def test_asks_reads_the_rules_presses_and_is_in(tmp_path: Path) -> None:
    async with on_telegram(tmp_path) as (_, stage, box):
        hoa = await opened(stage, box)
        public = len(box.messages(stage.chat))
        await box.ask_to_join(stage.chat, hoa)
        message = await greeted(box, hoa)
        assert message["text"] == say("door-hello", "de", community="Nhóm cờ", rules=RULES)
        assert len(box.messages(stage.chat)) == public
        welcome = say("door-welcome", "de", community="Nhóm cờ")
        assert await press(box, hoa, message) == welcome
        assert status(box, stage, hoa) == "member"
        (now,) = box.direct_messages(hoa)
        assert (now["text"], "reply_markup" in now) == (welcome, False)
        inside = say("door-in", "de", community="Nhóm cờ")
        assert await press(box, hoa, message) == inside  # pressed twice
        assert len(box.calls("approveChatJoinRequest")) == 1
        await box.leave(stage.chat, hoa)
        assert await press(box, hoa, message) == say("door-none", "de", community="Nhóm cờ")
        assert status(box, stage, hoa) == "left"
        assert box.calls("declineChatJoinRequest") == []


async def test_in_raid_mode_the_request_stays_with_the_admins(tmp_path: Path) -> None:
    async with on_telegram(tmp_path) as (_, stage, box):
        hoa = await opened(stage, box)
        await stage.command("mod", "raid on", {})
        await box.ask_to_join(stage.chat, hoa)
        message = await greeted(box, hoa)
        assert await press(box, hoa, message) == say("door-many", "de", community="Nhóm cờ")
        assert box.asking(stage.chat) == [hoa]
        await box.let_in(stage.chat, stage.id_of("mod"), hoa)
        inside = say("door-in", "de", community="Nhóm cờ")
        assert await press(box, hoa, message) == inside
        (now,) = box.direct_messages(hoa)
        assert (now["text"], "reply_markup" in now) == (inside, False)


async def test_pressed_by_somebody_else_it_lets_nobody_in(tmp_path: Path) -> None:
    async with on_telegram(tmp_path) as (_, stage, box):
        hoa = await opened(stage, box)
        other = await box.user("other", "en")
        for one in (hoa, other):
            await box.ask_to_join(stage.chat, one)
        message = await greeted(box, hoa)
        assert await press(box, hoa, message, by=other) == say("press-old", "en")
        assert sorted(box.asking(stage.chat)) == sorted([hoa, other])


async def test_off_at_first_and_without_the_right_setup_says_so(tmp_path: Path) -> None:
    async with on_telegram(tmp_path) as (_, stage, box):
        await stage.open(("lan",))
        hoa = await box.user("hoa", "vi")
        await box.ask_to_join(stage.chat, hoa)
        rights = {"can_delete_messages": True, "can_restrict_members": True}
        await box.promote(stage.chat, box.bot_id, **rights)
        answer = await stage.command("admin", "setup", {"door": "on"})
        assert say("setup-right", "vi", right="invite", state=say("setup-no", "vi")) in answer
        assert box.direct_messages(hoa) == []
        assert box.asking(stage.chat) == [hoa]


async def test_the_right_is_taken_away_before_the_press(tmp_path: Path) -> None:
    async with on_telegram(tmp_path) as (_, stage, box):
        hoa = await opened(stage, box)
        await box.ask_to_join(stage.chat, hoa)
        message = await greeted(box, hoa)
        await box.promote(stage.chat, box.bot_id, can_delete_messages=True)
        assert await press(box, hoa, message) == say("door-team", "de", community="Nhóm cờ")
        assert box.asking(stage.chat) == [hoa]


async def test_a_button_works_after_a_restart_and_an_update_that_comes_again_says_nothing(
    tmp_path: Path,
) -> None:
    box = TelegramSandbox(now)
    chosen = PlatformSettings(token=SecretStr(TelegramSandbox.token), api_base=await box.start())
    settings, stage = settings_for(tmp_path, telegram=chosen), TelegramStage(box, "Nhóm cờ")
    try:
        async with running(settings):
            hoa = await opened(stage, box)
            await box.ask_to_join(stage.chat, hoa)
            message = await greeted(box, hoa)
        past = [*box.site.updates.waiting.past, *box.site.updates.waiting.first(100)]
        (asked,) = [one for one in past if "chat_join_request" in one.text]
        box.site.updates.waiting.clear()
        box.site.updates.waiting.put(asked.number, asked.text)
        async with running(settings):
            welcome = say("door-welcome", "de", community="Nhóm cờ")
            assert await press(box, hoa, message) == welcome
            assert [one["text"] for one in box.direct_messages(hoa)] == [welcome]
    finally:
        await box.stop()
