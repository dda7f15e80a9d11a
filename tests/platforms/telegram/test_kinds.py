"""What a message on Telegram carries beside its words is known from the update."""

from typing import Any

import pytest
import telegram

from bot.core.types import MessageKind
from bot.platforms.telegram.kinds import kinds_of
from tests.platforms.telegram.conftest import Stage
from tests.platforms.telegram.test_hearing import AT, FILE, MAI, NEWS, POLL, STICKER
from tests.support.values import NOON

PLACE = {"latitude": 1.0, "longitude": 1.0}
BOT = {"id": 9, "is_bot": True, "first_name": "gifs"}
SIZED = {**FILE, "width": 1, "height": 1}
SHOT = [SIZED]
FILM = {**SIZED, "duration": 1}
HIDDEN = {"type": "hidden_user", "date": AT, "sender_user_name": "h"}


def document(name: str, kind: str) -> dict[str, Any]:
    return {"document": {**FILE, "file_name": name, "mime_type": kind}}


CARRIED: dict[str, tuple[dict[str, Any], set[str]]] = {
    "words": ({"text": "hello"}, set()),
    "a photo": ({"photo": SHOT}, {"photo"}),
    "a live photo": ({"live_photo": FILM | {"photo": SHOT}, "photo": SHOT}, {"photo"}),
    "a video": ({"video": FILM}, {"video"}),
    "a document": (document("a.pdf", "application/pdf"), {"file"}),
    "a photo as a file": (document("a.png", "image/png"), {"file", "photo"}),
    "music": ({"audio": {**FILE, "duration": 1}}, {"audio"}),
    "a voice message": ({"voice": {**FILE, "duration": 1}}, {"voice"}),
    "a round video": ({"video_note": {**FILE, "length": 1, "duration": 1}}, {"video_note"}),
    "a sticker": ({"sticker": STICKER}, {"sticker"}),
    "a gif": ({"animation": FILM, "document": FILE}, {"gif"}),
    "a poll": ({"poll": POLL}, {"poll"}),
    "a contact": ({"contact": {"phone_number": "12", "first_name": "kim"}}, {"contact"}),
    "a place": ({"location": PLACE}, {"location"}),
    "a live place": ({"location": {**PLACE, "live_period": 900}}, {"location"}),
    "a venue": (
        {"location": PLACE, "venue": {"location": PLACE, "title": "a bar", "address": "here"}},
        {"location"},
    ),
    "dice": ({"dice": {"emoji": "🎲", "value": 3}}, {"game"}),
    "a game": ({"game": {"title": "chess", "description": "d", "photo": SHOT}}, {"game"}),
    "of a bot": ({"text": "x", "via_bot": BOT}, {"via_bot"}),
    "of a guest bot": ({"text": "x", "guest_bot_caller_user": MAI}, {"via_bot"}),
    "words passed on": ({"text": "x", "forward_origin": HIDDEN}, {"forward"}),
    "a voice passed on": (
        {"voice": {**FILE, "duration": 1}, "forward_origin": HIDDEN},
        {"voice", "forward"},
    ),
    "a story": ({"story": {"id": 1, "chat": NEWS}}, {"forward"}),
    "paid media": (
        {
            "paid_media": {
                "star_count": 1,
                "paid_media": [
                    {"type": "photo", "photo": SHOT},
                    {"type": "video", "video": FILM},
                ],
            }
        },
        {"photo", "video"},
    ),
    "paid media unseen": (
        {"paid_media": {"star_count": 1, "paid_media": [{"type": "preview", "duration": 3}]}},
        {"video"},
    ),
    "rich": (
        {
            "rich_message": {
                "blocks": [
                    {"type": "collage", "blocks": [{"type": "photo", "photo": SHOT}]},
                    {"type": "map", "location": PLACE},
                    {"type": "voice_note", "voice_note": {**FILE, "duration": 1}},
                    {"type": "animation", "animation": FILM},
                ]
            }
        },
        {"photo", "location", "voice", "gif"},
    ),
}


@pytest.mark.parametrize("name", CARRIED)
async def test_what_is_carried_is_known(stage: Stage, name: str) -> None:
    fields, kinds = CARRIED[name]
    chat, user = await stage.sandbox.chat("school"), await stage.sandbox.user("mai")
    await stage.run()
    await stage.sandbox.say(chat, user, **fields)
    await stage.settled()
    (message,) = stage.inlet.taken
    assert message.kinds == {MessageKind(kind) for kind in kinds}


async def test_an_edit_says_what_it_carries_now(stage: Stage) -> None:
    chat, user = await stage.sandbox.chat("school"), await stage.sandbox.user("mai")
    await stage.run()
    number = await stage.sandbox.say(chat, user, caption="a", photo=SHOT)
    await stage.sandbox.edit(chat, number, caption="b")
    await stage.settled()
    assert [one.kinds for one in stage.inlet.taken] == [{MessageKind.PHOTO}] * 2


async def test_a_live_place_that_moves_is_judged_once(stage: Stage) -> None:
    """It is edited every few seconds for as long as hours, and says nothing new."""
    chat, user = await stage.sandbox.chat("school"), await stage.sandbox.user("mai")
    await stage.run()
    number = await stage.sandbox.say(chat, user, location={**PLACE, "live_period": 900})
    for step in range(3):
        moved = {"latitude": 1.0 + step, "longitude": 1.0, "live_period": 900}
        await stage.sandbox.edit(chat, number, location=moved)
    await stage.settled()
    assert [one.revision for one in stage.inlet.taken] == ["0"]


@pytest.mark.parametrize("body", ["photo", 7, {"type": ["photo"]}, {"blocks": {"type": {}}}])
def test_a_rich_message_of_any_shape_has_its_kinds(body: object) -> None:
    written = telegram.Message(
        1, NOON, telegram.Chat(1, "group"), api_kwargs={"rich_message": body}
    )
    assert kinds_of(written) == frozenset()
