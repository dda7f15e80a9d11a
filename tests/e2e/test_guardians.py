"""A guardian's round trip on both platforms, through the real client libraries."""

import re
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from bot.app import now
from bot.demo.stage import DiscordStage, TelegramStage
from bot.keeping import next_monday
from tests.e2e.town import home, town
from tests.security.test_secrets import Scores
from tests.support.disk import until

CODE = re.compile(r"\b[A-HJ-NP-Z2-9]{8}\b")


@pytest.mark.parametrize("name", ["discord", "telegram"])
async def test_a_guardian_is_linked_reads_a_summary_and_is_let_go(
    tmp_path: Path, name: str
) -> None:
    ahead = [timedelta()]

    def clock() -> datetime:
        return now() + ahead[0]

    async with town(name, tmp_path, scorer=Scores(), clock=clock) as (app, stage):
        await stage.open(("lena", "uncle"))
        for person in ("parent", "thief"):
            await stage.stranger(person)
        if isinstance(stage, TelegramStage):
            for person in ("lena", "uncle"):
                await stage.open_private(person)
        before = stage.public()
        given = CODE.search(await offered(stage))
        assert given is not None
        code = {"code": given.group()}
        wrong = await stage.alone("thief", "guardian enter", {"code": "AAAAAAAA"})
        assert "enter" not in wrong
        refused = await stage.alone("uncle", "guardian enter", code)
        assert CODE.search(refused) is None
        assert await app.guardians.here(home(stage)) == []

        assert "/guardian confirm" in await stage.alone("parent", "guardian enter", code)
        await until(lambda: any("parent" in text for text in stage.told("lena")))
        await stage.alone("parent", "guardian confirm", {})
        await stage.alone("lena", "guardian confirm", {})
        (link,) = await app.guardians.here(home(stage))
        assert await app.guardians.active(clock()) == []

        ahead[0] = timedelta(hours=25)
        assert [one.id for one in await app.guardians.active(clock())] == [link.id]
        await app.housekeeping.once()
        ahead[0] = next_monday(clock()) - now() + timedelta(minutes=1)
        app.enforcer.wake()
        await until(lambda: any("This week" in text for text in stage.told("parent")))
        (summary,) = (text for text in stage.told("parent") if "This week" in text)
        assert summary.count("fewer than 3") == 2

        await stage.alone("lena", "guardian end", {})
        await until(lambda: "The weekly summary has ended." in stage.told("parent"))
        assert stage.public() == before  # nothing of it was said in the community


async def offered(stage: DiscordStage | TelegramStage) -> str:
    """The answer to `/guardian link` in the community, which only the young member sees."""
    if isinstance(stage, DiscordStage):
        return await stage.command("lena", "guardian link", {})
    return await stage._asked(stage.chat, "lena", "/guardian link")
