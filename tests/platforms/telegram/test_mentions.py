"""Whatever text the bot sends, Telegram reads no markup in it; in a group it addresses nobody."""

from dataclasses import replace

from bot.core.types import Place
from bot.platforms.telegram.messages import community
from bot.ports import Card
from tests.platforms.telegram.conftest import Stage
from tests.platforms.telegram.school import two

HOSTILE = "@mai_ng <b>x</b> [a](tg://user?id=7) <a href='tg://user?id=7'>x</a> `@an` __x__"
QUIET = HOSTILE.replace("@", "@\u2060")
WITH_TEXT = ("sendMessage", "editMessageText", "answerCallbackQuery")


async def test_no_request_with_a_text_asks_for_markup(stage: Stage) -> None:
    chat, admin, mai = await two(stage)
    room = await stage.sandbox.chat("moderators")
    await stage.sandbox.join(room, admin)
    stage.moderated[room] = chat
    stage.front.reply = type(stage.front.reply)(card=Card(text=HOSTILE))
    stage.front.changed = stage.inlet.welcome = Card(text=HOSTILE)
    await stage.run()
    await stage.sandbox.command(chat, mai, "/help")
    number = await stage.sandbox.command(room, admin, "/cases")
    await stage.settled()
    answer = stage.sandbox.messages(room)[-1]
    assert str(answer["message_id"]) != number
    await stage.sandbox.press(admin, room, str(answer["message_id"]), "x")
    await stage.sandbox.private(mai, "/start")
    await stage.sandbox.chat("another", tell=True)
    await stage.settled()
    asked = [one for one in stage.sandbox.log if one.method in WITH_TEXT]
    assert {one.method for one in asked} == set(WITH_TEXT)
    assert [one.body for one in asked if {"parse_mode", "entities"} & set(one.body)] == []
    groups = [one.body["text"] for one in asked if str(one.body.get("chat_id", "")).startswith("-")]
    assert len(groups) == 3
    assert set(groups) == {QUIET}


async def test_who_was_seen_is_called_by_name_where_their_id_stands(stage: Stage) -> None:
    chat, _, mai = await two(stage)
    platform = await stage.run()
    await stage.sandbox.say(chat, mai, "hello")
    await stage.settled()
    place = Place(community=community(chat), channel=chat)
    card = Card(text=f"Closed by {mai}. 7777 ({mai})", people=frozenset({mai, "7777"}))
    posted = await platform.hands.post(place, card)
    await platform.hands.edit(posted, replace(card, text=f"Closed now by {mai}."))
    shown = [one.body["text"] for one in stage.sandbox.log if one.method in WITH_TEXT]
    assert shown[-2:] == [f"Closed by mai. 7777 ({mai})", "Closed now by mai."]
