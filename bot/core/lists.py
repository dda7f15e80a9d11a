"""What admins list beside their policy: words and links that go, links and invitations that stay.

Law: what goes only adds to what the policy does, `merge(before, after) == after`; what stays lifts
no rule that is severe, cares or is about child safety, nothing that the policy denies by name, and
no link in disguise.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Container
from dataclasses import replace
from enum import StrEnum
from functools import lru_cache

from bot.core.actions import Answer, Desk, Severity
from bot.core.conditions import SignalIs, leaves
from bot.core.detect.common import is_everyday
from bot.core.detect.links import clear, domain, invitation, listed
from bot.core.detect.lookalike import imitates, is_common, is_shared
from bot.core.detect.self_harm import in_need
from bot.core.detect.settings import Settings
from bot.core.detect.words import compile_list
from bot.core.link_lists import contents
from bot.core.policy import Lists, Policy, Rule
from bot.core.text import normalise

MOST = 200  # entries of a community, of all kinds
LONGEST = 60  # letters of an entry
ONCE = Answer(delete=True, strikes=1)
RULES = (
    Rule(id="own-word", when=SignalIs(name="own_words"), answer=ONCE),
    Rule(id="own-link", when=SignalIs(name="own_links"), answer=ONCE),
)
_PATTERN = re.compile(r"[\\*+?\[\](){}|^$<>]")
# Everything that an invitation may be written with, beside what its name begins with.
_ALSO = {
    "discord.gg": ("discord.com", "discordapp.com"),
    "t.me": ("t.dog", "telegram.me", "telegram.dog"),
}


class Kind(StrEnum):
    """The lists, by the names of their fields."""

    WORD = "word"
    DENY_LINK = "deny_link"
    ALLOW_LINK = "allow_link"
    ALLOW_INVITE = "allow_invite"


_LOOKED_AT = {Kind.ALLOW_LINK: ("links",), Kind.ALLOW_INVITE: ("links", "invites")}
_OPPOSITE = {Kind.DENY_LINK: Kind.ALLOW_LINK, Kind.ALLOW_LINK: Kind.DENY_LINK}


class Verdict(StrEnum):
    """What became of an entry; only the first four change anything."""

    ADDED = "added"
    EVERYDAY = "everyday"  # added, and it stands in harmless messages as well
    COMMON = "common"  # added, and harmless messages link to it as well
    REMOVED = "removed"
    KNOWN = "known"
    UNKNOWN = "unknown"
    FULL = "full"
    LONG = "long"
    SHORT = "short"
    PATTERN = "pattern"
    NEED = "need"  # somebody may need help who writes it
    DOMAIN = "domain"  # none
    INVITE = "invite"  # none
    ALIKE = "alike"
    OTHER = "other"  # the opposite list has it
    DENIED = "denied"
    GRAVE = "grave"


def overlay(policy: Policy, lists: Lists) -> Policy:
    """The policy with what the admins list. A rule of its own with the id of one of ours stands in
    its place.
    """
    if not lists:
        return policy
    taken = {rule.id for rule in policy.rules}
    names = frozenset(name.casefold() for name in policy.detect.deny_links)
    denied: tuple[Container[str], ...] = (names, *contents(policy.detect.deny_links_from))
    invites = () if is_grave(policy, Kind.ALLOW_INVITE) else lists.allow_invite
    held = replace(
        lists,
        allow_link=() if is_grave(policy, Kind.ALLOW_LINK) else lists.allow_link,
        allow_invite=tuple(one for one in invites if not _is_denied(one, denied)),
    )
    added = (rule for rule in RULES if rule.id not in taken)
    return replace(policy, lists=held, rules=(*policy.rules, *added))


def is_grave(policy: Policy, kind: Kind) -> bool:
    """Whether a rule that nothing here may lift looks at what this kind allows."""
    names = _LOOKED_AT.get(kind, ())
    return any(
        isinstance(leaf, SignalIs) and leaf.name in names
        for rule in policy.rules
        if _is_grave(rule)
        for leaf in leaves(rule.when)
    )


def _is_grave(rule: Rule) -> bool:
    quiet = rule.answer.report in {Desk.CARE, Desk.CHILD_SAFETY}
    return rule.severity is Severity.SEVERE or rule.answer.care or quiet


def add(
    lists: Lists, kind: Kind, written: str, policy: Policy, settings: Settings
) -> tuple[Lists, Verdict]:
    """`settings` are the policy's, as far as they are not the admins'."""
    entry = read(kind, written)
    if isinstance(entry, Verdict):
        return lists, entry
    refusal = _refusal(lists, kind, entry, policy, settings)
    if refusal is not None:
        return lists, refusal
    return _with(lists, kind, (*of(lists, kind), entry)), _added(kind, entry)


def _added(kind: Kind, entry: str) -> Verdict:
    if kind is Kind.WORD and _is_risky(entry):
        return Verdict.EVERYDAY
    return Verdict.COMMON if kind is Kind.DENY_LINK and is_common(entry) else Verdict.ADDED


def remove(lists: Lists, kind: Kind, written: str) -> tuple[Lists, Verdict]:
    """What could not be added is not there."""
    mark = _mark(kind, written)
    left = tuple(one for one in of(lists, kind) if _mark(kind, one) != mark)
    if len(left) == len(of(lists, kind)):
        return lists, Verdict.UNKNOWN
    return _with(lists, kind, left), Verdict.REMOVED


def of(lists: Lists, kind: Kind) -> tuple[str, ...]:
    found: tuple[str, ...] = getattr(lists, kind.value)
    return found


def _with(lists: Lists, kind: Kind, entries: tuple[str, ...]) -> Lists:
    return replace(lists, **{kind.value: entries})


def read(kind: Kind, written: str) -> str | Verdict:
    """The entry as it is kept, else why it can be none; as policy files read theirs."""
    match kind:
        case Kind.WORD:
            return _word(" ".join(written.split()))
        case Kind.ALLOW_INVITE:
            return _short_enough(invitation(written)) or Verdict.INVITE
        case Kind.ALLOW_LINK | Kind.DENY_LINK:
            name = domain(clear(written)).removeprefix("www.")
            return Verdict.DOMAIN if is_shared(name) else _short_enough(name)


def _short_enough(entry: str) -> str | Verdict:
    return entry if len(entry) <= LONGEST else Verdict.LONG


def _word(entry: str) -> str | Verdict:
    if len(entry) > LONGEST:
        return Verdict.LONG
    if _PATTERN.search(entry):
        return Verdict.PATTERN
    if len(_letters(entry)) < 2:
        return Verdict.SHORT
    try:
        compile_list([(entry, 1.0)])
    except ValueError:  # nothing but signs
        return Verdict.SHORT
    return entry


def _letters(entry: str) -> str:
    """With the marks that are vowels in Thai and Hindi."""
    text = unicodedata.normalize("NFC", entry)
    return "".join(one for one in text if unicodedata.category(one)[0] in "LMN")


def _is_risky(entry: str) -> bool:
    """Whether it stands in many harmless messages: two letters of an alphabet, an everyday word."""
    letters = _letters(entry)
    alphabet = any(unicodedata.normalize("NFD", one)[0] < "\u0900" for one in letters)
    return (len(letters) == 2 and alphabet) or is_everyday(entry)


def _refusal(
    lists: Lists, kind: Kind, entry: str, policy: Policy, settings: Settings
) -> Verdict | None:
    other = _OPPOSITE.get(kind)
    reasons = {
        Verdict.KNOWN: _has(lists, kind, entry),
        Verdict.OTHER: other is not None and _has(lists, other, entry),
        Verdict.NEED: kind is Kind.WORD and _is_of_need(entry, settings),
        Verdict.ALIKE: kind is Kind.ALLOW_LINK and bool(imitates(entry)),
        Verdict.DENIED: kind in _LOOKED_AT and _is_denied(entry, _denied(settings)),
        Verdict.GRAVE: is_grave(policy, kind),
        Verdict.FULL: sum(len(of(lists, one)) for one in Kind) >= MOST,
    }
    return next((verdict for verdict, holds in reasons.items() if holds), None)


def _has(lists: Lists, kind: Kind, entry: str) -> bool:
    return _mark(kind, entry) in {_mark(kind, one) for one in of(lists, kind)}


@lru_cache(maxsize=1_024)  # each entry of a list is held against each new one
def _mark(kind: Kind, written: str) -> str:
    """The same for every way to write an entry."""
    if kind is Kind.WORD:
        return normalise(" ".join(written.split())).text
    entry = read(kind, written)
    return written if isinstance(entry, Verdict) else entry


def _is_of_need(entry: str, settings: Settings) -> bool:
    """By phrases, or by what the policy takes for them."""
    care = (found for name, found in settings.patterns.items() if name.startswith("care"))
    return in_need(entry) or any(found.search(entry) for found in care)


def _denied(settings: Settings) -> tuple[Container[str], ...]:
    """By the policy, and by its files."""
    return (settings.deny_links, *settings.deny_lists)


def _is_denied(entry: str, denied: tuple[Container[str], ...]) -> bool:
    """A domain, or an invitation by any of the domains that it may be written with."""
    host = entry.partition("/")[0]
    return any(listed(one, each) for one in (host, *_ALSO.get(host, ())) for each in denied)
