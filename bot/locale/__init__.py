"""Every sentence a person reads, in their language, from Fluent files beside this one.

A language is there when its file is: `xx.ftl`, which `xx.<part>.ftl` may go on. Numbers are written
and counted, and moments written, as Fluent and Babel know it for the language.
"""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path

from babel.units import format_unit
from fluent.runtime import FluentBundle, FluentResource

FALLBACK = "en"
# Languages whose crisis texts (`care-…`, `helpline-…`) a native speaker has read and signed.
REVIEWED: frozenset[str] = frozenset()
# Written from right to left: what is put into a sentence there is marked off, so that a name or a
# number in Latin letters doesn't turn the words around it.
RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ur"})
FIRST, END = "\u2068", "\u2069"  # the marks
OLD = {"in": "id", "iw": "he", "nb": "no", "nn": "no"}  # other names that clients give a language
UNITS = ((86_400, "day"), (3_600, "hour"), (60, "minute"), (1, "second"))
Value = str | int | datetime
_HERE = Path(__file__).parent
_LINK = re.compile(f"{FIRST}(https?://[^\\s{END}]+){END}")


@cache
def languages() -> tuple[str, ...]:
    return tuple(sorted(path.stem for path in _HERE.glob("*.ftl") if "." not in path.stem))


def files(language: str) -> tuple[Path, ...]:
    """All that a language says: its own file and those that go on from it."""
    return (_HERE / f"{language}.ftl", *sorted(_HERE.glob(f"{language}.*.ftl")))


@cache
def _bundle(language: str) -> FluentBundle:
    bundle = FluentBundle([language], use_isolating=language in RIGHT_TO_LEFT)
    for path in files(language):
        bundle.add_resource(FluentResource(path.read_text("utf-8")))
    return bundle


def served(language: str | None) -> str | None:
    """The catalogue for a BCP 47 tag: `vi-VN` reads `vi`; None where there is none."""
    tag = (language or "").replace("_", "-").split("-")[0].lower()
    tag = OLD.get(tag, tag)
    return tag if tag in languages() else None


def closest(language: str | None) -> str:
    """The catalogue for a tag, English for one that has none."""
    return served(language) or FALLBACK


def first(*wishes: str | None) -> str:
    """The first of several wishes that can be met."""
    return next((tag for tag in map(served, wishes) if tag), FALLBACK)


def knows(key: str) -> bool:
    return bool(_bundle(FALLBACK).has_message(key))


def say(key: str, language: str | None = None, **values: Value) -> str:
    """The sentence `key`. Raises KeyError when English has none, for that is our mistake."""
    for tag in (closest(language), FALLBACK):
        bundle = _bundle(tag)
        if bundle.has_message(key):
            pattern = bundle.get_message(key).value
            if pattern is not None:
                text, _ = bundle.format_pattern(pattern, values)
                return _LINK.sub(r"\1", str(text))  # a mark at its end would become part of it
    raise KeyError(key)


def lasting(duration: timedelta, language: str | None = None) -> str:
    """`90 min`, `2 hr`, `1 day`: in the largest unit that it is a whole number of."""
    seconds = int(duration.total_seconds())
    size, unit = next(
        (one for one in UNITS if seconds >= one[0] and seconds % one[0] == 0), UNITS[-1]
    )
    if unit == "second" and seconds > 60:
        size, unit = 60, "minute"
    return format_unit(seconds // size, f"duration-{unit}", "short", locale=closest(language))
