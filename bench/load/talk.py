"""How the processes of the benchmark talk: one JSON object a line, in and out."""

from __future__ import annotations

import asyncio
import json
import resource
import sys
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

Json = dict[str, Any]


def say(**fields: Any) -> None:
    sys.stdout.write(json.dumps(fields) + "\n")
    sys.stdout.flush()


async def serve(answer: Callable[[Json], Awaitable[Json]]) -> None:
    """Answer each line of stdin with one on stdout, until it ends."""
    reader = asyncio.StreamReader()
    loop = asyncio.get_running_loop()
    await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), sys.stdin)
    while line := await reader.readline():
        say(**await answer(json.loads(line)))


class Process:
    """One of them, as the benchmark sees it."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self._process = process

    @classmethod
    async def start(cls, module: str, *arguments: str) -> Process:
        return cls(
            await asyncio.create_subprocess_exec(
                sys.executable, "-m", module, *arguments,
                stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE, limit=1 << 20,
            )
        )  # fmt: skip

    async def hear(self) -> Json:
        assert self._process.stdout is not None
        line = await self._process.stdout.readline()
        if not line:
            raise RuntimeError("a process of the benchmark ended early; its words stand above")
        answer: Json = json.loads(line)
        return answer

    async def ask(self, **fields: Any) -> Json:
        assert self._process.stdin is not None
        self._process.stdin.write((json.dumps(fields) + "\n").encode())
        await self._process.stdin.drain()
        return await self.hear()

    async def end(self) -> None:
        assert self._process.stdin is not None
        self._process.stdin.close()
        await self._process.wait()


def spent() -> Json:
    """Processor seconds of this process and its children, memory in MB, and the time."""
    own, children = (
        resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    )
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return {
        "cpu": own.ru_utime + own.ru_stime,
        "children": children.ru_utime + children.ru_stime,
        "threads": _threads(),
        "rss": pages * resource.getpagesize() / 1e6,
        "at": time.monotonic(),
    }


def _threads() -> dict[str, float]:
    """Processor seconds by thread; the first is the event loop's."""
    found: dict[str, float] = {}
    for folder in Path("/proc/self/task").iterdir():
        fields = (folder / "stat").read_text().rpartition(")")[2].split()
        seconds = (int(fields[11]) + int(fields[12])) / 100
        own = folder.name == str(Path("/proc/self").resolve().name)
        name = "loop" if own else "others"
        found[name] = found.get(name, 0.0) + seconds
    return found
