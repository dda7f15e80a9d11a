"""The doctor asks the platforms themselves, and names the remedy."""

import asyncio
import re
from pathlib import Path

import detoxify.detoxify
import pytest
from pydantic import SecretStr

from bot.app import now
from bot.commands import doctor, tokens
from bot.commands.findings import Ill, Worry
from bot.core.community import CommunitySettings
from bot.core.types import Community, Platform
from bot.sandbox.discord import DiscordSandbox
from bot.sandbox.discord import permissions as may
from bot.sandbox.telegram import TelegramSandbox
from bot.scoring import care
from bot.settings import PlatformSettings, Settings
from bot.settings.community import CommunityEntry
from bot.store import lock
from bot.store.communities import Communities
from bot.store.database import Database
from tests.commands.test_keeping import made
from tests.store.test_migration import first_schema
from tests.support.values import COMMUNITY


async def test_a_good_and_a_wrong_discord_token_and_missing_intents() -> None:
    box = DiscordSandbox(now)
    base = f"{await box.start()}/api/v10"
    good = PlatformSettings(token=SecretStr(DiscordSandbox.token), api_base=base)
    wrong = PlatformSettings(token=SecretStr("wrong"), api_base=base)
    try:
        with pytest.raises(Worry, match=r"the token is good.* in no server; the README"):
            await tokens.discord(good)
        with pytest.raises(Ill, match="not accepted"):
            await tokens.discord(wrong)
        guild = await box.guild("Chess club")
        assert "no server lacks a permission (looked at: 1)" in await tokens.discord(good)
        assert "recommended" not in await tokens.discord(good)
        await box.restrict_bot(guild, may.BOT & ~may.VIEW_AUDIT_LOG)
        assert "recommended in 'Chess club': View Audit Log" in await tokens.discord(good)
        await box.restrict_bot(guild, 1 << 11 | 1 << 10)
        with pytest.raises(Ill, match="'Chess club' the bot lacks Kick"):
            await tokens.discord(good)
        box.intents_allowed = False
        with pytest.raises(Ill, match="Message Content and Server Members intent"):
            await tokens.discord(good)
    finally:
        await box.stop()
    with pytest.raises(Ill, match="can't be reached"):
        await tokens.discord(good)


async def test_the_doctor_looks_at_every_server_and_says_where_it_could_not(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(tokens, "PAGE", 2)
    box = DiscordSandbox(now)
    base = f"{await box.start()}/api/v10"
    good = PlatformSettings(token=SecretStr(DiscordSandbox.token), api_base=base)
    try:
        guilds = [await box.guild(f"Club {number}") for number in range(4)]
        assert "(looked at: 4)" in await tokens.discord(good)
        box.fail_next("GET", "/users/@me/guilds", 429)
        with pytest.raises(Worry, match=r"; the servers could not be looked at.* 429"):
            await tokens.discord(good)
        await box.restrict_bot(guilds[3], may.BOT & ~may.READ_HISTORY & ~may.SEND_IN_THREADS)
        everyone = box.state.guilds[guilds[3]].roles[guilds[3]]
        everyone["permissions"] = "0"
        with pytest.raises(
            Ill, match="'Club 3' the bot lacks Read Message History, Send Messages in Thr"
        ):
            await tokens.discord(good)
    finally:
        await box.stop()


def test_where_discord_stops_answering_the_rest_is_no_clean_bill() -> None:
    every = str(may.BOT)
    with pytest.raises(Worry, match=r"looked at: 1\); the other .* answers 503"):
        tokens._permissions([{"id": "1", "name": "Chess", "permissions": every}], 503)


def test_the_invitation_in_the_readme_asks_for_what_the_doctor_looks_for() -> None:
    readme = (Path(__file__).parents[2] / "README.md").read_text("utf-8")
    (asked,) = re.findall(r"discord\.com/oauth2/authorize\S+permissions=(\d+)", readme)
    assert int(asked) == sum({**tokens.NEEDED, **tokens.RECOMMENDED}.values())


async def test_a_good_and_a_wrong_telegram_token() -> None:
    box = TelegramSandbox(now)
    base = await box.start()
    try:
        good = PlatformSettings(token=SecretStr(TelegramSandbox.token), api_base=base)
        assert "the token is good" in await tokens.telegram(good)
        group = await box.chat("Nhóm cờ")
        watched, door = CommunitySettings(), CommunitySettings(door=True)
        assert "the token is good" in await tokens.telegram(good, {group: watched})
        stranger = await box.chat("Không quyền")
        await box.demote(stranger, str(box.world.bot["id"]))
        with pytest.raises(Ill, match="lacks delete messages, ban users"):
            await tokens.telegram(good, {group: watched, stranger: watched})
        rights = {"can_delete_messages": True, "can_restrict_members": True}
        await box.promote(group, box.bot_id, **rights)
        assert "the token is good" in await tokens.telegram(good, {group: watched})
        with pytest.raises(Ill, match="lacks invite users by link; make it"):
            await tokens.telegram(good, {group: door})
        box.fail_next("*", "/getMe", 502)
        with pytest.raises(Ill, match="answers 502"):
            await tokens.telegram(good, {group: watched})
        wrong = PlatformSettings(token=SecretStr("1:wrong"), api_base=base)
        with pytest.raises(Ill, match="BotFather"):
            await tokens.telegram(wrong)
    finally:
        await box.stop()


async def test_a_platform_without_a_token_is_simply_not_configured() -> None:
    assert await tokens.discord(PlatformSettings()) == "not configured"


async def test_the_doctor_worries_about_helplines_and_care_that_nobody_looked_at(
    tmp_path: Path,
) -> None:
    settings = Settings(database=tmp_path / "m.sqlite")
    chess = Community(platform=Platform.DISCORD, id="1")
    database = await Database.open(settings.database)
    await Communities(database).change(chess, country="US")

    async def said() -> str:
        with pytest.raises(Worry) as caught:
            await asyncio.to_thread(doctor._care, settings)
        return str(caught.value)

    assert "nobody is named who looks after people at risk in discord:1" in await said()
    assert "3 helplines of US are confirmed by nobody" in await said()
    assert "no `child_safety_team` is set for discord:1" in await said()
    assert "no `child_safety_channel` is set for discord:1" in await said()
    await Communities(database).change(chess, care_team=("77",), country="")
    assert "at risk" not in await said()
    await Communities(database).change(chess, child_safety_team=("7",), child_safety_channel="8")
    assert "child_safety" not in await said()
    assert "helplines in the file" in await said()
    named = {"care_team": ["7"], "child_safety_team": ["7"], "child_safety_channel": "8"}
    entry = CommunityEntry(**named)  # type: ignore[arg-type]
    settings = settings.model_copy(update={"communities": {"discord:1": entry, "discord:2": entry}})
    await Communities(database).change(chess, care_team=(), child_safety_team=())
    assert "discord:" not in await said()  # as it will be at the next start
    await database.close()
    broken = Settings(database=tmp_path / "m.sqlite", helplines=tmp_path / "none.yaml")
    with pytest.raises(Ill, match=r"none\.yaml"):
        doctor._care(broken)


async def test_the_doctor_warns_of_a_team_that_is_nobody() -> None:
    discord, telegram = DiscordSandbox(now), TelegramSandbox(now)
    settings = Settings(
        discord=PlatformSettings(
            token=SecretStr(DiscordSandbox.token), api_base=f"{await discord.start()}/api/v10"
        ),
        telegram=PlatformSettings(token=SecretStr(telegram.token), api_base=await telegram.start()),
    )
    guild, chat = await discord.guild("Chess club"), await telegram.chat("school")
    mai = await telegram.user("mai")
    await discord.role(guild, "Care Team", 0)
    server = Community(platform=Platform.DISCORD, id=guild)
    group = Community(platform=Platform.TELEGRAM, id=chat)

    def named(where: Community, *team: str) -> dict[Community, CommunitySettings]:
        return {where: CommunitySettings(care_team=team)}

    try:
        for good in (named(server, "care team"), named(group, "administrator", "@mai"), {}):
            assert await doctor.teams(settings, good) == "none is named in vain"
        await telegram.join(chat, mai)
        assert await doctor.teams(settings, named(group, mai)) == "none is named in vain"
        for lost in (named(server, "@Care Team"), named(server, "999"), named(group, "@mai")):
            with pytest.raises(Worry, match=r"the care team of .* matches no role"):
                await doctor.teams(settings, lost)
    finally:
        await discord.stop()
        await telegram.stop()


def test_the_doctor_says_where_the_small_care_model_is_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = Settings(database=tmp_path / "m.sqlite")
    with pytest.raises(Worry) as with_both:
        doctor._care(settings)
    assert "small care model" not in str(with_both.value)
    monkeypatch.setattr(care, "lacking", lambda: "the package is not installed")
    with pytest.raises(Worry, match=r"small care model listens alone .* not installed"):
        doctor._care(settings)


def test_a_model_that_can_not_be_fetched_is_no_good_model_though_the_bot_would_start(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    nowhere = "http://127.0.0.1:9/toxic-c1212f89.ckpt"
    monkeypatch.setitem(detoxify.detoxify.MODEL_URLS, "original", nowhere)
    chosen = Settings(model="original", model_cache=tmp_path)
    with pytest.raises(Worry, match=r"could not be fetched: .*; bundled@\w{12}"):
        doctor._model(chosen)


def looked(path: Path) -> str:
    return doctor._database(Settings(database=path))


def test_the_doctor_brings_no_database_up_to_date(tmp_path: Path) -> None:
    """Nor takes anything from the bot that runs on it."""
    path = tmp_path / "m.sqlite"
    first_schema(path)
    before = path.read_bytes()
    with lock.alone(path):
        assert "will be brought up to date at the next start" in looked(path)
        assert list(doctor._communities(Settings(database=path))) == [COMMUNITY]
    assert path.read_bytes() == before
    asyncio.run(made(path))
    assert looked(path) == f"{path} opens and is up to date"


def test_the_doctor_makes_no_database(tmp_path: Path) -> None:
    path = tmp_path / "data" / "m.sqlite"
    assert "will be made at the first start" in looked(path)
    assert doctor._groups(Settings(database=path)) == {}
    assert list(tmp_path.iterdir()) == []
    (tmp_path / "file").touch()
    with pytest.raises(Ill, match="nothing can be written in"):
        looked(tmp_path / "file" / "m.sqlite")


def test_the_doctor_says_what_is_no_database(tmp_path: Path) -> None:
    (tmp_path / "m.sqlite").write_text("not a database at all " * 500)
    with pytest.raises(Ill, match="restore a backup"):
        looked(tmp_path / "m.sqlite")
    with pytest.raises(Ill, match="look at `database`"):
        looked(tmp_path)
    with pytest.raises(Ill, match=r"can't be looked at \(File name too long\)"):
        looked(tmp_path / ("a" * 300))


def test_a_group_of_moderators_is_not_asked_for_what_one_that_is_moderated_needs(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def group(number: str) -> Community:
        return Community(platform=Platform.TELEGRAM, id=number)

    known = {
        group("-1"): CommunitySettings(moderators="-2", care_channel="-3"),
        group("-2"): CommunitySettings(),  # known since the bot was added there
        group("-3"): CommunitySettings(),
        group("-4"): CommunitySettings(moderators="-4"),  # its cards stand where it talks
    }
    monkeypatch.setattr(doctor, "_communities", lambda _: known)
    assert [*doctor._groups(Settings())] == ["-1", "-4"]
    assert list(doctor._as_started(Settings())) == [group("-1"), group("-4")]
