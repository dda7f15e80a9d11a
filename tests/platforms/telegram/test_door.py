"""Who asks to join a group: one message in private, once, and the way in."""

import asyncio
from datetime import timedelta
from typing import Any

import pytest
from structlog.testing import capture_logs

from bot.core.types import Member, Right
from bot.platforms.telegram.messages import community
from bot.ports import Button, Card, PlatformError, Trouble
from tests.platforms.telegram.conftest import Stage
from tests.platforms.telegram.school import private_texts, texts
from tests.support.values import NOON

RULES = Card(text="be kind", buttons=((Button(label="let me in", id="door:1"),),))


async def school(stage: Stage) -> tuple[str, str]:
    """A group, and somebody who never wrote to the bot."""
    stage.front.door = RULES
    return await stage.sandbox.chat("school"), await stage.sandbox.user("mai", "vi")


async def without_the_right(stage: Stage, chat: str) -> None:
    rights = {"can_delete_messages": True, "can_restrict_members": True}
    await stage.sandbox.promote(chat, stage.sandbox.bot_id, **rights)


async def test_who_asks_is_written_to_in_private_and_nothing_is_public(stage: Stage) -> None:
    chat, mai = await school(stage)
    await stage.run()
    await stage.sandbox.ask_to_join(chat, mai)
    await stage.settled()
    ((actor, home, at),) = stage.front.asked
    assert (actor.id, actor.language, home, at) == (mai, "vi", community(chat), NOON)
    assert actor.rights == frozenset()
    (message,) = stage.sandbox.direct_messages(mai)
    assert message["text"] == "be kind"
    ((button,),) = message["reply_markup"]["inline_keyboard"]
    assert (button["text"], button["callback_data"]) == ("let me in", "door:1")
    assert texts(stage, chat) == []
    assert stage.sandbox.asking(chat) == [mai]
    assert stage.inlet.taken == []


async def test_where_the_door_is_off_nothing_happens(stage: Stage) -> None:
    chat, mai = await school(stage)
    stage.front.door = None
    await stage.run()
    await stage.sandbox.ask_to_join(chat, mai)
    await stage.settled()
    assert [one.kind for one in stage.sandbox.effects] == []
    assert stage.sandbox.asking(chat) == [mai]
    assert [*stage.inlet.updates] == stage.inlet.done


@pytest.mark.parametrize("closed", ["blocked", "late"])
async def test_who_can_not_be_written_to_stays_with_the_admins(stage: Stage, closed: str) -> None:
    chat, mai = await school(stage)
    await stage.sandbox.ask_to_join(chat, mai)
    if closed == "blocked":
        await stage.sandbox.block(mai)
    else:
        stage.clock.now = NOON + timedelta(minutes=5)
    await stage.run()
    await stage.settled()
    assert len(stage.front.asked) == 1
    assert private_texts(stage, mai) == []
    assert stage.sandbox.asking(chat) == [mai]
    assert set(stage.inlet.updates) == set(stage.inlet.done)


async def test_a_request_from_while_the_bot_was_away_is_answered_when_it_comes(
    stage: Stage,
) -> None:
    chat, mai = await school(stage)
    await stage.sandbox.ask_to_join(chat, mai)
    await stage.run()
    await stage.settled()
    assert private_texts(stage, mai) == ["be kind"]


async def test_an_update_that_comes_twice_is_one_message(stage: Stage) -> None:
    chat, mai = await school(stage)
    await stage.sandbox.ask_to_join(chat, mai)
    again = [*stage.sandbox.site.updates.waiting.first(1)]
    await stage.run()
    await stage.settled()
    for update in again:
        stage.sandbox.site.updates.waiting.put(update.number, update.text)
    await stage.sandbox.say(chat, await stage.sandbox.user("an"), "hello")
    await stage.settled()
    assert private_texts(stage, mai) == ["be kind"]


async def test_it_is_finished_before_it_is_said_so_that_a_stop_never_says_it_twice(
    stage: Stage,
) -> None:
    """Telegram has no way to tell whether a message came; a lost one leaves the request waiting."""
    chat, mai = await school(stage)
    platform, done = await stage.run(), list[list[int]]()
    tell = platform.hands.tell

    async def told(member: Member, card: Card, key: str = "") -> Any:
        done.append([*stage.inlet.done])
        return await tell(member, card, key)

    platform.hands.tell = told
    await stage.sandbox.ask_to_join(chat, mai)
    await stage.settled()
    assert done == [[*stage.inlet.updates]]


async def test_what_a_stop_left_undone_is_done_after_it(stage: Stage) -> None:
    chat, mai = await school(stage)
    await stage.sandbox.ask_to_join(chat, mai)
    (update,) = stage.sandbox.site.updates.waiting.first(1)
    await stage.inlet.journal([(update.number, update.text)])
    stage.sandbox.site.updates.waiting.clear()
    await stage.run()
    await stage.settled()
    assert private_texts(stage, mai) == ["be kind"]
    await stage.stop()
    await stage.run()
    assert private_texts(stage, mai) == ["be kind"]


async def test_many_who_ask_hold_up_nothing_that_is_heard(stage: Stage) -> None:
    chat, mai = await school(stage)
    lan = await stage.sandbox.user("lan")
    await stage.sandbox.join(chat, lan)
    platform, gate = await stage.run(), asyncio.Event()
    tell = platform.hands.tell

    async def slowly(member: Member, card: Card, key: str = "") -> Any:
        await asyncio.wait_for(gate.wait(), 30)
        return await tell(member, card, key)

    platform.hands.tell = slowly
    await stage.sandbox.ask_to_join(chat, mai)
    await stage.sandbox.say(chat, lan, "hello")
    await stage.inlet.until(lambda: any(one.text == "hello" for one in stage.inlet.taken))
    gate.set()
    await stage.settled()
    assert private_texts(stage, mai) == ["be kind"]


async def test_no_log_has_who_asked_or_what_they_say_of_themselves(stage: Stage) -> None:
    chat = await stage.sandbox.chat("school")
    stage.front.door = RULES
    stranger = await stage.sandbox.user("Zephyrine")
    await stage.sandbox.block(stranger)
    await stage.run()
    with capture_logs() as logs:
        await stage.sandbox.ask_to_join(chat, stranger, bio="call me on 555 0100")
        await stage.settled()
    assert not any(word in str(logs) for word in ("Zephyrine", stranger, "555 0100"))


# -- letting in ----------------------------------------------------------------------------------


async def admitted(stage: Stage, chat: str, user: str) -> Trouble | None:
    platform = stage.running[0][0] if stage.running else await stage.run()
    try:
        await platform.hands.admit(community(chat), Member(id=user, name="mai"))
    except PlatformError as error:
        return error.trouble
    return None


async def test_who_asks_is_let_in_and_heard_of_as_any_newcomer(stage: Stage) -> None:
    chat, mai = await school(stage)
    await stage.run()
    await stage.sandbox.ask_to_join(chat, mai)
    assert await admitted(stage, chat, mai) is None
    await stage.settled()
    assert stage.sandbox.member(chat, mai)["status"] == "member"
    assert {one.ref.id for one in stage.inlet.taken} == {f"join:{mai}"}
    assert stage.inlet.deeds == {}


async def test_who_is_in_already_has_what_they_asked_for(stage: Stage) -> None:
    chat, mai = await school(stage)
    await stage.sandbox.join(chat, mai)
    assert await admitted(stage, chat, mai) is None
    assert stage.sandbox.calls("approveChatJoinRequest") == []


async def test_who_was_let_in_by_an_admin_at_the_same_moment_has_it_too(stage: Stage) -> None:
    chat, mai = await school(stage)
    await stage.sandbox.ask_to_join(chat, mai)
    stage.sandbox.fail_next(
        "*", "/approveChatJoinRequest", 400, message="Bad Request: USER_ALREADY_PARTICIPANT"
    )
    assert await admitted(stage, chat, mai) is None


async def test_where_no_request_waits_it_is_gone(stage: Stage) -> None:
    chat, mai = await school(stage)
    assert await admitted(stage, chat, mai) is Trouble.GONE


async def test_who_left_muted_and_asks_again_is_let_in_and_still_muted(stage: Stage) -> None:
    chat, mai = await school(stage)
    admin = await stage.sandbox.user("an")
    await stage.sandbox.by_hand(chat, admin, mai, "restricted")
    stage.sandbox.world.chat(chat).members[int(mai)].is_member = False
    await stage.sandbox.ask_to_join(chat, mai)
    assert await admitted(stage, chat, mai) is None
    state = stage.sandbox.member(chat, mai)
    assert (state["status"], state["is_member"]) == ("restricted", True)


async def test_who_is_banned_is_not_let_in_whoever_banned_them(stage: Stage) -> None:
    chat, mai = await school(stage)
    admin = await stage.sandbox.user("an")
    await stage.sandbox.ask_to_join(chat, mai)
    await stage.sandbox.by_hand(chat, admin, mai, "kicked")
    assert await admitted(stage, chat, mai) is Trouble.FORBIDDEN
    assert stage.sandbox.calls("approveChatJoinRequest") == []


async def test_without_the_right_nobody_is_let_in_and_the_powers_say_so(stage: Stage) -> None:
    chat, mai = await school(stage)
    await stage.sandbox.ask_to_join(chat, mai)
    platform = await stage.run()
    nobody = Member(id="0", name="")
    assert Right.INVITE in (await platform.hands.powers(community(chat), nobody)).rights
    await without_the_right(stage, chat)
    await stage.settled()
    assert Right.INVITE not in (await platform.hands.powers(community(chat), nobody)).rights
    assert await admitted(stage, chat, mai) is Trouble.FORBIDDEN
    assert stage.sandbox.asking(chat) == [mai]


async def test_who_may_only_invite_is_no_staff(stage: Stage) -> None:
    chat, mai = await school(stage)
    await stage.sandbox.promote(chat, mai, can_invite_users=True)
    platform = await stage.run()
    found = await platform.hands.member(community(chat), mai)
    assert found is not None
    assert not found.is_staff


async def test_a_group_that_moved_is_followed(stage: Stage) -> None:
    stage.front.door = RULES
    chat, mai = await stage.sandbox.chat("school", "group"), await stage.sandbox.user("mai")
    new = await stage.sandbox.migrate(chat)
    await stage.sandbox.ask_to_join(new, mai)
    assert await admitted(stage, chat, mai) is None
    assert stage.sandbox.member(new, mai)["status"] == "member"
