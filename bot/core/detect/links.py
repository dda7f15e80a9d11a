"""Addresses in a message: which are on a list, and which lead into another community."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.core.detect.lookalike import SHORTENERS, imitates
from bot.core.text import normalise
from bot.core.types import Signal

UNKNOWN = 0.3  # neither allowed nor denied: new here
SHORTENED = 0.6  # nobody sees where it leads
LOOKALIKE = 0.8  # pretends to be a well-known one
NO_LINK = Signal(name="links", strength=0.0, why="no link")
NO_INVITE = Signal(name="invites", strength=0.0, why="no invitation")
_BROKEN = re.compile(r"\s?[\[({]\s?(?:\.|dot)\s?[\])}]\s?", re.IGNORECASE)
_OPENING = re.compile(r"[\[({]")  # how each of them begins
# What browsers take for a full stop.
_STOPS = str.maketrans("\u3002\uff0e\uff61", "...")
# Each run is read once (`++`), so that a wall of dots takes linear time.
_HOST = re.compile(
    r"(h(?:tt|xx)ps?(?:\[:\]|:)//(?:[^\s/@]{0,64}@)?)?(\[[0-9a-f:.]{2,45}\]|[\w\-.]++)(?::\d{1,5})?"
    r"(/[^\s<>)\]]*+)?",
    re.IGNORECASE,
)
# In every address that stands in a text: a full stop within it, or what stands behind a scheme.
_INSIDE = re.compile(r"\.\S|//")
_BARE = re.compile(
    r"com|net|org|info|biz|io|gg|me|co|app|dev|xyz|top|site|online|shop|club|vip|link|live|tv|to|ly|"
    r"be|ai|ru|cn|vn|uk|de|fr|us|tk|ml|ga|cf|gq|ws|cc|gift|gifts|pw|fun|store|space|website|click|"
    r"pro|tech|icu|asia|eu|su|in|la|rest|art|xn--[a-z0-9\-]+"
)
# Each has a "/" in it, or begins with "tg:".
_INVITE = re.compile(
    r"(?:discord\.gg/|discord(?:app)?\.com/invite/|dsc\.gg/|discord\.me/|discord\.li/|"
    r"(?:t|telegram)\.(?:me|dog)/(?:\+|joinchat/)|tg:(?://)?join\?invite=|"
    r"chat\.whatsapp\.com/|signal\.group/#|line\.me/(?:ti|r)/g2?/|zalo\.me/g/|m\.me/j/)[\w\-+]",
    re.IGNORECASE,
)


def clear(text: str) -> str:
    """An address as a browser would take it: no invisible characters, plain letters and dots."""
    plain = normalise(text).text
    if not plain.isascii():
        plain = plain.translate(_STOPS)
    if _OPENING.search(plain):
        plain = _BROKEN.sub(".", plain)
    return plain.replace("\\", "/")


def addresses(written: str, behind: tuple[str, ...]) -> tuple[tuple[str, str, bool], ...]:
    """Every (host, path, unmistakable) in a clear text and behind entities and buttons."""
    found = [*_hosts(written, written=True)] if _INSIDE.search(written) else []
    for link in behind:
        found += _hosts(link, written=False)
    return tuple(dict.fromkeys(found))


def _hosts(text: str, *, written: bool) -> Iterator[tuple[str, str, bool]]:
    for match in _HOST.finditer(text):
        scheme, run, path = match.group(1), match.group(2), match.group(3) or ""
        if scheme:
            yield run.strip(".-"), path, True
        elif text[match.start() - 1 : match.start()] != "@":  # else an e-mail address
            for host in filter(_is_dotted, run.split("..")):
                ending = host.strip(".-").rpartition(".")[2]
                yield host.strip(".-"), path, not written or bool(_BARE.fullmatch(ending))


def _is_dotted(run: str) -> bool:
    return "." in run.strip(".-")


def listed(host: str, domains: frozenset[str]) -> bool:
    """Whether the host, in either spelling of its letters, is one of these or under one."""
    for name in {host, _unpunycoded(host)}:
        labels = name.split(".")[-10:]
        if any(".".join(labels[at:]) in domains for at in range(len(labels))):
            return True
    return False


def _unpunycoded(host: str) -> str:
    try:
        return host.encode("ascii").decode("idna") if "xn--" in host else host
    except UnicodeError:
        return host


def links(
    written: str, behind: tuple[str, ...], allow: frozenset[str], deny: frozenset[str]
) -> Signal:
    """1.0 for a denied domain, less for what is odd about others, 0 for none or allowed ones."""
    found = addresses(written, behind)
    if not found:
        return NO_LINK
    if any(listed(host, deny) for host, _, _ in found):
        return _link(1.0, "denied", "a link to a domain that is not allowed")
    strange = [one for one in found if not listed(one[0], allow)]
    if odd := _odd(strange):
        return odd
    if not any(sure for _, _, sure in found):
        return NO_LINK
    return Signal(name="links", strength=0.0, why="only links to allowed domains")


def _odd(strange: list[tuple[str, str, bool]]) -> Signal | None:
    """What is most against addresses that nobody allowed; None for what may be no address."""
    sure = [host for host, _, sure in strange if sure]
    if any(imitates(_unpunycoded(host)) for host in sure):
        return _link(LOOKALIKE, "lookalike", "a link to a domain that looks like a well-known one")
    if any(listed(host, SHORTENERS) and len(path) > 1 for host, path, _ in strange):
        return _link(SHORTENED, "shortened", "a shortened link")
    return _link(UNKNOWN, "new", "a link to a domain on no list") if sure else None


def _link(strength: float, level: str, why: str) -> Signal:
    return Signal(name="links", strength=strength, why=why, level=level)


def invites(written: str, behind: tuple[str, ...]) -> Signal:
    """1.0 for an address, in a clear text or behind it, that leads into another community."""
    for text in (written, *behind):
        if ("/" in text or "tg:" in text) and _INVITE.search(text):
            return Signal(name="invites", strength=1.0, why="an invitation to another community")
    return NO_INVITE
