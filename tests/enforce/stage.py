"""The enforcer between a real outbox and two platforms whose hands note more than others."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from bot.core.actions import Action
from bot.core.cases import Case
from bot.core.types import Community, Member, MessageRef, Place, Platform
from bot.desk.digest import Digest
from bot.desk.scribe import Scribe
from bot.desk.weekly import Weekly
from bot.enforce.enforcer import Enforcer
from bot.flow.second_thoughts import SecondThoughts
from bot.platforms.simulated import SimulatedHands
from bot.ports import Card, PlatformError, Trouble
from bot.store.choices import Choices
from bot.store.entries import Opening
from bot.store.guardians import Guardians
from bot.store.nudges import Nudges
from bot.store.pairs import Pairs
from bot.store.quarantine import Quarantine
from bot.store.summary import Summaries
from bot.store.tables import outbox
from tests.support.bot import OWNER, Bot, running
from tests.support.values import COMMUNITY, PLACE, member

GROUP = Community(platform=Platform.TELEGRAM, id="-100")
CHAT = Place(community=GROUP, channel="-100")
HOMES = {Platform.DISCORD: (COMMUNITY, PLACE), Platform.TELEGRAM: (GROUP, CHAT)}


@dataclass
class ListeningHands(SimulatedHands):
    """As simulated ones; they also keep the keys of notices and what was looked up."""

    keys: list[str] = field(default_factory=list)  # of each notice that was sent, or tried
    resumed: list[str] = field(default_factory=list)
    sought: list[tuple[str, datetime]] = field(default_factory=list)  # where, since when
    breaks: set[str] = field(default_factory=set)  # kinds that are done, and no answer comes

    def _note(
        self, kind: str, target: str, until: datetime | None = None, card: Card | None = None
    ) -> None:
        super()._note(kind, target, until, card)
        if kind in self.breaks:
            raise PlatformError(Trouble.DOWN, "the connection broke off")

    async def tell(self, member: Member, card: Card, key: str = "") -> MessageRef:
        self.keys.append(key)
        return await super().tell(member, card, key)

    async def post(
        self, place: Place, card: Card, key: str = "", under: MessageRef | None = None
    ) -> MessageRef:
        self.keys.append(key)
        return await super().post(place, card, key, under)

    async def resume(self, action: Action, until: datetime | None) -> bool:
        self.resumed.append(type(action).__name__.lower())
        if error := self.trouble("resume"):
            raise error
        return await super().resume(action, until)

    async def found(self, where: Place | Member, card: Card, since: datetime) -> bool:
        self.sought.append((where.id if isinstance(where, Member) else where.channel, since))
        return await super().found(where, card, since)

    def kinds(self) -> list[str]:
        return [one.kind for one in self.done]

    def refuse(self, kind: str, *errors: PlatformError, for_good: bool = False) -> None:
        """Answer the next attempts at a kind of thing with these errors, or all with the first."""
        left = list(errors)

        def trouble(asked: str) -> PlatformError | None:
            if asked != kind or not left:
                return None
            return left[0] if for_good else left.pop(0)

        self.trouble = trouble


@dataclass
class Stage:
    bot: Bot
    enforcer: Enforcer
    hands: dict[Platform, ListeningHands]
    chance: list[float]
    claims: list[str]  # as they were given out

    @property
    def now(self) -> datetime:
        return self.bot.now[0]

    async def plan(
        self, platform: Platform, *actions: Action, who: Member | None = None, key: str = "k"
    ) -> Case:
        """A case with these actions."""
        opening = Opening(
            community=HOMES[platform][0], subject=who or member(), rule="insult", actions=actions
        )
        return await self.bot.ledger.open(opening, key, self.now)

    async def rows(self, *names: str) -> list[Any]:
        """These columns of everything planned, in order; a single one as it is."""
        query = sa.select(*(outbox.c[name] for name in names)).order_by(outbox.c.id)
        async with self.bot.database.read() as connection:
            found = [tuple(row) for row in await connection.execute(query)]
        return [row[0] for row in found] if len(names) == 1 else found

    async def outcomes(self) -> list[tuple[str, str]]:
        return await self.rows("kind", "outcome")


@asynccontextmanager
async def staged(path: Path) -> AsyncIterator[Stage]:
    async with running(path) as bot:
        if not bot.directory.knows(GROUP):
            await bot.directory.change(GROUP, title="Chess", policy="default", moderators="-300")
        people = dict(bot.hands.members)
        hands = {
            platform: ListeningHands(platform=platform, members=people, owner_=OWNER)
            for platform in HOMES
        }
        hands[Platform.TELEGRAM].mutes_for_good = True
        scribe = Scribe(
            directory=bot.directory, cases=bot.cases, outbox=bot.outbox, hands=hands,
            digest=Digest(Summaries(bot.database), lambda: bot.now[0]), seal=bot.seal,
            choices=Choices(bot.database),
            weekly=Weekly(Guardians(bot.database), hands, lambda: bot.now[0]),
            pairs=Pairs(bot.database),
            quarantine=Quarantine(bot.database),
            nudges=Nudges(bot.database),
            support=bot.desk._office.support,
            bans=bot.elsewhere.bans,
            clock=lambda: bot.now[0],
        )  # fmt: skip
        thoughts = SecondThoughts(
            nudges=Nudges(bot.database), ledger=bot.ledger, directory=bot.directory,
            hands=hands, clock=lambda: bot.now[0],
        )  # fmt: skip
        chance, claims = [0.5], []

        def token() -> str:
            claims.append(f"claim-{path.name}-{id(hands)}-{len(claims)}")
            return claims[-1]

        enforcer = Enforcer(
            outbox=bot.outbox, hands=hands, scribe=scribe, thoughts=thoughts,
            clock=lambda: bot.now[0], token=token, chance=lambda: chance[0],
        )  # fmt: skip
        yield Stage(bot, enforcer, hands, chance, claims)
