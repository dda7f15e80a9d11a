"""`/health`, `/ready` and `/metrics` over HTTP, on loopback unless configured otherwise.

`/health` is for people and alarms: 200 only where all is well. `/ready` is for what starts and
stops containers: a bot that is behind is not helped by a restart.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import timedelta

from aiohttp import web

JSON = dict[str, object]


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """How things stand, as the rooms say it."""

    platforms: Mapping[str, bool]  # whether each is connected
    connected_before: frozenset[str]  # platforms that were, since the start
    model: str
    scoring: bool  # whether the model runs
    database: str  # what is wrong with it, one sentence, else ""
    waiting: int
    lag: timedelta
    behind: bool
    lists: tuple[str, ...] = ()  # files of domains that are kept as they were, and why
    version: str

    @property
    def ready(self) -> bool:
        return bool(self.platforms) and all(self.platforms.values()) and self.scoring


def body(state: State) -> JSON:
    reasons = _reasons(state)
    began = bool(state.platforms) and set(state.platforms) <= state.connected_before
    return {
        "status": "ok" if began and not reasons else "degraded" if began else "starting",
        "ready": state.ready,
        "reasons": reasons,
        "platforms": {
            name: "ready" if there else "connecting" for name, there in state.platforms.items()
        },
        "model": state.model,
        "database": state.database or "ok",
        "lag_seconds": round(state.lag.total_seconds(), 1),
        "waiting": state.waiting,
        "version": state.version,
    }


def _reasons(state: State) -> list[str]:
    """What keeps it from being well, a sentence each."""
    reasons = [f"{name} is not connected" for name, there in state.platforms.items() if not there]
    if not state.scoring:
        reasons.append("the model's process is being started again")
    if state.database:
        reasons.append(state.database)
    if state.behind:
        seconds = round(state.lag.total_seconds())
        reasons.append(f"{state.waiting} messages wait, the oldest for {seconds} seconds")
    return [*reasons, *state.lists]


class Health:
    def __init__(self, state: Callable[[], JSON], metrics: Callable[[], bytes]) -> None:
        self._state, self._metrics = state, metrics
        self._runner: web.AppRunner | None = None

    async def start(self, port: int, host: str = "127.0.0.1") -> str:
        """Listen; the address that was got. Raises OSError when the port is taken."""
        app = web.Application()
        app.router.add_get("/health", self._health)
        app.router.add_get("/ready", self._ready)
        app.router.add_get("/metrics", self._scrape)
        self._runner = web.AppRunner(app, access_log=None)
        await self._runner.setup()
        await web.TCPSite(self._runner, host, port).start()
        return f"http://{host}:{self._runner.addresses[0][1]}/health"

    async def stop(self) -> None:
        if self._runner is not None:
            await self._runner.cleanup()

    async def _health(self, _request: web.Request) -> web.Response:
        state = self._state()
        return web.json_response(state, status=200 if state["status"] == "ok" else 503)

    async def _ready(self, _request: web.Request) -> web.Response:
        ready = self._state()["ready"]
        return web.json_response({"ready": ready}, status=200 if ready else 503)

    async def _scrape(self, _request: web.Request) -> web.Response:
        kind = "text/plain; version=0.0.4; charset=utf-8"
        return web.Response(body=self._metrics(), headers={"Content-Type": kind})
