"""What modbot does on Telegram, and how Telegram's refusals are passed on."""

from collections.abc import Awaitable, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

import pytest

from bot.core.actions import Mute
from bot.core.types import AuthorKind, Member, Message, MessageRef, Place, Right
from bot.platforms.telegram import TelegramHands
from bot.platforms.telegram.messages import community
from bot.platforms.telegram.roster import ASK_AGAIN
from bot.ports import Button, Card, PlatformError, TextFile, Trouble
from tests.platforms.telegram.conftest import Stage
from tests.support.values import NOON, message

WHY = "a reason"
NEWS = Member(id="-1005550001", name="news", kind=AuthorKind.CHANNEL)


@dataclass
class Scene:
    stage: Stage
    hands: TelegramHands
    chat: str
    place: Place
    mai: Member

    def ref(self, number: str) -> MessageRef:
        return MessageRef(place=self.place, id=number)

    def standing(self) -> list[str]:
        return [str(one["message_id"]) for one in self.stage.sandbox.messages(self.chat)]

    def status(self) -> str:
        return str(self.stage.sandbox.member(self.chat, self.mai.id)["status"])


@pytest.fixture
async def scene(stage: Stage) -> Scene:
    chat = await stage.sandbox.chat("school")
    user = await stage.sandbox.user("mai")
    await stage.sandbox.join(chat, user)
    platform = await stage.run()
    place = Place(community=community(chat), channel=chat)
    return Scene(stage, platform.hands, chat, place, Member(id=user, name="mai"))


async def shown(scene: Scene, number: int, album: str) -> str:
    size = {"file_id": f"f{number}", "file_unique_id": f"u{number}", "width": 9, "height": 9}
    return await scene.stage.sandbox.say(
        scene.chat, scene.mai.id, photo=[size], media_group_id=album
    )


async def trouble(doing: Awaitable[object]) -> Trouble:
    with pytest.raises(PlatformError) as caught:
        await doing
    return caught.value.trouble


async def test_a_deleted_message_is_gone_and_a_second_time_says_so(scene: Scene) -> None:
    number = await scene.stage.sandbox.say(scene.chat, scene.mai.id, "bad")
    await scene.hands.delete(scene.ref(number), WHY)
    left = [one["message_id"] for one in scene.stage.sandbox.messages(scene.chat)]
    assert int(number) not in left
    assert await trouble(scene.hands.delete(scene.ref(number), WHY)) is Trouble.GONE


async def test_many_messages_go_at_once_and_those_that_are_gone_are_passed_over(
    scene: Scene,
) -> None:
    say = scene.stage.sandbox.say
    numbers = [await say(scene.chat, scene.mai.id, f"bad {n}") for n in range(4)]
    before = scene.standing()
    refs = [scene.ref(number) for number in numbers]
    await scene.hands.delete(refs[0], WHY)
    await scene.hands.clean(scene.place, refs[:3], WHY)
    assert scene.standing() == [one for one in before if one not in numbers[:3]]


@pytest.mark.parametrize("number", ["join:7", "forward:7:1"])
async def test_what_stands_nowhere_is_refused_and_not_left_in_doubt(
    scene: Scene, number: str
) -> None:
    assert await trouble(scene.hands.delete(scene.ref(number), WHY)) is Trouble.INVALID


async def test_an_album_is_deleted_as_a_whole_and_no_other_photo_with_it(scene: Scene) -> None:
    album = [await shown(scene, number, "13") for number in range(10)]
    await shown(scene, 10, "14")
    before = scene.standing()
    await scene.stage.settled()
    await scene.hands.delete(scene.ref(album[3]), WHY)
    assert scene.standing() == [one for one in before if one not in album]
    late = await shown(scene, 11, "13")
    await scene.stage.settled()
    assert late not in scene.standing()


async def test_an_album_that_may_not_be_deleted_says_so(scene: Scene) -> None:
    album = [await shown(scene, number, "13") for number in range(2)]
    await scene.stage.settled()
    scene.stage.clock.now += timedelta(hours=48)
    assert await trouble(scene.hands.delete(scene.ref(album[0]), WHY)) is Trouble.FORBIDDEN


async def test_a_message_of_two_days_ago_cannot_be_deleted(scene: Scene) -> None:
    number = await scene.stage.sandbox.say(scene.chat, scene.mai.id, "bad")
    scene.stage.clock.now += timedelta(hours=48)
    with pytest.raises(PlatformError) as caught:
        await scene.hands.delete(scene.ref(number), WHY)
    assert caught.value.trouble is Trouble.FORBIDDEN
    assert "48 hours" in caught.value.detail


async def test_a_mute_ends_by_itself_and_an_unmute_ends_it_before(scene: Scene) -> None:
    until = NOON + timedelta(minutes=10)
    await scene.hands.mute(scene.place, scene.mai, until, WHY)
    state = scene.stage.sandbox.member(scene.chat, scene.mai.id)
    assert (state["status"], state["until_date"]) == ("restricted", int(until.timestamp()))
    assert not state["can_send_messages"]
    await scene.hands.unmute(scene.place, scene.mai, WHY)
    assert scene.status() == "member"
    assert (scene.stage.sandbox.counts["mute"], scene.stage.sandbox.counts["undo"]) == (1, 1)


async def test_neither_a_mute_nor_its_end_lifts_a_ban(scene: Scene) -> None:
    await scene.hands.ban(scene.place, scene.mai, None, WHY)
    assert await trouble(scene.hands.mute(scene.place, scene.mai, None, WHY)) is Trouble.GONE
    assert await trouble(scene.hands.unmute(scene.place, scene.mai, WHY)) is Trouble.GONE
    assert scene.status() == "kicked"


@pytest.mark.parametrize(
    ("asked", "sent"),
    [
        (timedelta(seconds=10), timedelta(seconds=35)),
        (timedelta(days=400), timedelta(days=365)),
        (timedelta(hours=1), timedelta(hours=1)),
    ],
)
async def test_the_end_of_a_mute_never_comes_so_near_or_far_that_telegram_hears_forever(
    scene: Scene, asked: timedelta, sent: timedelta
) -> None:
    await scene.hands.mute(scene.place, scene.mai, NOON + asked, WHY)
    state = scene.stage.sandbox.member(scene.chat, scene.mai.id)
    assert state["until_date"] == int((NOON + sent).timestamp())


@pytest.mark.parametrize(
    ("asked", "sent"),
    [
        (timedelta(seconds=10), timedelta(seconds=35)),
        (timedelta(days=365), timedelta(days=365)),
    ],
)
async def test_the_end_of_a_ban_never_comes_so_near_that_telegram_hears_forever(
    scene: Scene, asked: timedelta, sent: timedelta
) -> None:
    await scene.hands.ban(scene.place, scene.mai, NOON + asked, WHY)
    state = scene.stage.sandbox.member(scene.chat, scene.mai.id)
    assert state["until_date"] == int((NOON + sent).timestamp())


async def test_a_ban_longer_than_telegram_counts_does_not_end_before_its_time(
    scene: Scene,
) -> None:
    """It is lifted by the timer that the enforcer plans for every ban with an end."""
    await scene.hands.ban(scene.place, scene.mai, NOON + timedelta(days=730), WHY)
    assert scene.stage.sandbox.member(scene.chat, scene.mai.id)["until_date"] == 0


async def test_a_ban_without_end_is_forever_and_unban_lifts_it(scene: Scene) -> None:
    await scene.hands.ban(scene.place, scene.mai, None, WHY)
    assert scene.stage.sandbox.member(scene.chat, scene.mai.id)["until_date"] == 0
    assert scene.status() == "kicked"
    await scene.hands.unban(scene.place, scene.mai, WHY)
    assert scene.status() == "left"


async def test_an_unban_never_removes_a_present_member(scene: Scene) -> None:
    await scene.hands.unban(scene.place, scene.mai, WHY)
    assert scene.status() == "member"


async def test_a_kicked_member_may_come_back(scene: Scene) -> None:
    await scene.hands.kick(scene.place, scene.mai, WHY)
    assert scene.status() == "left"
    counts = scene.stage.sandbox.counts
    assert (counts["kick"], counts["ban"], counts["undo"]) == (1, 0, 0)


async def test_a_channel_is_banned_as_a_chat_and_cannot_be_muted(scene: Scene) -> None:
    await scene.hands.ban(scene.place, NEWS, None, WHY)
    assert scene.stage.sandbox.calls("banChatSenderChat") == [
        {"chat_id": int(scene.chat), "sender_chat_id": int(NEWS.id)}
    ]
    await scene.hands.unban(scene.place, NEWS, WHY)
    assert scene.stage.sandbox.counts["unban"] == 1
    assert await trouble(scene.hands.mute(scene.place, NEWS, None, WHY)) is Trouble.INVALID


async def test_administrators_are_refused_and_known_to_be_exempt(scene: Scene) -> None:
    await scene.stage.sandbox.promote(scene.chat, scene.mai.id)
    assert await trouble(scene.hands.mute(scene.place, scene.mai, None, WHY)) is Trouble.FORBIDDEN
    powers = await scene.hands.powers(scene.place.community, scene.mai)
    assert powers.exempt == "an administrator of the group"


async def test_a_bot_without_the_right_says_so_before_and_after(scene: Scene) -> None:
    sandbox = scene.stage.sandbox
    await sandbox.promote(scene.chat, sandbox.bot_id, can_delete_messages=True)
    assert await trouble(scene.hands.ban(scene.place, scene.mai, None, WHY)) is Trouble.FORBIDDEN
    await scene.stage.settled()
    powers = await scene.hands.powers(scene.place.community, scene.mai)
    assert (powers.rights, powers.exempt) == (frozenset({Right.DELETE}), None)


async def test_where_the_administrators_are_not_told_nobody_is_let_off_for_it(scene: Scene) -> None:
    sandbox = scene.stage.sandbox
    home = community(await sandbox.chat("never asked about"))
    sandbox.fail_next("*", "/getChatAdministrators", 502)
    assert await trouble(scene.hands.powers(home, scene.mai)) is Trouble.DOWN
    assert await trouble(scene.hands.owner(home)) is Trouble.DOWN
    scene.stage.clock.now += ASK_AGAIN
    assert Right.DELETE in (await scene.hands.powers(home, scene.mai)).rights


async def test_a_basic_group_has_no_mutes(stage: Stage) -> None:
    chat, user = await stage.sandbox.chat("small", "group"), await stage.sandbox.user("mai")
    await stage.sandbox.join(chat, user)
    hands = (await stage.run()).hands
    place, mai = Place(community=community(chat), channel=chat), Member(id=user, name="mai")
    assert await trouble(hands.mute(place, mai, None, WHY)) is Trouble.INVALID
    assert Right.MUTE not in (await hands.powers(place.community, mai)).rights
    await hands.kick(place, mai, WHY)
    assert stage.sandbox.member(chat, user)["status"] == "left"


async def test_a_notice_goes_to_an_open_private_chat_only(scene: Scene) -> None:
    card = Card(text="please be kind")
    assert await trouble(scene.hands.tell(scene.mai, card)) is Trouble.CLOSED
    await scene.stage.sandbox.open_private(scene.mai.id)
    await scene.hands.tell(scene.mai, card)
    sent = [one["text"] for one in scene.stage.sandbox.direct_messages(scene.mai.id)]
    assert sent == ["please be kind"]
    await scene.stage.sandbox.block(scene.mai.id)
    assert await trouble(scene.hands.tell(scene.mai, card)) is Trouble.CLOSED


async def test_a_card_has_its_buttons_and_pings_only_whom_it_was_meant_for(scene: Scene) -> None:
    await scene.stage.sandbox.say(scene.chat, scene.mai.id, "so that the bot has seen the name")
    await scene.stage.settled()
    name = await scene.hands.mention(scene.mai)
    buttons = ((Button(label="Ban", id="case:1:ban", danger=True),),)
    ref = await scene.hands.post(scene.place, Card(text=f"{name} and @kim", buttons=buttons))
    posted = scene.stage.sandbox.messages(scene.chat)[-1]
    assert posted["text"] == "@mai and @\u2060kim"
    keyboard = posted["reply_markup"]["inline_keyboard"]
    assert keyboard == [[{"text": "Ban", "callback_data": "case:1:ban"}]]
    (asked,) = scene.stage.sandbox.calls("sendMessage")
    assert asked["link_preview_options"] == {"is_disabled": True}
    await scene.hands.edit(ref, Card(text="done"))
    await scene.hands.edit(ref, Card(text="done"))  # nothing to change is no error
    posted = scene.stage.sandbox.messages(scene.chat)[-1]
    assert (posted["text"], "reply_markup" in posted) == ("done", False)


async def test_a_card_in_private_can_be_changed_where_it_stands(scene: Scene) -> None:
    await scene.stage.sandbox.open_private(scene.mai.id)
    ref = await scene.hands.tell(scene.mai, Card(text="Case 1"))
    await scene.hands.edit(ref, Card(text="Closed"))
    sent = scene.stage.sandbox.direct_messages(scene.mai.id)
    assert [(str(one["message_id"]), one["text"]) for one in sent] == [(ref.id, "Closed")]


async def test_a_text_too_long_for_telegram_is_shortened(scene: Scene) -> None:
    await scene.hands.post(scene.place, Card(text="a" * 5000))
    assert len(scene.stage.sandbox.messages(scene.chat)[-1]["text"]) == 4001


async def test_a_file_comes_along_into_a_group_too(scene: Scene) -> None:
    card = Card(text="begins so…", file=TextFile(name="case.txt", text="whole"))
    ref = await scene.hands.post(scene.place, card)
    sent = scene.stage.sandbox.messages(scene.chat)
    assert [one.get("text") for one in sent if str(one["message_id"]) == ref.id] == ["begins so…"]
    assert list(scene.stage.sandbox.world.chat(scene.chat).files.values()) == ["whole"]


async def test_what_is_posted_stays_in_its_topic_or_goes_to_the_group(scene: Scene) -> None:
    topic = await scene.stage.sandbox.say(
        scene.chat, scene.mai.id, forum_topic_created={"name": "maths", "icon_color": 1}
    )
    ref = await scene.hands.post(replace(scene.place, thread=topic), Card(text="a"))
    assert ref.place.thread == topic
    ref = await scene.hands.post(replace(scene.place, thread="999"), Card(text="b"))
    assert ref.place.thread is None


@pytest.mark.parametrize(
    ("status", "retry_after", "expected"),
    [(429, 7, Trouble.LIMITED), (502, None, Trouble.DOWN), (403, None, Trouble.FORBIDDEN)],
)
async def test_other_failures_say_whether_to_try_again(
    scene: Scene, status: int, retry_after: int | None, expected: Trouble
) -> None:
    scene.stage.sandbox.fail_next("POST", "/banChatMember", status, retry_after=retry_after)
    with pytest.raises(PlatformError) as caught:
        await scene.hands.ban(scene.place, scene.mai, None, WHY)
    assert (caught.value.trouble, caught.value.retry_after) == (expected, retry_after or 0.0)
    assert scene.status() == "member"


async def test_in_a_group_that_moved_the_deed_is_done_at_its_new_number(stage: Stage) -> None:
    old, user = await stage.sandbox.chat("small", "group"), await stage.sandbox.user("mai")
    await stage.sandbox.join(old, user)
    hands = (await stage.run()).hands
    new = await stage.sandbox.migrate(old)
    place = Place(community=community(old), channel=old)
    await hands.ban(place, Member(id=user, name="mai"), None, WHY)
    assert stage.sandbox.member(new, user)["status"] == "kicked"
    await stage.settled()
    assert stage.inlet.moves == [(community(old), community(new))]


async def test_who_is_kicked_while_the_group_becomes_a_supergroup_may_come_back(
    stage: Stage,
) -> None:
    old, user = await stage.sandbox.chat("small", "group"), await stage.sandbox.user("mai")
    await stage.sandbox.join(old, user)
    hands = (await stage.run()).hands
    new = await stage.sandbox.migrate(old)
    place = Place(community=community(old), channel=old)
    await hands.kick(place, Member(id=user, name="mai"), WHY)
    assert stage.sandbox.member(new, user)["status"] == "left"


async def test_in_a_group_that_moved_no_message_is_taken_for_another_of_its_number(
    stage: Stage,
) -> None:
    old = await stage.sandbox.chat("school", "group")
    platform = await stage.run()
    user = await stage.sandbox.user("mai")
    await stage.sandbox.join(old, user)
    new = await stage.sandbox.migrate(old)
    number = await stage.sandbox.say(new, user, "somebody else's")
    before = stage.sandbox.messages(new)
    place = Place(community=community(old), channel=old)
    ref = MessageRef(place=place, id=number)
    assert await trouble(platform.hands.delete(ref, WHY)) is Trouble.GONE
    assert await trouble(platform.hands.edit(ref, Card(text="ours"))) is Trouble.GONE
    assert stage.sandbox.messages(new) == before
    warning = await platform.hands.post(place, Card(text="careful"), under=ref)
    [posted] = [one for one in stage.sandbox.messages(new) if str(one["message_id"]) == warning.id]
    assert "reply_to_message" not in posted


async def test_a_chat_is_called_by_its_title_for_who_is_in_it(scene: Scene) -> None:
    home, box, mai = scene.place.community, scene.stage.sandbox, scene.mai
    other = await box.chat("desk")
    assert await scene.hands.channel(home, scene.chat, mai) == "school"
    assert await scene.hands.channel(home, other, mai) is None
    await box.join(other, mai.id)
    assert await scene.hands.channel(home, other, mai) == "desk"
    for odd in ("", "-", "7", mai.id, "@desk", "-1x"):
        assert await scene.hands.channel(home, odd, mai) is None


async def test_who_left_while_muted_is_not_there(scene: Scene) -> None:
    """Telegram still calls them restricted."""
    home, box, admin = (
        scene.place.community,
        scene.stage.sandbox,
        await scene.stage.sandbox.user("an"),
    )
    await box.by_hand(scene.chat, admin, scene.mai.id, "restricted", can_send_messages=False)
    assert await scene.hands.member(home, scene.mai.id) is not None
    await box.leave(scene.chat, scene.mai.id)
    assert box.member(scene.chat, scene.mai.id)["is_member"] is False
    assert await scene.hands.member(home, scene.mai.id) is None


async def test_members_are_found_with_present_rights_and_strangers_are_none(scene: Scene) -> None:
    home = scene.place.community
    stranger = await scene.stage.sandbox.user("kim")
    owner = await scene.stage.sandbox.user("an")
    await scene.stage.sandbox.promote(scene.chat, owner, owner=True)
    found = await scene.hands.member(home, scene.mai.id)
    assert found == Member(id=scene.mai.id, name="mai", language="en")
    assert await scene.hands.member(home, stranger) is None
    assert await scene.hands.member(home, "999999") is None
    boss = await scene.hands.owner(home)
    assert boss is not None
    assert (boss.id, boss.rights) == (owner, frozenset(Right))


async def test_a_moderators_chat_is_one_where_the_chooser_may_change_the_settings(
    scene: Scene,
) -> None:
    sandbox, hands = scene.stage.sandbox, scene.hands
    own, weak, foreign = [await sandbox.chat(title) for title in ("own", "weak", "foreign")]
    await sandbox.promote(own, scene.mai.id)
    await sandbox.promote(weak, scene.mai.id, can_delete_messages=True)
    await sandbox.join(foreign, scene.mai.id)
    asked = [scene.chat, own, weak, foreign, "-100123", "-", "", "@own", "-1²"]
    community = scene.place.community
    given = [await hands.may_give(community, one, scene.mai) for one in asked]
    assert given == [True, True, *[False] * 7]


async def test_a_mute_of_unknown_outcome_was_made_where_it_lasts_as_long(scene: Scene) -> None:
    ten, day = (NOON + timedelta(minutes=10), NOON + timedelta(days=1))
    mute = Mute(place=scene.place, member=scene.mai, duration=timedelta(days=1))
    assert not await scene.hands.resume(mute, day)
    await scene.hands.mute(scene.place, scene.mai, ten, WHY)
    assert not await scene.hands.resume(mute, day)
    await scene.hands.mute(scene.place, scene.mai, day, WHY)
    assert await scene.hands.resume(mute, day)
    assert not await scene.hands.resume(mute, None)
    await scene.hands.mute(scene.place, scene.mai, None, WHY)
    assert await scene.hands.resume(mute, day)


async def test_neither_a_mute_nor_a_kick_lifts_a_ban(scene: Scene) -> None:
    await scene.hands.ban(scene.place, scene.mai, None, WHY)
    mute = Mute(place=scene.place, member=scene.mai, duration=None)
    assert await trouble(scene.hands.mute(scene.place, scene.mai, None, WHY)) is Trouble.GONE
    assert await trouble(scene.hands.kick(scene.place, scene.mai, WHY)) is Trouble.GONE
    assert await scene.hands.resume(mute, None)
    assert scene.status() == "kicked"


@pytest.mark.parametrize(
    ("first", "second", "held"),
    [(10, 10, True), (60, 10, True), (10, 60, False), (None, 60, True), (60, None, False)],
)
async def test_a_mute_counts_as_done_only_where_the_present_one_lasts_as_long(
    scene: Scene, first: int | None, second: int | None, held: bool
) -> None:
    ends = [n and NOON + timedelta(minutes=n) for n in (first, second)]
    await scene.hands.mute(scene.place, scene.mai, ends[0], WHY)
    asked = Mute(place=scene.place, member=scene.mai, duration=None)
    assert await scene.hands.resume(asked, ends[1]) is held


async def test_deletions_and_bans_never_wait_for_the_pace_and_planned_notices_come_again(
    scene: Scene,
) -> None:
    await scene.stage.sandbox.open_private(scene.mai.id)
    said = [await scene.stage.sandbox.say(scene.chat, scene.mai.id, "bad") for _ in range(40)]
    await scene.hands.tell(scene.mai, Card(text="first"), "key-1")
    with pytest.raises(PlatformError) as caught:
        await scene.hands.tell(scene.mai, Card(text="second"), "key-2")
    assert (caught.value.trouble, caught.value.retry_after) == (Trouble.LIMITED, 1.0)
    for number in said:
        await scene.hands.delete(scene.ref(number), WHY)
    await scene.hands.ban(scene.place, scene.mai, None, WHY)
    assert scene.stage.sandbox.counts["delete"] == len(said)
    assert len(scene.stage.sandbox.direct_messages(scene.mai.id)) == 1


async def test_a_chat_that_telegram_limited_is_not_written_to_before_its_time(
    scene: Scene,
) -> None:
    scene.stage.sandbox.fail_next("*", "/sendMessage", 429, retry_after=30)
    for passed, left in ((0, 30.0), (10, 20.0), (19, 1.0)):
        scene.stage.clock.now += timedelta(seconds=passed)
        with pytest.raises(PlatformError) as caught:
            await scene.hands.post(scene.place, Card(text="note"), "key")
        assert (caught.value.trouble, caught.value.retry_after) == (Trouble.LIMITED, left)
    scene.stage.clock.now += timedelta(seconds=1)
    await scene.hands.post(scene.place, Card(text="note"), "key")
    assert len(scene.stage.sandbox.calls("sendMessage")) == 2


async def test_nothing_is_said_to_stand_before_what_waited_is_read(
    stage: Stage,
) -> None:
    chat, mai = await stage.sandbox.chat("school"), await stage.sandbox.user("mai")
    await stage.sandbox.join(chat, mai)
    place = Place(community=community(chat), channel=chat)
    said = message("bad", "1", place=place)
    assert await trouble(stage.platform().hands.unchanged(said)) is Trouble.AWAY
    for number in range(130):  # more than Telegram gives at once
        await stage.sandbox.say(chat, mai, f"written while the bot was away {number}")
    heard: list[bool] = []
    take = stage.inlet.take

    async def noted(*messages: Message, done: Sequence[int] = ()) -> None:
        heard.append(stage.running[-1][0].hands.hears)
        await take(*messages, done=done)

    stage.inlet.take = noted  # type: ignore[method-assign]
    platform = await stage.run()
    await stage.settled()
    assert len(heard) > 1
    assert not any(heard)
    await stage.sandbox.changed(lambda: platform.hands.hears)
    assert await platform.hands.unchanged(said)


async def test_a_name_that_nobody_was_seen_under_is_nobody(scene: Scene) -> None:
    """`/history @somebody` asks for it as it was written."""
    assert await scene.hands.member(scene.place.community, "somebody") is None


@pytest.mark.parametrize("number", ["0", "-1005550001"])
async def test_channels_and_authors_whom_telegram_does_not_tell_are_no_members(
    scene: Scene, number: str
) -> None:
    assert await scene.hands.member(scene.place.community, number) is None


async def test_whom_telegram_cannot_know_is_gone(scene: Scene) -> None:
    nobody = Member(id="0", name="?")
    assert await trouble(scene.hands.ban(scene.place, nobody, None, WHY)) is Trouble.GONE


async def test_a_team_is_named_by_who_is_here_and_by_titles_of_administrators(scene: Scene) -> None:
    sandbox, hands, where = scene.stage.sandbox, scene.hands, scene.place.community
    await sandbox.say(scene.chat, scene.mai.id, "hello")
    await scene.stage.settled()
    gone = await sandbox.user("gone")
    written = ("@mai", scene.mai.id, "administrator", "@administrator", "@nobody", gone, "carers")
    found = [await hands.named(where, one) for one in written]
    assert found == [scene.mai.id, scene.mai.id, "administrator", None, None, None, None]


async def test_links_lead_to_messages_of_the_group_as_far_as_it_has_addresses(scene: Scene) -> None:
    chat = replace(scene.place, channel="-1001234567890")
    said = [MessageRef(place=chat, id=one) for one in ("5", "join:7", "6", "7")]
    found = await scene.hands.links(said, scene.mai, 2)
    assert found == ["https://t.me/c/1234567890/5", "https://t.me/c/1234567890/6"]
    small = replace(scene.place, channel="-77")
    assert await scene.hands.links([MessageRef(place=small, id="5")], scene.mai, 5) == []
