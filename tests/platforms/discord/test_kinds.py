"""What a message on Discord carries beside its words is known from the event."""

import json
from typing import Any

import pytest

from bot.core.types import MessageKind
from tests.platforms.discord.conftest import Stage

FILE = {"id": "9", "filename": "f", "size": 3, "url": "u", "proxy_url": "u"}
VOICE = {
    **FILE,
    "filename": "voice-message.ogg",
    "content_type": "audio/ogg",
    "duration_secs": 2.5,
    "waveform": "AAAA",
}
STICKER = {"id": "5", "name": "s", "format_type": 1}
HERE = "the server's id"
LATER = "2026-06-01T12:00:00+00:00"
POLL = {
    "question": {"text": "who?"},
    "answers": [{"answer_id": 1, "poll_media": {"text": "you"}}],
    "expiry": LATER,
    "allow_multiselect": False,
    "layout_type": 1,
}


def named(name: str, kind: str | None = None) -> dict[str, Any]:
    return FILE | {"filename": name} | ({"content_type": kind} if kind else {})


def passed_on(**fields: Any) -> dict[str, Any]:
    empty = {"content": "", "embeds": [], "attachments": [], "mentions": [], "mention_roles": []}
    said = {"type": 0, "timestamp": LATER, "edited_timestamp": None, "flags": 0}
    return {"message_snapshots": [{"message": empty | said | fields}]}


def called(**owners: str) -> dict[str, Any]:
    """By a command of an app; `owners` says for whom it was installed: 0 the server, 1 a user."""
    user = {"id": "77", "username": "rex", "discriminator": "0", "avatar": None}
    whose = {name.removeprefix("of_"): number for name, number in owners.items()}
    about = {"id": "1", "type": 2, "user": user, "authorizing_integration_owners": whose}
    return {"type": 20, "interaction_metadata": about}


CARRIED: dict[str, tuple[str, dict[str, Any], set[str]]] = {
    "words": ("hello", {}, set()),
    "a picture": ("", {"attachments": [named("a.png", "image/png")]}, {"photo"}),
    "a picture by its name": ("", {"attachments": [named("a.png")]}, {"photo"}),
    "a gif": ("", {"attachments": [named("a.gif", "image/gif")]}, {"gif"}),
    "a video": ("", {"attachments": [named("a.mp4", "video/mp4")]}, {"video"}),
    "music": ("", {"attachments": [named("a.mp3", "audio/mpeg")]}, {"audio"}),
    "other files": (
        "look",
        {"attachments": [named("a.pdf", "application/pdf"), named("b.jpg", "image/jpeg")]},
        {"file", "photo"},
    ),
    "a voice message": ("", {"attachments": [VOICE], "flags": 8192}, {"voice"}),
    "a sticker": ("", {"sticker_items": [STICKER]}, {"sticker"}),
    "a poll": ("", {"poll": POLL}, {"poll"}),
    "words passed on": ("", passed_on(content="x"), {"forward"}),
    "a picture passed on": (
        "",
        passed_on(attachments=[named("a.png", "image/png")]),
        {"forward", "photo"},
    ),
    "a sticker passed on": ("", passed_on(sticker_items=[STICKER]), {"forward", "sticker"}),
    "a voice message passed on": (
        "",
        passed_on(attachments=[VOICE], flags=8192),
        {"forward", "voice"},
    ),
    "a gif by its preview": ("x", {"embeds": [{"type": "gifv"}]}, {"gif"}),
    "a gif of the picker": ("https://tenor.com/view/cat-gif-12345", {}, {"gif"}),
    "an address among words": ("see https://tenor.com/view/cat-gif-12345", {}, set()),
    "an app of the server": ("x", called(of_0=HERE), set()),
    "an app of both": ("x", called(of_0=HERE, of_1="77"), set()),
    "an app that one member brought": ("x", called(of_1="77"), {"via_bot"}),
}  # fmt: skip


@pytest.mark.parametrize("name", CARRIED)
async def test_what_is_carried_is_known(stage: Stage, name: str) -> None:
    text, fields, kinds = CARRIED[name]
    fields = json.loads(json.dumps(fields).replace(HERE, stage.guild))
    await stage.sandbox.say(stage.general, stage.mai, text, **fields)
    await stage.taken()
    assert stage.inlet.messages[-1].kinds == {MessageKind(kind) for kind in kinds}


async def test_an_edit_says_what_it_carries_now(stage: Stage) -> None:
    number = await stage.sandbox.say(stage.general, stage.mai, "look")
    files = [named("a.png", "image/png")]
    await stage.sandbox.edit(stage.general, number, "look", attachments=files)
    await stage.sandbox.edit(stage.general, number, "look", attachments=[])
    await stage.taken(3)
    kinds = [message.kinds for message in stage.inlet.messages]
    assert kinds == [frozenset(), {MessageKind.PHOTO}, frozenset()]
