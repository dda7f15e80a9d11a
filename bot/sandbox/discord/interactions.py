"""REST: answers to interactions, and the follow-ups sent through their webhook."""

from __future__ import annotations

import asyncio

from aiohttp import web

from bot.sandbox.discord import shapes
from bot.sandbox.discord.checks import check_message
from bot.sandbox.discord.errors import (
    acknowledged,
    invalid,
    unknown_interaction,
    unknown_message,
    unknown_webhook,
)
from bot.sandbox.discord.messages import EDITABLE, Messages
from bot.sandbox.discord.state import Interaction, Json, State
from bot.sandbox.discord.traffic import answer, body_of
from bot.sandbox.discord.wishes import check_choices

MESSAGE, DEFER, DEFER_UPDATE, UPDATE, CHOICES, MODAL = 4, 5, 6, 7, 8, 9
COMMAND, COMPONENT, TYPING, SUBMIT = 2, 3, 4, 5
SUPPRESS, EPHEMERAL, LOADING = 1 << 2, 1 << 6, 1 << 7
SECONDS_TO_ANSWER = 3.0


class Interactions:
    def __init__(self, state: State, messages: Messages) -> None:
        self.state = state
        self.messages = messages
        self.patience = SECONDS_TO_ANSWER

    def routes(self) -> list[web.RouteDef]:
        hook = "/webhooks/{webhook_id}/{webhook_token}"
        original = hook + "/messages/@original"
        return [
            web.post("/interactions/{interaction_id}/{interaction_token}/callback", self.callback),
            web.post(hook, self.follow_up),
            web.get(original, self.read),
            web.patch(original, self.edit),
            web.delete(original, self.delete),
        ]

    async def callback(self, request: web.Request) -> web.Response:
        one = self.state.tokens.get(request.match_info["interaction_token"])
        if one is None or one.id != request.match_info["interaction_id"]:
            raise unknown_interaction()
        if one.callback is not None:
            raise acknowledged()
        if asyncio.get_running_loop().time() - one.asked_at > self.patience:
            raise unknown_interaction()
        body = await body_of(request)
        self._carry_out(one, body["type"], body.get("data") or {})
        one.callback = body["type"]
        self.state.changes.touch()
        if request.query.get("with_response", "").lower() not in {"1", "true"}:
            return web.Response(status=204)
        return answer(self._receipt(one))

    def _carry_out(self, one: Interaction, kind: int, data: Json) -> None:
        one.ephemeral = bool(int(data.get("flags") or 0) & EPHEMERAL)
        match kind:
            case 8 if one.kind == TYPING:
                check_choices("data.choices", data)
                one.choices = data["choices"]
            case _ if one.kind == TYPING:
                raise invalid("type", "Not an answer to this kind of interaction.")
            case 4:
                check_message(data)
                one.original = self._say(one, data, ephemeral=one.ephemeral)
            case 5:
                flags = LOADING | (EPHEMERAL if one.ephemeral else 0)
                one.original = self._make(one, {"content": "", "flags": flags})
            case 6 | 7 if one.kind in {COMPONENT, SUBMIT} and one.message_id:
                one.original = self._pressed(one, one.message_id)
                if kind == UPDATE:
                    self._change(one, data)
            case 9 if one.kind != SUBMIT:
                _check_modal(data)
                one.modal = data
            case _:
                raise invalid("type", "Not an answer to this kind of interaction.")

    def _pressed(self, one: Interaction, message_id: str) -> Json | None:
        """The message whose button was pressed, as it is now; it may be an answer to one alone."""
        shown = [a for i in self.state.interactions.values() for a in i.answers]
        private = [dict(answer) for answer in shown if answer["id"] == message_id]
        public = self.state.message_of(one.channel_id, message_id)
        return private[-1] if public is None and private else public

    def _receipt(self, one: Interaction) -> Json:
        inner: Json = {"id": one.id, "type": one.kind}
        if one.original is None or one.callback == MODAL:
            return {"interaction": inner}
        inner |= {
            "response_message_id": one.original["id"],
            "response_message_ephemeral": one.ephemeral,
            "response_message_loading": one.callback == DEFER,
        }
        resource = {"type": one.callback, "message": one.original}
        return {"interaction": inner, "resource": resource}

    def _make(self, one: Interaction, data: Json) -> Json:
        channel = self.state.channels[one.channel_id]
        fields = {k: data[k] for k in ("embeds", "components", "flags") if data.get(k)}
        made = shapes.message(
            self.state, channel, self.state.bot, data.get("content") or "", **fields
        )
        return {**made, "webhook_id": self.state.bot["id"], "application_id": self.state.bot["id"]}

    def _say(self, one: Interaction, data: Json, *, ephemeral: bool) -> Json:
        made = self._make(one, data)
        if not ephemeral:
            self.messages.keep(self.state.channels[one.channel_id], made)
        self._record(one, made)
        return made

    def _record(self, one: Interaction, made: Json) -> None:
        one.answers.append(dict(made))
        self.state.did("answer", one.id, made["content"], place=one.channel_id)
        if one.kind == COMMAND and one.name == "cases list" and len(one.answers) == 1:
            self.state.count("cases")
        self.state.changes.touch()

    def _change(self, one: Interaction, data: Json) -> None:
        if one.original is None:
            raise unknown_message()
        check_message({**one.original, **data})
        made = one.original
        flags = int(made["flags"]) & ~LOADING
        if "flags" in data:  # of which an edit changes no other
            flags = (flags & ~SUPPRESS) | (int(data["flags"]) & SUPPRESS)
        made |= {k: data[k] or made[k].__class__() for k in EDITABLE if k in data}
        made["attachments"] = data.get("attachments") or made.get("attachments") or []
        made["flags"] = flags
        if self.state.message_of(one.channel_id, made["id"]) is made:
            self.messages.edited(self.state.channels[one.channel_id], made)
        self._record(one, made)

    def _answered(self, request: web.Request) -> Interaction:
        one = self.state.tokens.get(request.match_info["webhook_token"])
        if one is None or one.callback is None:
            raise unknown_webhook()
        return one

    async def follow_up(self, request: web.Request) -> web.Response:
        one = self._answered(request)
        body = await body_of(request)
        check_message(body)
        if one.callback == DEFER and one.original and one.original["flags"] & LOADING:
            self._change(one, body)  # the first follow-up takes the place of "is thinking"
            return answer(one.original)
        ephemeral = bool(int(body.get("flags") or 0) & EPHEMERAL)
        return answer(self._say(one, body, ephemeral=ephemeral))

    async def read(self, request: web.Request) -> web.Response:
        one = self._answered(request)
        if one.original is None:
            raise unknown_message()
        return answer(one.original)

    async def edit(self, request: web.Request) -> web.Response:
        one = self._answered(request)
        self._change(one, await body_of(request))
        return answer(one.original)

    async def delete(self, request: web.Request) -> web.Response:
        one = self._answered(request)
        if one.original is None:
            raise unknown_message()
        if self.state.message_of(one.channel_id, one.original["id"]) is not None:
            self.messages.remove(self.state.channels[one.channel_id], one.original)
        one.original = None
        return web.Response(status=204)


def _check_modal(data: Json) -> None:
    if not 1 <= len(data.get("title") or "") <= 45:
        raise invalid("title", "Must be between 1 and 45 in length.", "BASE_TYPE_BAD_LENGTH")
    if not 1 <= len(data.get("components") or []) <= 5:
        raise invalid("components", "Must be between 1 and 5 in length.", "BASE_TYPE_BAD_LENGTH")
