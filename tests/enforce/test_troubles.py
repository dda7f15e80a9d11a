"""What becomes of an action that a platform limits, never hears of, or answers with silence."""

import math
from datetime import timedelta

import pytest

from bot.core.actions import Ban, Bulletin, Delete, Desk, Report
from bot.core.types import MessageRef, Platform
from bot.ports import PlatformError, Trouble
from tests.enforce.attempts import (
    AWAY,
    DAY,
    DISCORD,
    DOWN,
    FORBIDDEN,
    GONE,
    INVALID,
    LIMITED,
    NOTICES,
    QUIET,
    SECOND,
    STATES,
    TELEGRAM,
    action,
    again,
    asked,
    tried,
    waits,
)
from tests.enforce.stage import HOMES, Stage
from tests.support.values import COMMUNITY, member

# LIMITED


@pytest.mark.parametrize("kind", [*STATES, *NOTICES])
@pytest.mark.parametrize("on", HOMES)
async def test_what_is_limited_comes_again_after_the_wait_and_a_chance(
    stage: Stage, kind: str, on: Platform
) -> None:
    stage.chance[0] = 0.25
    await tried(stage, kind, LIMITED, on=on)
    assert await stage.rows("outcome", "doubtful", "began_at", "claim") == [
        ("pending", False, None, "")
    ]
    assert await waits(stage) == 30.25
    await again(stage, 30.2)
    assert stage.hands[on].done == []
    await again(stage, 0.05)
    assert stage.hands[on].kinds() == [asked(kind)]
    assert stage.hands[on].resumed == stage.hands[on].sought == []


async def test_the_wait_of_what_is_limited_is_not_doubled_and_it_is_never_dropped(
    stage: Stage,
) -> None:
    await tried(stage, "ban", *[LIMITED] * 50)
    for _ in range(49):
        assert await waits(stage) == 30.5
        await again(stage, DAY.total_seconds())
    assert await stage.outcomes() == [("ban", "pending")]
    await again(stage, 31)
    assert await stage.outcomes() == [("ban", "done")]


async def test_a_mute_that_was_limited_lasts_as_long_as_it_was_meant_to(stage: Stage) -> None:
    await tried(stage, "mute", LIMITED)
    await again(stage, 31)
    assert stage.hands[DISCORD].done[0].until == stage.now + DAY


# AWAY


@pytest.mark.parametrize("kind", [*STATES, *NOTICES])
@pytest.mark.parametrize("on", HOMES)
async def test_what_never_reached_the_platform_comes_again_and_is_not_doubtful(
    stage: Stage, kind: str, on: Platform
) -> None:
    await tried(stage, kind, AWAY, on=on)
    assert await stage.rows("outcome", "doubtful", "began_at") == [("pending", False, None)]
    await again(stage, 60)
    assert stage.hands[on].kinds() == [asked(kind)]
    assert stage.hands[on].resumed == stage.hands[on].sought == []


@pytest.mark.parametrize("chance", [0.0, 0.5, 0.999])
async def test_the_pause_is_doubled_up_to_a_minute_with_half_of_it_by_chance(
    stage: Stage, chance: float
) -> None:
    stage.chance[0] = chance
    pauses = []
    await tried(stage, "ban", *[AWAY] * 12)
    for _ in range(12):
        pauses.append(await waits(stage))
        await again(stage, pauses[-1])
    bases = [1, 2, 4, 8, 16, 32, *[60] * 6]
    assert pauses == pytest.approx([base * (0.5 + chance) for base in bases], abs=1e-5)
    assert stage.enforcer.retries == 12


@pytest.mark.parametrize("error", [AWAY, DOWN], ids=["away", "down"])
async def test_a_platform_that_is_away_is_waited_for_a_day_and_no_longer(
    stage: Stage, error: PlatformError
) -> None:
    stage.hands[DISCORD].refuse("kick", error, for_good=True)
    await stage.plan(DISCORD, action("kick"), Report(place=HOMES[DISCORD][1]))
    await stage.enforcer.drain()
    await again(stage, (DAY - SECOND).total_seconds())
    await again(stage, 0.5)
    assert ("kick", "pending") in await stage.outcomes()
    await again(stage, 120)
    expected = "refused" if error is AWAY else "unknown"
    assert ("kick", expected) in await stage.outcomes()
    assert await stage.bot.outbox.next_due() is None


async def test_the_end_of_a_ban_is_waited_for_as_long_as_anything_else(stage: Stage) -> None:
    """It was planned when the ban was: a week before it is due."""
    await stage.plan(DISCORD, Ban(place=HOMES[DISCORD][1], member=member(), duration=7 * DAY))
    await stage.enforcer.drain()
    stage.bot.later(7 * DAY)
    stage.hands[DISCORD].refuse("unban", *[AWAY] * 3)
    for _ in range(4):
        await again(stage, 60)
    assert await stage.outcomes() == [("ban", "done"), ("unban", "done")]


async def test_what_waited_while_the_bot_was_off_waits_for_its_platform_to_connect(
    stage: Stage,
) -> None:
    await stage.plan(DISCORD, action("ban"))
    stage.bot.later(3 * DAY)
    stage.hands[DISCORD].refuse("ban", *[AWAY] * 3)
    for _ in range(4):
        await again(stage, 60)
    assert await stage.outcomes() == [("ban", "done")]


# DOWN


@pytest.mark.parametrize("on", HOMES)
@pytest.mark.parametrize("kind", STATES)
async def test_a_change_of_state_of_unknown_outcome_is_looked_up_before_it_is_repeated(
    stage: Stage, kind: str, on: Platform
) -> None:
    await tried(stage, kind, DOWN, on=on)
    assert await stage.rows("outcome", "doubtful") == [("pending", True)]
    await again(stage, 60)
    assert stage.hands[on].resumed == [kind]
    assert stage.hands[on].kinds() == [kind]
    assert (await stage.outcomes())[0] == (kind, "done")


@pytest.mark.parametrize("on", HOMES)
@pytest.mark.parametrize("kind", STATES)
async def test_what_was_done_without_an_answer_is_not_done_twice(
    stage: Stage, kind: str, on: Platform
) -> None:
    stage.hands[on].breaks.add(kind)
    await stage.plan(on, action(kind, on))
    await stage.enforcer.drain()
    await again(stage, 60)
    assert stage.hands[on].kinds() == [kind]
    assert (await stage.outcomes())[0] == (kind, "done")


@pytest.mark.parametrize("error", [FORBIDDEN, GONE, INVALID], ids=lambda one: one.trouble.value)
async def test_where_nobody_can_look_it_is_done_again(stage: Stage, error: PlatformError) -> None:
    await tried(stage, "kick", DOWN)
    stage.hands[DISCORD].refuse("resume", error)
    await again(stage, 60)
    assert stage.hands[DISCORD].kinds() == ["kick"]


@pytest.mark.parametrize("error", [LIMITED, AWAY, DOWN], ids=lambda one: one.trouble.value)
async def test_a_look_that_fails_is_taken_again_and_the_doubt_stays(
    stage: Stage, error: PlatformError
) -> None:
    await tried(stage, "kick", DOWN)
    stage.hands[DISCORD].refuse("resume", error)
    await again(stage, 60)
    assert stage.hands[DISCORD].kinds() == []
    assert await stage.rows("outcome", "doubtful") == [("pending", True)]
    await again(stage, 60)
    assert stage.hands[DISCORD].resumed == ["kick", "kick"]
    assert stage.hands[DISCORD].kinds() == ["kick"]


async def test_a_mute_that_is_repeated_ends_as_the_first_attempt_would_have(stage: Stage) -> None:
    end = stage.now + DAY
    await tried(stage, "mute", DOWN)
    await again(stage, 3600)
    assert stage.hands[DISCORD].done[0].until == end


@pytest.mark.parametrize("kind", NOTICES)
async def test_a_notice_on_discord_is_sought_and_sent_again_under_its_key(
    stage: Stage, kind: str
) -> None:
    began, hands = stage.now, stage.hands[DISCORD]
    await tried(stage, kind, DOWN)
    assert await stage.rows("outcome", "doubtful") == [("pending", True)]
    await again(stage, 60)
    assert [since for _, since in hands.sought] == [began]
    assert hands.kinds() == [asked(kind)]
    assert len(hands.keys) == 2
    assert len(set(hands.keys)) == 1
    assert 0 < len(hands.keys[0]) <= 25


@pytest.mark.parametrize("kind", NOTICES)
async def test_a_notice_that_stands_there_is_not_sent_again(stage: Stage, kind: str) -> None:
    hands = stage.hands[DISCORD]
    hands.breaks.add(asked(kind))
    await stage.plan(DISCORD, action(kind))
    await stage.enforcer.drain()
    await again(stage, 60)
    assert (hands.kinds(), len(hands.sought)) == ([asked(kind)], 1)
    assert await stage.outcomes() == [(kind, "done")]


@pytest.mark.parametrize("kind", NOTICES)
async def test_a_notice_on_telegram_is_unknown_at_once_and_never_repeated(
    stage: Stage, kind: str
) -> None:
    await tried(stage, kind, DOWN, on=TELEGRAM)
    assert await stage.outcomes() == [(kind, "unknown")]
    await again(stage, 2 * DAY.total_seconds())
    hands = stage.hands[TELEGRAM]
    assert (hands.kinds(), hands.sought, len(hands.keys)) == ([], [], 1)


@pytest.mark.parametrize("desk", QUIET)
async def test_a_quiet_card_on_telegram_is_rather_posted_twice_than_never(
    stage: Stage, desk: Desk
) -> None:
    home, place = HOMES[TELEGRAM]
    await stage.bot.directory.change(home, care_channel="-400", child_safety_channel="-400")
    hands = stage.hands[TELEGRAM]
    hands.refuse("post", DOWN)
    await stage.plan(TELEGRAM, Report(place=place, to=desk))
    await stage.enforcer.drain()
    await again(stage, 60)
    assert [(one.kind, one.target) for one in hands.done] == [("post", "-400")]
    assert await stage.outcomes() == [("report", "done")]


async def test_a_bulletin_follows_the_same_law(stage: Stage) -> None:
    for on, (home, _) in HOMES.items():
        stage.hands[on].refuse("post", DOWN)
        bulletin = Bulletin(community=home, key="behind", values=(("count", "3"),))
        await stage.bot.outbox.announce(bulletin, f"b:{home.id}", stage.now, stage.now)
    await stage.enforcer.drain()
    await again(stage, 60)
    assert await stage.rows("community", "outcome") == [
        (COMMUNITY.id, "done"), ("-100", "unknown"),
    ]  # fmt: skip
    assert [hands.kinds() for hands in stage.hands.values()] == [["post"], []]


@pytest.mark.parametrize("seconds", [math.inf, math.nan, 1e300, 1e12, -math.inf, -1e300])
async def test_a_platform_that_says_nonsense_about_when_is_asked_again(
    stage: Stage, seconds: float
) -> None:
    """Nothing stays as if it were under way, and nothing is lost for years."""
    nonsense = PlatformError(Trouble.LIMITED, "slow down", retry_after=seconds)
    stage.hands[Platform.DISCORD].refuse("delete", nonsense)
    target = MessageRef(place=HOMES[Platform.DISCORD][1], id="1")
    await stage.plan(Platform.DISCORD, Delete(target=target))
    await stage.enforcer.drain()
    assert await stage.outcomes() == [("delete", "pending")]
    stage.bot.later(timedelta(days=1, minutes=1))
    await stage.enforcer.drain()
    assert await stage.outcomes() == [("delete", "done")]
