"""Commands, reports and buttons: who asked, about whom, and where the answer went."""

import asyncio
from contextlib import suppress
from typing import Any

import pytest

from bot.core.types import AuthorKind, Member, Place, Right
from bot.platforms.telegram import TelegramPlatform
from bot.platforms.telegram.messages import community
from bot.ports import Button, Card, Reply
from tests.platforms.telegram.conftest import Stage


async def two(stage: Stage) -> tuple[str, str, str]:
    """A group with an administrator and a member who have private chats with the bot."""
    chat = await stage.sandbox.chat("school")
    admin, mai = await stage.sandbox.user("an"), await stage.sandbox.user("mai")
    await stage.sandbox.promote(chat, admin)
    await stage.sandbox.join(chat, mai)
    await stage.sandbox.open_private(admin)
    await stage.sandbox.open_private(mai)
    return chat, admin, mai


def private_texts(stage: Stage, user: str) -> list[str]:
    return [one["text"] for one in stage.sandbox.direct_messages(user)]


def texts(stage: Stage, chat: str) -> list[str]:
    return [one["text"] for one in stage.sandbox.messages(chat) if "text" in one]


async def test_a_report_by_reply_leaves_the_group_at_once_and_is_answered_in_private(
    stage: Stage,
) -> None:
    chat, admin, mai = await two(stage)
    await stage.run()
    bad = await stage.sandbox.say(chat, admin, "mean words")
    number = await stage.sandbox.command(chat, mai, "/report spam every day", reply_to=bad)
    await stage.settled()
    (request,) = stage.front.requests
    assert (request.verb, request.id) == ("report", f"telegram:{chat}:{number}")
    assert (request.actor.id, request.private) == (mai, False)
    assert request.target is not None
    assert request.target.id == admin
    assert request.message is not None
    assert (request.message.text, request.message.ref.id) == ("mean words", bad)
    assert (request.option("reason"), request.option("comment")) == ("spam", "every day")
    assert texts(stage, chat) == ["mean words"]
    assert private_texts(stage, mai) == ["thank you"]
    assert [message.text for message in stage.inlet.taken if message.deletable] == ["mean words"]


async def test_a_reporter_without_a_private_chat_gets_no_answer_in_public(stage: Stage) -> None:
    chat, _, mai = await two(stage)
    await stage.sandbox.block(mai)
    await stage.run()
    await stage.sandbox.command(chat, mai, "/report @an rude")
    await stage.settled()
    assert len(stage.front.requests) == 1
    assert texts(stage, chat) == []


@pytest.mark.parametrize(
    "verb", ["report @an rude", "restricted", "care off", "privacy", "guardian"]
)
async def test_what_may_not_be_known_to_be_asked_leaves_no_trace_where_no_answer_is_possible(
    stage: Stage, verb: str
) -> None:
    chat, _, mai = await two(stage)
    await stage.sandbox.block(mai)
    await stage.run()
    await stage.sandbox.command(chat, mai, f"/{verb}")
    await stage.settled()
    said = [one for one in texts(stage, chat) if not one.startswith("/")]
    assert said == []


async def test_who_asks_for_help_is_shown_the_way_in_by_one_line_that_names_nobody(
    stage: Stage,
) -> None:
    chat, _, mai = await two(stage)
    await stage.sandbox.block(mai)
    await stage.run()
    for written in ("/safety", "/safety bullying", "/tour"):
        await stage.sandbox.command(chat, mai, written)
    await stage.settled()
    assert texts(stage, chat) == ["safety-open-chat/en"]


async def gated(stage: Stage) -> tuple[TelegramPlatform, list[str], asyncio.Event]:
    """All but the first of the private answers wait; the clock of the tests stands still."""
    platform, told, gate = await stage.run(), list[str](), asyncio.Event()
    tell = platform.hands.tell

    async def slowly(member: Member, card: Card, key: str = "") -> None:
        if told:
            with suppress(TimeoutError):
                await asyncio.wait_for(gate.wait(), 5)
            gate.set()
        told.append(card.text)
        await tell(member, card, key)

    platform.hands.tell = slowly
    return platform, told, gate


async def test_who_asks_again_and_again_holds_up_no_group_and_hears_the_same_once(
    stage: Stage,
) -> None:
    chat, admin, mai = await two(stage)
    platform, told, gate = await gated(stage)
    for _ in range(10):
        await stage.sandbox.private(mai, "/help")
    await stage.sandbox.say(chat, admin, "mean words")
    await stage.inlet.until(lambda: any(one.text == "mean words" for one in stage.inlet.taken))
    assert (len(stage.front.requests), told) == (10, ["thank you"])
    gate.set()
    await platform.answers.given()
    assert told == ["thank you"] * 2


async def test_an_answer_that_waits_does_not_outlive_the_bot(stage: Stage) -> None:
    _, _, mai = await two(stage)
    _, told, _ = await gated(stage)
    for _ in range(2):
        await stage.sandbox.private(mai, "/help")
    await stage.inlet.until(lambda: len(stage.front.requests) == 2)
    await stage.stop()
    assert told == ["thank you"]


async def test_in_a_private_chat_nobody_is_asked_for_its_administrators(stage: Stage) -> None:
    chat, _, mai = await two(stage)
    await stage.run()
    await stage.sandbox.private(mai, "/help")
    await stage.settled()
    asked = {str(one["chat_id"]) for one in stage.sandbox.calls("getChatAdministrators")}
    assert asked == {chat}


@pytest.mark.parametrize("verb", ["safety", "language", "tour", "report @mai rude"])
async def test_what_is_personal_is_answered_in_private_in_the_moderators_chat_too(
    stage: Stage, verb: str
) -> None:
    chat, admin, _ = await two(stage)
    room = await stage.sandbox.chat("Moderators")
    stage.moderated[room] = chat
    await stage.run()
    await stage.sandbox.command(room, admin, f"/{verb}")
    await stage.settled()
    assert stage.front.requests[0].place.community == community(chat)
    assert texts(stage, room) == []
    assert private_texts(stage, admin) == ["thank you"]


@pytest.mark.parametrize("way", ["name", "number", "mention"])
async def test_a_member_can_be_named_in_every_way(stage: Stage, way: str) -> None:
    chat, admin, mai = await two(stage)
    await stage.run()
    await stage.sandbox.say(chat, mai, "hello")
    entities = []
    written = {"name": "@mai", "number": mai, "mention": "Mai N"}[way]
    if way == "mention":
        user = {"id": int(mai), "is_bot": False, "first_name": "mai"}
        entities = [{"type": "text_mention", "offset": 6, "length": 5, "user": user}]
    await stage.sandbox.command(chat, admin, f"/mute {written} 10m too loud", entities=entities)
    await stage.settled()
    (request,) = stage.front.requests
    assert request.target is not None
    assert (request.verb, request.target.id, request.target.name) == ("mute", mai, "mai")
    assert (request.option("duration"), request.option("reason")) == ("10m", "too loud")
    assert Right.MUTE in request.actor.rights


@pytest.mark.parametrize("written", ["@mai 10m too loud", "member=@mai 10m too loud", "Mai 10m "])
async def test_who_is_named_in_a_reply_is_meant_and_not_who_is_answered(
    stage: Stage, written: str
) -> None:
    chat, admin, mai = await two(stage)
    await stage.run()
    bob = await stage.sandbox.user("bob")
    await stage.sandbox.join(chat, bob)
    said = await stage.sandbox.say(chat, bob, "Mai was mean to me")
    user = {"id": int(mai), "is_bot": False, "first_name": "mai"}
    mention = {"type": "text_mention", "offset": 6, "length": 3, "user": user}
    entities = [mention] if written.startswith("Mai") else []
    await stage.sandbox.command(chat, admin, f"/mute {written}", said, entities=entities)
    await stage.settled()
    (request,) = stage.front.requests
    assert request.target is not None
    assert (request.target.id, request.message) == (mai, None)
    assert request.option("duration") == "10m"
    assert request.option("reason") in {"too loud", ""}


@pytest.mark.parametrize("written", ["/ban @nobody 1d", "/ban @mai, spam", "/ban member=@nobody"])
async def test_where_an_unknown_name_is_written_in_a_reply_nobody_is_meant(
    stage: Stage, written: str
) -> None:
    chat, admin, mai = await two(stage)
    await stage.run()
    said = await stage.sandbox.say(chat, mai, "hello")
    await stage.sandbox.command(chat, admin, written, reply_to=said)
    await stage.settled()
    (request,) = stage.front.requests
    assert (request.target, request.message) == (None, None)
    assert request.option("member").startswith("@")


@pytest.mark.parametrize(
    ("written", "text"),
    [
        ("/warn he hit An", "he hit An"),
        ("/warn 2024 is over", "2024 is over"),
        ("/report An is hit", "An is hit"),
        ("/report @an is hit", "@an is hit"),
        ("/report member=@an hit", "hit"),
    ],
)
async def test_a_name_among_the_words_of_a_reply_is_no_target_nor_is_one_in_a_report(
    stage: Stage, written: str, text: str
) -> None:
    chat, admin, mai = await two(stage)
    await stage.run()
    said = await stage.sandbox.say(chat, mai, "hello")
    user = {"id": int(admin), "is_bot": False, "first_name": "an"}
    at = written.find("An")
    mention = {"type": "text_mention", "offset": at, "length": 2, "user": user}
    entities = [mention] if at >= 0 else []
    await stage.sandbox.command(chat, admin, written, said, entities=entities)
    await stage.settled()
    (request,) = stage.front.requests
    assert request.target is not None
    assert request.message is not None
    assert (request.target.id, request.message.ref.id) == (mai, said)
    assert (request.option("reason") or request.option("comment")) == text


PLACE = {"latitude": 1.5, "longitude": 2.5}


@pytest.mark.parametrize("fields", [{"location": PLACE}, {"dice": {"emoji": "🎲", "value": 3}}])
@pytest.mark.parametrize("verb", ["ban", "report"])
async def test_who_is_answered_is_meant_where_there_are_no_words_too(
    stage: Stage, verb: str, fields: dict[str, Any]
) -> None:
    chat, admin, mai = await two(stage)
    await stage.run()
    posted = await stage.sandbox.say(chat, mai, **fields)
    await stage.sandbox.command(chat, admin, f"/{verb}", reply_to=posted)
    await stage.settled()
    (request,) = stage.front.requests
    assert request.target is not None
    assert (request.target.id, request.message) == (mai, None)


@pytest.mark.parametrize(
    ("who", "meant"), [(("mai",), "mai"), (("mai", "kim"), None), (("me",), None)]
)
async def test_in_answer_to_a_joining_who_came_is_meant_and_of_several_or_the_bot_nobody(
    stage: Stage, who: tuple[str, ...], meant: str | None
) -> None:
    chat, admin, mai = await two(stage)
    await stage.run()
    numbers = {"mai": mai, "kim": "4242", "me": stage.sandbox.bot_id}
    came = [{"id": int(numbers[one]), "is_bot": one == "me", "first_name": one} for one in who]
    joined = await stage.sandbox.say(chat, admin, new_chat_members=came)
    await stage.sandbox.command(chat, admin, "/ban", reply_to=joined)
    await stage.settled()
    (request,) = stage.front.requests
    assert (request.target.name if request.target else None) == meant


async def test_in_answer_to_a_leaving_who_left_is_meant_and_not_who_removed_them(
    stage: Stage,
) -> None:
    chat, admin, mai = await two(stage)
    await stage.run()
    gone = {"id": int(mai), "is_bot": False, "first_name": "mai"}
    left = await stage.sandbox.say(chat, admin, left_chat_member=gone)
    await stage.sandbox.command(chat, admin, "/ban", reply_to=left)
    await stage.settled()
    (request,) = stage.front.requests
    assert request.target is not None
    assert request.target.id == mai


async def test_a_post_of_the_linked_channel_is_nobodys(stage: Stage) -> None:
    chat, admin, mai = await two(stage)
    await stage.run()
    post = await stage.sandbox.say(chat, mai, location=PLACE, is_automatic_forward=True)
    await stage.sandbox.command(chat, admin, "/ban", reply_to=post)
    await stage.settled()
    (request,) = stage.front.requests
    assert (request.target, request.message) == (None, None)


async def test_rights_are_those_of_the_asker_in_the_community(stage: Stage) -> None:
    chat, _, mai = await two(stage)
    await stage.run()
    await stage.sandbox.command(chat, mai, "/ban @an")
    await stage.settled()
    assert stage.front.requests[0].actor.rights == frozenset()


async def test_an_anonymous_administrator_counts_as_staff(stage: Stage) -> None:
    chat, admin, _ = await two(stage)
    await stage.sandbox.promote(chat, admin, is_anonymous=True, can_restrict_members=True)
    await stage.run()
    itself = {"id": int(chat), "type": "supergroup", "title": "school"}
    await stage.sandbox.command(chat, admin, "/cases", sender_chat=itself)
    await stage.settled()
    actor = stage.front.requests[0].actor
    assert (actor.kind, actor.is_staff) == (AuthorKind.ANONYMOUS_ADMIN, True)
    assert actor.rights == {Right.MUTE, Right.KICK, Right.BAN}


async def test_in_the_moderators_chat_the_answer_stands_there_and_concerns_the_community(
    stage: Stage,
) -> None:
    chat, admin, _ = await two(stage)
    room = await stage.sandbox.chat("Moderators")
    stage.moderated[room] = chat
    await stage.run()
    await stage.sandbox.command(room, admin, "/cases")
    await stage.settled()
    (request,) = stage.front.requests
    assert (request.verb, request.place.community) == ("cases list", community(chat))
    assert request.place.channel == room
    assert Right.BAN in request.actor.rights
    assert texts(stage, room) == ["/cases", "thank you"]
    assert stage.sandbox.counts["cases"] == 1


async def test_in_private_a_command_concerns_the_community_last_spoken_of(stage: Stage) -> None:
    chat, admin, _ = await two(stage)
    await stage.run()
    await stage.sandbox.command(chat, admin, "/cases")
    await stage.sandbox.private(admin, "/cases list")
    await stage.settled()
    assert [one.place.community for one in stage.front.requests] == [community(chat)] * 2
    assert [one.private for one in stage.front.requests] == [False, True]
    assert texts(stage, chat) == []


async def test_other_bots_commands_and_unknown_ones_are_plain_messages(stage: Stage) -> None:
    chat, _, mai = await two(stage)
    await stage.run()
    await stage.sandbox.command(chat, mai, "/report@other_bot x")
    await stage.sandbox.command(chat, mai, "/dance")
    await stage.sandbox.command(chat, mai, f"/HELP@{stage.sandbox.username}")
    await stage.settled()
    assert [one.verb for one in stage.front.requests] == ["help"]
    heard = [one.text for one in stage.inlet.taken if one.deletable]
    assert heard == ["/report@other_bot x", "/dance"]


@pytest.mark.parametrize(
    ("written", "verb"),
    [
        ("/care i want to kill myself tonight", "care status"),
        ("/help nobody would miss me", "help"),
        ("/care off you idiot", "care off"),
    ],
)
async def test_words_after_a_command_that_takes_none_are_heard_like_any_others(
    stage: Stage, written: str, verb: str
) -> None:
    chat, _, mai = await two(stage)
    await stage.run()
    await stage.sandbox.command(chat, mai, written)
    await stage.settled()
    assert [one.text for one in stage.inlet.taken if one.deletable] == [written]
    assert [one.verb for one in stage.front.requests] == [verb]
    assert [one.splitlines()[0] for one in private_texts(stage, mai)] == ["thank you"]
    assert texts(stage, chat) == []  # they may be a code, or what nobody is to know of


@pytest.mark.parametrize("written", ["/care", "/care off", "/safety scams", "/report @an rude"])
async def test_a_command_and_what_it_takes_are_no_message_to_judge(
    stage: Stage, written: str
) -> None:
    chat, _, mai = await two(stage)
    await stage.run()
    await stage.sandbox.command(chat, mai, written)
    await stage.settled()
    assert [one.text for one in stage.inlet.taken if one.deletable] == []
    assert len(stage.front.requests) == 1


async def test_words_after_a_command_wait_for_the_disk_with_it(stage: Stage) -> None:
    chat, _, mai = await two(stage)
    await stage.run()
    await stage.settled()
    stage.inlet.refusals = 1
    await stage.sandbox.command(chat, mai, "/help me please")
    await stage.settled()
    assert [one.text for one in stage.inlet.taken if one.deletable] == ["/help me please"]
    assert len(stage.front.requests) == 1


async def test_an_edit_never_runs_a_command(stage: Stage) -> None:
    chat, admin, _ = await two(stage)
    await stage.run()
    number = await stage.sandbox.say(chat, admin, "hello")
    await stage.sandbox.edit(chat, number, "/cases")
    await stage.settled()
    assert stage.front.requests == []
    assert [one.text for one in stage.inlet.taken if one.deletable] == ["hello", "/cases"]


async def test_in_a_topic_a_command_is_not_aimed_at_the_topics_opening(stage: Stage) -> None:
    chat, _, mai = await two(stage)
    await stage.run()
    topic = await stage.sandbox.say(
        chat, mai, forum_topic_created={"name": "maths", "icon_color": 1}
    )
    await stage.sandbox.command(
        chat,
        mai,
        "/report @an",
        reply_to=topic,
        message_thread_id=int(topic),
        is_topic_message=True,
    )
    await stage.settled()
    (request,) = stage.front.requests
    assert (request.message, request.place.thread) == (None, topic)


async def test_a_deep_link_and_a_forward_report_without_a_word_in_the_group(stage: Stage) -> None:
    chat, _, mai = await two(stage)
    await stage.run()
    before = texts(stage, chat)
    await stage.sandbox.private(mai, f"/start report_{chat}")
    origin = {
        "type": "user",
        "date": 1,
        "sender_user": {"id": 42, "is_bot": False, "first_name": "kim"},
    }
    await stage.sandbox.private(mai, "mean words", forward_origin=origin)
    await stage.settled()
    (request,) = stage.front.requests
    assert (request.verb, request.private, request.actor.id) == ("report", True, mai)
    assert request.message is not None
    assert request.place.community == request.message.community == community(chat)
    assert request.message.author.id == "42"
    assert not request.message.deletable
    assert "mean words" in request.message.text
    assert private_texts(stage, mai) == ["report-forward-here/en", "thank you"]
    assert texts(stage, chat) == before


async def test_who_starts_the_bot_in_private_is_offered_the_tour(stage: Stage) -> None:
    _, _, mai = await two(stage)
    offered = ((Button(label="Take the tour", id="tour:"),),)
    stage.front.reply = Reply(card=Card(text="what you can do here", buttons=offered))
    await stage.run()
    await stage.sandbox.private(mai, "/start")
    await stage.settled()
    (request,) = stage.front.requests
    assert (request.verb, request.private, request.actor.id) == ("help", True, mai)
    (greeting,) = [one for one in stage.sandbox.direct_messages(mai) if one["from"]["is_bot"]]
    assert greeting["text"] == "report-open-link-first/en"
    labels = [[key["text"] for key in row] for row in greeting["reply_markup"]["inline_keyboard"]]
    assert labels == [["Take the tour"]]


async def test_a_linked_message_is_reported_with_the_author_that_was_seen(stage: Stage) -> None:
    chat, admin, mai = await two(stage)
    await stage.run()
    bad = await stage.sandbox.say(chat, admin, "mean words")
    link = f"https://t.me/c/{chat.removeprefix('-100')}/{bad}"
    await stage.sandbox.private(mai, f"{link} please look")
    await stage.settled()
    (request,) = stage.front.requests
    assert request.message is not None
    assert (request.message.ref.id, request.message.url) == (bad, link)
    assert request.target is not None
    assert (request.target.id, request.option("comment")) == (admin, "please look")


@pytest.mark.parametrize("topic", ["", "77/"])
async def test_a_link_of_a_public_group_reports_where_its_report_is_open(
    stage: Stage, topic: str
) -> None:
    chat, admin, mai = await two(stage)
    stage.sandbox.world.chat(chat).username = "Our_School"
    await stage.run()
    bad = await stage.sandbox.say(chat, admin, "mean words")
    link = f"https://t.me/our_school/{topic}{bad}"
    await stage.sandbox.private(mai, link)
    await stage.sandbox.private(mai, f"/start report_{chat}")
    await stage.sandbox.private(mai, f"https://t.me/another/{bad}")
    await stage.sandbox.private(mai, f"{link} please look")
    await stage.settled()
    (request,) = stage.front.requests
    assert request.message is not None
    assert (request.message.ref.id, request.message.community) == (bad, community(chat))
    assert request.target is not None
    assert (request.target.id, request.option("comment")) == (admin, "please look")
    unknown, asked = "report-open-link-first/en", "report-forward-here/en"
    assert private_texts(stage, mai) == [unknown, asked, unknown, "thank you"]


async def test_a_forward_with_a_link_in_it_is_reported_and_not_what_it_links_to(
    stage: Stage,
) -> None:
    chat, admin, mai = await two(stage)
    await stage.run()
    other = await stage.sandbox.say(chat, admin, "nothing bad")
    await stage.sandbox.private(mai, f"/start report_{chat}")
    text = f"all laugh at this: https://t.me/c/{chat.removeprefix('-100')}/{other}"
    origin = {"type": "hidden_user", "date": 1, "sender_user_name": "kim"}
    await stage.sandbox.private(mai, text, forward_origin=origin)
    await stage.settled()
    (request,) = stage.front.requests
    assert request.message is not None
    assert request.message.author.name == "kim"
    assert text in request.message.text


async def test_a_link_that_belongs_to_another_command_is_no_report(stage: Stage) -> None:
    chat, admin, _ = await two(stage)
    await stage.run()
    link = f"https://t.me/c/{chat.removeprefix('-100')}/1"
    await stage.sandbox.private(admin, f"/explain {link}")
    await stage.settled()
    assert [one.verb for one in stage.front.requests] == ["explain"]


async def test_strangers_cannot_report_into_a_group(stage: Stage) -> None:
    chat, _, _ = await two(stage)
    stranger = await stage.sandbox.user("kim")
    await stage.run()
    await stage.sandbox.private(stranger, f"/start report_{chat}")
    await stage.sandbox.private(stranger, f"https://t.me/c/{chat.removeprefix('-100')}/1")
    await stage.settled()
    assert stage.front.requests == []
    assert private_texts(stage, stranger) == ["report-open-link-first/en"] * 2


async def test_who_writes_something_else_in_private_hears_what_to_do_next(stage: Stage) -> None:
    chat, _, mai = await two(stage)
    photo = [{"file_id": "f", "file_unique_id": "u", "width": 1, "height": 1}]
    await stage.run()
    for text in ("somebody is unkind to me", f"/start report_{chat}", "it was kim"):
        await stage.sandbox.private(mai, text)
        await stage.settled()  # equal answers that wait together are given once
    await stage.sandbox.private(mai, photo=photo)
    await stage.settled()
    for _ in range(3):
        await stage.sandbox.private(mai, photo=photo, media_group_id="1")
    await stage.settled()
    asked = ["report-forward-here/en"] * 3
    assert private_texts(stage, mai) == ["report-open-link-first/en", *asked]
    assert [one.verb for one in stage.front.requests] == ["help"]


async def test_private_chats_are_not_moderated(stage: Stage) -> None:
    _, _, mai = await two(stage)
    await stage.run()
    await stage.sandbox.private(mai, "just talking")
    await stage.settled()
    assert [one for one in stage.inlet.taken if one.deletable] == []


async def pressed(stage: Stage) -> tuple[str, str, str]:
    chat, admin, _ = await two(stage)
    room = await stage.sandbox.chat("Moderators")
    stage.moderated[room] = chat
    platform = await stage.run()
    card = Card(text="a case", buttons=((Button(label="Ban", id="case:1:ban"),),))
    ref = await platform.hands.post(Place(community=community(room), channel=room), card)
    number = await stage.sandbox.press(admin, room, ref.id, "case:1:ban")
    await stage.settled()
    return chat, room, number


async def test_a_press_changes_the_card_and_answers_the_presser_alone(stage: Stage) -> None:
    stage.front.changed = Card(text="a case: banned")
    chat, room, number = await pressed(stage)
    ((button, actor, place),) = stage.front.presses
    assert (button, place.community, place.channel) == ("case:1:ban", community(chat), room)
    assert Right.BAN in actor.rights
    assert texts(stage, room) == ["a case: banned"]
    assert stage.sandbox.answers(number) == [{"text": "thank you", "show_alert": True}]


async def test_a_long_answer_to_a_press_comes_in_private(stage: Stage) -> None:
    stage.front.reply = Reply(card=Card(text="a" * 300))
    _, _, number = await pressed(stage)
    assert [one["text"] for one in stage.sandbox.answers(number)] == [""]
    admin = stage.front.presses[0][1].id
    assert private_texts(stage, admin) == ["a" * 300]


async def test_who_asks_too_often_in_private_hears_so_and_telegram_is_not_asked(
    stage: Stage,
) -> None:
    chat, _, mai = await two(stage)
    await stage.run()
    stage.front.slower = "slower, please"
    asked = len(stage.sandbox.calls("getChatMember"))
    await stage.sandbox.private(mai, f"/start report_{chat}")
    await stage.sandbox.private(mai, f"https://t.me/c/{chat.removeprefix('-100')}/5")
    await stage.settled()
    assert private_texts(stage, mai) == ["slower, please", "slower, please"]
    assert len(stage.sandbox.calls("getChatMember")) == asked
    assert stage.front.requests == []
