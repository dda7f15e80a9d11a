"""A locked group of Telegram, or a locked topic: who can write, and what is allowed afterwards."""

from dataclasses import replace
from typing import Any

import pytest

from bot.ports import PlatformError, Trouble
from bot.sandbox.telegram.errors import RefusalError
from tests.platforms.telegram.test_hands import Scene, scene, trouble

__all__ = ["scene"]
ALL_BUT_POLLS = {"can_send_polls": False, "can_pin_messages": True, "can_react_to_messages": False}


async def locked(scene: Scene, held: str = "") -> str:
    spot = await scene.hands.spot(scene.place, held)
    await scene.hands.lock(scene.place, spot.before, "case 1")
    return spot.before


def allowed(scene: Scene) -> dict[str, bool]:
    return dict(scene.stage.sandbox.world.chat(scene.chat).allowed)


async def may_write(scene: Scene, who: str = "", **fields: Any) -> bool:
    try:
        await scene.stage.sandbox.say(scene.chat, who or scene.mai.id, "hello", **fields)
    except RefusalError:
        return False
    return True


async def test_members_can_not_write_and_administrators_can_and_then_all_is_as_it_was(
    scene: Scene,
) -> None:
    ada = await scene.stage.sandbox.user("ada")
    await scene.stage.sandbox.promote(scene.chat, ada)
    chat = scene.stage.sandbox.world.chat(scene.chat)
    chat.allowed = dict(ALL_BUT_POLLS)
    spot = await scene.hands.spot(scene.place)
    assert (spot.id, spot.name) == ("group", "school")
    before = await locked(scene)
    assert not await may_write(scene)
    assert await may_write(scene, ada)
    assert allowed(scene)["can_invite_users"]
    await scene.hands.unlock(scene.place, before, "case 2")
    assert await may_write(scene)
    left = allowed(scene)
    assert {name: left[name] for name in ALL_BUT_POLLS} == ALL_BUT_POLLS
    assert left["can_send_photos"]


async def test_what_is_allowed_beside_writing_is_not_touched(scene: Scene) -> None:
    chat = scene.stage.sandbox.world.chat(scene.chat)
    chat.allowed = {"can_add_web_page_previews": True, "can_invite_users": False}
    before = await locked(scene)
    assert allowed(scene)["can_add_web_page_previews"]
    assert not allowed(scene)["can_invite_users"]
    await scene.hands.unlock(scene.place, before, "case 2")
    assert not allowed(scene)["can_invite_users"]


async def test_what_somebody_opens_meanwhile_stays_as_they_made_it(scene: Scene) -> None:
    before = await locked(scene)
    scene.stage.sandbox.world.chat(scene.chat).allowed["can_send_messages"] = True
    await scene.hands.unlock(scene.place, before, "case 2")
    assert allowed(scene)["can_send_messages"]
    assert not allowed(scene)["can_send_photos"]


async def test_a_second_lock_knows_what_was_allowed_before_the_first(scene: Scene) -> None:
    scene.stage.sandbox.world.chat(scene.chat).allowed = dict(ALL_BUT_POLLS)
    first = await locked(scene)
    assert (await scene.hands.spot(scene.place, "")).before == ""
    assert await locked(scene, first) == first
    scene.stage.sandbox.world.chat(scene.chat).allowed["can_send_messages"] = True
    assert await locked(scene, first) == '["can_send_messages"]'


async def test_done_twice_it_is_the_same(scene: Scene) -> None:
    before = await locked(scene)
    await scene.hands.lock(scene.place, before, "case 1")
    assert not await may_write(scene)
    await scene.hands.unlock(scene.place, before, "case 2")
    once = allowed(scene)
    await scene.hands.unlock(scene.place, before, "case 2")
    assert allowed(scene) == once


async def test_a_topic_is_closed_and_the_others_are_not(scene: Scene) -> None:
    sandbox = scene.stage.sandbox
    topics = [await sandbox.say(scene.chat, scene.mai.id, name) for name in ("games", "art")]
    place = replace(scene.place, thread=topics[0])
    spot = await scene.hands.spot(place)
    assert (spot.id, spot.name) == (f"topic:{topics[0]}", f"school #{topics[0]}")
    for _ in range(2):
        await scene.hands.lock(place, spot.before, "case 1")
    assert not await may_write(scene, message_thread_id=int(topics[0]))
    assert await may_write(scene, message_thread_id=int(topics[1]))
    assert await may_write(scene)
    for _ in range(2):
        await scene.hands.unlock(place, spot.before, "case 2")
    assert await may_write(scene, message_thread_id=int(topics[0]))


async def test_a_topic_that_is_gone_is_told_as_gone(scene: Scene) -> None:
    gone = replace(scene.place, thread="999")
    assert await trouble(scene.hands.unlock(gone, "[]", "case 2")) is Trouble.GONE


@pytest.mark.parametrize(
    ("right", "thread", "named"),
    [("can_restrict_members", None, "ban users"), ("can_manage_topics", "7", "manage topics")],
)
async def test_without_the_right_it_is_refused_and_named(
    scene: Scene, right: str, thread: str | None, named: str
) -> None:
    chat = scene.stage.sandbox.world.chat(scene.chat)
    chat.members[scene.stage.sandbox.world.bot["id"]].rights[right] = False
    with pytest.raises(PlatformError) as refused:
        await scene.hands.spot(replace(scene.place, thread=thread))
    assert refused.value.trouble is Trouble.FORBIDDEN
    assert named in refused.value.detail


async def test_a_mute_and_a_lock_leave_each_other_alone(scene: Scene) -> None:
    await scene.hands.mute(scene.place, scene.mai, None, "case 1")
    before = await locked(scene)
    await scene.hands.unlock(scene.place, before, "case 2")
    assert scene.status() == "restricted"
    await locked(scene)
    await scene.hands.unmute(scene.place, scene.mai, "case 1")
    assert not await may_write(scene)


async def test_in_a_group_that_moves_it_is_lifted_as_well(scene: Scene) -> None:
    sandbox = scene.stage.sandbox
    basic = await sandbox.chat("class", kind="group")
    place = replace(scene.place, community=replace(scene.place.community, id=basic), channel=basic)
    spot = await scene.hands.spot(place)
    await scene.hands.lock(place, spot.before, "case 1")
    moved = await sandbox.migrate(basic)
    sandbox.world.chat(moved).allowed = sandbox.world.chats[int(basic)].allowed
    await scene.hands.unlock(place, spot.before, "case 2")
    assert sandbox.world.chat(moved).allowed["can_send_messages"]
