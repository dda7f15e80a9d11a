"""Where a case of a quiet desk, or a mark, could show to somebody whom it is not for."""

from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from bot.core.types import MessageRef, Right
from bot.platforms.simulated import SimulatedHands
from tests.support.bot import Bot, running
from tests.support.values import COMMUNITY, PLACE, member, message

RISK = "i want to kill myself"
CHILD = member("60")
CARER = member("70", roles=("safety",), rights=frozenset({Right.DELETE}))


@pytest.fixture
async def bot(tmp_path: Path) -> AsyncIterator[Bot]:
    async with running(tmp_path / "m.sqlite") as made:
        made.hands.members |= {one.id: one for one in (CHILD, CARER)}
        await made.directory.change(COMMUNITY, child_safety_team=("safety",))
        yield made


async def report(bot: Bot, number: str = "1") -> None:
    """A message becomes a case of child safety."""
    await bot.ask("report", member("8"), message=message("hi", number), reason="grooming")


@dataclass
class Auditing(SimulatedHands):
    """Keeps the reasons: who may read a server's audit log reads them there."""

    reasons: list[str] = field(default_factory=list)

    async def delete(self, target: MessageRef, reason: str) -> None:
        await super().delete(target, reason)
        self.reasons.append(reason)


async def test_the_platforms_own_log_names_no_case_of_a_quiet_desk(bot: Bot) -> None:
    hands = bot.hands
    hands.__class__ = Auditing
    assert isinstance(hands, Auditing)
    hands.reasons = []
    await report(bot)
    await bot.desk.press(bot.button("case:1:delete"), CARER, PLACE)
    await bot.hear(message("you idiot", "2"))
    assert hands.reasons == ["modbot", "modbot case 2: insult"]
