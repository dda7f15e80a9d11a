"""The whole bot in a process of its own, on a real database, with what it spent by stage."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import sys
import time
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import structlog
from pydantic import SecretStr

from bench.fixed import FixedScorer
from bench.load.talk import Json, say, serve, spent
from bot import loop
from bot.app import App
from bot.core.types import Community, Platform
from bot.pipeline import Settled
from bot.settings import PlatformSettings, Settings

LATENCY = 0.01  # seconds that the fixed model takes for a batch
TICK = 0.01


class Stages:
    """Nanoseconds of the event loop inside functions that never wait.

    Looking at the clock costs too: only in a run of its own, never in the one that is rated.
    """

    def __init__(self) -> None:
        self.spent: dict[str, int] = {}

    def watch(self, name: str, owner: Any, function: str) -> None:
        inner: Callable[..., Any] = getattr(owner, function)
        self.spent[name] = 0

        def timed(*args: Any, **kwargs: Any) -> Any:
            before = time.perf_counter_ns()
            try:
                return inner(*args, **kwargs)
            finally:
                self.spent[name] += time.perf_counter_ns() - before

        setattr(owner, function, timed)


class Running:
    def __init__(self) -> None:
        self.decided = 0
        self.lags: list[float] = []
        self.stages = Stages()

    def settled(self, _settled: Settled) -> None:
        self.decided += 1

    async def tick(self) -> None:
        """How late the loop comes back from a short sleep."""
        while True:
            before = time.monotonic()
            await asyncio.sleep(TICK)
            self.lags.append(time.monotonic() - before - TICK)

    async def answer(self, asked: Json) -> Json:
        if asked.get("fresh"):
            self.lags.clear()
        while self.decided < asked.get("until", 0):  # noqa: ASYNC110 -- asked rarely
            await asyncio.sleep(0.005)
        return spent() | {
            "decided": self.decided,
            "lags": sorted(self.lags)[-max(1, len(self.lags) // 100) :][:1],
            "stages": dict(self.stages.spent),
        }

    def watch_stages(self, platform: str) -> None:
        from bot import pipeline
        from bot.flow import hearing
        from bot.store import entries, inbox

        if platform == "discord":
            from bot.platforms.discord import plain

            self.stages.watch("translate", plain, "message")
        self.stages.watch("detect", hearing, "detect")
        self.stages.watch("decide", pipeline, "decide")
        self.stages.watch("encode", inbox, "_row")
        self.stages.watch("encode decision", entries, "decision_row")


async def main() -> None:
    platform, base, token, community, model, stages = sys.argv[1:7]
    structlog.configure(
        wrapper_class=structlog.make_filtering_bound_logger(logging.ERROR),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
    )
    running = Running()
    if stages == "stages":
        running.watch_stages(platform)
    with TemporaryDirectory(prefix="modbot-load-") as folder:
        settings = Settings(
            database=Path(folder) / "m.sqlite",
            health_port=0,
            **{platform: PlatformSettings(token=SecretStr(token), api_base=base)},
        )
        scorer = FixedScorer(LATENCY) if model == "fixed" else None
        async with App(settings, watch=running.settled, scorer=scorer) as app:
            where = Community(platform=Platform(platform), id=community)
            await app.directory.change(where, title="Crowd", policy="default")
            loop.seldom_collect()
            task = asyncio.create_task(app.run())
            ticking = asyncio.create_task(running.tick())
            await app.ready()
            say(ready=True)
            await serve(running.answer)
            for one in (task, ticking):
                one.cancel()
                with contextlib.suppress(asyncio.CancelledError):
                    await one


if __name__ == "__main__":
    loop.run(main())
