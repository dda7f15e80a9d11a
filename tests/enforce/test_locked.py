"""A lock whose group moves, or whose bot is killed, is lifted all the same."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from bot.core.actions import Lock, Unlock
from bot.core.types import AuthorKind, Place, Platform
from bot.platforms.simulated import SimulatedHands
from bot.platforms.telegram.locks import GROUP as SPOT
from bot.ports import PlatformError, Spot
from tests.enforce.attempts import AWAY
from tests.enforce.stage import CHAT, GROUP, HOMES, Stage, staged
from tests.enforce.test_restart import kill
from tests.support.bot import MODERATOR, Bot
from tests.support.values import member

TELEGRAM = Platform.TELEGRAM
NEW = replace(GROUP, id="-1009")
THERE = Place(community=NEW, channel=NEW.id)
MINUTE = timedelta(minutes=1)


class Group(SimulatedHands):
    """A group as the adapter names it, which keeps what its members may where it moves."""

    async def spot(self, place: Place, held: str = "") -> Spot:
        return replace(await super().spot(_whole(place), held), id=SPOT)

    async def lock(self, place: Place, before: str, reason: str) -> None:
        await super().lock(_whole(place), before, reason)

    async def unlock(self, place: Place, before: str, reason: str) -> None:
        await super().unlock(_whole(place), before, reason)

    def moved(self) -> None:
        self.locked = dict(zip([NEW.id], self.locked.values(), strict=False))


def _whole(place: Place) -> Place:
    return replace(place, channel=place.community.id)


@pytest.fixture
def group(stage: Stage) -> Group:
    hands = Group(platform=TELEGRAM)
    stage.bot.desk._office.hands[TELEGRAM] = hands  # type: ignore[index]
    return hands


async def move(bot: Bot, group: Group) -> None:
    await bot.directory.move(GROUP, NEW, bot.now[0])
    group.moved()


def changes(group: Group) -> list[tuple[str, str]]:
    return [(one.kind, one.target) for one in group.done if one.kind in {"lock", "unlock"}]


async def test_the_end_of_a_lock_comes_in_the_group_that_it_is_now(
    stage: Stage, group: Group
) -> None:
    bot = stage.bot
    await bot.ask("lock", MODERATOR, CHAT, duration="30m")
    await move(bot, group)
    bot.later(29 * MINUTE)
    await bot.carry_out()
    assert group.locked == {NEW.id: "open"}
    bot.later(MINUTE)
    await bot.carry_out()
    assert group.locked == {}
    assert changes(group) == [("lock", GROUP.id), ("unlock", NEW.id)]


@pytest.mark.parametrize("verb", ["unlock", "undo"])
async def test_it_is_lifted_by_a_word_in_the_group_that_it_is_now(
    stage: Stage, group: Group, verb: str
) -> None:
    bot = stage.bot
    await bot.ask("lock", MODERATOR, CHAT, duration="30m")
    await move(bot, group)
    bot.later(MINUTE)
    await bot.ask(verb, MODERATOR, THERE, **({"case": "1"} if verb == "undo" else {}))
    assert group.locked == {}
    bot.later(60 * MINUTE)
    await bot.carry_out()  # the end that was to come is over, too
    assert changes(group) == [("lock", GROUP.id), ("unlock", NEW.id)]


async def test_a_second_lock_after_the_move_knows_what_stood_before_the_first(
    stage: Stage, group: Group
) -> None:
    bot = stage.bot
    group.stood = "open, but for polls"
    await bot.ask("lock", MODERATOR, CHAT, duration="10m")
    await move(bot, group)
    bot.later(MINUTE)
    await bot.ask("lock", MODERATOR, THERE, duration="40m")
    bot.later(39 * MINUTE)
    await bot.carry_out()
    assert group.locked == {NEW.id: "open, but for polls"}
    bot.later(MINUTE)
    await bot.carry_out()
    assert group.locked == {}
    assert group.stood == "open, but for polls"


async def test_a_lock_that_waits_while_the_group_moves_is_done_there(
    stage: Stage, group: Group
) -> None:
    bot = stage.bot

    def away(kind: str) -> PlatformError | None:
        return AWAY if kind == "lock" else None

    group.trouble = away
    await bot.ask("lock", MODERATOR, CHAT)
    group.trouble = lambda _kind: None
    await move(bot, group)
    bot.later(60 * MINUTE)
    await bot.carry_out()
    assert changes(group) == [("lock", NEW.id)]


@pytest.mark.parametrize("on", HOMES)
@pytest.mark.parametrize("after", [True, False], ids=["done", "not done"])
async def test_a_lock_that_a_kill_cut_off_holds_and_ends(
    tmp_path: Path, on: Platform, after: bool
) -> None:
    path, place = tmp_path / "m.sqlite", HOMES[on][1]
    who = member(place.channel, kind=AuthorKind.CHANNEL)
    action = Lock(place=place, duration=30 * MINUTE, before="as it was")
    async with staged(path) as before:
        kill(before.hands[on], "lock", after=after)
        await before.plan(on, action, who=who)
        await before.enforcer.drain()
        assert await before.outcomes() == [("lock", "claimed")]
        left = dict(before.hands[on].locked)
    async with staged(path) as stage:
        hands = stage.hands[on]
        hands.locked = left
        await stage.enforcer.recover()
        held = await stage.bot.outbox.locked(place.community, who.id)
        assert held is not None
        assert held.before == "as it was"  # while nobody knows whether it came
        await stage.enforcer.drain()
        assert hands.locked == {place.channel: "as it was"}
        assert await stage.outcomes() == [("lock", "done"), ("unlock", "pending")]
        stage.bot.later(30 * MINUTE)
        await stage.enforcer.drain()
        assert hands.locked == {}
        assert hands.stood == "as it was"


@pytest.mark.parametrize("after", [True, False], ids=["done", "not done"])
async def test_an_unlock_that_a_kill_cut_off_is_done(tmp_path: Path, after: bool) -> None:
    path, on = tmp_path / "m.sqlite", Platform.DISCORD
    place = HOMES[on][1]
    who = member(place.channel, kind=AuthorKind.CHANNEL)
    async with staged(path) as before:
        await before.plan(on, Lock(place=place, duration=None, before="as it was"), who=who)
        await before.enforcer.drain()
        kill(before.hands[on], "unlock", after=after)
        await before.plan(on, Unlock(place=place, before="as it was"), who=who, key="k2")
        await before.enforcer.drain()
        left = dict(before.hands[on].locked)
    async with staged(path) as stage:
        stage.hands[on].locked = left
        await stage.enforcer.recover()
        await stage.enforcer.drain()
        assert stage.hands[on].locked == {}
        assert await stage.outcomes() == [("lock", "done"), ("unlock", "done")]
        assert await stage.bot.outbox.locked(place.community, who.id) is None


async def test_a_lock_taken_back_while_a_kill_left_it_in_doubt_is_lifted_and_not_done_again(
    tmp_path: Path,
) -> None:
    path = tmp_path / "m.sqlite"
    on, place = Platform.DISCORD, HOMES[Platform.DISCORD][1]
    who = member(place.channel, kind=AuthorKind.CHANNEL)
    async with staged(path) as before:
        kill(before.hands[on], "lock", after=True)
        await before.plan(on, Lock(place=place, duration=None, before="as it was"), who=who)
        await before.enforcer.drain()
        left = dict(before.hands[on].locked)
    async with staged(path) as stage:
        hands = stage.hands[on]
        hands.locked = left
        stage.bot.desk._office.hands[on] = hands  # type: ignore[index]
        await stage.enforcer.recover()
        stage.bot.later(MINUTE)
        await stage.bot.ask("undo", MODERATOR, case="1")
        await stage.enforcer.drain()
        assert hands.locked == {}
        assert "lock" not in hands.kinds()
        assert await stage.outcomes() == [("lock", "unknown"), ("unlock", "done")]
