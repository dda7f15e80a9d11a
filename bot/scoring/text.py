"""Any string a platform delivers -> one that a tokenizer takes, meaning kept.

Law: emoji and combining marks stay; only what no writing system needs is cut.
"""

from __future__ import annotations

import re
import unicodedata

LONGEST = 8_000  # characters; the platforms' own limits are 4,096 and below, several parts add up
STACK = 4  # marks on one letter: Vietnamese needs two, Thai and Hebrew three

_PLAIN = re.compile(r"[\x00-\u02ff]*")  # below the first combining mark


def presentable(text: str) -> str:
    """The text without lone surrogates, towers of marks and what is past the longest message."""
    text = text[:LONGEST]
    if _PLAIN.fullmatch(text):
        return text.strip()
    # Pairs of surrogates become the character they stand for, a lone one the replacement sign.
    text = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return _flatten(unicodedata.normalize("NFC", text)).strip()


def _flatten(text: str) -> str:
    kept: list[str] = []
    height = 0
    for character in text:
        is_mark = unicodedata.category(character)[0] == "M"
        height = height + 1 if is_mark else 0
        if height <= STACK:
            kept.append(character)
    return "".join(kept)
