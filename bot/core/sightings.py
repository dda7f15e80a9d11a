"""What one message adds to what a member asks and offers another: its stages, with time and place.

Law: only what one person writes to another is seen; how young somebody says they are counts for
everybody who writes to them, so it needs no other.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.core.detect.grooming import Stage, stages
from bot.core.types import AuthorKind, Community, Member, Message, MessageRef

NEW = timedelta(days=14)  # how long somebody who joined is a newcomer
EXCERPT = 300  # characters of a message's words that are kept
_SENTENCE = re.compile(r"(?<=[.!?…\n])\s+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """Who writes, and to whom: two directions of one conversation are two pairs."""

    community: Community
    writer: str
    partner: str

    @property
    def turned(self) -> Pair:
        """The other direction."""
        return Pair(community=self.community, writer=self.partner, partner=self.writer)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sighting:
    """One stage, in one message. `pair.partner` is "" where someone says how young they are."""

    pair: Pair
    stage: Stage
    at: datetime
    ref: MessageRef
    url: str = ""


def is_person(message: Message) -> bool:
    """Whether somebody wrote this, rather than a program, or a name on joining."""
    return message.author.kind is AuthorKind.USER and not (
        message.author.is_self or message.ref.id.startswith("join:")
    )


def sightings(message: Message, partner: str, found: Collection[Stage]) -> tuple[Sighting, ...]:
    """What is kept of a message in which these stages were found. `partner`: "" for nobody."""
    to = {stage: "" if stage is Stage.MINOR else partner for stage in sorted(found)}
    return tuple(
        Sighting(
            pair=Pair(community=message.community, writer=message.author.id, partner=other),
            stage=stage,
            at=message.written_at,
            ref=message.ref,
            url=message.url,
        )
        for stage, other in to.items()
        if other or stage is Stage.MINOR
    )


def excerpt(text: str, stage: Stage) -> str:
    """The sentences in which a stage is found, else the beginning of the text."""
    telling = [one for one in _SENTENCE.split(text) if stage in stages(one)]
    return " ".join(telling or [text])[:EXCERPT]


def is_young(member: Member, roles: Collection[str]) -> bool:
    """Whether the community counts the member among its young ones by a role, or by name."""
    young = {name.casefold() for name in roles}
    return not young.isdisjoint({member.id, *(role.casefold() for role in member.roles)})


def is_new(member: Member, now: datetime) -> bool:
    return member.joined_at is not None and now - member.joined_at < NEW
