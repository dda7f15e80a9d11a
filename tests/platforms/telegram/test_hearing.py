"""What is heard in a group becomes a message to judge, with every text that it carries."""

from dataclasses import replace

import pytest
import telegram

from bot.core.types import Attachment, AuthorKind, Part, PartKind, Right
from bot.platforms.telegram.messages import community
from bot.platforms.telegram.parts import parts_of
from bot.ports import Card
from tests.platforms.telegram.conftest import Stage
from tests.support.values import NOON

AT = int(NOON.timestamp())
MAI = {"id": 42, "is_bot": False, "first_name": "mai"}
NEWS = {"id": -1005550001, "type": "channel", "title": "rude news"}
POLL = {
    "id": "1",
    "question": "who is worst",
    "options": [
        {"text": "linh", "voter_count": 0, "persistent_id": "1"},
        {"text": "kim", "voter_count": 0, "persistent_id": "2"},
    ],
    "total_voter_count": 0,
    "is_closed": False,
    "is_anonymous": True,
    "type": "regular",
    "allows_multiple_answers": False,
    "allows_revoting": False,
    "members_only": False,
}
FILE = {"file_id": "f", "file_unique_id": "u"}
STICKER = {
    **FILE,
    "type": "regular",
    "width": 9,
    "height": 9,
    "is_animated": False,
    "is_video": False,
    "emoji": "🔥",
    "set_name": "bad_set",
}

CARRIERS = {
    "text": ({"text": "hello"}, [("content", "hello")]),
    "caption": (
        {"caption": "look", "photo": [{**FILE, "width": 1, "height": 1}]},
        [("caption", "look")],
    ),
    "forward from a user": (
        {"text": "x", "forward_origin": {"type": "user", "date": AT, "sender_user": MAI}},
        [("forward", "x"), ("forward", "mai")],
    ),
    "forward from somebody hidden": (
        {
            "text": "x",
            "forward_origin": {"type": "hidden_user", "date": AT, "sender_user_name": "h"},
        },
        [("forward", "x"), ("forward", "h")],
    ),
    "forward from a channel": (
        {
            "text": "x",
            "forward_origin": {
                "type": "channel",
                "date": AT,
                "chat": NEWS,
                "message_id": 4,
                "author_signature": "ed",
            },
        },
        [("forward", "x"), ("forward", "rude news\ned")],
    ),
    "poll of another, passed on": (
        {
            "poll": POLL,
            "forward_origin": {"type": "hidden_user", "date": AT, "sender_user_name": "h"},
        },
        [("forward", "h"), ("forward", "who is worst"), ("forward", "linh"), ("forward", "kim")],
    ),
    "quote": (
        {"text": "x", "quote": {"text": "said", "position": 0}},
        [("content", "x"), ("quote", "said")],
    ),
    "lines marked as a quote": (
        {
            "text": "🔥\nsaid\nwhy?",
            "entities": [{"type": "blockquote", "offset": 3, "length": 4}],
        },
        [("content", "🔥"), ("cited", "said"), ("content", "why?")],
    ),
    "answer to another chat": (
        {
            "text": "x",
            "external_reply": {
                "origin": {"type": "channel", "date": AT, "chat": NEWS, "message_id": 4},
                "poll": POLL,
            },
        },
        [
            ("content", "x"),
            ("forward", "rude news"),
            ("poll", "who is worst"),
            ("poll", "linh"),
            ("poll", "kim"),
        ],
    ),
    "poll": ({"poll": POLL}, [("poll", "who is worst"), ("poll", "linh"), ("poll", "kim")]),
    "contact": (
        {"contact": {"phone_number": "12", "first_name": "call me"}},
        [("content", "call me\n12")],
    ),
    "story": ({"story": {"id": 1, "chat": NEWS}}, [("forward", "rude news")]),
    "via bot": (
        {"text": "x", "via_bot": {"id": 9, "is_bot": True, "first_name": "gifs"}},
        [("content", "x"), ("forward", "gifs")],
    ),
    "buttons": (
        {
            "text": "x",
            "reply_markup": {"inline_keyboard": [[{"text": "tap", "url": "http://a.example/"}]]},
        },
        [("content", "x"), ("button", "tap")],
    ),
    "file name": ({"document": {**FILE, "file_name": "mean.txt"}}, [("file_name", "mean.txt")]),
    "sticker": ({"sticker": STICKER}, [("sticker", "bad_set\n🔥")]),
    "topic title": (
        {"forum_topic_created": {"name": "hate", "icon_color": 1}},
        [("title", "hate")],
    ),
    "topic renamed": ({"forum_topic_edited": {"name": "more"}}, [("title", "more")]),
    "half a surrogate pair": ({"text": "a\ud800b"}, [("content", "a\ufffdb")]),
    "venue": (
        {
            "location": {"latitude": 1.0, "longitude": 1.0},
            "venue": {
                "location": {"latitude": 1.0, "longitude": 1.0},
                "title": "a bar",
                "address": "here",
            },
        },
        [("content", "a bar\nhere")],
    ),
}

RICH = {
    "blocks": [
        {"type": "heading", "text": "news", "size": 1},
        {"type": "paragraph", "text": ["see ", {"type": "bold", "text": ["h", "ere"]}]},
        {"type": "paragraph", "text": {"type": "url", "text": "tap", "url": "http://a.example/"}},
        {"type": "blockquote", "blocks": [{"type": "paragraph", "text": "said"}], "credit": "kim"},
        {"type": "mathematical_expression", "expression": "x=1"},
        {
            "type": "list",
            "items": [{"label": "1.", "blocks": [{"type": "paragraph", "text": "one"}]}],
        },
        {"type": "table", "cells": [[{"text": "a"}, {"text": "b"}]], "caption": ["ta", "ble"]},
        {
            "type": "details",
            "summary": "more",
            "blocks": [{"type": "pullquote", "text": "loud", "credit": "mai"}],
        },
        {
            "type": "audio",
            "audio": {**FILE, "duration": 1, "file_name": "mean.mp3", "title": "song"},
            "caption": {
                "text": {"type": "custom_emoji", "custom_emoji_id": "1", "alternative_text": "🔥"},
                "credit": {"type": "mention", "text": "@linh", "username": "linh"},
            },
        },
    ]
}
CARRIERS |= {
    "poll with a description": (
        {"poll": {**POLL, "description": "all of them"}},
        [
            ("poll", "who is worst"),
            ("poll", "all of them"),
            ("poll", "linh"),
            ("poll", "kim"),
        ],
    ),
    "option added to a poll": (
        {"poll_option_added": {"option_persistent_id": "3", "option_text": "binh"}},
        [("poll", "binh")],
    ),
    "tasks added to a checklist": (
        {"checklist_tasks_added": {"tasks": [{"id": 1, "text": "go"}, {"id": 2, "text": "away"}]}},
        [("content", "go\naway")],
    ),
    "rich message": (
        {"rich_message": RICH},
        [
            ("content", "news\nsee here\ntap"),
            ("cited", "said\nkim"),
            ("content", "x=1\n1.\none\na\nb\ntable\nmore\nloud\nmai\n🔥\n@linh"),
            ("file_name", "mean.mp3\nsong"),
        ],
    ),
    "rich message of another, passed on": (
        {
            "rich_message": {"blocks": [{"type": "paragraph", "text": "x"}]},
            "forward_origin": {"type": "hidden_user", "date": AT, "sender_user_name": "h"},
        },
        [("forward", "x"), ("forward", "h")],
    ),
}


@pytest.mark.parametrize("name", CARRIERS)
async def test_every_carrier_of_text_is_read(stage: Stage, name: str) -> None:
    fields, expected = CARRIERS[name]
    chat, user = await stage.sandbox.chat("school"), await stage.sandbox.user("mai")
    await stage.run()
    await stage.sandbox.say(chat, user, **fields)
    await stage.settled()
    (message,) = stage.inlet.taken
    assert [(str(part.kind), part.text) for part in message.parts] == expected


async def test_links_and_mentions_in_a_rich_message_are_known(stage: Stage) -> None:
    chat, user = await stage.sandbox.chat("school"), await stage.sandbox.user("mai")
    await stage.run()
    await stage.sandbox.say(chat, user, rich_message=RICH)
    await stage.settled()
    (message,) = stage.inlet.taken
    assert (message.links, message.mentions) == (("http://a.example/",), 1)


def nested(depth: int) -> object:
    text: object = "deep"
    for _ in range(depth):
        text = {"type": "bold", "text": text}
    return text


@pytest.mark.parametrize(
    ("body", "length"),
    [
        ({"blocks": [{"type": "paragraph", "text": nested(50)}]}, len("deep")),
        ({"blocks": [{"type": "paragraph", "text": nested(400)}]}, 0),
        ({"blocks": [{"type": "paragraph", "text": "a" * 60_000}] * 3}, 100_000),
        ({"blocks": {"text": 5, "url": ["x"], "type": ["y"], "audio": "z"}}, 0),
        ("hello", 5),
        (7, 0),
    ],
)
async def test_a_rich_message_of_any_shape_is_read_within_bounds(body: object, length: int) -> None:
    written = telegram.Message(
        1, NOON, telegram.Chat(1, "group"), api_kwargs={"rich_message": body}
    )
    assert sum(len(part.text) for part in parts_of(written)) == pytest.approx(length, abs=20)


async def test_what_somebody_forwards_of_themselves_are_their_own_words(stage: Stage) -> None:
    chat, user = await stage.sandbox.chat("school"), await stage.sandbox.user("mai")
    await stage.run()
    own = {"type": "user", "date": AT, "sender_user": {**MAI, "id": int(user)}}
    await stage.sandbox.say(chat, user, text="x", forward_origin=own)
    await stage.settled()
    (message,) = stage.inlet.taken
    assert (message.own_text.split(), message.text) == (["x"], "x\nmai")


async def test_a_message_says_who_where_and_when(stage: Stage) -> None:
    chat, user = await stage.sandbox.chat("school"), await stage.sandbox.user("mai", "vi")
    await stage.run()
    first = await stage.sandbox.say(chat, user, "hi")
    await stage.sandbox.say(
        chat,
        user,
        "@kim see",
        entities=[
            {"type": "mention", "offset": 0, "length": 4},
            {"type": "text_link", "offset": 5, "length": 3, "url": "http://bad.example/"},
        ],
        message_thread_id=1,
        is_topic_message=True,
        media_group_id="album",
        document={**FILE, "file_name": "a.txt", "file_size": 3, "mime_type": "text/plain"},
        reply_to_message=stage.sandbox.messages(chat)[0],
    )
    await stage.settled()
    message = stage.inlet.taken[1]
    place = replace(stage.inlet.taken[0].ref.place, thread="1")
    assert (message.ref.place, message.ref.id, message.revision) == (place, "2", "0")
    assert (message.author.id, message.author.name, message.author.language) == (user, "mai", "vi")
    assert message.sent_at == NOON
    assert message.url == f"https://t.me/c/{chat.removeprefix('-100')}/2"
    assert (message.links, message.mentions) == (("http://bad.example/",), 1)
    assert message.reply_to is not None
    assert (message.reply_to.id, message.album) == (first, "album")
    assert (message.replied_to, message.mentioned) == (user, ("@kim",))
    assert message.attachments == (Attachment(name="a.txt", size=3, media_type="text/plain"),)


async def test_who_is_mentioned_is_known_by_id_without_staff_and_bots(stage: Stage) -> None:
    box = stage.sandbox
    chat, mai, kim = await box.chat("school"), await box.user("mai"), await box.user("kim")
    boss = await box.user("boss")
    for one in (mai, kim, boss):
        await box.join(chat, one)
    await box.promote(chat, boss)
    await stage.run()
    people = {number: box.world.users[int(number)] for number in (kim, boss)}
    text, entities = "", []
    for user in people.values():
        mark = {"type": "text_mention", "offset": len(text), "length": 1, "user": user}
        entities.append(mark)
        text += "x "
    entities.append({"type": "mention", "offset": len(text), "length": 9})
    await box.say(chat, mai, f"{text}@help_bot", entities=entities)
    await stage.settled()
    assert stage.inlet.taken[-1].mentioned == (kim,)


async def test_an_edit_is_another_revision(stage: Stage) -> None:
    chat, user = await stage.sandbox.chat("school"), await stage.sandbox.user("mai")
    await stage.run()
    number = await stage.sandbox.say(chat, user, "nice")
    await stage.sandbox.edit(chat, number, "nasty")
    await stage.settled()
    assert [(one.text, one.revision) for one in stage.inlet.taken] == [
        ("nice", "0"),
        ("nasty", str(AT)),
    ]
    assert stage.inlet.taken[0].ref == stage.inlet.taken[1].ref


async def test_a_pin_is_told_and_is_no_message(stage: Stage) -> None:
    chat, user = await stage.sandbox.chat("school"), await stage.sandbox.user("mai")
    await stage.run()
    number = await stage.sandbox.say(chat, user, "nice")
    await stage.sandbox.pin(chat, user, number)
    await stage.settled()
    assert [one.text for one in stage.inlet.taken] == ["nice"]
    assert stage.inlet.pins == [stage.inlet.taken[0].ref]


async def test_a_joining_members_name_is_judged_but_cannot_be_deleted(stage: Stage) -> None:
    chat, user = await stage.sandbox.chat("school"), await stage.sandbox.user("rude_name")
    await stage.run()
    await stage.sandbox.join(chat, user)
    await stage.settled()
    keys = {message.key for message in stage.inlet.taken}
    assert keys == {f"telegram:{chat}:{chat}:join:{user}:{AT // 60}"}  # from both of its updates
    message = stage.inlet.taken[0]
    assert Part(kind=PartKind.NAME, text="rude_name") in message.parts
    assert not message.deletable


async def test_administrators_come_with_their_rights(stage: Stage) -> None:
    chat = await stage.sandbox.chat("school")
    owner, admin = await stage.sandbox.user("an"), await stage.sandbox.user("binh")
    await stage.sandbox.promote(chat, owner, owner=True)
    await stage.sandbox.promote(chat, admin, can_delete_messages=True, can_change_info=True)
    await stage.run()
    await stage.sandbox.say(chat, owner, "a")
    await stage.sandbox.say(chat, admin, "b")
    await stage.settled()
    first, second = (message.author for message in stage.inlet.taken)
    assert first.is_owner
    assert first.rights == frozenset(Right)
    assert not second.is_owner
    assert second.rights == {Right.DELETE, Right.MANAGE}


async def test_a_demoted_administrator_loses_the_rights_at_once(stage: Stage) -> None:
    chat, admin = await stage.sandbox.chat("school"), await stage.sandbox.user("binh")
    await stage.sandbox.promote(chat, admin)
    await stage.run()
    await stage.sandbox.say(chat, admin, "a")
    await stage.settled()
    await stage.sandbox.demote(chat, admin)
    await stage.sandbox.say(chat, admin, "b")
    await stage.settled()
    assert [message.author.is_staff for message in stage.inlet.taken] == [True, False]


async def test_who_hides_behind_the_group_is_staff_and_another_channel_is_a_channel(
    stage: Stage,
) -> None:
    chat, user = await stage.sandbox.chat("school"), await stage.sandbox.user("mai")
    await stage.run()
    anonymous = {"id": 1087968824, "is_bot": True, "first_name": "Group"}
    itself = {"id": int(chat), "type": "supergroup", "title": "school"}
    await stage.sandbox.say(chat, user, "a", sender_chat=itself, **{"from": anonymous})
    await stage.sandbox.say(chat, user, "b", sender_chat=NEWS)
    await stage.settled()
    kinds = [(one.author.kind, one.author.id) for one in stage.inlet.taken]
    assert kinds == [
        (AuthorKind.ANONYMOUS_ADMIN, "1087968824"),
        (AuthorKind.CHANNEL, str(NEWS["id"])),
    ]
    assert stage.inlet.taken[0].author.is_staff


async def test_posts_of_the_linked_channel_are_left_alone(stage: Stage) -> None:
    chat, user = await stage.sandbox.chat("school"), await stage.sandbox.user("mai")
    await stage.run()
    await stage.sandbox.say(chat, user, "a", sender_chat=NEWS, is_automatic_forward=True)
    await stage.settled()
    assert stage.inlet.taken == []


async def test_service_messages_say_nothing(stage: Stage) -> None:
    chat, user = await stage.sandbox.chat("school"), await stage.sandbox.user("mai")
    await stage.run()
    await stage.sandbox.say(chat, user, group_chat_created=True)
    await stage.settled()
    assert stage.inlet.taken == []


async def test_a_group_that_becomes_a_supergroup_is_moved_once(stage: Stage) -> None:
    old = await stage.sandbox.chat("school", "group")
    await stage.run()
    new = await stage.sandbox.migrate(old)
    await stage.settled()
    assert stage.inlet.moves == [(community(old), community(new))]


async def test_a_group_that_adds_the_bot_is_welcomed(stage: Stage) -> None:
    stage.inlet.welcome = Card(text="hello, I only report")
    await stage.run()
    chat = await stage.sandbox.chat("school", tell=True)
    await stage.settled()
    assert stage.inlet.welcomed == [(community(chat), "school", "en")]
    assert [one["text"] for one in stage.sandbox.messages(chat)] == ["hello, I only report"]
