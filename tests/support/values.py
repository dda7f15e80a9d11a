"""Small builders of the core's values, so that a test names only what it is about."""

from datetime import UTC, datetime
from typing import Any

from bot.core.types import Community, Member, Message, MessageRef, Part, PartKind, Place, Platform

NOON = datetime(2026, 1, 15, 12, tzinfo=UTC)
COMMUNITY = Community(platform=Platform.DISCORD, id="100")
PLACE = Place(community=COMMUNITY, channel="200")
# What a moderator reads whose button is carried out from now on.
PLANNED = "This is being done. The case shows how it went."


def member(number: str = "7", **fields: Any) -> Member:
    return Member(id=number, **{"name": f"member {number}", **fields})


def message(text: str = "hello", number: str = "1", **fields: Any) -> Message:
    return Message(
        ref=MessageRef(place=fields.pop("place", PLACE), id=number),
        parts=(Part(kind=PartKind.CONTENT, text=text),),
        **{"author": member(), "sent_at": NOON, **fields},
    )
