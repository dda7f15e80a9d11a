"""What every desk works with, and how they find people and cases."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

import structlog

from bot.core.actions import Desk
from bot.core.cases import Appeal, Case, deciders, went_to_senior
from bot.core.changes import Made
from bot.core.text import written_id
from bot.core.types import Community, Member, MessageRef, Platform
from bot.desk.addresses import TRUSTS
from bot.desk.drafts import Drafts
from bot.desk.held import fits
from bot.desk.scribe import Scribe, wishes_of
from bot.desk.support import Support
from bot.directory import Directory
from bot.flow.elsewhere import Elsewhere
from bot.flow.known import Known
from bot.locale import first, say
from bot.ports import Card, Clock, Hands, PlatformError, Reply, Request, TextFile
from bot.seal import Seal
from bot.store.appeals import Appeals
from bot.store.cases import Cases
from bot.store.changes import Changes
from bot.store.choices import Choices
from bot.store.database import StoreTrouble
from bot.store.guardians import Guardians
from bot.store.ledger import Ledger
from bot.store.nudges import Nudges
from bot.store.outbox import Outbox
from bot.store.pairs import Pairs
from bot.store.past import Past
from bot.store.privacy import Privacy
from bot.store.quarantine import Quarantine
from bot.store.reports import Reports
from bot.store.traces import Traces

log = structlog.get_logger()


class Sorry(Exception):  # noqa: N818 -- an answer, not a fault
    """The request can't be met; `args[0]` is the sentence that says why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Office:
    directory: Directory
    cases: Cases
    ledger: Ledger
    reports: Reports
    outbox: Outbox
    hands: Mapping[Platform, Hands]
    scribe: Scribe
    seal: Seal
    clock: Clock
    planned: Callable[[], None]  # wakes the enforcer
    forget: Callable[[Platform, str], None]  # what is in memory of a member: words, whom they met
    wrote: Callable[[Community, str, datetime], bool]  # whether a member did since, as remembered
    messages_of: Callable[[Community, str, datetime], tuple[MessageRef, ...]]  # of the last day
    choices: Choices
    guardians: Guardians
    privacy: Privacy
    pairs: Pairs
    traces: Traces
    quarantine: Quarantine
    support: Support
    nudges: Nudges
    appeals: Appeals
    past: Past
    changes: Changes
    known: Known
    elsewhere: Elsewhere
    invite: Callable[[Community, Member], str] | None = None  # to the team's pages, where these are
    drafts: Drafts = field(default_factory=Drafts)

    def language(self, community: Community, member: Member | None = None) -> str:
        """What the member chose, else what their app says or last said, else the community's; of
        these the first that there are sentences in.
        """
        wishes = wishes_of(self.choices, community, member) if member else ()
        return first(*wishes, self.directory.of(community).language)

    def made(self, request: Request) -> Made:
        """Who changes settings with it, for their history."""
        return Made(by=request.actor.id, at=self.clock(), command=request.id)

    def opened(self, button: str, community: Community, member: str = "") -> str | None:
        """What a button carries; None where it was not made for this community, be it under an id
        that it had before it moved, and member.
        """
        tried = (self.seal.open(button, one, member) for one in self.directory.ever(community))
        return next((data for data in tried if data is not None), None)

    async def case(self, request: Request, number: str | None = None) -> Case:
        """The case that a request names, unless it is hidden from the actor. Raises Sorry."""
        language = self.language(request.place.community, request.actor)
        written = (request.option("case") if number is None else number).lstrip("#")
        if not written.isdecimal():
            raise Sorry(say("case-which", language))
        number_ = int(written) if len(written) < 10 else 0
        found = await self.cases.numbered(request.place.community, number_)
        if found is None or await self.hidden(found, request.actor):
            raise Sorry(say("case-unknown", language, number=written))
        return found

    async def hidden(self, case: Case, actor: Member) -> bool:
        """Nobody reads the case about themselves, be it from before they were of staff; and nobody
        one of a desk that is not theirs, unless it was brought to them alone.
        """
        if case.subject.id == actor.id:
            return True
        theirs = case.desk in self.desks(case.community, actor)
        return not theirs and not await self._was_brought(case, actor)

    async def _was_brought(self, case: Case, actor: Member) -> bool:
        """Whether a quiet case's card went to them as the safety contact or owner, or may have.

        Only for one who can be that a platform is asked: it may be away, and its trouble would
        tell all others that there is a case.
        """
        can_be = actor.is_owner or self.is_contact(case.community, actor)
        if not case.desk.quiet or not can_be:
            return False
        went = [Desk.SENIOR] if went_to_senior(case) else await self.outbox.unsure(case.id)
        people = [await self.scribe.addressee(case, to) for to in went]
        return any(isinstance(one, Member) and one.id == actor.id for one in people)

    def impartial(self, case: Case, actor: Member) -> None:
        """Whoever decided something answers nobody who asks for another look at it, but for the
        owner, who may be alone. Raises Sorry.
        """
        own = case.appeal is Appeal.ASKED and actor.id in deciders(case)
        if own and not actor.is_owner:
            raise Sorry(say("appeal-yours", self.language(case.community, actor)))

    def is_contact(self, community: Community, actor: Member) -> bool:
        return actor.id == self.directory.of(community).safety_contact

    def desks(self, community: Community, actor: Member) -> tuple[Desk, ...]:
        """Whose cases this person may read: staff, and who is trusted, those of the trust."""
        chosen = self.directory.of(community)
        closed = {desk for desk, trust in TRUSTS.items() if not chosen.trusts(actor, trust)}
        if not actor.is_staff:
            closed |= {desk for desk in Desk if not desk.quiet}
        return tuple(desk for desk in Desk if desk not in closed)

    def entrusted(self, community: Community, actor: Member) -> bool:
        """Whether a quiet desk is theirs by name. Then they read lists in private, whatever is in
        them: one that is not shown to the others would tell them that there is such a case.
        """
        chosen = self.directory.of(community)
        return any(chosen.team(one) and chosen.trusts(actor, one) for one in TRUSTS.values())

    async def channel(self, request: Request, channel: str, otherwise: str) -> str:
        """One that the actor may choose and that the bot can write in; else cards would go nowhere,
        unnoticed. `otherwise` says that it is not theirs. Raises Sorry, PlatformError.
        """
        community = request.place.community
        hands = self.hands[community.platform]
        if not await hands.may_give(community, channel, request.actor):
            raise Sorry(otherwise)
        if not await hands.may_write(community, channel):
            language = self.language(community, request.actor)
            where = self.directory.spot(community, channel)
            raise Sorry(say("setup-no-writing", language, channel=where))
        return channel

    async def target(self, request: Request) -> Member:
        """The member that a request is about, with present rights. Raises Sorry."""
        community = request.place.community
        given = request.target or (request.message.author if request.message else None)
        written = request.option("member").lstrip("@")
        wanted = given.id if given else written_id(written) or written
        if wanted:
            present = await self.hands[community.platform].member(community, wanted)
            if present is not None:
                return present
        if given is not None:
            return given
        if written_id(wanted):
            return Member(id=wanted, name=wanted)
        raise Sorry(say("action-nobody", self.language(community, request.actor)))


LISTED = 15  # lines of a list that are read in a message


def listed(head: str, lines: Sequence[str], file: str) -> Reply:
    """A list of people, in private; the whole of a long one as a file, since messages are cut."""
    text = "\n".join([*([head] if head else []), *lines[:LISTED]])
    if len(lines) <= LISTED:
        return Reply(card=Card(text=text), private=True)
    whole = TextFile(name=file, text="\n".join(lines) + "\n")
    return Reply(card=Card(text=f"{text}\n…", file=whole), private=True)


def whole(text: str, file: str) -> TextFile | None:
    """A long text as a file beside the message, which a platform may cut; None for a short one."""
    return None if fits(text) else TextFile(name=file, text=f"{text}\n")


def reply(text: str, *, about: Case | None = None) -> Reply:
    """`about`: the case that it is about; of one that is kept apart nobody else may learn."""
    return Reply(card=Card(text=text), private=about is not None and about.apart)


async def answered(answer: Awaitable[Reply], language: str) -> Reply:
    """The answer, or the sentence that says why there is none."""
    try:
        return await answer
    except Sorry as sorry:
        return reply(str(sorry))
    except (StoreTrouble, PlatformError) as trouble:
        return reply(failed(trouble, language))


def failed(trouble: StoreTrouble | PlatformError, language: str) -> str:
    """What somebody reads whose command or button came to nothing."""
    if isinstance(trouble, PlatformError):
        log.warning("a platform refused", trouble=trouble.trouble.value)
        return say("action-refused", language, why=trouble.detail)
    log.error("what was asked for was not kept", trouble=str(trouble))
    return say("store-trouble", language)
