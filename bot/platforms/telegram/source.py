"""Where updates come from: Telegram is asked for them, or it brings them."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from typing import Any, ClassVar, Protocol

import telegram

Raw = tuple[int, dict[str, Any]]  # an update's number, and the update as it came
# Takes numbers with their JSON; gives those that were new, once they are durable.
Journal = Callable[[Sequence[tuple[int, str]]], Awaitable[list[tuple[int, str]]]]
ALLOWED = (
    "message", "edited_message", "callback_query", "chat_member", "my_chat_member",
    "chat_join_request",
)  # fmt: skip


class Source(Protocol):
    """Opened once for each connection; then `fetch` and `keep` by turns."""

    brings: ClassVar[bool]  # whether it comes by itself: then nobody asks what there is

    async def open(self, bot: telegram.Bot) -> None: ...

    async def fetch(self, base_url: str, /) -> list[Raw]:
        """The next updates; waits for them."""
        ...

    async def keep(self, batch: list[Raw], journal: Journal, /) -> list[Raw]:
        """Those that are new, durable now; only then may Telegram forget them."""
        ...

    async def shutdown(self) -> None: ...
