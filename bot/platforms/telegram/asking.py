"""What modbot asks Telegram about people and groups, and how a call follows a group that moves."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from typing import TypeVar

import telegram
from telegram.constants import ChatMemberStatus
from telegram.error import ChatMigrated, TelegramError

from bot.core.actions import Powers
from bot.core.text import sound
from bot.core.types import AuthorKind, Community, Member, MessageRef, Right
from bot.platforms.telegram.messages import is_supergroup, url_of
from bot.platforms.telegram.roster import STAFF, Roster, describe, is_there, rights_of
from bot.platforms.telegram.trouble import translate
from bot.ports import PlatformError, Trouble

Result = TypeVar("Result")
Moved = Callable[[str, str], Awaitable[None]]


class Asking:
    def __init__(self, bot: telegram.Bot, roster: Roster, moved: Moved) -> None:
        self._bot, self._roster, self._moved = bot, roster, moved

    async def member(self, community: Community, member_id: str) -> Member | None:
        state = await self.state(community.id, member_id)
        if state is None or not is_there(state):
            return None
        return describe(state.user, state, self._roster.me)

    async def named(self, community: Community, written: str) -> str | None:
        """A title or status of administrators by its name, a member by @name or id. Who writes an @
        means a person.
        """
        admins = await self._roster.admins(community.id)
        roles = [describe(one.user, one, self._roster.me).roles for one in admins.values()]
        if not written.startswith("@") and written.casefold() in {r for one in roles for r in one}:
            return written
        user = None if written.isdecimal() else await self._roster.named(community.id, written)
        person = await self.member(community, written if user is None else str(user.id))
        return None if person is None else person.id

    async def state(self, chat_id: str, member_id: str) -> telegram.ChatMember | None:
        """What Telegram knows of somebody in a chat, None where it knows nobody."""
        # A name that nobody was seen under; a channel, or an author whom Telegram does not tell.
        if not member_id.isdecimal() or int(member_id) == 0:
            return None
        try:
            return await self._in(
                chat_id, lambda chat: self._bot.get_chat_member(chat, int(member_id))
            )
        except PlatformError as error:
            if error.trouble is Trouble.GONE:
                return None
            raise

    async def channel(self, community: Community, channel: str, reader: Member) -> str | None:  # noqa: ARG002 -- a chat is of no group
        """A chat's title, for one who is in it; topics have none that a bot can ask for."""
        if not (channel.startswith("-") and channel[1:].isdecimal()):
            return None
        state = await self.state(channel, reader.id)
        if state is None or not is_there(state):
            return None
        return sound((await self._in(channel, self._bot.get_chat)).effective_name or "") or None

    async def powers(self, community: Community, member: Member) -> Powers:
        admins = await self._roster.admins(community.id)
        mine = admins.get(self._roster.me)
        rights = set(rights_of(mine))
        if getattr(mine, "can_invite_users", False):
            rights.add(Right.INVITE)
        if not is_supergroup(community.id):
            rights.discard(Right.MUTE)
        if member.kind is AuthorKind.CHANNEL:
            rights -= {Right.MUTE, Right.KICK}
        return Powers(rights=frozenset(rights), exempt=self._exempt(member, admins))

    def _exempt(self, member: Member, admins: dict[int, telegram.ChatMember]) -> str | None:
        if int(member.id) == self._roster.me:
            return "this is the bot itself"
        if member.kind is AuthorKind.ANONYMOUS_ADMIN:
            return "an anonymous administrator of the group"
        state = admins.get(int(member.id))
        staff = state is not None and state.status in STAFF
        return "an administrator of the group" if staff else None

    async def owner(self, community: Community) -> Member | None:
        admins = (await self._roster.admins(community.id)).values()
        for state in admins:
            if state.status == ChatMemberStatus.OWNER:
                return describe(state.user, state, self._roster.me)
        return None

    async def may_give(self, community: Community, channel: str, member: Member) -> bool:
        """A chat of one's own: else anybody's group could be made another's moderators' chat."""
        if channel == community.id:
            return True
        if not channel.removeprefix("-").isdecimal():
            return False
        try:
            state = await self.state(channel, member.id)
        except PlatformError as error:
            if error.trouble in {Trouble.DOWN, Trouble.LIMITED}:
                raise
            return False  # the bot is not there, or there is no such chat
        return Right.MANAGE in rights_of(state)

    async def links(self, targets: Sequence[MessageRef], reader: Member, most: int) -> list[str]:  # noqa: ARG002 -- on Telegram whoever is in a group reads all of it
        """Whether a message stands no bot can tell."""
        found = (url_of(one.place.channel, None, one.id) for one in targets if one.stands)
        return [one for one in found if one][:most]

    async def may_write(self, community: Community, channel: str) -> bool:  # noqa: ARG002 -- on Telegram whoever is in a group writes there
        return True

    async def _in(
        self,
        chat_id: str,
        call: Callable[[int], Awaitable[Result]],
        leave: tuple[str, ...] = (),
        *,
        stays: bool = False,
    ) -> Result:
        """Call with the chat's number, once more with the new one where the group moved; not for a
        message, which stays behind: its number is another one's there.
        """
        try:
            return await self._once(chat_id, call, stays=stays)
        except TelegramError as error:
            if any(words in str(error).casefold() for words in leave):
                raise
            raise translate(error) from error

    async def _once(
        self, chat_id: str, call: Callable[[int], Awaitable[Result]], *, stays: bool
    ) -> Result:
        try:
            return await call(int(chat_id))
        except ChatMigrated as moved:
            await self._moved(chat_id, str(moved.new_chat_id))
            if stays:
                raise PlatformError(Trouble.GONE, "the group moved on without it") from moved
            return await call(moved.new_chat_id)
