"""What is held in a raid is heard all the same by those who look after people."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from bot.core.actions import Desk
from tests.support.bot import Bot, running
from tests.support.values import NOON
from tests.support.watched import ASKED, CHANNEL, OLD, YOUNG, Chat, cards, with_people


@pytest.fixture
async def bot(tmp_path: Path) -> AsyncIterator[Bot]:
    async with running(tmp_path / "m.sqlite") as built:
        await with_people(built)
        await built.ask("raid on")
        yield built


async def test_who_lures_somebody_with_messages_that_are_held_is_a_case_for_child_safety(
    bot: Bot,
) -> None:
    chat, newcomer = Chat(bot), replace(OLD, joined_at=NOON)
    bot.hands.members[OLD.id] = newcomer
    await chat.say(YOUNG, "hello")
    for text in ASKED:
        await chat.say(newcomer, text, mentioned=(YOUNG.id,))
    assert bot.kinds().count("delete") == len(ASKED)
    assert any("asks for secrecy" in card for card in cards(bot))


async def test_who_tells_somebody_to_harm_themselves_is_answered_as_ever(bot: Bot) -> None:
    chat, newcomer = Chat(bot), replace(OLD, joined_at=NOON)
    await chat.say(YOUNG, "hello")
    await chat.say(newcomer, "go kill yourself", mentioned=(YOUNG.id,))
    strikes = await bot.ledger.strikes(
        bot.settled[-1].message.community, OLD.id, NOON - timedelta(1)
    )
    assert sum(one.weight for one in strikes) >= 3
    made = bot.settled[-1].decision.answer
    assert (made.delete, made.report) == (True, Desk.MODERATORS)
    assert CHANNEL not in {done.target for done in bot.hands.done}
