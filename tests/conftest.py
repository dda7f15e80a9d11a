"""A bot for every test that asks for one; and no property is false because a machine is slow."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from hypothesis import settings

from bot.store import numbers
from tests.support.bot import Bot, running

settings.register_profile("patient", parent=settings(), deadline=None)
settings.load_profile("patient")


@pytest.fixture
async def bot(tmp_path: Path) -> AsyncIterator[Bot]:
    async with running(tmp_path / "m.sqlite") as built:
        yield built


@pytest.fixture(autouse=True)
def drawn_in_turn(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is drawn can't be written down in a test: there it is the next number."""
    monkeypatch.setattr(numbers, "drawn", numbers.counted)
