"""Records that may be bounded, so that a run of a million messages fits into memory."""

from __future__ import annotations

from typing import Any


def trim(items: list[Any] | dict[Any, Any], keep: int | None) -> None:
    """Drop the oldest, so that `keep` are left; a list is cut at twice as many, as cuts cost."""
    if keep is None:
        return
    if isinstance(items, dict):
        while len(items) > keep:
            del items[next(iter(items))]
    elif len(items) >= 2 * keep:
        del items[:-keep]
