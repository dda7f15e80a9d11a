"""Reasons that people read, from YAML: those of rules, and a policy's `reasons:` for what
moderators do by hand.
"""

from __future__ import annotations

import re
from functools import cache

from bot.core.actions import Reasons
from bot.core.by_hand import MOST, NAME, ByHand, same
from bot.locale import languages, say
from bot.policy.file import Node

LONGEST = 200  # letters: it stands in a notice, beside what follows
KEYS = ("required", "ready", "shipped")
# Ready reasons that come with the bot, in all of its languages.
SHIPPED = (
    "spam", "insult", "hate", "threat", "bullying", "sexual", "private", "scam", "offtopic",
    "heated",
)  # fmt: skip


def why(node: Node) -> Reasons:
    """What somebody reads, in one language or by language."""
    if not node.is_map:
        return (("", _sentence(node)),)
    found = tuple((tag, _sentence(value)) for tag, value in node.pairs(languages()))
    if not found:
        raise node.fail('say why, as "no spoilers here" or {en: "no spoilers here"}')
    return found


def _sentence(node: Node) -> str:
    written = " ".join(node.text().split())
    if not 0 < len(written) <= LONGEST:
        raise node.fail(f"a reason has 1 to {LONGEST} letters")
    return written


def by_hand(node: Node, base: ByHand) -> ByHand:
    """What is not given stays as it is there; a ready reason replaces that of the same name."""
    keys = dict(node.pairs(KEYS))
    ready = {same(name): (name, texts) for name, texts in base.own}
    if "ready" in keys:
        ready |= _ready(keys["ready"])
        if len(ready) > MOST:
            raise keys["ready"].fail(f"no more than {MOST} ready reasons can be offered")
    required = keys["required"].flag() if "required" in keys else base.required
    brought = base.shipped
    if "shipped" in keys:
        brought = shipped() if keys["shipped"].flag() else ()
    return ByHand(required=required, own=tuple(ready.values()), shipped=brought)


@cache
def shipped() -> tuple[tuple[str, Reasons], ...]:
    return tuple(
        (name, tuple((tag, say(f"ready-{name}", tag)) for tag in languages())) for name in SHIPPED
    )


def _ready(node: Node) -> dict[str, tuple[str, Reasons]]:
    found: dict[str, tuple[str, Reasons]] = {}
    for name, value in node.pairs():
        if not re.fullmatch(NAME, name):
            raise value.fail(
                f"{name[:40]!r} is no name of a ready reason; write one word of up to 32 letters, "
                "with a letter first and without colons and quotation marks"
            )
        if same(name) in found:
            raise value.fail(f"{name!r} and {found[same(name)][0]!r} are one name; rename one")
        found[same(name)] = (name, why(value))
    return found
