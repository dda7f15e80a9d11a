"""What the detectors are set to, and the little they remember of an author."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import lru_cache
from typing import Any

import re2

from bot.core.conditions import Repeated
from bot.core.detect.words import Listing, beside_shipped, of_community, shipped
from bot.core.link_lists import LinkList, contents
from bot.core.policy import Policy
from bot.core.text import canonical, normalise

# What "ok", "haha" and "+1" fall under: too short for a repetition to mean anything.
SHORTEST_REPEAT = 6
_SIGNS = re.compile(r"[\W_]+")  # what is neither letter nor number


@lru_cache(maxsize=256)  # a policy's are the same in every community
def compile_pattern(written: str) -> Any:
    """An RE2 pattern, linear in time whatever an admin writes. Raises ValueError."""
    options = re2.Options()
    options.log_errors = False
    options.case_sensitive = False
    options.never_capture = True  # thousands of groups would take all the memory there is
    try:
        return re2.compile(written, options)
    except re2.error as error:
        reason = error.args[0] if error.args else ""
        reason = reason.decode() if isinstance(reason, bytes) else str(reason)
        raise ValueError(
            f"RE2 refuses this pattern: {reason}; it has no look-around and no back-references"
        ) from None


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """A policy's `detect:` block, compiled."""

    words: Listing = field(default_factory=shipped)  # with those of the policy
    allow_words: frozenset[str] = frozenset()
    allow_links: frozenset[str] = frozenset()
    deny_links: frozenset[str] = frozenset()
    allow_lists: tuple[LinkList, ...] = ()  # from files
    deny_lists: tuple[LinkList, ...] = ()
    allow_invites: frozenset[str] = frozenset()  # by their names
    patterns: Mapping[str, Any] = field(default_factory=dict)
    mentions: int = 6
    emoji: int = 100
    lines: int = 200
    letters: int = 1_500
    marks: int = 40
    rate: tuple[int, timedelta] = (8, timedelta(seconds=10))
    repeated: tuple[int, timedelta] = (3, timedelta(minutes=10))
    repeated_too: tuple[Repeated, ...] = ()  # what other rules count as repeated
    new_account: timedelta = timedelta(days=3)
    own_words: Listing | None = None  # what the community's admins list
    own_allow: frozenset[str] = frozenset()
    own_deny: frozenset[str] = frozenset()

    @classmethod
    def of(cls, policy: Policy) -> Settings:
        found, own, counted = policy.detect, policy.lists, policy.repeated
        default = cls()
        return cls(
            words=beside_shipped(found.words),
            allow_words=frozenset(canonical(normalise(w).text) for w in found.allow_words),
            allow_links=frozenset(domain.casefold() for domain in found.allow_links),
            deny_links=frozenset(domain.casefold() for domain in found.deny_links),
            allow_lists=contents(found.allow_links_from),
            deny_lists=contents(found.deny_links_from),
            allow_invites=frozenset((*found.allow_invites, *own.allow_invite)),
            patterns={name: compile_pattern(written) for name, written in found.patterns},
            mentions=found.mentions or default.mentions,
            emoji=found.emoji or default.emoji,
            lines=found.lines or default.lines,
            letters=found.letters or default.letters,
            marks=found.marks or default.marks,
            rate=found.rate or default.rate,
            repeated=(counted[0].times, counted[0].within) if counted else default.repeated,
            repeated_too=(*counted[1:], *policy.also_counted),
            new_account=found.new_account or default.new_account,
            own_words=of_community(own.word) if own.word else None,
            own_allow=frozenset(own.allow_link),
            own_deny=frozenset(own.deny_link),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Recent:
    """The author's latest messages here as (time, fingerprint), oldest first, without this one."""

    fingerprints: tuple[tuple[datetime, str], ...] = ()
    # What else stood in them: the words below a further photo of one album, no message of its own.
    further: tuple[tuple[datetime, str], ...] = ()


@lru_cache(maxsize=1)  # asked for by a detector, then by who remembers it
def fingerprint(text: str) -> str:
    """Equal for texts that mean the same; "" where a repetition would say nothing. No way back."""
    bare = _SIGNS.sub("", normalise(text).text)
    if len(bare) < SHORTEST_REPEAT:
        return ""
    return hashlib.blake2b(bare.encode("utf-8", "replace"), digest_size=8).hexdigest()
