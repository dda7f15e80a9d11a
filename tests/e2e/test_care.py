"""Somebody at risk on both platforms: a private answer, a quiet card, and nothing in public."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from pydantic import SecretStr

from bot.app import App, now
from bot.core.types import Community, Platform
from bot.demo.stage import DiscordStage, TelegramStage
from bot.sandbox.discord import DiscordSandbox
from bot.sandbox.telegram import TelegramSandbox
from bot.settings import PlatformSettings
from bot.store.cases import Filter
from tests.e2e.test_restart import running, settings_for

RISK = "i want to kill myself"
Json = dict[str, Any]


@pytest.fixture
async def discord() -> AsyncIterator[tuple[DiscordSandbox, str]]:
    box = DiscordSandbox(now)
    yield box, f"{await box.start()}/api/v10"
    await box.stop()


@pytest.fixture
async def telegram() -> AsyncIterator[tuple[TelegramSandbox, str]]:
    box = TelegramSandbox(now)
    yield box, await box.start()
    await box.stop()


async def nobody_was_struck(app: App, community: Community, who: str) -> bool:
    since = now() - timedelta(days=30)
    cases, _ = await app.cases.page(community, Filter(member=who))
    quiet = all(case.desk == "care" for case in cases)
    return quiet and not await app.ledger.strikes(community, who, since)


async def test_on_discord_a_person_is_written_to_and_the_team_has_a_card(
    tmp_path: Path, discord: tuple[DiscordSandbox, str]
) -> None:
    box, base = discord
    stage = DiscordStage(box, "Chess club")
    chosen = PlatformSettings(token=SecretStr(DiscordSandbox.token), api_base=base)
    async with running(settings_for(tmp_path, discord=chosen)) as app:
        await stage.open(("lena", "rex"))
        team, general = (
            await box.channel(stage.guild, "care"),
            box.channel_named(stage.guild, "general"),
        )
        setup = {"channel": team, "country": "US"}
        assert "Saved." in await stage.command("admin", "care setup", setup)
        before = len(box.messages(general))

        def cards() -> list[Json]:
            return box.messages(team)

        await stage.say("lena", RISK)
        await box.changed(lambda: len(cards()) == 1)
        lena, rex = stage._ids["lena"], stage._ids["rex"]
        [told] = box.direct_messages(lena)
        assert "988" in told["content"]
        assert "Reached: they have a private message" in cards()[0]["content"]

        await box.say(box.direct(lena), lena, "i can't take this, i want to die")
        await box.changed(lambda: len(box.direct_messages(lena)) == 3)
        answered = box.direct_messages(lena)[2]["content"]
        assert answered.startswith("I am a bot and nobody reads what is written to me here")
        assert "988" in answered

        box.close_direct_messages(rex)
        await stage.say("rex", RISK)
        await box.changed(lambda: len(cards()) == 2)
        assert "Not reached" in cards()[1]["content"]

        buttons = [item for row in cards()[1]["components"] for item in row["components"]]
        assert [item["label"] for item in buttons] == ["I am with them", "Close"]
        admin = stage._ids["admin"]
        pressed = await box.press(team, admin, cards()[1]["id"], buttons[0]["custom_id"])
        await box.changed(lambda: box.answers(pressed))
        await box.changed(lambda: "admin is with them" in cards()[1]["content"])

        assert len(box.messages(general)) == before + 2  # what the two wrote, and no more
        assert box.messages(stage.desk) == []
        community = Community(platform=Platform.DISCORD, id=stage.guild)
        assert await nobody_was_struck(app, community, lena)
        assert await nobody_was_struck(app, community, rex)


async def test_on_discord_whom_a_reply_tells_to_die_is_written_to(
    tmp_path: Path, discord: tuple[DiscordSandbox, str]
) -> None:
    box, base = discord
    stage = DiscordStage(box, "Chess club")
    chosen = PlatformSettings(token=SecretStr(DiscordSandbox.token), api_base=base)
    async with running(settings_for(tmp_path, discord=chosen)):
        await stage.open(("lena", "rex"))
        general = box.channel_named(stage.guild, "general")
        await stage.say("lena", "good evening")
        said = box.messages(general)[-1]
        answer = {"message_id": said["id"], "channel_id": general, "guild_id": stage.guild}
        fields: Json = {"type": 19, "message_reference": answer, "referenced_message": said}
        await box.say(general, stage._ids["rex"], "go kill urself", **fields)
        lena = stage._ids["lena"]
        await box.changed(lambda: box.direct_messages(lena))
        assert "what was written to you is wrong" in box.direct_messages(lena)[0]["content"]
        await stage.wait("delete", 1)


async def test_on_telegram_a_person_is_written_to_where_they_opened_the_chat(
    tmp_path: Path, telegram: tuple[TelegramSandbox, str]
) -> None:
    box, base = telegram
    stage = TelegramStage(box, "Nhóm cờ")
    chosen = PlatformSettings(token=SecretStr(TelegramSandbox.token), api_base=base)
    async with running(settings_for(tmp_path, telegram=chosen)) as app:
        await stage.open(("mai", "hung"))
        team, admin = await box.chat("Care"), stage.id_of("admin")
        await box.join(team, admin)
        await box.promote(team, admin)
        await stage._asked(stage.chat, "admin", f"/care setup channel={team} country=VN")
        mai, hung = stage.id_of("mai"), stage.id_of("hung")
        await box.private(mai, "/start")
        await box.private(mai, "/care")
        await box.changed(lambda: any("/care off" in m["text"] for m in box.direct_messages(mai)))
        heard = len(box.direct_messages(mai))

        def cards() -> list[Json]:
            return [m for m in box.messages(team) if m.get("reply_markup")]

        await stage.say("mai", "muốn chết quá")
        await box.changed(lambda: len(cards()) == 1)
        emergency, children = box.direct_messages(mai)[heard]["text"].split("\n")[1:]
        assert "115" in emergency
        assert "bảo vệ" in children
        assert "Đã liên lạc được" in cards()[0]["text"]

        await stage.say("hung", "muốn chết quá")
        await box.changed(lambda: len(cards()) == 2)
        assert "Chưa liên lạc được" in cards()[1]["text"]
        assert box.direct_messages(hung) == []

        claim = cards()[1]["reply_markup"]["inline_keyboard"][0][0]["callback_data"]
        await box.press(admin, team, str(cards()[1]["message_id"]), claim)
        await box.changed(lambda: "admin đang ở bên họ" in cards()[1]["text"])

        wrote = {str(m["from"]["id"]) for m in box.messages(stage.chat)[-2:]}
        assert wrote == {mai, hung}
        assert not [m for m in box.messages(stage.desk) if "muốn chết" in m.get("text", "")]
        community = Community(platform=Platform.TELEGRAM, id=stage.chat)
        assert await nobody_was_struck(app, community, mai)
        assert await nobody_was_struck(app, community, hung)


async def test_on_telegram_what_a_group_is_asked_about_care_is_answered_in_private(
    tmp_path: Path, telegram: tuple[TelegramSandbox, str]
) -> None:
    box, base = telegram
    stage = TelegramStage(box, "Nhóm cờ")
    chosen = PlatformSettings(token=SecretStr(TelegramSandbox.token), api_base=base)
    async with running(settings_for(tmp_path, telegram=chosen)):
        await stage.open(("mai",))
        mai = stage.id_of("mai")
        await box.private(mai, "/start")

        def in_public() -> list[Json]:
            return [m for m in box.messages(stage.chat) if "/care" in m.get("text", "")]

        await box.command(stage.chat, mai, "/care off")
        await box.changed(lambda: any("/care on" in m["text"] for m in box.direct_messages(mai)))
        assert in_public() == []  # the command itself is taken away, too
        mod, desk = stage.id_of("mod"), len(box.messages(stage.desk))
        await box.command(stage.desk, mod, "/care")
        await box.changed(lambda: any("/care off" in m["text"] for m in box.direct_messages(mod)))
        assert len(box.messages(stage.desk)) == desk  # the command is taken away there, too
