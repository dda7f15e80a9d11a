"""Every sentence a person reads, in their language, from Fluent files beside this one."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource

FALLBACK = "en"
# Languages whose crisis texts (`care-…`, `helpline-…`) a native speaker has read and signed.
REVIEWED: frozenset[str] = frozenset()
_HERE = Path(__file__).parent


def languages() -> tuple[str, ...]:
    return tuple(sorted(path.stem for path in _HERE.glob("*.ftl")))


@cache
def _bundle(language: str) -> FluentBundle:
    bundle = FluentBundle([language], use_isolating=False)
    bundle.add_resource(FluentResource((_HERE / f"{language}.ftl").read_text("utf-8")))
    return bundle


def closest(language: str | None) -> str:
    """The catalogue for a BCP 47 tag: `vi-VN` reads `vi`, an unknown one reads English."""
    tag = (language or FALLBACK).replace("_", "-").split("-")[0].lower()
    return tag if tag in languages() else FALLBACK


def knows(key: str) -> bool:
    return bool(_bundle(FALLBACK).has_message(key))


def say(key: str, language: str | None = None, **values: str | int) -> str:
    """The sentence `key`. Raises KeyError when English has none, for that is our mistake."""
    for tag in (closest(language), FALLBACK):
        bundle = _bundle(tag)
        if bundle.has_message(key):
            pattern = bundle.get_message(key).value
            if pattern is not None:
                text, _ = bundle.format_pattern(pattern, values)
                return str(text)
    raise KeyError(key)
