"""How the bot's process turns: uvloop's event loop where there is one, and a seldom collector."""

from __future__ import annotations

import asyncio
import gc
import sys
from collections.abc import Callable, Coroutine
from typing import Any, TypeVar

T = TypeVar("T")


def _factory() -> Callable[[], asyncio.AbstractEventLoop] | None:
    """None: asyncio's own, which takes about a tenth more of the processor for each message."""
    if sys.platform == "win32":
        return None
    import uvloop

    return uvloop.new_event_loop


def run(main: Coroutine[Any, Any, T]) -> T:
    """As asyncio.run."""
    with asyncio.Runner(loop_factory=_factory()) as runner:
        return runner.run(main)


def seldom_collect() -> None:
    """What has been imported lives until the end, and messages are freed without the collector:
    it looks for cycles less often, and not among what stays.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 20)
