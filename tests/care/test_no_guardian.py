"""Who may be nobody's guardian, when a code is entered and after that."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.core.cases import YOUNG as REASONS
from bot.core.detect.grooming import Stage
from bot.core.sightings import Pair, Sighting
from bot.core.types import Community, Platform
from bot.store import pairs
from tests.care.test_guardians import PARENT, YOUNG, alone, code, told
from tests.support.bot import ADMIN, Bot, running
from tests.support.values import COMMUNITY, message

ELSEWHERE = Community(platform=Platform.DISCORD, id="101")


@pytest.fixture
async def bot(tmp_path: Path) -> AsyncIterator[Bot]:
    async with running(tmp_path / "m.sqlite") as bot:
        yield bot


async def is_refused(bot: Bot) -> bool:
    """Whether a new code gives the parent what a wrong one does, and nobody hears of it."""
    before = told(bot, YOUNG)
    written, _ = await code(bot)
    wrong = await alone(bot, "guardian enter", PARENT, code="AAAAAAAA")
    answer = await alone(bot, "guardian enter", PARENT, code=written)
    return answer == wrong and told(bot, YOUNG) == before


@pytest.mark.parametrize("reason", sorted(REASONS))
async def test_who_was_reported_for_child_safety_is_refused_also_where_no_team_is_named(
    bot: Bot, reason: str
) -> None:
    await bot.ask("report", YOUNG, member=PARENT.id, reason=reason)
    await bot.ask("cases close", ADMIN, case=1)
    assert await is_refused(bot)


async def test_who_was_reported_for_anything_else_may_be_a_guardian(bot: Bot) -> None:
    await bot.ask("report", YOUNG, member=PARENT.id, reason="scam")
    assert not await is_refused(bot)


async def seen(bot: Bot, where: Community, *stages: Stage) -> None:
    """What the parent asked the young person, one message each."""
    pair = Pair(community=where, writer=PARENT.id, partner=YOUNG.id)
    async with bot.database.write() as connection:
        for number, stage in enumerate(stages):
            ref = message("x", str(number)).ref
            one = Sighting(pair=pair, stage=stage, at=bot.now[0], ref=ref)
            await pairs.note(connection, [one])


@pytest.mark.parametrize("where", [COMMUNITY, ELSEWHERE], ids=["here", "elsewhere"])
async def test_who_is_in_a_pair_at_risk_in_any_community_is_refused(
    bot: Bot, where: Community
) -> None:
    await seen(bot, where, Stage.SECRECY, Stage.IMAGES, Stage.SEXUAL)
    assert await is_refused(bot)


async def test_who_asked_a_little_in_another_community_may_be_a_guardian(bot: Bot) -> None:
    await seen(bot, ELSEWHERE, Stage.AGE)
    assert not await is_refused(bot)
