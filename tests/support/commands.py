"""`modbot`, as an operator types it."""

import os
import subprocess
import sys

import pytest
from typer.testing import CliRunner

from bot.cli import app

COMMAND = (sys.executable, "-c", "from bot.cli import main; main()")


def modbot(*words: str, given: str = "", **environment: str) -> subprocess.CompletedProcess[str]:
    """A command within this process, which starts at once: for all that leave a process as it was,
    so none that runs a bot or a sandbox.
    """
    with pytest.MonkeyPatch.context() as patched:
        for name in _set():
            patched.delenv(name)
        result = CliRunner().invoke(app, words, input=given, env=environment)
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    return subprocess.CompletedProcess(words, result.exit_code, result.stdout, result.stderr)


def own_process(
    *words: str, given: str = "", **environment: str
) -> subprocess.CompletedProcess[str]:
    """A command as a process of its own."""
    names = _set()
    clean = {name: value for name, value in os.environ.items() if name not in names}
    return subprocess.run(  # noqa: S603 -- our own command
        [*COMMAND, *words],
        input=given, capture_output=True, text=True, check=False, timeout=120,
        env=clean | environment,
    )  # fmt: skip


def refused(result: subprocess.CompletedProcess[str], *said: str) -> None:
    """One plain sentence and exit code 2."""
    assert result.returncode == 2, result.stderr
    assert "Traceback" not in result.stderr
    lines = [line for line in result.stderr.splitlines() if line]
    assert len(lines) == 1, lines
    for part in said:
        assert part in lines[0]


def _set() -> list[str]:
    return [name for name in os.environ if name.startswith("MODBOT_")]
