"""A place is locked for a while, and then it is as it was before the first lock."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.core.actions import Outcome
from bot.core.cases import CaseEvent, EventKind
from bot.core.typed import arguments
from bot.core.types import Community, Place, Platform, Right
from bot.core.verbs import VERBS
from bot.platforms.simulated import SimulatedHands
from bot.ports import PlatformError, Trouble
from bot.store.cases import Filter
from tests.support.bot import MODERATOR, Bot, running
from tests.support.values import COMMUNITY, PLACE, member

MINUTE = timedelta(minutes=1)
AWAY = PlatformError(Trouble.AWAY, "not connected")
REFUSED = PlatformError(Trouble.FORBIDDEN, "missing: Manage Roles")


def changes(bot: Bot) -> list[str]:
    return [done.kind for done in bot.hands.done if done.kind in {"lock", "unlock"}]


async def progress(bot: Bot, number: int) -> list[tuple[str, str]]:
    case = await bot.cases.numbered(COMMUNITY, number)
    assert case is not None
    return await bot.outbox.progress(case.id)


async def test_a_lock_is_a_case_of_the_place_with_who_and_why_and_unlock_ends_it(bot: Bot) -> None:
    answer = await bot.ask("lock", MODERATOR, reason="a quarrel")
    assert answer.card.text == "Case 1: lock for #general."
    assert bot.hands.locked == {PLACE.channel: "open"}
    [case], _ = await bot.cases.page(COMMUNITY, Filter(member=PLACE.channel))
    opened = case.events[0]
    assert (case.rule, case.subject.name, opened.by) == ("lock", "#general", MODERATOR.id)
    assert opened.fields["reason"] == "a quarrel"
    answer = await bot.ask("unlock", MODERATOR)
    assert answer.card.text == "Case 2: unlock for #general."
    assert bot.hands.locked == {}
    assert bot.kinds() == ["lock", "unlock"]  # nobody is written to


async def test_a_lock_with_an_end_ends_by_itself_once(bot: Bot) -> None:
    answer = await bot.ask("lock", MODERATOR, duration="30m")
    assert "lock (30 min)" in answer.card.text
    bot.later(29 * MINUTE)
    await bot.carry_out()
    assert changes(bot) == ["lock"]
    bot.later(MINUTE)
    await bot.carry_out()
    await bot.carry_out()
    assert changes(bot) == ["lock", "unlock"]
    assert await progress(bot, 1) == [("lock", Outcome.DONE), ("unlock", Outcome.DONE)]


async def test_the_end_comes_though_the_bot_was_away(tmp_path: Path) -> None:
    path = tmp_path / "m.sqlite"
    async with running(path) as bot:
        await bot.ask("lock", MODERATOR, duration="30m")
        held = dict(bot.hands.locked)
    async with running(path) as again:
        again.hands.locked = held
        again.later(timedelta(hours=5))
        await again.enforcer.recover()
        await again.carry_out()
        assert changes(again) == ["unlock"]


@pytest.mark.parametrize(
    ("first", "second", "ends"),
    [("10m", "40m", [40]), ("40m", "10m", [10]), ("10m", "", []), ("", "10m", [10])],
)
async def test_a_second_lock_alone_says_how_long(
    bot: Bot, first: str, second: str, ends: list[int]
) -> None:
    await bot.ask("lock", MODERATOR, duration=first)
    await bot.ask("lock", MODERATOR, duration=second)
    for minute in range(1, 61):
        bot.later(MINUTE)
        await bot.carry_out()
        ended = "unlock" in changes(bot)
        assert ended == (bool(ends) and minute >= ends[0])
    assert changes(bot).count("unlock") == len(ends)


async def test_what_stood_before_the_first_lock_comes_back_after_the_second(bot: Bot) -> None:
    bot.hands.stood = "open, but for newcomers"
    await bot.ask("lock", MODERATOR)
    await bot.ask("lock", MODERATOR, duration="10m")
    assert bot.hands.locked == {PLACE.channel: "open, but for newcomers"}
    await bot.ask("unlock", MODERATOR)
    assert bot.hands.stood == "open, but for newcomers"


async def test_a_lock_that_waits_knows_as_well_what_stood_there(bot: Bot) -> None:
    bot.hands.trouble = lambda kind: AWAY if kind == "lock" else None
    await bot.ask("lock", MODERATOR)
    bot.hands.trouble = lambda _kind: None
    assert await bot.outbox.locked(COMMUNITY, PLACE.channel) is not None
    await bot.ask("unlock", MODERATOR)
    bot.later(timedelta(hours=1))
    await bot.carry_out()
    assert changes(bot) == ["unlock"]  # what waited would have locked it again
    assert (await progress(bot, 1)) == [("lock", Outcome.SKIPPED)]


async def test_an_unlock_ends_the_end_that_was_to_come(bot: Bot) -> None:
    await bot.ask("lock", MODERATOR, duration="30m")
    await bot.ask("unlock", MODERATOR)
    bot.later(31 * MINUTE)
    await bot.carry_out()
    assert changes(bot) == ["lock", "unlock"]
    assert await progress(bot, 1) == [("lock", Outcome.DONE), ("unlock", Outcome.SKIPPED)]


async def test_a_lock_outdoes_an_unlock_that_waits(bot: Bot) -> None:
    await bot.ask("lock", MODERATOR)
    bot.hands.trouble = lambda kind: AWAY if kind == "unlock" else None
    await bot.ask("unlock", MODERATOR)
    bot.hands.trouble = lambda _kind: None
    await bot.ask("lock", MODERATOR)
    bot.later(timedelta(hours=1))
    await bot.carry_out()
    assert changes(bot) == ["lock", "lock"]
    assert bot.hands.locked == {PLACE.channel: "open"}


async def test_a_lock_that_may_have_come_is_not_tried_again_once_it_is_taken_back(bot: Bot) -> None:
    broken = PlatformError(Trouble.DOWN, "no answer")
    bot.hands.trouble = lambda kind: broken if kind == "lock" else None
    await bot.ask("lock", MODERATOR)
    bot.hands.trouble = lambda _kind: None
    await bot.ask("undo", MODERATOR, case="1")
    bot.later(timedelta(hours=1))
    await bot.carry_out()
    assert changes(bot) == ["unlock"]
    assert await progress(bot, 1) == [("lock", Outcome.UNKNOWN), ("unlock", Outcome.DONE)]


async def test_a_lock_that_was_taken_up_and_then_taken_back_does_not_come(bot: Bot) -> None:
    claim = bot.outbox.claim

    async def slowly(*given: Any) -> Any:
        taken = await claim(*given)
        bot.outbox.claim = claim  # type: ignore[method-assign]
        event = CaseEvent(at=bot.now[0], kind=EventKind.UNDONE, by=MODERATOR.id)
        await bot.ledger.undo(1, event, "case:1:undo")
        return taken

    bot.outbox.claim = slowly  # type: ignore[method-assign]
    await bot.ask("lock", MODERATOR)
    await bot.carry_out()
    assert "lock" not in changes(bot)
    assert (await progress(bot, 1))[0] == ("lock", Outcome.SKIPPED)


async def test_a_lock_that_may_have_come_has_its_end_all_the_same(bot: Bot) -> None:
    broken = PlatformError(Trouble.DOWN, "no answer")
    bot.hands.trouble = lambda kind: broken if kind == "lock" else None
    await bot.ask("lock", MODERATOR, duration="2d")
    for _ in range(30):
        bot.later(timedelta(hours=1))
        await bot.carry_out()
    bot.hands.trouble = lambda _kind: None
    bot.later(timedelta(days=2))
    await bot.carry_out()
    assert changes(bot) == ["unlock"]


async def test_of_a_place_that_is_gone_nothing_is_left_to_lift(bot: Bot) -> None:
    await bot.ask("lock", MODERATOR)
    gone = PlatformError(Trouble.GONE, "the channel is gone")
    bot.hands.trouble = lambda kind: gone if kind == "unlock" else None
    await bot.ask("unlock", MODERATOR)
    assert await progress(bot, 2) == [("unlock", Outcome.DONE)]


async def test_who_may_not_unlock_does_not_by_undo(bot: Bot) -> None:
    await bot.ask("lock", MODERATOR)
    deletes = member("46", rights=frozenset({Right.DELETE}))
    assert "the right to do this" in (await bot.ask("undo", deletes, case="1")).card.text
    assert bot.hands.locked == {PLACE.channel: "open"}


async def test_one_that_comes_between_is_seen(bot: Bot) -> None:
    """Two who lock at once: what the first has changed is not what stood there."""
    looked = bot.hands.spot
    asked: list[str] = []

    async def slowly(place, held=""):  # type: ignore[no-untyped-def]  # noqa: ANN001, ANN202
        asked.append(held)
        if len(asked) == 1:
            await bot.ask("lock", MODERATOR)
        return await looked(place, held)

    bot.hands.spot = slowly  # type: ignore[method-assign]
    await bot.ask("lock", MODERATOR, duration="10m")
    assert bot.hands.locked == {PLACE.channel: "open"}
    assert changes(bot) == ["lock", "lock"]


async def test_where_nobody_could_write_nothing_is_locked(bot: Bot) -> None:
    bot.hands.stood = ""
    answer = await bot.ask("lock", MODERATOR)
    assert answer.card.text.startswith("Nobody but the team can write in #general")
    assert (await bot.cases.page(COMMUNITY, Filter()))[1] == 0


async def test_what_is_not_locked_is_not_unlocked(bot: Bot) -> None:
    answer = await bot.ask("unlock", MODERATOR)
    assert "nothing to unlock" in answer.card.text
    await bot.ask("lock", MODERATOR)
    elsewhere = replace(PLACE, channel="201")
    assert "nothing to unlock" in (await bot.ask("unlock", MODERATOR, elsewhere)).card.text
    await bot.ask("unlock", MODERATOR)
    assert "nothing to unlock" in (await bot.ask("unlock", MODERATOR)).card.text
    assert changes(bot) == ["lock", "unlock"]


async def test_the_same_command_again_changes_nothing(bot: Bot) -> None:
    await bot.ask("lock", MODERATOR, duration="30m", id="discord:7")
    await bot.ask("lock", MODERATOR, duration="30m", id="discord:7")
    assert changes(bot) == ["lock"]
    assert (await bot.cases.page(COMMUNITY, Filter()))[1] == 1


async def test_who_may_not_mute_may_not_lock_and_neither_may_a_bot_that_can_not(bot: Bot) -> None:
    deletes = member("46", rights=frozenset({Right.DELETE}))
    for verb in ("lock", "unlock"):
        assert "the right to do this" in (await bot.ask(verb, deletes)).card.text
    bot.hands.trouble = lambda kind: REFUSED if kind == "spot" else None
    answer = await bot.ask("lock", MODERATOR)
    assert answer.card.text == "I may not do this here: missing: Manage Roles."
    assert (await bot.cases.page(COMMUNITY, Filter()))[1] == 0


async def test_what_is_refused_later_is_told_on_a_card_that_punishes_nobody(bot: Bot) -> None:
    await bot.ask("lock", MODERATOR, duration="10m")
    bot.hands.trouble = lambda kind: REFUSED if kind == "unlock" else None
    bot.later(10 * MINUTE)
    await bot.carry_out()
    [card] = [one.card for one in bot.hands.done if one.kind == "post"]
    assert card is not None
    assert "unlock (refused)" in card.text
    assert [one.label for row in card.buttons for one in row] == ["Dismiss"]
    bot.hands.trouble = lambda _kind: None
    await bot.ask("unlock", MODERATOR)  # it holds still
    assert bot.hands.locked == {}


async def test_a_lift_that_may_not_have_come_can_be_asked_for_again(bot: Bot) -> None:
    await bot.ask("lock", MODERATOR)
    broken = PlatformError(Trouble.DOWN, "no answer")
    bot.hands.trouble = lambda kind: broken if kind == "unlock" else None
    await bot.ask("unlock", MODERATOR)
    for _ in range(30):
        bot.later(timedelta(hours=1))
        await bot.carry_out()
    assert await progress(bot, 2) == [("unlock", Outcome.UNKNOWN)]
    bot.hands.trouble = lambda _kind: None
    await bot.ask("unlock", MODERATOR)
    assert bot.hands.locked == {}


async def test_undo_lifts_it_and_ends_no_newer_one(bot: Bot) -> None:
    await bot.ask("lock", MODERATOR, duration="30m")
    await bot.ask("undo", MODERATOR, case="1")
    assert bot.hands.locked == {}
    bot.later(MINUTE)
    await bot.ask("lock", MODERATOR, duration="30m")
    await bot.ask("lock", MODERATOR, duration="60m")
    answer = await bot.ask("undo", MODERATOR, case="2")
    assert "still holds" in answer.card.text
    assert bot.hands.locked == {PLACE.channel: "open"}
    bot.later(60 * MINUTE)
    await bot.carry_out()
    assert bot.hands.locked == {}


async def test_undo_leaves_what_an_earlier_lock_asks_for(bot: Bot) -> None:
    await bot.ask("lock", MODERATOR, duration="30m")
    bot.later(10 * MINUTE)
    await bot.ask("lock", MODERATOR, duration="10m")
    await bot.ask("undo", MODERATOR, case="2")
    bot.later(19 * MINUTE)
    await bot.carry_out()
    assert bot.hands.locked == {PLACE.channel: "open"}
    bot.later(MINUTE)
    await bot.carry_out()
    assert bot.hands.locked == {}


async def test_undo_of_one_whose_end_waits_lifts_it(bot: Bot) -> None:
    await bot.ask("lock", MODERATOR, duration="10m")
    bot.hands.trouble = lambda kind: AWAY if kind == "unlock" else None
    bot.later(11 * MINUTE)
    await bot.carry_out()
    bot.hands.trouble = lambda _kind: None
    await bot.ask("undo", MODERATOR, case="1")
    await bot.carry_out()
    assert bot.hands.locked == {}


async def test_another_channel_can_be_named_and_no_foreign_one(bot: Bot) -> None:
    await bot.ask("lock", MODERATOR, channel="201")
    assert bot.hands.locked == {"201": "open"}
    await bot.ask("unlock", MODERATOR, channel="<#201>")
    assert bot.hands.locked == {}
    bot.hands.foreign = frozenset({"666"})
    answer = await bot.ask("lock", MODERATOR, channel="666")
    assert answer.card.text.startswith("I find no 666 here")
    assert changes(bot) == ["lock", "unlock"]


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("", {}),
        ("30m", {"duration": "30m"}),
        ("30m a quarrel", {"duration": "30m", "reason": "a quarrel"}),
        ("a quarrel", {"reason": "a quarrel"}),
        ("channel=17 30m a quarrel", {"channel": "17", "duration": "30m", "reason": "a quarrel"}),
        ("30m channel=17", {"channel": "17", "duration": "30m"}),
    ],
)
def test_what_is_typed_after_lock(written: str, meant: dict[str, str]) -> None:
    assert dict(arguments(VERBS["lock"], written)) == meant


async def test_on_telegram_a_topic_or_the_whole_group_is_meant(bot: Bot) -> None:
    """What is written in private, or where the team meets, is about the group."""
    group = Community(platform=Platform.TELEGRAM, id="-100")
    hands = SimulatedHands(platform=Platform.TELEGRAM)
    bot.desk._office.hands[Platform.TELEGRAM] = hands  # type: ignore[index]
    here = Place(community=group, channel=group.id)
    for place, named, spot in (
        (here, "", "-100"),
        (replace(here, thread="17"), "", "17"),
        (replace(here, channel="900"), "", "-100"),
        (replace(here, channel="900"), "17", "17"),
    ):
        await bot.ask("lock", MODERATOR, place, channel=named)
        await bot.enforcer.drain()
        assert list(hands.locked) == [spot]
        hands.locked.clear()
    answer = await bot.ask("lock", MODERATOR, here, channel="-200")
    assert answer.card.text.startswith("I find no -200 here")


async def test_a_lock_and_raid_mode_leave_each_other_alone(bot: Bot) -> None:
    await bot.ask("raid on", MODERATOR)
    before = bot.directory.of(COMMUNITY)
    await bot.ask("lock", MODERATOR)
    await bot.ask("unlock", MODERATOR)
    assert bot.directory.of(COMMUNITY) == before
    await bot.ask("lock", MODERATOR)
    await bot.ask("raid off", MODERATOR)
    assert bot.hands.locked == {PLACE.channel: "open"}


def paused(bot: Bot) -> list[str]:
    return [done.target for done in bot.hands.done if done.kind == "slowmode"]


async def test_slow_mode_is_set_and_switched_off_and_each_is_a_case(bot: Bot) -> None:
    answer = await bot.ask("slowmode", MODERATOR, pause="30")
    assert answer.card.text == "Case 1: slow mode (30 sec) for #general."
    await bot.ask("slowmode", MODERATOR, pause="10m")
    answer = await bot.ask("slowmode", MODERATOR, pause="off")
    assert answer.card.text == "Case 3: slow mode off for #general."
    assert paused(bot) == [f"{PLACE.channel}:{seconds}" for seconds in (30, 600, 0)]
    [case, *_], count = await bot.cases.page(COMMUNITY, Filter(rule="slowmode"))
    assert count == 3
    assert case.is_of_place


@pytest.mark.parametrize("written", ["7h", "soon", "", "-5", "6h1s"])
async def test_what_is_no_pause_is_not_set(bot: Bot, written: str) -> None:
    answer = await bot.ask("slowmode", MODERATOR, pause=written)
    assert "up to 6 hr, or off" in answer.card.text
    assert paused(bot) == []


async def test_slow_mode_is_refused_before_where_the_bot_may_not(bot: Bot) -> None:
    bot.hands.trouble = lambda kind: REFUSED if kind == "pace" else None
    answer = await bot.ask("slowmode", MODERATOR, pause="30s")
    assert answer.card.text.startswith("I may not do this here")
    assert (await bot.cases.page(COMMUNITY, Filter()))[1] == 0


async def test_where_bots_have_no_slow_mode_it_says_what_there_is_instead(bot: Bot) -> None:
    bot.hands.slowest = None
    answer = await bot.ask("slowmode", MODERATOR, pause="30s")
    assert "/raid on" in answer.card.text
    assert "/lock" in answer.card.text
    assert paused(bot) == []


async def test_undo_says_that_a_pause_is_set_anew_instead(bot: Bot) -> None:
    await bot.ask("slowmode", MODERATOR, pause="30s")
    answer = await bot.ask("undo", MODERATOR, case="1")
    assert "/slowmode says anew" in answer.card.text
    case = await bot.cases.numbered(COMMUNITY, 1)
    assert case is not None
    assert not case.undone
