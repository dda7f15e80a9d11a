"""What flows through modbot: plain frozen values, from a message to a case.

Ids are strings (a Discord snowflake, a Telegram chat or user id in decimal), times are aware
UTC datetimes, durations are timedeltas, and scores are probabilities from 0 to 1.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import IntEnum, StrEnum
from typing import TypeAlias


class Platform(StrEnum):
    DISCORD = "discord"
    TELEGRAM = "telegram"


def _texts(*values: object) -> None:
    """Raises TypeError: what a platform sends in the place of a text may be of any kind."""
    for value in values:
        if not isinstance(value, str):
            raise TypeError("something else where a text belongs")


class Right(StrEnum):
    """What a member of staff, or the bot itself, may do in a community."""

    DELETE = "delete"
    MUTE = "mute"
    KICK = "kick"
    BAN = "ban"
    MANAGE = "manage"  # settings: /policy use, /setup


class Trust(StrEnum):
    """What a community entrusts to a few of its members, beside the platform's rights."""

    CARE = "care"  # people who may be at risk: reads their cases, talks with them
    CHILD_SAFETY = "child_safety"  # suspected grooming, who is young, who is whose guardian


class AuthorKind(StrEnum):
    USER = "user"
    BOT = "bot"
    WEBHOOK = "webhook"
    CHANNEL = "channel"  # Telegram sender_chat: cannot be muted, only banned as a chat
    ANONYMOUS_ADMIN = "anonymous_admin"


class PartKind(StrEnum):
    """Where in a message a text was carried."""

    CONTENT = "content"
    CAPTION = "caption"
    EMBED = "embed"
    FORWARD = "forward"
    QUOTE = "quote"
    POLL = "poll"
    FILE_NAME = "file_name"
    TITLE = "title"  # of a thread, forum post or topic
    NAME = "name"  # display name on joining
    BUTTON = "button"
    STICKER = "sticker"


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    kind: PartKind
    text: str

    def __post_init__(self) -> None:
        _texts(self.text)


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """A file's name and place. Its bytes are never fetched."""

    name: str
    size: int  # bytes, 0 where the platform does not say
    url: str = ""
    media_type: str = ""

    def __post_init__(self) -> None:
        _texts(self.name, self.url, self.media_type)
        if not isinstance(self.size, int):
            raise TypeError("something else where a file's size belongs")


@dataclass(frozen=True, slots=True, kw_only=True)
class Community:
    """A Discord server or a Telegram group."""

    platform: Platform
    id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A spot in a community where messages stand.

    Discord: `channel` is the channel or thread, `parent` the thread's parent channel.
    Telegram: `channel` is the chat, `thread` the topic.
    """

    community: Community
    channel: str
    parent: str | None = None
    thread: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """A person (or bot, webhook, channel) as seen in one community."""

    id: str
    name: str
    kind: AuthorKind = AuthorKind.USER
    roles: tuple[str, ...] = ()  # ids and lower-case names
    rights: frozenset[Right] = frozenset()
    is_owner: bool = False
    is_self: bool = False  # this bot
    joined_at: datetime | None = None
    created_at: datetime | None = None
    language: str | None = None  # BCP 47, as the member's own client says

    def __post_init__(self) -> None:
        _texts(self.id, self.name, "" if self.language is None else self.language)

    @property
    def is_staff(self) -> bool:
        return bool(self.rights) or self.is_owner or self.kind is AuthorKind.ANONYMOUS_ADMIN


@dataclass(frozen=True, slots=True, kw_only=True)
class MessageRef:
    place: Place
    id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """One revision of one message, with every text it carried.

    `revision` is "0" for a new message and the platform's edit time for an edit, so that
    (place, id, revision) names exactly one thing to decide about. A joining member's name is a
    message too: its id is `join:<member id>`, and it cannot be deleted (`deletable=False`).
    """

    ref: MessageRef
    author: Member
    parts: tuple[Part, ...]
    sent_at: datetime
    revision: str = "0"
    url: str = ""  # link to the message, "" where the platform has none
    links: tuple[str, ...] = ()  # addresses that stand in entities and buttons, not in the text
    attachments: tuple[Attachment, ...] = ()
    mentions: int = 0  # members and roles mentioned; @everyone counts as 100
    mentioned: tuple[
        str, ...
    ] = ()  # members by id, or @name; not staff and bots, whom all may call
    reply_to: MessageRef | None = None
    replied_to: str = ""  # member id of the author of that
    album: str | None = None
    deletable: bool = True
    edited_at: datetime | None = None  # when this revision was written, None for the first

    def __post_init__(self) -> None:
        album = "" if self.album is None else self.album
        _texts(self.revision, self.url, album, *self.links, *self.mentioned, self.replied_to)
        moments = (self.sent_at, self.sent_at if self.edited_at is None else self.edited_at)
        if not all(isinstance(one, datetime) and one.tzinfo is not None for one in moments):
            raise TypeError("something else where a moment with its time zone belongs")

    @property
    def text(self) -> str:
        """All parts, one a line."""
        return "\n".join(part.text for part in self.parts if part.text)

    @property
    def community(self) -> Community:
        return self.ref.place.community

    @property
    def written_at(self) -> datetime:
        """When this revision was written."""
        return self.edited_at or self.sent_at

    @property
    def key(self) -> str:
        """Unique per revision: `discord:G:C:M:0`."""
        place = self.ref.place
        where = f"{place.community.platform}:{place.community.id}:{place.channel}"
        return f"{where}:{self.ref.id}:{self.revision}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """Half-open range of characters of `Message.text`."""

    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Signal:
    """An answer, also when it is "nothing found" (strength 0)."""

    name: str
    strength: float
    why: str
    source: str = "detector"  # or `model:<name>@<first 12 hex digits of its SHA-256>`
    spans: tuple[Span, ...] = ()
    level: str = ""  # of a signal that has some: `concern`, `risk`, `imminent`


@dataclass(frozen=True, slots=True, kw_only=True)
class Missing:
    """No answer, and why: never to be read as 0."""

    name: str
    why: str
    source: str = "detector"


Reading: TypeAlias = Signal | Missing

# Detoxify's labels under one set of names (`obscene`, `sexual_explicit`, as Detoxify spells them).
LABELS: tuple[str, ...] = (
    "toxicity",
    "severe_toxicity",
    "obscene",
    "identity_attack",
    "insult",
    "threat",
    "sexual_explicit",
)


class Severity(IntEnum):
    NONE = 0
    LOW = 1
    MEDIUM = 2
    HIGH = 3
    SEVERE = 4


class Desk(StrEnum):
    """Who a report goes to."""

    MODERATORS = "moderators"
    SENIOR = "senior"  # the safety contact or the owner
    CARE = "care"  # those whom the community trusts with people at risk
    CHILD_SAFETY = "child_safety"

    @property
    def quiet(self) -> bool:
        """Whether its cases are nobody else's, who finds no trace of them either."""
        return self in {Desk.CARE, Desk.CHILD_SAFETY}


@dataclass(frozen=True, slots=True, kw_only=True)
class Delete:
    target: MessageRef
    kept: bool = False  # in quarantine for a while, so that a moderator may give it back


@dataclass(frozen=True, slots=True, kw_only=True)
class Warn:
    """A private notice to a member; in the channel, without the offence, where that fails."""

    place: Place
    member: Member


@dataclass(frozen=True, slots=True, kw_only=True)
class Mute:
    place: Place
    member: Member
    duration: timedelta | None  # None: until a moderator ends it


@dataclass(frozen=True, slots=True, kw_only=True)
class Unmute:
    place: Place
    member: Member


@dataclass(frozen=True, slots=True, kw_only=True)
class Kick:
    place: Place
    member: Member


@dataclass(frozen=True, slots=True, kw_only=True)
class Ban:
    place: Place
    member: Member
    duration: timedelta | None  # None: for good


@dataclass(frozen=True, slots=True, kw_only=True)
class Unban:
    place: Place
    member: Member


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """A card for the moderators."""

    place: Place
    to: Desk = Desk.MODERATORS


@dataclass(frozen=True, slots=True, kw_only=True)
class Care:
    """Support for a member who may be at risk: in private or not at all."""

    place: Place
    member: Member
    level: str  # `concern`, `risk` or `imminent`


@dataclass(frozen=True, slots=True, kw_only=True)
class Tell:
    """A sentence of the catalogue for a member, in private or not at all."""

    place: Place
    member: Member
    key: str
    values: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Release:
    """A case's message that lies in quarantine is posted again, in its author's name."""

    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class Bulletin:
    """A sentence of the catalogue for a community's moderators, about no single case.

    The key `digest` stands for the day's summary, which is written when it is due.
    """

    community: Community
    key: str
    values: tuple[tuple[str, str], ...] = ()


Action: TypeAlias = (
    Delete | Warn | Mute | Unmute | Kick | Ban | Unban | Report | Care | Tell | Release | Bulletin
)


class Step(IntEnum):
    """How far an answer restrains a member; each step contains the notice of those below."""

    NOTHING = 0
    WARN = 1
    MUTE = 2
    KICK = 3
    BAN = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What a policy asks for; `bot.core.plan.merge` takes the stricter of each part."""

    delete: bool = False
    step: Step = Step.NOTHING
    duration: timedelta | None = None  # of a mute or ban; None: for good
    report: Desk | None = None
    strikes: int = 0
    care: bool = False  # somebody may be at risk: nothing of the rest but what care itself deletes
    hold: bool = False  # take it away and keep it a while; where another rule deletes, it is gone
    tell: str = ""  # a sentence of the catalogue for the author, in private


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What one rule said of one message, fired or not."""

    rule: str
    fired: bool
    why: str
    severity: Severity = Severity.NONE
    answer: Answer = field(default_factory=Answer)


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """What a policy makes of one message: its verdicts, and the answer merged from them."""

    key: str  # Message.key, or `command:<id>` for what a moderator asked for
    policy: str  # name@version digest
    model: str
    verdicts: tuple[Verdict, ...]
    severity: Severity
    answer: Answer
    readings: tuple[Reading, ...] = ()
    late: bool = False  # judged longer after it was written than the policy takes as prompt
    uncovered: str = ""  # the message's language, where the model does not cover it

    @property
    def fired(self) -> tuple[Verdict, ...]:
        return tuple(verdict for verdict in self.verdicts if verdict.fired)


@dataclass(frozen=True, slots=True, kw_only=True)
class Strike:
    weight: int
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Powers:
    """What may be done to this member here."""

    rights: frozenset[Right]
    exempt: str | None = None  # why this member is never punished automatically


class Outcome(StrEnum):
    PENDING = "pending"
    CLAIMED = "claimed"  # being carried out; after a crash: perhaps carried out
    DONE = "done"
    REFUSED = "refused"  # by the platform: the detail names the permission
    UNKNOWN = "unknown"
    SKIPPED = "skipped"  # not needed any more, or superseded


class CaseStatus(StrEnum):
    OPEN = "open"
    CLOSED = "closed"


class EventKind(StrEnum):
    """What can happen to a case, in `core.cases` folded to its present state."""

    OPENED = "opened"
    REPORTED = "reported"
    ACTION = "action"  # body: {"kind", "outcome", "detail"}
    NOTE = "note"
    CLOSED = "closed"
    REOPENED = "reopened"
    UNDONE = "undone"
    CLAIMED = "claimed"  # somebody looks after it


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseEvent:
    """One append-only line of a case's history.

    The body holds ids and words of ours and is chained for good. What people wrote stands in
    `said`: it is kept apart, can be forgotten, and only its salted hash is chained.
    """

    at: datetime
    kind: EventKind
    by: str  # member id of a moderator, or "policy", "platform"
    body: tuple[tuple[str, str], ...] = ()
    said: tuple[tuple[str, str], ...] = ()

    @property
    def fields(self) -> dict[str, str]:
        return dict((*self.body, *self.said))


@dataclass(frozen=True, slots=True, kw_only=True)
class Deed:
    """What a moderator did by the platform's own means, without the bot."""

    id: str  # unique per deed: `discord:audit:<entry id>`
    community: Community
    by: str  # member id of the moderator
    subject: Member
    action: Action
    at: datetime
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """Folded from its events by `bot.core.cases.fold`."""

    id: int  # across communities, for buttons
    number: int  # per community, for people
    community: Community
    subject: Member
    subject_is_staff: bool
    status: CaseStatus
    rule: str
    severity: Severity
    opened_at: datetime
    message: MessageRef | None
    url: str
    events: tuple[CaseEvent, ...]
    undone: bool = False
    reports: int = 0
    desk: Desk = Desk.MODERATORS  # who may read it; CARE and CHILD_SAFETY are nobody else's
    claimed_by: str = ""  # member id of who looks after it
