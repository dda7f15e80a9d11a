"""Where a case has a newer card, the one before has no buttons any more and says so: once, also
after a stop, and before nobody but those who read both.
"""

from dataclasses import replace
from datetime import timedelta

import pytest
import sqlalchemy as sa

from bot.core.actions import Desk, Report
from bot.core.cases import CaseEvent, EventKind
from bot.core.types import Platform
from bot.locale import say
from bot.platforms.simulated import Done
from bot.ports import PlatformError, Trouble
from bot.store.tables import outbox
from tests.enforce.stage import HOMES, Stage
from tests.support.bot import MODERATOR

PLATFORMS = list(Platform)
NEWER = say("card-newer", "en", number="1")
TAKEN_AWAY = (Trouble.GONE, Trouble.FORBIDDEN, Trouble.INVALID, Trouble.CLOSED)


async def carded(stage: Stage, platform: Platform, to: Desk = Desk.MODERATORS) -> None:
    """A case whose first card stands."""
    await stage.plan(platform, Report(place=HOMES[platform][1], to=to))
    await stage.enforcer.drain()


async def again(
    stage: Stage, platform: Platform, key: str = "a", to: Desk = Desk.MODERATORS
) -> None:
    """A further card of it."""
    card = [Report(place=HOMES[platform][1], to=to)]
    assert await stage.bot.ledger.act(1, key, card, stage.now, by="policy")
    await stage.enforcer.drain()


def shown(stage: Stage, platform: Platform) -> list[tuple[str, str, bool, bool]]:
    """What was done, to what, with the line about a newer card, and with buttons."""
    return [_told(one) for one in stage.hands[platform].done]


def _told(one: Done) -> tuple[str, str, bool, bool]:
    assert one.card is not None
    return one.kind, one.target, one.card.text.startswith(NEWER), bool(one.card.buttons)


async def lines(stage: Stage) -> int:
    """Of the history about what was done."""
    case = await stage.bot.cases.by_id(1)
    assert case is not None
    return sum(event.kind is EventKind.ACTION for event in case.events)


@pytest.mark.parametrize("platform", PLATFORMS)
async def test_the_card_before_loses_its_buttons(stage: Stage, platform: Platform) -> None:
    await carded(stage, platform)
    channel = shown(stage, platform)[0][1]
    await again(stage, platform)
    assert shown(stage, platform) == [
        ("post", channel, False, True),
        ("post", channel, False, True),
        ("edit", "1", True, False),
    ]
    assert await lines(stage) == 2
    await again(stage, platform, "b")
    assert shown(stage, platform)[-1] == ("edit", "2", True, False)


async def test_what_one_person_reads_alone_loses_its_buttons_as_well(stage: Stage) -> None:
    await carded(stage, Platform.DISCORD, Desk.SENIOR)
    await again(stage, Platform.DISCORD, to=Desk.SENIOR)
    assert [one[0] for one in shown(stage, Platform.DISCORD)] == ["tell", "tell", "edit"]


async def test_a_card_of_another_desk_stays(stage: Stage) -> None:
    await carded(stage, Platform.DISCORD)
    await again(stage, Platform.DISCORD, to=Desk.SENIOR)
    assert [one[0] for one in shown(stage, Platform.DISCORD)] == ["post", "tell"]


async def test_a_card_that_others_read_by_now_stays(stage: Stage) -> None:
    """What was said since is not theirs to read."""
    await carded(stage, Platform.DISCORD)
    await stage.bot.directory.change(HOMES[Platform.DISCORD][0], moderators="301")
    await again(stage, Platform.DISCORD)
    assert [one[:2] for one in shown(stage, Platform.DISCORD)] == [("post", "300"), ("post", "301")]


async def test_it_stays_also_where_they_are_others_when_it_is_to_be_changed(stage: Stage) -> None:
    await carded(stage, Platform.DISCORD)
    stage.hands[Platform.DISCORD].refuse("edit", PlatformError(Trouble.LIMITED, "", retry_after=9))
    await again(stage, Platform.DISCORD)
    await stage.bot.directory.change(HOMES[Platform.DISCORD][0], moderators="301")
    stage.bot.later(timedelta(minutes=1))
    await stage.enforcer.drain()
    assert [one[0] for one in shown(stage, Platform.DISCORD)] == ["post", "post"]
    assert (await stage.outcomes())[-1] == ("report", "skipped")
    assert await lines(stage) == 2


@pytest.mark.parametrize("trouble", TAKEN_AWAY)
async def test_one_that_can_not_be_changed_calls_for_no_other_card(
    stage: Stage, trouble: Trouble
) -> None:
    await carded(stage, Platform.DISCORD)
    stage.hands[Platform.DISCORD].refuse("edit", PlatformError(trouble, "no"), for_good=True)
    await again(stage, Platform.DISCORD)
    stage.bot.later(timedelta(days=2))
    await stage.enforcer.drain()
    assert [one[0] for one in shown(stage, Platform.DISCORD)] == ["post", "post"]
    assert await lines(stage) == 2


@pytest.mark.parametrize("platform", PLATFORMS)
async def test_what_broke_off_is_tried_again(stage: Stage, platform: Platform) -> None:
    await carded(stage, platform)
    stage.hands[platform].breaks.add("edit")
    await again(stage, platform)
    stage.hands[platform].breaks.clear()
    stage.bot.later(timedelta(minutes=5))
    await stage.enforcer.drain()
    assert shown(stage, platform)[-2:] == [("edit", "1", True, False)] * 2
    assert await lines(stage) == 2


@pytest.mark.parametrize("platform", PLATFORMS)
async def test_a_bot_that_stopped_meanwhile_does_it_after_its_start(
    stage: Stage, platform: Platform
) -> None:
    await carded(stage, platform)
    stage.hands[platform].refuse("edit", PlatformError(Trouble.LIMITED, "", retry_after=9))
    await again(stage, platform)
    stage.bot.later(timedelta(minutes=1))
    jobs = await stage.bot.outbox.due(platform, stage.now)
    await stage.bot.outbox.claim([(jobs, "claim")], stage.now)
    await stage.enforcer.recover()
    await stage.enforcer.drain()
    assert shown(stage, platform)[-1] == ("edit", "1", True, False)
    assert (await stage.outcomes())[-1] == ("report", "done")


async def test_a_card_that_may_not_have_come_leaves_the_one_before_as_it_is(stage: Stage) -> None:
    """Else there would be none with buttons."""
    await carded(stage, Platform.TELEGRAM)
    stage.hands[Platform.TELEGRAM].breaks.add("post")
    await again(stage, Platform.TELEGRAM)
    assert [one[0] for one in shown(stage, Platform.TELEGRAM)] == ["post", "post"]


async def test_what_is_taken_back_meanwhile_still_takes_the_buttons_away(stage: Stage) -> None:
    await carded(stage, Platform.DISCORD)
    stage.hands[Platform.DISCORD].refuse("edit", PlatformError(Trouble.LIMITED, "", retry_after=9))
    await again(stage, Platform.DISCORD)
    event = CaseEvent(at=stage.now, kind=EventKind.UNDONE, by=MODERATOR.id)
    await stage.bot.ledger.undo(1, event, "case:1:undo")
    stage.bot.later(timedelta(minutes=1))
    await stage.enforcer.drain()
    assert shown(stage, Platform.DISCORD)[-1] == ("edit", "1", True, False)


async def test_the_newest_is_brought_up_to_date_from_then_on(stage: Stage) -> None:
    await carded(stage, Platform.DISCORD)
    await again(stage, Platform.DISCORD)
    place = HOMES[Platform.DISCORD][1]
    update = [Report(place=place, update=True)]
    assert await stage.bot.ledger.act(1, "u", update, stage.now, by="policy")
    await stage.enforcer.drain()
    assert shown(stage, Platform.DISCORD)[-1] == ("edit", "2", False, True)


async def test_in_a_group_that_moved_the_old_one_stays_behind(stage: Stage) -> None:
    """A number there is another message's by now."""
    group, chat = HOMES[Platform.TELEGRAM]
    await stage.bot.directory.change(group, moderators=chat.channel)
    await carded(stage, Platform.TELEGRAM)
    stage.hands[Platform.TELEGRAM].refuse("edit", PlatformError(Trouble.LIMITED, "", retry_after=9))
    await again(stage, Platform.TELEGRAM)
    await stage.bot.directory.move(group, replace(group, id="-1001"), stage.now)
    stage.bot.later(timedelta(minutes=1))
    await stage.enforcer.drain()
    assert [one[0] for one in shown(stage, Platform.TELEGRAM)] == ["post", "post"]


async def test_nothing_of_it_is_kept_but_where_it_stood(stage: Stage) -> None:
    await carded(stage, Platform.DISCORD)
    await again(stage, Platform.DISCORD)
    query = sa.select(outbox.c.body).order_by(outbox.c.id.desc()).limit(1)
    async with stage.bot.database.read() as connection:
        body = (await connection.execute(query)).scalar_one()
    assert "insult" not in body
