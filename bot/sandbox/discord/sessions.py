"""What a client may resume, and the connection that it has at the moment."""

from __future__ import annotations

import asyncio
import json
import zlib
from collections import deque
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import islice

from aiohttp import web

from bot.sandbox.discord.state import Json
from bot.sandbox.faults import Faults

DISPATCH = 0
# How long an event waits for a neighbour to change places with.
LONGEST_HELD = 0.05
# These open a session; Discord neither repeats them nor changes their order.
FIXED = frozenset({"READY", "RESUMED", "GUILD_CREATE", "GUILD_MEMBERS_CHUNK"})

LEVEL = 1  # of compression: the stand-in's own time counts for nobody


@dataclass(slots=True, kw_only=True)
class Session:
    """Events numbered from 1, in the order in which the client gets them."""

    id: str
    intents: int
    shard: tuple[int, int]
    faults: Faults
    keep: int | None
    sent: deque[tuple[str, str]] = field(default_factory=deque)  # event, frame
    first: int = 1  # the number of the oldest that is kept
    socket: Socket | None = None
    held: tuple[str, str] | None = None  # event, data: to come after its neighbour

    def put(self, event: str, data: str) -> None:
        """Number an event, `data` in JSON, and send it; what a plan holds back comes after it."""
        held, self.held = self.held, None
        if held is None and event not in FIXED and self.faults.strikes("swapped"):
            self.held = (event, data)
            asyncio.get_running_loop().call_later(LONGEST_HELD, self.release)
            return
        self._number(event, data)
        if held is not None:
            self._number(*held)

    def release(self) -> None:
        """No neighbour came."""
        if self.held is not None:
            held, self.held = self.held, None
            self._number(*held)

    def _number(self, event: str, data: str) -> None:
        number = self.first + len(self.sent)
        frame = f'{{"op":{DISPATCH},"t":"{event}","s":{number},"d":{data}}}'
        self.sent.append((event, frame))
        if self.keep is not None and len(self.sent) > self.keep:
            self.sent.popleft()
            self.first += 1
        if self.socket is not None:
            self.socket.send(frame)
            if self.faults.events and event not in FIXED:
                self._trouble(self.socket, frame)

    def _trouble(self, socket: Socket, frame: str) -> None:
        if self.faults.strikes("doubled"):
            socket.send(frame)
        if not socket.closing and self.faults.strikes("dropped"):
            if self.faults.even():
                socket.close(4000)
            else:
                socket.break_off()

    def reaches(self, number: int) -> bool:
        """Whether all that came after this event is still here."""
        return self.first - 1 <= number < self.first + len(self.sent)

    def after(self, number: int) -> list[tuple[str, Json]]:
        """The events that came after this one, each with its data."""
        self.release()
        frames = islice(self.sent, number + 1 - self.first, None)
        return [(event, json.loads(frame)["d"]) for event, frame in frames]

    def resume(self, socket: Socket, number: int) -> None:
        """Go on after this event on another connection."""
        self.socket, socket.session = socket, self
        missed = number + 1 - self.first
        if missed and self.faults.strikes("repeated"):
            for event, frame in islice(self.sent, max(0, missed - self.faults.back()), missed):
                if event not in FIXED:
                    socket.send(frame)
        for _, frame in islice(self.sent, missed, None):
            socket.send(frame)
        self.put("RESUMED", json.dumps({"_trace": []}))


class Socket:
    """One connection; sends in order without making the sender wait."""

    def __init__(self, ws: web.WebSocketResponse, request: web.Request) -> None:
        self.ws = ws
        self.request = request
        self.queue: asyncio.Queue[str | int] = asyncio.Queue()
        self.session: Session | None = None
        self.closing = False
        self._room = asyncio.Event()
        self._low = 0
        # One stream for the whole connection, as Discord's: each frame ends with a flush.
        asked = request.query.get("compress") == "zlib-stream"
        self._stream = zlib.compressobj(LEVEL) if asked else None

    def send(self, frame: str) -> None:
        if not self.closing:
            self.queue.put_nowait(frame)

    def tell(self, payload: Json) -> None:
        self.send(json.dumps(payload))

    def close(self, code: int) -> None:
        if not self.closing:
            self.queue.put_nowait(code)
            self.gone()

    def break_off(self) -> None:
        """End as a broken line does: without a word, and with all that is unsent."""
        self.gone()
        if self.request.transport is not None:
            self.request.transport.abort()

    def gone(self) -> None:
        self.closing = True
        self._room.set()

    async def room(self, most: int) -> None:
        """Until at most half as many frames are unsent, where it were more than `most`."""
        if self.queue.qsize() <= most:
            return
        self._low = most // 2
        self._room.clear()
        if not self.closing:
            await self._room.wait()

    async def _put(self, frame: str) -> None:
        if self._stream is None:
            await self.ws.send_str(frame)
            return
        packed = self._stream.compress(frame.encode()) + self._stream.flush(zlib.Z_SYNC_FLUSH)
        await self.ws.send_bytes(packed)

    async def write(self) -> None:
        with suppress(ConnectionError):
            while True:
                item = await self.queue.get()
                if isinstance(item, int):
                    await self.ws.close(code=item)
                    return
                await self._put(item)
                if self.queue.qsize() <= self._low:
                    self._room.set()
