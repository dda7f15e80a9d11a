"""Restricted mode is switched on and off: by admins, by the operator, and by several at once."""

import asyncio
from dataclasses import replace
from pathlib import Path

from bot.core.types import Community, Place, Platform
from tests.restricted.scene import OPEN
from tests.support.bot import ADMIN, MODERATOR, Bot, running
from tests.support.values import COMMUNITY, PLACE


async def test_restricted_mode_is_switched_by_admins_alone(bot: Bot) -> None:
    assert "right to do this" in (await bot.ask("restricted on", MODERATOR)).card.text
    assert PLACE.channel in (await bot.ask("restricted status", ADMIN)).card.text
    await bot.ask("restricted off", ADMIN, channel=PLACE.channel)
    assert not bot.directory.restricts(PLACE)
    await bot.ask("restricted on", ADMIN, channel="here")
    assert bot.directory.restricts(PLACE)
    assert not bot.directory.restricts(OPEN)
    whole = await bot.ask("restricted on", ADMIN)
    assert "whole community" in whole.card.text
    assert bot.directory.restricts(OPEN)
    bot.hands.foreign = frozenset({"777"})
    await bot.ask("restricted on", ADMIN, channel="777")
    assert "777" not in bot.directory.of(COMMUNITY).restricted_channels


async def test_what_the_operator_and_the_admins_restrict_holds_together_over_a_restart(
    bot: Bot, tmp_path: Path
) -> None:
    await bot.directory.change(COMMUNITY, restricted_channels=())
    fixed = {COMMUNITY: {"restricted_channels": (PLACE.channel,)}}
    await bot.directory.fix(fixed)
    await bot.ask("restricted on", ADMIN, channel="here", place=OPEN)
    async with running(tmp_path / "modbot.sqlite") as again:
        await again.directory.fix(fixed)
        assert again.directory.restricts(PLACE)
        assert again.directory.restricts(OPEN)
        refused = await again.ask("restricted off", ADMIN, channel=PLACE.channel)
        assert "configuration" in refused.card.text
        assert again.directory.restricts(PLACE)
        shown = (await again.ask("restricted status", ADMIN)).card.text
        assert f"{PLACE.channel}, {OPEN.channel}" in shown
        await again.ask("restricted off", ADMIN, channel=OPEN.channel)
        assert not again.directory.restricts(OPEN)
        await again.directory.fix({})
        assert not again.directory.restricts(PLACE)


async def test_nobody_ends_by_command_what_the_operator_restricts_as_a_whole(bot: Bot) -> None:
    await bot.directory.fix({COMMUNITY: {"restricted": True}})
    assert "configuration" in (await bot.ask("restricted off", ADMIN)).card.text
    assert bot.directory.restricts(OPEN)
    await bot.directory.fix({COMMUNITY: {"restricted": False}})
    assert not bot.directory.restricts(OPEN)
    await bot.ask("restricted on", ADMIN)
    await bot.directory.fix({COMMUNITY: {"restricted": False}})
    assert bot.directory.restricts(OPEN)


async def test_what_is_fixed_for_a_group_under_its_former_id_holds_after_it_moved(bot: Bot) -> None:
    new = replace(COMMUNITY, id="-1009")
    fixed = {COMMUNITY: {"restricted_channels": (COMMUNITY.id,), "language": "vi"}}
    await bot.directory.move(COMMUNITY, new, bot.now[0])
    await bot.directory.fix(fixed)
    assert bot.directory.of(new).kept_channels == (new.id,)
    assert bot.directory.of(new).language == "vi"
    assert not bot.directory.knows(COMMUNITY)


async def test_two_admins_at_once_restrict_both_channels(bot: Bot) -> None:
    places = [replace(PLACE, channel=number) for number in ("301", "302", "303")]
    asks = [bot.ask("restricted on", ADMIN, channel="here", place=place) for place in places]
    await asyncio.gather(*asks)
    assert all(map(bot.directory.restricts, places))


async def test_here_is_no_private_chat_and_no_chat_of_moderators_on_telegram(bot: Bot) -> None:
    group = Community(platform=Platform.TELEGRAM, id="-1005")
    await bot.directory.change(group, title="Chess", policy="default")
    bot.desk._office.hands[Platform.TELEGRAM] = bot.hands  # type: ignore[index]
    elsewhere = Place(community=group, channel=ADMIN.id)
    refused = await bot.ask("restricted on", ADMIN, channel="here", place=elsewhere)
    assert "no part of Chess" in refused.card.text
    assert bot.directory.of(group).restricted_channels == ()
    topic = Place(community=group, channel=group.id, thread="9")
    await bot.ask("restricted on", ADMIN, channel="here", place=topic)
    assert bot.directory.restricts(topic)
