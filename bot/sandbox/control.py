"""The chat page of the sandbox, and the JSON API behind it: post as any member, press, report."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from aiohttp import web

from bot.sandbox import views
from bot.sandbox.discord import DiscordSandbox
from bot.sandbox.telegram import TelegramSandbox

Json = dict[str, Any]
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]
PAGE = Path(__file__).parent / "page"
KEEP_ALIVE = 15.0  # seconds without news until a comment line goes out
LOOPBACK = {"127.0.0.1", "localhost", "::1"}
HEADERS = {
    "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; "
    "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
}


def _is_local(address: str) -> bool:
    try:
        return urlsplit(address).hostname in LOOPBACK
    except ValueError:  # no address at all
        return False


@web.middleware
async def _local_only(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Other pages in the same browser may not speak to a server on loopback."""
    origin = request.headers.get("Origin")
    addresses = [f"//{request.host}", *([origin] if origin else [])]
    if not all(map(_is_local, addresses)):
        raise web.HTTPForbidden(text="only pages of this computer may use the sandbox")
    response = await handler(request)
    if not response.prepared:
        response.headers.update(HEADERS)
    return response


class Playground:
    """Both sandboxes side by side, in a browser."""

    def __init__(self, discord: DiscordSandbox, telegram: TelegramSandbox) -> None:
        self._discord, self._telegram = discord, telegram
        self._asked: list[tuple[str, str]] = []  # (member, interaction), for private answers
        self._runner: web.AppRunner | None = None

    async def start(self, host: str = "127.0.0.1", port: int = 0) -> str:
        """Listen; the address of the page."""
        app = web.Application(middlewares=[_local_only])
        app.router.add_get("/", self._page)
        app.router.add_get("/api/events", self._events)
        for name in ("say", "alone", "edit", "press", "report", "ask", "admit"):
            app.router.add_post(f"/api/{name}", self._post)
        app.router.add_static("/page", PAGE)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.2)
        await self._runner.setup()
        site = web.TCPSite(self._runner, host, port)
        await site.start()
        return f"http://{host}:{self._runner.addresses[0][1]}/"

    async def stop(self) -> None:
        if self._runner is not None:
            await self._runner.cleanup()

    async def _page(self, _request: web.Request) -> web.StreamResponse:
        return web.FileResponse(PAGE / "index.html", headers=HEADERS)

    def snapshot(self) -> Json:
        """Everything that the page shows."""
        return {
            "discord": views.discord(self._discord, self._asked),
            "telegram": views.telegram(self._telegram),
        }

    async def _events(self, request: web.Request) -> web.StreamResponse:
        """Server-sent events: the state now, and again whenever it has changed."""
        response = web.StreamResponse(headers=HEADERS | {"Content-Type": "text/event-stream"})
        await response.prepare(request)
        last = ""
        while True:
            shown = json.dumps(self.snapshot())
            line = ": nothing new\n\n" if shown == last else f"data: {shown}\n\n"
            try:
                await response.write(line.encode())
            except ConnectionError:
                return response
            last = shown
            await self._news(last)

    async def _news(self, last: str) -> None:
        """Until something has changed on either side, or a while has passed."""

        def fresh() -> bool:
            return json.dumps(self.snapshot()) != last

        waits = [
            asyncio.ensure_future(box.changed(fresh, timeout=KEEP_ALIVE))
            for box in (self._discord, self._telegram)
        ]
        try:
            await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for wait in waits:
                wait.cancel()
            await asyncio.gather(*waits, return_exceptions=True)

    async def _post(self, request: web.Request) -> web.StreamResponse:
        """Do as a member; what a person could not do is one sentence and 400."""
        try:
            body = await request.json()
            platform = body["platform"]
            act = getattr(self, f"_{platform}_{request.path.rpartition('/')[2]}")
            said = await act(body)
        except (ValueError, KeyError, TypeError, AttributeError):
            raise web.HTTPBadRequest(text="this request names no known platform or field") from None
        except TimeoutError:
            raise web.HTTPBadRequest(text="modbot did not answer. Is it running?") from None
        except (LookupError, web.HTTPException) as refused:
            why = getattr(refused, "text", None) or refused
            raise web.HTTPBadRequest(text=f"a person could not do this now: {why}") from None
        except Exception as error:  # noqa: BLE001 -- what the stand-in refuses, in its own words
            raise web.HTTPBadRequest(text=str(error) or "refused") from None
        return web.json_response({"said": said})

    async def _discord_say(self, body: Json) -> str:
        return await self._discord_write(body["channel"], body["member"], body["text"])

    async def _discord_alone(self, body: Json) -> str:
        member = body["member"]
        return await self._discord_write(self._discord.direct(member), member, body["text"])

    async def _discord_write(self, channel: str, member: str, text: str) -> str:
        sent = views.meant(self._discord, channel, text)
        if sent.startswith("/"):
            name, options = views.slash(sent)
            self._asked.append((member, await self._discord.slash(channel, member, name, options)))
        else:
            await self._discord.say(channel, member, sent)
        return ""

    async def _discord_edit(self, body: Json) -> str:
        said = self._discord.messages(body["channel"])
        _own(body, {m["id"]: m["author"]["id"] for m in said})
        await self._discord.edit(body["channel"], body["message"], body["text"])
        return ""

    async def _discord_press(self, body: Json) -> str:
        channel, member, message = body["channel"], body["member"], body["message"]
        pressed = await self._discord.press(channel, member, message, body["button"])
        self._asked.append((member, pressed))
        return ""

    async def _discord_report(self, body: Json) -> str:
        """The message menu, and its form with the reason left at "other"."""
        opened = await self._discord.menu(
            body["channel"], body["member"], "Report to moderators", body["message"]
        )
        await self._discord.changed(lambda: self._discord.modal(opened) is not None, timeout=5)
        sent = await self._discord.submit(opened, {"reason": "other", "comment": ""})
        self._asked.append((body["member"], sent))
        return ""

    async def _telegram_say(self, body: Json) -> str:
        chat, member, text = body["channel"], body["member"], body["text"]
        if text.startswith("/"):
            await self._telegram.command(chat, member, text, reply_to=body.get("reply_to"))
        else:
            await self._telegram.say(chat, member, text)
        return ""

    async def _telegram_alone(self, body: Json) -> str:
        await self._telegram.private(body["member"], body["text"])
        return ""

    async def _telegram_edit(self, body: Json) -> str:
        said = self._telegram.messages(body["channel"])
        _own(body, {str(m["message_id"]): str(m["from"]["id"]) for m in said})
        await self._telegram.edit(body["channel"], body["message"], body["text"])
        return ""

    async def _telegram_press(self, body: Json) -> str:
        box = self._telegram
        pressed = await box.press(body["member"], body["channel"], body["message"], body["button"])
        await box.changed(lambda: bool(box.answers(pressed)), timeout=5)
        return str(box.answers(pressed)[-1].get("text", ""))

    async def _telegram_report(self, body: Json) -> str:
        chat, member = body["channel"], body["member"]
        await self._telegram.command(chat, member, "/report", reply_to=body["message"])
        return ""

    async def _telegram_ask(self, body: Json) -> str:
        """In the list that administrators see; where the door is open, the bot writes."""
        await self._telegram.ask_to_join(body["channel"], body["member"])
        return ""

    async def _telegram_admit(self, body: Json) -> str:
        """Raises HTTPForbidden for who is no administrator."""
        chat, member = body["channel"], body["member"]
        if self._telegram.member(chat, member)["status"] not in {"creator", "administrator"}:
            raise web.HTTPForbidden(text="administrators let people in")
        await self._telegram.let_in(chat, member, body["asking"])
        return ""


def _own(body: Json, authors: dict[str, str]) -> None:
    """Raises HTTPForbidden: people edit their own messages only."""
    if authors.get(body["message"]) != body["member"]:
        raise web.HTTPForbidden(text="people edit their own messages only")
