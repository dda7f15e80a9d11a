"""`/health` on loopback: is it up, is each platform connected, which model judges."""

from __future__ import annotations

from collections.abc import Callable

from aiohttp import web


class Health:
    def __init__(self, state: Callable[[], dict[str, object]]) -> None:
        self._state = state
        self._runner: web.AppRunner | None = None

    async def start(self, port: int, host: str = "127.0.0.1") -> str:
        """Listen; the address that was got. Raises OSError when the port is taken."""
        app = web.Application()
        app.router.add_get("/health", self._answer)
        self._runner = web.AppRunner(app, access_log=None)
        await self._runner.setup()
        await web.TCPSite(self._runner, host, port).start()
        return f"http://{host}:{self._runner.addresses[0][1]}/health"

    async def stop(self) -> None:
        if self._runner is not None:
            await self._runner.cleanup()

    async def _answer(self, _request: web.Request) -> web.Response:
        state = self._state()
        return web.json_response(state, status=200 if state["status"] == "ok" else 503)
