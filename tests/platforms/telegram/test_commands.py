"""Commands and buttons: who asked, and where the answer went."""

import asyncio
from contextlib import suppress

import pytest

from bot.core.types import AuthorKind, Member, Place, Right
from bot.platforms.telegram import TelegramPlatform
from bot.platforms.telegram.messages import community
from bot.ports import Button, Card, Reply
from tests.platforms.telegram.conftest import Stage
from tests.platforms.telegram.school import private_texts, texts, two


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


async def test_setup_tells_in_private_the_number_of_the_group_that_it_is_written_in(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By which an admin names the moderators' group; the README leads there."""
    monkeypatch.setattr(stage.front, "say", lambda key, _, **values: values.get("link", key))
    chat, admin, _ = await two(stage)
    await stage.run()
    await stage.sandbox.command(chat, admin, "/setup")
    await stage.settled()
    assert texts(stage, chat) == []
    [answer] = private_texts(stage, admin)
    assert answer.endswith(f"?start=report_{chat}")


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
    await stage.inlet.until(lambda: len(stage.front.requests) == 10)
    assert told == ["thank you"]
    gate.set()
    await platform.answers.given()
    assert told == ["thank you"] * 2


async def test_an_answer_that_waits_does_not_outlive_the_bot(stage: Stage) -> None:
    _, _, mai = await two(stage)
    platform, told, gate = await gated(stage)
    for _ in range(2):
        await stage.sandbox.private(mai, "/help")
    await stage.inlet.until(lambda: len(stage.front.requests) == 2)
    await stage.stop()
    gate.set()  # whatever still waited would go on now
    await platform.answers.given()
    assert told == ["thank you"]


async def test_in_a_private_chat_nobody_is_asked_for_its_administrators(stage: Stage) -> None:
    chat, _, mai = await two(stage)
    await stage.run()
    await stage.sandbox.private(mai, "/help")
    await stage.settled()
    asked = {str(one["chat_id"]) for one in stage.sandbox.calls("getChatAdministrators")}
    assert asked == {chat}


@pytest.mark.parametrize(
    "verb", ["safety", "language", "tour", "report @mai rude", "note @mai was kind"]
)
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


async def test_a_command_that_was_copied_from_an_arabic_sentence_is_one(stage: Stage) -> None:
    _, _, mai = await two(stage)
    await stage.run()
    await stage.sandbox.command(mai, mai, "\u2068/care country VN\u2069")
    await stage.settled()
    (request,) = stage.front.requests
    assert (request.verb, request.option("code")) == ("care country", "VN")


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
        ("/safety i can take no more", "safety"),
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
