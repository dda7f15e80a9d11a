"""E-mail addresses, also those that are spelled out. Those of an office are nobody's own."""

from __future__ import annotations

import re

from bot.core.detect.personal.written import Place, Written

_ADDRESS = re.compile(
    r"(?<![\w.+@/:-])([a-z0-9][\w.+-]{0,63})@((?:[a-z0-9][a-z0-9-]{0,62}\.)"
    r"{1,4}[a-z]{2,12})(?![\w@-])"
)
_SPELLED = re.compile(
    r"(?<![\w.])([a-z0-9][\w.]{1,30})\s?(?:@|\(at\)|\[at\]|\bat\b|a còng|a cong)\s?"
    r"(?:gmail|yahoo|hotmail|outlook|icloud|proton(?:mail)?)\s?(?:\.|\(dot\)|\[dot\]|"
    r"\bdot\b|chấm|cham)"
    r"\s?(?:com|vn|me|net)\b"
)
_OFFICES = re.compile(
    r"(?:info|support|help|contact|admin|hello|office|sales|no-?reply|abuse|security|press|"
    r"team|jobs|"
    r"root|postmaster|webmaster|git|hotro|lienhe|user|you|name|me|foo|someone|example)"
)
_NO_ONE = re.compile(r"(?:.+\.)?example(?:\.\w+)?|.*\.(?:local|lan|localdomain|png|jpg|git)")


def addresses(written: Written) -> list[Place]:
    if "@" not in written.low and "at" not in written.low and "cong" not in written.low:
        return []
    found = [one.span() for one in _ADDRESS.finditer(written.low) if _is_own(one[1], one[2])]
    return found or [
        one.span() for one in _SPELLED.finditer(written.low) if not _OFFICES.fullmatch(one[1])
    ]


def _is_own(name: str, domain: str) -> bool:
    return not (_OFFICES.fullmatch(name) or _NO_ONE.fullmatch(domain))
