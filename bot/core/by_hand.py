"""Why moderators do what they do by hand: ready reasons of a policy, and their own words.

Law: a ready reason is meant by its name alone, or by its name and what follows a colon; all else is
the moderator's own words, as they stand.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from bot.core.actions import Reasons

MOST = 25  # ready reasons; Discord offers no more at once
# What begins like a member, a number or a link would be read as one where it is typed.
NAME = r"[^\s\d:：=@/<\"'\-][^\s:：=\"']{0,31}"
_NAMED = re.compile(rf"\s*({NAME})\s*(?:[:：]\s*(.*))?\s*", re.DOTALL)


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """A reason as it is kept: the ready texts, by language, and what was written beside them."""

    ready: Reasons = ()
    own: str = ""

    def __bool__(self) -> bool:
        """Whether it tells anything: a dot is no reason."""
        return bool(self.ready) or any(letter.isalnum() for letter in self.own)


@dataclass(frozen=True, slots=True, kw_only=True)
class ByHand:
    """What a policy says of reasons; ready ones by their names."""

    required: bool = False
    own: tuple[tuple[str, Reasons], ...] = ()
    shipped: tuple[tuple[str, Reasons], ...] = ()

    @property
    def ready(self) -> tuple[tuple[str, Reasons], ...]:
        """The policy's own, and of those that come with the bot as many as fit beside them."""
        known = {same(name) for name, _ in self.own}
        others = (one for one in self.shipped if same(one[0]) not in known)
        return (*self.own, *others)[:MOST]

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(name for name, _ in self.ready)

    def given(self, written: str) -> Given:
        found = _NAMED.fullmatch(written)
        known = {same(name): texts for name, texts in self.ready}
        texts = known.get(same(found[1])) if found else None
        if found is None or texts is None:
            return Given(own=written.strip())
        return Given(ready=texts, own=(found[2] or "").strip())


def same(name: str) -> str:
    """Equal for names that are told apart by nobody who types them."""
    return unicodedata.normalize("NFKC", name).casefold()
