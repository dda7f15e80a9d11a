"""An action whose answer was lost is looked for before it is done again, and never done twice."""

from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass
from datetime import timedelta
from random import Random

import pytest

from bot.core.actions import Action, Ban, Delete, Kick, Mute, Unban, Unmute
from bot.core.types import Community, Member, MessageRef, Place, Platform
from bot.platforms.discord import DiscordPlatform
from bot.ports import Card, Hands, PlatformError, Trouble
from bot.sandbox.discord import DiscordSandbox
from bot.sandbox.faults import FaultPlan
from tests.platforms.discord.conftest import now
from tests.platforms.discord.fakes import BUTTONS
from tests.platforms.discord.runs import Dial, Runs

HOUR = timedelta(hours=1)
CHANGES = r"/guilds/\d+/(members|bans)/|/channels/\d+/messages/"
NOTICES = r"/channels/\d+/messages$"


@dataclass
class Desk:
    runs: Runs
    bot: DiscordPlatform
    number: str  # a message of mai's

    @property
    def hands(self) -> Hands:
        return self.bot.hands

    @property
    def place(self) -> Place:
        community = Community(platform=Platform.DISCORD, id=self.runs.guild)
        return Place(community=community, channel=self.runs.general)

    @property
    def mai(self) -> Member:
        return Member(id=self.runs.mai, name="mai")

    @property
    def effects(self) -> list[str]:
        return [effect.kind for effect in self.runs.sandbox.effects]

    def trouble(self, **plan: float) -> None:
        path = NOTICES if plan.pop("notice", 0) else CHANGES
        method = "POST" if path is NOTICES else "PUT|PATCH|DELETE"
        drawn = FaultPlan(method=method, path=path, most=1, **plan)  # type: ignore[arg-type]  # chances
        self.runs.sandbox.plan(drawn, Random(1))

    async def carry_out(self, action: Action) -> None:
        match action:
            case Delete(target=target):
                await self.hands.delete(target, "reason")
            case Mute(place=place, member=member):
                await self.hands.mute(place, member, now() + HOUR, "reason")
            case Unmute(place=place, member=member):
                await self.hands.unmute(place, member, "reason")
            case Kick(place=place, member=member):
                await self.hands.kick(place, member, "reason")
            case Ban(place=place, member=member):
                await self.hands.ban(place, member, None, "reason")
            case Unban(place=place, member=member):
                await self.hands.unban(place, member, "reason")


@pytest.fixture
async def desk() -> AsyncIterator[Desk]:
    dial = Dial()
    sandbox = DiscordSandbox(dial)
    runs = Runs(sandbox, dial)
    await runs.open()
    number = await runs.say("x")
    async with runs.run() as bot:
        yield Desk(runs, bot, number)
    await sandbox.stop()


def delete(desk: Desk) -> Action:
    return Delete(target=MessageRef(place=desk.place, id=desk.number))


def mute(desk: Desk) -> Action:
    return Mute(place=desk.place, member=desk.mai, duration=HOUR)


def unmute(desk: Desk) -> Action:
    return Unmute(place=desk.place, member=desk.mai)


def kick(desk: Desk) -> Action:
    return Kick(place=desk.place, member=desk.mai)


def ban(desk: Desk) -> Action:
    return Ban(place=desk.place, member=desk.mai, duration=None)


def unban(desk: Desk) -> Action:
    return Unban(place=desk.place, member=desk.mai)


BEFORE = {unmute: mute, unban: ban}
Maker = Callable[[Desk], Action]


async def trouble_of(awaitable: Awaitable[object]) -> Trouble:
    with pytest.raises(PlatformError) as caught:
        await awaitable
    return caught.value.trouble


@pytest.mark.parametrize("lost", ["cut_after", "failed_after", "cut_before", "failed_before"])
@pytest.mark.parametrize("make", [delete, mute, unmute, kick, ban, unban])
async def test_what_took_place_is_found_and_what_did_not_is_done_once(
    desk: Desk, make: Maker, lost: str
) -> None:
    if make in BEFORE:
        await desk.carry_out(BEFORE[make](desk))
    action, until = make(desk), now() + HOUR
    done = desk.effects
    desk.trouble(**{lost: 1.0})
    assert await trouble_of(desk.carry_out(action)) is Trouble.DOWN
    took_place = lost.endswith("after")
    assert await desk.hands.resume(action, until if make is mute else None) is took_place
    assert desk.effects == done + [make.__name__] * took_place
    if not took_place:
        await desk.carry_out(action)
    assert desk.effects == [*done, make.__name__]


async def test_a_mute_that_ends_too_early_is_not_the_one_that_was_meant(desk: Desk) -> None:
    await desk.hands.mute(desk.place, desk.mai, now() + HOUR, "reason")
    assert await desk.hands.resume(mute(desk), now() + HOUR)
    assert not await desk.hands.resume(mute(desk), now() + 2 * HOUR)


async def test_within_minutes_a_notice_under_the_same_key_is_the_same_message(desk: Desk) -> None:
    desk.trouble(notice=1, cut_after=1.0)
    assert await trouble_of(desk.hands.post(desk.place, BUTTONS, "key-1")) is Trouble.DOWN
    ref = await desk.hands.post(desk.place, BUTTONS, "key-1")
    assert desk.effects == ["notice"]
    assert ref.id == desk.runs.sandbox.messages(desk.runs.general)[-1]["id"]


@pytest.mark.parametrize("card", [Card(text="be *kind* @everyone"), BUTTONS])
@pytest.mark.parametrize("private", [True, False])
async def test_after_the_time_of_the_nonce_a_notice_is_found_in_the_history(
    desk: Desk, card: Card, private: bool
) -> None:
    where = desk.mai if private else desk.place
    began = now()

    def say() -> Awaitable[object]:
        if private:
            return desk.hands.tell(desk.mai, card, "key-1")
        return desk.hands.post(desk.place, card, "key-1")

    desk.trouble(notice=1, cut_before=1.0)
    assert await trouble_of(say()) is Trouble.DOWN
    assert not await desk.hands.found(where, card, began)
    desk.trouble(notice=1, cut_after=1.0)
    assert await trouble_of(say()) is Trouble.DOWN
    desk.runs.dial.by = timedelta(minutes=5)
    assert await desk.hands.found(where, card, began)
    assert not await desk.hands.found(where, Card(text="another one"), began)
    assert desk.effects == ["notice"]


@pytest.mark.parametrize("status", [500, 502, 504, 524])
async def test_a_post_that_failed_is_looked_for_and_not_sent_again_behind_our_back(
    desk: Desk, status: int
) -> None:
    """discord.py would send it again by itself, however long after its nonce is forgotten."""
    plan = FaultPlan(method="POST", path=NOTICES, failed_after=1.0, statuses=(status,), most=1)
    desk.runs.sandbox.plan(plan, Random(1))
    began = now()
    assert await trouble_of(desk.hands.post(desk.place, BUTTONS)) is Trouble.DOWN
    posts = [r for r in desk.runs.sandbox.log if r.method == "POST" and r.path.endswith("messages")]
    assert len(posts) == 1
    assert await desk.hands.found(desk.place, BUTTONS, began)


async def test_where_nothing_listens_nothing_was_sent(desk: Desk) -> None:
    await desk.runs.sandbox.stop()
    assert await trouble_of(desk.carry_out(ban(desk))) is Trouble.AWAY
