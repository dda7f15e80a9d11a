"""`modbot detect`: lines or conversations on stdin to the signals of detectors and care model."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import typer

from bot.commands.exits import wrong
from bot.core import pairs
from bot.core.detect import Settings
from bot.core.detect.shape import AGES
from bot.core.heard import UNSURE
from bot.core.types import Message, MessageKind, Missing, Signal
from bot.policy.examples import THEN, read, said
from bot.scoring import care

PACE = ("rate", "repeated", *AGES)  # a line alone has none
CARRYING: tuple[tuple[str, Any], ...] = (("text", ""), ("kinds", []), ("files", []))
MORE = ("messages", "kinds", "files")  # makes of a line of JSON more than a text
Talk = Sequence[tuple[str, str]]  # (from, text)


def go(lines: Iterable[str], *, jsonl: bool) -> None:
    settings = Settings()
    for number, line in enumerate(lines, 1):
        found = list(_signals(line, number, settings))
        if jsonl:
            typer.echo(json.dumps({"signals": [_plain(one) for one in found]}))
        else:
            shown = [
                f"{one.name} {one.level or format(one.strength, '.2f')} ({one.why})"
                for one in found
            ]
            typer.echo("; ".join(shown) or "–")


def _signals(line: str, number: int, settings: Settings) -> Iterator[Signal]:
    """Of a conversation each signal as strong as it got, and the risk between its members."""
    found = _object(line)
    talk = None if found is None else _talk(found, number)
    strongest: dict[str, Signal] = {}
    for message in [_message(found, line, number)] if talk is None else [said(t) for _, t in talk]:
        for one in read(message, settings):
            if isinstance(one, Missing) or one.name == UNSURE:
                continue
            if one.strength > strongest.get(one.name, one).strength or one.name not in strongest:
                strongest[one.name] = one
    yield from (one for one in strongest.values() if one.strength and one.name not in PACE)
    if talk is not None:
        yield from _grooming(talk)


def _grooming(talk: Talk) -> Iterator[Signal]:
    for writer, (risk, stages) in pairs.of_talk(talk, THEN, care.listener()).items():
        if risk:
            name, level = _name(risk)
            why = f"from {writer}: {', '.join(sorted(stages))}"
            yield Signal(name=name, strength=round(risk, 3), why=why, level=level)


def _name(risk: float) -> tuple[str, str]:
    """Only what opens a case is called grooming."""
    if risk >= pairs.OPEN:
        return "grooming", "open"
    return "grooming_stages", "watch" if risk >= pairs.WATCH else "low"


def _object(line: str) -> dict[str, Any] | None:
    """What a line of JSON holds that is more than a text."""
    try:
        found: Any = json.loads(line)
    except (ValueError, RecursionError):
        return None
    return found if isinstance(found, dict) and not found.keys().isdisjoint(MORE) else None


def _talk(found: dict[str, Any], number: int) -> Talk | None:
    """The conversation in it, if it is one."""
    if "messages" not in found:
        return None
    try:
        talk = [(one["from"], one["text"]) for one in found["messages"]]
    except (TypeError, KeyError):
        talk = [("", 0)]
    if not all(isinstance(part, str) for one in talk for part in one):
        wrong(f'line {number}: write {{"messages": [{{"from": "a", "text": "hello"}}]}}')
    return talk


def _message(found: dict[str, Any] | None, line: str, number: int) -> Message:
    """A line of text, or a message with what it carries."""
    if found is None:
        return said(line)
    text, kinds, files = (found.get(key, none) for key, none in CARRYING)
    names = [*kinds, *files] if isinstance(kinds, list) and isinstance(files, list) else [0]
    known = set(MessageKind)
    if not isinstance(text, str) or not all(isinstance(n, str) for n in names) or {*kinds} - known:
        every = ", ".join(MessageKind)
        wrong(f'line {number}: write {{"text": "look", "files": ["a.exe"]}}; kinds are {every}')
    return said(text, kinds=map(MessageKind, kinds), files=tuple(files))


def _plain(one: Signal) -> dict[str, object]:
    return {
        "name": one.name,
        "level": one.level,
        "strength": round(one.strength, 3),
        "why": one.why,
    }


def from_stdin(*, jsonl: bool) -> None:
    sys.stdin.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]
    go((line.rstrip("\n") for line in sys.stdin), jsonl=jsonl)
