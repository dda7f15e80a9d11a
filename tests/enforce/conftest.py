"""A real outbox and two platforms for each test."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.enforce import enforcer
from tests.enforce.stage import Stage, staged


@pytest.fixture
async def stage(tmp_path: Path) -> AsyncIterator[Stage]:
    async with staged(tmp_path / "modbot.sqlite") as built:
        yield built


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """A stop waits for nothing that a test holds up."""
    monkeypatch.setattr(enforcer, "GRACE", 0.0)
