"""The stand-in's memory: people, chats, who is what in them, and what was said."""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from bot.sandbox.bounds import trim
from bot.sandbox.effects import Effect, Kind
from bot.sandbox.telegram.errors import bad

Json = dict[str, Any]

SEND_RIGHTS = (
    "can_send_messages",
    "can_send_audios",
    "can_send_documents",
    "can_send_photos",
    "can_send_videos",
    "can_send_video_notes",
    "can_send_voice_notes",
    "can_send_polls",
    "can_send_other_messages",
    "can_add_web_page_previews",
)
OTHER_RIGHTS = (
    "can_change_info",
    "can_invite_users",
    "can_pin_messages",
    "can_manage_topics",
    "can_react_to_messages",
    "can_edit_tag",
)
ADMIN_RIGHTS = (
    "can_be_edited",
    "is_anonymous",
    "can_manage_chat",
    "can_delete_messages",
    "can_manage_video_chats",
    "can_restrict_members",
    "can_promote_members",
    "can_change_info",
    "can_invite_users",
    "can_post_stories",
    "can_edit_stories",
    "can_delete_stories",
    "can_manage_tags",
    "can_manage_topics",
)
PRESENT = frozenset({"creator", "administrator", "member"})


@dataclass
class Membership:
    user: Json
    status: str = "member"  # creator, administrator, member, restricted, left, kicked
    rights: dict[str, bool] = field(default_factory=dict)
    until: int = 0  # 0: forever
    is_member: bool = True  # of a restricted user: still in the chat

    @property
    def present(self) -> bool:
        return self.status in PRESENT or (self.status == "restricted" and self.is_member)

    def can(self, right: str) -> bool:
        return self.status == "creator" or self.rights.get(right, False)

    def to_json(self) -> Json:
        body: Json = {"user": self.user, "status": self.status}
        match self.status:
            case "creator":
                body["is_anonymous"] = self.rights.get("is_anonymous", False)
            case "administrator":
                body |= {right: self.rights.get(right, False) for right in ADMIN_RIGHTS}
            case "restricted":
                body |= {r: self.rights.get(r, False) for r in (*SEND_RIGHTS, *OTHER_RIGHTS)}
                body |= {"is_member": self.is_member, "until_date": self.until}
            case "kicked":
                body["until_date"] = self.until
            case _:
                pass
        return body


@dataclass
class Chat:
    id: int
    kind: str  # private, group, supergroup, channel
    title: str = ""
    username: str = ""  # of a public group
    allowed: dict[str, bool] = field(
        default_factory=dict
    )  # what members may where it is not as usual
    user: Json | None = None  # whom a private chat is with
    members: dict[int, Membership] = field(default_factory=dict)
    messages: dict[int, Json] = field(default_factory=dict)
    banned_chats: set[int] = field(default_factory=set)
    closed: set[int] = field(default_factory=set)  # topics
    requests: dict[int, Json] = field(default_factory=dict)  # who asks to join
    next_message: Iterator[int] = field(default_factory=lambda: itertools.count(1))
    files: dict[int, str] = field(default_factory=dict)  # message id -> what a document holds
    moved_to: int | None = None
    opened: bool = False  # private: the person has written to the bot
    blocked: bool = False  # private: the person has blocked the bot
    contact_until: int = 0  # private: the bot may write, since the person asks to join a group

    def to_json(self) -> Json:
        if self.user is not None:
            known = ("first_name", "username")
            person = {key: self.user[key] for key in known if key in self.user}
            return {"id": self.id, "type": "private", **person}
        public = {"username": self.username} if self.username else {}
        return {"id": self.id, "type": self.kind, "title": self.title, **public}

    def member(self, user_id: int) -> Membership | None:
        return self.members.get(user_id)


class World:
    """Everything that the stand-in knows."""

    def __init__(self, clock: Callable[[], datetime], bot: Json, keep: int | None = None) -> None:
        self.clock = clock
        self.keep = keep  # messages of a chat, and requests; None: all
        self.bot = bot
        self.users: dict[int, Json] = {bot["id"]: bot}
        self.chats: dict[int, Chat] = {}
        self.callbacks: dict[str, list[Json]] = {}
        self.commands: dict[tuple[str, str], list[Json]] = {}  # by scope and language
        self.counts: Counter[str] = Counter()
        self.effects: list[Effect] = []
        self.answering: dict[int, str] = {}  # user -> the command that was last written
        self._users = itertools.count(1001)
        self._chats = itertools.count(1000001)

    def now(self) -> int:
        return int(self.clock().timestamp())

    def did(self, kind: Kind, target: object, detail: object = "", *, place: object) -> None:
        """The bot changed something."""
        made = Effect(
            kind=kind, target=str(target), detail=str(detail), at=self.clock(), place=str(place)
        )
        self.effects.append(made)

    def new_user(self, name: str, language: str) -> Json:
        number = next(self._users)
        user: Json = {
            "id": number,
            "is_bot": False,
            "first_name": name,
            "username": name if name.isidentifier() and name.isascii() else f"user{number}",
            "language_code": language,
        }
        self.users[number] = user
        return user

    def new_chat(self, title: str, kind: str) -> Chat:
        number = next(self._chats)
        chat = Chat(id=-number if kind == "group" else -1000000000000 - number, kind=kind)
        chat.title = title
        self.chats[chat.id] = chat
        return chat

    def private(self, user_id: int) -> Chat:
        if user_id not in self.chats:
            self.chats[user_id] = Chat(id=user_id, kind="private", user=self.users[user_id])
        return self.chats[user_id]

    def chat(self, chat_id: Any) -> Chat:
        """The chat of a request, refused as Telegram does where there is none or it moved."""
        number = int(str(chat_id)) if str(chat_id).lstrip("-").isdecimal() else 0
        if number in self.users and number not in self.chats:
            return self.private(number)
        chat = self.chats.get(number)
        if chat is None:
            raise bad("chat not found")
        if chat.moved_to is not None:
            raise bad(
                "group chat was upgraded to a supergroup chat", migrate_to_chat_id=chat.moved_to
            )
        return chat

    def new_message(self, chat: Chat, sender: Json, **fields: Any) -> Json:
        number = next(chat.next_message)
        message: Json = {
            "message_id": number,
            "from": sender,
            "chat": chat.to_json(),
            "date": self.now(),
            **fields,
        }
        chat.messages[number] = message
        trim(chat.messages, self.keep)
        return message
