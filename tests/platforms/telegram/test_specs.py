"""Every request that the bot makes is one that the Bot API's description allows."""

from dataclasses import replace
from datetime import timedelta

import pytest
from jsonschema import Draft202012Validator, ValidationError

from bot.core.types import AuthorKind, Member, MessageRef, Place
from bot.platforms.telegram.messages import community
from bot.ports import Button, Card
from tests.platforms.telegram.conftest import Stage
from tests.platforms.telegram.specs import description, schema_of
from tests.support.values import NOON

CARD = Card(text="a case", buttons=((Button(label="Ban", id="case:1:ban"),),))
EVERY_METHOD = {
    "approveChatJoinRequest",
    "answerCallbackQuery",
    "banChatMember",
    "banChatSenderChat",
    "closeForumTopic",
    "deleteMessage",
    "deleteMessages",
    "deleteWebhook",
    "getChat",
    "reopenForumTopic",
    "setChatPermissions",
    "editMessageText",
    "getChatAdministrators",
    "getChatMember",
    "getMe",
    "getMyCommands",
    "getUpdates",
    "restrictChatMember",
    "sendMessage",
    "setMyCommands",
    "unbanChatMember",
    "unbanChatSenderChat",
}


async def test_every_request_fits_the_published_description(stage: Stage) -> None:
    api = description()
    chat, user = await stage.sandbox.chat("school"), await stage.sandbox.user("mai")
    await stage.sandbox.join(chat, user)
    await stage.sandbox.open_private(user)
    platform = await stage.run()
    bad = await stage.sandbox.say(chat, user, "mean words")
    for _ in range(2):
        photo = await stage.sandbox.say(chat, user, "a photo", media_group_id="13")
    await stage.sandbox.command(chat, user, "/report spam", reply_to=bad)
    place = Place(community=community(chat), channel=chat)
    mai = Member(id=user, name="mai")
    channel = Member(id="-1005550001", name="news", kind=AuthorKind.CHANNEL)
    card = await platform.hands.post(place, CARD)
    stage.front.changed = Card(text="done")
    await stage.sandbox.press(user, chat, card.id, "case:1:ban")
    await stage.settled()
    lan = await stage.sandbox.user("lan")
    await stage.sandbox.ask_to_join(chat, lan)
    await platform.hands.admit(place.community, Member(id=lan, name="lan"))
    await platform.hands.delete(MessageRef(place=place, id=photo), "why")
    await platform.hands.member(place.community, user)
    await platform.hands.mute(place, mai, NOON + timedelta(hours=1), "why")
    await platform.hands.unmute(place, mai, "why")
    await platform.hands.kick(place, mai, "why")
    await platform.hands.ban(place, mai, NOON + timedelta(hours=1), "why")
    await platform.hands.ban(place, channel, None, "why")
    await platform.hands.unban(place, channel, "why")
    for spot in (place, replace(place, thread=card.id)):
        before = (await platform.hands.spot(spot)).before
        await platform.hands.lock(spot, before, "why")
        await platform.hands.unlock(spot, before, "why")
    assert {one.method for one in stage.sandbox.log} == EVERY_METHOD
    for request in stage.sandbox.log:
        validator = Draft202012Validator(schema_of(api, request.method))
        validator.validate({**request.query, **request.body})


@pytest.mark.parametrize(
    "body",
    [
        {"chat_id": 1},
        {"chat_id": 1, "text": 5},
        {"chat_id": 1, "text": "a", "txet": "b"},
        {"chat_id": 1, "text": "a", "link_preview_options": {"is_disabled": "yes"}},
    ],
)
def test_a_request_that_does_not_fit_is_found(body: dict[str, object]) -> None:
    validator = Draft202012Validator(schema_of(description(), "sendMessage"))
    with pytest.raises(ValidationError):
        validator.validate(body)
