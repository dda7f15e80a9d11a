"""`/privacy` on both platforms: a file in private, and a deletion that keeps quiet about holds."""

import json
from pathlib import Path

import pytest

from bot.app import App, now
from bot.core.actions import Desk, Report
from bot.core.cases import Case
from bot.core.types import Member, Place
from bot.demo.stage import DiscordStage, TelegramStage
from bot.store.entries import Opening
from tests.e2e.town import home, town
from tests.security.test_secrets import Scores
from tests.support.disk import until


async def suspected(app: App, stage: DiscordStage | TelegramStage, who: str) -> Case:
    """A child-safety case about somebody, as the watch opens it."""
    community = home(stage)
    place = Place(community=community, channel=community.id)
    opening = Opening(
        community=community,
        subject=Member(id=stage.id_of(who), name=who),
        rule="grooming",
        actions=(Report(place=place, to=Desk.CHILD_SAFETY),),
    )
    return await app.ledger.open(opening, "pair:1", now())


@pytest.mark.parametrize("name", ["discord", "telegram"])
async def test_a_hold_of_child_safety_shows_in_no_answer(tmp_path: Path, name: str) -> None:
    """Of two members one is the subject of such a case: they read the same."""
    async with town(name, tmp_path, scorer=Scores()) as (app, stage):
        await stage.open(("lena", "uncle"))
        case = await suspected(app, stage, "uncle")
        answers, files = [], []
        for person in ("lena", "uncle"):
            if isinstance(stage, TelegramStage):
                await stage.open_private(person)
            answers.append(await stage.alone(person, "privacy delete", {"sure": "yes"}))
            before = len(stage.files(person))
            await stage.alone(person, "privacy export", {})
            await until(lambda who=person, had=before: len(stage.files(who)) > had)
            files.append(json.loads(stage.files(person)[-1]) | {"member": ""})
        assert answers[0] == answers[1]
        assert files[0] == files[1]
        kept = await app.cases.by_id(case.id)
        assert kept is not None
        assert kept.subject == case.subject  # not even the name is gone
        assert not any("grooming" in text for text in stage.told("uncle"))


@pytest.mark.parametrize("name", ["discord", "telegram"])
async def test_the_export_comes_as_a_file_in_private(tmp_path: Path, name: str) -> None:
    async with town(name, tmp_path, scorer=Scores()) as (_, stage):
        await stage.open(("lena",))
        if isinstance(stage, TelegramStage):
            await stage.open_private("lena")
        await stage.say("lena", "you idiot")
        await stage.wait("delete", 1)
        before = stage.public()
        await stage.alone("lena", "privacy export", {})
        await until(lambda: stage.files("lena"))
        found = json.loads(stage.files("lena")[-1])
        assert [case["rule"] for case in found["cases"]] == ["insult"]
        assert stage.public() == before
        held = await stage.alone("lena", "privacy delete", {"sure": "yes"})
        assert "Chess" in held or "cờ" in held  # the open case is named
