"""A stand-in for OpenAI's moderation endpoint, on loopback: notes what it was asked."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from aiohttp import web

from bot.scoring.remote import OURS

KEY = "sk-a-key-that-nobody-may-read"


class Outside:
    """`answers` are given in turn before the usual one: a status, a body, or "silence"."""

    def __init__(self) -> None:
        self.texts: list[str] = []
        self.requests: list[dict[str, Any]] = []
        self.keys: list[str] = []
        self.answers: list[Any] = []
        self.headers: dict[str, str] = {}
        self.scores: dict[str, float] = {}
        self.base = ""

    @asynccontextmanager
    async def open(self) -> AsyncIterator["Outside"]:
        app = web.Application()
        app.router.add_post("/v1/moderations", self._asked)
        app.router.add_route("*", "/{rest:.*}", self._elsewhere)
        runner = web.AppRunner(app, shutdown_timeout=0.1)
        await runner.setup()
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        self.base = f"{site.name}/v1"
        try:
            yield self
        finally:
            await runner.cleanup()

    async def _asked(self, request: web.Request) -> web.Response:
        body = await request.json()
        self.requests.append(body)
        self.texts += body["input"]
        self.keys.append(request.headers.get("Authorization", ""))
        answer = self.answers.pop(0) if self.answers else None
        if answer == "silence":
            await asyncio.Event().wait()
        if isinstance(answer, int):
            return web.Response(status=answer, headers=self.headers)
        if answer is not None:
            return web.Response(text=answer, content_type="application/json")
        scores = dict.fromkeys([*OURS, "self-harm", "violence"], 0.0) | self.scores
        return web.json_response({"results": [{"category_scores": scores} for _ in body["input"]]})

    async def _elsewhere(self, request: web.Request) -> web.Response:
        self.texts.append(f"elsewhere: {request.path}")
        return web.Response(status=200)
