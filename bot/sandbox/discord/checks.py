"""What Discord refuses in a message: too long, empty, too many or wrong buttons."""

from __future__ import annotations

from typing import Any

from bot.sandbox.discord.errors import empty_message, invalid
from bot.sandbox.discord.state import Json

ROW, BUTTON = 1, 2
LINK = 5  # a style of button, the only one without a custom id


def check_message(body: Json) -> None:
    content = body.get("content") or ""
    if len(content) > 2000:
        raise invalid("content", "Must be 2000 or fewer in length.", "BASE_TYPE_MAX_LENGTH")
    if not content.strip() and not any(body.get(k) for k in ("embeds", "sticker_ids", "poll")):
        raise empty_message()
    if len(str(body.get("nonce") or "")) > 25:
        raise invalid("nonce", "Must be 25 or fewer in length.", "BASE_TYPE_MAX_LENGTH")
    _check_rows(body.get("components") or [])


def _check_rows(rows: list[Any]) -> None:
    if len(rows) > 5:
        raise invalid("components", "Must be 5 or fewer in length.", "BASE_TYPE_BAD_LENGTH")
    seen: set[str] = set()
    for row in rows:
        if row.get("type") != ROW:
            raise invalid("components", "A message takes rows only.")
        if not 1 <= len(row["components"]) <= 5:
            raise invalid("components", "Must be between 1 and 5 in length.")
        for item in row["components"]:
            _check_item(item, seen)


def _check_item(item: Json, seen: set[str]) -> None:
    if item["type"] != BUTTON or item.get("style") == LINK:
        return
    number = item.get("custom_id") or ""
    if not 1 <= len(number) <= 100:
        raise invalid("custom_id", "Must be between 1 and 100 in length.", "BASE_TYPE_BAD_LENGTH")
    if number in seen:
        raise invalid("custom_id", "Component custom id cannot be duplicated")
    if len(item.get("label") or "") > 80:
        raise invalid("label", "Must be 80 or fewer in length.", "BASE_TYPE_MAX_LENGTH")
    seen.add(number)
