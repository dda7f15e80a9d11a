"""What /health, /ready and /metrics say, and to whom they say it."""

import asyncio
import os
import re
import sys
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from urllib.parse import urlsplit

import aiohttp
import pytest

from bot.health.server import Health, State, body

WELL = State(
    platforms={"discord": True, "telegram": True},
    connected_before=frozenset({"discord", "telegram"}),
    model="m@0",
    scoring=True,
    database="",
    waiting=2,
    lag=timedelta(seconds=1.26),
    behind=False,
    version="1.0",
)


def test_all_is_well() -> None:
    assert body(WELL) == {
        "status": "ok",
        "ready": True,
        "reasons": [],
        "platforms": {"discord": "ready", "telegram": "ready"},
        "model": "m@0",
        "database": "ok",
        "lag_seconds": 1.3,
        "waiting": 2,
        "version": "1.0",
    }


@pytest.mark.parametrize(
    ("state", "status", "ready", "reasons"),
    [
        (
            replace(WELL, platforms={"discord": False, "telegram": True}),
            "degraded",
            False,
            ["discord is not connected"],
        ),
        (
            replace(WELL, platforms={"discord": False}, connected_before=frozenset()),
            "starting",
            False,
            ["discord is not connected"],
        ),
        (replace(WELL, platforms={}, connected_before=frozenset()), "starting", False, []),
        (
            replace(WELL, scoring=False),
            "degraded",
            False,
            ["the model's process is being started again"],
        ),
        (
            replace(WELL, database="the disk is full; make room"),
            "degraded",
            True,
            ["the disk is full; make room"],
        ),
        (
            replace(WELL, behind=True, lag=timedelta(seconds=75)),
            "degraded",
            True,
            ["2 messages wait, the oldest for 75 seconds"],
        ),
    ],
)
def test_what_is_wrong_is_said_in_sentences(
    state: State, status: str, ready: bool, reasons: list[str]
) -> None:
    told = body(state)
    assert (told["status"], told["ready"], told["reasons"]) == (status, ready, reasons)


async def test_health_is_200_only_when_all_is_well_and_ready_when_it_can_work() -> None:
    state = [WELL]
    health = Health(lambda: body(state[0]), lambda: b"# HELP modbot_x x\n")
    address = await health.start(0)
    ready, metrics = (address.replace("/health", path) for path in ("/ready", "/metrics"))

    async def asked(session: aiohttp.ClientSession) -> tuple[int, int]:
        return (await session.get(address)).status, (await session.get(ready)).status

    try:
        async with aiohttp.ClientSession() as session:
            assert await (await session.get(address)).json() == body(WELL)
            assert await asked(session) == (200, 200)
            state[0] = replace(WELL, database="the disk is full; make room")
            assert await asked(session) == (503, 200)
            state[0] = replace(WELL, platforms={"discord": False})
            assert await asked(session) == (503, 503)
            scraped = await session.get(metrics)
            assert scraped.content_type == "text/plain"
            assert await scraped.text() == "# HELP modbot_x x\n"
    finally:
        await health.stop()


async def test_it_listens_on_loopback_unless_told_otherwise() -> None:
    health = Health(lambda: body(WELL), lambda: b"")
    try:
        assert (await health.start(0)).startswith("http://127.0.0.1:")
    finally:
        await health.stop()


async def test_the_image_asks_whether_the_bot_is_ready_at_the_port_that_it_was_given() -> None:
    """A disk that is full is no reason for a new container."""
    text = (Path(__file__).parents[2] / "Dockerfile").read_text("utf-8").replace("\\\n", "")
    (command,) = re.findall(r"^HEALTHCHECK .*?CMD (.+)$", text, re.MULTILINE)
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"

    async def well(port: int) -> bool:
        environment = {"PATH": path, "MODBOT_HEALTH_PORT": str(port)}
        errors = asyncio.subprocess.DEVNULL
        shell = await asyncio.create_subprocess_shell(command, env=environment, stderr=errors)
        return await shell.wait() == 0

    state = [replace(WELL, database="the disk is full; make room")]
    health = Health(lambda: body(state[0]), lambda: b"")
    port = urlsplit(await health.start(0)).port or 0
    try:
        assert await well(port)
        state[0] = replace(WELL, scoring=False)
        assert not await well(port)
    finally:
        await health.stop()
    assert not await well(port)
    assert await well(0)
