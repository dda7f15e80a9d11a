"""A card that is brought up to date: changed where it stands, and as often as it takes."""

from datetime import timedelta

import pytest

from bot.core.actions import Desk, Report
from bot.core.types import Platform
from bot.ports import PlatformError, Trouble
from tests.enforce.stage import HOMES, Stage

PLATFORMS = list(Platform)


async def update(stage: Stage, platform: Platform, key: str = "u") -> None:
    again = [Report(place=HOMES[platform][1], update=True)]
    assert await stage.bot.ledger.act(1, key, again, stage.now, by="policy")


async def carded(stage: Stage, platform: Platform) -> None:
    await stage.plan(platform, Report(place=HOMES[platform][1]))
    await stage.enforcer.drain()
    assert stage.hands[platform].kinds() == ["post"]


@pytest.mark.parametrize("platform", PLATFORMS)
async def test_what_broke_off_is_changed_again(stage: Stage, platform: Platform) -> None:
    await carded(stage, platform)
    stage.hands[platform].breaks.add("edit")
    await update(stage, platform)
    await stage.enforcer.drain()
    assert (await stage.outcomes())[-1] == ("report", "pending")
    stage.hands[platform].breaks.clear()
    stage.bot.later(timedelta(minutes=5))
    await stage.enforcer.drain()
    assert (await stage.outcomes())[-1] == ("report", "done")
    assert stage.hands[platform].kinds() == ["post", "edit", "edit"]


@pytest.mark.parametrize("platform", PLATFORMS)
async def test_a_bot_that_stopped_while_it_changed_one_changes_it_again(
    stage: Stage, platform: Platform
) -> None:
    await carded(stage, platform)
    await update(stage, platform)
    [job] = await stage.bot.outbox.due(platform, stage.now)
    await stage.bot.outbox.claim([([job], "claim")], stage.now)
    await stage.enforcer.recover()
    await stage.enforcer.drain()
    assert stage.hands[platform].kinds() == ["post", "edit"]
    assert (await stage.outcomes())[-1] == ("report", "done")


async def test_many_that_change_are_not_merged_into_one_card(stage: Stage) -> None:
    place = HOMES[Platform.DISCORD][1]
    await carded(stage, Platform.DISCORD)
    for number in range(5):
        await update(stage, Platform.DISCORD, f"u{number}")
    await stage.plan(Platform.DISCORD, Report(place=place), key="another")
    await stage.enforcer.drain()
    kinds = stage.hands[Platform.DISCORD].kinds()
    assert (kinds.count("post"), kinds.count("edit")) == (2, 5)


async def test_a_refusal_for_good_is_said_by_a_card_of_its_own(stage: Stage) -> None:
    await carded(stage, Platform.DISCORD)
    forbidden = PlatformError(Trouble.FORBIDDEN, "no right")
    stage.hands[Platform.DISCORD].refuse("edit", forbidden)
    await update(stage, Platform.DISCORD)
    await stage.enforcer.drain()
    assert stage.hands[Platform.DISCORD].kinds() == ["post", "post"]
    case = await stage.bot.cases.by_id(1)
    assert case is not None
    assert [e.fields.get("detail") for e in case.events if e.kind.value == "action"] == [
        "to the moderators"
    ] * 2


async def test_cards_of_two_desks_stand_each_for_itself(stage: Stage) -> None:
    place = HOMES[Platform.DISCORD][1]
    await stage.plan(Platform.DISCORD, Report(place=place), Report(place=place, to=Desk.SENIOR))
    await stage.enforcer.drain()
    await update(stage, Platform.DISCORD)
    await stage.enforcer.drain()
    assert sorted(stage.hands[Platform.DISCORD].kinds()) == ["edit", "post", "tell"]
    posted = [one for one in stage.hands[Platform.DISCORD].done if one.kind != "edit"]
    edited = stage.hands[Platform.DISCORD].done[-1]
    assert edited.target == str(1 + [one.kind for one in posted].index("post"))
