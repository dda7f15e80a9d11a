"""How much room a message takes: emoji, lines, length, sameness, and marks heaped on its letters.

Law: marks that any written language needs are no heap, and an emoji of several signs is one. Of
less than `FEW` of what a policy takes for many there is nothing to say.
"""

from __future__ import annotations

import re
import zlib
from functools import lru_cache

from bot.core.text import MARKS
from bot.core.types import Signal

FEW = 0.1
LONG = 1_000  # letters; in a shorter text what comes again says little
# The most marks in a row on a letter: Tibetan writes a mantra with eight, Hebrew with its chant
# six, but of those of no script, as on Latin and Greek letters, nobody more than four.
HIGHEST, HIGHEST_BORROWED = 8, 4
_BORROWED = "\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f"
_HEAP = re.compile(f"[{MARKS}]{{{HIGHEST_BORROWED + 1},}}")
_MARK = re.compile(f"[{MARKS}]")
_OF_NO_SCRIPT = re.compile(f"[{_BORROWED}]")
# Drawn in colours without being asked to.
_DRAWN = (
    "\u231a\u231b\u23e9-\u23ec\u23f0\u23f3\u25fd\u25fe\u2614\u2615\u2648-\u2653\u267f\u2693\u26a1"
    "\u26aa\u26ab\u26bd\u26be\u26c4\u26c5\u26ce\u26d4\u26ea\u26f2\u26f3\u26f5\u26fa\u26fd\u2705"
    "\u270a\u270b\u2728\u274c\u274e\u2753-\u2755\u2757\u2795-\u2797\u27b0\u27bf\u2b1b\u2b1c\u2b50"
    "\u2b55\U0001f004\U0001f0cf\U0001f18e\U0001f191-\U0001f19a\U0001f201\U0001f21a\U0001f22f"
    "\U0001f232-\U0001f23a\U0001f250\U0001f251\U0001f300-\U0001f64f\U0001f680-\U0001f6ff"
    "\U0001f7e0-\U0001f7ff\U0001f900-\U0001faff"
)
_FLAG, _ASKED, _KEY = "\U0001f1e6-\U0001f1ff", "\ufe0f", "\u20e3"
_TONE, _TAGS = "[\U0001f3fb-\U0001f3ff]", "[\U000e0020-\U000e007f]"
_ONE = f"(?:[{_DRAWN}]|[^\\s{_ASKED}]{_ASKED}){_TONE}?{_ASKED}?{_TAGS}*+"
_MOST_JOINED = 5  # no sequence of Unicode has more parts; more are several side by side
_EMOJI = re.compile(
    f"[{_FLAG}]{{2}}|[0-9#*]{_ASKED}?{_KEY}"
    f"|{_ONE}(?:\u200d(?:{_ONE}|[\u2190-\u2bff])){{0,{_MOST_JOINED - 1}}}"
)
_CUSTOM = re.compile(r"<a?:\w{2,32}:\d{15,21}>")  # as Discord writes a community's own
_NOTHING = {
    name: Signal(name=name, strength=0.0, why=why)
    for name, why in {
        "emoji": "few emoji",
        "lines": "few lines",
        "letters": "short",
        "marks": "no marks heaped on letters",
        "sameness": "too short to repeat itself",
    }.items()
}
_WHY = {
    "emoji": "{} emoji, {} are many",
    "lines": "{} line breaks, {} are many",
    "letters": "{} letters, {} are many",
    "marks": "{} marks heaped on letters, {} are many",
}


def emoji(text: str, many: int) -> Signal:
    """Those of Unicode, and a community's own on Discord; flags and joined ones count once."""
    own = len(_CUSTOM.findall(text)) if "<" in text else 0
    at_most = own + (0 if text.isascii() else _at_most(text))
    unicode = 0 if at_most < FEW * many else len(_EMOJI.findall(text))
    return _counted("emoji", own + unicode, many)


def _at_most(text: str) -> int:
    """As bytes, which are counted in no time: each emoji has one of these that begin a sign."""
    raw = text.encode("utf-8", "replace")
    return raw.count(b"\xe2") + raw.count(b"\xf0") + raw.count(_ASKED.encode())


def lines(text: str, many: int) -> Signal:
    """Line breaks."""
    return _counted("lines", text.count("\n") + text.count("\u2028"), many)


def letters(text: str, many: int) -> Signal:
    """The length, whatever it is made of."""
    return _counted("letters", len(text), many)


def marks(text: str, many: int) -> Signal:
    """Marks in heaps that are higher than any written language needs."""
    # Each heap reaches one of every so many signs: to look at those alone takes a fifth.
    if text.isascii() or not _MARK.search(text[HIGHEST_BORROWED :: HIGHEST_BORROWED + 1]):
        return _NOTHING["marks"]
    return _counted("marks", sum(map(len, filter(_is_heap, _HEAP.findall(text)))), many)


def _is_heap(row: str) -> bool:
    return len(row) > HIGHEST or len(_OF_NO_SCRIPT.findall(row)) > HIGHEST_BORROWED


def sameness(text: str) -> Signal:
    """The share of a long text that says again what stands in it already."""
    if len(text) < LONG:
        return _NOTHING["sameness"]
    raw = text.encode("utf-8", "replace")
    share = max(0.0, 1 - len(zlib.compress(raw, 1)) / len(raw))
    return Signal(name="sameness", strength=share, why=f"{share:.0%} of it comes again")


def _counted(name: str, count: int, many: int) -> Signal:
    return _NOTHING[name] if count < FEW * many else _kept(name, count, many)


@lru_cache(maxsize=1_024)
def _kept(name: str, count: int, many: int) -> Signal:
    strength = min(1.0, count / many)
    return Signal(name=name, strength=strength, why=_WHY[name].format(count, many))
