"""The log channel on both platforms: what rules and moderators did, and nothing quiet."""

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.core import logbook
from tests.e2e.town import on_discord, on_telegram

RISK = "i want to kill myself"
WAIT = 40


@pytest.fixture(autouse=True)
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    """Lines come at once; that they come together is told elsewhere."""
    monkeypatch.setattr(logbook, "SPAN", timedelta(seconds=0.1))


@pytest.fixture
def drawn_in_turn() -> None:
    """Here numbers are drawn, as they are outside of tests."""


async def test_on_discord_lines_name_people_and_ping_nobody(tmp_path: Path) -> None:
    async with on_discord(tmp_path) as (_, stage, box):
        await stage.open(("lena", "rex"))
        log = await box.channel(stage.guild, "log")
        care = await box.channel(stage.guild, "care")
        await stage.command("admin", "care setup", {"channel": care, "country": "US"})
        answer = await stage.command("admin", "setup", {"log": f"<#{log}>"})
        assert "Everybody who can read there reads who was moderated" in answer

        def lines() -> list[str]:
            return [line for one in box.messages(log) for line in one["content"].split("\n")]

        await stage.say("lena", RISK)
        await box.changed(lambda: box.messages(care), timeout=WAIT)
        await stage.say("rex", "you idiot")
        await box.changed(lambda: len(lines()) == 1, timeout=WAIT)
        await stage.command("mod", "mute", {"member": stage.id_of("rex"), "duration": "2h"})
        await box.changed(lambda: len(lines()) == 2, timeout=WAIT)
        await stage.command("mod", "undo", {"case": "2"})
        await box.changed(lambda: len(lines()) == 3, timeout=WAIT)
        ruled, muted, undone = lines()
        rex, mod = f"rex ({stage.id_of('rex')})", f"<@{stage.id_of('mod')}>"
        assert ruled == f"Case 1 · insult – an insult · delete, warn, report · {rex} · automatic"
        assert muted.endswith(f"warn, mute (2 hr) · {rex} · by {mod}")
        assert undone.endswith(f"taken back, unmute · {rex} · by {mod}")
        posts: list[Any] = [one.body for one in box.log if one.method == "POST"]
        posts = [body for body in posts if isinstance(body, dict) and body.get("nonce")]
        logged = [
            body for body in posts if "· automatic" in body["content"] or mod in body["content"]
        ]
        assert [body["allowed_mentions"] for body in logged] == [{"parse": []}] * 3
        assert len({body["nonce"] for body in logged if body["enforce_nonce"]}) == 3


async def test_on_discord_a_channel_closed_to_the_bot_is_refused_and_one_that_goes_is_said(
    tmp_path: Path,
) -> None:
    async with on_discord(tmp_path) as (_, stage, box):
        await stage.open(("rex",))
        log = await box.channel(stage.guild, "log")
        await box.deny_bot(log, 1 << 11)
        answer = await stage.command("admin", "setup", {"log": log})
        assert answer.startswith(f"I can't write in <#{log}>")
        await box.deny_bot(log, 0)
        assert "Saved." in await stage.command("admin", "setup", {"log": log})
        await box.deny_bot(log, 1 << 11)
        await stage.say("rex", "you idiot")

        def told() -> list[str]:
            found = [one["content"] for one in box.messages(stage.desk)]
            return [text for text in found if text.startswith(f"I can't write in <#{log}>")]

        await box.changed(told, timeout=WAIT)


async def test_on_telegram_lines_stand_in_another_group_by_name_and_id(tmp_path: Path) -> None:
    async with on_telegram(tmp_path) as (_, stage, box):
        await stage.open(("mai", "hung"))
        log = await box.chat("Log")
        for person in ("mod", "admin"):
            await box.join(log, stage.id_of(person))
            await box.promote(log, stage.id_of(person))
        assert log in await stage.command("admin", "setup", {"log": log})

        def lines() -> list[str]:
            people = {stage.id_of(name) for name in ("mod", "admin")}
            own = [one for one in box.messages(log) if str(one["from"]["id"]) not in people]
            texts = "\n".join(one.get("text", "") for one in own).split("\n")
            return [line for line in texts if line.startswith("Hồ sơ")]

        await stage.say("mai", "tao muốn tự tử")
        await stage.say("hung", "đồ ngu")
        await box.changed(lambda: len(lines()) == 1, timeout=WAIT)
        await stage.command("mod", "mute", {"member": stage.id_of("hung"), "duration": "2h"})
        await box.changed(lambda: len(lines()) == 2, timeout=WAIT)
        ruled, muted = lines()
        hung = f"hung ({stage.id_of('hung')})"
        assert ruled.startswith("Hồ sơ 1 · insult – ")
        assert ruled.endswith(f"· {hung} · tự động")
        assert muted.startswith("Hồ sơ 2 · manual – ")
        assert muted.endswith(f"· {hung} · bởi mod")
