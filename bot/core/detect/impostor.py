"""Whether an author's name reads like that of somebody on the staff, or of an office.

Law: short names are nobody's own, and given names have neighbours; so a name counts from a length
on, and a near one from a greater length. Who it reads like is told by the id alone, since why is
kept with the case.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import cache, lru_cache
from typing import Any, NamedTuple

from bot.core.detect import offices
from bot.core.detect.lookalike import drawn, one_apart
from bot.core.detect.names import IMPOSTOR
from bot.core.text import VOWEL_SIGNS, in_latin, normalise, toneless
from bot.core.types import AuthorKind, Member, Signal

SAME, NEARLY = 1.0, 0.8
# Letters of a name that is somebody's own: Mai, Linh and Anna are many. Of those with one letter
# changed, given names as long as Christina and Francesco still have a Christian and a Francesca.
OWN, OWN_NEARLY = 6, 10
NOTHING = Signal(name=IMPOSTOR, strength=0.0, why="no name like one of the staff's")
LIKE = "reads like that of"  # somebody, by their id
_OFFICE = Signal(name=IMPOSTOR, strength=NEARLY, why=f"the name {LIKE} an office of the team")
_WHOM = re.compile(f"{LIKE} ([0-9]+)")
_EDGES = re.compile(r"^[\W_]+|[^\w@$]+$")
_SIGNS = re.compile(rf"[^\w{VOWEL_SIGNS}]|_")
_AGAIN = re.compile(r"([^\W\d_])\1+")
_PUT = "the|real|official|admin|mods?|moderator|support|staff|team"
_ADDED = re.compile(f"^(?:{_PUT})+|(?:{_PUT})+$")


class Named(NamedTuple):
    """One of the staff, and what their name is compared as; not as it is written."""

    id: str
    read: str
    bare: str  # without an office or `official` at its ends


def named(member: Member) -> Named:
    return Named(member.id, *_forms(member.name))


def reads(name: str) -> str:
    """As the eye reads it in a hurry: letters alone, each once, without marks or disguise."""
    return _forms(name)[0]


def impostor(author: Member, staff: Sequence[Named]) -> Signal:
    if author.kind is not AuthorKind.USER or author.is_staff or author.is_self:
        return NOTHING
    if _offices().fullmatch(drawn(_letters(author.name))):
        return _OFFICE
    read, bare = _forms(author.name)
    others = (one for one in staff if one.id != author.id)
    likest = max(((_alike(read, bare, one), one.id) for one in others), default=(0.0, ""))
    return _found(*likest) if likest[0] else NOTHING


@cache
def _offices() -> Any:
    return offices.pattern(reads)


def likened(why: str) -> frozenset[str]:
    """The ids of those whose names are named in it."""
    return frozenset(_WHOM.findall(why))


def _alike(read: str, bare: str, other: Named) -> float:
    if read == other.read and _weight(read) >= OWN:
        return SAME
    if bare == other.bare and _weight(bare) >= OWN:
        return NEARLY
    return NEARLY if _weight(other.bare) >= OWN_NEARLY and one_apart(bare, other.bare) else 0.0


@lru_cache(maxsize=4_096)
def _forms(name: str) -> tuple[str, str]:
    letters = _letters(name)
    return _once(letters), _once(_ADDED.sub("", letters))


@lru_cache(maxsize=4_096)
def _letters(name: str) -> str:
    text = _EDGES.sub("", normalise(name).text)
    if not text.isdecimal():
        text = text.replace("@", "a").replace("$", "s")
    return toneless(in_latin(_SIGNS.sub("", text)))


def _once(letters: str) -> str:
    return _AGAIN.sub(r"\1", drawn(letters))


def _weight(read: str) -> int:
    """Its letters; a Chinese, Japanese or Korean one says as much as two."""
    return sum(
        1 + (unicodedata.east_asian_width(one) in "WF") for one in read if not one.isdecimal()
    )


@lru_cache(maxsize=1_024)
def _found(strength: float, whom: str) -> Signal:
    nearly = "" if strength == SAME else "nearly "
    return Signal(name=IMPOSTOR, strength=strength, why=f"the name {nearly}{LIKE} {whom}")
