"""From steps to a case: opened once for each suspect, and added to for as long as it is open."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

import sqlalchemy as sa
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.actions import Desk, Report, Severity, Tell
from bot.core.cases import CaseEvent, CaseStatus, EventKind
from bot.core.detect.grooming import Stage
from bot.core.sightings import Pair
from bot.core.types import Member, Place
from bot.store import codec, entries, pairs, planned, rows
from bot.store.database import Database
from bot.store.entries import Opening
from bot.store.pairs import RULE, Seen
from bot.store.planned import Whose
from bot.store.tables import case, outbox, pair_step

# What is new between two and can't wait until somebody looks into the open case again; nor can it
# that somebody else is concerned.
GRAVE = frozenset({Stage.IMAGES, Stage.PAYING, Stage.THREAT, Stage.MEETING, Stage.SEXUAL})
TIP, REST = "tip-strangers", timedelta(days=7)  # a private tip, and how long no second one follows


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """A pair whose steps belong before people."""

    pair: Pair
    suspect: Member
    partner: Member | None  # None: takes no tips
    young: bool = False  # the partner, be it by what they said
    known_young: bool = False  # by a role, or a mark of the team
    steps: tuple[Seen, ...]  # oldest first
    words: Mapping[int, str]


class PairCases:
    def __init__(self, database: Database) -> None:
        self._database = database

    async def bring(self, found: Finding, now: datetime) -> int:
        """Open the suspect's case, or add to the open one, with all that follows: one transaction.

        The suspect is told nothing; the other member gets a tip that is about nobody.
        """
        async with self._database.write() as connection:
            known = await _open_case(connection, found.pair, found.pair.writer)
            opening = await entries.here(connection, _opening(found))
            case_id = known or await entries.open_case(connection, opening, "", now)
            new = [one for one in found.steps if one.case_id is None]
            before = await _stages(connection, found.pair, case_id)
            await pairs.weigh(connection, [one.id for one in new], found.words)
            added = await pairs.held_by(connection, found.pair, case_id, [one.id for one in new])
            if not known:
                await self._card(connection, found, case_id, f"pair:{case_id}:card", now)
            elif added:
                await _add(connection, case_id, new, now)
                key = f"pair:{case_id}:{found.pair.partner}"
                grave = {one.sighting.stage for one in new} & GRAVE - before
                calls = [f"{key}:{stage}" for stage in sorted(grave)] if before else [key]
                for call in calls:
                    await self._card(connection, found, case_id, call, now)
            if not any(one.case_id for one in found.steps):
                await self._tip(connection, found, case_id, now)
            return case_id

    @staticmethod
    async def _card(
        connection: AsyncConnection, found: Finding, case_id: int, key: str, now: datetime
    ) -> None:
        pair = found.pair
        whose = Whose(community=pair.community, member=pair.writer, case_id=case_id)
        card = Report(place=_place(found), to=Desk.CHILD_SAFETY)
        await planned.enqueue(connection, whose, key, [card], now)

    @staticmethod
    async def _tip(
        connection: AsyncConnection, found: Finding, case_id: int, now: datetime
    ) -> None:
        pair, partner = found.pair, found.partner
        if partner is None or not await _deserves(connection, found):
            return
        lately = sa.select(outbox.c.id).where(
            outbox.c.platform == pair.community.platform.value,
            outbox.c.member == partner.id,
            outbox.c.key.startswith(f"{TIP}:"),
            outbox.c.planned_at > codec.when(now - REST),
        )
        if (await connection.execute(lately)).first() is not None:
            return
        whose = Whose(community=pair.community, member=partner.id, case_id=case_id)
        tip = Tell(place=_place(found), member=partner, key=TIP)
        await planned.enqueue(connection, whose, f"{TIP}:{case_id}:{partner.id}", [tip], now)


def _place(found: Finding) -> Place:
    return found.steps[-1].sighting.ref.place


def _opening(found: Finding) -> Opening:
    kinds = dict.fromkeys(one.sighting.stage.value for one in found.steps)
    return Opening(
        community=found.pair.community,
        subject=found.suspect,
        rule=RULE,
        severity=Severity.HIGH,
        why=", ".join(kinds),
        to=Desk.CHILD_SAFETY,
    )


async def _add(connection: AsyncConnection, case_id: int, new: list[Seen], now: datetime) -> None:
    """A line in the case's history; the timeline has the rest."""
    kinds = ", ".join(sorted({one.sighting.stage.value for one in new}))
    event = CaseEvent(at=now, kind=EventKind.NOTE, by="policy", body=(("stages", kinds),))
    await entries.append_event(connection, case_id, event)


async def _open_case(connection: AsyncConnection, pair: Pair, subject: str) -> int | None:
    query = sa.select(case.c.id).where(
        rows.at(pair.community),
        case.c.subject == subject,
        case.c.rule == RULE,
        case.c.status == CaseStatus.OPEN.value,
    )
    found: int | None = (await connection.execute(query.order_by(case.c.id))).scalar()
    return found


async def _deserves(connection: AsyncConnection, found: Finding) -> bool:
    """Whether the partner may be told to take care, who is no suspect then.

    Whoever asks or offers such things themselves may be the one who seeks the other, whatever they
    say of their age. Only who is known to be young gets the tip all the same.
    """
    if found.known_young:
        return True
    if not found.young and await _open_case(connection, found.pair, found.pair.partner):
        return False
    return not await pairs.asks(connection, found.pair.turned)


async def _stages(connection: AsyncConnection, pair: Pair, case_id: int) -> frozenset[Stage]:
    """Of this pair: what its writer did to somebody else is new when it is done to this one."""
    query = (
        sa.select(pair_step.c.stage)
        .distinct()
        .where(pair_step.c.case_id == case_id, pair_step.c.partner == pair.partner)
    )
    return frozenset(Stage(one) for one in (await connection.execute(query)).scalars())
