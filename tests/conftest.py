"""A bot for every test that asks for one; and no property is false because a machine is slow."""

import gc
import threading
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from discord.gateway import KeepAliveHandler
from hypothesis import settings

from bot.store import numbers
from tests.support.bot import Bot, running
from tests.support.slow import slow_first
from tests.support.statements import compile_once

settings.register_profile("patient", parent=settings(), deadline=None)
settings.load_profile("patient")
compile_once()
# While modules are imported and tests found, all of which stay: a fifth of that time went into it.
gc.disable()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    slow_first(items)


def pytest_collection_finish() -> None:
    """What is there by now lives until the end, and the collector need not look at it again."""
    gc.enable()
    gc.collect()
    gc.freeze()


@pytest.fixture
async def bot(tmp_path: Path) -> AsyncIterator[Bot]:
    async with running(tmp_path / "m.sqlite") as built:
        yield built


@pytest.fixture(autouse=True)
def drawn_in_turn(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is drawn can't be written down in a test: there it is the next number."""
    monkeypatch.setattr(numbers, "drawn", numbers.counted)


@pytest.fixture(autouse=True)
def no_heart_beats_on() -> Iterator[None]:
    """Where a test leaves a connection of discord.py open, the next one 41 s later would fail."""
    yield
    left = [one for one in threading.enumerate() if isinstance(one, KeepAliveHandler)]
    for one in left:
        one.join(10)
    assert not [one for one in left if one.is_alive()]
