"""Discord's gateway: sessions, heartbeats, resuming with replay, events by shard and intent."""

from __future__ import annotations

import asyncio
import json

from aiohttp import WSMsgType, web

from bot.sandbox.bounds import trim
from bot.sandbox.discord import shapes
from bot.sandbox.discord.sessions import Session, Socket
from bot.sandbox.discord.state import APPLICATION, Json, State
from bot.sandbox.faults import Faults

HEARTBEAT, IDENTIFY, RESUME = 1, 2, 6
RECONNECT, MEMBERS, INVALID, HELLO, ACK = 7, 8, 9, 10, 11

GUILDS, GUILD_MEMBERS, MODERATION, PRESENCES = 1 << 0, 1 << 1, 1 << 2, 1 << 8
GUILD_MESSAGES, DIRECT_MESSAGES, CONTENT = 1 << 9, 1 << 12, 1 << 15
PRIVILEGED = GUILD_MEMBERS | PRESENCES | CONTENT
WITH_CONTENT = ("content", "embeds", "attachments", "components", "poll", "message_snapshots")

_INTENT = {
    "GUILD_MEMBER_ADD": GUILD_MEMBERS,
    "GUILD_MEMBER_UPDATE": GUILD_MEMBERS,
    "GUILD_MEMBER_REMOVE": GUILD_MEMBERS,
    "GUILD_BAN_ADD": MODERATION,
    "GUILD_BAN_REMOVE": MODERATION,
    "GUILD_AUDIT_LOG_ENTRY_CREATE": MODERATION,
    "MESSAGE_CREATE": GUILD_MESSAGES,
    "MESSAGE_UPDATE": GUILD_MESSAGES,
    "MESSAGE_DELETE": GUILD_MESSAGES,
    "MESSAGE_DELETE_BULK": GUILD_MESSAGES,
    "INTERACTION_CREATE": 0,
}


class Gateway:
    def __init__(self, state: State, token: str, faults: Faults, keep: int | None = None) -> None:
        self.state = state
        self.token = token
        self.faults = faults
        self.keep = keep
        self.url = ""
        self.intents_allowed = True
        self.heartbeat = 41.25
        self.sessions: dict[str, Session] = {}
        self.refused: dict[tuple[int, int], Session] = {}  # by shard, until it identifies again
        self.untold: list[tuple[str, Json]] = []  # events that a refused RESUME kept from the bot
        self.sockets: set[Socket] = set()
        self.out: set[str] = set()  # servers in an outage: of them no event comes
        self.received: list[Json] = []  # what clients sent, without the token

    @property
    def connected(self) -> bool:
        return any(session.socket is not None for session in self.sessions.values())

    def emit(self, event: str, data: Json, guild_id: str | None) -> None:
        """Send an event to every session that asked for it, and wake those who wait."""
        whole = ""
        for session in self.sessions.values():
            if not self.wants(session, event, guild_id):
                continue
            seen = self.seen(session, event, data)
            if seen is data:
                whole = whole or json.dumps(data)
                session.put(event, whole)
            else:
                session.put(event, json.dumps(seen))
        if any(self.wants(session, event, guild_id) for session in self.refused.values()):
            self.untold.append((event, data))
        self.state.changes.touch()

    def wants(self, session: Session, event: str, guild_id: str | None) -> bool:
        number, total = session.shard
        if guild_id in self.out:
            return False
        if (0 if guild_id is None else (int(guild_id) >> 22) % total) != number:
            return False
        intent = _INTENT.get(event, GUILDS)
        if guild_id is None and intent == GUILD_MESSAGES:
            intent = DIRECT_MESSAGES
        return session.intents & intent == intent

    def seen(self, session: Session, event: str, data: Json) -> Json:
        """Without the content intent a bot sees the text of its own messages only."""
        if event not in {"MESSAGE_CREATE", "MESSAGE_UPDATE"} or session.intents & CONTENT:
            return data
        if data.get("author", {}).get("id") == self.state.bot["id"] or "guild_id" not in data:
            return data
        empty = {key: "" if key == "content" else [] for key in WITH_CONTENT if key in data}
        return {**data, **empty}

    def drop(self, code: int = 4000) -> None:
        """Cut every connection; sessions may be resumed."""
        for socket in self.sockets:
            socket.close(code)

    def ask_reconnect(self) -> None:
        for socket in self.sockets:
            socket.tell({"op": RECONNECT, "d": None})

    def forget(self) -> None:
        """End every session: whatever happens before the client identifies again is missed."""
        self.sessions.clear()
        for socket in self.sockets:
            socket.tell({"op": INVALID, "d": False})

    def lose(self, guild_id: str) -> None:
        """An outage of a server begins; who identifies meanwhile is told of it by its id alone."""
        self.emit("GUILD_DELETE", {"id": guild_id, "unavailable": True}, guild_id)
        self.out.add(guild_id)

    def restore(self, guild_id: str) -> None:
        self.out.discard(guild_id)
        guild = shapes.guild(self.state, self.state.guilds[guild_id])
        self.emit("GUILD_CREATE", guild, guild_id)

    async def handle(self, request: web.Request) -> web.WebSocketResponse:
        ws = web.WebSocketResponse(autoping=True)
        await ws.prepare(request)
        socket = Socket(ws, request)
        self.sockets.add(socket)
        writer = asyncio.create_task(socket.write())
        socket.tell({"op": HELLO, "d": {"heartbeat_interval": int(self.heartbeat * 1000)}})
        try:
            async for frame in ws:
                if frame.type is WSMsgType.TEXT:
                    self._receive(socket, json.loads(frame.data))
        finally:
            self._lost(socket)
            writer.cancel()
            self.state.changes.touch()
        return ws

    def _lost(self, socket: Socket) -> None:
        self.sockets.discard(socket)
        socket.gone()
        if socket.session is not None and socket.session.socket is socket:
            socket.session.socket = None

    def _receive(self, socket: Socket, payload: Json) -> None:
        data = payload.get("d")
        if payload["op"] == HEARTBEAT:
            socket.tell({"op": ACK})
        elif payload["op"] == IDENTIFY:
            self._identify(socket, data or {})
        elif payload["op"] == RESUME:
            self._resume(socket, data or {})
        elif payload["op"] == MEMBERS and socket.session is not None:
            self._chunks(socket.session, data or {})
        kept = {k: v for k, v in data.items() if k != "token"} if isinstance(data, dict) else data
        self.received.append({"op": payload["op"], "d": kept})
        trim(self.received, self.keep)
        self.state.changes.touch()

    def _identify(self, socket: Socket, data: Json) -> None:
        if data.get("token") != self.token:
            socket.close(4004)
            return
        if data["intents"] & PRIVILEGED and not self.intents_allowed:
            socket.close(4014)
            return
        shard = tuple(data.get("shard") or (0, 1))
        session = Session(
            id=self.state.snowflake(),
            intents=data["intents"],
            shard=shard,
            faults=self.faults,
            keep=self.keep,
        )
        self.sessions[session.id] = session
        self.refused.pop(session.shard, None)
        session.socket, socket.session = socket, session
        mine = [g for g in self.state.guilds.values() if self.state.bot["id"] in g.members]
        mine = [g for g in mine if (int(g.id) >> 22) % shard[1] == shard[0]]
        ready = {
            "v": 10,
            "user": self.state.bot,
            "guilds": [{"id": g.id, "unavailable": True} for g in mine],
            "session_id": session.id,
            "resume_gateway_url": self.url,
            "shard": list(shard),
            "application": {"id": APPLICATION, "flags": 0},
        }
        session.put("READY", json.dumps(ready))
        for guild in mine:
            if guild.id in self.out:
                continue
            session.put("GUILD_CREATE", json.dumps(shapes.guild(self.state, guild)))

    def _resume(self, socket: Socket, data: Json) -> None:
        session = self.sessions.get(data.get("session_id", ""))
        if data.get("token") != self.token:
            socket.close(4004)
        elif session is None or not session.reaches(data["seq"]):
            socket.tell({"op": INVALID, "d": False})
        elif self.faults.strikes("refused"):
            self._refuse(session, data["seq"])
            socket.tell({"op": INVALID, "d": False})
        else:
            session.resume(socket, data["seq"])

    def _refuse(self, session: Session, number: int) -> None:
        """What came after this event will not be told."""
        del self.sessions[session.id]
        self.refused[session.shard] = session
        self.untold += session.after(number)

    def _chunks(self, session: Session, data: Json) -> None:
        guild = self.state.guilds[str(data["guild_id"])]
        wanted = data.get("user_ids")
        ids = [wanted] if isinstance(wanted, (str, int)) else wanted
        found = list(guild.members.values())
        if ids is not None:
            found = [guild.members[str(i)] for i in ids if str(i) in guild.members]
        elif data.get("query"):
            found = [m for m in found if m["user"]["username"].startswith(data["query"])]
        found = found[: data.get("limit") or None]
        parts = [found[i : i + 1000] for i in range(0, len(found), 1000)] or [[]]
        for index, part in enumerate(parts):
            chunk: Json = {
                "guild_id": guild.id,
                "members": part,
                "chunk_index": index,
                "chunk_count": len(parts),
                "nonce": data.get("nonce"),
            }
            session.put("GUILD_MEMBERS_CHUNK", json.dumps(chunk))
