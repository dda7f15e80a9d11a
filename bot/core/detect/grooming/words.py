"""How the patterns of a language are written down, and which of them a text holds.

One a line, readable by whoever speaks it: `foto*` is any word that begins so, `<you>` one of the
language's own words of that name, `..` any words of the same sentence or none, `_` two words at
most, `(a|b)` one of these, `a?` maybe a letter, `[.]` where a sentence begins or ends (`[.?]` a
question, too). A line that begins with `|` goes on with the one before. Accents are written as
people write them and fall away, but for Vietnamese.

Law: a match begins and ends at the edge of a word; what an excuse covers says nothing; the time is
linear in the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import re2

from bot.core.detect.phrases import Spoken
from bot.core.text import toneless

APPS = """
    snap*|snp|telegram*|telega|teleg|tele|tlg|tg|what?sap*|whatsap*|whats|wsp|wpp|zap|zapzap|wa
    |signal|insta*|ig|kik|discord|dc|ds|skype|viber|zalo|messenger|facebook|fb|mess|tiktok
    |threema|session|line|wechat|omegle|facetime|imessage
"""
COMMON = {"apps": APPS, "young": "8|9|1[0-7]", "adult": "1[89]|[2-6][0-9]"}
_TOKEN = re.compile(r"\[[a-z]+\]|[^\W_]+|[?.!…\n]")
_STOPS = dict.fromkeys("!…\n", ".")
_ANY = " (?:[^.?|]* )?"
_FEW = " (?:[^ .?|]+ ){0,2}"
_WRAPPED = re.compile(r"\s*\n\s*\|")
_NAME = re.compile(r"<(\w+)>")
_OPTIONS = re2.Options()
_OPTIONS.log_errors = False
_OPTIONS.max_mem = 8 << 20


@dataclass(frozen=True)
class Tongue:
    """The patterns of one language by what they tell, and what takes a telling back.

    `marked`: they are written with Vietnamese marks; a text without any is held against the same
    patterns without theirs.
    """

    language: str
    words: Mapping[str, str]
    told: Mapping[str, str]
    excuses: str = ""
    marked: bool = False

    def find(self, text: Spoken) -> frozenset[str]:
        """What the text tells."""
        known = self._with_marks if self.marked and text.marked else self._plain
        return known.find(text.marked if known.marked else text.plain)

    @cached_property
    def _plain(self) -> _Compiled:
        return _Compiled(self, marked=False)

    @cached_property
    def _with_marks(self) -> _Compiled:
        return _Compiled(self, marked=True)


class _Compiled:
    """Each pattern by itself behind a filter of the letters that it needs.

    All in one they would have more states than memory holds, since their gaps are long.
    """

    def __init__(self, tongue: Tongue, *, marked: bool) -> None:
        self.marked = marked
        self._names: list[str] = []
        self._filter = re2.Filter()
        for name, block in tongue.told.items():
            for pattern in self._patterns(block, tongue):
                self._filter.Add(pattern, _OPTIONS)
                self._names.append(name)
        self._filter.Compile()
        excuses = "|".join(self._patterns(tongue.excuses, tongue))
        self._excuses: Any = re2.compile(excuses, _OPTIONS) if excuses else None

    def find(self, text: str) -> frozenset[str]:
        found = self._filter.Match(written := flat(text))
        if found and self._excuses and self._excuses.search(written):
            found = self._filter.Match(self._excuses.sub(" | ", written))
        return frozenset(self._names[number] for number in found or ())

    def _patterns(self, block: str, tongue: Tongue) -> Iterator[str]:
        for line in filter(None, map(str.strip, _WRAPPED.sub("|", block).splitlines())):
            pattern = _spelled(line, {**COMMON, **tongue.words})
            yield f" (?:{pattern if self.marked else toneless(pattern).replace('ı', 'i')}) "


def flat(text: str) -> str:
    """Words, ends of sentences and questions, with a blank on each side of each."""
    return f" {' '.join(_STOPS.get(token, token) for token in _TOKEN.findall(text))} "


def _spelled(line: str, words: Mapping[str, str]) -> str:
    """A line as RE2. Raises KeyError where it names words that there are not."""
    while _NAME.search(line):
        line = _NAME.sub(lambda name: f"({_WRAPPED.sub('|', words[name.group(1)]).strip()})", line)
    line = re.sub(r"(?<=[^\W\d_])\*", "[^ ]*", line)
    line = re.sub(r"\((?!\?)", "(?:", line).replace(r"\?", r" \?")
    return line.replace(" .. ", _ANY).replace(" _ ", _FEW)
