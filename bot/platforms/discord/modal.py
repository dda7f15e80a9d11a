"""The form behind "Report to moderators": what it is about, and in one's own words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import discord

from bot.ports import Front

PREFIX = "report"
REASON, COMMENT = "reason", "comment"
LONGEST_ID = 20  # digits of a number of 64 bits
TITLE, LABEL, MOST_CHOICES, MOST_COMMENT = 45, 45, 25, 1000


def number(channel: str, message: str, author: str) -> str:
    """The custom id: all that is needed to understand the form after a restart."""
    return f"{PREFIX}:{channel}:{message}:{author}"


def parse(custom_id: str) -> tuple[str, str, str] | None:
    """(channel, message or "", author), None for a form that is not ours.

    A form's id comes back from the member's own program: its numbers are a claim, no more.
    """
    words = custom_id.split(":")
    if len(words) != 4 or words[0] != PREFIX:
        return None
    channel, message, author = words[1:]
    if not (_is_id(channel) and _is_id(author) and (not message or _is_id(message))):
        return None
    return channel, message, author


def _is_id(written: str) -> bool:
    return written.isascii() and written.isdecimal() and len(written) <= LONGEST_ID


def form(front: Front, language: str | None, custom_id: str) -> discord.ui.Modal:
    modal = discord.ui.Modal(
        title=front.say("modal-report", language)[:TITLE], custom_id=custom_id, timeout=None
    )
    reasons = front.reasons(language)[:MOST_CHOICES]
    options = [discord.SelectOption(label=r.label[:100], value=r.value) for r in reasons]
    choice: discord.ui.Select[Any] = discord.ui.Select(custom_id=REASON, options=options)
    words: discord.ui.TextInput[Any] = discord.ui.TextInput(
        custom_id=COMMENT,
        style=discord.TextStyle.paragraph,
        required=False,
        max_length=MOST_COMMENT,
    )
    for key, item in (("modal-reason", choice), ("modal-comment", words)):
        modal.add_item(discord.ui.Label[Any](text=front.say(key, language)[:LABEL], component=item))
    modal.stop()  # the library keeps none in memory; the answer is read from the event
    return modal


def answers(data: Mapping[str, Any]) -> dict[str, str]:
    """What was chosen and written, by field."""
    return dict(_fields(data.get("components", ())))


def _fields(items: Iterable[Mapping[str, Any]]) -> Iterator[tuple[str, str]]:
    for item in items:
        if "component" in item:
            yield from _fields([item["component"]])
        yield from _fields(item.get("components", ()))
        if "custom_id" in item:
            chosen = item.get("values") or [item.get("value") or ""]
            yield str(item["custom_id"]), str(chosen[0])
