"""Every carrier of text on Discord reaches the inlet; what people did not write does not."""

from datetime import timedelta

import pytest

from bot.core.types import AuthorKind, Message, PartKind, Right
from bot.platforms.discord import parts
from bot.platforms.discord import titles as title_room
from bot.sandbox.discord import permissions as may
from tests.platforms.discord.conftest import Stage, now


async def only(stage: Stage) -> Message:
    await stage.taken()
    return stage.inlet.messages[-1]


def texts(message: Message, kind: PartKind) -> list[str]:
    return [part.text for part in message.parts if part.kind is kind]


async def test_a_message_arrives_with_its_author_and_place(stage: Stage) -> None:
    number = await stage.sandbox.say(stage.general, stage.mai, "hello <@1> and @everyone")
    message = await only(stage)
    assert message.ref == stage.ref(number)
    assert message.text == "hello <@1> and @everyone"
    assert (message.author.id, message.author.name) == (stage.mai, "mai")
    assert message.author.joined_at is not None
    assert not message.author.is_staff
    assert message.revision == "0"
    assert message.url.endswith(f"/{stage.guild}/{stage.general}/{number}")
    assert message.mentions == 0  # nobody has the id 1, and members may not call everyone


async def test_embeds_forwards_polls_files_stickers_and_buttons_are_parts(stage: Stage) -> None:
    embed = {
        "type": "rich",
        "title": "title",
        "description": "described",
        "url": "https://e.example",
        "author": {"name": "writer", "url": "https://a.example"},
        "fields": [{"name": "field", "value": "value", "inline": False}],
        "footer": {"text": "foot"},
    }
    file = {"id": "9", "filename": "bad-name.png", "size": 3, "url": "u", "proxy_url": "u"}
    now = stage.sandbox.state.timestamp()
    snapshot = {
        "type": 0,
        "content": "forwarded words",
        "embeds": [],
        "attachments": [],
        "timestamp": now,
        "edited_timestamp": None,
        "flags": 0,
        "mentions": [],
        "mention_roles": [],
    }
    poll = {
        "question": {"text": "who?"},
        "answers": [{"answer_id": 1, "poll_media": {"text": "you"}}],
        "expiry": now,
        "allow_multiselect": False,
        "layout_type": 1,
    }
    button = {"type": 2, "style": 5, "label": "click", "url": "https://b.example"}
    await stage.sandbox.say(
        stage.general,
        stage.mai,
        "",
        embeds=[embed],
        attachments=[{**file, "description": "alt", "content_type": "image/png"}],
        message_snapshots=[{"message": snapshot}],
        poll=poll,
        sticker_items=[{"id": "5", "name": "rude sticker", "format_type": 1}],
        components=[{"type": 1, "components": [button]}],
    )
    message = await only(stage)
    expected = ["writer", "title", "described", "field", "value", "foot"]
    assert texts(message, PartKind.EMBED) == expected
    assert texts(message, PartKind.FORWARD) == ["forwarded words"]
    assert texts(message, PartKind.POLL) == ["who?", "you"]
    assert texts(message, PartKind.FILE_NAME) == ["bad-name.png", "alt"]
    assert texts(message, PartKind.STICKER) == ["rude sticker"]
    assert texts(message, PartKind.BUTTON) == ["click"]
    assert message.links == ("https://e.example", "https://a.example", "https://b.example")
    assert [(a.name, a.size, a.media_type) for a in message.attachments] == [
        ("bad-name.png", 3, "image/png")
    ]


@pytest.mark.parametrize(
    ("content", "own"),
    [
        ("> kill yourself\nwhy would he write this?", ["why would he write this?"]),
        ("look\n>>> a\nb", ["look"]),
        ("> a\n> b\n\nyes\n> c\nno", ["\nyes", "no"]),
        (">_< and a>b", [">_< and a>b"]),
    ],
)
def test_lines_that_are_marked_as_a_quote_are_not_what_their_author_says(
    content: str, own: list[str]
) -> None:
    found = parts.written(content)
    assert [part.text for part in found if part.kind is PartKind.CONTENT] == own
    assert "\n".join(part.text for part in found) == content


async def test_an_edit_is_a_new_revision_and_a_preview_is_not(stage: Stage) -> None:
    number = await stage.sandbox.say(stage.general, stage.mai, "nice")
    await stage.sandbox.preview(stage.general, number, [{"type": "link", "title": "preview"}])
    await stage.sandbox.edit(stage.general, number, "nasty")
    await stage.taken(2)
    first, second = stage.inlet.messages
    assert (first.text, first.revision) == ("nice", "0")
    assert second.text.startswith("nasty")
    assert second.revision != "0"
    assert second.author.id == stage.mai


async def test_a_pin_is_told_and_is_no_revision(stage: Stage) -> None:
    number = await stage.sandbox.say(stage.general, stage.mai, "nice")
    await stage.sandbox.pin(stage.general, number)
    await stage.sandbox.say(stage.general, stage.mai, "after it")
    await stage.taken(2)
    assert stage.inlet.pins == [stage.ref(number)]
    assert [one.text for one in stage.inlet.messages] == ["nice", "after it"]


async def test_a_reply_names_the_message_it_answers(stage: Stage) -> None:
    first = await stage.sandbox.say(stage.general, stage.mai, "one")
    reference = {"message_id": first, "channel_id": stage.general, "guild_id": stage.guild}
    await stage.sandbox.say(stage.general, stage.mai, "two", type=19, message_reference=reference)
    await stage.taken(2)
    assert stage.inlet.messages[-1].reply_to == stage.ref(first)


async def test_who_is_answered_and_mentioned_is_named_without_staff_and_bots(stage: Stage) -> None:
    box = stage.sandbox
    kim = await box.user("kim")
    await box.join(stage.guild, kim)
    moderator = await box.role(stage.guild, "Moderator", may.MODERATE)
    mod = await box.user("mod")
    await box.join(stage.guild, mod, (moderator,))
    first = await box.say(stage.general, kim, "one")
    reference = {"message_id": first, "channel_id": stage.general, "guild_id": stage.guild}
    said = next(m for m in box.messages(stage.general) if m["id"] == first)
    joined = box.state.timestamp()
    shown = {"roles": [moderator], "joined_at": joined, "deaf": False, "mute": False, "flags": 0}
    users = box.state.users
    await box.say(
        stage.general, stage.mai, "two", type=19, message_reference=reference,
        referenced_message=said,
        mentions=[users[kim], {**users[mod], "member": shown}, {**users[mod], "bot": True}],
    )  # fmt: skip
    await stage.inlet.changes.wait(lambda: any(m.text == "two" for m in stage.inlet.messages), 8)
    message = next(m for m in stage.inlet.messages if m.text == "two")
    assert (message.mentioned, message.replied_to) == ((kim,), kim)


async def test_a_title_of_a_thread_and_what_is_written_in_it_are_read(stage: Stage) -> None:
    thread = await stage.sandbox.thread(stage.general, stage.mai, "a title")
    await stage.sandbox.say(thread, stage.mai, "in the thread")
    await stage.taken(2)
    by_text = {message.text: message for message in stage.inlet.messages}
    assert set(by_text) == {"a title", "in the thread"}
    title = by_text["a title"]
    assert not title.deletable
    assert [part.kind for part in title.parts] == [PartKind.TITLE]
    assert title.author.id == stage.mai
    place = by_text["in the thread"].ref.place
    assert (place.channel, place.parent) == (thread, stage.general)


async def titles(stage: Stage) -> list[str]:
    """All that were taken, in order; events come in order, too."""
    await stage.sandbox.say(stage.general, stage.mai, "the last")
    await stage.inlet.changes.wait(
        lambda: any(m.text == "the last" for m in stage.inlet.messages), 8
    )
    return [m.text for m in stage.inlet.messages if m.parts[0].kind is PartKind.TITLE]


async def test_the_new_title_of_a_renamed_thread_is_read_as_an_edit_of_the_first(
    stage: Stage,
) -> None:
    thread = await stage.sandbox.thread(stage.general, stage.mai, "a title")
    await stage.taken()
    await stage.sandbox.change_thread(thread, name="another title")
    await stage.taken(2)
    first, second = stage.inlet.messages
    assert second.text == "another title"
    assert (second.ref, second.author.id) == (first.ref, stage.mai)
    assert first.revision == "0" != second.revision
    assert first.edited_at is None
    assert second.written_at > first.written_at


async def test_a_thread_that_is_locked_archived_or_opened_again_has_no_new_title(
    stage: Stage,
) -> None:
    thread = await stage.sandbox.thread(stage.general, stage.mai, "a title")
    await stage.taken()
    await stage.sandbox.change_thread(thread, locked=True)
    await stage.sandbox.change_thread(thread, archived=True)
    await stage.sandbox.change_thread(thread, archived=False)
    assert await titles(stage) == ["a title"]


async def test_a_thread_that_is_renamed_while_it_is_opened_again_has_a_new_title(
    stage: Stage,
) -> None:
    thread = await stage.sandbox.thread(stage.general, stage.mai, "a title")
    await stage.taken()
    await stage.sandbox.change_thread(thread, archived=True)
    await stage.sandbox.change_thread(thread, archived=False, name="another title")
    await stage.taken(2)
    assert await titles(stage) == ["a title", "another title"]


async def test_a_title_whose_name_is_forgotten_counts_as_that_of_a_new_thread(stage: Stage) -> None:
    thread = await stage.sandbox.thread(stage.general, stage.mai, "a title")
    await stage.taken()
    await stage.sandbox.change_thread(thread, archived=True)
    assert await titles(stage) == ["a title"]
    client = stage.platform._client
    assert client is not None
    client._titles._archived.clear()
    stage.inlet.messages.clear()
    await stage.sandbox.change_thread(thread, archived=False)
    await stage.taken()
    assert (stage.inlet.messages[0].text, stage.inlet.messages[0].revision) == ("a title", "0")


async def test_a_title_from_before_the_bot_came_is_left_alone(stage: Stage) -> None:
    thread = await stage.sandbox.thread(stage.general, stage.mai, "a title")
    await stage.taken()
    await stage.sandbox.change_thread(thread, archived=True)
    assert await titles(stage) == ["a title"]
    client = stage.platform._client
    assert client is not None
    client._titles._archived.clear()
    client.guilds[0].me.joined_at = now() + timedelta(seconds=1)
    stage.inlet.messages.clear()
    await stage.sandbox.change_thread(thread, archived=False)
    assert await titles(stage) == []


async def test_a_title_is_not_lost_where_discord_fails_to_say_who_opened_the_thread(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(title_room, "PAUSES", (0.0,))
    stage.sandbox.fail_next("GET", f"/members/{stage.mai}", 503)
    await stage.sandbox.thread(stage.general, stage.mai, "a title")
    assert (await only(stage)).text == "a title"


async def test_the_name_of_who_joins_is_read_and_no_member_list_is_asked_for(stage: Stage) -> None:
    bad = await stage.sandbox.user("free nitro")
    await stage.sandbox.join(stage.guild, bad)
    message = await only(stage)
    assert message.ref.id == f"join:{bad}"
    assert [(p.kind, p.text) for p in message.parts] == [(PartKind.NAME, "free nitro")]
    assert not message.deletable
    assert not [p for p in stage.sandbox.gateway.received if p["op"] == 8]


async def test_webhooks_are_webhooks_and_other_bots_are_bots(stage: Stage) -> None:
    hook = stage.sandbox.state.snowflake()
    await stage.sandbox.say(stage.general, stage.mai, "from a hook", webhook_id=hook)
    await stage.taken(1)
    other = stage.sandbox.state.add_user("helper")
    other["bot"] = True
    await stage.sandbox.join(stage.guild, other["id"])
    await stage.sandbox.say(stage.general, other["id"], "from a bot")
    await stage.taken(2)
    kinds = [(m.text, m.author.kind) for m in stage.inlet.messages]
    assert kinds == [("from a hook", AuthorKind.WEBHOOK), ("from a bot", AuthorKind.BOT)]


async def test_roles_give_rights_and_administrators_have_all(stage: Stage) -> None:
    moderator = await stage.sandbox.role(stage.guild, "Moderator", may.MODERATE | may.KICK)
    await stage.sandbox.give(stage.guild, stage.mai, moderator)
    await stage.sandbox.say(stage.general, stage.mai, "as a moderator")
    admin = await stage.sandbox.role(stage.guild, "Admin", may.ADMINISTRATOR)
    await stage.sandbox.give(stage.guild, stage.mai, admin)
    await stage.sandbox.say(stage.general, stage.mai, "as an admin")
    owner = stage.sandbox.owner(stage.guild)
    await stage.sandbox.say(stage.general, owner, "as the owner")
    await stage.taken(3)
    first, second, third = (message.author for message in stage.inlet.messages)
    assert first.rights == {Right.MUTE, Right.KICK}
    assert first.roles == (moderator, "moderator")
    assert second.rights == frozenset(Right)
    assert third.is_owner
    assert third.rights == frozenset(Right)


async def test_the_bot_itself_and_system_messages_are_not_read(stage: Stage) -> None:
    await stage.sandbox.say(stage.general, stage.mai, "joined", type=7)
    await stage.sandbox.say(stage.general, stage.sandbox.bot_id, "mine")
    await stage.sandbox.say(stage.general, stage.mai, "read me")
    await stage.taken()
    assert [message.text for message in stage.inlet.messages] == ["read me"]
