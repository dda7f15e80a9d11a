"""Commands and pressed buttons: who asks, about whom, and where the answer goes."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace
from functools import partial
from typing import Protocol

import structlog
import telegram
from telegram.error import TelegramError

from bot.core import several
from bot.core.text import sound, written_id
from bot.core.types import AuthorKind, Community, Member, MessageRef, Place
from bot.core.verb import HARMLESS, MEMBER, Kind, Verb
from bot.platforms.telegram.answers import Answers, Job
from bot.platforms.telegram.hands import TelegramHands
from bot.platforms.telegram.messages import (
    GROUPS,
    author_of,
    community,
    meant_by,
    place_of,
    ref_of,
    replied,
    to_message,
)
from bot.platforms.telegram.roster import Lately, Roster, describe
from bot.platforms.telegram.written import Written, read, with_reason
from bot.ports import Card, Front, PlatformError, Reply, Request, Trouble

log = structlog.get_logger()

ANSWER_LIMIT = 200  # characters of an answer to a pressed button
CommunitiesOf = Callable[[str], Awaitable[Community | None]]


class Shell(Protocol):
    """What commands need of the adapter around them."""

    bot: telegram.Bot
    hands: TelegramHands
    roster: Roster
    front: Front
    communities_of: CommunitiesOf


WAY = "safety-open-chat"
WITH_LINK = frozenset({"help", "rules", "setup"})


class Commands:
    def __init__(self, shell: Shell) -> None:
        self._shell = shell
        self.answers = Answers(shell.hands.busy)
        self._last: Lately[str, str] = Lately()  # user -> the community they last spoke of
        self._ways: Lately[str, MessageRef] = Lately()  # chat -> the line that shows the way in

    def written(self, message: telegram.Message) -> Written | None:
        aimed = replied(message) is not None
        return read(message, self._shell.bot.username, aimed=aimed)

    def astray(self, message: telegram.Message, written: Written) -> bool:
        aimed = replied(message) is not None or written.user is not None
        return self._shell.front.astray(written.verb.name, written.options, aimed=aimed)

    async def run(self, message: telegram.Message, written: Written) -> None:
        """Delete the command where it stood in public, ask the desk, answer where it is due."""
        home = await self.community_of(message)
        public, personal = message.chat.type in GROUPS, written.verb.personal
        moderators = public and home.id != str(message.chat.id) and not personal
        if public and not moderators:
            await self._take_away(message)
        asker = await author_of(message, self._shell.roster)
        if asker is None:
            return
        actor = await self.actor(home, asker)
        request = await self._request(message, written, home, actor)
        reply = await self._shell.front.handle(request)
        said = bool(reply.card.text)  # else they asked too often, and read so just now
        linked = written.verb.name in WITH_LINK and not reply.private
        if said and linked and home.id.startswith("-"):
            reply = self._with_link(reply, home, self._shell.front.language(home, actor))
        open_ = moderators and not reply.private
        here = place_of(message)
        harmless = public and written.verb.name in HARMLESS
        way = partial(self._show_way, here, home) if harmless else None
        await self.answer(reply, actor, here if open_ else None, way)

    def _with_link(self, reply: Reply, home: Community, language: str | None) -> Reply:
        """The way to report in private, which only this platform needs to spell out."""
        link = f"https://t.me/{self._shell.bot.username}?start=report_{home.id}"
        line = self._shell.front.say("report-link", language, link=link)
        return replace(reply, card=replace(reply.card, text=f"{reply.card.text}\n\n{line}"))

    async def community_of(self, message: telegram.Message) -> Community:
        """The community that a message is about: its chat's, or that of its moderators' chat."""
        chat_id = str(message.chat.id)
        known = await self._shell.communities_of(chat_id)
        if message.chat.type in GROUPS:
            home = known or community(chat_id)
            if message.from_user is not None:
                self.remember(str(message.from_user.id), home.id)
            return home
        if (last := self._last.get(chat_id)) is not None:
            return community(last)
        return known or community(chat_id)

    def remember(self, user_id: str, chat_id: str) -> None:
        self._last.put(user_id, chat_id)

    async def actor(self, home: Community, asker: Member) -> Member:
        """The asker with the rights they have now in the community, not in the chat they use."""
        if asker.kind is AuthorKind.ANONYMOUS_ADMIN:
            return await self._shell.roster.anonymous(home.id)
        user = self._shell.roster.user(asker.id)
        if user is None or not home.id.startswith("-"):  # a private chat is no community
            return replace(asker, rights=frozenset(), is_owner=False)
        return await self._shell.roster.member(home.id, user)

    async def _request(
        self, message: telegram.Message, written: Written, home: Community, actor: Member
    ) -> Request:
        reply = replied(message)
        about = await to_message(reply, self._shell.roster) if reply is not None else None
        answered = await meant_by(reply, self._shell.roster) if reply is not None else None
        language = actor.language
        reasons = frozenset(one.value for one in self._shell.front.reasons(language))
        options = with_reason(written.options, written.verb, reasons)
        options, target = await self._resolved(options, written.verb, home)
        if written.user is not None:
            target = await self._shell.roster.member(home.id, written.user)
        elif answered is not None and not _names(options, written.verb):
            target = answered
        if about is not None and (target is None or target.id != about.author.id):
            about = None  # somebody else is named: it is not their message
        private = message.chat.type not in GROUPS
        place = place_of(message)
        if private or home != place.community:
            place = Place(community=home, channel=str(message.chat.id), thread=place.thread)
        return Request(
            id=written.id,
            verb=written.verb.name,
            actor=actor,
            place=place,
            options=options,
            target=target,
            message=about,
            private=private,
        )

    async def _resolved(
        self, options: tuple[tuple[str, str], ...], verb: Verb, home: Community
    ) -> tuple[tuple[tuple[str, str], ...], Member | None]:
        """Members named in options as ids where they are known; the first as a member."""
        kinds = {option.name: option.kind for option in verb.options}
        target: Member | None = None
        result: list[tuple[str, str]] = []
        for name, value in options:
            found = None
            if kinds.get(name) is Kind.MEMBER:
                found = await self.find(home, value)
                target = found if name == "member" else target
            known = found.id if found is not None else value
            if kinds.get(name) is Kind.MEMBERS:
                known = " ".join([await self._id(home, one) for one in several.named(value)])
            result.append((name, known))
        return tuple(result), target

    async def _id(self, home: Community, written: str) -> str:
        """Of a name that was seen lately; all else as it is: the desk looks each of them up. No
        @name is a number: that is somebody without one.
        """
        bare = written.removeprefix("@")
        if bare == written or bare.isdecimal():
            return bare
        user = await self._shell.roster.named(home.id, written)
        return written if user is None else str(user.id)

    async def find(self, home: Community, written: str) -> Member | None:
        """Somebody by @name, if seen lately, or by number, present or not."""
        roster = self._shell.roster
        if not (known := written_id(written)):
            user = await roster.named(home.id, written)
            return None if user is None else await roster.member(home.id, user)
        if known.startswith("-"):
            return Member(id=known, name=known, kind=AuthorKind.CHANNEL)
        try:
            state = await self._shell.hands.state(home.id, known)
        except PlatformError:
            return None
        return None if state is None else describe(state.user, state, roster.me)

    async def answer(
        self, reply: Reply, actor: Member, place: Place | None, closed: Job | None = None
    ) -> None:
        """In the moderators' chat where the command was written there, else in private; where that
        is closed, `closed` is done instead.
        """
        if not reply.card.text:
            return

        async def give() -> None:
            if not await self._sent(reply, actor, place) and closed is not None:
                await closed()

        await self.answers.give(actor.id if place is None else place.channel, reply.card, give)

    async def _sent(self, reply: Reply, actor: Member, place: Place | None) -> bool:
        """False where the private chat is closed."""
        try:
            if place is not None:
                await self._shell.hands.post(place, reply.card)
            else:
                await self._shell.hands.tell(actor, reply.card)
        except PlatformError as error:
            # A closed private chat: what the answer says may not be said in public instead.
            if error.trouble is Trouble.CLOSED:
                return False
            log.warning("telegram.answer_not_sent", trouble=str(error.trouble))
        return True

    async def _show_way(self, place: Place, home: Community) -> None:
        """One line for a chat, that names nobody and nothing; an older one makes room for it."""
        front, link = self._shell.front, f"https://t.me/{self._shell.bot.username}"
        card = Card(text=front.say(WAY, front.language(home), link=link))

        async def show() -> None:
            try:
                if (old := self._ways.get(place.channel)) is not None:
                    await self._shell.hands.delete(old, "shown again")
                self._ways.put(place.channel, await self._shell.hands.post(place, card))
            except PlatformError as error:
                log.warning("telegram.way_not_shown", trouble=str(error.trouble))
                self._ways.drop(place.channel)

        await self.answers.give(place.channel, card, show)

    async def _take_away(self, message: telegram.Message) -> None:
        try:
            await self._shell.hands.delete(ref_of(message), "a command")
        except PlatformError as error:
            if error.trouble is not Trouble.GONE:
                log.warning("telegram.command_not_deleted", detail=error.detail)

    async def press(self, query: telegram.CallbackQuery) -> None:
        message = query.message
        if message is None or query.data is None:
            return
        chat_id = str(message.chat.id)
        self._shell.roster.saw(chat_id, query.from_user)
        home = await self._shell.communities_of(chat_id)
        if home is None:
            private = message.chat.type not in GROUPS
            last = self._last.get(str(query.from_user.id)) if private else None
            home = community(last or chat_id)
        actor = await self.actor(home, describe(query.from_user, None, self._shell.roster.me))
        place = Place(community=home, channel=chat_id)
        reply, card = await self._shell.front.press(query.data, actor, place)
        if card is not None:
            await self._show(MessageRef(place=place, id=str(message.message_id)), card)
        await self._tell_presser(query, reply, actor)

    async def _show(self, target: MessageRef, card: Card) -> None:
        try:
            await self._shell.hands.edit(target, card)
        except PlatformError as error:
            log.warning("telegram.card_not_changed", trouble=str(error.trouble))

    async def _tell_presser(
        self, query: telegram.CallbackQuery, reply: Reply, actor: Member
    ) -> None:
        text = sound(reply.card.text)
        if len(text) <= ANSWER_LIMIT and not reply.card.buttons:
            await self._pop_up(query, text)
            return

        async def give() -> None:
            try:
                await self._shell.hands.tell(actor, reply.card)
            except PlatformError:
                short = text[: ANSWER_LIMIT - 1] + "…" if len(text) > ANSWER_LIMIT else text
                await self._pop_up(query, short)
            else:
                await self._pop_up(query, "")

        await self.answers.give(actor.id, None, give)

    @staticmethod
    async def _pop_up(query: telegram.CallbackQuery, text: str) -> None:
        try:
            await query.answer(text or None, show_alert=bool(text))
        except TelegramError as error:  # too late to answer: the work is done all the same
            log.info("telegram.press_not_answered", error=type(error).__name__)


def _names(options: tuple[tuple[str, str], ...], verb: Verb) -> bool:
    """Whether the words say who is meant, whomever they answer; a report is about the message."""
    return MEMBER in verb.options and "member" in dict(options)
