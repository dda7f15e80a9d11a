"""A community with a care team, whose carer and channel are known; what was brought to whom."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path

from bot.ports import Card
from tests.support.bot import Bot, running
from tests.support.values import COMMUNITY, member

RISK, IMMINENT, CONCERN = (
    "i want to kill myself",
    "tonight i end it",
    "everyone would be better off without me",
)
CARER = member("950", roles=("carers",))
MINUTES = timedelta(minutes=5)


@asynccontextmanager
async def with_team(folder: Path) -> AsyncIterator[Bot]:
    async with running(folder / "m.sqlite") as made:
        made.hands.members[CARER.id] = CARER
        await made.directory.change(
            COMMUNITY, care_team=("carers",), care_channel="400", country="US"
        )
        yield made


def sent(bot: Bot, to: str) -> list[Card]:
    return [one.card for one in bot.hands.done if one.target == to and one.card is not None]
