"""Whose names nobody else should have: those of each community's staff, in memory and bounded.

Law: who has rights here is of the staff, and who writes without them is not any more; of a name
only what it is compared as is kept, and nothing on disk.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable
from typing import NamedTuple

from bot.core.detect.impostor import Named, named
from bot.core.types import AuthorKind, Community, Member

COMMUNITIES, EACH = 2_000, 100  # remembered at once, least recent dropped, and names of each


class _Known(NamedTuple):
    names: tuple[Named, ...]
    is_list: bool = False  # the platform named them all


_NOBODY = _Known(())


class Staff:
    def __init__(self) -> None:
        self._known: OrderedDict[Community, _Known] = OrderedDict()

    def of(self, community: Community) -> tuple[Named, ...]:
        known = self._known.get(community)
        return known.names if known else ()

    def met(self, community: Community, member: Member) -> None:
        """Somebody wrote, with the rights that they had then; a list of all is the newer one."""
        known = self._known.get(community, _NOBODY)
        if not known.is_list:
            others = tuple(one for one in known.names if one.id != member.id)
            known = _Known((*others, named(member)) if _counts(member) else others)
        if known == _NOBODY:
            self._known.pop(community, None)
        else:
            self._keep(community, known)

    def told(self, community: Community, members: Iterable[Member]) -> None:
        """All of the staff at once, in the place of what was known."""
        names = tuple(named(one) for one in members if _counts(one))
        self._keep(community, _Known(names, is_list=True))

    def _keep(self, community: Community, known: _Known) -> None:
        self._known[community] = known._replace(names=known.names[-EACH:])
        self._known.move_to_end(community)
        if len(self._known) > COMMUNITIES:
            self._known.popitem(last=False)


def _counts(member: Member) -> bool:
    return member.is_staff and member.kind is AuthorKind.USER and not member.is_self
