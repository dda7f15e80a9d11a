"""Disguises that the bot's normaliser knows, put on training texts: the model sees them as well.

Law: a disguise says nothing of the text; harmless lines get it as often as hateful ones.
"""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

LEET = str.maketrans("aeiostlbg", "4310571b9")
LOOKALIKES = str.maketrans("aeopcxyiABEHKMOPCTX", "аеорсхуіАВЕНКМОРСТХ")
BETWEEN = (" ", ".", "-", "_", "*", "\u200b")
LONG = 4  # letters of a word that is worth hiding


def leet(word: str, chance: Random) -> str:
    return "".join(c.translate(LEET) if chance.random() < 0.7 else c for c in word)


def lookalikes(word: str, chance: Random) -> str:
    return "".join(c.translate(LOOKALIKES) if chance.random() < 0.7 else c for c in word)


def spaced(word: str, chance: Random) -> str:
    return chance.choice(BETWEEN).join(word)


def stretched(word: str, chance: Random) -> str:
    place = chance.randrange(len(word))
    return word[:place] + word[place] * chance.randrange(2, 5) + word[place + 1 :]


def starred(word: str, chance: Random) -> str:
    place = chance.randrange(1, len(word))
    return word[:place] + chance.choice("*#@$_") + word[place + 1 :]


def swapped(word: str, chance: Random) -> str:
    place = chance.randrange(len(word) - 1)
    return word[:place] + word[place + 1] + word[place] + word[place + 2 :]


def dropped(word: str, chance: Random) -> str:
    place = chance.randrange(1, len(word))
    return word[:place] + word[place + 1 :]


def doubled(word: str, chance: Random) -> str:
    place = chance.randrange(1, len(word))
    return word[:place] + " " + word[place:]


WORDS: tuple[Callable[[str, Random], str], ...] = (
    leet,
    lookalikes,
    spaced,
    stretched,
    starred,
    swapped,
    dropped,
    doubled,
)


def toneless(text: str) -> str:
    """As Vietnamese is typed in a hurry: marks gone, đ to d."""
    plain = unicodedata.normalize("NFD", text.replace("đ", "d").replace("Đ", "D"))
    return unicodedata.normalize("NFC", "".join(c for c in plain if not unicodedata.combining(c)))


def disguise(text: str, lang: str, chance: Random) -> str:
    """The text as somebody might write it to get past a filter, or in a hurry."""
    if lang == "vi" and chance.random() < 0.6:
        return toneless(text)
    way = chance.random()
    if way < 0.1:
        return text.upper()
    if way < 0.15:
        return "".join(c for c in text if c.isalnum() or c.isspace()) or text
    if way < 0.2 and len(text) < 60:
        return text.replace(" ", "") or text
    words = text.split(" ")
    places = [place for place, word in enumerate(words) if len(word) >= LONG and word.isalpha()]
    for place in chance.sample(places, min(len(places), chance.randrange(1, 4))):
        words[place] = chance.choice(WORDS)(words[place], chance)
    return " ".join(words)
