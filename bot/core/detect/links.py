"""Addresses in a message: which are on a list, and which lead into another community."""

from __future__ import annotations

import re
from collections.abc import Iterable

from bot.core.types import Message, Signal

UNKNOWN = 0.3  # neither allowed nor denied
_BROKEN = re.compile(r"\s?[\[(]\s?(?:\.|dot)\s?[\])]\s?")
# The endings that people write without http:// in front.
_HOST = re.compile(
    r"(?:h(?:tt|xx)ps?://)?((?:[\w\-]+\.)+(?:[a-z]{2,24}|xn--[\w\-]+))(/[^\s<>)\]]*)?",
    re.IGNORECASE,
)
_BARE = re.compile(
    r"com|net|org|info|biz|io|gg|me|co|app|dev|xyz|top|site|online|shop|club|vip|link|live|tv|to|ly|"
    r"be|ai|ru|cn|vn|uk|de|fr|us|tk|ml|ga|cf|gq|ws|cc"
)
_INVITE = re.compile(
    r"(?:discord\.gg/|discord(?:app)?\.com/invite/|(?:t|telegram)\.me/(?:\+|joinchat/)|dsc\.gg/|"
    r"chat\.whatsapp\.com/|zalo\.me/g/)[\w\-+]+",
    re.IGNORECASE,
)


def addresses(message: Message) -> tuple[tuple[str, str], ...]:
    """Every (host, path) in the text and behind entities and buttons."""
    text = _BROKEN.sub(".", message.text)
    found = [*_hosts(text, bare=True)]
    for link in message.links:
        found += _hosts(link, bare=False)
    return tuple(dict.fromkeys(found))


def _hosts(text: str, *, bare: bool) -> Iterable[tuple[str, str]]:
    for match in _HOST.finditer(text):
        host = match.group(1).casefold()
        written_out = match.group(0).casefold().startswith("h") and "://" in match.group(0)
        if written_out or not bare or _BARE.fullmatch(host.rpartition(".")[2]):
            yield host, match.group(2) or ""


def listed(host: str, domains: Iterable[str]) -> bool:
    """Whether the host is one of these domains or under one."""
    return any(host == domain or host.endswith(f".{domain}") for domain in domains)


def links(message: Message, allow: frozenset[str], deny: frozenset[str]) -> Signal:
    """1.0 for a denied domain, UNKNOWN for one on no list, 0 for none or allowed ones."""
    hosts = [host for host, _ in addresses(message)]
    if any(listed(host, deny) for host in hosts):
        return Signal(name="links", strength=1.0, why="a link to a domain that is not allowed")
    if any(not listed(host, allow) for host in hosts):
        return Signal(name="links", strength=UNKNOWN, why="a link to a domain on no list")
    why = "only links to allowed domains" if hosts else "no link"
    return Signal(name="links", strength=0.0, why=why)


def invites(message: Message) -> Signal:
    text = "\n".join((_BROKEN.sub(".", message.text), *message.links))
    if _INVITE.search(text):
        return Signal(name="invites", strength=1.0, why="an invitation to another community")
    return Signal(name="invites", strength=0.0, why="no invitation")
