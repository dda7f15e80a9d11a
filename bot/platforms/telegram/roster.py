"""Who is who in a chat: administrators for a short while, names, authors and albums seen lately."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Generic, TypeVar

import structlog
import telegram
from telegram.constants import ChatID, ChatMemberStatus
from telegram.error import TelegramError

from bot.core.text import sound
from bot.core.types import AuthorKind, Member, Right
from bot.platforms.telegram.trouble import translate
from bot.ports import PlatformError

log = structlog.get_logger()

ADMINS_ARE_FRESH = timedelta(minutes=5)
ASK_AGAIN = timedelta(seconds=5)  # after Telegram did not tell
REMEMBERED = 20_000
ALBUM = 100  # items at most; as many can be deleted at once
STAFF = frozenset({ChatMemberStatus.OWNER, ChatMemberStatus.ADMINISTRATOR})
HERE = frozenset({*STAFF, ChatMemberStatus.MEMBER})
ALL_RIGHTS = frozenset(Right)

Key = TypeVar("Key")
Value = TypeVar("Value")
Admins = dict[int, telegram.ChatMember]


class Lately(Generic[Key, Value]):
    """The last so many things; older ones are forgotten."""

    def __init__(self, size: int = REMEMBERED) -> None:
        self._size = size
        self._kept: OrderedDict[Key, Value] = OrderedDict()

    def put(self, key: Key, value: Value) -> None:
        self._kept[key] = value
        self._kept.move_to_end(key)
        if len(self._kept) > self._size:
            self._kept.popitem(last=False)

    def get(self, key: Key) -> Value | None:
        return self._kept.get(key)

    def drop(self, key: Key) -> None:
        self._kept.pop(key, None)


class Roster:
    def __init__(
        self,
        bot: telegram.Bot,
        clock: Callable[[], datetime],
        told: Callable[[str, list[Member]], None] = lambda _chat, _admins: None,
    ) -> None:
        """`told` hears of a chat's administrators each time that Telegram names them."""
        self._bot, self._clock, self._on_told = bot, clock, told
        self._admins: Lately[str, tuple[datetime, Admins]] = Lately()
        self._untold: Lately[str, tuple[datetime, TelegramError]] = Lately()
        self._names: Lately[tuple[str, str], telegram.User] = Lately()
        self._users: Lately[str, telegram.User] = Lately()
        self._authors: Lately[tuple[str, str], Member] = Lately()
        self._albums: Lately[tuple[str, str], str] = Lately()  # message -> its album
        self._items: Lately[tuple[str, str], tuple[str, ...]] = Lately()  # album -> its messages
        self._tags: Lately[tuple[str, str], str] = Lately()
        self._tags_are_own: Lately[str, tuple[datetime, bool]] = Lately()
        self._condemned: Lately[tuple[str, str], bool] = Lately()

    @property
    def me(self) -> int:
        """The number in front of the token: known before the first connection, too."""
        return int(self._bot.token.partition(":")[0])

    def saw(self, chat_id: str, user: telegram.User) -> None:
        self._users.put(str(user.id), user)
        if user.username:
            self._names.put((chat_id, user.username.casefold()), user)

    async def named(self, chat_id: str, name: str) -> telegram.User | None:
        """Whoever was seen under this @name, or has it as an administrator now."""
        wanted = name.removeprefix("@").casefold()
        if (seen := self._names.get((chat_id, wanted))) is not None:
            return seen
        admins = (one.user for one in (await self._now(chat_id)).values())
        return next((one for one in admins if (one.username or "").casefold() == wanted), None)

    def user(self, user_id: str) -> telegram.User | None:
        return self._users.get(user_id)

    def name(self, user_id: str) -> str | None:
        """Of somebody who was seen lately."""
        user = self._users.get(user_id)
        return None if user is None else sound(user.full_name)

    def wrote(self, chat_id: str, message_id: str, author: Member) -> None:
        self._authors.put((chat_id, message_id), author)

    def author(self, chat_id: str, message_id: str) -> Member | None:
        return self._authors.get((chat_id, message_id))

    def showed(self, chat_id: str, message_id: str, album: str) -> None:
        known = self._items.get((chat_id, album)) or ()
        if message_id not in known and len(known) < ALBUM:
            self._items.put((chat_id, album), (*known, message_id))
            self._albums.put((chat_id, message_id), album)

    def condemn(self, chat_id: str, message_id: str) -> tuple[str, ...]:
        """What goes together with a message: the items of its album, and those yet to come."""
        album = self._albums.get((chat_id, message_id))
        if album is None:
            return (message_id,)
        self._condemned.put((chat_id, album), value=True)
        return self._items.get((chat_id, album)) or (message_id,)

    def condemned(self, chat_id: str, album: str | None) -> bool:
        return album is not None and self._condemned.get((chat_id, album)) is not None

    def forget(self, chat_id: str) -> None:
        """Somebody's state changed: ask for the administrators again."""
        self._admins.drop(chat_id)
        self._untold.drop(chat_id)

    async def admins(self, chat_id: str) -> Admins:
        """The administrators; an old list rather than none where Telegram does not answer.

        Raises PlatformError where there is no list at all: taken for an empty one it would make a
        member of everybody, and a bot without rights of this one.
        """
        if not chat_id.startswith("-"):  # a private chat has none, and Telegram would refuse to say
            return {}
        kept = self._admins.get(chat_id)
        if kept is not None and self._within(ADMINS_ARE_FRESH, kept[0]):
            return kept[1]
        admins = await self._told(chat_id)
        if not isinstance(admins, TelegramError):
            self._admins.put(chat_id, (self._clock(), admins))
            for one in admins.values():
                self._users.put(str(one.user.id), one.user)
            self._on_told(chat_id, [describe(one.user, one, self.me) for one in admins.values()])
            return admins
        if kept is None:
            raise translate(admins) from None
        return kept[1]

    async def _told(self, chat_id: str) -> Admins | TelegramError:
        """What Telegram answers; where it did not, the same for a moment: one that answers late
        would else be waited for with each message.
        """
        untold = self._untold.get(chat_id)
        if untold is not None and self._within(ASK_AGAIN, untold[0]):
            return untold[1]
        try:
            found = await self._bot.get_chat_administrators(int(chat_id))
        except TelegramError as error:
            log.warning("telegram.admins_unknown", chat=chat_id, error=type(error).__name__)
            self._untold.put(chat_id, (self._clock(), error))
            return error
        return {one.user.id: one for one in found}

    def _within(self, span: timedelta, since: datetime) -> bool:
        """Not so for what is still to come, since the clock was set back."""
        return timedelta() <= self._clock() - since < span

    async def chose(self, chat_id: str, user_id: str, tag: str) -> bool:
        """Whether a member may have chosen this tag, and it is another than before. What could not
        be asked is asked with their next message.
        """
        if self._tags.get((chat_id, user_id)) == tag:
            return False
        kept = self._tags_are_own.get(chat_id)
        if kept is None or not self._within(ADMINS_ARE_FRESH, kept[0]):
            try:
                allowed = (await self._bot.get_chat(int(chat_id))).permissions
            except TelegramError as error:
                log.warning("telegram.tags_unknown", chat=chat_id, error=type(error).__name__)
                return False
            kept = self._clock(), allowed is not None and bool(_may_tag(allowed))
            self._tags_are_own.put(chat_id, kept)
        self._tags.put((chat_id, user_id), tag)
        return kept[1]

    async def _now(self, chat_id: str) -> Admins:
        """For the name that somebody is given; who is punished, `admins` decides."""
        try:
            return await self.admins(chat_id)
        except PlatformError:
            return {}

    async def member(self, chat_id: str, user: telegram.User) -> Member:
        return describe(user, (await self._now(chat_id)).get(user.id), self.me)

    async def anonymous(self, chat_id: str) -> Member:
        """Somebody behind the group's own name may do what all who may hide there may do."""
        admins = (await self._now(chat_id)).values()
        hidden = [rights_of(one) for one in admins if getattr(one, "is_anonymous", False)]
        return Member(
            id=str(int(ChatID.ANONYMOUS_ADMIN)),
            name="anonymous administrator",
            kind=AuthorKind.ANONYMOUS_ADMIN,
            rights=frozenset.intersection(*hidden) if hidden else frozenset(),
        )


def _may_tag(allowed: telegram.ChatPermissions) -> bool | None:
    """As Telegram says: who may pin messages, where nothing else is said."""
    return allowed.can_pin_messages if allowed.can_edit_tag is None else allowed.can_edit_tag


def channel(chat: telegram.Chat) -> Member:
    name = sound(chat.effective_name or str(chat.id))
    return Member(id=str(chat.id), name=name, kind=AuthorKind.CHANNEL)


def is_there(state: telegram.ChatMember) -> bool:
    if isinstance(state, telegram.ChatMemberRestricted):
        return state.is_member
    return state.status in HERE


def rights_of(admin: telegram.ChatMember | None) -> frozenset[Right]:
    if isinstance(admin, telegram.ChatMemberOwner):
        return ALL_RIGHTS
    if not isinstance(admin, telegram.ChatMemberAdministrator):
        return frozenset()
    rights: set[Right] = set()
    if admin.can_delete_messages:
        rights.add(Right.DELETE)
    if admin.can_restrict_members:
        rights |= {Right.MUTE, Right.KICK, Right.BAN}
    if admin.can_change_info:
        rights.add(Right.MANAGE)
    return frozenset(rights)


def describe(user: telegram.User, state: telegram.ChatMember | None, me: int) -> Member:
    """A user as a member, with what an administrator's entry says of them."""
    roles: tuple[str, ...] = ()
    if state is not None and state.status in STAFF:
        title = getattr(state, "custom_title", None)
        roles = (str(state.status), *((sound(title).casefold(),) if title else ()))
    return Member(
        id=str(user.id),
        name=sound(user.full_name),
        kind=AuthorKind.BOT if user.is_bot else AuthorKind.USER,
        roles=roles,
        rights=rights_of(state),
        is_owner=isinstance(state, telegram.ChatMemberOwner),
        is_self=user.id == me,
        language=user.language_code,
    )
