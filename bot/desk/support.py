"""What somebody reads who may be at risk, and the quiet card of those who look after them.

Law: the card restrains nobody; the message is one plain sentence and the numbers that fit, since
nobody who speaks the language by birth may have read it yet (`locale.REVIEWED`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.care.helplines import Helplines, Purpose
from bot.core.actions import Care, Outcome
from bot.core.cases import REPORTED, Case, CaseStatus, EventKind
from bot.core.support import LEVELS
from bot.core.types import Community, Member, Platform
from bot.desk import phrases, pieces
from bot.directory import Directory
from bot.locale import REVIEWED, closest, say
from bot.ports import Button, Card, Clock
from bot.seal import Seal
from bot.store.caring import OFF
from bot.store.choices import Choices
from bot.store.database import StoreTrouble
from bot.store.outbox import Outbox

COUNTRY = "country"  # what a member chose under this name
AGAIN = timedelta(hours=1)  # the same words sooner would be no support
LABELS = {"claim": "quiet-claim", "over": "quiet-take-over", "dismiss": "button-close"}
STEPS = ("stay", "ask", "secrecy", "emergency", "platform", "hand-over", "yourself")


@dataclass(frozen=True, slots=True, kw_only=True)
class Support:
    directory: Directory
    choices: Choices
    outbox: Outbox
    helplines: Helplines
    seal: Seal
    clock: Clock

    async def message(self, action: Care, language: str) -> Card | None:
        """None for a member who had one just now, or wants none."""
        community, member = action.place.community, action.member
        if await self.is_off(community, member) or await self._had_one(action):
            return None
        country = await self.country(community, member)
        lines = [say(f"care-{action.level}", language)]
        if closest(language) in REVIEWED:
            lines.append(say("care-more", language))
        return Card(text="\n".join([*lines, *self.lines(country, language)]))

    async def answer(self, community: Community, member: Member, language: str) -> Card:
        """For whoever writes of their need to the bot itself, where no person reads it."""
        try:
            country = await self.country(community, member)
        except StoreTrouble:
            country = ""  # what holds everywhere is better than nothing
        return Card(text="\n".join([say("care-unread", language), *self.lines(country, language)]))

    async def is_off(self, community: Community, member: Member) -> bool:
        name, off = OFF
        return await self.choices.get(community.platform, member.id, name) == off

    async def _had_one(self, action: Care) -> bool:
        """A graver one is sent all the same."""
        now, community = self.clock(), action.place.community
        had = await self.outbox.cared(community, action.member.id, now - AGAIN, now)
        return any(LEVELS.index(one.level) >= LEVELS.index(action.level) for one in had)

    async def country(self, community: Community, member: Member) -> str:
        """The member's own, else the community's; no language tells it."""
        own = await self.choices.get(community.platform, member.id, COUNTRY)
        if own or self.directory.knows(community):
            return own or self.directory.of(community).country.upper()
        return await self._from_elsewhere(community.platform, member)

    async def _from_elsewhere(self, platform: Platform, member: Member) -> str:
        """In a private chat: of the community whose message of care stands there, else the one that
        all communities share.
        """
        if cared := await self.outbox.last_cared(platform, member.id):
            return self.directory.of(self.directory.present(cared)).country.upper()
        every = [one for one in self.directory.communities() if one.platform is platform]
        countries = {self.directory.of(one).country.upper() for one in every}
        return countries.pop() if len(countries) == 1 else ""

    def lines(self, country: str, language: str) -> list[str]:
        """Where to call, a line each; without a country, how to name it."""
        found = self.helplines.fitting(country, Purpose.SUICIDE)
        told = [
            say(f"helpline-{one.purpose}", language, number=one.number, name=one.called)
            for one in found
        ]
        if not any(one.purpose is Purpose.EMERGENCY for one in found):
            told.append(say("care-emergency", language))
        return told if country else [*told, say("care-country", language)]

    async def card(self, case: Case, evidence: Sequence[str]) -> Card:
        """Everything that somebody needs who goes to a person at risk."""
        language = self.directory.of(case.community).language
        lines = [
            say("quiet-title", language, number=str(case.number), level=_level(case, language)),
            say("card-subject", language, name=" ".join(case.subject.name.split()),
                id=case.subject.id),
            *([say("card-staff", language)] if case.subject_is_staff else ()),
            *([say("card-reports", language, count=case.reports)] if case.reports else ()),
            *([say("card-message", language, url=case.url)] if case.url else ()),
            *pieces.again(case, language),
            *evidence,
            *([say("quiet-comment", language, number=str(case.number))] if _told(case) else ()),
            await self._reached(case, language),
            *await self._clock(case, language),
        ]  # fmt: skip
        if case.status is CaseStatus.CLOSED:
            closed = [event.by for event in case.events if event.kind is EventKind.CLOSED]
            return Card(text="\n".join([*lines, say("card-closed", language, by=closed[-1])]))
        text = "\n".join([*lines, *await self._steps(case, language)])
        verbs = ("over" if case.claimed_by else "claim", "dismiss")
        return Card(text=text, buttons=(tuple(self._button(case, one, language) for one in verbs),))

    def _button(self, case: Case, verb: str, language: str) -> Button:
        return Button(
            label=say(LABELS[verb], language),
            id=self.seal.sign(f"case:{case.id}:{verb}", case.community),
        )

    async def _reached(self, case: Case, language: str) -> str:
        """Whether the bot's own message came to the person."""
        progress = dict(await self.outbox.progress(case.id))
        outcome = progress.get("care")
        if outcome is not None:
            return say(f"quiet-reached-{REACHED[Outcome(outcome)]}", language)
        # Whom somebody reported is told nothing of it, so there is no message of ours to them.
        key = "reported" if case.rule.startswith(REPORTED) else "none"
        return say(f"quiet-reached-{key}", language)

    async def _clock(self, case: Case, language: str) -> list[str]:
        now = self.clock()
        lines = [
            say(
                "quiet-since",
                language,
                at=case.opened_at,
                lasting=phrases.lasting(_minutes(now - case.opened_at), language),
            )
        ]
        if case.claimed_by:
            lines.append(say("quiet-claimed", language, name=with_them(case)))
        elif case.status is CaseStatus.OPEN:
            following = await self.outbox.next_call(case.id)
            lines.append(_waiting(following, now, language))
        return lines

    async def _steps(self, case: Case, language: str) -> list[str]:
        country = await self.country(case.community, case.subject)
        here = self.helplines.fitting(country, Purpose.EMERGENCY)
        number = here[0].number if here else say("quiet-their-number", language)
        return [
            say("quiet-steps", language),
            *(say(f"quiet-step-{step}", language, number=number) for step in STEPS),
        ]


REACHED = {
    Outcome.PENDING: "pending",
    Outcome.CLAIMED: "pending",
    Outcome.DONE: "yes",
    Outcome.REFUSED: "no",
    Outcome.UNKNOWN: "unknown",
    Outcome.SKIPPED: "silent",
}


def with_them(case: Case) -> str:
    """The name of who looks after it."""
    mine = [e for e in case.events if e.kind is EventKind.CLAIMED and e.by == case.claimed_by]
    return (mine[-1].fields.get("name") if mine else "") or case.claimed_by


def _waiting(following: datetime | None, now: datetime, language: str) -> str:
    if following is None:
        return say("quiet-unclaimed", language)
    left = phrases.lasting(_minutes(max(following - now, timedelta())), language)
    return say("quiet-unclaimed-until", language, at=following, lasting=left)


def _minutes(duration: timedelta) -> timedelta:
    """In whole minutes, one at least."""
    return timedelta(minutes=max(1, int(duration.total_seconds() // 60)))


def _told(case: Case) -> bool:
    """Whether a report has words, which stay out of channels as they were told to a few."""
    return any("comment" in event.fields for event in case.events)


def _level(case: Case, language: str) -> str:
    return say(f"quiet-level-{case.level or 'concern'}", language)
