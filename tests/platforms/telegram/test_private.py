"""What members send the bot in private: reports without a word in the group, and anything else."""

import pytest

from bot.platforms.telegram.messages import community
from bot.ports import Button, Card, Reply
from tests.platforms.telegram.conftest import Stage
from tests.platforms.telegram.school import private_texts, texts, two


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
    unread = "unread-here/en\n\nreport-open-link-first/en"
    assert private_texts(stage, mai) == [unread, *asked]
    assert [one.verb for one in stage.front.requests] == ["help"]


async def test_who_writes_of_need_in_private_reads_where_to_turn_and_no_greeting(
    stage: Stage,
) -> None:
    chat, _, mai = await two(stage)
    await stage.run()
    await stage.sandbox.private(mai, "i want no more")
    await stage.settled()
    await stage.sandbox.private(mai, f"/start report_{chat}")
    await stage.sandbox.private(mai, "i can take no more")
    await stage.settled()
    assert private_texts(stage, mai) == ["call", "report-forward-here/en", "call"]
    assert stage.front.requests == []
    assert not any("no more" in one.text for one in stage.inlet.taken)


async def test_words_of_need_after_a_command_that_takes_none_are_read_in_private_too(
    stage: Stage,
) -> None:
    _, _, mai = await two(stage)
    await stage.run()
    await stage.sandbox.command(mai, mai, "/help i can take no more")
    await stage.sandbox.command(mai, mai, "/help me please")
    await stage.settled()
    assert [one.splitlines()[0] for one in private_texts(stage, mai)] == ["call", "thank you"]
    assert [one.verb for one in stage.front.requests] == ["help"]


async def test_private_chats_are_not_moderated(stage: Stage) -> None:
    _, _, mai = await two(stage)
    await stage.run()
    await stage.sandbox.private(mai, "just talking")
    await stage.settled()
    assert [one for one in stage.inlet.taken if one.deletable] == []


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


async def test_who_asked_too_often_in_private_is_still_answered_in_need(stage: Stage) -> None:
    _, _, mai = await two(stage)
    await stage.run()
    stage.front.slower = ""  # which was said just now
    await stage.sandbox.private(mai, "hello?")
    await stage.sandbox.private(mai, "i can take no more")
    await stage.settled()
    await stage.sandbox.command(mai, mai, "/help i can take no more")
    await stage.settled()
    assert private_texts(stage, mai) == ["call", "call"]


async def test_no_link_is_added_to_an_answer_that_says_nothing(stage: Stage) -> None:
    chat, admin, _ = await two(stage)
    await stage.run()
    stage.front.reply = Reply(card=Card(text=""))
    await stage.sandbox.command(chat, admin, "/help")
    await stage.settled()
    assert private_texts(stage, admin) == []
