"""The methods about messages, and the table of all that the stand-in knows."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from bot.sandbox.telegram.counting import Counting, is_command
from bot.sandbox.telegram.errors import RefusalError, bad, forbidden
from bot.sandbox.telegram.state import Chat, Json, World
from bot.sandbox.telegram.updates import Updates

DELETE_WINDOW = int(timedelta(hours=48).total_seconds())
TEXT_LIMIT = 4096
BUTTON_BYTES = 64
ANSWER_LIMIT = 200
NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly "
    "the same as a current content and reply markup of the message"
)
COMMAND_NAME = re.compile(r"[a-z0-9_]{1,32}")
LANGUAGE_CODE = re.compile(r"[a-z]{2}")


@dataclass
class Site:
    """What a method works on."""

    world: World
    updates: Updates
    counting: Counting

    def need(self, chat: Chat, right: str, refusal: str) -> None:
        me = chat.member(self.world.bot["id"])
        if me is None or not me.can(right):
            raise bad(refusal)


Method = Callable[[Site, Json], Any]


def get_me(site: Site, _args: Json) -> Json:
    return site.world.bot


def send_message(site: Site, args: Json) -> Json:
    chat = site.world.chat(args.get("chat_id"))
    _may_write(site, chat)
    fields = _content(args)
    reply = args.get("reply_parameters") or {}
    if reply.get("message_id") in chat.messages:
        replied = chat.messages[reply["message_id"]]
        fields["reply_to_message"] = {k: v for k, v in replied.items() if k != "reply_to_message"}
    elif reply and not reply.get("allow_sending_without_reply"):
        raise bad("message to be replied not found")
    thread = args.get("message_thread_id")
    if thread is not None:
        if thread not in chat.messages:
            raise bad("message thread not found")
        fields |= {"message_thread_id": thread, "is_topic_message": True}
    message = site.world.new_message(chat, site.world.bot, **fields)
    site.world.did("notice", chat.id, message["text"], place=chat.id)
    site.counting.sent(chat, message)
    return message


def send_document(site: Site, args: Json) -> Json:
    chat = site.world.chat(args.get("chat_id"))
    _may_write(site, chat)
    given = args.get("document")
    sent = next((v for v in args.values() if isinstance(v, dict) and "content" in v), None)
    if given is None and sent is None:
        raise bad("there is no document in the request")
    sent = sent or {"file_name": "file", "content": ""}
    document = {
        "file_id": f"file-{sent['file_name']}",
        "file_unique_id": sent["file_name"],
        "file_name": sent["file_name"],
        "file_size": len(sent["content"]),
    }
    message = site.world.new_message(chat, site.world.bot, document=document)
    site.world.did("notice", chat.id, sent["file_name"], place=chat.id)
    chat.files[message["message_id"]] = sent["content"]
    return message


def _may_write(site: Site, chat: Chat) -> None:
    if chat.kind == "private":
        if chat.blocked:
            raise forbidden("bot was blocked by the user")
        if not chat.opened and site.world.now() >= chat.contact_until:
            raise forbidden("bot can't initiate conversation with a user")
        return
    me = chat.member(site.world.bot["id"])
    if me is None or not me.present:
        raise forbidden(f"bot is not a member of the {chat.kind} chat")


def _content(args: Json) -> Json:
    text = str(args.get("text", ""))
    if not text.strip():
        raise bad("message text is empty")
    if len(text) > TEXT_LIMIT:
        raise bad("message is too long")
    fields: Json = {"text": text}
    if args.get("entities"):
        fields["entities"] = args["entities"]
    return fields | _markup(args)


def _markup(args: Json) -> Json:
    markup = args.get("reply_markup")
    if not markup or not markup.get("inline_keyboard"):
        return {}
    for button in (one for row in markup["inline_keyboard"] for one in row):
        data = button.get("callback_data")
        if data is not None and not 1 <= len(data.encode()) <= BUTTON_BYTES:
            raise bad("BUTTON_DATA_INVALID")
    return {"reply_markup": markup}


def _own_message(site: Site, args: Json) -> Json:
    chat = site.world.chat(args.get("chat_id"))
    message = chat.messages.get(args.get("message_id", 0))
    if message is None:
        raise bad("message to edit not found")
    if message["from"]["id"] != site.world.bot["id"]:
        raise bad("message can't be edited")
    return message


def edit_message_text(site: Site, args: Json) -> Json:
    return _edit(site, args, _content(args), ("text", "entities", "reply_markup"))


def edit_message_reply_markup(site: Site, args: Json) -> Json:
    return _edit(site, args, _markup(args), ("reply_markup",))


def _edit(site: Site, args: Json, fields: Json, keys: tuple[str, ...]) -> Json:
    message = _own_message(site, args)
    if {key: message[key] for key in keys if key in message} == fields:
        raise bad(NOT_MODIFIED)
    for key in keys:
        message.pop(key, None)
    message |= fields | {"edit_date": site.world.now()}
    number, chat = message["message_id"], message["chat"]["id"]
    site.world.did("edit", number, message.get("text", ""), place=chat)
    return message


def delete_message(site: Site, args: Json) -> bool:
    chat = site.world.chat(args.get("chat_id"))
    number = args.get("message_id", 0)
    if number not in chat.messages:
        raise bad("message to delete not found")
    _delete(site, chat, number)
    return True


def delete_messages(site: Site, args: Json) -> bool:
    chat = site.world.chat(args.get("chat_id"))
    numbers = args.get("message_ids", [])
    if not 1 <= len(numbers) <= 100:
        raise bad("too many message identifiers specified")
    for number in numbers:
        if number in chat.messages:
            _delete(site, chat, number)
    return True


def _delete(site: Site, chat: Chat, number: int) -> None:
    message = chat.messages[number]
    own = message["from"]["id"] == site.world.bot["id"]
    if site.world.now() - message["date"] >= DELETE_WINDOW:
        raise bad("message can't be deleted")
    if not own and chat.kind != "private":
        site.need(chat, "can_delete_messages", "message can't be deleted")
    del chat.messages[number]
    site.world.did("delete", number, place=chat.id)
    site.world.counts["delete"] += not own and not is_command(message)


def answer_callback_query(site: Site, args: Json) -> bool:
    answers = site.world.callbacks.get(str(args.get("callback_query_id")))
    if answers is None or answers:
        raise bad("query is too old and response timeout expired or query ID is invalid")
    if len(args.get("text", "")) > ANSWER_LIMIT:
        raise bad("MESSAGE_TOO_LONG")
    answers.append({key: args[key] for key in ("text", "show_alert", "url") if key in args})
    answers[-1].setdefault("text", "")
    pressed = args["callback_query_id"]
    site.world.did("answer", pressed, answers[-1]["text"], place=pressed)
    return True


def get_my_commands(site: Site, args: Json) -> list[Json]:
    return site.world.commands.get(_menu(args), [])


def set_my_commands(site: Site, args: Json) -> bool:
    commands = args.get("commands", [])
    if len(commands) > 100:
        raise bad("BOT_COMMANDS_TOO_MUCH")
    for command in commands:
        if not COMMAND_NAME.fullmatch(command["command"]):
            raise bad("BOT_COMMAND_INVALID")
        if not 1 <= len(command["description"]) <= 256:
            raise bad("BOT_COMMAND_DESCRIPTION_INVALID")
    site.world.commands[_menu(args)] = commands
    return True


def _menu(args: Json) -> tuple[str, str]:
    """For whom it is: a scope and a language, "" for those whose language has none."""
    language = args.get("language_code", "")
    if language and not LANGUAGE_CODE.fullmatch(language):
        raise bad("invalid language code specified")
    return (args.get("scope") or {"type": "default"})["type"], language


def unknown(_site: Site, _args: Json) -> Any:
    raise RefusalError(404, "Not Found: method not found")
