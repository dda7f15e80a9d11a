"""How a message in quarantine is shown, to moderators and when it is given back."""

from __future__ import annotations

from collections.abc import Iterable

from bot.core.actions import Outcome
from bot.core.types import Right
from bot.locale import say
from bot.ports import Card, TextFile
from bot.store.quarantine import Held

RELEASE, DISCARD = "release", "discard"
NEEDS = {RELEASE: Right.DELETE, DISCARD: Right.DELETE}
DELETE = "delete"
FRUITLESS = frozenset({Outcome.REFUSED, Outcome.SKIPPED})  # after these nothing was posted
ROOM = 1_900  # letters that every platform shows, with some for a name that is kept from pinging


def waits(progress: Iterable[tuple[str, str]]) -> bool:
    """Whether it may be given back: it never was, and no try is under way or in doubt."""
    last = dict(progress).get(RELEASE)
    return last is None or last in FRUITLESS


def stands(progress: Iterable[tuple[str, str]]) -> bool:
    """Whether it could not be taken away, so that a release would post it a second time."""
    return dict(progress).get(DELETE) in FRUITLESS


def is_gone(progress: Iterable[tuple[str, str]]) -> bool:
    return dict(progress).get(DELETE) in {Outcome.DONE, Outcome.UNKNOWN}


def shown(held: Held) -> list[str]:
    """Its text and what came with it, one a line."""
    return [line for line in (held.text, *held.links) if line]


def again(held: Held, language: str) -> Card:
    """As it is posted again. The adapters ping nobody and read no markup in it. A long one goes as
    a file, too, since they cut what a platform doesn't take and nothing else keeps it.
    """
    name = " ".join(held.name.split())
    lines = [say("held-from", language, name=name), *shown(held)]
    if held.files:
        files = ", ".join(" ".join(file.split()) for file in held.files)
        lines.append(say("held-files", language, files=files, name=name))
    text = "\n".join(lines)
    whole = None if fits(text) else TextFile(name="message.txt", text=f"{text}\n")
    return Card(text=text, file=whole)


def fits(text: str) -> bool:
    """Whether every platform shows it whole. A sign may take two letters, once it is escaped."""
    return len(text) + sum(not one.isalnum() and not one.isspace() for one in text) <= ROOM
