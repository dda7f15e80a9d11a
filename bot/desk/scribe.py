"""Writes notices for members and cards for moderators."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from itertools import chain

from bot.care import tips
from bot.core.actions import (
    Bulletin,
    Care,
    Caution,
    Desk,
    Nudge,
    Record,
    Tell,
)
from bot.core.cases import Appeal, Case, CaseStatus
from bot.core.types import Community, Member, Place, Platform
from bot.desk import naming, phrases, pieces, timeline
from bot.desk.addresses import Addresses
from bot.desk.digest import DIGEST, Digest
from bot.desk.held import DISCARD, RELEASE, again, stands, waits
from bot.desk.logbook import Logbook
from bot.desk.support import Support
from bot.desk.weekly import SUMMARY, Weekly
from bot.directory import Directory
from bot.locale import Value, first, say
from bot.ports import Button, Card, Clock, Hands, PlatformError
from bot.seal import Seal
from bot.store.cases import Cases
from bot.store.choices import Choices
from bot.store.nudges import Nudges
from bot.store.outbox import Outbox
from bot.store.pairs import Pairs
from bot.store.quarantine import Quarantine
from bot.store.shared_bans import SharedBans, numbers

MANY = 20  # cases with a line of their own in a card of many
COUNTS = frozenset({"count", "minutes"})  # values of what is planned
MOMENT = "date"
VERBS = ("dismiss", "delete", "warn", "mute", "ban")
# Nothing that the suspect would notice: whether and when is decided by people, together.
QUIET_VERBS = ("claim", "close", "delete")
NAMED = 5  # members in a card who are called by their names
LOOKING: tuple[str, ...] = ("uphold", "undo")  # at what its subject asks about
GIVING: tuple[str, ...] = (RELEASE, DISCARD)  # of what is in quarantine
HARDER: tuple[str, ...] = ("warn", "mute", "ban")


def wishes_of(choices: Choices, community: Community, member: Member) -> tuple[str | None, ...]:
    """In which languages a member wants to read, the dearest first."""
    platform = community.platform
    chosen, last = choices.language(platform, member.id), choices.client(platform, member.id)
    return chosen, member.language, last


class Scribe:
    def __init__(  # noqa: PLR0913 -- where what it writes is found
        self,
        *,
        directory: Directory,
        cases: Cases,
        outbox: Outbox,
        hands: Mapping[Platform, Hands],
        digest: Digest,
        seal: Seal,
        choices: Choices,
        weekly: Weekly,
        pairs: Pairs,
        quarantine: Quarantine,
        nudges: Nudges,
        support: Support,
        bans: SharedBans,
        clock: Clock,
    ) -> None:
        self._directory, self._cases, self._outbox, self._hands = directory, cases, outbox, hands
        self._digest, self._seal, self._choices = digest, seal, choices
        self._weekly, self._pairs, self._support = weekly, pairs, support
        self._quarantine, self._nudges, self._clock = quarantine, nudges, clock
        self._bans = bans
        where = Addresses(directory, hands)
        self.readers, self.desk, self.addressee = where.readers, where.desk, where.addressee
        self.colleagues = where.colleagues
        self.log = Logbook(directory, outbox).lines

    async def notice(self, cases: Sequence[Case], *, private: bool, mention: str = "") -> Card:
        """Kind, short, with the reason, what follows and whom to write to.

        Several cases of one member become one notice: the gravest in full, the others by number.
        """
        case = max(cases, key=lambda one: (one.severity, one.number))
        chosen = self._directory.of(case.community)
        contact = naming.mentioned(chosen.appeal_contact)
        language = self._language(case.community, case.subject) if private else chosen.language
        why = phrases.reason(case, language)
        if not private:
            how = " ".join([say("notice-appeal-how", language), *self._contact(case, language)])
            head = say("notice-public", language, name=mention, number=str(case.number), reason=how)
            return Card(text=head, people=contact)
        others = [one for one in cases if one is not case]
        actions = await self._outbox.actions(case.id)
        besides = [await self._outbox.actions(one.id) for one in others]
        community = chosen.title or case.community.id
        lines = [
            pieces.greeting(chain(actions, *besides), case.subject.name, community, language),
            say("notice-reason", language, reason=why),
            *(pieces.consequence(action, community, language) for action in actions),
            pieces.others(others, language),
            say("notice-appeal", language, number=str(case.number)),
            *self._contact(case, language),
        ]
        buttons = ((pieces.another_look(self._seal, case, language),),)
        text = "\n".join(line for line in lines if line)
        return Card(text=text, buttons=buttons, people=contact)

    async def care(self, action: Care) -> Card | None:
        """Support for somebody who may be at risk, in their language; None where it is not due."""
        language = self._language(action.place.community, action.member)
        return await self._support.message(action, language)

    async def call(self, case: Case, *, late: bool = False) -> tuple[Place, Card] | None:
        """Somebody is needed: said to all moderators, so without a name and a word of it; nothing
        where one of them is suspected.
        """
        chosen = self._directory.of(case.community)
        own = case.desk is Desk.CHILD_SAFETY and case.subject_is_staff
        if not chosen.moderators or own:
            return None
        key = "quiet-call-late" if late else "quiet-call"
        line = say(key, chosen.language, number=str(case.number))
        return Place(community=case.community, channel=chosen.moderators), Card(text=line)

    def pointer(self, community: Community) -> Card | None:
        """Where help is, said to nobody; None where no admin has switched it on."""
        chosen = self._directory.of(community)
        return Card(text=say("care-pointer", chosen.language)) if chosen.care_pointer else None

    async def tell(self, action: Tell) -> Card:
        """With a rule among the values: why, in words, and where it was."""
        community = action.place.community
        language = self._language(community, action.member)
        if action.key == SUMMARY:
            return Card(text=await self._weekly.text(action, language))
        given = {"community": self._directory.title(community), **dict(action.values)}
        if rule := given.pop("rule", ""):
            given["reason"] = phrases.why(rule, language, self._directory.reasons(community, rule))
        values = {name: _meant(name, value) for name, value in given.items()}
        text, link = say(action.key, language, **values), given.get("link")
        if action.key != pieces.ENTERED or not link:
            return Card(text=text)
        button = pieces.not_meant(self._seal, community, action.member.id, link, language)
        return Card(text=text, buttons=((button,),))

    async def released(self, case: Case) -> Card | None:
        """A message of the quarantine as it is posted again; None where it is gone."""
        held = await self._quarantine.get(case.id, self._clock())
        language = self._directory.of(case.community).language
        return None if held is None else again(held, language)

    async def nudge(self, action: Nudge, key: str) -> Card:
        """The author is asked to think again; a button for them alone takes the message away."""
        community = action.place.community
        language = self._language(community, action.member)
        text = say(
            "nudge-think" if action.follows else "nudge-tip",
            language,
            community=self._directory.title(community),
            reason=phrases.why(
                action.rule, language, self._directory.reasons(community, action.rule)
            ),
        )
        number = await self._nudges.number(key)
        if number is None:
            return Card(text=text)
        button = Button(
            label=say("button-take-away", language),
            id=self._seal.sign(f"mine:{number}", community, action.member.id),
        )
        return Card(text=text, buttons=((button,),))

    async def caution(self, action: Caution) -> Card:
        """For everybody in the channel: about the link, and nobody who wrote it."""
        return Card(text=say("caution-link", self._directory.of(action.place.community).language))

    def _language(self, community: Community, member: Member) -> str:
        """As `Office.language`."""
        wishes = wishes_of(self._choices, community, member)
        return first(*wishes, self._directory.of(community).language)

    def _contact(self, case: Case, language: str) -> list[str]:
        """Where admins name somebody to write to as well."""
        contact, number = self._directory.of(case.community).appeal_contact, str(case.number)
        return [say("notice-contact", language, contact=contact, number=number)] if contact else []

    async def card(self, case: Case, *, closely: bool = False) -> Card:
        """Everything a moderator needs to decide, and buttons to do it; `closely` also what may
        not stand in a channel, and the whole of a long text.
        """
        language = self._directory.of(case.community).language
        kept = await self._cases.evidence(case.id)
        evidence = pieces.evidence(case, kept, language, whole=closely)
        evidence += pieces.newest(case, language, whole=closely)
        if case.desk is Desk.CARE:
            quiet = await self._support.card(case, evidence)
            return replace(quiet, people=naming.acted(case))
        held = await self._quarantine.get(case.id, self._clock())
        progress = await self._outbox.progress(case.id)
        if held:
            evidence += pieces.quarantined(case, held, language, whole=closely)
        state = pieces.state(case, language, progress)
        if held:
            state.insert(0, say("card-held-stands" if stands(progress) else "card-held", language))
        head = [*pieces.head(case, language), *await self._banned(case, language)]
        if case.desk is Desk.CHILD_SAFETY:
            room = None if closely else pieces.UNCUT - len("\n".join([*head, *state]))
            evidence = await self._child_safety(case, evidence, language, room)
        text = "\n".join([*head, *evidence, *pieces.appealed(case, language), *state])
        people = naming.acted(case)
        if case.status is CaseStatus.CLOSED:
            return Card(text=text, people=people)
        there = case.message is not None and case.message.stands
        own = [verb for verb in _verbs(case) if verb != "delete" or there]
        giving = GIVING if held and waits(progress) and not stands(progress) else ()
        verbs = (*giving, *HARDER) if giving else tuple(own)
        verbs = (*LOOKING, *giving) if case.appeal is Appeal.ASKED else verbs
        buttons = tuple(
            Button(
                label=say(f"button-{verb}", language),
                id=self._seal.sign(f"case:{case.id}:{verb}", case.community),
                danger=verb == "ban",
            )
            for verb in verbs
        )
        return Card(text=text, buttons=(buttons,), people=people)

    async def _banned(self, case: Case, language: str) -> list[str]:
        """By whom else its subject is banned and why, as far as that stands now."""
        told = sorted(numbers(one.fields.get("why", "") for one in case.events))
        if not told:
            return []
        lines = [
            say(
                "sharedbans-card",
                language,
                list=one.name,
                community=pieces.one_line(self._directory.title(one.community)),
                reason=one.reason,
                date=one.at,
            )
            for one in await self._bans.standing(case.community, told)
        ]
        return lines or [say("sharedbans-card-gone", language)]

    async def past(self, case: Case) -> Card:
        """As it is now, for an older card; a newer one stands below it, with the buttons."""
        language, card = self._directory.of(case.community).language, await self.card(case)
        newer = say("card-newer", language, number=str(case.number))
        return replace(card, text=f"{newer}\n\n{card.text}", buttons=())

    async def _child_safety(
        self, case: Case, evidence: list[str], language: str, room: int | None
    ) -> list[str]:
        """The timeline; in a channel, where there is `room` for so many letters, what to do and
        what not to do instead of any words, since nobody would know who read them there.
        """
        seen = await self._pairs.timeline(case.id)
        reporter = phrases.opening(case, "reporter")
        known = dict.fromkeys((*((reporter,) if reporter else ()), *timeline.people(seen)))
        names = await self._names(case.community, tuple(known)[:NAMED])
        asked = [timeline.asked(case, names, language)] if reporter else []
        if room is None:
            return [*evidence, *asked, *timeline.timeline(seen, names, language, words=True)]
        where = say("timeline-words", language, number=str(case.number))
        hint = [where] if seen or evidence else []
        lines: list[str] = []
        for most in range(timeline.SHOWN, 0, -1):
            told = timeline.timeline(seen, names, language, words=False, most=most)
            lines = [say("child-safety-steps", language), *asked, *told, *hint]
            if len("\n".join(lines)) < room:
                break
        return lines

    async def _names(self, community: Community, people: Sequence[str]) -> dict[str, str]:
        hands, names = self._hands[community.platform], dict[str, str]()
        for number in people:
            with suppress(PlatformError):  # the card must come, with or without the name
                person = await hands.member(community, number)
                if person is not None:
                    names[number] = f"{pieces.one_line(person.name)} ({number})"
        return names

    async def cards(self, cases: Sequence[Case]) -> Card:
        """Many cases at once: a line each, to be opened one by one."""
        language = self._directory.of(cases[0].community).language
        shown = cases[:MANY]
        lines = [
            say(
                "cards-line",
                language,
                number=str(case.number),
                name=pieces.one_line(case.subject.name),
                reason=phrases.reason(case, language),
            )
            for case in shown
        ]
        if len(cases) > len(shown):
            first, last = cases[len(shown)].number, cases[-1].number
            lines.append(say("cards-more", language, first=str(first), last=str(last)))
        head = say("cards-title", language, count=len(cases))
        return Card(text="\n".join([head, *lines, say("cards-how", language)]))

    def instead(self, case: Case, card: Card) -> Card:
        """Whoever reads it alone reads as well why, and what to change."""
        chosen = self._directory.of(case.community)
        where = self._directory.spot(case.community, chosen.moderators)
        why = say("setup-no-writing", chosen.language, channel=where)
        card = replace(card, text=f"{why}\n\n{card.text}")
        return naming.naming(card, places=[chosen.moderators])

    async def bulletin(self, bulletin: Bulletin) -> Card:
        language = self._directory.of(bulletin.community).language
        if bulletin.key == DIGEST:
            return await self._digest.card(bulletin.community, language)
        if bulletin.key == tips.TIP:
            return tips.card(bulletin, language, self._seal)
        values = {name: _meant(name, value) for name, value in bulletin.values}
        channel = dict(bulletin.values).get("channel", "")
        if channel:
            values["channel"] = self._directory.spot(bulletin.community, channel)
        card = Card(text=say(bulletin.key, language, **values))
        return naming.naming(card, places=[channel])

    def unwritten(self, community: Community, action: Bulletin | Record) -> Bulletin | None:
        """What the moderators read of a tip, or a line of the log, that was refused."""
        chosen = self._directory.of(community)
        channel = chosen.log_channel if isinstance(action, Record) else chosen.tips_channel
        if not channel or (isinstance(action, Bulletin) and action.key != tips.TIP):
            return None
        values = (("channel", channel),)
        return Bulletin(community=community, key="setup-no-writing", values=values)


def _verbs(case: Case) -> tuple[str, ...]:
    if case.is_of_place:  # whom nobody can warn
        return VERBS[:1]
    if case.desk is not Desk.CHILD_SAFETY:
        return VERBS
    return tuple(verb for verb in QUIET_VERBS if verb != "claim" or not case.claimed_by)


def _meant(name: str, value: str) -> Value:
    """What sentences count, and moments; the number of a case is a name."""
    if name == MOMENT:
        return datetime.fromisoformat(value)
    return int(value) if name in COUNTS else value
