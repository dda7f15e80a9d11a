"""What a message looks like and how it comes, whatever it says."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from functools import lru_cache
from typing import Any

from bot.core.conditions import Repeated
from bot.core.detect.settings import Recent
from bot.core.text import cases
from bot.core.types import Member, Signal

LETTERS_THAT_SHOUT = 12
TOO_SHORT = Signal(name="capitals", strength=0.0, why="too short to shout")
# Of the account's age, the time since joining, and the shorter of both.
AGES = {
    "young_account": ("the account is {} days old", "when the account was made is not known"),
    "newcomer": ("joined {} days ago", "when they joined is not known"),
    "new_account": ("here for {} days", "the account's age is not known"),
}
# Most messages get one of few answers, which are kept: to make one takes as long as to find it.
_kept = lru_cache(maxsize=1_024)


@_kept
def mentions(count: int, many: int) -> Signal:
    strength = min(1.0, count / many)
    return Signal(name="mentions", strength=strength, why=f"{count} mentioned, {many} are many")


def capitals(text: str) -> Signal:
    """The share of capital letters, where there are enough letters to shout with."""
    large, small = cases(text)
    if large + small < LETTERS_THAT_SHOUT:
        return TOO_SHORT
    return _share(large, large + small)


@_kept
def _share(large: int, letters: int) -> Signal:
    share = large / letters
    return Signal(name="capitals", strength=share, why=f"{share:.0%} capital letters")


def repeated(sent: datetime, mark: str, recent: Recent, times: int, within: timedelta) -> Signal:
    """1.0 when this is the `times`-th message with the same fingerprint within the window."""
    marks = (*recent.fingerprints, *recent.further) if mark else ()
    like_it = [at for at, old in marks if old == mark]
    return _same(_most(sent, like_it, within) if like_it else 0, times)


def repeated_too(sent: datetime, mark: str, recent: Recent, counted: Repeated) -> Signal:
    """The same by other numbers, as a reading of its own."""
    found = repeated(sent, mark, recent, counted.times, counted.within)
    return replace(found, name=counted.reading)


@_kept
def _same(same: int, times: int) -> Signal:
    strength = min(1.0, (same + 1) / times) if same else 0.0
    return Signal(name="repeated", strength=strength, why=f"the same message {same + 1} times")


def rate(sent: datetime, recent: Recent, many: int, within: timedelta) -> Signal:
    others = [at for at, _ in recent.fingerprints]
    return _many(1 + (_most(sent, others, within) if others else 0), many, within)


@_kept
def _many(count: int, many: int, within: timedelta) -> Signal:
    seconds = int(within.total_seconds())
    why = f"{count} messages in {seconds} s, {many} are many"
    return Signal(name="rate", strength=min(1.0, count / many), why=why)


def _most(sent: datetime, others: list[datetime], within: timedelta) -> int:
    return len(counted(sent, others, within))


def counted(sent: datetime, others: list[datetime], within: timedelta) -> list[datetime]:
    """Which others share the fullest window with it. What is read from a history arrives after
    messages that are younger, and these were not written before it.
    """
    ends = [sent, *(at for at in others if sent < at <= sent + within)]
    return max(([at for at in others if end - within <= at <= end] for end in ends), key=len)


def ages(author: Member, now: datetime, young: timedelta) -> Iterator[Signal]:
    """Each 1.0 at the account's birth, or at the moment of joining, falling to 0 at `young`."""
    made, joined = author.created_at, author.joined_at
    latest = max((at for at in (made, joined) if at is not None), default=None)
    for name, since in zip(AGES, (made, joined, latest), strict=True):
        age = None if since is None else max(now - since, timedelta())
        strength = 0.0 if age is None else max(0.0, 1.0 - age / young)
        yield _aged(name, strength, None if age is None else age.days)


@_kept
def _aged(name: str, strength: float, days: int | None) -> Signal:
    known, unknown = AGES[name]
    return Signal(name=name, strength=strength, why=unknown if days is None else known.format(days))


def pattern(name: str, compiled: Any, texts: Iterable[str]) -> Signal:
    """Whether one of them matches: what was written, or what was meant by it."""
    found = any(compiled.search(text) is not None for text in texts)
    why = "the pattern matches" if found else "the pattern does not match"
    return Signal(name=f"pattern:{name}", strength=float(found), why=why)
