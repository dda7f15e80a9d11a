"""Addresses in a message: which are on a list, and which lead into another community."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.core.text import normalise
from bot.core.types import Message, Signal

UNKNOWN = 0.3  # neither allowed nor denied
_BROKEN = re.compile(r"\s?[\[({]\s?(?:\.|dot)\s?[\])}]\s?", re.IGNORECASE)
# What browsers take for a full stop.
_STOPS = str.maketrans("\u3002\uff0e\uff61", "...")
# Each run is read once (`++`), so that a wall of dots takes linear time.
_HOST = re.compile(
    r"(h(?:tt|xx)ps?(?:\[:\]|:)//(?:[^\s/@]{0,64}@)?)?(\[[0-9a-f:.]{2,45}\]|[\w\-.]++)(?::\d{1,5})?"
    r"(/[^\s<>)\]]*+)?",
    re.IGNORECASE,
)
_BARE = re.compile(
    r"com|net|org|info|biz|io|gg|me|co|app|dev|xyz|top|site|online|shop|club|vip|link|live|tv|to|ly|"
    r"be|ai|ru|cn|vn|uk|de|fr|us|tk|ml|ga|cf|gq|ws|cc|gift|gifts|pw|fun|store|space|website|click|"
    r"pro|tech|icu|asia|eu|su|in|la|rest|art|xn--[a-z0-9\-]+"
)
_INVITE = re.compile(
    r"(?:discord\.gg/|discord(?:app)?\.com/invite/|dsc\.gg/|discord\.me/|discord\.li/|"
    r"(?:t|telegram)\.(?:me|dog)/(?:\+|joinchat/)|tg:(?://)?join\?invite=|"
    r"chat\.whatsapp\.com/|signal\.group/#|line\.me/(?:ti|r)/g2?/|zalo\.me/g/|m\.me/j/)[\w\-+]",
    re.IGNORECASE,
)


def clear(text: str) -> str:
    """An address as a browser would take it: no invisible characters, plain letters and dots."""
    return _BROKEN.sub(".", normalise(text).text.translate(_STOPS)).replace("\\", "/")


def addresses(message: Message) -> tuple[tuple[str, str, bool], ...]:
    """Every (host, path, unmistakable) in the text and behind entities and buttons."""
    found = [*_hosts(clear(message.text), written=True)]
    for link in message.links:
        found += _hosts(clear(link), written=False)
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


def links(message: Message, allow: frozenset[str], deny: frozenset[str]) -> Signal:
    """1.0 for a denied domain, UNKNOWN for one on no list, 0 for none or allowed ones."""
    found = addresses(message)
    if any(listed(host, deny) for host, _, _ in found):
        return Signal(name="links", strength=1.0, why="a link to a domain that is not allowed")
    hosts = [host for host, _, sure in found if sure]
    if any(not listed(host, allow) for host in hosts):
        return Signal(name="links", strength=UNKNOWN, why="a link to a domain on no list")
    why = "only links to allowed domains" if hosts else "no link"
    return Signal(name="links", strength=0.0, why=why)


def invites(message: Message) -> Signal:
    text = "\n".join(clear(part) for part in (message.text, *message.links))
    if _INVITE.search(text):
        return Signal(name="invites", strength=1.0, why="an invitation to another community")
    return Signal(name="invites", strength=0.0, why="no invitation")
