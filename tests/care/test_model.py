"""What the care model hears on a message's way: support, doubt, encouragement, lures."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from bot.core.actions import Desk
from bot.core.detect.grooming import Stage
from bot.core.sightings import Pair
from bot.core.types import Part, PartKind
from tests.support.bot import Bot, running
from tests.support.values import COMMUNITY, NOON, member, message

HEARD = {
    "grey": {"need": 0.95, "imminent": 0.9},
    "fog": {"need": 0.4},
    "rope swing": {"need": 0.01, "encouragement": 0.98},
    "champ, sit with me": {"lure": 0.9},
}


@pytest.fixture
async def bot(tmp_path: Path) -> AsyncIterator[Bot]:
    async with running(tmp_path / "m.sqlite") as made:
        made.scorer.heard = HEARD
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


async def test_what_is_heard_in_a_quote_is_not_heard_of_who_quotes_it(bot: Bot) -> None:
    quote = Part(kind=PartKind.QUOTE, text="everything is grey")
    said = message("same as last week", "1")
    await bot.hear(replace(said, parts=(*said.parts, quote)))
    assert await bot.cases.by_id(1) is None


async def test_a_lure_is_seen_between_two_members(bot: Bot) -> None:
    await bot.hear(message("hi", "1", author=member("9")))
    said = message("champ, sit with me", "2")
    await bot.hear(said)
    [kept] = await bot.watch._pairs.steps(
        Pair(community=COMMUNITY, writer=member().id, partner="9")
    )
    assert kept.sighting.stage is Stage.LURE
