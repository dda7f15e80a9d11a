"""What enforcing asks of other rooms: what is to be written, and what came of a second thought."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from bot.core.actions import (
    Bulletin,
    Care,
    Caution,
    Desk,
    Nudge,
    Reconsider,
    Record,
    Tell,
)
from bot.core.cases import Case
from bot.core.types import Community, Member, Place
from bot.ports import Card
from bot.store.jobs import Job


class Thoughts(Protocol):
    """What is known of those who were asked to think again."""

    async def over(self, action: Reconsider) -> str:
        """The time is: what came of it, in one short sentence. Raises PlatformError."""
        ...


class Scribe(Protocol):
    """What the enforcer needs written."""

    async def notice(self, cases: Sequence[Case], *, private: bool, mention: str = "") -> Card:
        """What a member is told, alone or (without the offence) in the channel."""
        ...

    async def care(self, action: Care) -> Card | None:
        """None where the member had one just now, or wants none."""
        ...

    async def tell(self, action: Tell) -> Card: ...

    async def released(self, case: Case) -> Card | None:
        """A message of the quarantine as it is posted again; None where it is gone."""
        ...

    async def nudge(self, action: Nudge, key: str) -> Card:
        """`key` of the decision that it is part of."""
        ...

    async def caution(self, action: Caution) -> Card: ...

    async def card(self, case: Case) -> Card: ...

    async def past(self, case: Case) -> Card:
        """What an older card of a case says once a newer one stands: no buttons."""
        ...

    async def call(self, case: Case, *, late: bool = False) -> tuple[Place, Card] | None:
        """A line without names for the moderators' channel, where there is one; `late`: somebody in
        danger has waited, and nobody has come.
        """
        ...

    async def colleagues(self, case: Case) -> Sequence[Member]:
        """Whom else a case of a quiet desk may be brought to."""
        ...

    def pointer(self, community: Community) -> Card | None:
        """The line that says where help is; None where no admin has switched it on."""
        ...

    def unwritten(self, community: Community, action: Bulletin | Record) -> Bulletin | None:
        """What the moderators read of one that was refused elsewhere; None where they are told of
        nothing.
        """
        ...

    async def log(self, jobs: Sequence[Job]) -> tuple[Place, Card] | None:
        """Lines for the log channel; None where there is none, or nothing to be read there."""
        ...

    async def cards(self, cases: Sequence[Case]) -> Card:
        """Many cases in one card."""
        ...

    def instead(self, case: Case, card: Card) -> Card:
        """A card for somebody alone, since the moderators' channel can't be written in."""
        ...

    async def bulletin(self, bulletin: Bulletin) -> Card: ...

    async def addressee(self, case: Case, to: Desk) -> Place | Member | None:
        """The moderators' channel, or the person that a case goes to; None where unknown."""
        ...

    async def readers(self, bulletin: Bulletin) -> Place | Member | None:
        """Where a bulletin is posted; None where unknown."""
        ...
