"""Links between young people and their guardians, and the counts that a link shares."""

from __future__ import annotations

import json
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.actions import Action, Desk, Nudge, Outcome, Tell
from bot.core.guardians import (
    PAUSE,
    Link,
    LinkState,
    Side,
    Week,
    beginning,
    is_tip,
    is_withheld,
    touches_withheld,
)
from bot.core.types import Community, Member, Platform
from bot.store import codec, planned, rows, spent
from bot.store.database import Database
from bot.store.planned import Whose
from bot.store.tables import case, decision, guardian_link, outbox

TIPS = ("nudge", "tell")  # the kinds of actions that may be safety tips
RELEASED = "release"  # the kind of what gives back a message that was held
NUMBERS = 10**14, 10**15  # of links; buttons carry fifteen digits
OPEN = tuple(state.value for state in LinkState if state is not LinkState.ENDED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """Of one young person, over a span of time."""

    removed: int
    tips: int


class Guardians:
    def __init__(self, database: Database) -> None:
        self._database = database
        self._known: set[tuple[str, str]] = set()

    async def load(self) -> None:
        """Read who is a guardian: every message asks for it."""
        query = sa.select(guardian_link.c.platform, guardian_link.c.guardian).where(
            guardian_link.c.guardian != "", guardian_link.c.state.in_(OPEN)
        )
        async with self._database.read() as connection:
            found = await connection.execute(query)
            self._known = {(row.platform, row.guardian) for row in found}

    def knows(self, platform: Platform, member: str) -> bool:
        """Whether this member may be somebody's guardian; of who is not, nothing has to be read."""
        return (platform.value, member) in self._known

    async def offer(self, community: Community, young: Member, code: str, now: datetime) -> Link:
        """A new link, in the place of those that nobody entered: their codes work no more, their
        buttons to tell us who asked for them still do. `code` is its seal.
        """
        values = {
            "id": _number(),
            "platform": community.platform.value,
            "community": community.id,
            "young": young.id,
            "code": code,
            "state": LinkState.OFFERED.value,
            "body": _body(young, None),
            "made_at": codec.when(now),
        }
        offered = sa.and_(
            _young(community, young.id), guardian_link.c.state == LinkState.OFFERED.value
        )
        async with self._database.write() as connection:
            await connection.execute(sa.update(guardian_link).where(offered).values(_over(now)))
            query = insert(guardian_link).values(values).returning(guardian_link.c.id)
            made = (await connection.execute(query)).scalar_one()
            return await _link(connection, made)

    async def by_code(self, platform: Platform, code: str) -> Link | None:
        return await self._one(
            guardian_link.c.platform == platform.value, guardian_link.c.code == code
        )

    async def by_id(self, number: int) -> Link | None:
        return await self._one(guardian_link.c.id == number)

    async def of(self, platform: Platform, member: str) -> list[Link]:
        """The links that are not over in which this member is on either side, the newest first."""
        mine = sa.or_(guardian_link.c.young == member, guardian_link.c.guardian == member)
        return await self._all(
            guardian_link.c.platform == platform.value, mine, guardian_link.c.state.in_(OPEN)
        )

    async def here(self, community: Community) -> list[Link]:
        """The links of a community that somebody entered and that are not over."""
        states = (LinkState.ENTERED.value, LinkState.CONFIRMED.value)
        return await self._all(rows.at(community, guardian_link), guardian_link.c.state.in_(states))

    async def active(self, now: datetime) -> list[Link]:
        return await self._all(
            guardian_link.c.state == LinkState.CONFIRMED.value,
            guardian_link.c.starts_at <= codec.when(now),
        )

    async def enter(self, link: Link, guardian: Member, *tells: Tell, now: datetime) -> bool:
        """The guardian entered the code; False where somebody did before."""
        where = sa.and_(
            guardian_link.c.id == link.id, guardian_link.c.state == LinkState.OFFERED.value
        )
        values = {
            "guardian": guardian.id,
            "code": "",
            "state": LinkState.ENTERED.value,
            "body": _body(link.young, guardian),
        }
        self._known.add((link.community.platform.value, guardian.id))
        return await self._change(link, where, values, "entered", tells, now)

    async def confirm(self, link: Link, side: Side, *, now: datetime) -> Link | None:
        """One side confirms; with the second the time until the beginning runs, and both are told
        of it. Whether it is the second is asked of the row as it is now: both may confirm in the
        same moment. None where it is over.
        """
        other = Side.GUARDIAN if side is Side.YOUNG else Side.YOUNG
        known, state, starts = (
            guardian_link.c[name] for name in (f"{other.value}_confirmed", "state", "starts_at")
        )
        confirmed = {
            f"{side.value}_confirmed": True,
            "state": sa.case((known, LinkState.CONFIRMED.value), else_=state),
            "starts_at": sa.case((known, codec.when(now + PAUSE)), else_=starts),
        }
        where = sa.and_(
            guardian_link.c.id == link.id, guardian_link.c.state == LinkState.ENTERED.value
        )
        async with self._database.write() as connection:
            query = sa.update(guardian_link).where(where).values(confirmed)
            if (await connection.execute(query)).rowcount:
                after = await _link(connection, link.id)
                for key, told, due in beginning(after, now):
                    await _plan(connection, after, key, told, now, due)
                return after
        found = await self.by_id(link.id)
        return None if found is None or found.state is LinkState.ENDED else found

    async def end(self, link: Link, *tells: Tell, now: datetime) -> bool:
        """Over at once; summaries that wait are not sent. False where it was over before."""
        where = sa.and_(guardian_link.c.id == link.id, guardian_link.c.state.in_(OPEN))
        return await self._change(link, where, _over(now), "ended", tells, now)

    async def _change(  # noqa: PLR0913, PLR0917 -- what changes, where it may, and who is told
        self,
        link: Link,
        where: sa.ColumnElement[bool],
        values: dict[str, Any],
        step: str,
        tells: Sequence[Tell],
        now: datetime,
    ) -> bool:
        """One transaction: the change, the end of what waits, and what both are told."""
        async with self._database.write() as connection:
            query = sa.update(guardian_link).where(where).values(values)
            if not (await connection.execute(query)).rowcount:
                return False
            if step == "ended":
                waiting = sa.and_(
                    outbox.c.key.startswith(f"{key_of(link)}:", autoescape=True),
                    outbox.c.outcome == Outcome.PENDING.value,
                )
                skipped = sa.update(outbox).where(waiting).values(outcome=Outcome.SKIPPED.value)
                await connection.execute(skipped)
            for tell in tells:
                whose = Whose(community=link.community, member=tell.member.id)
                key = f"{key_of(link)}:{step}:{tell.member.id}"
                await planned.enqueue(connection, whose, key, [tell], now)
            return True

    async def forget(self, before: datetime) -> None:
        """Links that ended before a moment, or were made before it and never confirmed; with what
        was said because of links that are gone. Until then the young person's button says who
        asked for the link.
        """
        last = sa.func.coalesce(guardian_link.c.ended_at, guardian_link.c.made_at)
        over = sa.and_(
            guardian_link.c.state != LinkState.CONFIRMED.value, last < codec.when(before)
        )
        async with self._database.write() as connection:
            await connection.execute(sa.delete(guardian_link).where(over))
            await spent.forget_links(connection)

    async def plan(self, link: Link, key: str, tell: Tell, now: datetime, due: datetime) -> None:
        """Something to be told later, once."""
        async with self._database.write() as connection:
            await _plan(connection, link, key, tell, now, due)

    async def counts(self, link: Link, week: Week) -> Counts:
        """What was removed of the young person's and not given back within the same time, and how
        many tips they got.
        """
        done = (
            outbox.c.outcome == Outcome.DONE.value,
            outbox.c.planned_at >= codec.when(week.since),
            outbox.c.planned_at < codec.when(week.until),
        )
        moderators = case.c.desk == Desk.MODERATORS.value
        back = sa.select(outbox.c.case_id).where(outbox.c.kind == RELEASED, *done).subquery()
        removed = (
            sa.select(case.c.id, case.c.rule, case.c.message_key)
            .join(outbox, outbox.c.case_id == case.c.id)
            .where(
                rows.at(link.community),
                case.c.subject == link.young.id,
                moderators,
                outbox.c.kind == "delete",
                ~sa.exists().where(back.c.case_id == case.c.id),
                *done,
            )
            .distinct()
        )
        tips = (
            sa.select(outbox.c.body)
            .join(case, outbox.c.case_id == case.c.id, isouter=True)
            .where(
                rows.at(link.community, outbox),
                outbox.c.member == link.young.id,
                outbox.c.kind.in_(TIPS),
                sa.or_(outbox.c.case_id.is_(None), moderators),
                *done,
            )
        )
        async with self._database.read() as connection:
            found = (await connection.execute(removed)).all()
            told = (await connection.execute(tips)).scalars().all()
            hidden = await _touching(connection, found)
        return Counts(
            removed=sum(not (row.id in hidden or is_withheld(row.rule)) for row in found),
            tips=sum(is_tip(_about(codec.load_action(body))) for body in told),
        )

    async def _one(self, *wanted: sa.ColumnElement[bool]) -> Link | None:
        found = await self._all(*wanted)
        return found[0] if found else None

    async def _all(self, *wanted: sa.ColumnElement[bool]) -> list[Link]:
        query = sa.select(guardian_link).where(*wanted).order_by(guardian_link.c.made_at.desc())
        async with self._database.read() as connection:
            return [_of(row) for row in (await connection.execute(query)).all()]


async def _touching(connection: AsyncConnection, cases: Sequence[Any]) -> set[int]:
    """Those of the cases whose decisions touch a withheld matter."""
    messages = [row.message_key.partition(":")[2] for row in cases if row.message_key]
    query = sa.select(decision.c.case_id, decision.c.key, decision.c.body).where(
        decision.c.message_id.in_(messages),  # which there is an index of
        decision.c.case_id.in_([row.id for row in cases]),
    )
    return {
        row.case_id
        for row in await connection.execute(query)
        if touches_withheld(codec.load_decision(row.key, row.body))
    }


async def _plan(  # noqa: PLR0913, PLR0917 -- what is told because of what, and when
    connection: AsyncConnection, link: Link, key: str, tell: Tell, now: datetime, due: datetime
) -> None:
    whose = Whose(community=link.community, member=tell.member.id)
    await planned.enqueue(connection, whose, f"{key_of(link)}:{key}", [tell], now, due)


def _about(action: Action) -> str:
    """The rule because of which an author is told something."""
    if isinstance(action, Nudge):
        return action.rule
    return dict(action.values).get("rule", "") if isinstance(action, Tell) else ""


def key_of(link: Link) -> str:
    """How the keys of everything begin that is told because of a link."""
    return f"guardian:{link.id}"


def _number() -> int:
    """Drawn, since SQLite counts on from the highest row there is: the number of a link that was
    forgotten would come again, under which its reports and words are known as done.
    """
    low, high = NUMBERS
    return low + secrets.randbelow(high - low)


def _over(now: datetime) -> dict[str, str]:
    return {"state": LinkState.ENDED.value, "code": "", "ended_at": codec.when(now)}


def _young(community: Community, young: str) -> sa.ColumnElement[bool]:
    return sa.and_(rows.at(community, guardian_link), guardian_link.c.young == young)


def _body(young: Member, guardian: Member | None) -> str:
    dump = codec.member.dump_python
    known = {"young": dump(young, mode="json")}
    return json.dumps(known | ({"guardian": dump(guardian, mode="json")} if guardian else {}))


async def _link(connection: AsyncConnection, number: int) -> Link:
    query = sa.select(guardian_link).where(guardian_link.c.id == number)
    return _of((await connection.execute(query)).one())


def _of(row: Any) -> Link:
    body = json.loads(row.body)
    guardian = body.get("guardian")
    return Link(
        id=row.id,
        community=Community(platform=Platform(row.platform), id=row.community),
        young=codec.member.validate_python(body["young"]),
        guardian=codec.member.validate_python(guardian) if guardian else None,
        state=LinkState(row.state),
        made_at=codec.moment(row.made_at),
        young_confirmed=row.young_confirmed,
        guardian_confirmed=row.guardian_confirmed,
        starts_at=codec.moment(row.starts_at) if row.starts_at else None,
    )
