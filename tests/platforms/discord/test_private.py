"""Whoever writes to the bot alone is answered there, and nothing of it is moderated."""

from structlog.testing import capture_logs

from bot.core.types import Community, Place, Platform
from bot.platforms.discord.client import intents
from bot.ports import Card, Trouble
from tests.platforms.discord.conftest import Stage


async def told(stage: Stage, count: int) -> list[str]:
    """What the bot wrote to mai, once there is so much of it."""
    bot = stage.sandbox.bot_id

    def written() -> list[str]:
        messages = stage.sandbox.direct_messages(stage.mai)
        return [one["content"] for one in messages if one["author"]["id"] == bot]

    await stage.sandbox.changed(lambda: len(written()) >= count)
    return written()


async def write(stage: Stage, text: str, **extra: object) -> None:
    await stage.sandbox.say(stage.sandbox.direct(stage.mai), stage.mai, text, **extra)


async def test_who_writes_of_need_reads_where_to_turn(stage: Stage) -> None:
    await write(stage, "i can take no more")
    assert await told(stage, 1) == ["call"]
    assert stage.front.requests == []


async def test_all_others_read_that_nobody_does_and_what_the_bot_can_do(stage: Stage) -> None:
    stage.front.reply = Card(text="/report, /rules")
    await write(stage, "hello?")
    assert await told(stage, 1) == ["unread-here en\n\n/report, /rules"]
    [request] = stage.front.requests
    alone = Place(community=Community(platform=Platform.DISCORD, id=stage.mai), channel=stage.mai)
    assert (request.verb, request.place, request.private) == ("help", alone, True)


async def test_nothing_of_it_is_judged_or_kept(stage: Stage) -> None:
    await write(stage, "you are an idiot")
    await told(stage, 1)
    await stage.sandbox.say(stage.general, stage.mai, "good evening")
    await stage.taken()
    assert [one.text for one in stage.inlet.messages] == ["good evening"]


async def test_who_writes_too_often_is_still_answered_in_need(stage: Stage) -> None:
    stage.front.slower = "slower"
    await write(stage, "hello?")
    await write(stage, "i can take no more")
    assert await told(stage, 1) == ["call"]


async def test_who_writes_too_often_and_other_bots_get_no_answer(stage: Stage) -> None:
    stage.front.slower = "slower"
    await write(stage, "hello?")
    await stage.sandbox.say(stage.general, stage.mai, "good evening")
    await stage.taken()  # comes after what was written before
    stage.front.slower = None
    robot = stage.sandbox.state.users[stage.mai]
    robot["bot"] = True
    await write(stage, "i can take no more")
    robot["bot"] = False
    await write(stage, "hello?")
    assert await told(stage, 1) == ["unread-here en\n\nnoted"]


async def test_a_private_answer_that_is_refused_ends_nothing(stage: Stage) -> None:
    stage.sandbox.fail_next("POST", "/messages", 403, code=50007, message="Cannot send")
    with capture_logs() as logs:
        await write(stage, "i can take no more")
        await stage.sandbox.changed(lambda: not stage.sandbox.traffic.faults)
        await write(stage, "hello?")
        assert await told(stage, 1) == ["unread-here en\n\nnoted"]
    assert [(one["event"], one["trouble"]) for one in logs] == [
        ("a private answer was not given", Trouble.CLOSED)
    ]


def test_private_messages_are_asked_for() -> None:
    assert intents().dm_messages
