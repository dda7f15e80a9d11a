"""The control API: a crowd that writes as fast as the bot can read, cheaply."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterable, Sequence
from itertools import cycle

from bot.sandbox.discord import permissions as may
from bot.sandbox.discord import shapes
from bot.sandbox.discord.gateway import CONTENT, Gateway
from bot.sandbox.discord.state import Guild, Json, State

EVENT = "MESSAGE_CREATE"
TURN = 64  # messages between two turns of everybody else


class Crowd:
    state: State
    gateway: Gateway

    async def blast(
        self,
        channel_id: str,
        user_ids: Sequence[str],
        texts: Iterable[str],
        *,
        unsent: int = 1000,
    ) -> int:
        """Post each text, the members taking turns; the number that was posted.

        As plain text: nothing in it is a mention. Who is timed out or gone when their turn comes
        is passed over with that text. Waits while more than `unsent` frames of a connection are
        not on the wire; a client that reads slowly slows the crowd down.
        """
        channel = self.state.channels[channel_id]
        guild = self.state.guilds[channel["guild_id"]]
        speakers = [_Speaker(self.state, channel, guild, user) for user in user_ids]
        posted = 0
        for number, (text, speaker) in enumerate(zip(texts, cycle(speakers)), 1):
            if not number % TURN:
                await self._turn(unsent)
            if not speaker.silent(self.state):
                self._post(speaker, text)
                posted += 1
        self.state.changes.touch()
        return posted

    async def _turn(self, unsent: int) -> None:
        self.state.changes.touch()
        await asyncio.sleep(0)
        for socket in list(self.gateway.sockets):
            await socket.room(unsent)

    def _post(self, speaker: _Speaker, text: str) -> None:
        made = {
            **speaker.shape,
            "id": self.state.snowflake(),
            "content": text,
            "timestamp": self.state.timestamp(),
        }
        self.state.store(made)
        speaker.channel["last_message_id"] = made["id"]
        head = f'{{"id":"{made["id"]}","timestamp":"{made["timestamp"]}",{speaker.frame}'
        for session in self.gateway.sessions.values():
            if self.gateway.wants(session, EVENT, speaker.guild.id):
                seen = json.dumps(text) if session.intents & CONTENT else '""'
                session.put(EVENT, f'{head},"content":{seen}}}')


class _Speaker:
    """A member in a channel, with the part of their messages that never changes."""

    def __init__(self, state: State, channel: Json, guild: Guild, user_id: str) -> None:
        self.user_id = user_id
        self.channel = channel
        self.guild = guild
        self.shape = shapes.message(state, channel, state.users[user_id], "")
        if not may.in_channel(state, channel, user_id) & may.SEND:
            raise LookupError("may not write here")
        fixed = {k: v for k, v in self.shape.items() if k not in {"id", "content", "timestamp"}}
        fixed |= {"guild_id": guild.id, "member": shapes.bare(guild.members[user_id])}
        self.frame = json.dumps(fixed)[1:-1]

    def silent(self, state: State) -> bool:
        member = self.guild.members.get(self.user_id)
        if member is None:
            return True
        until = member["communication_disabled_until"]
        return until is not None and bool(until > state.timestamp())
