"""The control API: what people do on the stand-in Telegram. Ids are strings, as in the core."""

from __future__ import annotations

import itertools
import re
from dataclasses import replace
from typing import Any

from bot.sandbox.telegram import door, people
from bot.sandbox.telegram.bell import Bell
from bot.sandbox.telegram.errors import bad
from bot.sandbox.telegram.methods import Site
from bot.sandbox.telegram.state import ADMIN_RIGHTS, Chat, Json, Membership, World

COMMAND = re.compile(r"/\w+(?:@\w+)?")
NOT_ALL = frozenset({"is_anonymous", "can_be_edited"})


class Residents:
    """Everything a test or the demo does in place of people with a Telegram client."""

    site: Site
    _bell: Bell
    _presses: itertools.count[int]

    @property
    def world(self) -> World:
        return self.site.world

    # -- people and chats --------------------------------------------------------------------

    async def user(self, name: str, language: str = "en") -> str:
        return str(self.world.new_user(name, language)["id"])

    async def chat(self, title: str, kind: str = "supergroup", *, tell: bool = False) -> str:
        """A chat in which the bot is an administrator; `tell`: the bot hears it was added."""
        chat = self.world.new_chat(title, kind)
        rights = {right: right not in NOT_ALL for right in ADMIN_RIGHTS}
        me = Membership(self.world.bot, status="administrator", rights=rights)
        if tell:
            adder = self.world.new_user(f"{title} owner", "en")
            chat.members[adder["id"]] = Membership(adder, status="creator")
            people.change(self.site, chat, me, adder)
        chat.members[self.world.bot["id"]] = me
        await self._bell.ring()
        return str(chat.id)

    async def join(self, chat_id: str, user_id: str) -> None:
        chat, user = self._both(chat_id, user_id)
        old = people.present(self.site, chat, user["id"])
        if old.status == "kicked":
            raise bad("USER_BANNED_IN_CHANNEL")
        if old.present:
            return
        door.enter(self.site, chat, user, user)
        await self._bell.ring()

    async def ask_to_join(self, chat_id: str, user_id: str, **fields: Any) -> None:
        """Where members are approved: nobody in the group sees it but its administrators."""
        door.ask(self.site, *self._both(chat_id, user_id), **fields)
        await self._bell.ring()

    def asking(self, chat_id: str) -> list[str]:
        """Whose requests wait in the list that administrators see."""
        return [str(user_id) for user_id in self.world.chat(chat_id).requests]

    async def let_in(self, chat_id: str, admin_id: str, user_id: str) -> None:
        """An administrator approves a request in that list."""
        chat, user = self._both(chat_id, user_id)
        door.let_in(self.site, chat, user, self.world.users[int(admin_id)])
        await self._bell.ring()

    async def leave(self, chat_id: str, user_id: str) -> None:
        """Who is restricted stays so, and is no member."""
        chat, user = self._both(chat_id, user_id)
        old = people.present(self.site, chat, user["id"])
        gone = Membership(user, status="left", is_member=False)
        if old.status == "restricted":
            gone = replace(old, is_member=False)
        people.change(self.site, chat, gone, user)
        message = self.world.new_message(chat, user, left_chat_member=user)
        self.site.updates.add("message", message)
        await self._bell.ring()

    async def promote(
        self, chat_id: str, user_id: str, owner: bool = False, **rights: bool
    ) -> None:
        """Make somebody an administrator: with the rights named, or all but anonymity."""
        chat, user = self._both(chat_id, user_id)
        all_rights = {right: right not in NOT_ALL for right in ADMIN_RIGHTS}
        status = "creator" if owner else "administrator"
        given = rights if any(rights.values()) else all_rights | rights
        people.change(self.site, chat, Membership(user, status=status, rights=given), user)
        await self._bell.ring()

    async def demote(self, chat_id: str, user_id: str) -> None:
        chat, user = self._both(chat_id, user_id)
        people.change(self.site, chat, Membership(user, status="member"), user)
        await self._bell.ring()

    async def by_hand(
        self, chat_id: str, admin_id: str, user_id: str, status: str, until: int = 0, **rights: bool
    ) -> None:
        """An administrator changes what somebody may do, in Telegram's own menu."""
        chat, user = self._both(chat_id, user_id)
        admin = self.world.users[int(admin_id)]
        there = status in {"member", "restricted"}
        state = Membership(user, status=status, rights=rights, until=until, is_member=there)
        people.change(self.site, chat, state, admin)
        await self._bell.ring()

    # -- what people write -------------------------------------------------------------------

    async def say(
        self, chat_id: str, user_id: str, text: str | None = None, **extra_fields: Any
    ) -> str:
        chat, user = self._both(chat_id, user_id)
        if chat.kind == "private":
            chat.opened = True
        else:
            self._may_speak(chat, user, extra_fields)
        fields = ({"text": text} if text is not None else {}) | extra_fields
        message = self.world.new_message(chat, user, **fields)
        if chat.kind == "private":
            self.site.counting.asked(user["id"], chat.id, text or "")
        self.site.updates.add("message", message)
        await self._bell.ring()
        return str(message["message_id"])

    def _may_speak(self, chat: Chat, user: Json, extra: Json) -> None:
        member = people.present(self.site, chat, user["id"])
        silent = member.status == "restricted" and not member.can("can_send_messages")
        banned = extra.get("sender_chat", {}).get("id") in chat.banned_chats
        closed = not people.may_write(chat, member, extra.get("message_thread_id"))
        if member.status == "kicked" or silent or banned or closed:
            raise bad("not enough rights to send text messages to the chat")

    async def pin(self, chat_id: str, user_id: str, message_id: str) -> None:
        chat, user = self._both(chat_id, user_id)
        pinned = {**self._message(chat_id, message_id)}
        self.site.updates.add("message", self.world.new_message(chat, user, pinned_message=pinned))
        await self._bell.ring()

    async def edit(
        self, chat_id: str, message_id: str, text: str | None = None, **fields: Any
    ) -> None:
        message = self._message(chat_id, message_id)
        written = {"text": text} if text is not None else {}
        message |= {**written, "edit_date": self.world.now(), **fields}
        self.site.updates.add("edited_message", dict(message))
        await self._bell.ring()

    async def command(
        self,
        chat_id: str,
        user_id: str,
        text: str,
        reply_to: str | None = None,
        **fields: Any,
    ) -> str:
        """Write a command: Telegram marks it with an entity."""
        found = COMMAND.match(text)
        if found:
            mark = {"type": "bot_command", "offset": 0, "length": found.end()}
            fields["entities"] = [mark, *fields.get("entities", ())]
        if reply_to is not None:
            replied = self._message(chat_id, reply_to)
            fields["reply_to_message"] = {
                key: value for key, value in replied.items() if key != "reply_to_message"
            }
        self.site.counting.asked(int(user_id), int(chat_id), text)
        return await self.say(chat_id, user_id, text, **fields)

    async def private(self, user_id: str, text: str | None = None, **fields: Any) -> str:
        """Write to the bot; only now may it write back."""
        self.world.private(int(user_id)).blocked = False
        if text is not None and text.startswith("/"):
            return await self.command(user_id, user_id, text, **fields)
        return await self.say(user_id, user_id, text, **fields)

    async def open_private(self, user_id: str) -> None:
        """Open the private chat without a word that the bot would answer."""
        self.world.private(int(user_id)).opened = True

    async def block(self, user_id: str) -> None:
        self.world.private(int(user_id)).blocked = True

    async def press(self, user_id: str, chat_id: str, message_id: str, callback_data: str) -> str:
        chat, user = self._both(chat_id, user_id)
        number = f"press-{next(self._presses)}"
        self.world.callbacks[number] = []
        body = {
            "id": number,
            "from": user,
            "message": dict(chat.messages[int(message_id)]),
            "chat_instance": str(chat.id),
            "data": callback_data,
        }
        self.site.updates.add("callback_query", body)
        await self._bell.ring()
        return number

    async def migrate(self, chat_id: str) -> str:
        """A basic group becomes a supergroup: another id, the old one only says so."""
        old = self.world.chat(chat_id)
        new = self.world.new_chat(old.title, "supergroup")
        new.members = dict(old.members)
        owner = self.world.bot
        gone = self.world.new_message(old, owner, migrate_to_chat_id=new.id)
        came = self.world.new_message(new, owner, migrate_from_chat_id=old.id)
        old.moved_to = new.id
        self.site.updates.add("message", gone)
        self.site.updates.add("message", came)
        await self._bell.ring()
        return str(new.id)

    def _both(self, chat_id: str, user_id: str) -> tuple[Chat, Json]:
        chat = self.world.chat(chat_id)
        return chat, self.world.users[int(user_id)]

    def _message(self, chat_id: str, message_id: str) -> Json:
        return self.world.chat(chat_id).messages[int(message_id)]
