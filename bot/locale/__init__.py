"""Every sentence a person reads, in their language, from Fluent files beside this one.

A language is there when its file is: `xx.ftl`, which `xx.<part>.ftl` may go on. Numbers are written
and counted, and moments written, as Fluent and Babel know it for the language.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

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
MISREAD = frozenset({"es", "pt", "id"})  # whose short forms say "1 horas", or "7 hr" for days
UNITS = ((86_400, "day"), (3_600, "hour"), (60, "minute"), (1, "second"))
LONG = 2_000  # letters; Fluent takes 2,500
SIGN = "\ue000"  # of the private use area: nothing that anybody reads
Value = str | int | datetime
_HERE = Path(__file__).parent
_BEGIN = re.compile(r"^([a-zA-Z][\w-]*) *=", re.MULTILINE)  # what goes on is indented
_HELD = re.compile(f"{SIGN}([0-9]+){SIGN}")
_LINK = re.compile(f"{FIRST}(https?://[^\\s{END}]+){END}")


@cache
def languages() -> tuple[str, ...]:
    return tuple(sorted(path.stem for path in _HERE.glob("*.ftl") if "." not in path.stem))


def files(language: str) -> tuple[Path, ...]:
    """All that a language says: its own file and those that go on from it."""
    return (_HERE / f"{language}.ftl", *sorted(_HERE.glob(f"{language}.*.ftl")))


@cache
def _sources(language: str) -> dict[str, str]:
    """Each message as it is written. They are parsed when they are first said: all of all languages
    at once, of which most are never said, would stop a bot that starts for seconds.
    """
    text = "\n".join(path.read_text("utf-8") for path in files(language))
    begins = list(_BEGIN.finditer(text))
    ends = [*(one.start() for one in begins[1:]), len(text)]
    return {one[1]: text[one.start() : end] for one, end in zip(begins, ends, strict=True)}


@cache
def _bundle(language: str) -> FluentBundle:
    return FluentBundle([language], use_isolating=language in RIGHT_TO_LEFT)


@cache
def _pattern(key: str, language: str) -> Any:
    """What Fluent has parsed; None where the language has no such message."""
    source = _sources(language).get(key)
    if source is None:
        return None
    bundle = _bundle(language)
    bundle.add_resource(FluentResource(source))
    return bundle.get_message(key).value


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
    return key in _sources(FALLBACK)


def say(key: str, language: str | None = None, **values: Value) -> str:
    """The sentence `key`. Raises KeyError when English has none, for that is our mistake."""
    short, long = _apart(values)
    for tag in (closest(language), FALLBACK):
        pattern = _pattern(key, tag)
        if pattern is not None:
            text, _ = _bundle(tag).format_pattern(pattern, short)
            text = _LINK.sub(r"\1", str(text))  # a mark at its end would become part of it
            return _HELD.sub(lambda found: long[int(found[1])], text) if long else text
    raise KeyError(key)


def _apart(values: Mapping[str, Value]) -> tuple[dict[str, Value], list[str]]:
    """Long texts, for which Fluent would put `{???}`, and the values with a sign for each."""
    short, long = dict[str, Value](), list[str]()
    for name, value in values.items():
        short[name] = value
        if isinstance(value, str) and len(value) > LONG:
            short[name] = f"{SIGN}{len(long)}{SIGN}"
            long.append(value)
        elif isinstance(value, str) and SIGN in value:
            short[name] = value.replace(SIGN, "")
    return short, long


def lasting(duration: timedelta, language: str | None = None) -> str:
    """`90 min`, `2 hr`, `1 day`: in the largest unit that it is a whole number of."""
    seconds = int(duration.total_seconds())
    size, unit = next(
        (one for one in UNITS if seconds >= one[0] and seconds % one[0] == 0), UNITS[-1]
    )
    if unit == "second" and seconds > 60:
        size, unit = 60, "minute"
    count, name, locale = seconds // size, f"duration-{unit}", closest(language)
    if locale in MISREAD and "duration-" not in (
        text := format_unit(count, name, "long", locale=locale)
    ):  # Babel has no pattern for some, and then gives the unit's own name
        return text
    return format_unit(count, name, "short", locale=locale)
