"""How `modbot run` begins and ends."""

import os
import signal
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.commands import own_process, refused

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


# What this is about is no file, address or port that an operator has named.
BROKEN = """
from bot.scoring.process import ProcessScorer

async def start(self):
    raise BlockingIOError(11, "no more processes")

ProcessScorer.start = start
from bot.cli import main
main()
"""


def environment(folder: Path, port: int = 0) -> dict[str, str]:
    given = {
        "MODBOT_TELEGRAM__TOKEN": "1:x",
        "MODBOT_TELEGRAM__API_BASE": "http://127.0.0.1:9",
        "MODBOT_DATABASE": str(folder / "m.sqlite"),
        "MODBOT_HEALTH_PORT": str(port),
    }
    return {k: v for k, v in os.environ.items() if not k.startswith("MODBOT_")} | given


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_start_that_takes_its_time_can_be_stopped(tmp_path: Path, number: int) -> None:
    with subprocess.Popen(  # noqa: S603 -- our own command
        [sys.executable, "-c", SLOW, "run"],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment(tmp_path),
    ) as process:  # fmt: skip
        assert process.stdout is not None
        assert process.stdout.readline() == "opening\n"
        process.send_signal(number)
        out, err = process.communicate(timeout=60)
    assert (process.returncode, out, err) == (0, "given up\n", "")


def test_a_port_that_is_taken_is_named(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        result = own_process("run", **environment(tmp_path, port))
    refused(result, f"127.0.0.1:{port} can't be used for /health", "`health_port` to 0")


def test_so_is_one_that_the_pages_were_to_have(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        pages = {"MODBOT_CONSOLE__URL": "http://127.0.0.1", "MODBOT_CONSOLE__PORT": str(port)}
        result = own_process("run", **environment(tmp_path, 0), **pages)
    refused(result, f"127.0.0.1:{port} can't be used for the team's pages", "`console.port`")


def test_what_else_the_system_refuses_is_not_put_down_to_the_port(tmp_path: Path) -> None:
    result = subprocess.run(  # noqa: S603 -- our own command
        [sys.executable, "-c", BROKEN, "run"],
        capture_output=True, text=True, check=False, timeout=60, env=environment(tmp_path, 8085),
    )  # fmt: skip
    assert result.returncode == 1
    assert "health" not in result.stderr
