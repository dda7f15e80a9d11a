"""Whom a command is about, where they are written as a number."""

import pytest

from bot.locale import say
from bot.store.cases import Filter
from tests.support.bot import Bot
from tests.support.values import COMMUNITY

NOBODY = say("action-nobody", "en")


@pytest.mark.parametrize("written", ["44", "٤٤", "४४", "044"])
async def test_a_number_in_whatever_digits_is_the_same_member(bot: Bot, written: str) -> None:
    await bot.ask("ban", member=written, reason="spam")
    found, _ = await bot.cases.page(COMMUNITY, Filter())
    assert [case.subject.id for case in found] == ["44"]
    assert [done.target for done in bot.hands.done if done.kind == "ban"] == ["44"]
    await bot.ask("unban", member="44")
    assert bot.kinds()[-1] == "unban"


@pytest.mark.parametrize(
    "written", ["--44", "-", "4-4", "²", "0x44", "4" * 300, "0", "-0", "44 years"]
)
async def test_what_is_no_number_is_nobody(bot: Bot, written: str) -> None:
    answer = await bot.ask("ban", member=written, reason="spam")
    assert answer.card.text == NOBODY
    assert (await bot.cases.page(COMMUNITY, Filter()))[1] == 0
