"""A Telegram message as the core's Message, or nothing where there is nothing to judge."""

from __future__ import annotations

import hashlib
from datetime import datetime

import telegram
from telegram.constants import ChatID

from bot.core.text import sound
from bot.core.types import (
    AuthorKind,
    Community,
    Member,
    Message,
    MessageRef,
    Part,
    PartKind,
    Place,
    Platform,
)
from bot.platforms.telegram.kinds import is_moved_place, kinds_of
from bot.platforms.telegram.parts import (
    attachments_of,
    links_of,
    mentioned_in,
    mentions_of,
    parts_of,
    passed_on,
)
from bot.platforms.telegram.roster import Roster, channel

GROUPS = frozenset({telegram.Chat.GROUP, telegram.Chat.SUPERGROUP})
SUPERGROUP_PREFIX = "-100"


def community(chat_id: int | str) -> Community:
    return Community(platform=Platform.TELEGRAM, id=str(chat_id))


def place_of(message: telegram.Message) -> Place:
    """Replies carry a thread number too; only a topic is a place of its own."""
    topic = str(message.message_thread_id) if message.is_topic_message else None
    return Place(community=community(message.chat.id), channel=str(message.chat.id), thread=topic)


def ref_of(message: telegram.Message) -> MessageRef:
    return MessageRef(place=place_of(message), id=str(message.message_id))


def is_supergroup(chat_id: int | str) -> bool:
    """By its number alone: those of basic groups are short, and may begin with -100 as well."""
    return int(chat_id) < -1_000_000_000_000


def url_of(chat_id: int | str, username: str | None, message_id: int | str) -> str:
    home = home_of(chat_id, username)
    return f"https://{home}/{message_id}" if home else ""


def home_of(chat_id: int | str, username: str | None) -> str:
    """How the addresses of a group's messages begin: those of a private one open for its members
    alone.
    """
    if username:
        return f"t.me/{username}"
    if is_supergroup(chat_id):
        return f"t.me/c/{str(chat_id).removeprefix(SUPERGROUP_PREFIX)}"
    return ""  # Telegram gives messages of basic groups no address


def is_linked_channel(message: telegram.Message) -> bool:
    """A post that Telegram itself copied from the channel that the group belongs to."""
    sender = message.from_user
    return bool(message.is_automatic_forward) or (
        sender is not None and sender.id == ChatID.SERVICE_CHAT
    )


def is_anothers(message: telegram.Message) -> bool:
    """Whether it is forwarded and was written by somebody else, or nobody says by whom."""
    writer = getattr(message.forward_origin, "sender_user", None)
    return message.forward_origin is not None and (writer is None or writer != message.from_user)


async def author_of(message: telegram.Message, roster: Roster) -> Member | None:
    chat_id = str(message.chat.id)
    if message.sender_chat is not None:
        if message.sender_chat.id == message.chat.id:
            return await roster.anonymous(chat_id)
        return channel(message.sender_chat)
    if message.from_user is None:
        return None
    roster.saw(chat_id, message.from_user)
    return await roster.member(chat_id, message.from_user)


async def meant_by(message: telegram.Message, roster: Roster) -> Member | None:
    """Whom somebody means who answers it: who came or left by it, else its author. Of several who
    came at once nobody knows which.
    """
    if is_linked_channel(message):
        return None
    left = message.left_chat_member
    moved = [left] if left is not None else message.new_chat_members
    if len(moved) > 1:
        return None
    if moved:
        found: Member | None = await roster.member(str(message.chat.id), moved[0])
    else:
        found = await author_of(message, roster)
    return None if found is None or found.is_self else found


async def to_message(message: telegram.Message, roster: Roster) -> Message | None:
    """Shapes: a new message has revision "0", an edit the second of its edit."""
    if is_linked_channel(message) or is_moved_place(message):
        return None
    author = await author_of(message, roster)
    parts, attachments, kinds = parts_of(message), attachments_of(message), kinds_of(message)
    if is_anothers(message):
        parts = passed_on(parts)
    if author is None or author.is_self or not (parts or attachments or kinds):
        return None
    ref = ref_of(message)
    roster.wrote(ref.place.channel, ref.id, author)
    if message.media_group_id:
        roster.showed(ref.place.channel, ref.id, message.media_group_id)
    answered = await _reply_author(message, roster)  # first: who is answered may be mentioned, too
    return Message(
        ref=ref,
        author=author,
        parts=parts,
        sent_at=message.date,
        revision=revision_of(message.edit_date),
        url=url_of(message.chat.id, message.chat.username, message.message_id),
        home=home_of(message.chat.id, message.chat.username),
        links=links_of(message),
        attachments=attachments,
        kinds=kinds,
        mentions=mentions_of(message),
        mentioned=await _mentioned(message, roster),
        reply_to=_reply_to(message),
        reply_author=answered,
        album=message.media_group_id,
        deletable=message.forum_topic_created is None,  # Telegram keeps what opened a topic
        edited_at=message.edit_date,
    )


def revision_of(edited: datetime | None) -> str:
    return "0" if edited is None else str(int(edited.timestamp()))


def replied(message: telegram.Message) -> telegram.Message | None:
    """What somebody answered to; in a topic every message answers the topic's opening."""
    reply = message.reply_to_message
    return None if reply is None or reply.forum_topic_created is not None else reply


def _reply_to(message: telegram.Message) -> MessageRef | None:
    reply = replied(message)
    return None if reply is None else ref_of(reply)


async def _mentioned(message: telegram.Message, roster: Roster) -> tuple[str, ...]:
    """By id where they were seen lately, else by @name; those of bots end in `bot`, and of staff
    the names are known anyway.
    """
    chat_id, found = str(message.chat.id), list[str]()
    for one in mentioned_in(message):
        user = await roster.named(chat_id, one) if isinstance(one, str) else one
        if user is not None:
            member = await roster.member(chat_id, user)
            found += [] if member.is_staff or user.is_bot else [member.id]
        elif isinstance(one, str) and not one.casefold().endswith("bot"):
            found.append(sound(one).casefold())
    return tuple(dict.fromkeys(found))


async def _reply_author(message: telegram.Message, roster: Roster) -> Member | None:
    reply = replied(message)
    return None if reply is None or is_linked_channel(reply) else await author_of(reply, roster)


async def joining(
    chat: telegram.Chat, user: telegram.User, at: datetime, roster: Roster
) -> Message | None:
    """A joining member's name as a message of its own, whose revision is the minute: two updates
    tell of one joining, and a second joining is another.
    """
    if user.id == roster.me:
        return None
    roster.saw(str(chat.id), user)
    place = Place(community=community(chat.id), channel=str(chat.id))
    names = [user.full_name] + ([f"@{user.username}"] if user.username else [])
    return Message(
        ref=MessageRef(place=place, id=f"join:{user.id}"),
        author=await roster.member(str(chat.id), user),
        parts=tuple(Part(kind=PartKind.NAME, text=sound(name)) for name in names),
        sent_at=at,
        revision=str(int(at.timestamp()) // 60),
        home=home_of(chat.id, chat.username),
        deletable=False,
    )


async def tagged(message: telegram.Message, roster: Roster) -> Message | None:
    """The tag beside a member's name, as a message of its own like the name of who joins: where
    members choose theirs, and each once. An administrator's was given to them.
    """
    tag, chat_id = sound(message.sender_tag or ""), str(message.chat.id)
    user = message.from_user
    if not tag or user is None or user.is_bot or message.sender_chat is not None:
        return None
    author = await roster.member(chat_id, user)
    if author.is_staff or not await roster.chose(chat_id, author.id, tag):
        return None
    return Message(
        ref=MessageRef(
            place=Place(community=community(chat_id), channel=chat_id), id=f"tag:{author.id}"
        ),
        author=author,
        parts=(Part(kind=PartKind.NAME, text=tag),),
        sent_at=message.date,
        revision=hashlib.sha256(tag.encode()).hexdigest()[:16],
        deletable=False,
    )


def forwarded(message: telegram.Message, about: Community, member: Member | None) -> Message:
    """What somebody forwarded to the bot in private: Telegram does not say where it stood."""
    origin = message.forward_origin
    user = getattr(origin, "sender_user", None)
    unknown = Member(
        id=str(user.id) if user else "0",
        name=sound(user.full_name if user else getattr(origin, "sender_user_name", "") or "?"),
        kind=AuthorKind.BOT if user and user.is_bot else AuthorKind.USER,
    )
    place = Place(community=about, channel=about.id)
    return Message(
        ref=MessageRef(place=place, id=f"forward:{message.chat.id}:{message.message_id}"),
        author=member or unknown,
        parts=parts_of(message),
        sent_at=origin.date if origin is not None else message.date,
        links=links_of(message),
        attachments=attachments_of(message),
        kinds=kinds_of(message),
        deletable=False,
    )
