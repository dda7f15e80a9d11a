"""Who asks for help waits for neither store nor model, and who writes first for no phrases."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from bot.app import App
from bot.core.detect.phrases import Tongues
from bot.settings import Settings
from tests.support.bot import GivenScores

HEAVY = ("alembic", "discord", "numpy", "pydantic", "sqlalchemy", "telegram", "torch")
ASKED = f"""
import json, sys
from typer.testing import CliRunner
from bot.cli import app
ended = CliRunner().invoke(app, ["--help"])
print(json.dumps([ended.exit_code, [name for name in {HEAVY} if name in sys.modules]]))
"""


def test_help_opens_none_of_the_rooms() -> None:
    found = subprocess.run([sys.executable, "-c", ASKED], capture_output=True, check=True)  # noqa: S603
    assert json.loads(found.stdout) == [0, []]


class Idle(GivenScores):
    async def start(self) -> None: ...
    async def close(self) -> None: ...


async def test_the_phrases_are_ready_before_the_first_message(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What looks them up takes seconds to make: a press meanwhile would be answered too late."""
    module = sys.modules["bot.core.detect.self_harm"]
    fresh = Tongues(module.LANGUAGES[-1:])
    monkeypatch.setattr(module, "_TONGUES", fresh)
    async with App(Settings(database=tmp_path / "m.sqlite"), scorer=Idle()):
        assert "_index" in vars(fresh)
