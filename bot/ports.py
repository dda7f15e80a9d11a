"""The protocols between the rooms, in the core's types: what a shell must offer."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime, timedelta

    from bot.core.actions import Action, Powers
    from bot.core.cases import Deed
    from bot.core.detect.grooming import Stage
    from bot.core.sightings import Sighting
    from bot.core.types import Community, Member, Message, MessageRef, Place, Platform, Reading


class Trouble(StrEnum):
    """Why a platform did not do what it was asked to."""

    GONE = "gone"  # message, member or ban is not there: what a delete or unban wanted anyway
    FORBIDDEN = "forbidden"  # permission or hierarchy; never retried
    CLOSED = "closed"  # the member takes no private messages
    LIMITED = "limited"  # 429: again after `retry_after` seconds
    AWAY = "away"  # the request never reached the platform: again with back-off
    DOWN = "down"  # 5xx or a broken connection: the outcome is unknown, again with back-off
    INVALID = "invalid"  # the platform will never take this request


LONGEST_WAIT = 86_400.0  # seconds; a platform that asks for more is asked again after a day


class PlatformError(Exception):
    """The only error that leaves an adapter."""

    def __init__(self, trouble: Trouble, detail: str, *, retry_after: float = 0.0) -> None:
        super().__init__(f"{trouble}: {detail}")
        self.trouble = trouble
        self.detail = detail  # one sentence; names the missing permission; no text, no token
        # Seconds. It may be anything, infinite or no number: with 0 in front that one is 0.
        self.retry_after = min(max(0.0, retry_after), LONGEST_WAIT)


@dataclass(frozen=True, slots=True, kw_only=True)
class Button:
    label: str
    id: str  # at most 64 bytes, signed; comes back in Front.press
    danger: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class TextFile:
    name: str
    text: str


# What stands before an id in a text that is neither beside its name, nor in a link or a number.
BY_ITSELF = r"(?<![0-9A-Za-z_(（/=-])(?<![(（]\u2068)"
AN_ID = rf"{BY_ITSELF}[0-9]{{1,20}}(?![0-9A-Za-z_])"


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """What the bot shows: plain text (adapters escape it and ping nobody) and rows of buttons.

    A file comes along in answers to commands alone. Where one of the ids stands in the text by
    itself, adapters show a name if they know it; one in parentheses stands beside its name.
    """

    text: str
    buttons: tuple[tuple[Button, ...], ...] = ()
    file: TextFile | None = None
    people: frozenset[str] = frozenset()  # ids of members, and of roles
    places: frozenset[str] = frozenset()  # ids of channels


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """A place that can be locked, as it is now."""

    id: str  # of a channel, else what it is in its community: the same whenever it is looked at
    name: str  # for people
    before: str  # what a lock needs to be undone, "" where it would change nothing


class Hands(Protocol):
    """What modbot can do on one platform. Each call raises PlatformError and nothing else."""

    platform: Platform
    longest_mute: timedelta | None  # a longer one is renewed; None: there is no limit
    mutes_for_good: bool  # whether a mute without end needs no renewal
    slowest: timedelta | None  # the longest wait between two messages; None: bots can't ask for one
    keyed: bool  # whether a notice with the same key is not shown twice, or can be found again

    async def delete(self, target: MessageRef, reason: str) -> None: ...
    async def clean(self, place: Place, targets: Sequence[MessageRef], reason: str) -> None:
        """Delete up to 100 messages of one channel; those that are gone are passed over."""
        ...

    async def mute(
        self, place: Place, member: Member, until: datetime | None, reason: str
    ) -> None: ...
    async def unmute(self, place: Place, member: Member, reason: str) -> None: ...
    async def kick(self, place: Place, member: Member, reason: str) -> None: ...
    async def ban(
        self, place: Place, member: Member, until: datetime | None, reason: str
    ) -> None: ...
    async def unban(self, place: Place, member: Member, reason: str) -> None: ...
    async def spot(self, place: Place, held: str = "") -> Spot:
        """What a lock would change here; `held`: what one has changed that holds. What has not
        been changed since is in both. FORBIDDEN where the bot may not lock it.
        """
        ...

    async def lock(self, place: Place, before: str, reason: str) -> None: ...
    async def unlock(self, place: Place, before: str, reason: str) -> None:
        """Put back what stood there; what somebody has changed meanwhile stays."""
        ...

    async def pace(self, place: Place) -> Spot:
        """A place whose slow mode is to be set. FORBIDDEN where the bot may not."""
        ...

    async def slow(self, place: Place, pause: timedelta, reason: str) -> None:
        """How long everybody but staff waits between two messages, up to `slowest`."""
        ...

    async def admit(self, community: Community, member: Member) -> None:
        """Let in who asks to join; GONE where no request of theirs waits, and nothing is raised for
        who is in already.
        """
        ...

    async def resume(self, action: Action, until: datetime | None) -> bool:
        """Whether an action of unknown outcome took place; what was left half-done is finished. Of
        what lifts a mute or a ban: whether there is nothing to lift.

        False: it did not, or the platform has no way to tell and doing it again does no harm.
        """
        ...

    async def tell(self, member: Member, card: Card, key: str = "") -> MessageRef:
        """A private message; the same `key` (at most 25 characters) is for the same message."""
        ...

    async def post(
        self, place: Place, card: Card, key: str = "", under: MessageRef | None = None
    ) -> MessageRef:
        """A message in a channel, `under` another as an answer to it where that still stands."""
        ...

    async def unchanged(self, message: Message) -> bool:
        """Whether it stands as in this revision; True where the platform has no way to tell."""
        ...

    async def found(self, where: Place | Member, card: Card, since: datetime) -> bool:
        """Whether a notice stands there already; only asked where `keyed`."""
        ...

    async def edit(self, target: MessageRef, card: Card) -> None: ...
    async def mention(self, member: Member) -> str:
        """How to address this member in a channel without pinging anyone else."""
        ...

    async def member(self, community: Community, member_id: str) -> Member | None:
        """The member with present roles and rights, None when not there."""
        ...

    async def named(self, community: Community, written: str) -> str | None:
        """What stands for a role here, or for a present member, that is written as an id, a name
        or an @name: their id, or the role's name; None for neither.
        """
        ...

    async def channel(self, community: Community, channel: str, reader: Member) -> str | None:
        """What a channel or chat is called, for one who may see it; None where nobody knows."""
        ...

    async def powers(self, community: Community, member: Member) -> Powers:
        """The bot's own rights over this member (hierarchy counted in)."""
        ...

    async def owner(self, community: Community) -> Member | None: ...
    async def may_give(self, community: Community, channel: str, member: Member) -> bool:
        """Whether the member may choose this channel for the community's moderators."""
        ...

    async def links(self, targets: Sequence[MessageRef], reader: Member, most: int) -> list[str]:
        """To the first of these messages of one community that stand and that the reader may read,
        as far as the platform has a way to tell, and addresses for them.
        """
        ...

    async def may_write(self, community: Community, channel: str) -> bool:
        """Whether the bot can write in such a channel, as far as that is known beforehand."""
        ...


class Scorer(Protocol):
    """Text to readings, beside the event loop."""

    @property
    def model(self) -> str:
        """`<name>@<12 hex digits>`."""
        ...

    async def score(self, texts: Sequence[str]) -> list[tuple[Reading, ...]]:
        """One reading per label of `LABELS` for each text; never raises for a text."""
        ...


class Second(Protocol):
    """An outside service that is asked beside the model."""

    async def score(self, texts: Sequence[str]) -> list[tuple[Reading, ...]]:
        """For each text readings of labels, or one `Missing` named `second`; never raises for a
        text, and is soon over.
        """
        ...


class Watcher(Protocol):
    """What hears of every message beside the judges, and never holds one up. Never raises."""

    def heard(self, message: Message) -> None:
        """As it comes in."""
        ...

    def leading(self, message: Message) -> str:
        """What led to it and itself, as `bot.core.leading` puts it; "" where nothing did."""
        ...

    def sightings(
        self, message: Message, stages: frozenset[Stage] = frozenset()
    ) -> tuple[Sighting, ...]:
        """What is to be kept with the decision about it; nearly always nothing. `stages`: those
        that the care model hears.
        """
        ...

    def wake(self) -> None:
        """Something was kept."""
        ...


class Clock(Protocol):
    def __call__(self) -> datetime: ...


class Inlet(Protocol):
    """What an adapter hands to the bot."""

    async def take(self, *messages: Message, done: Sequence[int] = ()) -> None:
        """Journal revisions of messages; returns once they are durable. Doubles are dropped.

        `done` names raw updates that are finished with these messages.
        """
        ...

    async def seen(self) -> Mapping[str, tuple[str, datetime]]:
        """Discord's channels: the last message that is durable here, and when it was taken."""
        ...

    async def saw(self, channel: str, message: str) -> None:
        """Note that a channel (or another list with rising ids) was read up to here."""
        ...

    async def noted(self, deed: Deed) -> None:
        """Keep what a moderator did without the bot; known ones are dropped."""
        ...

    def pinned(self, target: MessageRef) -> None:
        """Somebody pinned it: no rule takes it away because of what comes after it."""
        ...

    def staff(self, community: Community, members: Sequence[Member]) -> None:
        """All of the staff there, as a platform tells it, in the place of what was known."""
        ...

    async def journal(self, updates: Sequence[tuple[int, str]]) -> list[tuple[int, str]]:
        """Journal raw Telegram updates (id, JSON); returns those that were new, durable now."""
        ...

    async def unfinished(self) -> list[tuple[int, str]]:
        """Raw updates that a stop left unhandled, oldest first."""
        ...

    async def finished(self, update_id: int) -> None: ...

    async def joined(self, community: Community, title: str, language: str | None) -> Card | None:
        """The bot was added to a community: the welcome card to post, None if known."""
        ...

    async def moved(self, old: Community, new: Community) -> None:
        """A Telegram group became a supergroup: everything kept for it moves along."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """One command of a member, as the adapter understood it.

    `verb` is a name of `core.verbs.VERBS` ("report", "cases list", "ban", "policy use", …);
    `options` holds its arguments as written: member (an id or @name), duration, reason, case,
    page, rule, status, since, until, name, comment, text.
    """

    id: str  # unique per command, makes a repeat harmless: `discord:<interaction id>`
    verb: str
    actor: Member
    place: Place
    options: tuple[tuple[str, str], ...] = ()
    target: Member | None = None  # resolved by the adapter: option, reply or menu
    message: Message | None = None  # replied to, or chosen from the message menu
    private: bool = False  # asked in a private chat with the bot

    def option(self, name: str) -> str:
        """The argument, or "" when it was not given."""
        return dict(self.options).get(name, "")


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """Pick a reason: adapters show a select in a modal (Discord) or buttons (Telegram)."""

    label: str
    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """Shown to the actor alone: ephemeral on Discord, in private on Telegram. There an answer that
    is not `private` stands in the moderators' chat where it was asked for in it.
    """

    card: Card
    private: bool = False


class Front(Protocol):
    """The desk as the adapters see it: commands in, answers out."""

    async def handle(self, request: Request) -> Reply: ...

    async def press(self, button_id: str, actor: Member, place: Place) -> tuple[Reply, Card | None]:
        """A pressed button: an answer for the presser and, where it changes, the new card."""
        ...

    async def hear(self, actor: Member, place: Place, text: str) -> Reply | None:
        """Where to turn, for one who writes to the bot alone that they are in need, also where they
        asked too often for other things. Of the words nothing is kept.
        """
        ...

    async def asked_to_join(self, actor: Member, community: Community, at: datetime) -> Card | None:
        """For one who asked to join at that moment: what to tell them in private, if anything."""
        ...

    def astray(self, verb: str, options: tuple[tuple[str, str], ...], *, aimed: bool) -> bool:
        """Whether something is written with a command that it can't use; `aimed` at somebody."""
        ...

    def slow_down(self, actor: Member, community: Community) -> str | None:
        """For what an adapter answers by itself: the sentence for one who asks too often, "" where
        it need not be said again; for all others None, and it is counted.
        """
        ...

    def language(self, community: Community, member: Member | None = None) -> str:
        """In which of the catalogue's languages a member reads, without one the community."""
        ...

    def languages(self) -> tuple[str, ...]:
        """Those that the catalogue has."""
        ...

    def reasons(self, language: str | None) -> tuple[Choice, ...]:
        """The reasons a member can choose from for a report."""
        ...

    def ready(self, actor: Member, place: Place, verb: str, written: str) -> tuple[Choice, ...]:
        """The policy's reasons that fit what is written so far; none for who may not use it."""
        ...

    def say(self, key: str, language: str | None, **values: str) -> str:
        """A sentence of the catalogue, for labels of menus and modals."""
        ...
