"""Who reads what: cards, bulletins, and what goes to one person alone.

Law: no case is brought to its subject, and one of a quiet desk to nobody whom the community has not
entrusted with it.
"""

from __future__ import annotations

from collections.abc import Mapping

from bot.care import tips
from bot.core.actions import Bulletin, Desk
from bot.core.cases import Case
from bot.core.types import Community, Member, Place, Platform, Trust
from bot.directory import Directory
from bot.ports import Hands

# Desks whose cases nobody else may read, and what names their channel.
QUIET = {Desk.CARE: "care_channel", Desk.CHILD_SAFETY: "child_safety_channel"}
TRUSTS = {Desk.CARE: Trust.CARE, Desk.CHILD_SAFETY: Trust.CHILD_SAFETY}


class Addresses:
    def __init__(self, directory: Directory, hands: Mapping[Platform, Hands]) -> None:
        self._directory, self._hands = directory, hands

    async def readers(self, bulletin: Bulletin) -> Place | Member | None:
        """Where a bulletin stands: a tip in its own channel, all others at the moderators'."""
        if bulletin.key != tips.TIP:
            return await self.desk(bulletin.community)
        chosen = self._directory.of(bulletin.community)
        channel, topic = chosen.tips_channel, chosen.tips_topic or None
        where = Place(community=bulletin.community, channel=channel, thread=topic)
        return where if channel else None

    async def desk(self, community: Community) -> Place | Member | None:
        """The moderators' channel, else the owner."""
        channel = self._directory.of(community).moderators
        if channel:
            return Place(community=community, channel=channel)
        return await self._hands[community.platform].owner(community)

    async def addressee(self, case: Case, to: Desk) -> Place | Member | None:
        """Cases about staff and senior reports go to one person, never to the subject."""
        chosen = self._directory.of(case.community)
        quiet = case.desk if case.desk in QUIET else to
        if quiet in QUIET:
            channel = getattr(chosen, QUIET[quiet])
            # What is about one of those who meet there is not said there.
            own = case.subject_is_staff or chosen.trusts(case.subject, TRUSTS[quiet])
            if quiet is Desk.CHILD_SAFETY and own:
                return await self._senior(case) or next(iter(await self.colleagues(case)), None)
            alone = not channel or own or to is Desk.SENIOR
            return await self._senior(case) if alone else self._channel(case, channel)
        if to is Desk.SENIOR or case.subject_is_staff:
            person = await self._senior(case)
            if person is not None or case.subject_is_staff:
                return person
        if not chosen.moderators:
            return await self._senior(case)
        return self._channel(case, chosen.moderators)

    @staticmethod
    def _channel(case: Case, channel: str) -> Place:
        return Place(community=case.community, channel=channel)

    async def _senior(self, case: Case) -> Member | None:
        hands = self._hands[case.community.platform]
        contact = self._directory.of(case.community).safety_contact
        person = await hands.member(case.community, contact) if contact else None
        person = person or await hands.owner(case.community)
        return None if person is None or person.id == case.subject.id else person

    async def colleagues(self, case: Case) -> list[Member]:
        """Those of a quiet desk's team who are named, not by a role; never the subject."""
        hands, chosen = self._hands[case.community.platform], self._directory.of(case.community)
        team = chosen.team(TRUSTS[case.desk]) if case.desk in TRUSTS else ()
        named = [one for one in team if one.isdecimal() and one != case.subject.id]
        people = [await hands.member(case.community, number) for number in named]
        return [person for person in people if person is not None]
