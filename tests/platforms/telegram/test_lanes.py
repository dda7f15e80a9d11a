"""What people ask for holds up nothing that is heard, and is done once, in order for each."""

import asyncio
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

import pytest

from bot.core.types import MessageRef
from bot.platforms.telegram import TelegramPlatform, lanes
from bot.platforms.telegram import platform as platform_module
from bot.ports import PlatformError
from tests.platforms.telegram.conftest import Stage
from tests.platforms.telegram.school import two


@dataclass
class Slow:
    """A Telegram that takes its time to delete a command."""

    gate: asyncio.Event = field(default_factory=asyncio.Event)
    begun: list[str] = field(default_factory=list)

    async def delete(self, target: MessageRef, _reason: str) -> None:
        self.begun.append(target.id)
        await self.passed()

    async def passed(self, *_: Any, **__: Any) -> None:
        with suppress(TimeoutError):  # else a bot that waits for it would never stop
            await asyncio.wait_for(self.gate.wait(), 6)
        self.gate.set()


async def slowly(stage: Stage) -> tuple[TelegramPlatform, Slow]:
    platform, slow = await stage.run(), Slow()
    platform.hands.delete = slow.delete
    return platform, slow


def heard(stage: Stage, text: str) -> Callable[[], bool]:
    return lambda: any(one.text == text for one in stage.inlet.taken)


async def test_many_commands_and_a_slow_telegram_hold_up_nothing_that_is_heard(
    stage: Stage,
) -> None:
    chat, admin, mai = await two(stage)
    _, slow = await slowly(stage)
    for who in (mai, admin, mai, admin):
        await stage.sandbox.command(chat, who, "/rules")
    await stage.sandbox.say(chat, mai, "mean words")
    await stage.inlet.until(heard(stage, "mean words"))
    assert stage.front.requests == []
    slow.gate.set()
    await stage.settled()
    assert len(stage.front.requests) == 4


async def test_a_slow_answer_to_a_press_holds_up_nothing_that_is_heard(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    chat, _, mai = await two(stage)
    platform, slow = await slowly(stage)
    monkeypatch.setattr(platform._dispatch._commands, "_pop_up", slow.passed)
    for _ in range(3):
        await stage.sandbox.raw_update(callback_query=pressed(mai, chat))
    await stage.sandbox.say(chat, mai, "mean words")
    await stage.inlet.until(heard(stage, "mean words"))
    slow.gate.set()
    await stage.settled()
    assert len(stage.front.presses) == 3


def pressed(user: str, chat: str) -> dict[str, Any]:
    return {
        "id": "1", "chat_instance": "1", "data": "case:1:ban",
        "from": {"id": int(user), "is_bot": False, "first_name": "Mai"},
        "message": {
            "message_id": 1, "date": 0,
            "chat": {"id": int(chat), "type": "supergroup", "title": "school"},
        },
    }  # fmt: skip


async def test_what_one_person_asks_for_stays_in_order_and_others_do_not_wait_for_it(
    stage: Stage,
) -> None:
    chat, admin, mai = await two(stage)
    platform, slow = await slowly(stage)
    for who, text in ((mai, "/rules"), (mai, "/help"), (admin, "/tour")):
        await stage.sandbox.command(chat, who, text)
    await stage.sandbox.private(admin, "/help")
    await stage.sandbox.changed(lambda: len(slow.begun) == 2)
    slow.gate.set()
    await stage.settled()
    asked = [(one.actor.id, one.verb) for one in stage.front.requests]
    assert [verb for who, verb in asked if who == mai] == ["rules", "help"]
    assert [verb for who, verb in asked if who == admin] == ["tour", "help"]
    assert platform._lanes._waiting == {}


async def test_what_did_not_get_its_turn_before_the_connection_ended_is_done_once_after_it(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(platform_module, "POLL_PAUSES", ())
    chat, _, mai = await two(stage)
    platform, slow = await slowly(stage)
    _, task = stage.running.pop()
    for text in ("/rules", "/help"):
        await stage.sandbox.command(chat, mai, text)
    await stage.sandbox.changed(lambda: bool(slow.begun))
    stage.sandbox.fail_next("*", "/getUpdates", 502)
    await stage.sandbox.say(chat, mai, "hello")  # ends the poll that is under way
    asyncio.get_running_loop().call_later(0, slow.gate.set)
    with pytest.raises(PlatformError):
        await task
    stage.running.append((platform, asyncio.create_task(platform.run())))
    await platform.ready.wait()
    await stage.settled()
    assert [one.verb for one in stage.front.requests] == ["rules", "help"]


async def test_with_very_many_that_wait_nothing_further_is_read_for_a_while(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lanes, "MOST", 2)
    chat, admin, mai = await two(stage)
    _, slow = await slowly(stage)
    for who in (mai, mai, mai, admin, admin):
        await stage.sandbox.command(chat, who, "/rules")
    await stage.sandbox.say(chat, mai, "mean words")
    await stage.sandbox.changed(lambda: bool(slow.begun))
    assert not heard(stage, "mean words")()
    slow.gate.set()
    await stage.settled()
    assert heard(stage, "mean words")()
    assert len(stage.front.requests) == 5


async def test_two_who_are_shown_the_way_in_at_once_leave_one_line(stage: Stage) -> None:
    chat = await stage.sandbox.chat("school")
    people = [await stage.sandbox.user(name) for name in ("mai", "an", "lan")]
    await stage.run()
    for who in people:
        await stage.sandbox.command(chat, who, "/help")
    await stage.settled()
    shown = [m for m in stage.sandbox.messages(chat) if "safety-open-chat" in m.get("text", "")]
    assert len(shown) == 1
