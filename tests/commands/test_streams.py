"""What a command does where nobody gives it lines, or takes what it says."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

MODBOT = '"$0" -c "from bot.cli import main; main()"'


def shell(line: str) -> subprocess.CompletedProcess[str]:
    """`modbot` in it is the command."""
    clean = {k: v for k, v in os.environ.items() if not k.startswith("MODBOT_")}
    return subprocess.run(  # noqa: S603 -- our own command
        ["/bin/bash", "-c", line.replace("modbot", MODBOT), sys.executable],
        capture_output=True, text=True, check=False, timeout=120, env=clean,
    )  # fmt: skip


@pytest.mark.parametrize("words", ["score", "detect", "score --jsonl", "detect --jsonl"])
def test_a_closed_input_is_one_without_lines(words: str) -> None:
    found = shell(f"modbot {words} <&-")
    assert (found.returncode, found.stdout, found.stderr) == (0, "", "")


def test_a_closed_output_takes_nothing_and_changes_nothing_else() -> None:
    found = shell("modbot policy check default >&-; echo $?; modbot model list <&- >&- 2>&-")
    assert (found.returncode, found.stdout, found.stderr) == (0, "0\n", "")


def test_an_output_that_closes_early_ends_the_command_without_a_word() -> None:
    found = shell("yes hello | head -2000 | modbot detect | head -1")
    assert (found.stdout, found.stderr) == ("–\n", "")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no full disk")
def test_a_full_disk_is_said_in_a_sentence() -> None:
    found = shell("modbot policy schema >/dev/full")
    assert found.returncode == 1
    assert found.stderr == "The disk is full, so this ended early; make room and start it again\n"
