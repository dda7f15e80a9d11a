"""A bot whose channel is in restricted mode."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.support.bot import Bot, running
from tests.support.values import COMMUNITY, PLACE


@pytest.fixture
async def bot(tmp_path: Path) -> AsyncIterator[Bot]:
    async with running(tmp_path / "modbot.sqlite") as built:
        await built.directory.change(COMMUNITY, restricted_channels=(PLACE.channel,))
        yield built
