"""The bot's end of a worker: how one is born, and the lines of JSON that go to and fro.

Law: the event loop never waits for a worker; what blocks is done on a thread.
"""

from __future__ import annotations

import asyncio
import atexit
import base64
import contextlib
import json
import os
import pickle
import signal
import socket
import subprocess
import sys
import threading
from typing import TYPE_CHECKING, Any, Protocol, Self, cast

from bot.scoring.errors import DownloadError, ModelError
from bot.scoring.worker import PID

if TYPE_CHECKING:
    from collections.abc import Callable

    from bot.scoring.rows import Predictor, Row

PROGRAM = "from bot.scoring.worker import main; main()"
PATIENCE = 120.0  # seconds for a worker, with the imports of the heavy libraries before the first
FAREWELL = 5.0  # seconds that a worker, or what forks them, has to end by itself


class Opening(Protocol):
    """Opens a model, in the worker. A picklable value: each new worker gets it again."""

    @property
    def heavy(self) -> bool:
        """Whether it needs torch, which takes seconds and a third of a gigabyte to import."""
        ...

    def __call__(self, on_note: Callable[[str], None]) -> Predictor: ...


class Nursery:
    """The program that forks workers, started with the first one and kept till the bot ends.

    Not multiprocessing's fork server: there every worker would run the imports of the bot's main
    script again, seconds for each restart, and the end of the bot would wait for its workers.
    """

    def __init__(self, *, heavy: bool) -> None:
        self._heavy = heavy
        self._lock = threading.Lock()
        self._program: subprocess.Popen[bytes] | None = None
        self._door: socket.socket | None = None

    def worker(self) -> tuple[int, socket.socket]:
        """A new worker's process id and socket. Blocks, for seconds at the first time."""
        near, far = socket.socketpair()
        try:
            with far, self._lock:
                return self._fork(far), near
        except BaseException:
            near.close()
            raise

    def _fork(self, far: socket.socket) -> int:
        door = self._door if self._runs() else None
        if door is None:
            self._end()
            door = self._begin()
        door.settimeout(PATIENCE)
        try:
            socket.send_fds(door, [b"\n"], [far.fileno()])
            told = door.recv(PID.size, socket.MSG_WAITALL)
        except TimeoutError:  # it is stopped, or stuck; the next one gets another
            self._end()
            raise OSError("no process for the model came in time") from None
        child = PID.unpack(told)[0] if told else -1
        if child < 0:
            raise OSError("no process for the model could be started")
        return int(child)

    def _runs(self) -> bool:
        return self._program is not None and self._program.poll() is None

    def _begin(self) -> socket.socket:
        self._door, theirs = socket.socketpair()
        # One thread only there: threads do not survive a fork, and their locks do.
        more = {"OPENBLAS_NUM_THREADS": "1", "PYTHONPATH": os.pathsep.join(sys.path)}
        with theirs:
            self._program = subprocess.Popen(  # noqa: S603 -- our own interpreter and module
                [sys.executable, "-c", PROGRAM, str(theirs.fileno()), *["heavy"] * self._heavy],
                stdin=subprocess.DEVNULL,
                env=os.environ | more,
                pass_fds=[theirs.fileno()],
                process_group=0,  # a terminal's Ctrl-C goes to the bot alone
            )
        return self._door

    def _end(self) -> None:
        if self._door is not None:
            self._door.close()
            self._door = None
        if self._program is not None:
            try:
                self._program.wait(FAREWELL)
            except subprocess.TimeoutExpired:
                self._program.kill()
                self._program.wait()
            self._program = None

    def close(self) -> None:
        with self._lock:
            self._end()


# One of each for the whole process, so that a second scorer shares the libraries.
LIGHT, HEAVY = Nursery(heavy=False), Nursery(heavy=True)
atexit.register(LIGHT.close)
atexit.register(HEAVY.close)


class Link(asyncio.Protocol):
    """One worker process. `lost` is set when it has ended, whatever ended it."""

    def __init__(self, pid: int, on_note: Callable[[str], None]) -> None:
        self.pid = pid
        self.lost = asyncio.Event()
        self.on_rows: Callable[[list[Row]], None] | None = None
        self._on_note = on_note
        self._opened: asyncio.Future[dict[str, Any]] = asyncio.Future()
        self._rest = b""

    @classmethod
    async def to_worker(cls, on_note: Callable[[str], None], *, heavy: bool) -> Self:
        born = asyncio.ensure_future(asyncio.to_thread((HEAVY if heavy else LIGHT).worker))
        try:
            pid, near = await asyncio.shield(born)
        except asyncio.CancelledError:  # the thread goes on; its worker ends with its socket
            with contextlib.suppress(OSError):
                (await born)[1].close()
            raise
        link = cls(pid, on_note)
        loop = asyncio.get_running_loop()
        await loop.create_connection(lambda: link, sock=near)
        return link

    async def open(self, opening: Opening) -> dict[str, Any]:
        """Its name, digest and trained labels. Raises ModelError and DownloadError."""
        self._transport.write(base64.b64encode(pickle.dumps(opening)) + b"\n")
        facts = await self._opened
        if "refused" in facts:
            raise ModelError(facts["refused"])
        if "unfetched" in facts:
            raise DownloadError(facts["unfetched"])
        return facts

    def ask(self, texts: list[str]) -> None:
        """The rows come to `on_rows`, in the order of asking."""
        self._transport.write(json.dumps(texts).encode() + b"\n")

    async def close(self) -> None:
        """Tell the worker to end, and see that it does."""
        if not self.lost.is_set():
            self._transport.write_eof()
        try:
            async with asyncio.timeout(FAREWELL):
                await self.lost.wait()
        except TimeoutError:
            self.kill()
            await self.lost.wait()

    def kill(self) -> None:
        if not self.lost.is_set():  # afterwards the number may be another process's
            with contextlib.suppress(ProcessLookupError):
                os.kill(self.pid, signal.SIGKILL)

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.WriteTransport", transport)

    def data_received(self, data: bytes) -> None:
        *lines, self._rest = (self._rest + data).split(b"\n")
        for line in lines:
            self._hear(json.loads(line))

    def _hear(self, thing: Any) -> None:
        if isinstance(thing, list):
            if self.on_rows is not None:
                self.on_rows(thing)
        elif "note" in thing:
            self._on_note(thing["note"])
        elif not self._opened.done():
            self._opened.set_result(thing)

    def connection_lost(self, _error: Exception | None) -> None:
        self.lost.set()
        if not self._opened.done():
            ended = {"refused": "the model process ended while it loaded the model"}
            self._opened.set_result(ended)
