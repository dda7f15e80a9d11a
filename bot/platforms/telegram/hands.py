"""What modbot does on Telegram: each call is one request, or two, and raises PlatformError only.

Nothing here waits in a queue: punishments and deletions must not stand behind notices. Where
Telegram says "too many requests", the caller hears after how long to come again.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import Any

import telegram
from telegram import ChatMemberRestricted, ChatPermissions
from telegram.constants import ChatMemberStatus
from telegram.error import BadRequest, TelegramError

from bot.core.actions import Action, Ban, Kick, Mute, Unban, Unmute
from bot.core.types import (
    AuthorKind,
    Community,
    Member,
    Message,
    MessageRef,
    Place,
    Platform,
)
from bot.platforms.telegram.asking import Moved
from bot.platforms.telegram.cards import NO_PREVIEW, keyboard, text_of
from bot.platforms.telegram.locks import Locking
from bot.platforms.telegram.messages import is_supergroup, ref_of
from bot.platforms.telegram.pace import Pace
from bot.platforms.telegram.roster import Lately, Roster, is_there
from bot.platforms.telegram.trouble import NO_PRIVATE_CHAT, translate, unchanged
from bot.ports import Card, PlatformError, Trouble

# Telegram takes less than 30 seconds or more than 366 days as forever.
SHORTEST = timedelta(seconds=35)
LONGEST = timedelta(days=365)
SLACK = timedelta(seconds=2)  # Telegram's moments are whole seconds
PATIENCE = 10.0  # seconds that an answer to a command waits for its turn
NOT_A_CHANNEL = "a channel cannot be muted or kicked, only banned"


class TelegramHands(Locking):
    platform = Platform.TELEGRAM
    longest_mute: timedelta | None = LONGEST
    mutes_for_good = True
    slowest: timedelta | None = None
    keyed = False

    def __init__(
        self, bot: telegram.Bot, roster: Roster, clock: Callable[[], datetime], moved: Moved
    ) -> None:
        super().__init__(bot, roster, moved)
        self._clock = clock
        self._pace = Pace(clock)
        self._addressed: Lately[str, bool] = Lately()
        self.hears = True  # False until what waited at Telegram while the bot was away is read

    async def delete(self, target: MessageRef, reason: str) -> None:  # noqa: ARG002 (Telegram keeps no reasons)
        """With the rest of its album: the words stand below one photo, and are meant of all."""
        if not target.stands:
            raise PlatformError(Trouble.INVALID, "there is no message in the group to delete")
        numbers = [int(one) for one in self._roster.condemn(target.place.channel, target.id)]

        async def remove(chat: int) -> None:
            if len(numbers) > 1:  # what is gone of them already is passed over
                await self._bot.delete_messages(chat, numbers)
            else:
                await self._bot.delete_message(chat, numbers[0])

        await self._in(target.place.channel, remove, stays=True)

    async def clean(self, place: Place, targets: Sequence[MessageRef], reason: str) -> None:  # noqa: ARG002 (Telegram keeps no reasons)
        numbers = [int(target.id) for target in targets]
        await self._in(
            place.channel, lambda chat: self._bot.delete_messages(chat, numbers), stays=True
        )

    async def mute(self, place: Place, member: Member, until: datetime | None, reason: str) -> None:  # noqa: ARG002 (Telegram keeps no reasons)
        """Somebody who is banned stays so: to Telegram, a restriction would lift the ban."""
        _not_a_channel(member)
        await self._not_banned(place, member)
        await self._restrict(
            place, member, ChatPermissions.no_permissions(), until_date=self._clamp(until)
        )

    async def unmute(self, place: Place, member: Member, reason: str) -> None:  # noqa: ARG002 (Telegram keeps no reasons)
        """Somebody who is banned stays so, as above."""
        _not_a_channel(member)
        await self._not_banned(place, member)
        await self._restrict(place, member, ChatPermissions.all_permissions())

    async def _restrict(
        self, place: Place, member: Member, permissions: ChatPermissions, **fields: Any
    ) -> None:
        await self._in(
            place.community.id,
            lambda chat: self._bot.restrict_chat_member(
                chat,
                int(member.id),
                permissions,
                use_independent_chat_permissions=True,
                **fields,
            ),
        )

    async def kick(self, place: Place, member: Member, reason: str) -> None:
        """A ban that is lifted at once; in a basic group a ban is no more than that. It may have
        become another meanwhile, which is heard of here first.
        """
        _not_a_channel(member)
        await self._not_banned(place, member)

        async def ban(chat: int) -> int:
            await self._bot.ban_chat_member(chat, int(member.id))
            return chat

        if is_supergroup(await self._in(place.community.id, ban)):
            await self.unban(place, member, reason)

    async def _not_banned(self, place: Place, member: Member) -> None:
        if await self._status(place, member) == ChatMemberStatus.BANNED:
            raise PlatformError(Trouble.GONE, "the member is banned already")

    async def ban(self, place: Place, member: Member, until: datetime | None, reason: str) -> None:  # noqa: ARG002 (Telegram keeps no reasons)
        number = int(member.id)
        if member.kind is AuthorKind.CHANNEL:
            await self._in(
                place.community.id, lambda chat: self._bot.ban_chat_sender_chat(chat, number)
            )
            return
        # What Telegram can't count to is without an end here; whoever asks for it lifts it in time.
        far = until is not None and until - self._clock() > LONGEST
        end = None if far else self._clamp(until)
        await self._in(
            place.community.id, lambda chat: self._bot.ban_chat_member(chat, number, until_date=end)
        )

    async def unban(self, place: Place, member: Member, reason: str) -> None:  # noqa: ARG002 (Telegram keeps no reasons)
        number = int(member.id)
        if member.kind is AuthorKind.CHANNEL:
            await self._in(
                place.community.id, lambda chat: self._bot.unban_chat_sender_chat(chat, number)
            )
            return
        await self._in(  # without only_if_banned, Telegram would remove a present member
            place.community.id,
            lambda chat: self._bot.unban_chat_member(chat, number, only_if_banned=True),
        )

    async def admit(self, community: Community, member: Member) -> None:
        """Nobody who is banned, whoever did it: an approval might lift that."""
        state = await self.state(community.id, member.id)
        if state is not None and is_there(state):
            return
        if state is not None and state.status == ChatMemberStatus.BANNED:
            raise PlatformError(Trouble.FORBIDDEN, "the member is banned")
        number, already = int(member.id), "user_already_participant"
        try:
            await self._in(
                community.id,
                lambda chat: self._bot.approve_chat_join_request(chat, number),
                leave=(already,),
            )
        except BadRequest:  # `already`: an administrator was faster
            return

    async def resume(self, action: Action, until: datetime | None) -> bool:
        """Ask Telegram for the member's state; a message can only be deleted again."""
        match action:
            case Mute(place=place, member=member):
                state = await self.state(place.community.id, member.id)
                return _is_muted(state, self._clamp(until))
            case Unmute(place=place, member=member):
                state = await self.state(place.community.id, member.id)
                return not isinstance(state, ChatMemberRestricted)
            case Kick(place=place, member=member):
                return await self._finish_kick(place, member)
            case Ban(place=place, member=member) if member.kind is not AuthorKind.CHANNEL:
                return await self._status(place, member) == ChatMemberStatus.BANNED
            case Unban(place=place, member=member) if member.kind is not AuthorKind.CHANNEL:
                return await self._status(place, member) != ChatMemberStatus.BANNED
            case _:
                return False

    async def _status(self, place: Place, member: Member) -> str:
        state = await self.state(place.community.id, member.id)
        return str(state.status) if state else ""

    async def _finish_kick(self, place: Place, member: Member) -> bool:
        """A kick is a ban that is lifted at once: after a crash the lifting may be missing."""
        status = await self._status(place, member)
        if status == ChatMemberStatus.BANNED:
            await self.unban(place, member, "")
        return status in {ChatMemberStatus.BANNED, ChatMemberStatus.LEFT, ""}

    async def found(self, where: Place | Member, card: Card, since: datetime) -> bool:
        """Telegram's bots cannot read what stands in a chat: never asked, since not `keyed`."""
        raise NotImplementedError

    def busy(self, chat: str) -> bool:
        """Whether a message to this chat would have to wait."""
        return self._pace.wait(chat) > 0

    async def _room(self, chat: str, key: str) -> None:
        """Until the pace allows a message; a planned one (with a key) comes again later instead."""
        seconds = self._pace.wait(chat)
        if seconds and (key or seconds > PATIENCE):
            detail = "Telegram's limit for messages"
            raise PlatformError(Trouble.LIMITED, detail, retry_after=seconds)
        await asyncio.sleep(seconds)
        self._pace.sent(chat)

    async def tell(self, member: Member, card: Card, key: str = "") -> MessageRef:
        if member.kind is not AuthorKind.USER:
            raise PlatformError(Trouble.CLOSED, NO_PRIVATE_CHAT)
        await self._room(member.id, key)
        try:
            said = await self._bot.send_message(
                int(member.id),
                text_of(card, name=self._roster.name),
                reply_markup=keyboard(card),
                link_preview_options=NO_PREVIEW,
            )
            if card.file is not None:
                sent = telegram.InputFile(card.file.text.encode(), card.file.name)
                await self._bot.send_document(int(member.id), sent)
        except TelegramError as error:
            raise self._paced(member.id, translate(error, private=True)) from error
        return ref_of(said)

    def _paced(self, chat: str, error: PlatformError) -> PlatformError:
        """What Telegram limits is not asked again too early."""
        if error.trouble is Trouble.LIMITED:
            self._pace.hold(chat, error.retry_after)
        return error

    async def unchanged(self, message: Message) -> bool:  # noqa: ARG002 -- as follows
        """Telegram's bots cannot look a message up; edits are heard, deletions are not. Raises
        PlatformError while an edit may wait to be heard.
        """
        if not self.hears:
            raise PlatformError(Trouble.AWAY, "what was written meanwhile is not read yet")
        return True

    async def post(
        self, place: Place, card: Card, key: str = "", under: MessageRef | None = None
    ) -> MessageRef:
        await self._room(place.channel, key)
        try:
            sent = await self._send(place, card, place.thread, under)
        except BadRequest as error:
            if place.thread is None or "thread not found" not in error.message.casefold():
                raise translate(error) from error
            # The topic is closed for good; what was to be said there is said in the group.
            sent = await self._send(place, card, None, under)
        except PlatformError as error:
            raise self._paced(place.channel, error) from error
        return ref_of(sent)

    async def _send(
        self, place: Place, card: Card, thread: str | None, under: MessageRef | None
    ) -> telegram.Message:
        above = (
            None
            if under is None
            else telegram.ReplyParameters(int(under.id), allow_sending_without_reply=True)
        )

        topic = int(thread) if thread else None

        async def send(chat: int) -> telegram.Message:
            sent = await self._bot.send_message(
                chat,
                text_of(card, self._may_ping, self._roster.name),
                reply_markup=keyboard(card),
                link_preview_options=NO_PREVIEW,
                message_thread_id=topic,
                reply_parameters=above if chat == int(place.channel) else None,
            )
            if card.file is not None:
                file = telegram.InputFile(card.file.text.encode(), card.file.name)
                await self._bot.send_document(chat, file, message_thread_id=topic)
            return sent

        return await self._in(place.channel, send, leave=("thread not found",))

    async def edit(self, target: MessageRef, card: Card) -> None:
        async def change(chat: int) -> None:
            try:
                await self._bot.edit_message_text(
                    text_of(card, self._may_ping, self._roster.name),
                    chat,
                    int(target.id),
                    reply_markup=keyboard(card),
                    link_preview_options=NO_PREVIEW,
                )
            except BadRequest as error:
                if not unchanged(error):
                    raise

        await self._in(target.place.channel, change, stays=True)

    async def mention(self, member: Member) -> str:
        """`@name` where the member has one; else the name, in which no other is addressed."""
        user = self._roster.user(member.id)
        if user is None or not user.username:
            return member.name.replace("@", "＠")
        self._addressed.put(user.username.casefold(), value=True)
        return f"@{user.username}"

    def _may_ping(self, name: str) -> bool:
        return self._addressed.get(name.casefold()) is not None

    def _clamp(self, until: datetime | None) -> datetime | None:
        if until is None:
            return None
        now = self._clock()
        return min(max(until, now + SHORTEST), now + LONGEST)


def _is_muted(state: telegram.ChatMember | None, until: datetime | None) -> bool:
    """Whether somebody is silent until then at least; who is banned is, and a mute would end it."""
    if state is None or not isinstance(state, ChatMemberRestricted):
        return state is not None and state.status == ChatMemberStatus.BANNED
    end = state.until_date
    for_good = not end.timestamp()  # Telegram writes 0
    long_enough = for_good or (until is not None and end >= until - SLACK)
    return not state.can_send_messages and long_enough


def _not_a_channel(member: Member) -> None:
    if member.kind is AuthorKind.CHANNEL:
        raise PlatformError(Trouble.INVALID, NOT_A_CHANNEL)
