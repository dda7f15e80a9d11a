"""Which messages may leave for an outside service, and what its answer may do.

Law: what is not known to be fit to leave stays; and no answer from outside lowers a score.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from bot.core.community import CommunitySettings
from bot.core.conditions import CARE
from bot.core.policy import NOT_TRAINED, SECOND, Policy
from bot.core.types import LABELS, AuthorKind, Message, Missing, PartKind, Reading, Signal

# What its author wrote; a quote or a forward has other authors, of whom nothing is known.
OWN = frozenset({PartKind.CONTENT, PartKind.CAPTION, PartKind.POLL, PartKind.TITLE})
_NAMES = re.compile(r"<[@#][^<>\s]*>|@\w+")


def may_leave(
    message: Message,
    signals: tuple[Reading, ...] | None,
    chosen: CommunitySettings,
    policy: Policy,
    marked: frozenset[str] = frozenset(),
) -> bool:
    """Whether its text may be sent to an outside service; `signals` are the detectors', `marked`
    the ids of members who are marked as young.
    """
    return not (
        not chosen.policy  # nobody has said what this community is
        or policy.youth
        or chosen.restricts_all
        or message.author.id in marked
        or _may_be_young(message, chosen)
        or _stands_in(message, {*chosen.restricts_in, *chosen.desks})
        or not all(part.kind in OWN for part in message.parts)
        or signals is None  # not looked at
        or any(_needs_care(one) for one in signals)
    )


def _may_be_young(message: Message, chosen: CommunitySettings) -> bool:
    author = message.author
    if author.kind is not AuthorKind.USER:
        return True
    young = {name.casefold() for name in chosen.youth_roles}
    # Who has no roles at all may be somebody whose roles the platform did not send.
    return bool(young) and (not author.roles or not young.isdisjoint({author.id, *author.roles}))


def _stands_in(message: Message, closed: set[str]) -> bool:
    place = message.ref.place
    return not closed.isdisjoint({place.channel, place.parent, place.thread})


def _needs_care(reading: Reading) -> bool:
    """Also where the detectors failed: then nobody knows."""
    if isinstance(reading, Missing):
        return True
    return reading.strength > 0 and reading.name.startswith(CARE)


def bare(message: Message) -> str:
    """What of it may leave: the text without the members and channels that it mentions."""
    return _NAMES.sub("@…", message.text)


def raised(mine: tuple[Reading, ...], theirs: Iterable[Reading]) -> tuple[Reading, ...]:
    """The model's readings, with the outside service's where they say more."""
    found = {one.name: one for one in theirs}
    told = {name: one for name, one in found.items() if isinstance(one, Signal) and name in LABELS}
    kept = tuple(_higher(one, told.get(one.name)) for one in mine)
    # Where the model failed that stays known; of two readings of a label the later one counts.
    failed = {one.name for one in kept if isinstance(one, Missing)}
    added = tuple(one for name, one in told.items() if name in failed)
    silent = tuple(one for one in found.values() if isinstance(one, Missing) and one.name == SECOND)
    return (*kept, *added, *silent)


def _higher(mine: Reading, theirs: Signal | None) -> Reading:
    if theirs is None:
        return mine
    if isinstance(mine, Missing):
        return theirs if mine.why == NOT_TRAINED else mine
    return theirs if theirs.strength > mine.strength else mine
