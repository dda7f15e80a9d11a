"""What moderators do in Telegram's own menus is noted; what the bot or a member does is not."""

from datetime import timedelta

import pytest

from bot.core.actions import Action, Ban, Kick, Mute, Unban, Unmute
from bot.core.types import Place
from bot.platforms.telegram.messages import community
from tests.platforms.telegram.conftest import Stage
from tests.platforms.telegram.test_hearing import AT

DAY = timedelta(days=1)


@pytest.fixture
async def group(stage: Stage) -> tuple[str, str, str]:
    """A group, an administrator of it, and a member."""
    chat = await stage.sandbox.chat("school")
    admin, user = await stage.sandbox.user("an"), await stage.sandbox.user("lan")
    await stage.sandbox.promote(chat, admin)
    await stage.run()
    await stage.sandbox.join(chat, user)
    await stage.settled()  # from the first asking on the stand-in tells of changes of members
    return chat, admin, user


def done(stage: Stage) -> list[Action]:
    return [one.action for one in stage.inlet.deeds.values()]


async def test_bans_mutes_and_what_ends_them_are_noted_with_who_did_them_and_for_how_long(
    stage: Stage, group: tuple[str, str, str]
) -> None:
    chat, admin, user = group
    for status, until, rights in (
        ("restricted", AT + 86400, {}),
        ("restricted", AT + 86400, {"can_send_photos": True}),  # the same mute
        ("restricted", 0, {"can_send_messages": True}),
        ("kicked", 0, {}),
        ("left", 0, {}),
        ("kicked", AT + 86400, {}),
        ("member", 0, {}),
        ("left", 0, {}),
    ):
        await stage.sandbox.by_hand(chat, admin, user, status, until, **rights)
    await stage.settled()
    place = Place(community=community(int(chat)), channel=chat)
    found = list(stage.inlet.deeds.values())
    member = found[0].subject
    assert member.id == user
    assert {(one.by, one.community) for one in found} == {(admin, place.community)}
    assert done(stage) == [
        Mute(place=place, member=member, duration=DAY),
        Unmute(place=place, member=member),
        Ban(place=place, member=member, duration=None),
        Unban(place=place, member=member),
        Ban(place=place, member=member, duration=DAY),
        Unban(place=place, member=member),
        Kick(place=place, member=member),
    ]


async def test_what_the_bot_and_the_member_do_is_no_deed(
    stage: Stage, group: tuple[str, str, str]
) -> None:
    chat, admin, user = group
    platform, _ = stage.running[0]
    await stage.sandbox.leave(chat, user)
    await stage.sandbox.join(chat, user)
    await stage.sandbox.demote(chat, admin)
    await stage.settled()
    member = stage.inlet.taken[0].author
    place = Place(community=community(int(chat)), channel=chat)
    await platform.hands.ban(place, member, None, "")
    await platform.hands.unban(place, member, "")
    await stage.settled()
    assert done(stage) == []


async def test_of_another_bot_bans_are_noted_and_not_how_it_questions_newcomers(
    stage: Stage, group: tuple[str, str, str]
) -> None:
    chat, other, user = group
    stage.sandbox.world.users[int(other)]["is_bot"] = True
    await stage.sandbox.by_hand(chat, other, user, "restricted")
    await stage.sandbox.by_hand(chat, other, user, "member")
    await stage.sandbox.by_hand(chat, other, user, "kicked")
    await stage.settled()
    assert [type(one) for one in done(stage)] == [Ban]
