"""What each community has chosen, and the policy that follows from it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

from bot.core.actions import Reasons
from bot.core.changes import Made
from bot.core.community import CommunitySettings
from bot.core.policy import Lists, Policy
from bot.core.types import Community, Member, Message, Place, Trust
from bot.laws import Law, LawBook, Laws, Mode, Source
from bot.store.choices import Choices
from bot.store.communities import Alter, Communities

NOTHING_CHOSEN = CommunitySettings()
YOUTH, MARKED = "youth", "on"  # the choice that marks a member as young; nothing else is kept


class Directory:
    def __init__(
        self, store: Communities, folders: Iterable[Path] = (), choices: Choices | None = None
    ) -> None:
        """Without `choices` nobody can be marked."""
        self.policies = LawBook(folders)
        self._store, self._choices = store, choices
        self._chosen: dict[Community, CommunitySettings] = {}
        # With their own lists: from which laws and lists, and what came of it.
        self._listed: dict[Community, tuple[Laws, Lists, Laws]] = {}
        self._marked: dict[Community, frozenset[str]] = {}
        self._moved: dict[Community, Community] = {}  # former ids

    async def load(self) -> None:
        """Read what was chosen, and every policy that is in use. Raises PolicyError."""
        await self._load_chosen()
        for name in {chosen.policy for chosen in self._chosen.values()} | {""}:
            self.policies.reload(name)
        await self._load_marks()

    async def _load_chosen(self) -> None:
        self._chosen, self._listed = await self._store.all(), {}
        self._moved = {old: new for new in self._chosen for old in self.ever(new)[1:]}

    async def _load_marks(self) -> None:
        found = await self._choices.everywhere(YOUTH, MARKED) if self._choices else []
        self._marked = {}
        for community, member in found:
            self._marked[community] = self.marked(community) | {member}

    def knows(self, community: Community) -> bool:
        return community in self._chosen

    def communities(self) -> tuple[Community, ...]:
        """All that are known."""
        return tuple(self._chosen)

    def of(self, community: Community) -> CommunitySettings:
        return self._chosen.get(community, NOTHING_CHOSEN)

    def title(self, community: Community) -> str:
        """As members call it, else its id."""
        return self.of(community).title or community.id

    def spot(self, community: Community, channel: str) -> str:
        """A channel in a sentence: on Telegram it is a chat, which may have a title here."""
        return " ".join(self.title(replace(community, id=channel)).split())

    def law(self, community: Community, mode: Mode = Mode.PLAIN) -> Law:
        """The policy here as it was last read; only watching until an admin has chosen one."""
        chosen = self.of(community)
        laws = self.policies.of(chosen.policy)
        return (self._with(community, laws) if chosen.lists else laws)[mode]

    def _with(self, community: Community, laws: Laws) -> Laws:
        """The laws with what its admins list, made anew where either has changed."""
        chosen, known = self.of(community), self._listed.get(community)
        if known is None or known[0] is not laws or known[1] is not chosen.lists:
            listed = self.policies.listed(chosen.policy, chosen.lists)
            known = self._listed[community] = (laws, chosen.lists, listed)
        return known[2]

    def reasons(self, community: Community, rule: str) -> Reasons:
        """What the policy here says of a rule to those whom it concerns."""
        rules = self.law(community).policy.rules
        return next((one.reasons for one in rules if one.id == rule), ())

    def would_be(self, community: Community, policy: Policy) -> Laws:
        """What it would be here, were it chosen."""
        return Source(policy, watching=False).laws(self.of(community).lists)

    def by_title(self, community: Community) -> dict[str, Policy]:
        """The policy here in every mode, by what its decisions name it."""
        laws = (self.law(community, mode) for mode in Mode)
        return {f"{law.policy.name}@{law.policy.version}": law.policy for law in laws}

    def restricts(self, place: Place) -> bool:
        """Whether restricted mode is on at this place."""
        chosen = self.of(place.community)
        if chosen.restricts_all or not (channels := chosen.restricts_in):
            return chosen.restricts_all
        return not {place.channel, place.parent, place.thread}.isdisjoint(channels)

    def at_work(self, message: Message) -> bool:
        """Whether staff or a team write where their cards go, or in a thread there."""
        place, author = message.ref.place, message.author
        chosen = self.of(place.community)
        if chosen.desks.isdisjoint({place.channel, place.parent}):
            return False
        return author.is_staff or any(chosen.trusts(author, trust) for trust in Trust)

    def minds(self, community: Community) -> bool:
        """Whether anything of restricted mode is in use here."""
        chosen = self.of(community)
        return bool(chosen.restricts_all or chosen.restricts_in or self.marked(community))

    def marked(self, community: Community) -> frozenset[str]:
        """Ids of members who are marked as young."""
        return self._marked.get(community, frozenset())

    def is_young(self, place: Place, member: Member) -> bool:
        """Whether a member is marked, or has a role for the young."""
        roles = {name.casefold() for name in self.of(place.community).youth_roles}
        return member.id in self.marked(place.community) or not roles.isdisjoint(
            {member.id, *(role.casefold() for role in member.roles)}
        )

    async def mark(self, community: Community, member: str, *, young: bool) -> None:
        assert self._choices is not None
        value = MARKED if young else ""
        await self._choices.set(community.platform, member, YOUTH, value, community.id)
        known = self.marked(community) - {member}
        self._marked[community] = known | {member} if young else known

    async def change(
        self, community: Community, made: Made | None = None, **fields: Any
    ) -> CommunitySettings:
        """`made` by whom: what people choose stands in the history of settings, what the bot does
        by itself does not.
        """
        self._chosen[community] = changed = await self._store.change(community, made, **fields)
        return changed

    async def alter(
        self, community: Community, altered: Alter, made: Made | None = None
    ) -> CommunitySettings:
        """Two at once lose nothing, since it is read where it is written."""
        self._chosen[community] = changed = await self._store.alter(community, altered, made)
        return changed

    async def restrict(
        self, community: Community, channel: str, *, on: bool, made: Made | None = None
    ) -> None:
        """Or end it there."""

        def altered(old: CommunitySettings) -> CommunitySettings:
            others = tuple(one for one in old.restricted_channels if one != channel)
            return replace(old, restricted_channels=(*others, channel) if on else others)

        await self.alter(community, altered, made)

    async def fix(
        self, fixed: Mapping[Community, Mapping[str, Any]], made: Made | None = None
    ) -> None:
        """What the operator's file says, at each start. What restricts is kept beside what admins
        choose and holds with it: else a start would end theirs, or a command the operator's.
        Raises PolicyError.
        """
        written = {self.present(one): fields for one, fields in fixed.items()}
        for community in {**self._chosen, **written}:
            fields = dict(written.get(community, {}))
            channels = fields.pop("restricted_channels", ())
            fields["kept_channels"] = tuple(self._chat(community, one) for one in channels)
            fields["kept_restricted"] = fields.pop("restricted", False)
            for spot in ("tips", "log"):
                before = getattr(self.of(community), f"{spot}_channel")
                if fields.get(f"{spot}_channel", before) != before:
                    fields[f"{spot}_topic"] = ""  # it is one of the other chat
            if community in written or replace(self.of(community), **fields) != self.of(community):
                await self.change(community, made, **fields)
        for name in {self.of(one).policy for one in written}:
            self.policies.reload(name)  # a policy that is not valid is no surprise for later

    def _chat(self, community: Community, channel: str) -> str:
        """Where a group that moved is named as a channel, its present id."""
        return self.present(replace(community, id=channel)).id

    async def move(self, old: Community, new: Community, now: datetime) -> None:
        await self._store.move(old, new, now)
        await self._load_chosen()
        await self._load_marks()

    def ever(self, community: Community) -> tuple[Community, ...]:
        """The community, and as what it was known before it moved."""
        former = (replace(community, id=one) for one in self.of(community).formerly)
        return (community, *former)

    def present(self, community: Community) -> Community:
        """Under which id it is known now."""
        return self._moved.get(community, community)

    def current(self, message: Message) -> Message:
        """With the id that its community has now: a group may move while its messages wait."""
        now = self.present(message.community)
        return message if now == message.community else message.of(now)

    def moderated_from(self, channel: str) -> Community | None:
        """The community whose moderators, or another of its teams, meet in this channel or chat."""
        found = (c for c, chosen in self._chosen.items() if channel in chosen.desks)
        return next(found, None)
