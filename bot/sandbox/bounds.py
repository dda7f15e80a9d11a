"""Records that may be bounded, so that a run of a million messages fits into memory."""

from __future__ import annotations

from itertools import islice
from typing import Any


def trim(items: list[Any] | dict[Any, Any], keep: int | None) -> None:
    """Drop the oldest, so that `keep` are left, once there are twice as many, as cuts cost."""
    if keep is None or len(items) < 2 * keep:
        return
    if isinstance(items, dict):
        for key in list(islice(items, len(items) - keep)):
            del items[key]
    else:
        del items[:-keep]
