"""Nobody at risk is punished, or shown to others, by any path that a message can take."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.core.actions import Desk
from tests.support.bot import MODERATOR, Bot, running
from tests.support.values import member, message

RISK = "i want to kill myself"


@pytest.fixture
async def bot(tmp_path: Path) -> AsyncIterator[Bot]:
    async with running(tmp_path / "m.sqlite") as made:
        yield made


async def test_where_the_bot_only_watches_a_moderator_at_risk_is_no_case_of_the_other_moderators(
    tmp_path: Path,
) -> None:
    async with running(tmp_path / "m.sqlite", policy="") as bot:
        await bot.hear(message(RISK, author=MODERATOR))
        case = await bot.cases.by_id(1)
        assert case is not None
        assert case.desk is Desk.CARE
        other = member("910", rights=MODERATOR.rights)
        assert "risk" not in (await bot.ask("cases list", other)).card.text
