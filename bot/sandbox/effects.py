"""What the bot's requests changed on a stand-in, in order: one entry for every change.

A request that is carried out twice is two entries, also where the second leaves things as they
were: who reads the list sees what a repetition would have done to people.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

Kind = Literal[
    "delete", "mute", "unmute", "kick", "ban", "unban", "notice", "edit", "answer",
    "admit", "decline", "place"
]  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Effect:
    """One change.

    | kind | target | detail |
    |---|---|---|
    | delete | message | "" |
    | mute | member | the end as the request had it, "" for never |
    | unmute, kick, unban | member, or a channel that writes in a group | "" |
    | ban | the same | the end, or "" for never |
    | admit, decline | who asks to join | "" |
    | place | channel, chat or topic | what was changed in it |
    | notice | channel or chat | the text |
    | edit | message of the bot's own | the text |
    | answer | interaction or button press | the text |
    """

    kind: Kind
    target: str
    detail: str
    at: datetime
    place: str = ""  # the server, channel or chat in which it happened
