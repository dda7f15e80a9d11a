"""The commands are told, and wrong ones refused, without a wait for the store and the model."""

import json
import subprocess
import sys

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
