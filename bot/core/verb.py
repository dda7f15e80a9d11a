"""What a command is, and what it takes."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from bot.core import lists
from bot.core.types import Right, Trust


class Kind(StrEnum):
    """What an argument is, so that each platform can offer its own picker."""

    MEMBER = "member"
    MEMBERS = "members"  # further ones
    CASE = "case"  # a number
    DURATION = "duration"  # 10m, 2h, 7d, 1h30m
    REASON = "reason"  # a value of `Front.reasons`
    MESSAGE = "message"  # an id or a link
    CHANNEL = "channel"  # that cards go to
    SPOT = "spot"  # wherever messages stand
    NUMBER = "number"
    TEXT = "text"  # the rest of the line


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    name: str
    kind: Kind
    required: bool = False
    ready: bool = False  # a reason, for which the policy may have ready ones
    as_written: bool = False  # with its lines and quotation marks, where nothing is named
    named: bool = False  # meant by its name alone, wherever it stands
    help: str = ""  # what moderators read beside it, where its name does not say enough


@dataclass(frozen=True, slots=True, kw_only=True)
class Verb:
    """One command. `name` may be two words: a group and its sub-command."""

    name: str
    help: str  # one line of English; of a public verb the catalogue has `key`
    options: tuple[Option, ...] = ()
    right: Right | None = None  # what the actor must be allowed to do, None: every member
    staff: bool = False  # any member of staff
    trust: Trust | None = None  # what the community must have entrusted to the actor
    menu: str = ""  # what it is called in the menu of a message, the one way to it on Discord
    alone: bool = False  # also in a private chat with the bot that is about no community

    @property
    def group(self) -> str | None:
        head, _, tail = self.name.partition(" ")
        return head if tail else None

    @property
    def key(self) -> str:
        """What it does, in the catalogue."""
        return f"help-{self.name.replace(' ', '-')}"

    def key_of(self, option: Option) -> str:
        """What an option takes, in the catalogue; of a public verb."""
        return f"option-{self.name.replace(' ', '-')}-{option.name}"

    @property
    def by_name(self) -> bool:
        """Whether nothing but a name tells which of its options is meant."""
        kinds = [option.kind for option in self.options]
        return len(kinds) > 1 and set(kinds) == {Kind.TEXT}

    @property
    def personal(self) -> bool:
        """Answered to the actor alone, in the moderators' chat, too: what is about oneself, is
        entrusted to a few, or would stand there for longer than it is kept.
        """
        return self.trust is not None or (self.group or self.name) in PERSONAL

    @property
    def public(self) -> bool:
        return self.right is None and not self.staff and self.trust is None


PERSONAL = frozenset((
    "appeal", "report", "safety", "care", "privacy", "guardian", "restricted", "language", "tour",
    "note", "console", "sharedbans",
))  # fmt: skip
# Of these, what may be known to be asked for: whoever can't be written to is shown the way in.
HARMLESS = frozenset({"help", "rules", "safety", "language", "tour"})

MEMBER = Option(name="member", kind=Kind.MEMBER, required=True)
OTHERS = Option(
    name="others", kind=Kind.MEMBERS, help="up to 29 further members, as mentions or ids"
)
REASON = Option(name="reason", kind=Kind.TEXT)
GROUND = Option(name="reason", kind=Kind.TEXT, ready=True)  # that somebody reads
DURATION = Option(name="duration", kind=Kind.DURATION)
SPOT = Option(
    name="channel", kind=Kind.SPOT, named=True, help="another one than where you write this"
)
CASE = Option(name="case", kind=Kind.CASE, required=True)
UNREAD = "unread"  # what is written with `/cases` or `/policy add` and is none of their options
FILTERS = (
    Option(name="member", kind=Kind.MEMBER),
    Option(name="moderator", kind=Kind.MEMBER),
    Option(name="rule", kind=Kind.TEXT),
    Option(name="status", kind=Kind.TEXT),
    Option(name="since", kind=Kind.TEXT),
    Option(name="until", kind=Kind.TEXT),
    Option(name="page", kind=Kind.NUMBER),
)
LISTS = tuple(Option(name=one.value, kind=Kind.TEXT) for one in lists.Kind)
