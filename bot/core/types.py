"""What flows through modbot: plain frozen values, from a message to a case.

Ids are strings (a Discord snowflake, a Telegram chat or user id in decimal), times are aware
UTC datetimes, durations are timedeltas, and scores are probabilities from 0 to 1.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
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
    INVITE = "invite"  # the bot's alone: let in who asks to join a group on Telegram


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
    CITED = "cited"  # lines of the content that are marked as a quote
    POLL = "poll"
    FILE_NAME = "file_name"
    TITLE = "title"  # of a thread, forum post or topic
    NAME = "name"  # display name on joining, or the tag beside it
    BUTTON = "button"
    STICKER = "sticker"


class MessageKind(StrEnum):
    """What a message carries beside its words, as its platform says; it may be several."""

    PHOTO = "photo"
    VIDEO = "video"
    FILE = "file"  # sent as one, or neither picture nor film nor sound
    AUDIO = "audio"
    VOICE = "voice"  # spoken for this message
    VIDEO_NOTE = "video_note"
    STICKER = "sticker"
    GIF = "gif"
    FORWARD = "forward"
    POLL = "poll"
    CONTACT = "contact"
    LOCATION = "location"
    VIA_BOT = "via_bot"  # made by a bot that its author called from elsewhere
    GAME = "game"  # also a throw of dice


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    kind: PartKind
    text: str

    def __post_init__(self) -> None:
        _texts(self.text)


ANOTHERS = frozenset({PartKind.QUOTE, PartKind.FORWARD})  # words of somebody else
# What an author writes or passes on; previews and the names of files are not texts of theirs.
BROUGHT = frozenset(
    {PartKind.CONTENT, PartKind.CAPTION, PartKind.POLL, PartKind.FORWARD, PartKind.CITED}
)
SAID, REMARK = frozenset({PartKind.CONTENT, PartKind.CAPTION}), 3  # words: no `lol`


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

    @property
    def stands(self) -> bool:
        """Whether it is in its place to be deleted: not a joining (`join:7`), nor what somebody
        forwarded to the bot in private (`forward:7:1`).
        """
        return ":" not in self.id


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """One revision of one message, with every text it carried.

    `revision` is "0" for a new message and the platform's edit time for an edit, so that
    (place, id, revision) names exactly one thing to decide about. A joining member's name is a
    message too: its id is `join:<member id>`, and it cannot be deleted (`deletable=False`); so is
    the tag beside a name, `tag:<member id>`.
    """

    ref: MessageRef
    author: Member
    parts: tuple[Part, ...]
    sent_at: datetime
    revision: str = "0"
    url: str = ""  # link to the message, "" where the platform has none
    home: str = ""  # what leads into its community (`discord.gg/ours`, `t.me/c/123`), if known
    links: tuple[str, ...] = ()  # addresses that stand in entities and buttons, not in the text
    attachments: tuple[Attachment, ...] = ()
    kinds: frozenset[MessageKind] = frozenset()
    mentions: int = 0  # members and roles mentioned; @everyone counts as 100
    mentioned: tuple[
        str, ...
    ] = ()  # members by id, or @name; not staff and bots, whom all may call
    reply_to: MessageRef | None = None
    reply_author: Member | None = None  # who wrote what this answers, where the platform says it
    album: str | None = None
    deletable: bool = True
    edited_at: datetime | None = None  # when this revision was written, None for the first

    def __post_init__(self) -> None:
        album = "" if self.album is None else self.album
        _texts(
            self.revision, self.url, self.home, album, *self.links, *self.mentioned, self.replied_to
        )
        moments = (self.sent_at, self.sent_at if self.edited_at is None else self.edited_at)
        if not all(isinstance(one, datetime) and one.tzinfo is not None for one in moments):
            raise TypeError("something else where a moment with its time zone belongs")

    @property
    def text(self) -> str:
        """All parts, one a line."""
        return "\n".join(part.text for part in self.parts if part.text)

    @property
    def own_text(self) -> str:
        """Without what it quotes or forwards of another, which stays as blanks, so that places are
        the same.
        """
        others = self._anothers
        return "\n".join(
            " " * len(part.text) if part.kind in others else part.text
            for part in self.parts
            if part.text
        )

    @property
    def brought(self) -> str:
        """What its author puts before others: own words and what is forwarded, a line each, and
        not what they answer to.
        """
        kinds = BROUGHT - (self._anothers - {PartKind.FORWARD})
        return "\n".join(part.text for part in self.parts if part.text and part.kind in kinds)

    @property
    def quotes(self) -> bool:
        """Whether words of another are in it."""
        others = self._anothers
        return any(part.kind in others and part.text for part in self.parts)

    @property
    def _anothers(self) -> frozenset[PartKind]:
        """Marked lines only where something is said to them: else everybody could hide behind the
        mark, with a word beneath it, or would not be heard for liking how it looks.
        """
        said = sum(len(part.text.split()) for part in self.parts if part.kind in SAID)
        return ANOTHERS | {PartKind.CITED} if said >= REMARK else ANOTHERS

    @property
    def replied_to(self) -> str:
        """Member id of who wrote what this answers, "" where nobody or unknown."""
        return self.reply_author.id if self.reply_author else ""

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

    def of(self, community: Community) -> Message:
        """The same message, of what its community has become."""
        ref = self.ref
        return replace(self, ref=replace(ref, place=replace(ref.place, community=community)))


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
