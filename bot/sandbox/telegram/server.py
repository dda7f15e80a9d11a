"""The Bot API over HTTP: requests in every form that Telegram takes, answered and logged."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import Any

from aiohttp import web

from bot.sandbox.bounds import trim
from bot.sandbox.faults import Faults
from bot.sandbox.telegram import door, methods, people
from bot.sandbox.telegram.bell import Bell
from bot.sandbox.telegram.errors import RefusalError, too_many, unauthorized
from bot.sandbox.telegram.methods import Method, Site
from bot.sandbox.telegram.state import Json
from bot.sandbox.telegram.waiting import Batch

METHODS: dict[str, Method] = {
    "getMe": methods.get_me,
    "sendMessage": methods.send_message,
    "sendDocument": methods.send_document,
    "editMessageText": methods.edit_message_text,
    "editMessageReplyMarkup": methods.edit_message_reply_markup,
    "deleteMessage": methods.delete_message,
    "deleteMessages": methods.delete_messages,
    "answerCallbackQuery": methods.answer_callback_query,
    "getMyCommands": methods.get_my_commands,
    "setMyCommands": methods.set_my_commands,
    "getChat": people.get_chat,
    "setChatPermissions": people.set_chat_permissions,
    "closeForumTopic": people.close_forum_topic,
    "reopenForumTopic": people.reopen_forum_topic,
    "getChatMember": people.get_chat_member,
    "getChatAdministrators": people.get_chat_administrators,
    "restrictChatMember": people.restrict_chat_member,
    "banChatMember": people.ban_chat_member,
    "unbanChatMember": people.unban_chat_member,
    "banChatSenderChat": people.ban_chat_sender_chat,
    "unbanChatSenderChat": people.unban_chat_sender_chat,
    "approveChatJoinRequest": door.approve_chat_join_request,
    "declineChatJoinRequest": door.decline_chat_join_request,
}
BY_NAME = {name.lower(): name for name in METHODS}  # Telegram ignores case in a method's name
UPDATE_METHODS = {
    name.lower(): name for name in ("getUpdates", "setWebhook", "deleteWebhook", "getWebhookInfo")
}
# A form carries everything as text; these stay text whatever they look like.
STRINGS = frozenset(
    {"text", "caption", "callback_query_id", "secret_token", "url", "parse_mode", "title"}
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Logged:
    """One request; the token is not kept."""

    http_method: str
    method: str  # of the Bot API
    body: Json
    status: int
    headers: Mapping[str, str]
    path: str = ""
    query: Mapping[str, str] = field(default_factory=dict)


@dataclass
class Fault:
    http_method: str
    path: re.Pattern[str]
    error: RefusalError
    times: int


class Server:
    def __init__(self, site: Site, bell: Bell, token: str, plans: Faults) -> None:
        self._site = site
        self._bell = bell
        self._token = token
        self._plans = plans
        self._runner: web.AppRunner | None = None
        self.log: list[Logged] = []
        self.faults: list[Fault] = []

    async def start(self, host: str, port: int) -> str:
        app = web.Application()
        app.router.add_route("*", "/bot{token}/{method}", self._answer)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.2)
        await self._runner.setup()
        await web.TCPSite(self._runner, host, port).start()
        return f"http://{host}:{self._runner.addresses[0][1]}"

    async def stop(self) -> None:
        self._site.updates.stop_polls()
        await self._bell.ring()
        await self._site.updates.close()
        if self._runner is not None:
            await self._runner.cleanup()

    async def _answer(self, request: web.Request) -> web.StreamResponse:
        written = request.match_info["method"]
        name = BY_NAME.get(written.lower()) or UPDATE_METHODS.get(written.lower()) or written
        body = await read(request)
        response = await self._plans.meet(
            request, f"/{name}", self, lambda: self._carry_out(request, name, body)
        )
        self._note(request, name, body, response.status)
        await self._bell.ring()
        return response

    async def _carry_out(self, request: web.Request, name: str, body: Json) -> web.Response:
        try:
            if request.match_info["token"] != self._token:
                raise unauthorized()
            self._fail(request.method, name)
            result = await self._call(name, body)
        except RefusalError as refusal:
            return refused(refusal)
        # As text now: what is answered must not change with the state behind it.
        text = result.text if isinstance(result, Batch) else json.dumps(result)
        return web.Response(
            text=f'{{"ok": true, "result": {text}}}', content_type="application/json"
        )

    def limited(self, seconds: float, *, everywhere: bool) -> web.Response:  # noqa: ARG002 -- Telegram's limits have one form
        return refused(too_many(max(1, math.ceil(seconds))))

    def failed(self, status: int) -> web.Response:
        return refused(RefusalError(status, HTTPStatus(status).phrase))

    async def _call(self, name: str, body: Json) -> Any:
        updates = self._site.updates
        match name:
            case "getUpdates":
                return await updates.get(body)
            case "setWebhook":
                return await updates.set_webhook(body)
            case "deleteWebhook":
                return await updates.set_webhook(body | {"url": ""})
            case "getWebhookInfo":
                return updates.webhook_info()
            case _:
                self._site.counting.request(name)
                return METHODS.get(name, methods.unknown)(self._site, body)

    def _note(self, request: web.Request, name: str, body: Json, status: int) -> None:
        self.log.append(
            Logged(
                http_method=request.method,
                method=name,
                body=body,
                status=status,
                headers=dict(request.headers),
                path=f"/bot/{name}",
                query=dict(request.query),
            )
        )
        trim(self.log, self._site.world.keep)

    def _fail(self, http_method: str, name: str) -> None:
        for fault in self.faults:
            if fault.http_method in {"*", http_method} and fault.path.search(f"/{name}"):
                fault.times -= 1
                self.faults = [one for one in self.faults if one.times > 0]
                raise fault.error


def refused(refusal: RefusalError) -> web.Response:
    return web.json_response(refusal.body(), status=refusal.status)


async def read(request: web.Request) -> Json:
    """The arguments: of the address, a JSON body, a form, or multipart."""
    body: Json = {key: parse(key, value) for key, value in request.query.items()}
    if request.content_type == "application/json":
        text = await request.text()
        return body | (json.loads(text) if text else {})
    form = await request.post()
    return body | {
        key: parse(key, value) if isinstance(value, str) else _file(value)
        for key, value in form.items()
        if isinstance(value, (str, web.FileField))
    }


def _file(value: web.FileField) -> Json:
    """An uploaded file, which the stand-in keeps as text."""
    return {"file_name": value.filename, "content": value.file.read().decode("utf-8", "replace")}


def parse(key: str, value: str) -> Any:
    if key in STRINGS:
        return value
    try:
        return json.loads(value)
    except ValueError:
        return value


def fault_error(status: int, message: str, retry_after: int | None) -> RefusalError:
    return too_many(retry_after) if retry_after is not None else RefusalError(status, message)
