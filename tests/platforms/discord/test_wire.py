"""Every refused request counts, and near Discord's limit the bot sends only what matters most."""

from collections.abc import AsyncIterator

import pytest

from bot.core.types import Right
from bot.platforms.discord import DiscordPlatform
from bot.platforms.discord.budget import Budget
from bot.ports import Card, PlatformError, Trouble
from bot.sandbox.discord import DiscordSandbox
from tests.platforms.discord.conftest import Stage, now
from tests.platforms.discord.fakes import ListFront, ListInlet
from tests.platforms.discord.runs import connected


@pytest.fixture
async def narrow(sandbox: DiscordSandbox) -> AsyncIterator[Stage]:
    """A stage with a budget of 3 refusals, of 5 for what is severe."""
    base = await sandbox.start()
    guild = await sandbox.guild("Garden")
    mai = await sandbox.user("mai")
    await sandbox.join(guild, mai)
    inlet, front = ListInlet(), ListFront()
    bot = DiscordPlatform(
        sandbox.token, f"{base}/api/v10", inlet, front, now, budget=Budget(calm=3, last=5)
    )
    general = sandbox.channel_named(guild, "general")
    async with connected(bot) as running:
        yield Stage(sandbox, bot, inlet, front, base, guild, general, mai, running)


async def refused(stage: Stage, times: int) -> None:
    stage.sandbox.fail_next("DELETE", "/messages/", 403, code=50013, times=times)
    for _ in range(times):
        with pytest.raises(PlatformError):
            await stage.platform.hands.delete(stage.ref("1"), "reason")


async def test_refusals_are_counted_those_too_that_the_library_deals_with(stage: Stage) -> None:
    platform = stage.platform
    assert isinstance(platform, DiscordPlatform)
    number = await stage.sandbox.say(stage.general, stage.mai, "bad")
    stage.sandbox.fail_next("DELETE", "/messages/", 429, retry_after=0.01, times=2)
    await platform.hands.delete(stage.ref(number), "reason")
    await refused(stage, 1)
    stage.sandbox.fail_next("DELETE", "/messages/", 404, code=10008)
    with pytest.raises(PlatformError):
        await platform.hands.delete(stage.ref("1"), "reason")
    assert platform.invalid_requests == 3


async def test_near_the_limit_only_what_keeps_people_safe_is_sent(narrow: Stage) -> None:
    hands = narrow.platform.hands
    number = await narrow.sandbox.say(narrow.general, narrow.mai, "bad")
    await refused(narrow, 3)
    before = len(narrow.sandbox.log)
    for wish in (
        hands.post(narrow.place, Card(text="a notice")),
        hands.tell(narrow.member(), Card(text="a notice")),
        hands.unban(narrow.place, narrow.member(), "reason"),
        hands.unmute(narrow.place, narrow.member(), "reason"),
        hands.member(narrow.place.community, narrow.mai),
    ):
        with pytest.raises(PlatformError) as caught:
            await wish
        assert caught.value.trouble is Trouble.LIMITED
        assert 500 < caught.value.retry_after <= 600
    assert len(narrow.sandbox.log) == before
    await hands.delete(narrow.ref(number), "reason")
    await hands.mute(narrow.place, narrow.member(), None, "reason")
    await hands.kick(narrow.place, narrow.member(), "reason")
    await hands.ban(narrow.place, narrow.member(), None, "reason")
    assert [one.kind for one in narrow.sandbox.effects] == ["delete", "mute", "kick", "ban"]


async def test_at_the_limit_nothing_is_sent_and_rights_are_still_known(narrow: Stage) -> None:
    hands = narrow.platform.hands
    await refused(narrow, 5)
    before = len(narrow.sandbox.log)
    with pytest.raises(PlatformError) as caught:
        await hands.ban(narrow.place, narrow.member(), None, "reason")
    assert caught.value.trouble is Trouble.LIMITED
    powers = await hands.powers(narrow.place.community, narrow.member())
    assert Right.BAN in powers.rights
    assert len(narrow.sandbox.log) == before
