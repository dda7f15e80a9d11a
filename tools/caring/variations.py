"""More texts than were written, for the teacher to judge: neighbours of words, splices, spellings.

What they mean is the teacher's to say, so they need not make sense.
"""

from __future__ import annotations

import json
import re
import unicodedata
from typing import TYPE_CHECKING

from torch.nn import functional

from bot.scoring.writings import is_heard

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path
    from random import Random

    import torch

Near = dict[str, list[str]]
WORDS, NEIGHBOURS = 14_000, 6  # of each language, and of each word
LONGEST = 200  # characters
MARKS = ".,!?…"


def spelled(text: str, chance: Random) -> str:
    """As people write: now and then without accents, capitals, punctuation, apostrophes, or several
    of these.
    """
    if not is_heard(text):  # a mark is a letter of its own there
        return text
    for share, change in CHANGES:
        if chance.random() < share:
            text = change(text)
    return text


def _unaccented(text: str) -> str:
    plain = unicodedata.normalize("NFD", text)
    plain = "".join(one for one in plain if not unicodedata.combining(one))
    return plain.translate({ord("đ"): "d", ord("Đ"): "D", ord("ı"): "i"})


def _unpunctuated(text: str) -> str:
    return " ".join(_PUNCTUATION.sub(" ", text).split()) or text


def _joined(text: str) -> str:
    return re.sub(r"(?<=\w)['’](?=\w)", "", text)


_PUNCTUATION = re.compile(r"[.,!?…;:\"“”„«»()¡¿]+")
CHANGES = ((0.15, _unaccented), (0.15, str.lower), (0.2, _unpunctuated), (0.15, _joined))


def usual_words(path: Path | None, languages: Sequence[str]) -> dict[str, list[str]]:
    """The commonest words of each language: from a file (JSON), else by wordfreq."""
    if path is not None:
        told: dict[str, list[str]] = json.loads(path.read_text("utf-8"))
        return told
    from wordfreq import available_languages, top_n_list

    return {
        language: [
            word
            for word in top_n_list(language, WORDS + 2_000)
            if len(word) > 1 and any(one.isalpha() for one in word)
        ][:WORDS]
        for language in languages
        if language in available_languages()
    }


def neighbours(vectors: torch.Tensor, words: Sequence[str]) -> Near:
    """For each word those nearest in meaning; `vectors` has a row for each."""
    found = functional.normalize(vectors - vectors.mean(0), dim=1)
    near: Near = {}
    for start in range(0, len(words), 2_000):
        best = (found[start : start + 2_000] @ found.T).topk(min(NEIGHBOURS + 1, len(words)))
        for word, places in zip(words[start:], best.indices.tolist(), strict=False):
            near[word] = [words[place] for place in places[1:]]
    return near


class Splicer:
    """Draws variations of the texts of a language; larger languages somewhat more often."""

    def __init__(
        self, texts: Mapping[str, Sequence[str]], near: Mapping[str, Near], chance: Random
    ) -> None:
        self._texts, self._near, self._chance = texts, near, chance
        self._languages = list(texts)
        self._weights = [len(texts[one]) ** 0.7 for one in self._languages]

    def draw(self) -> str:
        chance = self._chance
        (language,) = chance.choices(self._languages, self._weights)
        text = chance.choice(self._texts[language])
        if chance.random() < 0.5:
            text = self._exchanged(text, language, chance.choice((0.15, 0.3, 0.5)))
        else:
            text = self._spliced(text.split(), language)
            if chance.random() < 0.3:
                text = self._exchanged(text, language, 0.2)
        return spelled(text[:LONGEST], chance)

    def _exchanged(self, text: str, language: str, share: float) -> str:
        near, chance = self._near.get(language, {}), self._chance
        words = text.split()
        for place, word in enumerate(words):
            others = near.get(word.strip(MARKS).lower())
            if others and chance.random() < share:
                words[place] = chance.choice(others)
        return " ".join(words)

    def _spliced(self, words: list[str], language: str) -> str:
        chance = self._chance
        other = chance.choice(self._texts[language]).split()
        lot = chance.random()
        if lot < 0.35:
            words = words[: chance.randint(0, len(words))] + other[chance.randint(0, len(other)) :]
        elif lot < 0.6:
            words = words + other
        elif lot < 0.8:
            words = [word for word in words if chance.random() > 0.2]
        else:
            for _ in range(max(1, len(words) // 5)):
                words[chance.randrange(len(words))] = chance.choice(other)
        return " ".join(words)
