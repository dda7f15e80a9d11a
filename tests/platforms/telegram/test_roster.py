"""Who administers a group is asked now and then and not with each message, come what may."""

from datetime import timedelta

import pytest

from bot.core.types import Right
from bot.platforms.telegram.messages import community
from bot.platforms.telegram.roster import ADMINS_ARE_FRESH, ASK_AGAIN
from bot.ports import PlatformError
from tests.platforms.telegram.conftest import Stage
from tests.platforms.telegram.school import two


def asked(stage: Stage) -> int:
    return len(stage.sandbox.calls("getChatAdministrators"))


@pytest.mark.parametrize("known", [True, False])
async def test_while_telegram_does_not_tell_it_is_not_asked_with_each_message(
    stage: Stage, *, known: bool
) -> None:
    chat, admin, mai = await two(stage)
    await stage.run()
    if known:
        await stage.sandbox.say(chat, admin, "hello")
        await stage.settled()
        stage.clock.now += ADMINS_ARE_FRESH
    before = asked(stage)
    stage.sandbox.fail_next("*", "/getChatAdministrators", 502, times=100)
    for number in range(5):
        await stage.sandbox.say(chat, mai, str(number))
    await stage.sandbox.say(chat, admin, "I see to it")
    await stage.settled()
    assert asked(stage) == before + 1
    assert (Right.DELETE in stage.inlet.taken[-1].author.rights) is known
    stage.clock.now += ASK_AGAIN
    await stage.sandbox.say(chat, mai, "again")
    await stage.settled()
    assert asked(stage) == before + 2


async def test_who_administers_a_group_is_told_with_what_is_first_heard_of_it(
    stage: Stage,
) -> None:
    chat, admin, mai = await two(stage)
    platform = await stage.run()
    await stage.sandbox.say(chat, mai, "hello")
    await stage.settled()
    [(where, members)] = stage.inlet.staffs
    assert where == community(chat)
    assert admin in {one.id for one in members if one.is_staff}
    assert mai not in {one.id for one in members}
    assert platform.roster.name(admin) == "an"  # on cards, though they wrote nothing yet


async def test_what_telegram_did_not_tell_is_said_of_it_for_a_moment(stage: Stage) -> None:
    chat, _, mai = await two(stage)
    platform = await stage.run()
    stage.sandbox.fail_next("*", "/getChatAdministrators", 502)
    for _ in range(2):
        with pytest.raises(PlatformError, match="did not answer"):
            await platform.hands.owner(community(chat))
    await stage.sandbox.changed(lambda: bool(stage.sandbox.polls))
    await stage.sandbox.promote(chat, mai)  # which an update tells
    await stage.settled()
    await platform.hands.owner(community(chat))


async def test_a_clock_that_was_set_back_makes_no_list_of_administrators_last(
    stage: Stage,
) -> None:
    chat, admin, _ = await two(stage)
    await stage.run()
    await stage.sandbox.say(chat, admin, "hello")
    await stage.settled()
    before = asked(stage)
    stage.clock.now -= timedelta(hours=1)
    await stage.sandbox.say(chat, admin, "hello")
    await stage.settled()
    assert asked(stage) == before + 1
