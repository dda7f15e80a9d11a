"""A guardian's round trip on both platforms, through the real client libraries."""

import re
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from bot.app import App, now
from bot.demo.stage import DiscordStage, TelegramStage
from bot.keeping import next_monday
from bot.locale import say
from bot.sandbox.discord import DiscordSandbox
from bot.store.cases import Filter
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
        await stage.open(("lena",))
        await stage.stranger("parent")
        if isinstance(stage, TelegramStage):
            await stage.open_private("lena")
        before = stage.public()
        code = {"code": await code_of(stage)}
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
        await until(lambda: any("Last week" in text for text in stage.told("parent")))
        (summary,) = (text for text in stage.told("parent") if "Last week" in text)
        assert summary.count("fewer than 3") == 2

        await stage.alone("lena", "guardian end", {})
        await until(lambda: "The weekly summary has ended" in stage.told("parent")[-1])
        assert stage.public() == before  # nothing of it was said in the community


# What somebody asks in the community before they leave it.
ASKED = (
    "how old are you?",
    "you are so mature for your age",
    "delete this chat, ok?",
    "send me a pic",
)


@pytest.mark.parametrize("name", ["discord", "telegram"])
async def test_whoever_may_not_be_a_guardian_reads_what_a_wrong_code_gives(
    tmp_path: Path, name: str
) -> None:
    ahead = [timedelta()]

    def clock() -> datetime:
        return now() + ahead[0]

    async with town(name, tmp_path, scorer=Scores(), clock=clock) as (app, stage):
        await stage.open(("lena", "uncle", "rex"))
        for person in ("parent", "other"):
            await stage.stranger(person)
        if isinstance(stage, TelegramStage):
            for person in ("lena", "uncle", "rex"):
                await stage.open_private(person)

        async def refused(who: str, code: str) -> bool:
            answers = [
                await stage.alone(who, "guardian enter", {"code": one})
                for one in (code, "AAAAAAAA")
            ]
            return answers[0] == answers[1]

        await groomed_and_left(app, stage)
        told = stage.told("lena")
        stale = await code_of(stage)
        ahead[0] = timedelta(hours=1)
        assert await refused("parent", stale)  # too old
        code = await code_of(stage)
        assert await refused("parent", stale)  # and not the newest
        assert await refused("uncle", code)  # a member of the community
        assert await refused("rex", code)  # was one, in a pair at risk with her
        assert await refused("lena", code)  # herself
        since = " ".join(stage.told("lena")[len(told) :])
        assert not any(person in since for person in ("parent", "uncle", "rex"))
        assert await app.guardians.here(home(stage)) == []

        assert not await refused("parent", code)
        assert await refused("other", code)  # it was used
        await until(lambda: any("parent" in text for text in stage.told("lena")))
        await pressed(stage, "lena", ":report.")
        assert await refused("parent", await code_of(stage))  # an impostor, for good
        assert await app.guardians.here(home(stage)) == []


async def groomed_and_left(app: App, stage: DiscordStage | TelegramStage) -> None:
    """Rex talks to Lena until a case stands, and leaves."""
    team = {"child_safety_team": (stage.id_of("admin"),)}
    await app.directory.change(home(stage), language="en", **team)
    await stage.say("lena", "hello")
    await stage.say("rex", ASKED[0])
    await stage.say("lena", "im 13")
    for text in ASKED[1:]:
        await stage.say("rex", text)
    language = "en" if isinstance(stage, DiscordStage) else "vi"  # Lena's, as the platform says
    await until(lambda: say("tip-strangers", language) in stage.told("lena"))
    found, _ = await app.cases.page(home(stage), Filter(rule="grooming"))
    assert [one.subject.id for one in found] == [stage.id_of("rex")]
    await stage._box.leave(home(stage).id, stage.id_of("rex"))


@pytest.mark.parametrize("name", ["discord", "telegram"])
async def test_who_did_not_mean_this_person_says_so_where_they_read_of_it(
    tmp_path: Path, name: str
) -> None:
    async with town(name, tmp_path, scorer=Scores()) as (app, stage):
        await stage.open(("lena",))
        await stage.stranger("parent")
        if isinstance(stage, TelegramStage):
            await stage.open_private("lena")
        await stage.alone("parent", "guardian enter", {"code": await code_of(stage)})
        await until(lambda: any("parent" in text for text in stage.told("lena")))
        await pressed(stage, "lena", ":report.")
        (case,), _ = await app.cases.page(home(stage), Filter())
        assert case.subject.id == stage.id_of("parent")
        assert await app.guardians.here(home(stage)) == []


async def pressed(stage: DiscordStage | TelegramStage, who: str, what: str) -> None:
    """The newest button of this kind in somebody's private chat with the bot."""
    box, me = stage._box, stage.id_of(who)
    if isinstance(box, DiscordSandbox):
        card = next(m for m in reversed(box.direct_messages(me)) if m.get("components"))
        buttons = [item["custom_id"] for row in card["components"] for item in row["components"]]
        number = await box.press(
            card["channel_id"], me, card["id"], next(one for one in buttons if what in one)
        )
    else:
        card = next(m for m in reversed(box.direct_messages(me)) if m.get("reply_markup"))
        keys = (key for row in card["reply_markup"]["inline_keyboard"] for key in row)
        data = next(key["callback_data"] for key in keys if what in key["callback_data"])
        number = await box.press(me, me, str(card["message_id"]), data)
    await box.changed(lambda: bool(box.answers(number)))


async def code_of(stage: DiscordStage | TelegramStage) -> str:
    found = CODE.search(await offered(stage))
    assert found is not None
    return found.group()


async def offered(stage: DiscordStage | TelegramStage) -> str:
    """The answer to `/guardian link` in the community, which only the young member sees."""
    if isinstance(stage, DiscordStage):
        return await stage.command("lena", "guardian link", {})
    return await stage._asked(stage.chat, "lena", "/guardian link")
