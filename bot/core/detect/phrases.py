r"""Phrases of one language as patterns that take linear time, found as whole words.

A pattern is RE2 in the spelling of `spoken` (or, where `marked`, with Vietnamese marks): lower
case, without accents and apostrophes (`dont`, `jai`), no letter more than twice in a row. A blank
in it stands for anything between two words. `.` or `,` or `?` in a class (`[.,?]`) is the end of a
clause, and the text begins and ends with one; `WORD` is any word. Groups are non-capturing where
they need not capture.

Law: what an excuse covers says nothing; a match begins and ends at the edge of a word.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache, cached_property, lru_cache
from itertools import chain
from typing import Any

import re2

from bot.core.detect.keys import ANY, forms, keys
from bot.core.text import UNSPACED, VOWEL_SIGNS, normalise, skeleton, toneless

LAUGH, MUSIC, COVERED = "\x02", "\x03", "\x01"  # signs as a pattern names them; COVERED is no gap
WORD = r"[^\s.,?\x01]+"
_BUILT_IN = {"word": WORD}
_APOSTROPHES = re.compile(r"(?<=\w)['’ʼ`´](?=\w)")
_RUN = re.compile(r"([^\W\d_])\1{2,}")
_MIXED = re.compile(
    r"(?<![a-z0-9@$!])(?!\d+[a-z]{1,5}(?![a-z0-9]))(?=[^\W_]*\d)(?=[^\W_]*[a-z])[a-z0-9@$!]+"
)
_KKK = re.compile(r"(?<![^\W_])k{3,}(?![^\W_])")  # laughter in Vietnamese and Portuguese
_AFTER_BAR, _GOES_ON = re.compile(r"(?<=\|)\n {4}"), re.compile(r"\n {4}")
_BRACKET, _UP_TO, _NAMED = (
    re.compile(r"\((?!\?)"),
    re.compile(r" (~{1,2})(\d)"),
    re.compile(r"<(\w+)>"),
)
_WORDS = re.compile(r"[^\x00-/:-@\[-`{-\x7f]+")
_DIGIT = re.compile(r"\d")
_STOPS = re.compile(r"(?P<laugh>[:=;]-?\){2,}|[:=]d(?![^\W_]))|[.!\n]+|(?P<ask>\?)|[,;:()]+")
_SIGN = re.compile(rf"[^\w{VOWEL_SIGNS}\x00-\x7f]")
# Between single letters: any other blank parts clauses there.
_SET_APART = re.compile(
    rf"(?<=[{UNSPACED}])(?<![{UNSPACED}]{{2}}) +(?=[{UNSPACED}](?![{UNSPACED}]))"
)
_SIGNS = dict.fromkeys("💀☠😂🤣😹😆😅", f" {LAUGH} ") | dict.fromkeys("🎵🎶♪♫🎤", f" {MUSIC} ")
_SIGNS |= dict.fromkeys("“”„«»「」『』", '"') | {"’": "'", "‘": "'", "–": "-", "、": ",", "。": "."}
# Signs are ASCII in `spoken`, so that an edge is four ranges and not the half of Unicode: patterns
# of a language compile in milliseconds.
_EDGE = r"[\x00\x02-/:-@\[-`{-\x7f]"
_GAP = rf"(?:{_EDGE}+)"
_WITHIN = r"(?:[\s'\"*-]+)"
_OPTIONS = re2.Options()
_OPTIONS.log_errors = False
_OPTIONS.max_mem = 64 << 20


def source(language: str) -> str:
    """Of a signal: the phrases of a language."""
    return f"phrases:{language}"


@dataclass(frozen=True, slots=True)
class Spoken:
    """A text in the forms that patterns are held against, each a clause between ` . `."""

    plain: str  # without marks
    marked: str  # with Vietnamese marks, "" where the text has none
    undisguised: str  # plain, with the letters that digits stand for (`k1ll`)


@lru_cache(maxsize=8)
def spoken(text: str) -> Spoken:
    lower = normalise(text).text
    if "kkk" in lower:
        lower = _KKK.sub(LAUGH, lower)
    lower = _SET_APART.sub("", _RUN.sub(r"\1", _APOSTROPHES.sub("", lower)))
    bare = lower if lower.isascii() else toneless(lower).replace("ı", "i")
    marked = "" if bare == lower else lower
    clear = _MIXED.sub(lambda word: skeleton(word.group()), bare) if _DIGIT.search(bare) else bare
    plain = _clauses(bare)
    return Spoken(
        plain, _clauses(marked) if marked else "", plain if clear == bare else _clauses(clear)
    )


def _clauses(text: str) -> str:
    if not text.isascii():
        text = _SIGN.sub(lambda sign: _SIGNS.get(sign.group(), " , "), text)
    text = text.replace(COVERED, " ")
    return f" . {_STOPS.sub(_stop, text)} . "


def _stop(found: re.Match[str]) -> str:
    if found["laugh"]:
        return f" {LAUGH} "
    return " ? " if found["ask"] else " . " if found.group()[0] in ".!\n" else " , "


@dataclass(frozen=True)
class Phrases:
    """Patterns by what they tell, and what takes a telling back.

    `excuses` cover what they match, so that nothing is found there. `unless`, by what is told,
    stand anywhere in the text and take it back as a whole.
    `marked`: the patterns are written with Vietnamese marks. A text without any is held against
    the same patterns without theirs; `unmarked` are excuses in such a text only, where two words
    look alike.
    `script`, a class of letters, is of a language whose words nothing sets apart, or that joins
    them: there phrases are found also within what stands between two blanks.
    """

    language: str
    told: Mapping[str, tuple[str, ...]]
    excuses: tuple[str, ...] = ()
    unless: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    marked: bool = False
    unmarked: tuple[str, ...] = ()
    script: str = ""
    _compiled: dict[tuple[str, bool], Any] = field(default_factory=dict, compare=False, repr=False)

    def find(self, text: Spoken, *, undisguise: bool = True) -> frozenset[str]:
        """What the text tells."""
        with_marks = self.marked and bool(text.marked)
        written = text.marked if with_marks else text.undisguised if undisguise else text.plain
        if not self._any(with_marks).search(written):
            return frozenset()
        excuses = self.excuses if with_marks else self.excuses + self.unmarked
        left = written
        if excuses:
            covered = self._pattern("excuses", excuses, with_marks)
            left = covered.sub(f" {COVERED} ", written)
        return frozenset(
            name
            for name, patterns in self.told.items()
            if patterns
            and self._pattern(f"told {name}", patterns, with_marks).search(left)
            and not self._is_taken_back(name, written, with_marks)
        )

    def toneless(self) -> Iterator[str]:
        """Every pattern of what is told, as a text without marks is held against it."""
        for patterns in self.told.values():
            yield from map(toneless, patterns) if self.marked else patterns

    def _is_taken_back(self, name: str, written: str, with_marks: bool) -> bool:
        patterns = self.unless.get(name, ())
        if not patterns:
            return False
        return bool(self._pattern(f"unless {name}", patterns, with_marks).search(written))

    def _any(self, with_marks: bool) -> Any:
        every = tuple(dict.fromkeys(one for patterns in self.told.values() for one in patterns))
        return self._pattern("*", every, with_marks)

    def _pattern(self, name: str, patterns: tuple[str, ...], with_marks: bool) -> Any:
        known = self._compiled.get((name, with_marks))
        if known is None:
            spelled = [one if with_marks or not self.marked else toneless(one) for one in patterns]
            known = compile_phrases(spelled, self.language, anywhere=bool(self.script))
            self._compiled[name, with_marks] = known
        return known

    @cached_property
    def written_in(self) -> re.Pattern[str]:
        """A letter of the script."""
        return re.compile(f"[{self.script}]")


@dataclass(frozen=True)
class Tongues:
    """Several languages at once. Most texts have none of the words that their patterns need."""

    languages: tuple[Phrases, ...]

    def prepare(self) -> None:
        """What the first text would else wait for."""
        self._index  # noqa: B018 -- made when it is first asked for

    def find(self, text: Spoken, *, undisguise: bool = True) -> Iterator[tuple[str, str]]:
        """What the text tells, and in which language.

        A pattern with marks that is in a text is, without its marks, in the text without its.
        """
        written = {text.plain, text.undisguised} if undisguise else {text.plain}
        words = set(chain.from_iterable(map(_WORDS.findall, written)))
        languages = self._index.found(written, words)
        if not text.plain.isascii():
            languages |= {at for at, one in self._joined if one.written_in.search(text.plain)}
        for phrases in (self.languages[index] for index in sorted(languages)):
            found = phrases.find(text, undisguise=undisguise)
            yield from ((name, phrases.language) for name in phrases.told if name in found)

    @cached_property
    def _joined(self) -> tuple[tuple[int, Phrases], ...]:
        """Those of which words can't be looked up."""
        return tuple((at, one) for at, one in enumerate(self.languages) if one.script)

    @cached_property
    def _index(self) -> _Index:
        index = _Index()
        for number, phrases in enumerate(self.languages):
            if phrases.script:
                continue
            every = {pattern: keys(pattern) for pattern in phrases.toneless()}
            for pattern, needed in every.items():
                if needed:
                    index.add(number, pattern, needed)
            # What needs no word that can be told is tried on every text, at once.
            others = [f"(?:{pattern})" for pattern, needed in every.items() if not needed]
            if others:
                index.add(number, "|".join(others), (frozenset({ANY}),))
        return index


@dataclass(frozen=True, slots=True)
class _Entry:
    """A pattern of one language, and the words of which it needs one each."""

    language: int
    pattern: str
    needs: tuple[frozenset[str], ...]


class _Index:
    """Patterns by the rarest words that they can't do without; compiled when first tried."""

    def __init__(self) -> None:
        self.known: dict[str, list[_Entry]] = {}

    def add(self, language: int, pattern: str, needed: tuple[frozenset[str], ...]) -> None:
        first, *others = needed
        entry = _Entry(language, pattern, tuple(others))
        for key in first:
            self.known.setdefault(key, []).append(entry)

    def found(self, written: Iterable[str], words: set[str]) -> frozenset[int]:
        """The languages of which some pattern is in a text of these words."""
        present = forms(words)
        found: set[int] = set()
        for key in present & self.known.keys():
            for entry in self.known[key]:
                if entry.language in found or any(map(present.isdisjoint, entry.needs)):
                    continue
                pattern = _single(entry.pattern)
                if any(map(pattern.search, written)):
                    found.add(entry.language)
        return frozenset(found)


@cache
def _single(pattern: str) -> Any:
    return compile_phrases([pattern], "any language")


def written(
    block: str, words: Mapping[str, str] | None = None, *, clause: bool = False
) -> tuple[str, ...]:
    """Patterns, one a line, in a shorter spelling.

    Brackets do not capture, `<name>` stands for one of the words, `~3` for up to three words of one
    sentence, `~~3` of one or two. A line that is indented by four goes on the one before, after a
    blank or a `|`; `#` begins a comment. `clause`: a blank stands for nothing that ends a clause.
    """
    spelled = (_spelled(line, words or _BUILT_IN) for line in _lines(block))
    return tuple(one.replace(" ", _WITHIN) if clause else one for one in spelled)


def fragments(block: str) -> dict[str, str]:
    """`name = pattern` a line, each of which may use those above it."""
    words = dict(_BUILT_IN)
    for line in _lines(block):
        name, _, pattern = line.partition(" = ")
        words[name] = f"(?:{_spelled(pattern, words)})"
    return words


def _lines(block: str) -> list[str]:
    kept = "\n".join(line for line in block.split("\n") if not line.lstrip().startswith("#"))
    lines = _GOES_ON.sub(" ", _AFTER_BAR.sub("", kept)).split("\n")
    return [line.strip() for line in lines if line.strip()]


def _spread(found: re.Match[str]) -> str:
    between = _GAP if len(found[1]) > 1 else r"[\s,]+"
    return f"(?:{between}{WORD}){{0,{found[2]}}}"


def _spelled(pattern: str, words: Mapping[str, str]) -> str:
    plain = _BRACKET.sub("(?:", pattern)
    spread = _UP_TO.sub(_spread, plain)
    return _NAMED.sub(lambda name: words[name[1]], spread)


def compile_phrases(patterns: list[str], language: str, *, anywhere: bool = False) -> Any:
    """One pattern that finds any of these, as whole words if not `anywhere`. Raises ValueError."""
    inner = "|".join(f"(?:{' '.join(one.split())})" for one in patterns)
    edge = "" if anywhere else _EDGE
    try:
        return re2.compile(f"{edge}(?:{inner.replace(' ', _GAP)}){edge}", _OPTIONS)
    except re2.error as error:
        raise ValueError(f"a phrase of {language} is no RE2: {error}") from None
