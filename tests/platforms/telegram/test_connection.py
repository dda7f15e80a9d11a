"""Nothing is lost between Telegram and the inlet, and the connection ends with a clear word."""

import asyncio
import json
import logging
from collections.abc import Sequence
from random import Random
from typing import Any

import pytest

from bot.core.types import Message
from bot.core.verbs import VERBS
from bot.platforms.errors import Fatal
from bot.platforms.telegram import platform as platform_module
from bot.ports import PlatformError, Trouble
from bot.sandbox.faults import EventPlan
from tests.platforms.telegram.conftest import Stage


async def test_a_wrong_token_is_one_sentence_that_names_the_remedy_and_not_the_token(
    stage: Stage,
) -> None:
    platform = stage.platform(token="99:wrong-token")
    with pytest.raises(Fatal) as caught:
        await platform.run()
    await platform.close()
    assert "@BotFather" in str(caught.value)
    assert "wrong-token" not in str(caught.value)
    assert caught.value.__cause__ is None
    assert not platform.ready.is_set()


async def test_an_update_is_journalled_before_it_is_acknowledged(stage: Stage) -> None:
    chat, user = await stage.sandbox.chat("school"), await stage.sandbox.user("mai")
    seen: list[tuple[int, int]] = []
    journal = stage.inlet.journal

    async def watching(updates: list[tuple[int, str]]) -> list[tuple[int, str]]:
        offsets = [int(body["offset"]) for body in stage.sandbox.polls]
        seen.append((max(number for number, _ in updates), max(offsets)))
        return await journal(updates)

    stage.inlet.journal = watching  # type: ignore[method-assign,assignment]
    await stage.run()
    await stage.sandbox.say(chat, user, "a")
    await stage.settled()
    ((number, offset_before),) = seen
    assert offset_before <= number


async def test_an_update_that_a_stop_left_unhandled_is_handled_once_after_the_restart(
    stage: Stage,
) -> None:
    chat, user = await stage.sandbox.chat("school"), await stage.sandbox.user("mai")
    await stage.sandbox.say(chat, user, "left behind")
    update = stage.sandbox.site.updates.waiting[0]
    stage.inlet.updates[update["update_id"]] = json.dumps(update)
    await stage.run()  # the server still holds the update: it comes a second time
    await stage.sandbox.say(chat, user, "new")
    await stage.settled()
    assert [message.text for message in stage.inlet.taken] == ["left behind", "new"]
    await stage.stop()
    await stage.run()
    assert len(stage.inlet.taken) == 2


async def test_a_malformed_update_is_finished_and_spoils_no_other(stage: Stage) -> None:
    chat, user = await stage.sandbox.chat("school"), await stage.sandbox.user("mai")
    await stage.run()
    bad = [
        await stage.sandbox.raw_update(message={"message_id": "what"}),
        await stage.sandbox.raw_update(something_new={"a": 1}),
        await stage.sandbox.raw_update(message=7),
    ]
    await stage.sandbox.say(chat, user, "fine")
    await stage.settled()
    assert [message.text for message in stage.inlet.taken] == ["fine"]
    assert set(bad) <= set(stage.inlet.done)


@pytest.mark.parametrize("number", [[[]], {}, "7"])
async def test_a_command_of_nobody_that_can_be_ends_no_connection(
    stage: Stage, number: Any
) -> None:
    chat, user = await stage.sandbox.chat("school"), await stage.sandbox.user("mai")
    await stage.run()
    of_nobody = {"id": number, "is_bot": False, "first_name": "x"}
    await stage.sandbox.command(chat, user, "/report", **{"from": of_nobody})
    await stage.sandbox.say(chat, user, "hello")
    await stage.settled()
    assert [one.text for one in stage.inlet.taken] == ["hello"]


async def test_a_failing_desk_ends_neither_the_loop_nor_the_updates_after_it(stage: Stage) -> None:
    chat, user = await stage.sandbox.chat("school"), await stage.sandbox.user("mai")
    stage.front.error = RuntimeError("a defect")
    await stage.run()
    await stage.sandbox.command(chat, user, "/help")
    await stage.sandbox.say(chat, user, "fine")
    await stage.settled()
    assert [message.text for message in stage.inlet.taken] == ["fine"]


async def test_what_could_not_be_kept_is_tried_again(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.platforms.telegram.platform.PAUSES", (0.0, 0.0))
    chat, user = await stage.sandbox.chat("school"), await stage.sandbox.user("mai")
    stage.inlet.refusals = 2
    await stage.run()
    await stage.sandbox.say(chat, user, "keep me")
    await stage.settled()
    assert [message.text for message in stage.inlet.taken] == ["keep me"]


async def test_what_can_never_be_kept_waits_for_the_next_start(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.platforms.telegram.platform.PAUSES", (0.0, 0.0))
    chat, user = await stage.sandbox.chat("school"), await stage.sandbox.user("mai")
    stage.inlet.refusals = 3
    await stage.run()
    await stage.sandbox.say(chat, user, "keep me")
    await stage.sandbox.changed(lambda: not stage.sandbox.site.updates.waiting)
    assert stage.inlet.taken == []
    await stage.stop()
    await stage.run()
    assert [message.text for message in stage.inlet.taken] == ["keep me"]


async def test_an_update_that_can_never_be_kept_keeps_no_other_of_its_batch(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.platforms.telegram.platform.PAUSES", (0.0, 0.0))
    take, batches = stage.inlet.take, []

    async def picky(*messages: Message, done: Sequence[int] = ()) -> None:
        batches.append([message.text for message in messages])
        if any(message.text == "odd" for message in messages):
            raise ValueError("no store takes this")
        await take(*messages, done=done)

    monkeypatch.setattr(stage.inlet, "take", picky)
    chat, user = await stage.sandbox.chat("school"), await stage.sandbox.user("mai")
    for text in ("first", "odd", "last"):
        await stage.sandbox.say(chat, user, text)
    await stage.run()
    await stage.sandbox.changed(lambda: not stage.sandbox.site.updates.waiting)
    await stage.inlet.until(lambda: len(stage.inlet.done) == len(stage.inlet.updates) - 1)
    whole = ["first", "odd", "last"]
    assert batches == [*[whole] * 3, *([text] for text in whole)]
    assert [message.text for message in stage.inlet.taken] == ["first", "last"]
    ((number, raw),) = await stage.inlet.unfinished()
    assert '"odd"' in raw
    assert number not in stage.inlet.done


@pytest.mark.parametrize(
    ("status", "retry_after", "trouble", "wait"),
    [(502, None, Trouble.DOWN, 0.0), (429, 3, Trouble.LIMITED, 3.0)],
)
async def test_a_broken_connection_raises_and_the_same_platform_can_run_again(  # noqa: PLR0917 -- fixtures
    stage: Stage,
    monkeypatch: pytest.MonkeyPatch,
    status: int,
    retry_after: int | None,
    trouble: Trouble,
    wait: float,
) -> None:
    monkeypatch.setattr(platform_module, "POLL_PAUSES", ())  # the first failure is the last
    chat, user = await stage.sandbox.chat("school"), await stage.sandbox.user("mai")
    platform = stage.platform()
    stage.sandbox.fail_next("POST", "/getUpdates", status, retry_after=retry_after)
    with pytest.raises(PlatformError) as caught:
        await platform.run()
    assert (caught.value.trouble, caught.value.retry_after) == (trouble, wait)
    assert not platform.ready.is_set()
    stage.running.append((platform, asyncio.create_task(platform.run())))
    await stage.sandbox.say(chat, user, "after the storm")
    await stage.settled()
    assert [message.text for message in stage.inlet.taken] == ["after the storm"]


async def test_a_second_poller_ends_the_first_with_a_sentence(stage: Stage) -> None:
    await stage.run()
    platform, task = stage.running.pop()
    await stage.sandbox.changed(lambda: len(stage.sandbox.polls) == 1)
    await stage.run()
    with pytest.raises(PlatformError, match="another program") as caught:
        await task
    await platform.close()
    assert caught.value.trouble is Trouble.DOWN


async def test_a_webhook_left_behind_is_taken_away(stage: Stage) -> None:
    chat, user = await stage.sandbox.chat("school"), await stage.sandbox.user("mai")
    stage.sandbox.site.updates.webhook = {"url": "http://127.0.0.1:1/"}
    await stage.run()
    await stage.sandbox.say(chat, user, "hello")
    await stage.settled()
    assert [message.text for message in stage.inlet.taken] == ["hello"]


async def test_the_bot_asks_for_exactly_the_updates_it_handles(stage: Stage) -> None:
    await stage.run()
    await stage.sandbox.changed(lambda: len(stage.sandbox.polls) == 1)
    await stage.stop()
    asked = stage.sandbox.polls[0]["allowed_updates"]
    assert asked == [
        "message", "edited_message", "callback_query", "chat_member", "my_chat_member",
        "chat_join_request",
    ]  # fmt: skip


async def test_members_are_offered_only_their_own_commands(stage: Stage) -> None:
    await stage.run()
    everybody, staff, vietnamese = stage.sandbox.calls("setMyCommands")
    offered = [one["command"] for one in everybody["commands"]]
    public = (verb.group or name for name, verb in VERBS.items() if verb.public)
    assert offered == list(dict.fromkeys(public))
    assert {"cases", "mute", "undo"} <= {one["command"] for one in staff["commands"]}
    assert staff["scope"] == {"type": "all_chat_administrators"}
    assert [one["command"] for one in vietnamese["commands"]] == offered
    assert vietnamese["commands"][0]["description"] == "help-report/vi"
    assert vietnamese["language_code"] == "vi"


async def test_what_is_offered_already_is_not_set_again(stage: Stage) -> None:
    await stage.run()
    await stage.stop()
    before = len(stage.sandbox.calls("setMyCommands"))
    await stage.run()
    assert len(stage.sandbox.calls("setMyCommands")) == before


async def test_a_menu_that_was_refused_is_offered_at_the_next_connection(stage: Stage) -> None:
    stage.sandbox.fail_next("*", "/setMyCommands", 429, times=1)
    await stage.run()
    assert stage.sandbox.site.world.commands == {}
    await stage.stop()
    await stage.run()
    assert len(stage.sandbox.site.world.commands) == 3


async def test_neither_token_nor_text_reaches_a_log(
    stage: Stage, caplog: pytest.LogCaptureFixture, capsys: pytest.CaptureFixture[str]
) -> None:
    caplog.set_level(logging.INFO)
    chat, user = await stage.sandbox.chat("school"), await stage.sandbox.user("mai")
    stage.front.error = RuntimeError("a defect")
    await stage.run()
    await stage.sandbox.command(chat, user, "/help private words")
    await stage.settled()
    await stage.stop()
    logged = caplog.text + capsys.readouterr().out
    assert "update_failed" in logged
    assert stage.sandbox.token not in logged
    assert "private words" not in logged


async def test_a_poll_that_fails_now_and_then_does_not_end_the_connection(stage: Stage) -> None:
    chat, user = await stage.sandbox.chat("school"), await stage.sandbox.user("mai")
    await stage.run()
    stage.sandbox.fail_next("*", "/getUpdates", 502, times=2)
    for text in ("one", "two", "three"):
        await stage.sandbox.say(chat, user, text)
    await stage.settled()
    _, task = stage.running[0]
    assert not task.done()
    assert [one.text for one in stage.inlet.taken] == ["one", "two", "three"]


async def test_a_command_that_comes_twice_in_one_batch_is_carried_out_once(stage: Stage) -> None:
    chat, user = await stage.sandbox.chat("school"), await stage.sandbox.user("mai")
    stage.sandbox.plan(EventPlan(doubled=1.0), Random(1))
    await stage.run()
    await stage.sandbox.command(chat, user, "/rules")
    await stage.sandbox.command(chat, user, "/help")
    await stage.settled()
    assert [one.verb for one in stage.front.requests] == ["rules", "help"]
