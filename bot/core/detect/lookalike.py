"""Addresses that pretend to be a well-known one, and those that hide where they lead.

Law: a well-known address itself, under any ending that it has, looks like nothing but itself.
"""

from __future__ import annotations

from bot.core.text import skeleton, toneless

ANY: frozenset[str] = frozenset()  # endings of a name that has one in every country
WELL_KNOWN: dict[str, frozenset[str]] = {
    "discord": frozenset(
        {"com", "gg", "gift", "gifts", "media", "new", "co", "dev", "store", "me"}
    ),
    "discordapp": frozenset({"com", "net"}),
    "steamcommunity": frozenset({"com"}),
    "steampowered": frozenset({"com"}),
    "epicgames": frozenset({"com", "dev"}),
    "roblox": frozenset({"com"}),
    "minecraft": frozenset({"net", "wiki"}),
    "telegram": frozenset({"org", "me", "dog", "space"}),
    "whatsapp": frozenset({"com", "net"}),
    "facebook": frozenset({"com", "net"}),
    "instagram": frozenset({"com"}),
    "youtube": ANY,
    "google": ANY,
    "paypal": ANY,
    "amazon": ANY,
    "netflix": frozenset({"com", "net"}),
    "microsoft": frozenset({"com", "net"}),
    "spotify": frozenset({"com", "link", "design"}),
    "github": frozenset({"com", "io", "dev", "blog"}),
    "vietcombank": frozenset({"com.vn"}),
    "techcombank": frozenset({"com.vn", "com"}),
    "shopee": ANY,
}
SHORTENERS = frozenset(
    {
        "bit.ly", "tinyurl.com", "goo.gl", "is.gd", "v.gd", "cutt.ly", "rb.gy", "rebrand.ly",
        "ow.ly", "shorturl.at", "tiny.cc", "s.id", "shorten.asia", "adf.ly", "ouo.io",
        "linkvertise.com",
        "t.ly", "bom.so", "soo.gd", "buff.ly", "tr.im", "clck.ru", "u.to", "surl.li",
        "grabify.link",
    }
)  # fmt: skip
# Others that harmless messages link to, in this way or by what a client puts into them.
_ALSO_COMMON = frozenset(
    {
        "youtu.be", "t.me", "telegram.me", "wikipedia.org", "reddit.com", "tiktok.com", "x.com",
        "twitter.com", "twitch.tv", "tenor.com", "giphy.com", "zalo.me", "fb.com", "wa.me",
    }
)  # fmt: skip
# Under these a name stands one label further to the left.
_SECOND = frozenset({"com", "co", "net", "org", "edu", "gov", "ac", "or", "go"})
_SAME = str.maketrans({"1": "l", "|": "l", "0": "o", "i": "l"})
_PAIRS = (("rn", "m"), ("vv", "w"), ("cl", "d"))
SHORTEST = 6  # letters of a name of which one may differ; shorter ones are too near to others
_ALIKE = 2  # letters in which lengths differ by more than one are not compared


def imitates(host: str) -> str:
    """The well-known name that this host, in letters as written, pretends to be; "" for none."""
    labels = host.split(".")
    if len(labels) < 2:
        return ""
    long = len(labels) > 2 and labels[-2] in _SECOND and len(labels[-1]) == 2
    name, ending = labels[-3 if long else -2], ".".join(labels[-2 if long else -1 :])
    if name in WELL_KNOWN:
        endings = WELL_KNOWN[name]
        return "" if not endings or ending in endings else name
    front = _shown_first(host)
    return front or next((known for known in WELL_KNOWN if _looks(name, known)), "")


def is_common(host: str) -> bool:
    """Whether this is a well-known domain, which many harmless messages link to."""
    name, _, ending = host.partition(".")
    known = WELL_KNOWN.get(name)
    if known is None:
        return host in _ALSO_COMMON
    return ending in known or (not known and (ending == "com" or is_shared(ending)))


def is_shared(host: str) -> bool:
    """Whether names of many owners stand under it: `com.vn`, `co.uk`, and what is no domain."""
    name, _, ending = host.rpartition(".")
    return not name or (name in _SECOND and len(ending) == 2)


def _shown_first(host: str) -> str:
    """`discord.com.login.example` shows a well-known address where people look first."""
    for known, endings in WELL_KNOWN.items():
        for ending in endings or {"com"}:
            shown = f"{known}.{ending}"
            if host.startswith((f"{shown}.", f"{shown}-", f"www.{shown}.", f"www.{shown}-")):
                return known
    return ""


def _looks(name: str, known: str) -> bool:
    if abs(len(name) - len(known)) >= _ALIKE and "-" not in name and "rn" not in name:
        return False
    if drawn(name) == drawn(known) or name.replace("-", "") == known:
        return True
    return len(known) >= SHORTEST and one_apart(name, known)


def drawn(name: str) -> str:
    """As the eye reads it in a hurry."""
    seen = toneless(skeleton(name)).translate(_SAME)
    for pair, letter in _PAIRS:
        seen = seen.replace(pair, letter)
    return seen


def one_apart(name: str, known: str) -> bool:
    """Whether one letter was put in, left out, changed, or two neighbours changed places."""
    if len(name) == len(known):
        wrong = [
            at for at, (one, other) in enumerate(zip(name, known, strict=True)) if one != other
        ]
        swapped = len(wrong) == 2 and wrong[1] == wrong[0] + 1
        return len(wrong) == 1 or (
            swapped and name[wrong[0]] == known[wrong[1]] and name[wrong[1]] == known[wrong[0]]
        )
    shorter, longer = sorted((name, known), key=len)
    if len(longer) - len(shorter) != 1:
        return False
    return any(longer[:at] + longer[at + 1 :] == shorter for at in range(len(longer)))
