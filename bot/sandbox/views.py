"""What the chat page shows of each sandbox, in one shape for both."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from bot.sandbox.discord import DiscordSandbox
from bot.sandbox.telegram import TelegramSandbox

Json = dict[str, Any]
EPHEMERAL, LOADING = 1 << 6, 1 << 7  # shown to one person alone; answered, but not yet with words
OUTSIDE, ASKING = "not in the group", "asks to join"
THINKING = "modbot is thinking …"
SHOWN = re.compile(r"\\(?P<sign>[\\*_~`|\[#>+-])|<@!?(?P<user>\d+)>|<#(?P<channel>\d+)>")
NAMED = re.compile(r"[@#]\w[\w-]*")


def discord(box: DiscordSandbox, asked: Iterable[tuple[str, str]]) -> list[Json]:
    """Servers with their channels, people and what was said with each in private."""
    return [_guild(box, guild, list(asked)) for guild in box.state.guilds.values()]


def _guild(box: DiscordSandbox, guild: Any, asked: list[tuple[str, str]]) -> Json:
    people = []
    for number, member in guild.members.items():
        if member["user"].get("bot"):
            continue
        badge = "muted" if member.get("communication_disabled_until") else ""
        people.append({"id": number, "name": member["user"]["username"], "badge": badge})
    for number, ban in guild.bans.items():
        people.append({"id": number, "name": ban["user"]["username"], "badge": "banned"})
    channels = [
        {
            "id": number,
            "name": f"#{channel['name']}",
            "messages": [_discord_message(box, message) for message in box.messages(number)],
        }
        for number, channel in guild.channels.items()
    ]
    return {
        "id": guild.id, "title": guild.name, "channels": channels, "people": people,
        "private": {person["id"]: _told(box, person["id"], asked) for person in people},
    }  # fmt: skip


def _told(box: DiscordSandbox, member: str, asked: list[tuple[str, str]]) -> list[Json]:
    """The private chat, and the answers that nobody else sees as they stand now."""
    mine = [answer for who, number in asked if who == member for answer in box.answers(number)]
    hidden = [answer for answer in mine if int(answer.get("flags") or 0) & EPHEMERAL]
    told = {one["id"]: one for one in (*box.direct_messages(member), *hidden)}
    return [_discord_message(box, told[number]) for number in sorted(told, key=int)]


def _discord_message(box: DiscordSandbox, message: Json) -> Json:
    items = [item for row in message.get("components", ()) for item in row.get("components", ())]
    thinks = int(message.get("flags") or 0) & LOADING
    return {
        "id": message["id"],
        "place": message["channel_id"],
        "author": message["author"]["username"],
        "bot": bool(message["author"].get("bot")),
        "said": not message["author"].get("bot"),
        "text": THINKING if thinks else shown(box, message.get("content", "")),
        "edited": bool(message.get("edited_timestamp")),
        "files": [
            {"name": file["filename"], "text": file.get("content", "")}
            for file in message.get("attachments", ())
        ],
        "buttons": [
            {"id": item["custom_id"], "label": item.get("label", "")}
            for item in items
            if "custom_id" in item
        ],
    }


def shown(box: DiscordSandbox, text: str) -> str:
    """Without escapes, and with names for the ids of members and channels, as a client shows it."""

    def named(found: re.Match[str]) -> str:
        if found["sign"]:
            return found["sign"]
        if found["user"]:
            user = box.state.users.get(found["user"])
            return f"@{user['username']}" if user else found[0]
        channel = box.state.channels.get(found["channel"], {})
        return f"#{channel['name']}" if "name" in channel else found[0]

    return SHOWN.sub(named, text.replace("\u200b", ""))


def meant(box: DiscordSandbox, place: str, text: str) -> str:
    """With the ids of the members and of this server's channels, as a client sends it."""
    guild = box.state.guild_of_channel(box.state.channels[place])
    channels = guild.channels if guild else {}
    known = {f"@{user['username']}": f"<@{number}>" for number, user in box.state.users.items()}
    known |= {f"#{channel['name']}": f"<#{number}>" for number, channel in channels.items()}
    return NAMED.sub(lambda found: known.get(found[0], found[0]), text)


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
    known = {one["id"] for one in people}
    people += [one for one in _strangers(box, chat) if one["id"] not in known]
    number = str(chat.id)
    # `/setup` and `/care setup` take this number: Telegram's groups have no other name for a bot.
    channel = {"id": number, "name": number, "messages": _said(chat)}
    private = {one["id"]: _said(box.world.private(int(one["id"]))) for one in people}
    asking = chat.requests.values()
    return {
        "id": number, "title": chat.title, "channels": [channel], "people": people,
        "private": private,
        "asking": [{"id": str(one["id"]), "name": one["first_name"]} for one in asking],
    }  # fmt: skip


def _strangers(box: TelegramSandbox, chat: Any) -> list[Json]:
    """Who is in no group at all, and may ask to join this one."""
    groups = (one for one in box.world.chats.values() if one.kind != "private")
    there = {number for group in groups for number in group.members}
    found = [one for number, one in box.world.users.items() if number not in there]
    badges = dict.fromkeys(chat.requests, ASKING)
    return [
        {"id": str(one["id"]), "name": one["first_name"], "badge": badges.get(one["id"], OUTSIDE)}
        for one in found
        if not one.get("is_bot")
    ]


def _said(chat: Any) -> list[Json]:
    return [_telegram_message(chat, message) for message in chat.messages.values()]


def _telegram_message(chat: Any, message: Json) -> Json:
    rows = message.get("reply_markup", {}).get("inline_keyboard", ())
    file, held = message.get("document"), chat.files.get(message["message_id"], "")
    text = message.get("text") or message.get("caption", "")
    return {
        "id": str(message["message_id"]),
        "place": str(chat.id),
        "author": message["from"]["first_name"],
        "bot": bool(message["from"].get("is_bot")),
        "said": bool(text) and not message["from"].get("is_bot"),
        "text": text or _happened(message),
        "edited": "edit_date" in message,
        "files": [{"name": file["file_name"], "text": held}] if file else [],
        "buttons": [
            {"id": key["callback_data"], "label": key["text"]}
            for row in rows
            for key in row
            if "callback_data" in key
        ],
    }


def _happened(message: Json) -> str:
    """What a message without words says."""
    if "new_chat_members" in message:
        return "(joined)"
    return "(left)" if "left_chat_member" in message else ""


def slash(text: str) -> tuple[str, dict[str, str]]:
    """`/warn member:lena reason:too loud`, as Discord sends it: the command and its options."""
    name: list[str] = []
    options: dict[str, str] = {}
    last = ""
    for word in text.removeprefix("/").split():
        key, colon, value = word.partition(":")
        if colon and key.isalpha() and not value.startswith("//"):
            last = key
            options[key] = value
        elif last:
            options[last] += f" {word}"
        else:
            name.append(word)
    return " ".join(name), options
