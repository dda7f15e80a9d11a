"""A policy's `raid:` block, from YAML, on top of what it extends."""

from __future__ import annotations

from dataclasses import replace

from bot.core.policy import LONGEST_RAID, Rush
from bot.policy.file import Node

KEYS = ("joins", "within", "for", "disabled")
FEWEST, MOST = 2, 100  # so many are remembered of each community


def rush(node: Node, base: Rush | None) -> Rush | None:
    """What is not given stays as it is there; None where it is switched off."""
    keys = dict(node.pairs(KEYS))
    if "disabled" in keys and keys["disabled"].flag():
        return None
    found = base or Rush()
    if "joins" in keys:
        found = replace(found, joins=_joins(keys["joins"]))
    if "within" in keys:
        found = replace(found, within=keys["within"].duration())
    if "for" in keys:
        lasts = keys["for"].duration()
        if lasts > LONGEST_RAID:
            raise keys["for"].fail("raid mode lasts a day at most; write 1d or less")
        found = replace(found, lasts=lasts)
    return found


def _joins(node: Node) -> int:
    number = node.whole(FEWEST)
    if number > MOST:
        raise node.fail(f"no more than {MOST} who join are counted; write {MOST} or fewer")
    return number
