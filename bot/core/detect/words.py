"""Words and phrases from lists, found as whole words whatever they are dressed up as."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache

from bot.core.detect.wordlists import INSULT, SLUR, entries
from bot.core.text import (
    LONGEST_KEPT,
    Normal,
    Token,
    canonical,
    forms,
    is_spelled_out,
    normalise,
    spoken,
    tokens,
    toneless,
)
from bot.core.types import Signal, Span

NO_WORD = Signal(name="words", strength=0.0, why="no listed word")
Phrases = Mapping[str, tuple[tuple[tuple[str, ...], float], ...]]  # by first word, longest first
HARMLESS = 50_000  # runs of letters remembered to hold no entry, a few MiB


@dataclass(frozen=True, slots=True)
class Listing:
    """Entries by their first word, and what was seen so far in which no entry begins."""

    table: Phrases
    harmless: set[str] = field(default_factory=set, compare=False, repr=False)

    def is_harmless(self, text: str) -> bool:
        """Whether no entry can stand in the text. Most messages are told by what was seen before.

        No word reaches over white space, unless it is spelled out (`w o r d`).
        """
        if is_spelled_out(text):
            return False
        runs = text.split()
        if self.harmless.issuperset(runs):
            return True
        unknown = set(runs) - self.harmless
        if any(not self.table.keys().isdisjoint(forms(word)) for word in spoken(unknown)):
            return False
        if len(self.harmless) < HARMLESS:
            self.harmless.update(run for run in unknown if len(run) <= LONGEST_KEPT)
        return True


def compile_list(words: Iterable[tuple[str, float]]) -> Listing:
    """Entries by their first word."""
    table: dict[str, list[tuple[tuple[str, ...], float]]] = {}
    for entry, strength in words:
        bare = normalise(entry.removeprefix("~")).text
        spellings = {bare, toneless(bare)} if entry.startswith("~") else {bare}
        for spelling in spellings:
            words_ = spelling.split()
            # Written together, or spelled out letter by letter, a phrase is one word.
            for phrase in {tuple(map(canonical, words_)), (canonical("".join(words_)),)}:
                table.setdefault(phrase[0], []).append((phrase, strength))
    longest = lambda item: -len(item[0])  # noqa: E731 -- a key, used once
    return Listing({first: tuple(sorted(found, key=longest)) for first, found in table.items()})


@cache
def shipped() -> Listing:
    return compile_list(entries())


def beside_shipped(own: tuple[tuple[str, float], ...]) -> Listing:
    """One table of the shipped entries and these."""
    return compile_list((*entries(), *own)) if own else shipped()


def words(
    normal: Normal, listed: Listing | None = None, allowed: frozenset[str] = frozenset()
) -> Signal:
    """The strongest entry that stands in the text, and where every one of them stands."""
    listed = listed or shipped()
    if listed.is_harmless(normal.text):
        return NO_WORD
    said, firsts = tokens(normal), listed.table.keys()
    hits: list[tuple[float, Span]] = []
    for index, (meant, start, _) in enumerate(said):
        if firsts.isdisjoint(meant) or not allowed.isdisjoint(meant):
            continue
        strength, length = _at(said, index, listed.table)
        if strength:
            hits.append((strength, normal.span(start, said[index + length - 1][2])))
    if not hits:
        return NO_WORD
    strongest = max(strength for strength, _ in hits)
    return Signal(
        name="words",
        strength=strongest,
        why=f"from the list of {tier(strongest)}",
        spans=tuple(span for _, span in hits),
    )


def tier(strength: float) -> str:
    if strength >= SLUR:
        return "slurs"
    return "insults" if strength >= INSULT else "swear words"


def _at(said: tuple[Token, ...], index: int, table: Phrases) -> tuple[float, int]:
    """The strongest phrase that begins at this word, and its length in words."""
    best = (0.0, 0)
    for form in said[index][0]:
        for phrase, strength in table.get(form, ()):
            following = said[index : index + len(phrase)]
            if len(following) == len(phrase) and all(
                word in forms for word, (forms, _, _) in zip(phrase, following, strict=True)
            ):
                best = max(best, (strength, len(phrase)))
    return best
