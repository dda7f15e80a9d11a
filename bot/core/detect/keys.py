"""Which words a pattern can't do without, so that most patterns are never tried on most texts.

Law: a text in which a pattern of `phrases` is found has one of its keys among its words; where none
can be told the pattern has none, and is tried on every text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import product

from bot.core.text import VOWEL_SIGNS

MOST = 300  # spellings of one part of a pattern that are looked at
ANY = "*"  # stands for letters that the pattern leaves open
_FLAGS = re.compile(r"\(\?[^:]")  # groups that say more than where they begin
STEMS = (4, 3)  # letters by which a word with an open end is known
_LETTERS = re.compile(rf"(?:[^\W_]|[{VOWEL_SIGNS}])+(?![{VOWEL_SIGNS}?*+{{])")  # each once
_LETTER = re.compile(rf"[^\W_]|[{VOWEL_SIGNS}]")
_ESCAPE = re.compile(r"\\(?:x[0-9a-f]{2}|p(?:[A-Z]|\{\^?\w+\})|.)")
_COUNT = re.compile(r"\{(\d+)(?:,\d*)?\}")
# In nearly every message of somebody, so that they tell little.
_OFTEN = """
i im ill id ive a an and the to of in on at it its is are was be been am do dont did not no so
just me my you u ur your we they them he she this that these those what how who when if then but
or for from with about all any can cant could will would wont should get got go going gonna have
had has like know want wanna need now out up off one more some there here think as by too really
much time good see make why today last over after before again take let tell told say said says
every only even still people never ever day find feel use new work right other than help way into
back thing things sorry thanks thank ready better best sure keep come look point reason stuff run
stop end ends may might must start try trying someone anyone k ko ma la co cho di roi thi nay minh
em t m con khong mot cac cai qua luon duoc lam noi nhu ai gi nua het cung vay toi ban o ra vao len
xuong chi se da dang cu chang hay den ve tôi mình không có là mà đi rồi thì này nữa hết cũng được
làm nói như gì
"""
_COMMON = frozenset(_OFTEN.split())


def keys(pattern: str) -> tuple[frozenset[str], ...]:
    """Sets of words, the rarest first. Of each one word must stand in the text.

    `abcd*` is any word that begins with `abcd`, see `forms`.
    """
    if _FLAGS.search(pattern):
        return ()
    found = (_chosen(spellings) for spellings in _parts(pattern))
    return tuple(sorted(filter(None, found), key=_cost))


def _cost(words: frozenset[str]) -> float:
    return sum(50.0 if word in _COMMON else 1.0 for word in words)


def _chosen(spellings: list[str]) -> frozenset[str]:
    """For each spelling its rarest word; nothing where one has none."""
    chosen = set()
    for spelling in spellings:
        words = [word for word in spelling.split() if _is_key(word)]
        if not words:
            return frozenset()
        best = min(words, key=_rank)
        chosen.add(best if ANY not in best else best[: min(best.find(ANY), STEMS[0])] + ANY)
    return frozenset(chosen)


@cache
def _rank(word: str) -> tuple[bool, int, str]:
    """The rarer, the less."""
    return word in _COMMON, -len(word), word


def _is_key(word: str) -> bool:
    return ANY not in word or word.find(ANY) >= STEMS[-1]


def forms(words: set[str]) -> set[str]:
    """The words, and all that they may be known by."""
    known = {ANY, *words}
    for stem in STEMS:
        known.update(word[:stem] + ANY for word in words if len(word) >= stem)
    return known


def _parts(pattern: str) -> Iterator[list[str]]:
    """What must stand one after the other, each in all its spellings."""
    branches, _ = _alternatives(pattern, 0)
    if len(branches) > 1:
        yield [one for parts in branches for one in _product(parts)]
        return
    run: list[list[str]] = []
    for part in [*branches[0], [" "]]:
        if part != [" "]:
            run.append(part)
        elif run:
            yield _product(run)
            run = []


def _product(parts: list[list[str]]) -> list[str]:
    """Every spelling of parts that touch; `[ANY]` where they are too many."""
    number = 1
    for part in parts:
        number *= len(part)
    if number > MOST:
        return _thinned(parts)
    return ["".join(one) for one in product(*parts)]


def _thinned(parts: list[list[str]]) -> list[str]:
    """Only the longest part that blanks set apart, since the others may not matter."""
    apart = [
        part
        for index, part in enumerate(parts)
        if part != [" "]
        and (index == 0 or parts[index - 1] == [" "])
        and (index + 1 == len(parts) or parts[index + 1] == [" "])
        and len(part) <= MOST
    ]
    told = [(_cost(chosen), part) for part in apart if (chosen := _chosen(part))]
    return min(told)[1] if told else [ANY]


def _alternatives(pattern: str, at: int) -> tuple[list[list[list[str]]], int]:
    """The branches of a group as parts, and where it ends."""
    branches: list[list[list[str]]] = [[]]
    while at < len(pattern) and pattern[at] != ")":
        if pattern[at] == "|":
            branches.append([])
            at += 1
            continue
        if letters := _LETTERS.match(pattern, at):
            branches[-1].append([letters[0]])
            at = letters.end()
            continue
        begins = at
        part, at = _one(pattern, at)
        part, at = _repeated(part, pattern, begins, at)
        branches[-1].append(part)
    return branches, at


def _one(pattern: str, at: int) -> tuple[list[str], int]:
    """The spellings of one letter, class or group."""
    letter = pattern[at]
    if letter == "(":
        branches, end = _alternatives(pattern, at + (3 if pattern.startswith("(?:", at) else 1))
        return _capped(one for parts in branches for one in _product(parts)), end + 1
    if letter == "[":
        end = pattern.index("]", at + 2)
        inside = pattern[at + 1 : end]
        plain = inside.isalnum()
        return (list(inside) if plain else _signs(inside)), end + 1
    if letter == "\\":
        escape = _ESCAPE.match(pattern, at)
        end = escape.end() if escape else at + 2
        return ([" "] if pattern[at + 1] in "sxb" else [ANY]), end
    return ([ANY] if letter == "." else [letter if _LETTER.match(letter) else " "]), at + 1


def _signs(inside: str) -> list[str]:
    """A class of signs parts words; any other may be a letter."""
    return [" "] if re.fullmatch(r"(?:\\x0[0-9]|\\s|[.,?;\x02])+", inside) else [ANY]


def _capped(spellings: Iterable[str]) -> list[str]:
    every = list(dict.fromkeys(spellings))
    return every if len(every) <= MOST else [ANY]


def _repeated(part: list[str], pattern: str, begins: int, at: int) -> tuple[list[str], int]:
    """With what stands behind it: `?`, `*`, `+`, `{0,3}`."""
    sign, count = pattern[at : at + 1], _COUNT.match(pattern, at)
    if sign == "?":
        return [*part, ""], at + 1
    if sign in {"*", "+"}:
        least, end = int(sign == "+"), at + 1
    elif count:
        least, end = int(count[1]), count.end()
    else:
        return part, at
    # Words that may be missing, with a blank on either side whether or not they are there.
    ahead = pattern[end : end + 1] in {"", " "} and all(one[:1] == " " for one in part)
    behind = pattern[begins - 1 : begins] in {"", " "} and all(one[-1:] == " " for one in part)
    return ([""] if not least and (ahead or behind) else _open(part, least)), end


def _open(part: list[str], least: int) -> list[str]:
    """Any number of times; of letters twice at most, as `spoken` leaves them."""
    if all(" " in {one[:1], one[-1:]} for one in part):  # words of their own
        return part if least else ["", *part]
    if all(len(one) == 1 and one != ANY for one in part):
        doubled = [one + one for one in part]
        return [*part, *doubled] if least else ["", *part, *doubled]
    return [ANY] if not least else [one + ANY for one in part]
