"""Any payload from Discord's gateway is taken or skipped: the connection stays, and the next
well-formed message is taken.

The payloads are those of the stand-in, as a real client gets them, with fields removed, doubled
and of other kinds.
"""

import asyncio
import json
from collections.abc import AsyncIterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field

import pytest
from hypothesis import given, note
from hypothesis import strategies as st

from bot.core.cases import Deed
from bot.core.types import Message
from bot.health.metrics import Counts
from bot.platforms.discord import DiscordPlatform
from bot.reception import Reception
from bot.sandbox.discord import DiscordSandbox
from bot.sandbox.discord.gateway import RESUME
from tests.fuzz.edits import EDITS, Edit, Json, edited
from tests.fuzz.runs import fed, fuzzed
from tests.platforms.discord.conftest import now
from tests.platforms.discord.fakes import ListFront, ListInlet
from tests.support.bot import Bot

AT_ONCE = 40
EVENTS = (
    "MESSAGE_CREATE", "MESSAGE_UPDATE", "THREAD_CREATE", "THREAD_UPDATE", "GUILD_MEMBER_ADD",
    "INTERACTION_CREATE", "GUILD_AUDIT_LOG_ENTRY_CREATE",
)  # fmt: skip
RICH: Json = {
    "embeds": [
        {"type": "rich", "title": "t", "description": "d", "url": "https://a.b", "color": 1,
         "fields": [{"name": "n", "value": "v", "inline": True}], "author": {"name": "a"},
         "footer": {"text": "f"}, "image": {"url": "https://a.b/i.png", "height": 1, "width": 1},
         "timestamp": "2026-01-01T00:00:00+00:00", "provider": {"name": "p"}},
    ],
    "attachments": [
        {"id": "5", "filename": "a.png", "size": 3, "url": "https://a.b/a.png",
         "proxy_url": "https://a.b/a.png", "content_type": "image/png", "description": "d"},
    ],
    "poll": {
        "question": {"text": "q"}, "expiry": "2026-01-01T00:00:00+00:00", "layout_type": 1,
        "answers": [{"answer_id": 1, "poll_media": {"text": "a", "emoji": {"name": "👍"}}}],
        "allow_multiselect": False,
        "results": {"is_finalized": False, "answer_counts": [{"id": 1, "count": 1}]},
    },
    "components": [
        {"type": 1, "id": 1, "components": [
            {"type": 2, "id": 2, "style": 5, "label": "l", "url": "https://a.b"}]},
        {"type": 17, "id": 3, "components": [{"type": 10, "id": 4, "content": "c"}]},
    ],
    "sticker_items": [{"id": "6", "name": "s", "format_type": 1}],
    "message_snapshots": [
        {"message": {"type": 0, "content": "forwarded", "embeds": [], "attachments": [],
                     "timestamp": "2026-01-01T00:00:00+00:00", "edited_timestamp": None,
                     "flags": 0, "mentions": [], "mention_roles": [], "components": []}},
    ],
    "interaction_metadata": {
        "id": "1", "type": 2, "authorizing_integration_owners": {"1": "77"},
        "user": {"id": "77", "username": "rex", "discriminator": "0", "avatar": None},
    },
    "reactions": [{"emoji": {"id": None, "name": "👍"}, "count": 1, "me": False}],
}  # fmt: skip


@dataclass
class StoringInlet(ListInlet):
    """Notes what the bot's own store has taken, and no more."""

    bot: Bot = field(kw_only=True)

    async def take(self, *messages: Message, done: Sequence[int] = ()) -> None:
        await self.reception.take(*messages)
        await super().take(*messages)

    async def noted(self, deed: Deed) -> None:
        await self.reception.noted(deed)
        await super().noted(deed)

    @property
    def reception(self) -> Reception:
        office = self.bot.desk._office
        return Reception(self.bot.pipeline, self.bot.inbox, office, Counts())


@dataclass(repr=False)
class Line:
    sandbox: DiscordSandbox
    inlet: StoringInlet
    front: ListFront
    guild: str
    general: str
    mai: str
    running: asyncio.Task[None]
    documents: list[tuple[str, Json]]  # event, payload
    said: int = 0

    async def goes_on(self) -> None:
        """A well-formed message arrives, by the connection that there was from the beginning."""
        self.said += 1
        text = f"well-formed {self.said}"
        await self.sandbox.say(self.general, self.mai, text)
        await self.inlet.changes.wait(
            lambda: any(one.text == text for one in self.inlet.messages), 10
        )
        while waiting := await self.inlet.bot.inbox.waiting(100):
            await self.inlet.bot.pipeline.judge(waiting)
        self.inlet.messages.clear()
        self.inlet.deeds.clear()
        self.front.requests.clear()
        self.front.presses.clear()
        assert not self.running.done()
        gateway = self.sandbox.gateway
        assert len(gateway.sessions) == 1
        assert not [one for one in gateway.received if one["op"] == RESUME]


async def acted(sandbox: DiscordSandbox, guild: str, mai: str) -> None:
    """Something of everything that the bot hears of."""
    general, owner = sandbox.channel_named(guild, "general"), sandbox.owner(guild)
    first = await sandbox.say(general, mai, f"hello <@{owner}>")
    reference = {"type": 0, "channel_id": general, "message_id": first, "guild_id": guild}
    answer = {"type": 19, "message_reference": reference}
    second = await sandbox.say(general, mai, "https://a.b", **RICH, **answer)
    await sandbox.say(general, mai, "by a webhook", webhook_id="77", application_id="78")
    await sandbox.edit(general, second, "edited")
    thread = await sandbox.thread(general, mai, "a title")
    await sandbox.change_thread(thread, name="another title")
    await sandbox.join(guild, await sandbox.user("lan"))
    await sandbox.slash(general, owner, "help")
    await sandbox.slash(general, owner, "warn", {"member": mai, "reason": "r"})
    await sandbox.menu(general, owner, "Report to moderators", first)
    button = {"type": 2, "style": 4, "custom_id": "case:1:ban", "label": "Ban"}
    own = await sandbox.say(general, owner, "c", components=[{"type": 1, "components": [button]}])
    await sandbox.press(general, owner, own, "case:1:ban")
    server = sandbox.state.guilds[guild]
    for action in (20, 22, 23):
        sandbox.audit_log.write(server, action, by=owner, target=mai, reason="r")
    sandbox.audit_log.timed_out(
        server, by=owner, target=mai, ends=(None, "2030-01-01T00:00:00+00:00"), reason="r"
    )
    sandbox.audit_log.deleted(server, sandbox.messages(general)[0], by=owner)


@pytest.fixture
async def line(bot: Bot) -> AsyncIterator[Line]:
    sandbox = DiscordSandbox(now, limit=1_000_000, keep=500)
    base = await sandbox.start()
    guild, mai = await sandbox.guild("Garden", "vi"), await sandbox.user("mai", "vi")
    await sandbox.join(guild, mai)
    inlet, front = StoringInlet(bot=bot), ListFront()
    platform = DiscordPlatform(sandbox.token, f"{base}/api/v10", inlet, front, now)
    task = asyncio.create_task(platform.run())
    await asyncio.wait_for(platform.ready.wait(), 10)
    await acted(sandbox, guild, mai)
    (session,) = sandbox.gateway.sessions.values()
    documents = [(event, json.loads(frame)["d"]) for event, frame in session.sent]
    general = sandbox.channel_named(guild, "general")
    heard = [one for one in documents if one[0] in EVENTS]
    built = Line(sandbox, inlet, front, guild, general, mai, task, heard)
    await built.goes_on()
    yield built
    await platform.close()
    task.cancel()
    with suppress(asyncio.CancelledError):
        await task
    await sandbox.stop()


@fuzzed(AT_ONCE, short=400)
@given(st.lists(st.tuples(st.integers(0, 99), EDITS), min_size=AT_ONCE, max_size=AT_ONCE))
async def test_whatever_the_gateway_sends_the_next_message_is_taken(
    line: Line, payloads: list[tuple[int, list[Edit]]]
) -> None:
    assert {event for event, _ in line.documents} == set(EVENTS)
    for number, edits in payloads:
        event, document = line.documents[number % len(line.documents)]
        wrong = edited(document, edits)
        note(f"{event}: {str(wrong)[:2000]}")
        line.sandbox.gateway.emit(event, wrong, line.guild)
        fed["gateway"] += 1
    await line.goes_on()
