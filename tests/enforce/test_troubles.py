"""What a platform may answer, and what then becomes of an action: a table, and its edges."""

from datetime import timedelta
from typing import Any

import pytest

from bot.core.actions import (
    Action,
    Ban,
    Bulletin,
    Delete,
    Desk,
    Kick,
    Mute,
    Report,
    Unban,
    Unmute,
    Warn,
)
from bot.core.types import Member, MessageRef, Platform
from bot.ports import PlatformError, Trouble
from bot.store.outbox import Outbox
from tests.enforce.stage import HOMES, Stage
from tests.support.bot import OWNER
from tests.support.values import COMMUNITY, member

DISCORD, TELEGRAM = Platform.DISCORD, Platform.TELEGRAM
DAY, SECOND = timedelta(days=1), timedelta(seconds=1)
STATES = ("delete", "mute", "unmute", "kick", "ban", "unban")
NOTICES = ("warn", "report")
QUIET = tuple(desk for desk in Desk if desk.quiet)
AWAY = PlatformError(Trouble.AWAY, "not connected")
DOWN = PlatformError(Trouble.DOWN, "502")
LIMITED = PlatformError(Trouble.LIMITED, "429", retry_after=30)
FORBIDDEN = PlatformError(Trouble.FORBIDDEN, "lacks Manage Everything")
INVALID = PlatformError(Trouble.INVALID, "no such thing")
GONE = PlatformError(Trouble.GONE, "not there")
CLOSED = PlatformError(Trouble.CLOSED, "takes no private messages")


def action(kind: str, platform: Platform = DISCORD, who: Member | None = None) -> Action:
    place, who = HOMES[platform][1], who or member()
    made: dict[str, Action] = {
        "delete": Delete(target=MessageRef(place=place, id="1")),
        "mute": Mute(place=place, member=who, duration=DAY),
        "unmute": Unmute(place=place, member=who),
        "kick": Kick(place=place, member=who),
        "ban": Ban(place=place, member=who, duration=None),
        "unban": Unban(place=place, member=who),
        "warn": Warn(place=place, member=who),
        "report": Report(place=place),
    }
    return made[kind]


def asked(kind: str) -> str:
    """What the hands are asked for."""
    return {"warn": "tell", "report": "post"}.get(kind, kind)


async def tried(stage: Stage, kind: str, *errors: PlatformError, on: Platform = DISCORD) -> None:
    """An action of this kind whose first attempts get these answers; one attempt."""
    stage.hands[on].refuse(asked(kind), *errors)
    await stage.plan(on, action(kind, on))
    await stage.enforcer.drain()


async def waits(stage: Stage) -> float:
    """Seconds until the next attempt."""
    due = await stage.bot.outbox.next_due()
    assert due is not None
    return (due - stage.now).total_seconds()


async def again(stage: Stage, seconds: float) -> None:
    stage.bot.later(timedelta(seconds=seconds))
    await stage.enforcer.drain()


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


# FORBIDDEN, INVALID


@pytest.mark.parametrize("kind", STATES)
@pytest.mark.parametrize("error", [FORBIDDEN, INVALID], ids=lambda one: one.trouble.value)
async def test_what_is_refused_is_told_in_the_case_and_by_one_card(
    stage: Stage, kind: str, error: PlatformError
) -> None:
    await tried(stage, kind, error, error)
    await again(stage, 2 * DAY.total_seconds())
    assert await stage.outcomes() == [(kind, "refused"), ("report", "done")]
    assert stage.hands[DISCORD].kinds() == ["post"]
    case = await stage.bot.cases.numbered(COMMUNITY, 1)
    assert case is not None
    assert error.detail in [event.fields.get("detail") for event in case.events]


async def test_two_refusals_of_one_case_give_one_card(stage: Stage) -> None:
    hands = stage.hands[DISCORD]
    hands.trouble = lambda kind: FORBIDDEN if kind in {"delete", "kick"} else None
    await stage.plan(DISCORD, action("delete"), action("kick"))
    await stage.enforcer.drain()
    assert hands.kinds() == ["post"]


@pytest.mark.parametrize("kind", NOTICES)
async def test_a_notice_that_is_refused_gives_no_card(stage: Stage, kind: str) -> None:
    await tried(stage, kind, FORBIDDEN)
    assert await stage.outcomes() == [(kind, "refused")]
    assert stage.hands[DISCORD].kinds() == []


async def test_where_a_card_was_planned_a_refusal_gives_no_further_one(stage: Stage) -> None:
    stage.hands[DISCORD].refuse("kick", FORBIDDEN)
    await stage.plan(DISCORD, action("kick"), action("report"))
    await stage.enforcer.drain()
    assert stage.hands[DISCORD].kinds() == ["post"]
    assert await stage.outcomes() == [("kick", "refused"), ("report", "done")]


async def test_where_nobody_reads_cards_they_are_refused_with_the_remedy(stage: Stage) -> None:
    await stage.bot.directory.change(COMMUNITY, moderators="")
    stage.hands[DISCORD].owner_ = None
    await tried(stage, "report")
    case = await stage.bot.cases.numbered(COMMUNITY, 1)
    assert case is not None
    assert "use /setup" in str(case.events[-1].fields.get("detail"))


# GONE, CLOSED, and what nobody expected


@pytest.mark.parametrize(
    ("kind", "outcome"),
    [
        ("delete", "done"), ("unmute", "done"), ("unban", "done"), ("kick", "done"),
        ("mute", "refused"), ("ban", "refused"), ("warn", "refused"), ("report", "refused"),
    ],
)  # fmt: skip
async def test_where_the_target_is_gone_some_have_what_they_wanted(
    stage: Stage, kind: str, outcome: str
) -> None:
    await tried(stage, kind, GONE)
    found = await stage.outcomes()
    assert found[0] == (kind, outcome)
    told = kind in {"mute", "ban"}
    assert found[1:] == ([("report", "done")] if told else [])


async def test_who_takes_no_private_messages_reads_it_in_the_channel_without_the_offence(
    stage: Stage,
) -> None:
    await tried(stage, "warn", CLOSED)
    (posted,) = stage.hands[DISCORD].done
    assert (posted.kind, posted.target) == ("post", "200")
    assert posted.card is not None
    assert "@member 7" in posted.card.text
    reason = (await stage.bot.ask("case", OWNER, case=1)).card.text
    assert "insult" in reason.casefold()
    assert "insult" not in posted.card.text.casefold()
    assert await stage.outcomes() == [("warn", "done")]


async def test_a_public_notice_of_unknown_outcome_is_sought_in_the_channel(stage: Stage) -> None:
    hands = stage.hands[DISCORD]
    hands.breaks.add("post")
    hands.trouble = lambda kind: CLOSED if kind == "tell" else None
    await stage.plan(DISCORD, action("warn"))
    await stage.enforcer.drain()
    await again(stage, 60)
    assert [where for where, _ in hands.sought] == ["7", "200"]
    assert hands.kinds() == ["post"]
    assert await stage.outcomes() == [("warn", "done")]


async def test_an_action_that_fails_strangely_is_unknown_and_holds_up_nobody(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def broken(*_given: Any) -> None:
        raise ZeroDivisionError("a mistake of ours")

    monkeypatch.setattr(stage.hands[DISCORD], "kick", broken)
    await stage.plan(DISCORD, action("kick"), action("unban"))
    await stage.enforcer.drain()
    assert await stage.outcomes() == [("kick", "unknown"), ("unban", "done")]


@pytest.mark.parametrize("kind", [*STATES, *NOTICES])
async def test_an_action_is_claimed_on_disk_before_the_platform_hears_of_it(
    stage: Stage, kind: str
) -> None:
    beside = Outbox(stage.bot.database)
    seen: list[Any] = []
    hands = stage.hands[DISCORD]
    real = getattr(hands, asked(kind))

    async def watched(*given: Any) -> Any:
        seen.append(await stage.rows("outcome", "claim", "attempts", "began_at"))
        assert await beside.due(DISCORD, stage.now) == []
        return await real(*given)

    setattr(hands, asked(kind), watched)
    await stage.plan(DISCORD, action(kind))
    await stage.enforcer.drain()
    ((outcome, claim, attempts, began),) = seen[0]
    assert (outcome, claim, attempts) == ("claimed", stage.claims[0], 1)
    assert began is not None


async def test_a_ban_of_unknown_outcome_is_looked_at_also_after_its_end_and_then_lifted(
    stage: Stage,
) -> None:
    hands = stage.hands[DISCORD]
    hands.breaks.add("ban")
    await stage.plan(DISCORD, Ban(place=HOMES[DISCORD][1], member=member(), duration=DAY))
    await stage.enforcer.drain()
    await again(stage, 2 * DAY.total_seconds())
    assert hands.kinds() == ["ban", "unban"]
    assert await stage.outcomes() == [("ban", "done"), ("unban", "done")]
