"""What stands before every REST handler: token, log, planned faults, rate limits."""

from __future__ import annotations

import asyncio
import json
import math
import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

from aiohttp import web

from bot.sandbox.bounds import trim
from bot.sandbox.discord.errors import Refusal, invalid, unauthorized
from bot.sandbox.discord.state import Changes, Json
from bot.sandbox.faults import Faults

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]
WITHOUT_TOKEN = ("/interactions/", "/webhooks/")
BASE = "/api/v10"


@dataclass(frozen=True, slots=True, kw_only=True)
class Logged:
    """One request of the bot and how it was answered."""

    method: str
    path: str
    route: str  # with {names}, as the interface description spells it
    query: dict[str, str]
    body: object
    headers: dict[str, str]  # without the token
    status: int


@dataclass(slots=True, kw_only=True)
class Fault:
    method: str
    path: re.Pattern[str]
    status: int
    code: int
    message: str
    retry_after: float | None
    times: int


def answer(body: object, status: int = 200, headers: dict[str, str] | None = None) -> web.Response:
    """JSON whose Content-Type is exactly `application/json`: discord.py compares it with ==."""
    data = json.dumps(body).encode()
    response = web.Response(body=data, status=status, headers=headers)
    response.headers["Content-Type"] = "application/json"
    return response


class Traffic:
    def __init__(
        self, token: str, changes: Changes, limit: int, plans: Faults, keep: int | None = None
    ) -> None:
        self.token = token
        self.changes = changes
        self.limit = limit  # requests a second in one bucket
        self.log: list[Logged] = []
        self.faults: list[Fault] = []
        self.plans = plans
        self.keep = keep
        self._buckets: dict[str, tuple[float, int]] = {}

    async def pass_through(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        """The middleware: every request to the API is logged, whatever comes of it."""
        if not request.path.startswith(BASE):
            return await handler(request)
        body = await body_of(request)
        response = await self._answer(request, handler)
        resource = request.match_info.route.resource
        route = (resource.canonical if resource else request.path).removeprefix(BASE)
        headers = {k: v for k, v in request.headers.items() if k != "Authorization"}
        self.log.append(
            Logged(
                method=request.method,
                path=request.path.removeprefix(BASE),
                route=route,
                query=dict(request.query),
                body=body,
                headers=headers,
                status=response.status,
            )
        )
        trim(self.log, self.keep)
        self.changes.touch()
        return response

    async def _answer(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        path = request.path.removeprefix(BASE)
        try:
            if not path.startswith(WITHOUT_TOKEN):
                self._check(request)
            fault = self._fault(request.method, path)
            if fault is not None:
                return self._faulty(fault)
        except Refusal as refusal:
            return answer(refusal.body(), refusal.status)
        return await self.plans.meet(request, path, self, lambda: self._carry_out(request, handler))

    async def _carry_out(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        headers = self._spend(request)
        if isinstance(headers, web.Response):
            return headers
        try:
            response = await handler(request)
            response.headers.update(headers)
        except Refusal as refusal:
            return answer(refusal.body(), refusal.status)
        except web.HTTPException as problem:
            return answer(
                {"message": f"{problem.status}: {problem.reason}", "code": 0}, problem.status
            )
        return response

    def _check(self, request: web.Request) -> None:
        if request.headers.get("Authorization") != f"Bot {self.token}":
            raise unauthorized()

    def _fault(self, method: str, path: str) -> Fault | None:
        for fault in self.faults:
            if fault.method == method and fault.path.search(path):
                fault.times -= 1
                if not fault.times:
                    self.faults.remove(fault)
                return fault
        return None

    def _faulty(self, fault: Fault) -> web.Response:
        if fault.status == 429:
            return self.limited(fault.retry_after or 0.1)
        return answer({"message": fault.message, "code": fault.code}, fault.status)

    def failed(self, status: int) -> web.Response:
        return answer({"message": f"{status}: trouble on the way", "code": 0}, status)

    def limited(
        self, seconds: float, headers: dict[str, str] | None = None, *, everywhere: bool = False
    ) -> web.Response:
        # Without Via discord.py takes a 429 for a ban by Cloudflare and does not try again.
        extra = {"Via": "1.1 sandbox", "Retry-After": str(math.ceil(seconds)), **(headers or {})}
        if everywhere:
            extra["X-RateLimit-Global"] = "true"
        body: Json = {"message": "You are being rate limited.", "retry_after": seconds}
        return answer({**body, "global": everywhere}, 429, extra)

    def _spend(self, request: web.Request) -> dict[str, str] | web.Response:
        resource = request.match_info.route.resource
        template = resource.canonical if resource else ""
        major = [request.match_info.get(n, "") for n in ("channel_id", "guild_id", "token")]
        bucket = f"{request.method} {template} {':'.join(major)}"
        now = asyncio.get_running_loop().time()
        until, used = self._buckets.get(bucket, (now + 1.0, 0))
        if until <= now:
            until, used = now + 1.0, 0
        self._buckets[bucket] = (until, min(used + 1, self.limit))
        headers = {
            "X-RateLimit-Limit": str(self.limit),
            "X-RateLimit-Remaining": str(max(self.limit - used - 1, 0)),
            "X-RateLimit-Reset-After": f"{until - now:.3f}",
            "X-RateLimit-Reset": f"{until:.3f}",
            "X-RateLimit-Bucket": f"{hash(f'{request.method} {template}') & 0xFFFFFFFF:08x}",
        }
        return self.limited(until - now, headers) if used >= self.limit else headers


def number_in(request: web.Request, name: str, otherwise: int) -> int:
    """A number of the query."""
    written = request.query.get(name)
    if written is None:
        return otherwise
    if not (written.isascii() and written.isdecimal()):
        raise invalid(name, f'Value "{written[:40]}" is not a number.', "NUMBER_TYPE_COERCE")
    return int(written)


async def body_of(request: web.Request) -> Any:
    """The JSON of a request, None where it has none; may be asked again. Of an upload its payload,
    with the files' names and texts as attachments.
    """
    if request.content_type == "multipart/form-data":
        return await _upload(request)
    raw = await request.text()
    return json.loads(raw) if raw else None


async def _upload(request: web.Request) -> Any:
    form = await request.post()
    body = json.loads(str(form["payload_json"]))
    sent = [one for one in form.values() if isinstance(one, web.FileField)]
    body["attachments"] = [_attachment(number, one) for number, one in enumerate(sent)]
    return body


def _attachment(number: int, sent: web.FileField) -> dict[str, Any]:
    """As Discord describes a file; what it holds the stand-in keeps beside that."""
    url = f"https://cdn.example.org/{number}/{sent.filename}"
    sent.file.seek(0)  # a request may be asked again
    text = sent.file.read().decode()
    return {
        "id": str(number + 1),
        "filename": sent.filename,
        "size": len(text.encode()),
        "url": url,
        "proxy_url": url,
        "content": text,
    }
