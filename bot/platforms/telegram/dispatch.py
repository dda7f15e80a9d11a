"""One update after another: which part of the adapter it is for."""

from __future__ import annotations

from collections.abc import Awaitable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import TypeVar

import structlog
import telegram

from bot.core.types import Message, MessageRef, Place
from bot.platforms.telegram import deeds
from bot.platforms.telegram.commands import Commands, Shell
from bot.platforms.telegram.messages import GROUPS, community, joining, tagged, to_message
from bot.platforms.telegram.private import PrivateReports
from bot.platforms.telegram.roster import STAFF, describe, is_there
from bot.ports import Inlet, PlatformError, Reply, Trouble

log = structlog.get_logger()

Result = TypeVar("Result")


class NotKeptError(Exception):
    """The bot's own store did not take what was heard: the update is not finished."""


async def kept(writing: Awaitable[Result]) -> Result:
    try:
        return await writing
    except Exception as error:
        raise NotKeptError(type(error).__name__) from error


class Dispatch:
    def __init__(self, shell: Shell, inlet: Inlet) -> None:
        self._shell = shell
        self._inlet = inlet
        self._commands = Commands(shell)
        self.answers = self._commands.answers
        self._reports = PrivateReports(shell, self._commands)
        self._moves: set[tuple[str, str]] = set()

    async def read(self, update: telegram.Update) -> list[Message] | None:
        """What there is to judge in an update; None where it asks for something to be done."""
        if (message := update.edited_message) is not None:
            return await self._written(message) if message.chat.type in GROUPS else []
        if (change := update.chat_member) is not None:
            by_hand = deeds.by_hand(change, self._shell.roster.me)
            return None if by_hand else await self._changed(change)
        message = update.message
        if message is None or message.chat.type not in GROUPS or message.migrate_to_chat_id:
            return None
        if (pinned := message.pinned_message) is not None:
            self._inlet.pinned(_ref(message.chat, pinned))
        if message.new_chat_members:
            return await self._joined(message.chat, message.new_chat_members, message.date)
        if self._commands.written(message) is not None:
            return None
        return await self._written(message)

    async def handle(self, update: telegram.Update) -> None:
        """Do what an update asks for."""
        if (message := update.message) is not None:
            await self._heard(message)
        elif update.callback_query is not None:
            await self._commands.press(update.callback_query)
        elif update.chat_member is not None:
            await self._note(update.chat_member, update.update_id)
        elif update.my_chat_member is not None:
            await self._changed_me(update.my_chat_member)
        elif update.chat_join_request is not None:
            await self._asked_to_join(update.chat_join_request, update.update_id)

    async def _heard(self, message: telegram.Message) -> None:
        if message.chat.type not in GROUPS:
            await self._heard_in_private(message)
        elif message.migrate_to_chat_id is not None:
            await self.moved(str(message.chat.id), str(message.migrate_to_chat_id))
        elif (written := self._commands.written(message)) is not None:
            # Words of need may follow `/care`, or stand for a topic: nothing else would hear them.
            if written.untaken or self._commands.astray(message, written):
                await kept(self._inlet.take(*await self._written(message)))
            await self._commands.run(message, written)

    async def _heard_in_private(self, message: telegram.Message) -> None:
        if message.from_user is None or message.from_user.is_bot:
            return
        if await self._reports.hear(message):
            return
        if (written := self._commands.written(message)) is not None:
            if not (written.untaken and await self._reports.helped(message)):
                await self._commands.run(message, written)
        else:
            await self._reports.lead_on(message)

    async def _written(self, message: telegram.Message) -> list[Message]:
        found = await to_message(message, self._shell.roster)
        if found is None:
            return []
        if self._shell.roster.condemned(found.ref.place.channel, found.album):
            await self._remove(found)
        tag = await tagged(message, self._shell.roster)
        return [found] if tag is None else [found, tag]

    async def _remove(self, item: Message) -> None:
        """It came when the album it belongs to was deleted already."""
        try:
            await self._shell.hands.delete(item.ref, "of a deleted album")
        except PlatformError as error:
            if error.trouble is not Trouble.GONE:
                log.warning("telegram.album_not_deleted", trouble=str(error.trouble))

    async def _joined(
        self, chat: telegram.Chat, users: Sequence[telegram.User], at: datetime
    ) -> list[Message]:
        found = [await joining(chat, user, at, self._shell.roster) for user in users]
        return [one for one in found if one is not None]

    async def _changed(self, change: telegram.ChatMemberUpdated) -> list[Message]:
        statuses = {change.old_chat_member.status, change.new_chat_member.status}
        if statuses & STAFF:
            self._shell.roster.forget(str(change.chat.id))
        if change.chat.type in GROUPS and _came(change):
            return await self._joined(change.chat, [change.new_chat_member.user], change.date)
        return []

    async def _note(self, change: telegram.ChatMemberUpdated, number: int) -> None:
        """What a moderator did without the bot; who was let in by it is a newcomer."""
        user = change.new_chat_member.user
        subject = await self._shell.roster.member(str(change.chat.id), user)
        if (done := deeds.deed(change, number, subject)) is not None:
            await kept(self._inlet.noted(done))
        if newcomers := await self._changed(change):
            await kept(self._inlet.take(*newcomers))

    async def _changed_me(self, change: telegram.ChatMemberUpdated) -> None:
        if change.chat.type not in GROUPS:
            return
        self._shell.roster.forget(str(change.chat.id))
        if not _came(change):
            return
        home = community(change.chat.id)
        language = change.from_user.language_code
        card = await kept(self._inlet.joined(home, change.chat.title or "", language))
        if card is not None:
            await self._shell.hands.post(Place(community=home, channel=home.id), card)

    async def _asked_to_join(self, request: telegram.ChatJoinRequest, number: int) -> None:
        """Finished before it is said: Telegram can't tell whether a message came, and none may come
        twice. Who hears nothing waits in the list that administrators see.
        """
        front, who = self._shell.front, describe(request.from_user, None, self._shell.roster.me)
        card = await front.asked_to_join(who, community(request.chat.id), request.date)
        if card is not None:
            await kept(self._inlet.finished(number))
            alone = replace(who, id=str(request.user_chat_id))
            await self._commands.answer(Reply(card=card), alone, None)

    async def moved(self, old: str, new: str) -> None:
        """Both an update and a refused request may tell of one move."""
        if (old, new) not in self._moves:
            await kept(self._inlet.moved(community(old), community(new)))
            self._moves.add((old, new))


def _ref(chat: telegram.Chat, message: telegram.MaybeInaccessibleMessage) -> MessageRef:
    home = community(chat.id)
    return MessageRef(place=Place(community=home, channel=home.id), id=str(message.message_id))


def _came(change: telegram.ChatMemberUpdated) -> bool:
    return not is_there(change.old_chat_member) and is_there(change.new_chat_member)
