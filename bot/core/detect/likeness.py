"""How much of two texts is the same, told by marks of them that nobody can read.

A mark is of the letters alone: of their short runs (`pieces`) a keyed hash puts each into one of
`SIZE` places, and of the smallest hash in a place one byte stays. Where two marks have the same
byte tells how much they share; what was written can't be had back, since very many pieces leave
the same byte. (One-permutation hashing with densification, b-bit: Li, Owen, Zhang 2012; Shrivastava
2017.)

Law: the same text and key give the same mark, in every process.
"""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Iterable

from bot.core.detect.links import addresses, clear
from bot.core.text import UNSPACED, joined, plainest, spoken
from bot.core.types import Message

SIZE = 128  # bytes of a mark
RUN, SHORT_RUN = 4, 2  # letters of a piece; of a writing without blanks, where one says more
LEAST_LETTERS, LEAST_WORDS, LEAST_PIECES = 20, 4, 12  # below, a likeness says nothing
READ = 2_000  # letters of a text that are looked at
ROWS = 3  # bytes that two marks share side by side before they are compared
CLOSER_LOOK = 32  # marks of an index that one text is compared with, those that share most
_BANDS = range(0, SIZE // 2 - ROWS + 1, ROWS)
_DENSE = re.compile(f"[{UNSPACED}]")
_DIGITS = re.compile(r"\d+")
_NAMED = re.compile(r"<[@#:][^<>\s]*>|(?<!\w)@\w+")  # another name says nothing else
_ADDRESS = re.compile(r"(?:h(?:tt|xx)ps?://)?\w[\w.-]*\.\w[\w-]*(?::\d+)?(?:/\S*)?")


def mark(message: Message, key: bytes) -> bytes:
    """Of what its author wrote or passed on; empty where that says too little."""
    return marked(message.brought, key, message.links)


def marked(text: str, key: bytes, behind: tuple[str, ...] = ()) -> bytes:
    """As `mark`; `behind` are the addresses that stand behind words."""
    words, hosts = _words(text[:READ], behind)
    whole = "".join(words)
    if not _says_enough(words, whole):
        return b""
    return _mark(pieces("".join((whole, *hosts))), key)


def pieces(whole: str) -> frozenset[str]:
    """All short runs of its letters."""
    return frozenset(
        whole[at : at + (SHORT_RUN if _DENSE.match(whole, at) else RUN)]
        for at in range(max(1, len(whole) - SHORT_RUN + 1))
    )


def _says_enough(words: list[str], whole: str) -> bool:
    """Whether a text is long enough to be told from others. Where no blanks are, two letters count
    as a word, and a letter for two.
    """
    dense = len(_DENSE.findall(whole))
    count = sum(1 for word in words if not _DENSE.search(word)) + dense // 2
    long = len(whole) + dense >= LEAST_LETTERS and count >= LEAST_WORDS
    return long and len(pieces(whole)) >= LEAST_PIECES


def _mark(found: Iterable[str], key: bytes) -> bytes:
    smallest: list[int | None] = [None] * SIZE
    for piece in found:
        digest = hashlib.blake2b(piece.encode("utf-8", "replace"), digest_size=8, key=key).digest()
        whole = int.from_bytes(digest)
        place, value = whole % SIZE, whole // SIZE
        known = smallest[place]
        if known is None or value < known:
            smallest[place] = value
    return bytes(_filled(smallest, place) & 0xFF for place in range(SIZE))


def _filled(smallest: list[int | None], place: int) -> int:
    """An empty place takes what stands in another, the same one in every mark."""
    for step in range(SIZE):
        found = smallest[(place + (2 * place + 1) * step) % SIZE]
        if found is not None:
            return found
    return 0


def share(one: bytes, other: bytes) -> float:
    """The part of two texts that is the same, 0 to 1 (Dice), as far as their marks tell."""
    same = sum(a == b for a, b in zip(one, other, strict=True)) / SIZE
    alike = max(0.0, (same - 1 / 256) / (1 - 1 / 256))  # of both together (Jaccard)
    return 2 * alike / (1 + alike)


class Index:
    """Marks under numbers, so that those like another are found without looking at all."""

    def __init__(self, marks: Iterable[tuple[int, bytes]] = ()) -> None:
        self._marks: dict[int, bytes] = {}
        self._bands: dict[int, list[int]] = {}
        for number, one in marks:
            self._marks[number] = one
            for band in _bands(one):
                self._bands.setdefault(band, []).append(number)

    def __len__(self) -> int:
        return len(self._marks)

    def like(self, wanted: bytes, least: float) -> list[tuple[int, float]]:
        """The numbers of those that share at least so much, and how much, the likest first."""
        shared = Counter(number for band in _bands(wanted) for number in self._bands.get(band, ()))
        closest = (number for number, _ in shared.most_common(CLOSER_LOOK))
        found = ((number, share(wanted, self._marks[number])) for number in closest)
        return sorted((one for one in found if one[1] >= least), key=lambda one: -one[1])


def _bands(one: bytes) -> list[int]:
    return [at << 8 * ROWS | int.from_bytes(one[at : at + ROWS]) for at in _BANDS]


def _words(text: str, behind: tuple[str, ...]) -> tuple[list[str], list[str]]:
    bare = _NAMED.sub(" ", clear(text))
    hosts = sorted({host for host, _, sure in addresses(bare, tuple(map(clear, behind))) if sure})
    found = spoken([joined(_ADDRESS.sub(" ", bare))])
    words = [plain for word in found if (plain := _plain(word))]
    return words, [plainest(host.removeprefix("www.")) for host in hosts]


def _plain(word: str) -> str:
    """Without numbers, which change from one copy to the next."""
    if 2 * sum(map(str.isdigit, word)) > len(word):
        return ""
    return plainest(_DIGITS.sub("", word) if _DENSE.search(word) else word)
