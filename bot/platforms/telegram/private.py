"""The private way to report: a deep link, then the message itself forwarded or linked.

Whoever comes by the link must be in the group; nothing is said in the group about it.
"""

from __future__ import annotations

import re
from dataclasses import replace

import telegram
from telegram.error import TelegramError

from bot.core.text import sound
from bot.core.types import Community, Member, Message, MessageRef, Place, Platform
from bot.platforms.telegram.commands import Commands, Shell
from bot.platforms.telegram.messages import SUPERGROUP_PREFIX, community, forwarded, url_of
from bot.platforms.telegram.roster import Lately, describe
from bot.ports import Button, Card, PlatformError, Reply, Request

START = re.compile(r"/start(?:@\w+)?(?:\s+report_(-\d+))?\s*$")
# The number or the name of a group, the topic, and the message.
LINK = re.compile(r"https?://t\.me/(?:c/(\d+)|([a-z]\w{3,}))(?:/\d+)?/(\d+)", re.IGNORECASE)
ASK = "report-forward-here"  # the sentences that this room asks the catalogue for
UNKNOWN = "report-open-link-first"
UNREAD = "unread-here"


class PrivateReports:
    def __init__(self, shell: Shell, commands: Commands) -> None:
        self._shell = shell
        self._commands = commands
        self._open: Lately[str, str] = Lately()  # user -> the group they came from

    async def hear(self, message: telegram.Message) -> bool:
        """Whether a private message was part of a report."""
        user = message.from_user
        if user is None:
            return False
        self._shell.roster.saw(str(message.chat.id), user)
        text = sound(message.text or "")
        start, link = START.match(text), LINK.search(text)
        written = self._commands.written(message)
        if written is not None and written.verb.name != "report":
            link = None  # it belongs to another command
        if start is None and link is None and message.forward_origin is None:
            return False
        if not await self._too_often(user):
            if message.forward_origin is not None:  # whatever another wrote in it
                await self._forwarded(message, user)
            elif start is not None:
                await self._start(message, user, start[1])
            elif link is not None:
                await self._linked(message, user, link)
        return True

    async def lead_on(self, message: telegram.Message) -> None:
        """What to do next, for whoever wrote or sent something else; of an album once at most."""
        user, alone = message.from_user, not message.media_group_id
        said = message.text or message.caption or (alone and message.effective_attachment)
        if user is None or not said:
            return
        if await self._helped(user, message.text or message.caption or ""):
            return
        if await self._too_often(user):
            return
        if self._open.get(str(user.id)) is not None:
            await self._say(user, ASK)
        else:
            await self._greet(message, user, UNREAD)

    async def helped(self, message: telegram.Message) -> bool:
        """Whether what follows a command was of need and is answered instead of it."""
        user = message.from_user
        return user is not None and await self._helped(user, message.text or "")

    async def _helped(self, user: telegram.User, text: str) -> bool:
        """Also somebody who asked too often: it is never greetings that leave them alone."""
        actor = describe(user, None, self._shell.roster.me)
        alone = Place(community=community(str(user.id)), channel=str(user.id))
        help_ = await self._shell.front.hear(actor, alone, text)
        if help_ is None:
            return False
        await self._commands.answer(help_, actor, None)
        return True

    async def _too_often(self, user: telegram.User) -> bool:
        """Each of these asks Telegram about the member before any desk hears of it."""
        member = describe(user, None, self._shell.roster.me)
        sentence = self._shell.front.slow_down(member, community(str(user.id)))
        if sentence is None:
            return False
        await self._commands.answer(Reply(card=Card(text=sentence)), member, None)
        return True

    async def _start(
        self, message: telegram.Message, user: telegram.User, chat_id: str | None
    ) -> None:
        if chat_id is None:
            await self._greet(message, user)
            return
        if not await self._belongs(chat_id, user):
            await self._say(user, UNKNOWN)
            return
        self._open.put(str(user.id), chat_id)
        self._commands.remember(str(user.id), chat_id)
        await self._say(user, ASK)

    async def _greet(self, message: telegram.Message, user: telegram.User, *first: str) -> None:
        """With what is offered under `/help`: the tour, and the safety centre."""
        alone = Place(community=community(str(user.id)), channel=str(user.id))
        request = Request(
            id=f"{Platform.TELEGRAM}:{message.chat.id}:{message.message_id}",
            verb="help",
            actor=describe(user, None, self._shell.roster.me),
            place=alone,
            private=True,
        )
        reply = await self._shell.front.handle(request)
        await self._say(user, *first, UNKNOWN, buttons=reply.card.buttons)

    async def _belongs(self, chat_id: str, user: telegram.User) -> bool:
        try:
            return await self._shell.hands.member(community(chat_id), str(user.id)) is not None
        except PlatformError:
            return False

    async def _named(self, user: telegram.User, name: str) -> str | None:
        """The group whose report is open, if it has this name; about no other is Telegram asked."""
        chat_id = self._open.get(str(user.id))
        if chat_id is None:
            return None
        try:
            chat = await self._shell.bot.get_chat(int(chat_id))
        except TelegramError:
            return None
        names = [chat.username or "", *chat.active_usernames]
        return chat_id if name.casefold() in map(str.casefold, names) else None

    async def _linked(
        self, message: telegram.Message, user: telegram.User, link: re.Match[str]
    ) -> None:
        number, name, id_ = link.groups()
        chat_id = f"{SUPERGROUP_PREFIX}{number}" if number else await self._named(user, name)
        if chat_id is None or not await self._belongs(chat_id, user):
            await self._say(user, UNKNOWN)
            return
        home = community(chat_id)
        author = self._shell.roster.author(chat_id, id_)
        about = Message(  # bots cannot read a message by its address: its text stays unknown
            ref=MessageRef(place=Place(community=home, channel=chat_id), id=id_),
            author=author or Member(id="0", name="?"),
            parts=(),
            sent_at=message.date,
            url=url_of(chat_id, name, id_),
        )
        comment = " ".join(LINK.sub("", sound(message.text or "")).split())
        await self._report(message, user, about, comment)

    async def _forwarded(self, message: telegram.Message, user: telegram.User) -> None:
        chat_id = self._open.get(str(user.id))
        if chat_id is None:
            await self._say(user, UNKNOWN)
            return
        origin = getattr(message.forward_origin, "sender_user", None)
        member = await self._shell.roster.member(chat_id, origin) if origin is not None else None
        await self._report(message, user, forwarded(message, community(chat_id), member), "")

    async def _report(
        self, message: telegram.Message, user: telegram.User, about: Message, comment: str
    ) -> None:
        home: Community = about.community
        actor = await self._shell.roster.member(home.id, user)
        known = about.author.id != "0"
        request = Request(
            id=f"{Platform.TELEGRAM}:{message.chat.id}:{message.message_id}",
            verb="report",
            actor=actor,
            place=replace(about.ref.place, thread=None),
            options=(("comment", comment),) if comment else (),
            target=about.author if known else None,
            message=about,
            private=True,
        )
        reply = await self._shell.front.handle(request)
        await self._commands.answer(reply, actor, None)

    async def _say(
        self, user: telegram.User, *keys: str, buttons: tuple[tuple[Button, ...], ...] = ()
    ) -> None:
        member = describe(user, None, self._shell.roster.me)
        front = self._shell.front
        language = front.language(community(str(user.id)), member)
        text = "\n\n".join(front.say(key, language) for key in keys)
        await self._commands.answer(Reply(card=Card(text=text, buttons=buttons)), member, None)
