"""How far behind the bot is: told once for each episode, and never more than time allows."""

from datetime import timedelta

import pytest

from bot.core.types import Community, Platform
from bot.health.watch import View, Watch
from bot.ports import PlatformError, Request, Trouble
from bot.store.inbox import Arrival
from tests.support.bot import MODERATOR, Bot
from tests.support.values import COMMUNITY, PLACE, member, message

MINUTE = timedelta(minutes=1)


class Eye:
    """A watch whose clocks the test moves: both, or the one that may jump alone."""

    def __init__(self, bot: Bot) -> None:
        self.bot, self.seconds = bot, 0.0
        self.woken: list[str] = []
        self.watch = self.made()

    def made(self) -> Watch:
        return Watch(
            database=self.bot.database,
            inbox=self.bot.inbox,
            outbox=self.bot.outbox,
            cases=self.bot.cases,
            directory=self.bot.directory,
            clock=lambda: self.bot.now[0],
            timer=lambda: self.seconds,
            alarm=MINUTE,
            announced=lambda: self.woken.append("woken"),
        )

    async def after(self, by: timedelta) -> View:
        self.bot.later(by)
        self.seconds += by.total_seconds()
        await self.watch.look()
        return self.watch.view

    async def told(self) -> list[str]:
        await self.bot.carry_out()
        return [done.card.text for done in self.bot.hands.done if done.kind == "post" and done.card]


async def wait_for(bot: Bot, *numbers: str) -> None:
    await bot.inbox.take([Arrival(message=message("hello", number)) for number in numbers])


async def decide(bot: Bot) -> None:
    await bot.pipeline.judge(await bot.inbox.waiting(100))


async def test_moderators_hear_once_that_messages_wait_and_again_of_the_next_time(bot: Bot) -> None:
    eye = Eye(bot)
    await wait_for(bot, "1", "2")
    assert not (await eye.after(MINUTE)).behind
    view = await eye.after(MINUTE)
    assert (view.behind, view.waiting, view.lag) == (True, 2, 2 * MINUTE)
    await eye.after(MINUTE)
    first = "I am behind: 2 messages wait, the oldest for 2 minutes."
    assert [text.startswith(first) for text in await eye.told()] == [True]
    assert eye.woken == ["woken"]
    await decide(bot)
    assert await eye.after(MINUTE) == View()
    await wait_for(bot, "3")
    await eye.after(2 * MINUTE)
    assert len(await eye.told()) == 2


async def test_an_episode_goes_on_until_the_lag_is_a_tenth_of_the_alarm(bot: Bot) -> None:
    eye = Eye(bot)
    await wait_for(bot, "1")
    await eye.after(2 * MINUTE)
    await decide(bot)
    await wait_for(bot, "2")
    assert (await eye.after(timedelta(seconds=30))).behind
    await eye.after(MINUTE)
    assert len(await eye.told()) == 1


async def test_a_restart_in_the_middle_of_an_episode_tells_nothing_anew(bot: Bot) -> None:
    eye = Eye(bot)
    await wait_for(bot, "1")
    await eye.after(2 * MINUTE)
    eye.watch = eye.made()
    assert (await eye.after(MINUTE)).behind
    assert len(await eye.told()) == 1


async def test_without_a_moderators_channel_nobody_is_disturbed(bot: Bot) -> None:
    eye = Eye(bot)
    await bot.directory.change(COMMUNITY, moderators="")
    await wait_for(bot, "1")
    assert (await eye.after(2 * MINUTE)).behind
    await bot.carry_out()
    assert bot.hands.done == []


@pytest.mark.parametrize("jump", [timedelta(days=365), timedelta(hours=-1)])
async def test_a_clock_that_jumps_makes_no_lag(bot: Bot, jump: timedelta) -> None:
    eye = Eye(bot)
    await eye.after(MINUTE)
    await wait_for(bot, "1")
    bot.later(jump)
    view = await eye.after(timedelta(seconds=5))
    assert timedelta() <= view.lag <= timedelta(seconds=5)
    assert await eye.told() == []


async def test_what_may_be_missing_after_a_crash_is_told_once(bot: Bot) -> None:
    bot.hands.platform = Platform.TELEGRAM  # which has no way to look a notice up
    asked = Request(
        id="test:1", verb="warn", actor=MODERATOR, place=PLACE, target=member(),
        options=(("reason", "spam"),),
    )  # fmt: skip
    await bot.desk.handle(asked)
    jobs = await bot.outbox.due(Platform.DISCORD, bot.now[0])
    await bot.outbox.claim([(jobs, "before")], bot.now[0])
    bot.later(MINUTE)
    eye = Eye(bot)
    await eye.after(timedelta(seconds=5))
    assert eye.woken == []  # not looked at yet
    await bot.enforcer.recover()
    await bot.carry_out()
    for _ in range(3):
        await eye.after(timedelta(seconds=5))
    texts = await eye.told()
    assert [text for text in texts if "interrupted" in text] == [
        "I was interrupted while I wrote. These cases may miss a message or a card: 1."
    ]


async def test_after_an_orderly_stop_nothing_is_told(bot: Bot) -> None:
    eye = Eye(bot)
    await bot.ask("warn", target=member(), reason="spam")
    before = len(await eye.told())
    await eye.after(MINUTE)
    assert len(await eye.told()) == before


async def test_a_bulletin_goes_to_the_community_that_moved(bot: Bot) -> None:
    eye = Eye(bot)
    await wait_for(bot, "1")
    await eye.after(2 * MINUTE)
    await bot.directory.move(COMMUNITY, Community(platform=Platform.DISCORD, id="101"), bot.now[0])
    assert len(await eye.told()) == 1


async def test_a_platform_that_is_away_delays_the_bulletin_and_keeps_it(bot: Bot) -> None:
    eye = Eye(bot)
    await wait_for(bot, "1")
    bot.hands.trouble = lambda _kind: PlatformError(Trouble.AWAY, "not reached")
    await eye.after(2 * MINUTE)
    assert await eye.told() == []
    bot.hands.trouble = lambda _kind: None
    bot.later(MINUTE)
    assert len(await eye.told()) == 1
