"""Any update from Telegram is finished, and the next well-formed one is taken.

The updates are those of the stand-in, as the real adapter gets them, with fields removed, doubled
and of other kinds; at the webhook also any bytes.
"""

import asyncio
import json
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, note
from hypothesis import strategies as st

from bot.core.types import Message
from bot.platforms.telegram.source import ALLOWED
from bot.platforms.telegram.webhook import LARGEST_NUMBER, parsed
from bot.ports import Card
from bot.sandbox.telegram import TelegramSandbox
from tests.fuzz.edits import EDITS, Edit, Json, edited
from tests.fuzz.runs import fed, fuzzed
from tests.platforms.telegram.conftest import Stage
from tests.platforms.telegram.fakes import Clock, FakeInlet
from tests.support.bot import Bot, running

AT_ONCE = 40
RICH: Json = {
    "entities": [
        {"type": "text_link", "offset": 0, "length": 2, "url": "https://a.b"},
        {"type": "mention", "offset": 3, "length": 2},
        {"type": "text_mention", "offset": 0, "length": 1,
         "user": {"id": 5, "is_bot": False, "first_name": "x"}},
    ],
    "quote": {"text": "q", "position": 0},
    "reply_markup": {"inline_keyboard": [[{"text": "b", "url": "https://a.b"}]]},
    "forward_origin": {"type": "hidden_user", "date": 1, "sender_user_name": "h"},
    "poll": {
        "id": "1", "question": "q", "options": [{"text": "o", "voter_count": 0,
        "persistent_id": "1"}], "total_voter_count": 0, "is_closed": False, "is_anonymous": True,
        "type": "regular", "allows_multiple_answers": False, "allows_revoting": True,
        "members_only": False,
    },
    "contact": {"phone_number": "1", "first_name": "c", "vcard": "v"},
    "location": {"latitude": 1.0, "longitude": 1.0, "live_period": 60},
    "dice": {"emoji": "🎲", "value": 3},
    "paid_media": {"star_count": 1, "paid_media": [
        {"type": "preview", "width": 1, "height": 1, "duration": 3},
        {"type": "photo", "photo": [
            {"file_id": "f", "file_unique_id": "u", "width": 1, "height": 1}]},
    ]},
    "via_bot": {"id": 6, "is_bot": True, "first_name": "v"},
}  # fmt: skip
PHOTO: Json = {
    "caption": "c",
    "photo": [{"file_id": "f", "file_unique_id": "u", "width": 1, "height": 1}],
    "document": {
        "file_id": "d",
        "file_unique_id": "u",
        "file_name": "n.pdf",
        "mime_type": "application/pdf",
    },
    "media_group_id": "9",
}
BYTES = st.lists(
    st.tuples(
        st.integers(0, 4000), st.integers(0, 9),
        st.sampled_from(
            [b"", b"[" * 3000, b'{"a":' * 2000, b"NaN", b"1e999", b"9" * 5000, b"\xff", b"\xed\xa0",
             b"\\ud800", b"\x00", b"null", b'"update_id":-1,', b'"update_id":1.0,', b"\xef\xbb\xbf",
             b'"update_id":true,', b'"update_id":99999999999999999999,', b",", b'"', b"}", b"{"]
        ) | st.binary(max_size=3),
    ),
    max_size=4,
)  # fmt: skip


class Ticking(Clock):
    """Goes on by itself, so that no answer has to wait for its turn."""

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=3)
        return self.now


class StoringInlet(FakeInlet):
    """Notes what the bot's own store has taken, and no more."""

    def __init__(self, bot: Bot) -> None:
        super().__init__()
        self.bot = bot

    async def take(self, *messages: Message, done: Sequence[int] = ()) -> None:
        await self.bot.pipeline.take(messages)
        await super().take(*messages, done=done)


@dataclass(repr=False)
class Line:
    stage: Stage
    inlet: StoringInlet
    chat: str
    mai: str
    documents: list[Json]
    said: int = 0

    async def goes_on(self) -> None:
        """A well-formed message is taken, and nothing waits unfinished."""
        self.said += 1
        await self.stage.sandbox.say(self.chat, self.mai, f"well-formed {self.said}")
        await self.stage.settled()
        inlet = self.inlet
        while waiting := await inlet.bot.inbox.waiting(100):
            await inlet.bot.pipeline.judge(waiting)
        assert f"well-formed {self.said}" in [one.text for one in inlet.taken]
        assert await inlet.unfinished() == []
        assert not any(task.done() for _, task in self.stage.running)
        for kept in (inlet.taken, inlet.updates, inlet.done, inlet.moves, inlet.welcomed):
            kept.clear()
        for heard in (self.stage.front.requests, self.stage.front.presses, self.stage.sandbox.log):
            heard.clear()


async def acted(stage: Stage, chat: str, mai: str) -> None:
    """Something of everything that the bot hears of."""
    box = stage.sandbox
    admin, lan = await box.user("admin"), await box.user("lan")
    await box.join(chat, lan)
    await box.promote(chat, admin)
    first = await box.say(chat, mai, "hi @lan https://a.b", **RICH)
    await box.edit(chat, first, "edited")
    await box.say(chat, mai, None, **PHOTO)
    await box.command(chat, admin, "/warn spam", reply_to=first)
    await box.command(chat, mai, "/report", reply_to=first)
    await box.private(mai, "/start")
    await box.private(mai, f"/start report_{chat}")
    await box.private(mai, "somebody is unkind")
    await box.demote(chat, admin)
    await box.ask_to_join(chat, await box.user("hoa"))
    await box.migrate(await box.chat("basic", "group", tell=True))
    await stage.settled()
    (own, *_) = box.direct_messages(mai)
    await box.press(mai, mai, str(own["message_id"]), "case:1:ban")
    await stage.settled()


@pytest.fixture
async def line(tmp_path: Path) -> AsyncIterator[Line]:
    clock = Ticking()
    sandbox = TelegramSandbox(clock)
    await sandbox.start()
    async with running(tmp_path / "modbot.sqlite") as bot:
        inlet = StoringInlet(bot)
        stage = Stage(sandbox=sandbox, clock=clock, inlet=inlet)
        stage.front.door = Card(text="be kind")
        chat, mai = await sandbox.chat("school", tell=True), await sandbox.user("mai")
        await sandbox.join(chat, mai)
        await stage.run()
        await sandbox.changed(lambda: bool(sandbox.polls))  # it has said which kinds it wants
        await acted(stage, chat, mai)
        documents = [json.loads(raw) for raw in inlet.updates.values()]
        for document in documents:
            del document["update_id"]
        built = Line(stage, inlet, chat, mai, documents)
        await built.goes_on()
        yield built
        await stage.stop()
    await sandbox.stop()


@fuzzed(AT_ONCE, short=800, sharers=2)
@given(st.lists(st.tuples(st.integers(0, 99), EDITS), min_size=AT_ONCE, max_size=AT_ONCE))
async def test_whatever_update_comes_it_is_finished_and_the_next_one_is_taken(
    line: Line, updates: list[tuple[int, list[Edit]]]
) -> None:
    kinds = {kind for document in line.documents for kind in document}
    assert kinds == {*ALLOWED}
    for number, edits in updates:
        wrong = edited(line.documents[number % len(line.documents)], edits)
        wrong.pop("update_id", None)  # Telegram's own count
        note(str(wrong)[:2000])
        line.stage.sandbox.site.updates.add_raw(wrong)
        fed["updates"] += 1
        await asyncio.sleep(0)
    await line.goes_on()


BODY = json.dumps({"update_id": 7, "message": {"message_id": 1, "date": 1, "text": "hi", **RICH}})


@fuzzed(sharers=2)
@given(EDITS | st.just([]), BYTES)
def test_whatever_is_brought_to_the_webhook_is_an_update_or_none(
    edits: list[Edit], raw: list[tuple[int, int, bytes]]
) -> None:
    data = json.dumps(edited(json.loads(BODY), edits)).encode()
    for place, length, put in raw:
        at = place % (len(data) + 1)
        data = data[:at] + put + data[at + length :]
    update = parsed(data)
    if update is not None:
        number, body = update
        assert 0 <= number <= LARGEST_NUMBER
        assert json.loads(data.decode()).keys() == body.keys()  # as it is read from the journal
    fed["updates"] += 1
