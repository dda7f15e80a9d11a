"""Who goes first, who waits for whom, and what a restart finds: with hands that only note."""

import asyncio
from datetime import timedelta
from typing import Any

import pytest
import sqlalchemy as sa

from bot.core.actions import Action, Ban, Delete, Mute, Report, Unban, Unmute
from bot.core.types import Member, MessageRef
from bot.enforce import enforcer as enforcer_module
from bot.enforce.enforcer import LANES
from bot.ports import PlatformError, Trouble
from bot.store import planned
from bot.store.planned import Whose
from bot.store.tables import outbox
from tests.support.bot import MODERATOR, Bot
from tests.support.values import COMMUNITY, PLACE, member, message

DAY = timedelta(days=1)
DOWN = PlatformError(Trouble.DOWN, "broke off")


async def plan(bot: Bot, key: str, who: Member, *actions: Action) -> None:
    async with bot.database.write() as connection:
        whose = Whose(community=COMMUNITY, member=who.id)
        await planned.enqueue(connection, whose, key, actions, bot.now[0])


async def outcomes(bot: Bot) -> list[tuple[str, str]]:
    query = sa.select(outbox.c.kind, outbox.c.outcome).order_by(outbox.c.id)
    async with bot.database.read() as connection:
        return [(row.kind, row.outcome) for row in await connection.execute(query)]


def state(kind: type[Any], who: Member, **fields: Any) -> Any:
    return kind(place=PLACE, member=who, **fields)


def delete(number: str) -> Delete:
    return Delete(target=MessageRef(place=PLACE, id=number))


async def test_the_hardest_goes_first_when_many_wait(
    bot: Bot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(enforcer_module, "LANES", 1)  # others would end sooner
    for number in range(30):
        await plan(bot, f"d{number}", member(f"5{number}"), delete(str(number)))
    await plan(bot, "ban", member("8"), state(Ban, member("8"), duration=None))
    await bot.carry_out()
    assert bot.kinds()[0] == "ban"
    assert len(bot.kinds()) == 31


async def test_a_notice_goes_before_the_ban_that_it_explains(bot: Bot) -> None:
    await bot.ask("ban", target=member(), reason="enough")
    assert bot.kinds() == ["tell", "ban"]


async def test_a_mute_that_is_tried_again_does_not_undo_a_later_unmute(bot: Bot) -> None:
    bot.hands.trouble = lambda kind: DOWN if kind == "mute" else None
    await plan(bot, "a", member(), state(Mute, member(), duration=DAY))
    await bot.carry_out()
    bot.hands.trouble = lambda _kind: None
    await plan(bot, "b", member(), state(Unmute, member()))
    await bot.carry_out()
    bot.later(timedelta(minutes=5))
    await bot.carry_out()
    assert bot.kinds() == ["unmute"]
    # Not skipped: the attempt that broke off may have had its effect.
    assert await outcomes(bot) == [("mute", "unknown"), ("unmute", "done")]


async def test_a_shorter_mute_does_not_overtake_a_longer_one_that_is_tried_again(
    bot: Bot,
) -> None:
    bot.hands.trouble = lambda kind: DOWN if kind == "mute" else None
    await plan(bot, "a", member(), state(Mute, member(), duration=timedelta(hours=1)))
    await plan(bot, "b", member(), state(Mute, member(), duration=DAY))
    await bot.carry_out()
    bot.hands.trouble = lambda _kind: None
    await bot.carry_out()
    assert bot.kinds() == []
    bot.later(timedelta(minutes=5))
    began = bot.now[0]
    await bot.carry_out()
    assert [done.until for done in bot.hands.done][-1] == began + DAY


async def test_no_mute_comes_after_a_ban_since_telegram_would_lift_it(bot: Bot) -> None:
    await plan(bot, "a", member(), state(Mute, member(), duration=DAY))
    await plan(bot, "b", member(), state(Ban, member(), duration=None))
    await bot.carry_out()
    assert bot.kinds() == ["ban"]


async def test_an_unban_that_is_late_comes_before_a_later_ban_and_lifts_only_the_earlier(
    bot: Bot,
) -> None:
    await bot.ask("ban", target=member(), duration="1d", reason="cool down")
    bot.later(DAY * 2)
    await plan(bot, "again", member(), state(Ban, member(), duration=None))
    await bot.carry_out()
    bot.later(DAY * 60)
    await bot.carry_out()
    assert bot.kinds() == ["tell", "ban", "unban", "ban"]


async def test_an_unban_by_hand_ends_the_timer(bot: Bot) -> None:
    await bot.ask("ban", target=member(), duration="1d", reason="cool down")
    await plan(bot, "hand", member(), state(Unban, member()))
    await bot.carry_out()
    bot.later(DAY * 2)
    await bot.carry_out()
    assert bot.kinds() == ["tell", "ban", "unban"]


class Gate:
    """Hands that stop at one kind of thing to one target until they are let go."""

    def __init__(self, bot: Bot, stop: str) -> None:
        self.open, self.reached = asyncio.Event(), asyncio.Event()
        self.inside = self.most = 0
        self._delete, self._stop = bot.hands.delete, stop
        bot.hands.delete = self.delete  # type: ignore[method-assign]

    async def delete(self, target: MessageRef, reason: str) -> None:
        self.inside += 1
        self.most = max(self.most, self.inside)
        if target.id.startswith(self._stop):
            self.reached.set()
            await self.open.wait()
        await self._delete(target, reason)
        self.inside -= 1


async def stopped(run: asyncio.Task[None]) -> None:
    run.cancel()
    await asyncio.wait({run}, timeout=30)
    assert run.done()


async def eventually(bot: Bot, kinds: int) -> None:
    async with asyncio.timeout(60):
        while len(bot.kinds()) < kinds:  # noqa: ASYNC110 -- hands that note ring no bell
            await asyncio.sleep(0.01)


async def test_a_slow_lane_holds_up_nobody_else_however_much_waits_in_it(bot: Bot) -> None:
    gate = Gate(bot, "slow")
    for number in range(250):
        await plan(bot, f"s{number}", member("8"), delete(f"slow{number}"))
    await plan(bot, "other", member("9"), delete("quick"))
    run = asyncio.create_task(bot.enforcer.run())
    await gate.reached.wait()
    await eventually(bot, 1)
    assert [done.target for done in bot.hands.done] == ["quick"]
    gate.open.set()
    bot.enforcer.wake()
    await eventually(bot, 251)
    await stopped(run)


async def test_no_more_than_a_few_lanes_are_walked_at_once(bot: Bot) -> None:
    gate = Gate(bot, "")
    for number in range(LANES * 3):
        await plan(bot, f"d{number}", member(f"5{number}"), delete(str(number)))
    run = asyncio.create_task(bot.enforcer.run())
    await gate.reached.wait()
    gate.open.set()
    await eventually(bot, LANES * 3)
    await stopped(run)
    assert gate.most == LANES


async def test_a_stop_in_order_ends_what_is_under_way_and_leaves_nothing_in_doubt(
    bot: Bot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(enforcer_module, "GRACE", 5.0)
    gate = Gate(bot, "first")
    await plan(bot, "a", member("8"), delete("first"))
    await plan(bot, "b", member("8"), delete("second"))
    run = asyncio.create_task(bot.enforcer.run())
    await gate.reached.wait()
    run.cancel()
    asyncio.get_running_loop().call_soon(gate.open.set)
    await asyncio.wait({run}, timeout=10)
    assert await outcomes(bot) == [("delete", "done"), ("delete", "pending")]
    assert await bot.outbox.recover() == 0
    assert [job.doubtful for job in await bot.outbox.due(bot.hands.platform, bot.now[0])] == [False]


async def test_a_stop_is_heard_also_where_work_comes_in_the_same_moment(bot: Bot) -> None:
    run = asyncio.create_task(bot.enforcer.run())
    while not await bot.outbox.next_due() and not bot.enforcer._planned._waiters:  # noqa: ASYNC110 -- until it waits
        await asyncio.sleep(0)
    bot.enforcer.wake()
    await stopped(run)
    assert run.cancelled()


async def test_a_refused_action_names_the_permission_and_gives_one_card(bot: Bot) -> None:
    refused = PlatformError(Trouble.FORBIDDEN, "lacks Ban Members")
    bot.hands.trouble = lambda kind: refused if kind in {"ban", "delete"} else None
    await bot.ask("ban", MODERATOR, target=member(), reason="enough")
    assert bot.kinds().count("post") == 1
    assert "lacks Ban Members" in (await bot.ask("case", case=1)).card.text


async def test_a_long_mute_is_renewed_until_its_end_and_not_after(bot: Bot) -> None:
    end = bot.now[0] + 60 * DAY
    await plan(bot, "a", member(), state(Mute, member(), duration=60 * DAY))
    for _ in range(90):
        await bot.carry_out()
        bot.later(DAY)
    assert 3 <= len(bot.hands.done) <= 4
    assert bot.hands.done[-1].until == end


async def test_a_mute_without_end_is_renewed_for_ever_and_ended_by_an_unmute(bot: Bot) -> None:
    await plan(bot, "a", member(), state(Mute, member(), duration=None))
    for _ in range(365):
        await bot.carry_out()
        bot.later(DAY)
    assert len(bot.hands.done) >= 13
    before = len(bot.hands.done)
    await plan(bot, "b", member(), state(Unmute, member()))
    for _ in range(90):
        await bot.carry_out()
        bot.later(DAY)
    assert bot.kinds()[before:] == ["unmute"]


async def test_what_a_stop_left_open_is_looked_up_before_it_is_done_again(bot: Bot) -> None:
    who = member()
    await plan(bot, "a", who, delete("1"))
    await plan(bot, "b", who, delete("2"))
    jobs = await bot.outbox.due(bot.hands.platform, bot.now[0])
    await bot.outbox.claim([((job,), job.key) for job in jobs], bot.now[0])
    await bot.hands.delete(message(number="1").ref, "before the stop")
    await bot.enforcer.recover()
    await bot.carry_out()
    assert [done.target for done in bot.hands.done] == ["1", "2"]
    assert await outcomes(bot) == [("delete", "done"), ("delete", "done")]


async def test_what_went_out_as_one_is_tried_again_as_one(bot: Bot) -> None:
    """Else the card that is looked for is another than the one that was posted."""
    for number in ("5", "6", "7"):
        await plan(bot, number, member(number), Report(place=PLACE))
    jobs = await bot.outbox.due(bot.hands.platform, bot.now[0])
    await bot.outbox.claim([(jobs, "one card")], bot.now[0])
    await bot.enforcer.recover()
    busy = {(COMMUNITY.id, "6")}
    for found in (
        await bot.outbox.due(bot.hands.platform, bot.now[0], busy=busy),
        await bot.outbox.due(bot.hands.platform, bot.now[0], limit=1),
    ):
        assert sorted(job.member for job in found) == ["5", "6", "7"]


async def test_what_is_about_one_member_is_done_in_the_order_of_the_plans(bot: Bot) -> None:
    await plan(bot, "a", member(), delete("1"))
    await plan(bot, "b", member(), state(Ban, member(), duration=None))
    await bot.carry_out()
    assert bot.kinds() == ["delete", "ban"]
