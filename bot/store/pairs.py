"""What members ask and offer each other, step by step, until it is forgotten or becomes a case.

Law: a step that was seen with a decision is kept with it, and is new until it was weighed. What a
case holds is forgotten with nothing else; of all else there is never more than its bounds.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

import sqlalchemy as sa
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.cases import CaseStatus
from bot.core.detect.grooming import Stage
from bot.core.guardians import ASKED
from bot.core.sightings import Pair, Sighting
from bot.core.types import Community, Platform
from bot.store import codec, holds, rows
from bot.store.database import Database
from bot.store.tables import case, pair_step, report

OF_A_STAGE = 15  # steps kept of each stage of a pair: fewer than 200 of a pair in all
TOTAL = 100_000  # newest steps; older ones go, where no case holds them
KEPT, WORDS_KEPT = timedelta(days=90), timedelta(days=30)
WAVE = 500  # new steps looked at together
RULE = "grooming"  # the rule of the cases


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """A step as it is kept."""

    id: int
    sighting: Sighting
    words: str = ""  # only of pairs under watch
    new: bool = True  # not weighed yet
    case_id: int | None = None


async def note(connection: AsyncConnection, found: Iterable[Sighting]) -> None:
    """Keep what was seen, in the transaction of its decision; the same again changes nothing."""
    told = False
    for one in found:
        told = True
        values = _pair_values(one.pair) | {
            "stage": one.stage.value,
            "at": codec.when(one.at),
            "message": f"{one.ref.place.channel}:{one.ref.id}",
            "ref": codec.message_ref.dump_json(one.ref).decode(),
            "url": one.url,
        }
        await connection.execute(insert(pair_step).values(values).on_conflict_do_nothing())
        await _trim(connection, one)
    if told:  # ids only grow
        oldest = sa.select(sa.func.max(pair_step.c.id) - TOTAL).scalar_subquery()
        old = sa.and_(pair_step.c.id <= oldest, pair_step.c.case_id.is_(None))
        await connection.execute(sa.delete(pair_step).where(old))


async def _trim(connection: AsyncConnection, one: Sighting) -> None:
    """The newest of each stage are kept, so that no flood of one drives the others out."""
    same = sa.and_(
        _of(one.pair), pair_step.c.stage == one.stage.value, pair_step.c.case_id.is_(None)
    )
    newest = sa.select(pair_step.c.id).where(same).order_by(pair_step.c.at.desc())
    surplus = newest.limit(-1).offset(OF_A_STAGE)
    await connection.execute(sa.delete(pair_step).where(pair_step.c.id.in_(surplus)))


async def held_by(connection: AsyncConnection, pair: Pair, case_id: int, ids: Sequence[int]) -> int:
    """Give a pair's steps, and what its second member said of their age, to a case; how many of
    these it did not have before. Of each stage the first are kept.
    """
    young = sa.and_(
        rows.at(pair.community, pair_step),
        pair_step.c.writer == pair.partner,
        pair_step.c.stage == Stage.MINOR.value,
        pair_step.c.case_id.is_(None),
    )
    theirs = sa.and_(_of(pair), pair_step.c.case_id.is_(None))
    given = sa.update(pair_step).where(sa.or_(theirs, young)).values(case_id=case_id)
    await connection.execute(given)
    of_case = sa.and_(pair_step.c.case_id == case_id, pair_step.c.writer == pair.writer)
    for stage in Stage:
        same = sa.and_(
            of_case, pair_step.c.partner == pair.partner, pair_step.c.stage == stage.value
        )
        first = sa.select(pair_step.c.id).where(same).order_by(pair_step.c.at)
        surplus = first.limit(-1).offset(OF_A_STAGE)
        await connection.execute(sa.delete(pair_step).where(pair_step.c.id.in_(surplus)))
    left = sa.select(sa.func.count()).where(pair_step.c.id.in_(ids))
    return int((await connection.execute(left)).scalar_one())


async def asks(connection: AsyncConnection, pair: Pair) -> bool:
    """Whether the first member asked or offered the second anything that counts now; what somebody
    says of their own age is said to nobody.
    """
    query = sa.select(pair_step.c.id).where(_of(pair), _counts()).limit(1)
    return (await connection.execute(query)).first() is not None


async def weigh(
    connection: AsyncConnection, ids: Collection[int], words: Mapping[int, str] | None = None
) -> None:
    """These steps are new no more; `words` of theirs are kept."""
    done = sa.update(pair_step).where(pair_step.c.id.in_(ids)).values(weighed=True)
    await connection.execute(done)
    for number, written in (words or {}).items():
        keep = sa.update(pair_step).where(pair_step.c.id == number).values(words=written)
        await connection.execute(keep)


class Pairs:
    def __init__(self, database: Database) -> None:
        self._database = database

    async def new(self, after: int = 0) -> list[Seen]:
        """Some of the steps that were not weighed yet, oldest first; `after` a step's id."""
        fresh = sa.select(pair_step).where(pair_step.c.weighed.is_(False), pair_step.c.id > after)
        return await self._seen(fresh.order_by(pair_step.c.id).limit(WAVE))

    async def towards(self, community: Community, partner: str) -> list[Pair]:
        """Everybody with steps towards this member."""
        query = sa.select(pair_step.c.writer).distinct()
        query = query.where(rows.at(community, pair_step), pair_step.c.partner == partner)
        async with self._database.read() as connection:
            found = (await connection.execute(query)).scalars().all()
        return [Pair(community=community, writer=writer, partner=partner) for writer in found]

    async def anywhere(self, platform: Platform, writer: str, partner: str) -> list[Pair]:
        """These two, in every community where the first asked or offered the second something."""
        query = sa.select(pair_step.c.community).distinct()
        query = query.where(
            pair_step.c.platform == platform.value,
            pair_step.c.writer == writer,
            pair_step.c.partner == partner,
        )
        async with self._database.read() as connection:
            found = (await connection.execute(query)).scalars().all()
        places = (Community(platform=platform, id=one) for one in found)
        return [Pair(community=one, writer=writer, partner=partner) for one in places]

    async def steps(self, pair: Pair) -> list[Seen]:
        """What counts for a pair now: all that is in no case, or in an open one."""
        query = sa.select(pair_step).where(_of(pair), _counts())
        return await self._seen(query.order_by(pair_step.c.at))

    async def says_young(self, community: Community, member: str) -> bool:
        """Whether this member said to be under age, or at school, lately."""
        query = sa.select(pair_step.c.id).where(
            rows.at(community, pair_step),
            pair_step.c.writer == member,
            pair_step.c.stage == Stage.MINOR.value,
        )
        async with self._database.read() as connection:
            return (await connection.execute(query.limit(1))).first() is not None

    async def again(self, community: Community, member: str) -> None:
        """What was written to this member is weighed once more: they were marked as young."""
        theirs = rows.at(community, pair_step), pair_step.c.partner == member
        free = pair_step.c.case_id.is_(None)
        async with self._database.write() as connection:
            await connection.execute(
                sa.update(pair_step).where(*theirs, free).values(weighed=False)
            )

    async def weighed(self, ids: Collection[int], words: Mapping[int, str] | None = None) -> None:
        async with self._database.write() as connection:
            await weigh(connection, ids, words)

    async def timeline(self, case_id: int) -> list[Seen]:
        """The steps that a case holds, oldest first."""
        query = sa.select(pair_step).where(pair_step.c.case_id == case_id)
        return await self._seen(query.order_by(pair_step.c.at, pair_step.c.id))

    async def _seen(self, query: sa.Select[tuple[object, ...]]) -> list[Seen]:
        async with self._database.read() as connection:
            return [_read(row) for row in await connection.execute(query)]

    async def suspected(self, platform: Platform, member: str) -> bool:
        """Whether a case of child safety is, or was, about this member, whichever desk it is of;
        one that they only told us of is about nobody.
        """
        theirs = sa.exists().where(
            case.c.rule == ASKED, report.c.case_id == case.c.id, report.c.reporter == member
        )
        query = sa.select(case.c.id).where(
            case.c.platform == platform.value,
            case.c.subject == member,
            holds.child_safety(),
            ~theirs.correlate(case),
        )
        async with self._database.read() as connection:
            return (await connection.execute(query.limit(1))).first() is not None

    async def forget(self, now: datetime, retention: timedelta) -> int:
        """Drop what is past its time: words and steps without a case, and steps of cases that have
        been closed for the retention time; how many words or steps.
        """
        free, words = pair_step.c.case_id.is_(None), pair_step.c.words != ""
        closed = sa.select(case.c.id).where(holds.let_go(codec.when(now - retention)))
        late = sa.and_(free, pair_step.c.at < codec.when(now - WORDS_KEPT))
        done = pair_step.c.case_id.in_(closed)
        async with self._database.write() as connection:
            old = sa.and_(free, pair_step.c.at < codec.when(now - KEPT))
            gone = await connection.execute(sa.delete(pair_step).where(sa.or_(old, done)))
            wipe = sa.update(pair_step).where(words, late).values(words="")
            return int(gone.rowcount + (await connection.execute(wipe)).rowcount)


def _read(row: sa.Row[tuple[object, ...]]) -> Seen:
    community = Community(platform=Platform(row.platform), id=row.community)
    ref = codec.message_ref.validate_json(row.ref)
    assert ref is not None
    sighting = Sighting(
        pair=Pair(community=community, writer=row.writer, partner=row.partner),
        stage=Stage(row.stage),
        at=codec.moment(row.at),
        ref=ref,
        url=row.url,
    )
    new = not row.weighed
    return Seen(id=row.id, sighting=sighting, words=row.words, new=new, case_id=row.case_id)


def _pair_values(pair: Pair) -> dict[str, str]:
    where = {"platform": pair.community.platform.value, "community": pair.community.id}
    return {**where, "writer": pair.writer, "partner": pair.partner}


def _of(pair: Pair) -> sa.ColumnElement[bool]:
    return sa.and_(*(pair_step.c[name] == value for name, value in _pair_values(pair).items()))


def _counts() -> sa.ColumnElement[bool]:
    """Steps that are in no case, or in an open one."""
    closed = sa.select(case.c.id).where(case.c.status == CaseStatus.CLOSED.value)
    return sa.or_(pair_step.c.case_id.is_(None), pair_step.c.case_id.not_in(closed))
