"""What the care model hears on a message's way: support, doubt, encouragement, lures."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from bot.care.talk import LATELY
from bot.core.actions import Desk
from bot.core.detect.grooming import Stage
from bot.core.sightings import Pair
from bot.core.types import Part, PartKind, Reading
from bot.store.inbox import Arrival
from tests.support.bot import Bot, running
from tests.support.values import COMMUNITY, NOON, member, message

HEARD = {
    "grey": {"need": 0.95, "imminent": 0.9},
    "fog": {"need": 0.4},
    "rope swing": {"need": 0.01, "encouragement": 0.98},
    "< hi\n> champ, sit": {"lure": 0.9},
    "champ": {"moving": 0.1},
}


@pytest.fixture
async def bot(tmp_path: Path) -> AsyncIterator[Bot]:
    async with running(tmp_path / "m.sqlite") as made:
        made.scorer.heard = HEARD
        made.watch.listens = True
        yield made


async def test_who_says_it_in_words_of_no_phrase_is_cared_for_and_not_punished(bot: Bot) -> None:
    await bot.hear(message("everything is grey, you idiot 0.97"))
    case = await bot.cases.by_id(1)
    assert case is not None
    assert case.desk is Desk.CARE
    assert "tell" in bot.kinds()
    assert not {"delete", "mute", "warn"} & set(bot.kinds())


async def test_in_doubt_a_person_decides(bot: Bot) -> None:
    await bot.hear(message("fog in my head, you idiot 0.97"))
    case = await bot.cases.by_id(1)
    assert case is not None
    assert case.desk is Desk.MODERATORS
    assert not {"delete", "mute", "warn", "care"} & set(bot.kinds())
    assert await bot.ledger.strikes(COMMUNITY, member().id, NOON - timedelta(days=1)) == ()


async def test_a_doubt_alone_makes_no_case(bot: Bot) -> None:
    await bot.hear(message("fog in my head"))
    assert await bot.cases.by_id(1) is None


async def test_encouragement_in_words_of_no_phrase_is_taken_away(bot: Bot) -> None:
    await bot.hear(message("the rope swing is free for you"))
    assert "delete" in bot.kinds()


@pytest.mark.parametrize("kind", [PartKind.QUOTE, PartKind.FORWARD])
async def test_what_is_heard_in_words_of_another_is_not_heard_of_who_passes_them_on(
    bot: Bot, kind: PartKind
) -> None:
    quote = Part(kind=kind, text="everything is grey")
    said = message("same as last week", "1")
    await bot.hear(replace(said, parts=(*said.parts, quote)))
    assert await bot.cases.by_id(1) is None


async def lures(bot: Bot) -> list[Stage]:
    pair = Pair(community=COMMUNITY, writer=member().id, partner="9")
    return [kept.sighting.stage for kept in await bot.watch._pairs.steps(pair)]


async def test_a_lure_is_heard_with_what_was_said_before(bot: Bot) -> None:
    await bot.hear(message("hi", "1", author=member("9")))
    await bot.hear(message("champ, sit with me", "2"))
    assert await lures(bot) == [Stage.LURE]


def noted(bot: Bot) -> list[str]:
    """What the model is asked from now on."""
    asked_of: list[str] = []
    score = bot.scorer.score

    async def note(texts: Sequence[str]) -> list[tuple[Reading, ...]]:
        asked_of.extend(texts)
        return await score(texts)

    bot.scorer.score = note  # type: ignore[method-assign]
    return asked_of


async def test_only_a_talk_lures_surely(bot: Bot) -> None:
    bot.scorer.heard = {"< hi\n> champ": {"lure": 0.99}, "champ": {"lure": 0.99}}
    await bot.hear(message("hi", "1", author=member("9")))
    await bot.hear(message("champ, sit with me", "2"))
    assert await lures(bot) == [Stage.SURE_LURE]


async def test_what_a_third_said_is_not_heard_with_it(bot: Bot) -> None:
    asked_of = noted(bot)
    asked = message("where were you", "1", author=member("9"))
    await bot.hear(asked)
    await bot.hear(message("hi", "2", author=member("8")))
    await bot.hear(message("champ, sit with me", "3", reply_to=asked.ref))
    assert await lures(bot) == []
    assert asked_of[-1] == "< where were you\n> champ, sit with me"


async def test_who_is_alone_or_says_nothing_telling_is_not_heard_again(bot: Bot) -> None:
    asked_of = noted(bot)
    await bot.hear(message("champ", "1"))
    await bot.hear(message("hi", "2", author=member("9")))
    await bot.hear(message("fine", "3"))
    assert asked_of == ["champ", "hi", "fine"]


async def test_an_edit_is_heard_with_what_was_said_before(bot: Bot) -> None:
    await bot.hear(message("hi", "1", author=member("9")))
    await bot.hear(message("sit with me", "2"))
    assert await lures(bot) == []
    await bot.hear(replace(message("champ, sit with me", "2"), revision="1"))
    assert await lures(bot) == [Stage.LURE]


async def test_where_the_talk_can_not_be_heard_the_message_itself_counts(bot: Bot) -> None:
    bot.scorer.heard = {"\n> champ": {}, "champ": {"moving": 0.1, "lure": 0.99}}
    await bot.hear(message("hi", "1", author=member("9")))
    await bot.hear(message("champ, sit with me", "2"))
    assert await lures(bot) == []  # heard, and no lure in it
    bot.scorer.deaf = "\n> champ"
    await bot.hear(message("champ, sit with us", "3"))
    assert await lures(bot) == [Stage.LURE]


async def test_what_was_taken_in_before_a_stop_is_heard_in_the_order_it_was_written(
    bot: Bot,
) -> None:
    said = [message("hi", "1", author=member("9")), message("champ, sit with me", "2")]
    await bot.inbox.take([Arrival(message=one, risk=0) for one in said])
    await bot.pipeline.judge(await bot.inbox.waiting(2))
    assert await lures(bot) == [Stage.LURE]


async def test_who_asks_to_be_forgotten_leaves_no_words_to_be_weighed(bot: Bot) -> None:
    await bot.hear(message("hi", "1", author=member("9")))
    await bot.pipeline.take([message("champ, sit with me", "2")])
    await bot.pipeline.judge(await bot.inbox.waiting(10))
    assert bot.watch._fresh
    bot.watch.forget(COMMUNITY.platform, member().id)
    assert not bot.watch._fresh
    assert not bot.watch._led


async def test_what_led_to_a_message_is_forgotten_by_the_clock(bot: Bot) -> None:
    await bot.hear(message("hi", "1", author=member("9")))
    await bot.hear(message("well", "2"))
    assert bot.watch._led
    bot.later(LATELY + timedelta(minutes=1))
    running = asyncio.create_task(bot.watch.run())
    async with asyncio.timeout(20):
        while bot.watch._led or bot.watch._talk._words:  # noqa: ASYNC110 -- neither rings a bell
            await asyncio.sleep(0.01)
    running.cancel()
    await asyncio.wait({running})


async def test_words_of_who_asks_to_be_forgotten_are_not_heard_again(bot: Bot) -> None:
    await bot.hear(message("hi", "1", author=member("9")))
    await bot.ask("privacy delete", member("9"), sure="yes")
    await bot.hear(message("champ, sit with me", "2"))
    assert await lures(bot) == []
