"""Addresses in a message: which are on a list, and which lead into another community."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator
from functools import lru_cache
from typing import Protocol

from bot.core.detect.lookalike import SHORTENERS, imitates
from bot.core.link_lists import LinkList
from bot.core.text import UNSPACED, normalise
from bot.core.types import Signal

UNKNOWN = 0.3  # neither allowed nor denied: new here
SHORTENED = 0.6  # nobody sees where it leads
LOOKALIKE = 0.8  # pretends to be a well-known one
NO_LINK = Signal(name="links", strength=0.0, why="no link")
NO_OWN = Signal(name="own_links", strength=0.0, why="no link that is listed here")
NO_INVITE = Signal(name="invites", strength=0.0, why="no invitation")
_BROKEN = re.compile(r"\s?[\[({]\s?(?:\.|dot)\s?[\])}]\s?", re.IGNORECASE)
_OPENING = re.compile(r"[\[({]")  # how each of them begins
# What browsers take for a full stop.
_STOPS = str.maketrans("\u3002\uff0e\uff61", "...")
# Each run is read once (`++`), so that a wall of dots takes linear time.
_REST = r"(?::\d{1,5})?(/[^\s<>)\]]*+)?"  # port and path
# The name follows the last @ before the path. Both runs end at the next "/", so that a wall of
# schemes takes linear time.
_URL = re.compile(
    r"h(?:tt|xx)ps?(?:\[:\]|:)//(?:[^\s/?#<>]*@)?(\[[0-9a-f:.]{2,45}\]|[\w\-.%]++)" + _REST,
    re.IGNORECASE,
)
_RUN = re.compile(r"([\w\-.]++)" + _REST)
# Words before and after a name, in scripts that put no space between. No name ends in a label of
# both; one that ends in theirs alone may.
_BEFORE = re.compile(rf".*[{UNSPACED}](?=[a-z0-9])")
_AFTER = re.compile(rf"(.*[a-z0-9])(\.?)[{UNSPACED}][{UNSPACED}.]*")
_PERCENT = re.compile(r"(?:%[0-9a-f]{2})++", re.IGNORECASE)
LONGEST = 253  # letters of a name
Address = tuple[str, str, bool]  # host, path, unmistakable
# In every address that stands in a text: a full stop within it, or what stands behind a scheme.
_INSIDE = re.compile(r"\.\S|//")
_BARE = re.compile(
    r"com|net|org|info|biz|io|gg|me|co|app|dev|xyz|top|site|online|shop|club|vip|link|live|tv|to|ly|"
    r"be|ai|ru|cn|vn|uk|de|fr|us|tk|ml|ga|cf|gq|ws|cc|gift|gifts|pw|fun|store|space|website|click|"
    r"pro|tech|icu|asia|eu|su|in|la|rest|art|xn--[a-z0-9\-]+"
)
# Each has a "/" in it, or begins with "tg:".
_INVITE = re.compile(
    r"(?P<into>(?:discord\.gg|dsc\.gg|discord\.me|discord\.li|chat\.whatsapp\.com)<port>/|"
    r"discord(?:app)?\.com<port>/+invite/|(?:t|telegram)\.(?:me|dog)<port>/(?:\+|joinchat/)|"
    r"tg:(?://)?join\?invite=|signal\.group<port>/#|line\.me<port>/(?:ti|r)/g2?/|"
    r"zalo\.me<port>/g/|m\.me<port>/j/)(?=[\w\-+])(?P<code>[a-z0-9_\-+]*+)".replace(
        "<port>", r"(?::\d{1,5})?"
    ),
    re.IGNORECASE,
)
_PORT = re.compile(r":\d{1,5}(?=/)")
# By its public name, or by the number that a private one has.
_GROUP = re.compile(
    r"(?:t|telegram)\.(?:me|dog)/(?P<name>[a-z]\w{3,31}|c/\d{1,20})(?!\w)", re.ASCII
)
_UP = re.compile(r"/[.%](?!\Z)")  # a browser takes `ours/../theirs` for `theirs`
_DOMAIN = re.compile(
    r"(?:h(?:tt|xx)ps?:)?(?://)?(?:\*?\.)?([\w-]+(?:\.[\w-]+)*|\[[0-9a-f:.]+\])\.?(?::\d{1,5})?/?",
    re.IGNORECASE,
)
_SCHEME = re.compile(r"(?:h(?:tt|xx)ps?://)?(?:www\.)?")


def clear(text: str) -> str:
    """An address as a browser would take it: no invisible characters, plain letters and dots."""
    plain = normalise(text).text
    if not plain.isascii():
        plain = plain.translate(_STOPS)
    if _OPENING.search(plain):
        plain = _BROKEN.sub(".", plain)
    return plain.replace("\\", "/")


def addresses(written: str, behind: tuple[str, ...]) -> tuple[Address, ...]:
    """Every one in a clear text and behind entities and buttons."""
    found = [*_hosts(written, written=True)] if _INSIDE.search(written) else []
    for link in behind:
        found += _hosts(link, written=False)
    return tuple(dict.fromkeys(found))


def _hosts(text: str, *, written: bool) -> Iterator[Address]:
    """A scheme begins an address wherever it stands; what lies between them may be without one."""
    reached = 0
    for url in _URL.finditer(text):
        yield from _bare(text, reached, url.start(), written=written)
        yield from ((host, url[2] or "", True) for host in _names(url[1]))
        reached = url.end()
    yield from _bare(text, reached, len(text), written=written)


def _bare(text: str, start: int, end: int, *, written: bool) -> Iterator[Address]:
    for match in _RUN.finditer(text, start, end):
        if text[match.start() - 1 : match.start()] == "@":  # an e-mail address
            continue
        names = (name for run in match[1].split("..") if _is_dotted(run) for name in _names(run))
        for name in names:
            sure = not written or bool(_BARE.fullmatch(name.rpartition(".")[2]))
            before = _BEFORE.match(name)
            if before and _is_dotted(name[before.end() :]):
                yield name[before.end() :], match[2] or "", sure
                sure = False  # all of it is an address more seldom
            yield name, match[2] or "", sure


def _names(run: str) -> Iterator[str]:
    """A name as a browser reads it, without what is only written around it."""
    name = _stripped(clear(_decoded(run)) if "%" in run else run)
    after = None if name.isascii() else _AFTER.fullmatch(name)
    if after and _is_dotted(after[1]):
        yield after[1]
    if not (after and _is_dotted(after[1])) or after[2]:
        yield name


def _decoded(text: str) -> str:
    """`evil%2ecom` is evil.com."""
    return _PERCENT.sub(
        lambda found: bytes.fromhex(found.group().replace("%", "")).decode("utf-8", "replace"), text
    )


def _stripped(run: str) -> str:
    return run.strip(".-_")  # Discord writes _italics_ and __underlines__


def _is_dotted(run: str) -> bool:
    return "." in _stripped(run)


class Listed(Protocol):
    """Which domains are denied and allowed: by a policy itself, by its files, by admins."""

    @property
    def deny_links(self) -> frozenset[str]: ...
    @property
    def allow_links(self) -> frozenset[str]: ...
    @property
    def deny_lists(self) -> tuple[LinkList, ...]: ...
    @property
    def allow_lists(self) -> tuple[LinkList, ...]: ...
    @property
    def own_allow(self) -> frozenset[str]: ...


def listed(host: str, domains: Container[str]) -> bool:
    """Whether the host, in either spelling of its letters, is one of these or under one."""
    for name in {host, _unpunycoded(host), _punycoded(host)}:
        labels = name.split(".")[-10:]
        if any(".".join(labels[at:]) in domains for at in range(len(labels))):
            return True
    return False


def _unpunycoded(host: str) -> str:
    if "xn--" not in host or len(host) > LONGEST:
        return host
    try:
        return host.encode("ascii").decode("idna")
    except UnicodeError:
        return host


def _punycoded(host: str) -> str:
    if host.isascii() or len(host) > LONGEST:
        return host
    try:
        return host.encode("idna").decode("ascii")
    except UnicodeError:
        return host


def links(every: tuple[Address, ...], welcome: frozenset[str], by: Listed) -> Signal:
    """1.0 for a denied domain, less for what is odd about others, 0 for none or allowed ones.
    `welcome` are the names of allowed invitations, which count more than their domain. What a
    policy names itself counts more than what is in its files. Neither those nor admins let a
    domain through in disguise.
    """
    if not every:
        return NO_LINK
    found = _elsewhere(every, welcome)
    if any(listed(host, by.deny_links) for host, _, _ in found):
        return _link(1.0, "denied", "a link to a domain that is not allowed")
    left = [one for one in found if not listed(one[0], by.allow_links)]
    if name := _on_one(left, by.deny_lists):
        return _link(1.0, "denied", f"a link to a domain on the list {name}")
    allowed: tuple[frozenset[str] | LinkList, ...] = (*by.allow_lists, by.own_allow)
    strange = [one for one in left if not any(_is_plainly(one[0], each) for each in allowed)]
    if odd := _odd(strange):
        return odd
    if not any(sure for _, _, sure in every):
        return NO_LINK
    return Signal(name="links", strength=0.0, why="only allowed links")


def own_links(every: tuple[Address, ...], welcome: frozenset[str], deny: frozenset[str]) -> Signal:
    """1.0 for a domain that the community's admins deny."""
    if not (deny and any(listed(host, deny) for host, _, _ in _elsewhere(every, welcome))):
        return NO_OWN
    return Signal(name="own_links", strength=1.0, why="a link to a domain that is listed here")


def _elsewhere(every: tuple[Address, ...], welcome: frozenset[str]) -> list[Address]:
    """All but what leads where it may: allowed invitations."""
    return [(host, path, sure) for host, path, sure in every if not _enters(host, path, welcome)]


def _on_one(every: Iterable[Address], lists: tuple[LinkList, ...]) -> str:
    """The name of the first list that an address is on."""
    found = (one.name for host, _, _ in every for one in lists if listed(host, one))
    return next(found, "")


def _is_plainly(host: str, domains: frozenset[str] | LinkList) -> bool:
    """Whether it is one of these, or under one, and looks like no well-known name."""
    return bool(domains) and listed(host, domains) and not imitates(_unpunycoded(host))


def domain(written: str) -> str:
    """The domain that is meant, however it is written; "" for anything else, as with a path."""
    found = _DOMAIN.fullmatch(written.strip())
    return found[1] if found else ""


def _odd(strange: list[Address]) -> Signal | None:
    """What is most against addresses that nobody allowed; None for what may be no address."""
    sure = [host for host, _, sure in strange if sure]
    if any(imitates(_unpunycoded(host)) for host in sure):
        return _link(LOOKALIKE, "lookalike", "a link to a domain that looks like a well-known one")
    if any(listed(host, SHORTENERS) and len(path) > 1 for host, path, _ in strange):
        return _link(SHORTENED, "shortened", "a shortened link")
    return _link(UNKNOWN, "new", "a link to a domain on no list") if sure else None


def _link(strength: float, level: str, why: str) -> Signal:
    return Signal(name="links", strength=strength, why=why, level=level)


def invites(written: str, behind: tuple[str, ...], welcome: frozenset[str] = frozenset()) -> Signal:
    """1.0 for an address, in a clear text or behind it, that leads into another community: one
    whose name is not `welcome`.
    """
    if any(_invites(text, welcome) for text in (written, *behind)):
        return Signal(name="invites", strength=1.0, why="an invitation to another community")
    return NO_INVITE


def _invites(text: str, welcome: frozenset[str]) -> bool:
    if "/" not in text and "tg:" not in text:
        return False
    if _leads_elsewhere(text, welcome):
        return True
    # As a browser takes it; `discord%2egg` is discord.gg.
    hosts = _hosts(text, written=True) if "%" in text else ()
    return any(_leads_elsewhere(f"{host}{_decoded(path)}", welcome) for host, path, _ in hosts)


def _leads_elsewhere(text: str, welcome: frozenset[str]) -> bool:
    if not _INVITE.search(text):
        return False
    return not (welcome and all(_all_welcome(word, welcome) for word in text.split()))


def _all_welcome(word: str, welcome: frozenset[str]) -> bool:
    found = [*_INVITE.finditer(word)]
    return not found or (not _UP.search(word) and all(_is_known(one, welcome) for one in found))


def _enters(host: str, path: str, welcome: frozenset[str]) -> bool:
    """Whether an address is an allowed invitation, or leads into an allowed group."""
    if not welcome:
        return False
    address = f"{host.removeprefix('www.')}{_decoded(path)}"
    found = _INVITE.match(address) or _GROUP.match(address)
    return found is not None and not _UP.search(address) and _is_known(found, welcome)


def _is_known(found: re.Match[str], welcome: frozenset[str]) -> bool:
    name = _name(found)
    return name in welcome or name.rstrip("_") in welcome  # Discord writes __underlines__


def _name(found: re.Match[str]) -> str:
    """The same for every way to write an invitation, or a group."""
    if found.re is _GROUP:
        return f"t.me/{found['name']}"
    into = _PORT.sub("", found["into"])
    if into.endswith("invite/"):
        into = "discord.gg/"
    elif into.endswith(("/+", "joinchat/", "invite=")):
        into = "t.me/+"
    return f"{into}{found['code']}"


def invitation(written: str) -> str:
    """The name of an invitation, or of a group (`@ourgroup`); "" for anything else."""
    plain = clear(written.strip())
    bare = _SCHEME.sub("", plain, count=1).rstrip("/")
    bare = f"t.me/{bare[1:]}" if bare.startswith("@") else bare
    found = _INVITE.fullmatch(bare) or _GROUP.fullmatch(bare)
    return _name(found) if found else ""


@lru_cache(maxsize=1_024)
def welcome(allowed: frozenset[str], home: str) -> frozenset[str]:
    """The names of allowed invitations, with what leads into the community itself."""
    return allowed | {invitation(home)} if home else allowed
