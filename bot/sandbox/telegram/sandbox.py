"""A stand-in Telegram on loopback, and the hands that play its people."""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable
from datetime import datetime
from random import Random
from typing import Any, ClassVar

from bot.sandbox.effects import Effect
from bot.sandbox.faults import EventPlan, FaultPlan, Faults
from bot.sandbox.telegram import people
from bot.sandbox.telegram.bell import Bell
from bot.sandbox.telegram.counting import NAMES, Counting
from bot.sandbox.telegram.crowd import Crowd
from bot.sandbox.telegram.errors import bad
from bot.sandbox.telegram.methods import Site
from bot.sandbox.telegram.server import Fault, Logged, Server, fault_error
from bot.sandbox.telegram.state import ADMIN_RIGHTS, Chat, Json, Membership, World
from bot.sandbox.telegram.updates import Updates

COMMAND = re.compile(r"/\w+(?:@\w+)?")
NOT_ALL = frozenset({"is_anonymous", "can_be_edited"})


class TelegramSandbox(Crowd):
    """Every method that a person would do is async; ids are strings, as in the core."""

    token: ClassVar[str] = "123456:SANDBOX-not-a-real-token"  # noqa: S105 (a stand-in's)
    bot_id: ClassVar[str] = "123456"
    username: ClassVar[str] = "modbot_sandbox_bot"

    def __init__(self, clock: Callable[[], datetime], *, keep: int | None = None) -> None:
        """`keep` bounds the messages of a chat, and the log."""
        me: Json = {
            "id": int(self.bot_id),
            "is_bot": True,
            "first_name": "modbot",
            "username": self.username,
            "can_join_groups": True,
            "can_read_all_group_messages": True,
            "supports_inline_queries": False,
        }
        self._bell = Bell()
        self.faults = Faults()
        world = World(clock, me, keep)
        world.counts.update(dict.fromkeys(NAMES, 0))
        self.site = Site(world, Updates(self._bell, self.faults, keep), Counting(world))
        self._server = Server(self.site, self._bell, self.token, self.faults)
        self._presses = itertools.count(1)
        self.url = ""

    async def start(self, host: str = "127.0.0.1", port: int = 0) -> str:
        self.url = await self._server.start(host, port)
        return self.url

    async def stop(self) -> None:
        await self._server.stop()

    @property
    def world(self) -> World:
        return self.site.world

    @property
    def counts(self) -> dict[str, int]:
        return self.world.counts

    @property
    def effects(self) -> list[Effect]:
        """Every change that the bot's requests made, in order."""
        return self.world.effects

    @property
    def log(self) -> list[Logged]:
        return self._server.log

    def calls(self, method: str) -> list[Json]:
        """The bodies of the requests of one method, oldest first."""
        return [one.body for one in self.log if one.method == method]

    @property
    def polls(self) -> list[Json]:
        """The bot's getUpdates, noted as they come in; `log` has them once they are answered."""
        return self.site.updates.polls

    # -- people and chats --------------------------------------------------------------------

    async def user(self, name: str, language: str = "en") -> str:
        return str(self.world.new_user(name, language)["id"])

    async def chat(self, title: str, kind: str = "supergroup", *, tell: bool = False) -> str:
        """A chat in which the bot is an administrator; `tell`: the bot hears it was added."""
        chat = self.world.new_chat(title, kind)
        rights = {right: right not in NOT_ALL for right in ADMIN_RIGHTS}
        me = Membership(self.world.bot, status="administrator", rights=rights)
        if tell:
            adder = self.world.new_user("adder", "en")
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
        new = Membership(user, status="member")
        if old.status == "restricted":
            new = Membership(user, status="restricted", rights=old.rights, until=old.until)
        people.change(self.site, chat, new, user)
        message = self.world.new_message(chat, user, new_chat_members=[user])
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
        if member.status == "kicked" or silent or banned:
            raise bad("not enough rights to send text messages to the chat")

    async def edit(self, chat_id: str, message_id: str, text: str, **fields: Any) -> None:
        message = self._message(chat_id, message_id)
        message |= {"text": text, "edit_date": self.world.now(), **fields}
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

    # -- what came of it ---------------------------------------------------------------------

    def answers(self, callback_id: str) -> list[Json]:
        return self.world.callbacks[callback_id]

    def messages(self, chat_id: str) -> list[Json]:
        return list(self.world.chats[int(chat_id)].messages.values())

    def direct_messages(self, user_id: str) -> list[Json]:
        """What the bot wrote to somebody in private."""
        chat = self.world.private(int(user_id))
        me = self.world.bot["id"]
        return [message for message in chat.messages.values() if message["from"]["id"] == me]

    def member(self, chat_id: str, user_id: str) -> Json:
        chat, user = self._both(chat_id, user_id)
        return people.present(self.site, chat, user["id"]).to_json()

    async def changed(self, predicate: Callable[[], bool], timeout: float = 10) -> None:  # noqa: ASYNC109 (its callers are tests)
        """Wait until `predicate` is true; it is asked again after every change here."""
        if not await self._bell.wait(predicate, timeout):
            raise TimeoutError("the sandbox did not come to the expected state")

    async def raw_update(self, **update: Any) -> int:
        """Send the bot an update as given, well-formed or not."""
        number = self.site.updates.add_raw(update)
        await self._bell.ring()
        return number

    def fail_next(  # noqa: PLR0913, PLR0917 (the same shape as the stand-in Discord's)
        self,
        method: str,
        path_regex: str,
        status: int,
        code: int = 0,  # noqa: ARG002 (Telegram has no codes beside the status)
        message: str = "Internal Server Error",
        retry_after: int | None = None,
        times: int = 1,
    ) -> None:
        """Refuse the next calls whose `/method` matches; `method` is GET, POST or *."""
        error = fault_error(status, message, retry_after)
        self._server.faults.append(Fault(method, re.compile(path_regex), error, times))

    def plan(self, plan: FaultPlan | EventPlan, chance: Random) -> None:
        """Misbehave by chance from now on; `faults.done` counts what came of it."""
        self.faults.plan(plan, chance)

    def _both(self, chat_id: str, user_id: str) -> tuple[Chat, Json]:
        chat = self.world.chat(chat_id)
        return chat, self.world.users[int(user_id)]

    def _message(self, chat_id: str, message_id: str) -> Json:
        return self.world.chat(chat_id).messages[int(message_id)]
