"""One format for every line, ours and those of libraries; no token and no text in any."""

import asyncio
import json
import os
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from structlog.testing import capture_logs

from bot.core.types import Platform
from bot.keeping import keep_connected
from bot.platforms.errors import Fatal
from bot.ports import Hands, PlatformError, Trouble

TOKEN = "1234567:a-token-of-nobody-at-all-0123456789"
SAID = "what somebody wrote"
SPEAKING = f"""
import asyncio, logging, warnings
import structlog
from bot.health import logs
import bot.store.database, bot.platforms.telegram.platform
logs.begin("info", SHAPE, [{TOKEN!r}])
structlog.get_logger().info("our own", case=1)
structlog.get_logger().debug("too quiet")
logging.getLogger("discord.gateway").warning("a library of %s", "discord")
logging.getLogger("httpx").info("POST https://api.telegram.org/bot{TOKEN}/getMe")
logging.getLogger("aiohttp").warning("went to /bot{TOKEN}/getMe")
logging.getLogger("discord.client").warning("PyNaCl is not installed")
def deep():
    raise ValueError({SAID!r})
try:
    deep()
except ValueError:
    logging.getLogger("discord.client").exception("Ignoring exception in on_message")
async def loose():
    asyncio.get_running_loop().set_exception_handler(logs.caught)
    async def fail():
        deep()
    task = asyncio.create_task(fail())
    await asyncio.sleep(0.01)
    del task
asyncio.run(loose())
warnings.warn("an old way", stacklevel=1)
"""


@cache
def spoken(shape: str) -> str:
    """What a process of its own writes, since logging is global."""
    code = SPEAKING.replace("SHAPE", repr(shape))
    done = subprocess.run(  # noqa: S603 -- the program above
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=120
    )
    assert done.stdout == ""
    return done.stderr


@pytest.fixture(scope="module")
def lines() -> list[dict[str, Any]]:
    return [json.loads(line) for line in spoken("json").splitlines()]


def test_each_line_is_json_with_a_level_and_a_time(lines: list[dict[str, Any]]) -> None:
    assert [(line["level"], line["event"].split("\n")[0][:30]) for line in lines][:5] == [
        ("info", "our own"),
        ("warning", "a library of discord"),
        ("warning", "went to /bot[secret]/getMe"),
        ("error", "Ignoring exception in on_messa"),
        ("error", "the event loop caught"),
    ]
    assert all(line["timestamp"].endswith("Z") for line in lines)
    assert [line["logger"] for line in lines if "logger" in line][:2] == [
        "discord.gateway",
        "aiohttp",
    ]


def test_of_a_librarys_error_the_kind_and_the_places_are_shown(lines: list[dict[str, Any]]) -> None:
    error = next(line for line in lines if line["event"].startswith("Ignoring"))
    assert error["error"] == "ValueError"
    assert error["trace"][-1].endswith(" deep")
    loose = next(line for line in lines if line["event"] == "the event loop caught")
    assert loose["error"] == "ValueError"


@pytest.mark.parametrize("shape", ["auto", "console", "json"])
def test_no_line_holds_a_token_or_a_text(shape: str) -> None:
    said = spoken(shape)
    assert "our own" in said
    assert [word for word in (TOKEN, SAID, "too quiet", "PyNaCl") if word in said] == []


def test_where_there_is_no_terminal_auto_is_json_and_console_is_not() -> None:
    assert json.loads(spoken("auto").splitlines()[0])["event"] == "our own"
    with pytest.raises(ValueError, match="Extra data"):
        json.loads(spoken("console").splitlines()[0])


CLOSED = """
import contextlib, sys
with contextlib.suppress(OSError):
    sys.stderr.close()
structlog.get_logger().error("nobody reads this")
logging.getLogger("aiohttp").warning("nor this")
print("lives")
"""


@pytest.mark.parametrize("shape", ["console", "json"])
@pytest.mark.parametrize("gone", ["full", "unread"])
def test_a_log_that_cannot_be_written_costs_the_line_and_no_more(shape: str, gone: str) -> None:
    reads, writes = os.pipe()
    os.close(reads)
    with Path("/dev/full").open("w") as full, os.fdopen(writes, "w") as unread:
        done = subprocess.run(  # noqa: S603 -- the program above
            [sys.executable, "-c", SPEAKING.replace("SHAPE", repr(shape)) + CLOSED],
            stdout=subprocess.PIPE,
            stderr=full if gone == "full" else unread,
            check=False,
            timeout=120,
        )
    assert done.stdout == b"lives\n"


ENDING = """
import pathlib, sys
from bot.commands import run
from bot.settings import Settings
def deep():
    raise ValueError("what somebody wrote")
async def fails(_settings):
    try:
        deep()
    except ValueError as error:
        raise ExceptionGroup("what somebody wrote", [error]) from error
run._run = fails
run.settings_of = lambda _config: Settings(log_format="json")
from bot.cli import main
sys.argv = ["modbot", "run"]
main()
"""


def test_what_ends_the_bot_is_told_by_its_kind_and_places_without_its_words() -> None:
    done = subprocess.run(  # noqa: S603 -- the program above
        [sys.executable, "-c", ENDING], capture_output=True, text=True, check=False, timeout=120
    )
    assert done.returncode == 1
    assert SAID not in done.stdout + done.stderr
    lines = [json.loads(line) for line in done.stderr.splitlines()]
    assert [line["error"] for line in lines] == ["ExceptionGroup", "ValueError"]
    assert lines[1]["trace"][-1].endswith(" deep")


class Lost:
    """Ends each connection as it is told, and then for good."""

    def __init__(self, *errors: Exception) -> None:
        self._errors = [*errors, Fatal("that was all")]
        self.ready = asyncio.Event()

    @property
    def hands(self) -> Hands:
        raise NotImplementedError

    async def run(self) -> None:
        raise self._errors.pop(0)

    async def close(self) -> None: ...


async def test_why_a_platform_is_lost_is_said_but_not_in_a_librarys_words(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("bot.keeping.FIRST_PAUSE", 0.0)
    away = PlatformError(Trouble.AWAY, "Telegram could not be reached")
    with capture_logs() as said, pytest.raises(Fatal):
        await keep_connected(Platform.TELEGRAM, Lost(away, ValueError("what somebody wrote")))
    assert [(line["error"], line.get("why")) for line in said] == [
        ("PlatformError", "Telegram could not be reached"),
        ("ValueError", None),
    ]
    assert "somebody" not in repr(said)
