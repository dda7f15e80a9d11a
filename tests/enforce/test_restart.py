"""What a stop left under way: looked for where that can be, else left unknown, never doubled."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from bot.core.actions import Care, Desk, Report, Warn
from bot.core.types import Platform
from tests.enforce.stage import CHAT, HOMES, ListeningHands, Stage, staged
from tests.enforce.test_troubles import DAY, LIMITED, NOTICES, QUIET, STATES, action, asked
from tests.support.bot import OWNER
from tests.support.values import PLACE, member

DISCORD, TELEGRAM = Platform.DISCORD, Platform.TELEGRAM


def kill(hands: ListeningHands, kind: str, *, after: bool) -> None:
    """The bot is killed while it does this: before the platform did it, or right after."""
    real = getattr(hands, kind)

    async def killed(target: Any, *given: Any) -> None:
        if after:
            await real(target, *given)
        elif given and kind in {"tell", "post"}:
            hands.keys.append(given[-1])
        raise asyncio.CancelledError

    setattr(hands, kind, killed)


@asynccontextmanager
async def after_a_kill(
    path: Path, kind: str, on: Platform, *, after: bool
) -> AsyncIterator[tuple[Stage, ListeningHands]]:
    """The next run, whose platform remembers what was done, and the hands of the run before."""
    async with staged(path) as before:
        kill(before.hands[on], asked(kind), after=after)
        await before.plan(on, action(kind, on))
        await before.enforcer.drain()
        assert await before.outcomes() == [(kind, "claimed")]
    async with staged(path) as stage:
        stage.hands[on].done += before.hands[on].done
        yield stage, before.hands[on]


@pytest.mark.parametrize("kind", NOTICES)
@pytest.mark.parametrize("after", [True, False], ids=["sent", "not sent"])
async def test_a_notice_on_telegram_that_was_begun_is_unknown_and_not_sent(
    tmp_path: Path, kind: str, after: bool
) -> None:
    path = tmp_path / "m.sqlite"
    async with after_a_kill(path, kind, TELEGRAM, after=after) as (stage, _):
        await stage.enforcer.recover()
        await stage.enforcer.drain()
        assert stage.hands[TELEGRAM].keys == []
        assert await stage.outcomes() == [(kind, "unknown")]
        case = await stage.bot.cases.numbered(HOMES[TELEGRAM][0], 1)
        assert case is not None
        assert "may not have arrived" in str(case.events[-1].fields["detail"])


@pytest.mark.parametrize("kind", NOTICES)
@pytest.mark.parametrize("after", [True, False], ids=["sent", "not sent"])
async def test_a_notice_on_discord_that_was_begun_is_sought_and_sent_only_if_it_is_not_there(
    tmp_path: Path, kind: str, after: bool
) -> None:
    path = tmp_path / "m.sqlite"
    async with after_a_kill(path, kind, DISCORD, after=after) as (stage, before):
        await stage.enforcer.recover()
        stage.bot.later(DAY / 2)
        began = (await stage.rows("planned_at"))[0]
        await stage.enforcer.drain()
        hands = stage.hands[DISCORD]
        assert hands.kinds() == [asked(kind)]
        assert hands.keys == ([] if after else before.keys)
        assert [since.isoformat()[:19] for _, since in hands.sought] == [began[:19]]
        assert await stage.outcomes() == [(kind, "done")]


@pytest.mark.parametrize("on", HOMES)
@pytest.mark.parametrize("kind", STATES)
@pytest.mark.parametrize("after", [True, False], ids=["done", "not done"])
async def test_a_change_of_state_that_was_begun_is_looked_at_and_done_once(
    tmp_path: Path, kind: str, on: Platform, after: bool
) -> None:
    path = tmp_path / "m.sqlite"
    async with after_a_kill(path, kind, on, after=after) as (stage, _):
        await stage.enforcer.recover()
        await stage.enforcer.drain()
        assert stage.hands[on].resumed == [kind]
        assert stage.hands[on].kinds() == [kind]
        assert (await stage.outcomes())[0] == (kind, "done")


@pytest.mark.parametrize("on", HOMES)
async def test_support_that_was_begun_is_rather_given_twice_than_never(
    tmp_path: Path, on: Platform
) -> None:
    path, care = tmp_path / "m.sqlite", Care(place=HOMES[on][1], member=member(), level="risk")
    async with staged(path) as before:
        kill(before.hands[on], "tell", after=False)
        await before.plan(on, care)
        await before.enforcer.drain()
        assert await before.outcomes() == [("care", "claimed")]
    async with staged(path) as stage:
        await stage.enforcer.recover()
        await stage.enforcer.drain()
        assert stage.hands[on].kinds() == ["tell"]
        assert await stage.outcomes() == [("care", "done")]


@pytest.mark.parametrize("desk", QUIET)
@pytest.mark.parametrize("after", [True, False], ids=["sent", "not sent"])
async def test_a_quiet_card_on_telegram_that_was_begun_is_rather_posted_twice_than_never(
    tmp_path: Path, desk: Desk, after: bool
) -> None:
    path = tmp_path / "m.sqlite"
    async with staged(path) as before:
        kill(before.hands[TELEGRAM], "tell", after=after)
        await before.plan(TELEGRAM, Report(place=CHAT, to=desk))
        await before.enforcer.drain()
        assert await before.outcomes() == [("report", "claimed")]
    async with staged(path) as stage:
        await stage.enforcer.recover()
        await stage.enforcer.drain()
        assert [one.target for one in stage.hands[TELEGRAM].done] == [OWNER.id]
        assert await stage.outcomes() == [("report", "done")]


async def test_nothing_is_looked_at_that_was_only_planned(stage: Stage) -> None:
    await stage.plan(DISCORD, action("kick"), action("report"))
    await stage.enforcer.recover()
    await stage.enforcer.drain()
    hands = stage.hands[DISCORD]
    assert (hands.kinds(), hands.resumed, hands.sought) == (["kick", "post"], [], [])


async def test_a_running_enforcer_looks_at_what_was_begun_before_it_takes_up_anything(
    tmp_path: Path,
) -> None:
    async with after_a_kill(tmp_path / "m.sqlite", "kick", DISCORD, after=True) as (stage, _):
        run = asyncio.create_task(stage.enforcer.run())
        async with asyncio.timeout(30):
            while await stage.outcomes() != [("kick", "done")]:  # noqa: ASYNC110 -- no bell
                await asyncio.sleep(0.01)
        run.cancel()
        await asyncio.wait({run})
        assert stage.hands[DISCORD].kinds() == ["kick"]


@pytest.mark.parametrize("kind", NOTICES)
async def test_a_merged_notice_that_is_doubtful_goes_out_as_the_same_one_and_once(
    tmp_path: Path, kind: str
) -> None:
    path, count = tmp_path / "m.sqlite", 5
    async with staged(path) as before:
        kill(before.hands[DISCORD], asked(kind), after=False)
        for number in range(count):
            await before.plan(DISCORD, action(kind), key=f"k{number}")
        await before.enforcer.drain()
        assert await before.outcomes() == [(kind, "claimed")] * count
    async with staged(path) as stage:
        hands = stage.hands[DISCORD]
        await stage.enforcer.recover()
        newer = action(kind)  # what comes after the start is another notice
        await stage.plan(DISCORD, newer, key="newer")
        await stage.enforcer.drain()
        assert len(hands.keys) == 2
        assert hands.keys.count(before.hands[DISCORD].keys[0]) == 1
        assert len(hands.sought) == 1
        assert await stage.outcomes() == [(kind, "done")] * (count + 1)


async def test_a_merged_notice_on_telegram_that_was_begun_is_unknown_in_each_case(
    tmp_path: Path,
) -> None:
    path = tmp_path / "m.sqlite"
    async with staged(path) as before:
        kill(before.hands[TELEGRAM], "tell", after=False)
        for number in range(3):
            await before.plan(TELEGRAM, Warn(place=CHAT, member=member()), key=f"k{number}")
        await before.enforcer.drain()
    async with staged(path) as stage:
        await stage.enforcer.recover()
        await stage.enforcer.drain()
        assert stage.hands[TELEGRAM].keys == []
        assert await stage.outcomes() == [("warn", "unknown")] * 3
        for number in (1, 2, 3):
            case = await stage.bot.cases.numbered(CHAT.community, number)
            assert case is not None
            assert dict(case.events[-1].body)["outcome"] == "unknown"


async def test_what_is_merged_and_limited_is_merged_anew_with_what_came_meanwhile(
    stage: Stage,
) -> None:
    hands = stage.hands[DISCORD]
    hands.refuse("post", LIMITED)
    for number in range(5):
        await stage.plan(DISCORD, Report(place=PLACE), key=f"k{number}")
    await stage.enforcer.drain()
    await stage.plan(DISCORD, Report(place=PLACE), key="more")
    stage.bot.later(DAY)
    await stage.enforcer.drain()
    assert hands.kinds() == ["post"]
    assert await stage.outcomes() == [("report", "done")] * 6
