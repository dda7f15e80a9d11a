"""What must not get in each other's way: two platforms, two members, and cards about staff."""

import asyncio
from datetime import timedelta
from typing import Any

import pytest

from bot.core.actions import Ban, Desk, Mute, Report
from bot.core.types import Platform, Right
from bot.enforce.errands import FEW
from tests.enforce.stage import CHAT, HOMES, Stage
from tests.enforce.test_troubles import AWAY, DAY, action
from tests.support.bot import OWNER
from tests.support.values import PLACE, member

DISCORD, TELEGRAM = Platform.DISCORD, Platform.TELEGRAM
HUNG = 300.0  # seconds after which a test is no slow one, but hangs


@pytest.mark.parametrize(("down", "up"), [(DISCORD, TELEGRAM), (TELEGRAM, DISCORD)])
async def test_a_platform_that_is_away_does_not_hold_up_the_other(
    stage: Stage, down: Platform, up: Platform
) -> None:
    stage.hands[down].trouble = lambda _kind: AWAY
    for number in range(20):  # more than there are lanes
        for on in HOMES:
            who = member(f"5{number}")
            await stage.plan(on, action("delete", on, who), who=who, key=f"{on}{number}")
    await stage.enforcer.drain()
    assert len(stage.hands[up].done) == 20
    assert stage.hands[down].done == []


@pytest.mark.parametrize(("hung", "free"), [(DISCORD, TELEGRAM), (TELEGRAM, DISCORD)])
async def test_a_platform_that_does_not_answer_does_not_hold_up_the_other(
    stage: Stage, hung: Platform, free: Platform
) -> None:
    never, reached, through = asyncio.Event(), asyncio.Event(), asyncio.Event()

    async def hanging(*_given: Any) -> None:
        reached.set()
        await never.wait()

    deletes = stage.hands[free].delete

    async def noting(*given: Any) -> None:
        await deletes(*given)
        if len(stage.hands[free].done) == 20:
            through.set()

    stage.hands[hung].delete = hanging  # type: ignore[method-assign]
    stage.hands[free].delete = noting  # type: ignore[method-assign]
    for number in range(20):  # more than there are lanes
        for on in HOMES:
            who = member(f"5{number}")
            await stage.plan(on, action("delete", on, who), who=who, key=f"{on}{number}")
    run = asyncio.create_task(stage.enforcer.run())
    async with asyncio.timeout(HUNG):
        await reached.wait()
        await through.wait()
    run.cancel()
    await asyncio.wait({run}, timeout=30)
    assert run.cancelled()


async def year(stage: Stage, step: timedelta = 5 * DAY) -> None:
    for _ in range(73):
        await stage.enforcer.drain()
        stage.bot.later(step)


async def test_a_mute_without_end_is_never_renewed_on_telegram_and_for_ever_on_discord(
    stage: Stage,
) -> None:
    for on, (_, place) in HOMES.items():
        endless = Mute(place=place, member=member(), duration=None)
        await stage.plan(on, endless, key=on.value)
    await year(stage)
    assert [one.until for one in stage.hands[TELEGRAM].done] == [None]
    renewed = stage.hands[DISCORD].done
    assert len(renewed) >= 365 // 30
    assert {one.until for one in renewed} == {None}


@pytest.mark.parametrize("on", HOMES)
async def test_a_ban_that_is_longer_than_the_platform_counts_is_lifted_in_time(
    stage: Stage, on: Platform
) -> None:
    await stage.plan(on, Ban(place=HOMES[on][1], member=member(), duration=730 * DAY))
    await stage.enforcer.drain()
    for _ in range(2):
        assert stage.hands[on].kinds() == ["ban"]
        stage.bot.later(365 * DAY)
        await stage.enforcer.drain()
    assert stage.hands[on].kinds() == ["ban", "unban"]


@pytest.mark.parametrize(
    ("on", "days", "times"),
    [(DISCORD, 28, 1), (DISCORD, 29, 2), (TELEGRAM, 366, 1), (TELEGRAM, 367, 2)],
)
async def test_a_mute_that_is_longer_than_the_platform_holds_is_renewed(
    stage: Stage, on: Platform, days: int, times: int
) -> None:
    stage.hands[TELEGRAM].longest_mute = 366 * DAY
    end = stage.now + days * DAY
    mute = Mute(place=HOMES[on][1], member=member(), duration=days * DAY)
    await stage.plan(on, mute)
    for _ in range(200):
        await stage.enforcer.drain()
        stage.bot.later(3 * DAY)
    assert [one.until for one in stage.hands[on].done] == [end] * times


async def test_a_platform_without_a_longest_mute_renews_none(stage: Stage) -> None:
    stage.hands[TELEGRAM].longest_mute = None
    await stage.plan(TELEGRAM, Mute(place=CHAT, member=member(), duration=4000 * DAY))
    await stage.enforcer.drain()
    assert await stage.outcomes() == [("mute", "done")]


async def test_cards_about_staff_are_never_merged_and_go_to_one_person(stage: Stage) -> None:
    for number in range(FEW + 2):
        boss = member(f"80{number}", rights=frozenset({Right.MUTE}))
        await stage.plan(DISCORD, Report(place=PLACE), who=boss, key=f"s{number}")
        await stage.plan(DISCORD, Report(place=PLACE), who=member(f"5{number}"), key=f"m{number}")
    await stage.enforcer.drain()
    sent = [(one.kind, one.target) for one in stage.hands[DISCORD].done]
    assert sorted(sent) == [("post", "300"), *[("tell", OWNER.id)] * (FEW + 2)]


async def test_cards_about_staff_do_not_make_those_about_members_a_crowd(stage: Stage) -> None:
    for number in range(FEW):
        boss = member(f"80{number}", rights=frozenset({Right.MUTE}))
        await stage.plan(DISCORD, Report(place=PLACE), who=boss, key=f"s{number}")
        await stage.plan(DISCORD, Report(place=PLACE), who=member(f"5{number}"), key=f"m{number}")
    await stage.enforcer.drain()
    assert stage.hands[DISCORD].kinds().count("post") == FEW


async def test_what_goes_to_one_person_is_never_merged(stage: Stage) -> None:
    for number in range(FEW + 2):
        to_one = Report(place=PLACE, to=Desk.SENIOR)
        await stage.plan(DISCORD, to_one, who=member(f"5{number}"), key=f"k{number}")
    await stage.enforcer.drain()
    sent = [(one.kind, one.target) for one in stage.hands[DISCORD].done]
    assert sent == [("tell", OWNER.id)] * (FEW + 2)
