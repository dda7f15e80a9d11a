"""Text as written to text as meant, and from each found place back to what was written.

Only the detectors read this form. The model reads what was written, since emoji and marks carry
meaning.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain, groupby
from typing import TypeAlias

from bot.core.types import Span

# Grave, acute, tilde, hook above, dot below: Vietnamese tones, written on one of several vowels.
TONES = frozenset("\u0300\u0301\u0303\u0309\u0323")
VOWEL_MARKS = frozenset("\u0302\u0306\u031b")  # â, ă, ơ
VOWELS = frozenset("aeiouy")
MARKS_READ = 16  # on one letter, so that composing takes linear time
LONGEST_LETTER = 8  # what one character may become; \ufdfa would be eighteen
LONGEST_KEPT, WORDS_KEPT = 24, 20_000  # words whose forms are remembered, a few MiB
MARKS_KEPT = 3  # on one letter; more is ornament
LONGEST_ID = 20  # digits; as many as 64 bits may need
SHOUTED = 4  # capitals to each small letter
TURNED = re.compile("[\u202a-\u202e\u2066-\u2069]")  # what follows is shown in another order
_LARGE, _SMALL = bytes(range(65, 91)), bytes(range(97, 123))  # A to Z, a to z
# Seen by nobody, though Unicode counts them as letters and marks.
_INVISIBLE = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0\u2800") | frozenset(
    map(chr, (*range(0x180B, 0x1810), *range(0xFE00, 0xFE10), *range(0xE0100, 0xE01F0)))
)
# Scripts that write no space between words, as runs of a character class: Han, Kana, Thai, Lao,
# Myanmar, Khmer.
UNSPACED = (
    "\u3005\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
    "\u3041-\u30ff\u31f0-\u31ff\u0e01-\u0e4e\u0e80-\u0eff\u1000-\u1049\u1050-\u109f\uaa60-\uaa7f"
    "\u1780-\u17d3\u19e0-\u19ff"
)
# Signs that are part of a word, though Python counts them as no letters: of Devanagari and Thai.
VOWEL_SIGNS = "\u0900-\u0903\u093a-\u093c\u093e-\u094f\u0962\u0963\u0e31\u0e34-\u0e3a\u0e47-\u0e4e"
_UNSPACED = re.compile(f"[{UNSPACED}]")
_PROSE = re.compile(r"[\s\-_'’.,;:!?…\"]*")
_LOOKALIKE = str.maketrans(
    "аеорсухіјѕԁһӏкмтвнαεορυικνтβτıƒ" + "013457@$!|",
    "aeopcyxijsdhlkmtbhaeopuiknтbtif".replace("т", "t") + "oieastasil",
)
# Latin letters in all but name, which NFKC leaves as they are: small capitals, white on black.
_DRAWN = str.maketrans("ᴀʙᴄᴅᴇꜰɢɡʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ", "abcdefgghijklmnoprstuvwyz") | {
    first + at: 97 + at for first in (0x1F150, 0x1F170) for at in range(26)
}
UNMARKED = "~"  # begins a form without the marks that Vietnamese would wear
_GAP = r"[ ._*\-]"
# The same gap every time, three letters or more.
_SPACED = re.compile(rf"(?<![^\W_])[^\W_]({_GAP}{{1,3}})[^\W_](?![^\W_])(?:\1[^\W_](?![^\W_]))++")
_RUN = re.compile(r"([^\W\d_])\1{2,}")
_STRETCHED = re.compile(r"([^\W\d_])\1+")


@dataclass(frozen=True, slots=True)
class Normal:
    """`text` as meant; `origin[i]` is the place in the written text of its i-th character."""

    text: str
    origin: tuple[int, ...]

    def span(self, start: int, end: int) -> Span:
        """Where `text[start:end]` stands in the written text."""
        return Span(start=self.origin[start], end=self.origin[end - 1] + 1)


# Forms, start, end: `text[start:end]` of a Normal, in every form that it may be meant in, most
# literal first. A bare tuple, since one is made for every word of every message.
Token: TypeAlias = tuple[tuple[str, ...], int, int]


def sound(text: str) -> str:
    """The same text with lone surrogates, which no encoding takes, as replacement characters."""
    if text.isascii():
        return text
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


@lru_cache(maxsize=1)  # the same text is asked for several times, one after the other
def normalise(written: str) -> Normal:
    """NFKC and case folded, without invisible characters. A second time changes nothing.

    Gives what `spelled_out` gives. A plain letter begins a letter of its own, so that the text can
    be cut before any of them; plain letters followed by another one are looked up in a table.
    """
    if _PLAIN.fullmatch(written):
        folded = written.lower() if written.isascii() else written.translate(_FOLDED)
        return Normal(folded, tuple(range(len(written))))
    text: list[str] = []
    origin: list[int] = []
    for part in _PARTS.finditer(written):
        if part.lastgroup == "plain":
            text.append(part.group().translate(_FOLDED))
            origin += range(*part.span())
        else:
            other = spelled_out(part.group(), part.start())
            text.append(other.text)
            origin += other.origin
    return Normal("".join(text), tuple(origin))


def spelled_out(written: str, begins: int = 0) -> Normal:
    """What `normalise` means, one letter after the other; `written` stands at `begins`."""
    text: list[str] = []
    origin: list[int] = []
    for start, cluster in _clusters(written):
        for character in _folded(cluster):
            text.append(character)
            origin.append(begins + start)
    return Normal("".join(text), tuple(origin))


def _is_hidden(character: str) -> bool:
    return unicodedata.category(character) in {"Cf", "Cs"} or character in _INVISIBLE


def _is_mark(character: str) -> bool:
    return unicodedata.category(character)[0] == "M"


def _clusters(written: str) -> Iterator[tuple[int, str]]:
    """Letters with what melts into them, without what is hidden, and where each begins."""
    start, cluster, marks = 0, "", 0
    for index, character in enumerate(written):
        if _is_hidden(character):
            continue
        if cluster and _melts(character):
            marks += _is_mark(character)
            if marks <= MARKS_READ:
                cluster += character
            continue
        if cluster:
            yield start, cluster
        start, cluster, marks = index, character, 0
    if cluster:
        yield start, cluster


def _melts(character: str) -> bool:
    """Whether it may combine with what stands before it: marks, and the parts of Hangul."""
    if character < "\u0300":
        return False
    first = unicodedata.normalize("NFKD", character)[0]
    return _is_mark(first) or "\u1160" <= first <= "\u11ff"


def _folded(cluster: str) -> str:
    """NFKC and casefold until neither changes anything, with few marks a letter."""
    if cluster.isascii():
        return cluster.lower()
    cluster = cluster.translate(_DRAWN)
    if len(unicodedata.normalize("NFKC", cluster[0])) > LONGEST_LETTER:
        return cluster[0]
    before = ""
    while cluster != before:
        before = cluster
        cluster = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", cluster).casefold())
    kept, marks = "", 0
    for character in cluster:
        marks = marks + 1 if _is_mark(character) else 0
        if marks <= MARKS_KEPT and not _is_hidden(character):
            kept += character
    return kept


def _is_plain(character: str) -> bool:
    """Whether it is seen, melts into nothing and stays one character."""
    seen = not (_is_hidden(character) or _melts(character))
    return seen and len(_folded(character)) == 1


def _as_class(letters: tuple[str, ...]) -> str:
    """As runs `a-z` of a character class; `re` tries emoji that stand there singly one by one."""
    runs = groupby(enumerate(letters), lambda pair: ord(pair[1]) - pair[0])
    ends = ((run[0][1], run[-1][1]) for run in (list(run) for _, run in runs))
    return "".join(f"{re.escape(first)}-{re.escape(last)}" for first, last in ends)


# Latin, Greek, Cyrillic, Vietnamese, punctuation, symbols and emoji; the others take longer.
_COMMON = (range(0x530), range(0x1E00, 0x2200), range(0x2600, 0x27C0), range(0x1F300, 0x1FB00))
_PLAIN_LETTERS = tuple(filter(_is_plain, map(chr, chain(*_COMMON))))
_FOLDED = str.maketrans({letter: _folded(letter) for letter in _PLAIN_LETTERS})
_CLASS = _as_class(_PLAIN_LETTERS)
_PLAIN = re.compile(f"[{_CLASS}]*+")
_PARTS = re.compile(f"(?P<plain>[{_CLASS}]+(?![^{_CLASS}]))|(?P<other>[{_CLASS}]?[^{_CLASS}]++)")


# `_` joins nothing: it is how Discord writes italics. Marks end no word: they are Thai vowels, too.
# Each run is read once, hence `++`.
MARKS = _as_class(tuple(one for one in map(chr, range(0x10000)) if _is_mark(one)))
_TOKEN = re.compile(rf"[@$]?[^\W_](?:[!|]*+[^\W_!|]++|[{MARKS}@$])*+")


def canonical(word: str) -> str:
    """One spelling for hoà and hòa: decomposed, with the tones behind the last letter."""
    parts = unicodedata.normalize("NFD", word)
    tones = "".join(sorted({mark for mark in parts if mark in TONES}))
    bare = "".join(mark for mark in parts if mark not in TONES)
    return unicodedata.normalize("NFC", bare) + tones


def toneless(word: str) -> str:
    """As people type in a hurry: no tones, no vowel marks, d for đ. Hangul stays as it is."""
    parts = unicodedata.normalize("NFD", word).replace("đ", "d")
    bare = "".join(mark for mark in parts if not unicodedata.combining(mark))
    return bare if bare.isascii() else unicodedata.normalize("NFC", bare)


def unadorned(word: str) -> str:
    """Without the marks that no Vietnamese letter wears there: fück and zalgo, not địt."""
    kept, base = "", ""
    for part in unicodedata.normalize("NFD", word):
        if not unicodedata.combining(part):
            base = part
        elif not (base in VOWELS and (part in TONES or part in VOWEL_MARKS)):
            continue
        kept += part
    return unicodedata.normalize("NFC", kept)


def skeleton(word: str) -> str:
    """Look-alikes and digits as the Latin letters they imitate, in words that have some."""
    if not any("a" <= letter <= "z" for letter in word):
        return word  # a word all in Cyrillic or Greek is simply that
    if 2 * sum(letter.isdigit() for letter in word) > len(word):
        return word  # 45s is a number
    return word.translate(_LOOKALIKE)


def plainest(word: str) -> str:
    """One spelling for whatever looks alike: without marks, disguise and stretched letters, in any
    script. Words that mean different things may be the same; it is for comparing whole texts.
    """
    return _STRETCHED.sub(r"\1", toneless(word).translate(_LOOKALIKE))


def in_latin(word: str) -> str:
    """As `skeleton`, and a word that is wholly made of look-alikes as well: of a name, which says
    nothing in any language.
    """
    seen = word.translate(_LOOKALIKE)
    return seen if seen.isalpha() and seen.isascii() and not word.isascii() else skeleton(word)


def tokens(normal: Normal) -> tuple[Token, ...]:
    """Every word in order, spelled-out ones (`w o r d`) joined at their place."""
    found: list[Token] = []
    position = 0
    for spaced in _SPACED.finditer(normal.text):
        found += _words(normal.text, position, spaced.start())
        whole = re.sub(_GAP, "", spaced.group())
        both = (*forms(whole), *forms(whole[1:]))  # `a w o r d`, `I w o r d`
        position = spaced.end()
        found.append((both, spaced.start(), position))
    found += _words(normal.text, position, len(normal.text))
    return tuple(found)


def is_spelled_out(text: str) -> bool:
    """Whether a word may stand in the text letter by letter: `w o r d`."""
    return _SPACED.search(text) is not None


def joined(text: str) -> str:
    """The text with every spelled-out word as one: `w o r d` is `word`."""
    return _SPACED.sub(lambda found: re.sub(_GAP, "", found.group()), text)


def calm(text: str) -> str:
    """A text that is shouted, nearly all of it capitals, in small letters; others as they are."""
    large, small = cases(text)
    shouted = large > SHOUTED * small
    return text.lower().replace("i\u0307", "i") if shouted else text  # so that İ is one letter


def cases(text: str) -> tuple[int, int]:
    """How many capital and how many small letters there are."""
    if text.isascii():
        raw = text.encode()
        large = len(raw) - len(raw.translate(None, _LARGE))
        return large, len(raw) - len(raw.translate(None, _SMALL))
    return sum(map(str.isupper, text)), sum(map(str.islower, text))


def spoken(runs: Iterable[str]) -> Iterator[str]:
    """The words in parts of a text, cut at white space."""
    return chain.from_iterable(map(_TOKEN.findall, runs))


def is_wordlike(letter: str) -> bool:
    """Whether words of spaces around them are made of it: no sign, no Chinese, Japanese or Thai."""
    return letter.isalnum() and not _UNSPACED.match(letter)


def words_only(text: str) -> bool:
    """Whether nothing stands in the text but words with spaces and punctuation between them."""
    return bool(_PROSE.fullmatch(_TOKEN.sub("", text))) and not _UNSPACED.search(text)


def _words(text: str, start: int, end: int) -> list[Token]:
    matches = _TOKEN.finditer(text, start, end)
    return [(forms(match.group()), match.start(), match.end()) for match in matches]


def forms(word: str) -> tuple[str, ...]:
    """The word as written, without its disguise, and without stretched letters.

    Behind `UNMARKED` it is without any marks as well, where it has some.
    """
    return _kept_forms(word) if len(word) <= LONGEST_KEPT else _forms(word)


def _forms(word: str) -> tuple[str, ...]:
    if word.isascii() and word.isalpha() and not _RUN.search(word):
        return (word,)  # no marks, no digits, nothing stretched: every step leaves it as it is
    plain = skeleton(unadorned(word))
    literal = (canonical(form) for form in (word, plain, *_unstretched(plain)))
    if plain.isascii():
        return tuple(dict.fromkeys(literal))
    bare = skeleton(toneless(word))
    unmarked = (f"{UNMARKED}{form}" for form in (bare, *_unstretched(bare)) if bare != plain)
    return tuple(dict.fromkeys((*literal, *unmarked)))


def _unstretched(word: str) -> tuple[str, str]:
    return _RUN.sub(r"\1\1", word), _RUN.sub(r"\1", word)


_kept_forms = lru_cache(maxsize=WORDS_KEPT)(_forms)  # most of what people say are the same words


def written_id(written: str) -> str:
    """An id that people write, in whatever digits, as platforms write it; "" for what is none."""
    digits = written.removeprefix("-")
    found = int(digits) if digits.isdecimal() and len(digits) <= LONGEST_ID else 0
    return f"{'-' if written.startswith('-') else ''}{found}" if found else ""
