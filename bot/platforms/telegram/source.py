"""Where updates come from: Telegram is asked for them, or it brings them."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from typing import Protocol

import telegram

Raw = tuple[int, str]  # an update's number and its JSON
Journal = Callable[[Sequence[Raw]], Awaitable[list[Raw]]]
ALLOWED = ("message", "edited_message", "callback_query", "chat_member", "my_chat_member")


class Source(Protocol):
    """Opened once for each connection; then `fetch` and `keep` by turns."""

    async def open(self, bot: telegram.Bot) -> None: ...

    async def fetch(self, base_url: str, /) -> list[Raw]:
        """The next updates; waits for them."""
        ...

    async def keep(self, batch: list[Raw], journal: Journal, /) -> list[Raw]:
        """Those that are new, durable now; only then may Telegram forget them."""
        ...

    async def shutdown(self) -> None: ...
