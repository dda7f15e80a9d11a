"""The lines of a list of domains, in any of the forms that public lists have.

Law: a line that can't be read, or that would list what belongs to many, counts for nothing and is
named; one bad line takes nobody's protection away.
"""

from __future__ import annotations

import hashlib
import re
from array import array
from collections.abc import Iterable, Iterator
from itertools import groupby

from bot.core.detect.links import LONGEST, clear, domain
from bot.core.detect.lookalike import SHORTENERS, is_common, is_shared
from bot.core.link_lists import Fault, LinkList, ListError, mark_of

MOST = 2_000_000  # entries
SHOWN = 20  # faults that are kept, of which the rest is counted
QUOTED = 40  # letters of a line in them
LINE = 4_096  # bytes
UNREAD = "is no domain, address or rule for a whole domain"
WIDE = "would list what belongs to many; write the site itself"
# Under these, everybody can have a site, as under `com`.
HOSTING = frozenset(
    {
        "github.io", "gitlab.io", "blogspot.com", "wordpress.com", "web.app", "firebaseapp.com",
        "pages.dev", "workers.dev", "r2.dev", "netlify.app", "vercel.app", "herokuapp.com",
        "weebly.com", "wixsite.com", "webflow.io", "glitch.me", "repl.co", "azurewebsites.net",
        "windows.net", "cloudfront.net", "amazonaws.com", "appspot.com", "googleapis.com",
        "ngrok.io", "ngrok-free.app", "duckdns.org", "000webhostapp.com", "godaddysites.com",
        "myshopify.com", "square.site", "framer.app", "surge.sh", "onrender.com", "fly.dev",
        "trycloudflare.com",
    }
)  # fmt: skip
# Everybody can have a page on these: one bad page says nothing of the others.
_PAGES = SHORTENERS | {
    "dropbox.com", "githubusercontent.com", "ipfs.io", "dweb.link", "linktr.ee", "medium.com",
    "notion.site", "googleusercontent.com", "sharepoint.com", "live.com", "forms.gle",
}  # fmt: skip
_LABEL = r"[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?"
_NAME = re.compile(rf"(?:{_LABEL}\.)+{_LABEL}")
_LISTED = re.compile(r"(?:www\.)?((?:[a-z0-9_-]+\.)+[a-z0-9-]+)")  # most lines, at once
_COMMENT = re.compile(r"[#!]|\[adblock")
_COSMETIC = re.compile(r"#[@?$%]*#")  # what is hidden in a page
_TAIL = re.compile(r"\s+#.*")
_HOSTS = re.compile(r"(?:0\.0\.0\.0|127\.0\.0\.1|255\.255\.255\.255|[0-9a-f]*::[0-9a-f%:a-z]*)\s+")
_OPTION = r"(?:all|doc|document|popup|important|third-party)"
_RULE = re.compile(rf"\|\|([^/^$|*]+)\^?(?:\$ {_OPTION}(?:,{_OPTION})*)?".replace(" ", ""))
_NUMBERS = re.compile(r"(?!0\.|127\.)\d{1,3}(?:\.\d{1,3}){3}")
_ADDRESS = re.compile(
    r"(?:[a-z][a-z0-9+.-]*://(?:[^/?#\s]*@)?)?([^\s/?#@:<>\"',|^$*]+)(?::\d{1,5})?([/?]\S*)?"
)
_LOCAL = re.compile(r"localhost|local|broadcasthost|ip6-\w+|[\w-]*\.localdomain|0\.0\.0\.0")


def read(name: str, lines: Iterable[bytes], key: bytes) -> LinkList:
    """`key`: secret, of up to 64 bytes. Raises ListError for what holds no entry, more than MOST,
    or mostly lines that can't be read.
    """
    digest, marks, faults = hashlib.sha256(), array("Q"), list[Fault]()
    good = unread = skipped = 0
    for number, raw in enumerate(lines, 1):
        digest.update(raw)
        try:
            for one in _entries(raw):
                marks.append(mark_of(one, key))
                good += 1
        except _NotOneError as error:
            skipped += 1
            unread += error.why is UNREAD
            if len(faults) < SHOWN:
                faults.append(Fault(number, _quoted(raw), error.why))
        if len(marks) > MOST:
            raise ListError(f"holds over {MOST:,} domains; split it")
    if unread > good:
        raise ListError(f"is no list of domains: {unread} of {unread + good} lines can't be read")
    if not marks:
        raise ListError("holds no domain")
    sorted_ = array("Q", (mark for mark, _ in groupby(sorted(marks))))
    return LinkList(name, digest.hexdigest()[:16], sorted_, key, tuple(faults), skipped)


class _NotOneError(Exception):
    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


def _quoted(raw: bytes) -> str:
    shown = raw[: 4 * QUOTED].decode("utf-8", "replace").strip()
    return "".join(one if one.isprintable() else " " for one in shown)[:QUOTED]


def _entries(raw: bytes) -> Iterator[str]:
    """Domains in lower case. Raises _NotOneError."""
    line = raw[: LINE + 1].decode("utf-8", "replace").lstrip("\ufeff").strip().lower()
    if not line or (_COMMENT.match(line) and not _COSMETIC.match(line)):
        return
    if len(raw) > LINE or _COSMETIC.search(line):
        raise _NotOneError(UNREAD)
    line = _TAIL.sub("", line) if "#" in line else line
    if hosts := _HOSTS.match(line):
        for one in line[hosts.end() :].split():
            if not _LOCAL.fullmatch(one):
                yield _narrow(_name(one))
    elif line.startswith("||"):
        rule = _RULE.fullmatch(line)
        if rule is None:
            raise _NotOneError(UNREAD)
        yield _narrow(_name(rule[1]))
    else:
        yield _address(line)


def _address(line: str) -> str:
    """A domain, or that of an address."""
    if _LISTED.fullmatch(line):
        return _narrow(_name(line))
    found = _ADDRESS.fullmatch(line)
    bare = domain(clear(line)) if found is None or not found[2] else ""
    if bare or found is None:
        return _narrow(_name(bare))
    name = _narrow(_name(found[1]))
    if len(found[2] or "") > 1 and _is_of_pages(name):
        raise _NotOneError(WIDE)
    return name


def _is_of_pages(name: str) -> bool:
    labels = name.split(".")
    over = [".".join(labels[at:]) for at in range(len(labels) - 1)]
    if not HOSTING.isdisjoint(over):
        return False
    return any(one in _PAGES or is_common(one) for one in over)


def _name(written: str) -> str:
    """Raises _NotOneError for what is no name."""
    name = written.rstrip(".").removeprefix("*.").lstrip(".")
    name = name if _LISTED.fullmatch(name) else domain(clear(name))
    name = name.removeprefix("www.")
    plain = name if name.isascii() else _encoded(name)
    if "." not in name:
        # `com` is a name, but of nobody's own.
        raise _NotOneError(WIDE if re.fullmatch(_LABEL, plain) else UNREAD)
    numbers = plain.rpartition(".")[2].isdecimal() and not _NUMBERS.fullmatch(plain)
    if numbers or len(plain) > LONGEST or not _NAME.fullmatch(plain):
        raise _NotOneError(UNREAD)
    return name


def _encoded(name: str) -> str:
    try:
        return name.encode("idna").decode("ascii")
    except UnicodeError:
        raise _NotOneError(UNREAD) from None


def _narrow(name: str) -> str:
    """Raises _NotOneError for a name under which others have theirs."""
    if is_shared(name) or name in HOSTING:
        raise _NotOneError(WIDE)
    return name
