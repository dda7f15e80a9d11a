"""Words and phrases from lists, found as whole words whatever they are dressed up as."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cache, lru_cache
from itertools import chain, product

from bot.core.detect.everyday import everyday, meant
from bot.core.detect.wordlists import INSULT, SLUR, entries
from bot.core.text import (
    LONGEST_KEPT,
    UNMARKED,
    Normal,
    Token,
    canonical,
    forms,
    is_spelled_out,
    is_wordlike,
    normalise,
    spoken,
    tokens,
    toneless,
    words_only,
)
from bot.core.types import Signal

NO_WORD = Signal(name="words", strength=0.0, why="no listed word")
NO_OWN = Signal(name="own_words", strength=0.0, why="no word that is listed here")
HARMLESS = 50_000  # runs of letters remembered to hold no entry, a few MiB
OWN_HARMLESS = 2_000  # for each community that lists words of its own
_APOSTROPHE = re.compile(r"['’]")
_EDGE: Token = (("=",), 0, 0)  # where a text begins and ends


@dataclass(frozen=True, slots=True)
class Phrase:
    """`ambiguous` ones count only beside what `everyday.meant` names; a community's `own` word is
    what it says, whatever stands beside it.
    """

    words: tuple[str, ...]
    strength: float = 0.0
    ambiguous: bool = False
    own: bool = False
    unmarked: bool = False  # the same word whatever marks it wears: no Vietnamese one


Phrases = Mapping[str, tuple[Phrase, ...]]  # by first word, longest first


@dataclass(frozen=True, slots=True)
class Listing:
    """Entries by their first word or as they are, and runs in which no entry begins."""

    table: Phrases
    signs: tuple[tuple[str, float], ...] = ()  # found as they are written, also within a run
    harmless: set[str] = field(default_factory=set, compare=False, repr=False)
    remembers: int = HARMLESS

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
        if len(self.harmless) < self.remembers:
            self.harmless.update(run for run in unknown if len(run) <= LONGEST_KEPT)
        return True


@cache
def shipped() -> Listing:
    return beside_shipped(())


@lru_cache(maxsize=16)
def beside_shipped(own: tuple[tuple[str, float], ...]) -> Listing:
    """One table of the shipped entries and these, for all whose policy has them. Raises
    ValueError.
    """
    listing = compile_list(own)
    table = _by_first_word((*_shipped(), *chain.from_iterable(listing.table.values())))
    return Listing(table, listing.signs)


@lru_cache(maxsize=16)
def of_community(own: tuple[str, ...]) -> Listing:
    """What its admins list. Raises ValueError."""
    listing = compile_list([(entry, 1.0) for entry in own])
    return replace(listing, remembers=OWN_HARMLESS)


def compile_list(own: Iterable[tuple[str, float]]) -> Listing:
    """Entries by their first word. Raises ValueError for one that no text could match."""
    phrases: list[Phrase] = []
    signs: dict[str, float] = {}
    for entry, strength in own:
        bare = normalise(entry).text.strip()
        if not bare:
            raise ValueError(f"no text matches {entry!r}; write a word, a phrase or a sign")
        if words_only(bare.removeprefix("~")) and (spellings := _spellings(entry)):
            phrases += (Phrase(words_, strength, own=True) for words_ in spellings)
        else:
            signs[bare] = strength
    return Listing(_by_first_word(phrases), tuple(signs.items()))


def _shipped() -> Iterator[Phrase]:
    for entry in entries():
        for words_ in _spellings(entry.written):
            # A phrase written as one word, with its marks, is a disguise: ó c c h ó.
            disguised = " " in entry.written and len(words_) == 1 and not words_[0].isascii()
            yield Phrase(
                words_,
                entry.strength,
                ambiguous=entry.ambiguous and not disguised,
                unmarked=not entry.vietnamese,
            )


def _spellings(entry: str) -> set[tuple[str, ...]]:
    """An entry in the words that a text of it has, also without marks where it begins with `~`."""
    bare = normalise(entry.removeprefix("~")).text
    written = {bare, _APOSTROPHE.sub("", bare)}
    if entry.startswith("~"):
        written.add(toneless(bare))
    found: set[tuple[str, ...]] = set()
    for spelling in written:
        said = tokens(normalise(spelling))
        found.add(tuple(meant_[0] for meant_, _, _ in said))
        # Written together, or spelled out letter by letter, a phrase is one word.
        found.add((canonical("".join(spelling[start:end] for _, start, end in said)),))
    return {words_ for words_ in found if any(words_)}


def _half_marked(line: str) -> Iterator[tuple[str, ...]]:
    """With and without the marks of each word, as people type in a hurry."""
    said = normalise(line.removeprefix("~")).text.split()
    return product(*({canonical(word), toneless(word)} for word in said))


def _by_first_word(phrases: Iterable[Phrase]) -> Phrases:
    table: dict[str, list[Phrase]] = {}
    for phrase in phrases:
        table.setdefault(phrase.words[0], []).append(phrase)
        if phrase.unmarked:
            table.setdefault(UNMARKED + phrase.words[0], []).append(phrase)
    longest = lambda phrase: -len(phrase.words)  # noqa: E731 -- a key, used once
    return {first: tuple(sorted(found, key=longest)) for first, found in table.items()}


@cache
def _beside() -> tuple[Phrases, Phrases]:
    """What makes an insult of an ambiguous word, and what makes an everyday one of any."""
    insulting, harmless = (
        _by_first_word(chain.from_iterable(map(_context, block))) for block in (meant(), everyday())
    )
    return insulting, harmless


def _context(listed: tuple[str, bool]) -> Iterator[Phrase]:
    line, vietnamese = listed
    whole = (_EDGE[0][0],) if line.startswith("=") else ()
    line = line.removeprefix("=")
    for words_ in _half_marked(line) if line.startswith("~") else _spellings(line):
        yield Phrase((*whole, *words_, *whole), unmarked=not vietnamese)


def words(
    normal: Normal, listed: Listing | None = None, allowed: frozenset[str] = frozenset()
) -> Signal:
    """The strongest entry that stands in the text, and where every one of them stands."""
    hits = _found(normal, listed or shipped(), allowed)
    if not hits:
        return NO_WORD
    strongest = max(strength for strength, _, _ in hits)
    return Signal(
        name="words",
        strength=strongest,
        why=f"from the list of {tier(strongest)}",
        spans=tuple(normal.span(start, end) for _, start, end in hits),
    )


def own_words(normal: Normal, listed: Listing | None) -> Signal:
    """1.0 for an entry of the community's admins, and where every one of them stands."""
    hits = _found(normal, listed, frozenset()) if listed else []
    if not hits:
        return NO_OWN
    spans = tuple(normal.span(start, end) for _, start, end in hits)
    return Signal(name="own_words", strength=1.0, why="a word that is listed here", spans=spans)


def tier(strength: float) -> str:
    if strength >= SLUR:
        return "slurs"
    return "insults" if strength >= INSULT else "swear words"


Hit = tuple[float, int, int]  # strength, start, end


def _found(normal: Normal, listed: Listing, allowed: frozenset[str]) -> list[Hit]:
    hits = list(_signs(normal.text, listed, allowed)) if listed.signs else []
    if not listed.is_harmless(normal.text):
        hits += _hits(tokens(normal), listed.table, allowed)
    return hits


def _signs(text: str, listed: Listing, allowed: frozenset[str]) -> Iterator[Hit]:
    """What is listed as it is written: where words have spaces around them, none inside a word."""
    for sign, strength in listed.signs:
        start = -1 if sign in allowed or not strength else text.find(sign)
        while start >= 0:
            end = start + len(sign)
            if not (_goes_on(text, start) or _goes_on(text, end)):
                yield strength, start, end
            start = text.find(sign, end)


def _goes_on(text: str, at: int) -> bool:
    """Whether a word stands on both sides of this place."""
    return 0 < at < len(text) and is_wordlike(text[at - 1]) and is_wordlike(text[at])


def _hits(said: tuple[Token, ...], table: Phrases, allowed: frozenset[str]) -> list[Hit]:
    """The strongest entry at each word where one begins and is meant."""
    found = [
        (index, phrase)
        for index, (meant_, _, _) in enumerate(said)
        if not table.keys().isdisjoint(meant_) and allowed.isdisjoint(meant_)
        for phrase in _at(said, index, table)
    ]
    if not all(phrase.own for _, phrase in found):
        insulting, harmless = (_covered(said, beside) for beside in _beside())
        found = [
            (index, phrase)
            for index, phrase in found
            if phrase.own
            or (
                not _lies_in(harmless, index, phrase)
                and (not phrase.ambiguous or _lies_in(insulting, index, phrase))
            )
        ]
    best: dict[int, Phrase] = {}
    for index, phrase in found:
        if phrase.strength and (index not in best or phrase.strength > best[index].strength):
            best[index] = phrase
    return [
        (phrase.strength, said[index][1], said[index + len(phrase.words) - 1][2])
        for index, phrase in best.items()
    ]


def _at(said: tuple[Token, ...], index: int, table: Phrases) -> Iterator[Phrase]:
    """The phrases that begin at this word, longest first of those that begin with one form."""
    for form in said[index][0]:
        for phrase in table.get(form, ()):
            following = said[index : index + len(phrase.words)]
            if len(following) == len(phrase.words) and all(
                word in forms or (phrase.unmarked and UNMARKED + word in forms)
                for word, (forms, _, _) in zip(phrase.words, following, strict=True)
            ):
                yield phrase


def _covered(said: tuple[Token, ...], table: Phrases) -> list[tuple[int, int]]:
    """From which word to which one some phrase reaches; the text's edges count as words."""
    edged = (_EDGE, *said, _EDGE)
    return [
        (index - 1, index - 1 + len(phrase.words))
        for index in range(len(edged))
        for phrase in _at(edged, index, table)
    ]


def _lies_in(covered: list[tuple[int, int]], index: int, phrase: Phrase) -> bool:
    end = index + len(phrase.words)
    return any(first <= index and end <= last for first, last in covered)
