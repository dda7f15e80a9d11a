"""Whether somebody may be at risk, is told to harm themselves, or threatens others.

Law: these signals never punish who is at risk; what is said about games, films, news or others is
no signal.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from bot.core.detect.phrases import Phrases, Tongues, source, spoken
from bot.core.detect.self_harm import ar, de, en, hi, id_, ja, ko, romance, ru, th, tr, vi, zh
from bot.core.detect.self_harm.pieces import KYS_NAMED, NO_ENGLISH
from bot.core.types import Signal

_ENGLISH = replace(en.PHRASES, excuses=(*en.PHRASES.excuses, *KYS_NAMED, *NO_ENGLISH), _compiled={})
LANGUAGES: tuple[Phrases, ...] = (
    _ENGLISH,
    vi.PHRASES,
    *romance.PHRASES,
    ru.PHRASES,
    tr.PHRASES,
    id_.PHRASES,
    de.PHRASES,
    ar.PHRASES,
    hi.PHRASES,
    th.PHRASES,
    zh.PHRASES,
    ja.PHRASES,
    ko.PHRASES,
)
_TONGUES = Tongues(LANGUAGES)
# What each kind of phrase gives: signal, level, strength. Of one signal the strongest counts.
# Phrases that are often said lightly are kinds of their own, which more takes back (`unless`).
TOLD: dict[str, tuple[str, str, float]] = {
    "concern": ("self_harm", "concern", 0.4),
    "weary": ("self_harm", "concern", 0.4),  # unless it is of a game, a song, a joke
    "risk": ("self_harm", "risk", 0.7),
    "lightly": ("self_harm", "risk", 0.7),  # unless it is of a game, a song, a joke
    "past": ("self_harm", "risk", 0.7),  # unless it is over
    "imminent": ("self_harm", "imminent", 1.0),
    "farewell": ("self_harm", "imminent", 1.0),  # unless it is to a journey or a game
    "coming": ("self_harm", "imminent", 1.0),  # unless it is a party, a journey, a lesson
    "slang": ("self_harm_encouragement", "slang", 0.5),
    "encouragement": ("self_harm_encouragement", "directed", 1.0),
    "method": ("self_harm_method", "", 1.0),
    "threat": ("threat_to_others", "", 1.0),
    "menace": ("threat_to_others", "", 1.0),  # of a game, unless its writer is at risk
}
NAMES = tuple(dict.fromkeys(name for name, _, _ in TOLD.values()))


def prepare() -> None:
    """What takes long and is the same for every text."""
    _TONGUES.prepare()


def self_harm(text: str) -> tuple[Signal, ...]:
    """One answer for each of `NAMES`."""
    strongest: dict[str, Signal] = {}
    heard = set(_TONGUES.find(spoken(text)))
    at_risk = any(TOLD[kind][0] == "self_harm" for kind, _ in heard)
    for kind, language in heard:
        if kind == "menace" and not at_risk:
            continue
        signal = _found(kind, language)
        known = strongest.get(signal.name)
        if known is None or signal.strength > known.strength:
            strongest[signal.name] = signal
    if "self_harm_encouragement" in strongest:  # who hurts others is not answered with support
        strongest.pop("self_harm", None)
        strongest.pop("self_harm_method", None)
    return tuple(strongest.get(name) or _nothing(name) for name in NAMES)


def in_need(text: str) -> bool:
    """Whether a phrase says so; for words that no model hears."""
    return any(one.name == "self_harm" and one.strength for one in self_harm(text))


@cache
def _found(kind: str, language: str) -> Signal:
    name, level, strength = TOLD[kind]
    why = f"a phrase of {kind} ({language})"
    return Signal(name=name, strength=strength, why=why, level=level, source=source(language))


@cache
def _nothing(name: str) -> Signal:
    return Signal(name=name, strength=0.0, why="no such phrase")
