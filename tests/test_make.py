"""Every target of the Makefile says what it would do."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
TARGETS = next(
    line.split()[1:]
    for line in (ROOT / "Makefile").read_text().splitlines()
    if line.startswith(".PHONY:")
)


@pytest.mark.skipif(shutil.which("make") is None, reason="make is not here")
@pytest.mark.parametrize("target", TARGETS)
def test_every_target_has_a_recipe_that_make_can_read(target: str) -> None:
    own = {name: value for name, value in os.environ.items() if not name.startswith("MAKE")}
    asked = ["make", "--dry-run", "--always-make", target]
    said = subprocess.run(  # noqa: S603 -- our own Makefile, and nothing of it is carried out
        asked, cwd=ROOT, env=own, capture_output=True, text=True, check=False
    )
    assert said.returncode == 0, said.stderr
    assert said.stdout.strip()
