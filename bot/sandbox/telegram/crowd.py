"""The control API: a crowd that writes as fast as the bot can read, cheaply."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterable, Sequence
from itertools import cycle

from bot.sandbox.bounds import trim
from bot.sandbox.telegram import people
from bot.sandbox.telegram.bell import Bell
from bot.sandbox.telegram.methods import Site
from bot.sandbox.telegram.state import Chat, Json

TURN = 100  # messages between two turns of everybody else
LONGEST_WAIT = 3600.0  # seconds; then it is looked again


class Crowd:
    site: Site
    _bell: Bell

    async def blast(
        self,
        chat_id: str,
        user_ids: Sequence[str],
        texts: Iterable[str],
        *,
        unacknowledged: int = 1000,
    ) -> int:
        """Post each text in a group, the members taking turns; the number that was posted.

        Who is muted or banned when their turn comes is passed over with that text. Waits while
        more than `unacknowledged` updates are; a bot that reads slowly slows the crowd down.
        """
        chat = self.site.world.chat(chat_id)
        speakers = [_Speaker(chat, self.site.world.users[int(user)]) for user in user_ids]
        posted = 0
        for number, (text, speaker) in enumerate(zip(texts, cycle(speakers)), 1):
            if not number % TURN:
                await self._turn(unacknowledged)
            if not self._silent(speaker):
                self._post(speaker, text)
                posted += 1
        await self._bell.ring()
        return posted

    async def _turn(self, most: int) -> None:
        waiting = self.site.updates.waiting
        await self._bell.ring()
        await asyncio.sleep(0)
        while len(waiting) > most:
            await self._bell.wait(lambda: len(waiting) <= most, LONGEST_WAIT)

    def _silent(self, speaker: _Speaker) -> bool:
        member = speaker.chat.members.get(speaker.user["id"])
        if member is None or member.status not in {"restricted", "kicked"}:
            return False
        member = people.present(self.site, speaker.chat, speaker.user["id"])
        muted = member.status == "restricted" and not member.can("can_send_messages")
        return muted or member.status == "kicked"

    def _post(self, speaker: _Speaker, text: str) -> None:
        chat, world = speaker.chat, self.site.world
        number, date = next(chat.next_message), world.now()
        chat.messages[number] = {
            "message_id": number,
            "from": speaker.user,
            "chat": speaker.place,
            "date": date,
            "text": text,
        }
        trim(chat.messages, world.keep)
        body = f'{{"message_id":{number},"date":{date},{speaker.frame},"text":{json.dumps(text)}}}'
        self.site.updates.add_text("message", body)


class _Speaker:
    """A person in a chat, with the part of their messages that never changes."""

    def __init__(self, chat: Chat, user: Json) -> None:
        self.chat = chat
        self.user = user
        self.place = chat.to_json()
        self.frame = json.dumps({"from": user, "chat": self.place})[1:-1]
