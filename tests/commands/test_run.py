"""How `modbot run` begins and ends."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

# A model that takes its time, as on a first download; whoever stops it waits for its end.
SLOW = """
import asyncio
from bot.scoring.process import ProcessScorer

async def start(self):
    print("opening", flush=True)
    try:
        await asyncio.sleep(60)
    finally:
        print("given up", flush=True)

ProcessScorer.start = start
from bot.cli import main
main()
"""


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_start_that_takes_its_time_can_be_stopped(tmp_path: Path, number: int) -> None:
    given = {
        "MODBOT_TELEGRAM__TOKEN": "1:x",
        "MODBOT_DATABASE": str(tmp_path / "m.sqlite"),
        "MODBOT_HEALTH_PORT": "0",
    }
    clean = {k: v for k, v in os.environ.items() if not k.startswith("MODBOT_")}
    with subprocess.Popen(  # noqa: S603 -- our own command
        [sys.executable, "-c", SLOW, "run"],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=clean | given,
    ) as process:  # fmt: skip
        assert process.stdout is not None
        assert process.stdout.readline() == "opening\n"
        process.send_signal(number)
        out, err = process.communicate(timeout=60)
    assert (process.returncode, out, err) == (0, "given up\n", "")
