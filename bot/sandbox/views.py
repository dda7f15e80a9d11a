"""What the chat page shows of each sandbox, in one shape for both."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from bot.sandbox.discord import DiscordSandbox
from bot.sandbox.telegram import TelegramSandbox

Json = dict[str, Any]
EPHEMERAL = 64  # shown to one person alone


def discord(box: DiscordSandbox, asked: Iterable[tuple[str, str]]) -> list[Json]:
    """Servers with their channels, people and what each was told in private."""
    return [_guild(box, guild, list(asked)) for guild in box.state.guilds.values()]


def _guild(box: DiscordSandbox, guild: Any, asked: list[tuple[str, str]]) -> Json:
    private: dict[str, list[Json]] = {}
    for member, interaction in asked:
        hidden = [m for m in box.answers(interaction) if int(m.get("flags") or 0) & EPHEMERAL]
        private.setdefault(member, []).extend(map(_discord_message, hidden))
    people = []
    for number, member in guild.members.items():
        if member["user"].get("bot"):
            continue
        badge = "muted" if member.get("communication_disabled_until") else ""
        people.append({"id": number, "name": member["user"]["username"], "badge": badge})
        told = map(_discord_message, box.direct_messages(number))
        private[number] = [*told, *private.get(number, ())]
    for number, ban in guild.bans.items():
        people.append({"id": number, "name": ban["user"]["username"], "badge": "banned"})
    channels = [
        {
            "id": number,
            "name": f"#{channel['name']}",
            "messages": [_discord_message(message) for message in box.messages(number)],
        }
        for number, channel in guild.channels.items()
    ]
    return {
        "id": guild.id, "title": guild.name, "channels": channels, "people": people,
        "private": private,
    }  # fmt: skip


def _discord_message(message: Json) -> Json:
    items = [item for row in message.get("components", ()) for item in row.get("components", ())]
    return {
        "id": message["id"],
        "author": message["author"]["username"],
        "text": message.get("content", ""),
        "edited": bool(message.get("edited_timestamp")),
        "buttons": [
            {"id": item["custom_id"], "label": item.get("label", "")}
            for item in items
            if "custom_id" in item
        ],
    }


def telegram(box: TelegramSandbox) -> list[Json]:
    """Groups, each its own single channel."""
    groups = [chat for chat in box.world.chats.values() if chat.kind != "private"]
    return [_group(box, chat) for chat in groups]


def _group(box: TelegramSandbox, chat: Any) -> Json:
    people = []
    for membership in chat.members.values():
        user = membership.user
        if user.get("is_bot"):
            continue
        badge = {"restricted": "muted", "kicked": "banned"}.get(membership.status, "")
        people.append({"id": str(user["id"]), "name": user["first_name"], "badge": badge})
    number = str(chat.id)
    messages = [_telegram_message(message) for message in box.messages(number)]
    told = {p["id"]: [_telegram_message(m) for m in box.direct_messages(p["id"])] for p in people}
    channel = {"id": number, "name": chat.title, "messages": messages}
    return {
        "id": number, "title": chat.title, "channels": [channel], "people": people,
        "private": told,
    }  # fmt: skip


def _telegram_message(message: Json) -> Json:
    rows = message.get("reply_markup", {}).get("inline_keyboard", ())
    return {
        "id": str(message["message_id"]),
        "author": message["from"]["first_name"],
        "text": message.get("text") or message.get("caption") or "(joined)",
        "edited": "edit_date" in message,
        "buttons": [
            {"id": key["callback_data"], "label": key["text"]}
            for row in rows
            for key in row
            if "callback_data" in key
        ],
    }


def slash(text: str) -> tuple[str, dict[str, str]]:
    """`/warn member:lena reason:too loud`, as Discord sends it: the command and its options."""
    name: list[str] = []
    options: dict[str, str] = {}
    last = ""
    for word in text.removeprefix("/").split():
        key, colon, value = word.partition(":")
        if colon and key.isalpha():
            last = key
            options[key] = value
        elif last:
            options[last] += f" {word}"
        else:
            name.append(word)
    return " ".join(name), options
