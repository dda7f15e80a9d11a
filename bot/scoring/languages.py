"""The language that a message is written in, where that is sure.

Law: "" rather than a guess; and the same text has the same language, whatever was read before.
"""

from __future__ import annotations

import re
import threading
import unicodedata
from collections import Counter
from functools import cache
from typing import TYPE_CHECKING, Any

import structlog

if TYPE_CHECKING:
    from collections.abc import Sequence

log = structlog.get_logger()
SURE = 0.75  # of the identifier's probabilities
MOST = 0.6  # of the letters are in the script that counts; half and half is no language
LETTERS, WORDS = 16, 3  # of a Latin text; shorter ones (`lol gg wp`) are anybody's
READ = 1_000  # characters that the identifier looks at

# Scripts, and the language of those that one language of weight uses.
_RUNS = re.compile(
    "(?P<latin>[A-Za-z\u00aa-\u024f\u1e00-\u1eff]+)"
    "|(?P<cyrillic>[\u0400-\u052f]+)"
    "|(?P<han>[\u3400-\u4dbf\u4e00-\u9fff\U00020000-\U0002fa1f]+)"
    "|(?P<ja>[\u3041-\u30ff\u31f0-\u31ff\uff66-\uff9d]+)"
    "|(?P<ko>[\uac00-\ud7a3\u1100-\u11ff\u3131-\u318e]+)"
    "|(?P<arabic>[\u0620-\u064a\u066e-\u06d3\u0750-\u077f]+)"
    "|(?P<devanagari>[\u0900-\u0963\u0970-\u097f]+)"
    "|(?P<th>[\u0e01-\u0e4e]+)"
    "|(?P<he>[\u05d0-\u05ea]+)"
    "|(?P<el>[\u0370-\u03ff\u1f00-\u1fff]+)"
    "|(?P<bn>[\u0980-\u09e3]+)"
    "|(?P<pa>[\u0a01-\u0a51\u0a59-\u0a75]+)"
    "|(?P<gu>[\u0a81-\u0ae3]+)"
    "|(?P<ta>[\u0b82-\u0bd7]+)"
    "|(?P<te>[\u0c00-\u0c63]+)"
    "|(?P<kn>[\u0c80-\u0ce3]+)"
    "|(?P<ml>[\u0d00-\u0d63]+)"
    "|(?P<si>[\u0d81-\u0df3]+)"
    "|(?P<lo>[\u0e81-\u0ec6]+)"
    "|(?P<my>[\u1000-\u103f]+)"
    "|(?P<ka>[\u10a0-\u10ff]+)"
    "|(?P<am>[\u1200-\u137f]+)"
    "|(?P<km>[\u1780-\u17d3]+)"
    "|(?P<hy>[\u0531-\u0587]+)"
)
# Several languages share these scripts: the identifier chooses, among those that are common.
AMONG = {
    "latin": (
        "af", "az", "ca", "cs", "cy", "da", "de", "en", "es", "et", "eu", "fi", "fr", "ga", "gl",
        "hr", "hu", "id", "is", "it", "lt", "lv", "ms", "mt", "nl", "no", "pl", "pt", "ro", "sk",
        "sl", "so", "sq", "sv", "sw", "tl", "tr", "uz", "vi",
    ),
    "cyrillic": ("be", "bg", "kk", "ky", "mk", "mn", "ru", "sr", "uk"),
    "arabic": ("ar", "fa", "ps", "ur"),
    "devanagari": ("hi", "mr", "ne"),
}  # fmt: skip
# Letters that no other language of weight has: ơ and ư, hooks above, two marks on one vowel; and
# those that it shares.
_VIETNAMESE = re.compile("[ơưƠƯ\u1ea2-\u1eb7\u1ebe-\u1ec9\u1ece-\u1ee3\u1ee6-\u1ef3\u1ef6\u1ef7]")
_MARKED = re.compile("[àáâãèéêìíòóôõùúýăđĩũơưÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝĂĐĨŨƠƯ\u1ea0-\u1ef9]")
_READING = threading.Lock()
_NO_WORDS = re.compile(r"https?://\S+|<[@#:a-z][^<>]*>|@\w+|:\w+:")  # links, mentions, emoji


def language_of(text: str) -> str:
    """ISO 639-1, or "" where it is not sure: a short text, two languages, none."""
    text = _NO_WORDS.sub(" ", unicodedata.normalize("NFC", text[:READ]))
    script, letters = _script(text)
    if not script:
        return ""
    if script == "han":
        return "zh"
    if script not in AMONG:
        return script
    if script == "latin":
        words = text.split()
        if _is_vietnamese(words):
            return "vi"
        if letters < LETTERS or len(words) < WORDS:
            return ""
    return _identified(text, script)


def _script(text: str) -> tuple[str, int]:
    """The script of most of its letters and how many they are; "" where none has most."""
    if text.isascii():
        return "latin", sum(map(len, re.findall(r"[A-Za-z]+", text)))
    found = Counter[str]()
    for run in _RUNS.finditer(text):
        found[run.lastgroup or ""] += len(run[0])
    for mixed in ("ja", "ko"):  # both are written with Han letters, too
        if found[mixed] > found["han"] * (0.1 if mixed == "ja" else 1):
            found[mixed] += found.pop("han", 0)
    script, letters = max(found.items(), key=lambda pair: pair[1], default=("", 0))
    return (script, letters) if letters and letters >= MOST * found.total() else ("", 0)


def _is_vietnamese(words: Sequence[str]) -> bool:
    """One letter of its own, and a mark on every second word: `a bowl of phở` is English."""
    if not any(map(_VIETNAMESE.search, words)):
        return False
    return 2 * sum(1 for word in words if _MARKED.search(word)) >= len(words)


def _identified(text: str, script: str) -> str:
    identifier = _identifier(script)
    if identifier is None:
        return ""
    language, sure = identifier.classify(text)
    return str(language) if sure >= SURE else ""


@cache
def _identifier(script: str) -> Any:
    """Half a second at first, without `prepare`; None where the tables can't be read.

    Not the library's shared one, which anybody could restrict.
    """
    from py3langid.langid import LanguageIdentifier

    whole = _whole()
    if whole is None:
        return None
    one = LanguageIdentifier(
        whole.nb_ptc,
        whole.nb_pc,
        whole.nb_classes,
        whole.tk_nextmove,
        whole.tk_output,
        norm_probs=True,
        tk_row=whole.tk_row,
    )
    one.set_languages(AMONG[script])
    return one


def prepare() -> None:
    """Read the identifier's tables meanwhile, on a thread: nearly all of it is unpacking."""
    threading.Thread(target=_whole, name="languages", daemon=True).start()


def _whole() -> Any:
    with _READING:  # who comes meanwhile waits, and does not read them again
        return _tables()


@cache
def _tables() -> Any:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    try:
        return LanguageIdentifier.from_model_file(MODEL_FILE)
    except OSError as error:  # it is unpacked in the folder for temporary files
        reason = error.strerror or type(error).__name__
        log.warning("languages can't be told apart: no room for temporary files", reason=reason)
        return None
