"""Planned actions until the platform has carried them out, refused them or left it unknown.

Law: an action is claimed on disk before the platform hears of it. One that was claimed and has no
outcome when the bot starts is doubtful: it may have been carried out, or not. A row that can't be
read stays on disk and holds up nobody.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any

import sqlalchemy as sa
import structlog
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.actions import (
    Action,
    Ban,
    Bulletin,
    Care,
    Desk,
    Kick,
    Lock,
    Mute,
    Outcome,
    Report,
    Shown,
)
from bot.core.logbook import SPAN
from bot.core.types import Community, Member, Platform
from bot.store import caring, codec, due, logbook, planned, restraints, rows, shown, spent
from bot.store.database import Database
from bot.store.jobs import Job, read_job, tell_case
from bot.store.planned import Whose
from bot.store.restraints import Restraint
from bot.store.tables import outbox

log = structlog.get_logger()
WAVE = 100  # actions taken up at once
PUNISHING = ("delete", "clean", "warn", "mute", "kick", "ban", "lock")
UNSURE = (Outcome.PENDING, Outcome.CLAIMED, Outcome.UNKNOWN)  # of what was begun


class Outbox:
    def __init__(self, database: Database) -> None:
        self._database = database
        self._unreadable: set[int] = set()

    async def recover(self) -> int:
        """At the start: what an earlier run had begun is doubtful now; how many that are."""
        begun = sa.update(outbox).where(outbox.c.outcome == Outcome.CLAIMED.value)
        async with self._database.write() as connection:
            again = begun.values(outcome=Outcome.PENDING.value, doubtful=True)
            return int((await connection.execute(again)).rowcount)

    async def set_back(self, now: datetime) -> None:
        """The clock was: what was due before, and what was to be tried again, is due now. Timers
        keep their moment.
        """
        at_once = sa.or_(
            outbox.c.due_at == outbox.c.planned_at,
            outbox.c.attempts > 0,
            sa.and_(outbox.c.kind == logbook.RECORD, outbox.c.due_at > codec.when(now + SPAN)),
        )
        ahead = sa.and_(
            outbox.c.outcome == Outcome.PENDING.value, outbox.c.due_at > codec.when(now), at_once
        )
        async with self._database.write() as connection:
            await connection.execute(sa.update(outbox).where(ahead).values(due_at=codec.when(now)))

    async def due(
        self,
        platform: Platform,
        now: datetime,
        limit: int = WAVE,
        busy: Collection[tuple[str, str]] = (),
    ) -> list[Job]:
        """What is to be done now: the hardest first, of these the oldest plan.

        Without those about a (community, member) that is busy. A change of a member's state waits
        for those planned before it: else a mute that is tried again could undo a later unmute.
        What was begun as one comes whole: else a part of it could not be found where it was said.
        """
        values = {"platform": platform.value, "now": codec.when(now), "busy": list(busy)}
        without = {"unreadable": list(self._unreadable)}
        async with self._database.read() as connection:
            found = list((await connection.execute(due.DUE.limit(limit), values | without)).all())
            if begun := {row.claim for row in found if row.doubtful}:
                rest = due.begun(platform, begun, {row.id for row in found} | self._unreadable)
                found += (await connection.execute(rest)).all()
            jobs = [job for row in found if (job := await self._read(connection, row)) is not None]
        # What follows one that can't be read may be done now, and there may be more to do.
        return jobs if len(jobs) == len(found) else await self.due(platform, now, limit, busy)

    async def _read(self, connection: AsyncConnection, row: Any) -> Job | None:
        try:
            return await read_job(connection, row)
        except codec.UNREADABLE as error:
            self._unreadable.add(row.id)
            kind = type(error).__name__
            log.error("a planned action can't be read", action=row.id, error=kind)  # noqa: TRY400 -- a trace could quote text
            return None

    async def claim(
        self, batches: Sequence[tuple[Sequence[Job], str]], now: datetime
    ) -> dict[int, Job]:
        """Take up jobs, each batch under its claim; by id, without those skipped in the meantime.

        Jobs that were begun before keep the moment at which they began.
        """
        claimed: dict[int, Job] = {}
        if not batches:
            return claimed
        async with self._database.write() as connection:
            for jobs, claim in batches:
                query = due.taking_up([job.id for job in jobs], claim, now)
                rows = {row.id: row for row in (await connection.execute(query)).all()}
                claimed |= {job.id: job.claimed(rows[job.id]) for job in jobs if job.id in rows}
        return claimed

    async def actions(self, case_id: int) -> tuple[Action, ...]:
        """Everything that was ever planned for a case, in order, without words that are
        forgotten.
        """
        mine = sa.and_(outbox.c.case_id == case_id, outbox.c.body != "")
        query = sa.select(outbox.c.body).where(mine).order_by(outbox.c.id)
        async with self._database.read() as connection:
            return tuple(codec.load_actions((await connection.execute(query)).scalars()))

    async def progress(self, case_id: int) -> list[tuple[str, str]]:
        """(kind, outcome) of each action of a case, without cards and lines of the log."""
        query = sa.select(outbox.c.kind, outbox.c.outcome).where(
            outbox.c.case_id == case_id, outbox.c.kind.not_in(("report", logbook.RECORD))
        )
        async with self._database.read() as connection:
            found = (await connection.execute(query.order_by(outbox.c.id))).all()
        return [(row.kind, row.outcome) for row in found]

    async def measures(
        self, case_ids: Sequence[int], now: datetime
    ) -> dict[int, list[logbook.Deed]]:
        """What was planned in cases for their subjects, in order, without what is for later."""
        async with self._database.read() as connection:
            return await logbook.measures(connection, case_ids, now)

    async def deeds(self, case_id: int, key: str) -> list[logbook.Deed]:
        """What a line of the log tells of, by the line's key."""
        async with self._database.read() as connection:
            return await logbook.deeds(connection, case_id, key)

    async def unsure(self, case_id: int) -> list[Desk]:
        """For whom those cards of a case were that were begun, and nobody knows whether they
        came.
        """
        query = sa.select(outbox.c.body).where(
            outbox.c.case_id == case_id,
            outbox.c.kind == "report",
            outbox.c.began_at.is_not(None),
            outbox.c.outcome.in_([one.value for one in UNSURE]),
        )
        async with self._database.read() as connection:
            found = codec.load_actions((await connection.execute(query)).scalars())
        return [one.to for one in found if isinstance(one, Report)]

    async def cared(
        self, community: Community, member: str, since: datetime, now: datetime
    ) -> list[Care]:
        """The messages of care that a member had since a moment, without those from before the
        clock was set back.
        """
        query = sa.select(outbox.c.body).where(
            rows.at(community, outbox),
            outbox.c.member == member,
            outbox.c.kind == "care",
            outbox.c.outcome == Outcome.DONE.value,
            outbox.c.began_at >= codec.when(since),
            outbox.c.began_at <= codec.when(now),
        )
        async with self._database.read() as connection:
            found = codec.load_actions((await connection.execute(query)).scalars())
        return [one for one in found if isinstance(one, Care)]

    async def last_cared(self, platform: Platform, member: str) -> Community | None:
        """From where a member had the latest message of care."""
        query = sa.select(outbox.c.community).where(
            outbox.c.platform == platform.value,
            outbox.c.member == member,
            outbox.c.kind == "care",
            outbox.c.outcome == Outcome.DONE.value,
        )
        async with self._database.read() as connection:
            found = (await connection.execute(query.order_by(outbox.c.id.desc()))).scalar()
        return Community(platform=platform, id=found) if found else None

    async def harder(self, job: Job, now: datetime) -> Restraint | None:
        """What was done to a member before and a job would only make milder."""
        if not isinstance(job.action, Mute | Kick | Ban):
            return None
        async with self._database.read() as connection:
            return await restraints.harder(
                connection, job.whose, job.id, job.key, job.action, job.until, now
            )

    async def held(
        self, community: Community, member: str, kind: restraints.Kind, now: datetime
    ) -> Member | None:
        """Who is muted or banned by the bot, as far as all moderators may know."""
        whose = Whose(community=community, member=member)
        async with self._database.read() as connection:
            return await restraints.held(connection, whose, kind, now)

    async def locked(self, community: Community, spot: str) -> Lock | None:
        """The lock that holds a place, or that waits to be done."""
        async with self._database.read() as connection:
            return await restraints.locked(connection, Whose(community=community, member=spot))

    async def is_banned(self, where: Community, member: str, now: datetime) -> bool:
        """Whether a ban holds a member, be it a moderator's own that was noted here. The newest
        tells how long.
        """
        whose = Whose(community=where, member=member)
        async with self._database.read() as connection:
            found = await restraints.since_lifted(connection, whose, Ban)
        return bool(found) and found[0].holds(now)

    async def called_off(self, jobs: Sequence[Job]) -> bool:
        """Whether what punishes was taken back before anything of it began, or before a stop after
        which nobody knows. What was planned for a case after that is meant.
        """
        if any(planned.kind(job.action) not in PUNISHING or _is_after(job) for job in jobs):
            return False
        async with self._database.read() as connection:
            return all([await restraints.taken_back(connection, job.id, job.key) for job in jobs])

    async def next_call(self, case_id: int) -> datetime | None:
        """When the card of a case comes again, None where it doesn't."""
        query = sa.select(sa.func.min(outbox.c.due_at)).where(caring.waiting_calls(case_id))
        async with self._database.read() as connection:
            found = (await connection.execute(query)).scalar()
        return codec.moment(found) if found else None

    async def next_due(self) -> datetime | None:
        query = sa.select(sa.func.min(outbox.c.due_at)).where(
            outbox.c.outcome == Outcome.PENDING.value, outbox.c.id.not_in(self._unreadable)
        )
        async with self._database.read() as connection:
            found = (await connection.execute(query)).scalar()
        return codec.moment(found) if found else None

    async def waiting(self, now: datetime) -> int:
        """How many actions are due and not done."""
        query = sa.select(sa.func.count()).where(
            outbox.c.outcome.in_([Outcome.PENDING.value, Outcome.CLAIMED.value]),
            outbox.c.due_at <= codec.when(now),
        )
        async with self._database.read() as connection:
            return (await connection.execute(query)).scalar_one()

    async def later(self, jobs: Sequence[Job], due_at: datetime, *, doubtful: bool) -> None:
        """Again at `due_at`; `doubtful` where this attempt may have had an effect.

        What a newer action of the same member outdoes is not done again, nor what was taken back
        while it was tried.
        """
        values: dict[str, Any] = {"due_at": codec.when(due_at), "outcome": Outcome.PENDING.value}
        async with self._database.write() as connection:
            for job in jobs:
                unsure = doubtful or job.doubtful
                own = values | {"doubtful": unsure}
                if not unsure:
                    own |= {"began_at": None, "claim": ""}
                whose = job.whose
                kind = planned.kind(job.action)
                if await planned.overtaken(connection, whose, job.id, kind) or (
                    kind in PUNISHING and await restraints.taken_back(connection, job.id, job.key)
                ):
                    own |= {"outcome": (Outcome.UNKNOWN if unsure else Outcome.SKIPPED).value}
                query = sa.update(outbox).where(outbox.c.id == job.id)
                await connection.execute(query.values(own))

    async def finish(
        self,
        jobs: Sequence[Job],
        outcome: Outcome,
        detail: str,
        now: datetime,
        *then: tuple[Action, datetime],
        card: Shown | None = None,
    ) -> None:
        """The outcome, its line in each case, where its card stands, and what follows later
        (`then`): one transaction.
        """
        async with self._database.write() as connection:
            for job in jobs:
                if card is not None:
                    await _shown(connection, job, card, now)
                query = sa.update(outbox).where(outbox.c.id == job.id)
                await connection.execute(query.values(outcome=outcome.value, doubtful=False))
                await tell_case(connection, job, outcome, detail, now)
                whose = job.whose
                came = outcome is Outcome.DONE or job.lifts(outcome)
                # What was taken back while it was under way ends nothing that was planned then.
                if came and not await restraints.taken_back(connection, job.id, job.key):
                    await planned.end_timers(connection, whose, job.action)
                for action, due_at in then:
                    if isinstance(action, Bulletin):  # which is about no case
                        whose = Whose(community=job.community)
                    if await planned.ended(connection, whose, job.id, action, now):
                        continue
                    key = f"{job.key}:then"
                    await planned.enqueue(connection, whose, key, [action], now, due_at)

    async def announce(self, bulletin: Bulletin, key: str, now: datetime, due_at: datetime) -> bool:
        """A bulletin for a community's moderators; False where its key was there before."""
        whose = Whose(community=bulletin.community)
        async with self._database.write() as connection:
            return bool(await planned.enqueue(connection, whose, key, [bulletin], now, due_at))

    async def withdraw(self, community: Community, prefix: str) -> None:
        """Bulletins that are still to come, by how their keys begin: as if never announced."""
        planned_ones = sa.and_(
            rows.at(community, outbox),
            outbox.c.case_id.is_(None),
            outbox.c.outcome == Outcome.PENDING.value,
            outbox.c.key.startswith(prefix, autoescape=True),
        )
        async with self._database.write() as connection:
            await connection.execute(sa.delete(outbox).where(planned_ones))

    async def forget(self, before: Mapping[Desk, datetime]) -> None:
        """Words that were said before the moment of their desk."""
        async with self._database.write() as connection:
            await spent.forget(connection, before)

    async def begun_before(self, moment: datetime) -> int:
        """How many actions that were begun before a moment have no outcome yet."""
        query = sa.select(sa.func.count()).where(
            outbox.c.outcome.in_([Outcome.PENDING.value, Outcome.CLAIMED.value]),
            outbox.c.began_at < codec.when(moment),
        )
        async with self._database.read() as connection:
            return (await connection.execute(query)).scalar_one()


def _is_after(job: Job) -> bool:
    """Whether it has no case, or one that was taken back before this was planned: that skips what
    waits, and leaves what is in doubt.
    """
    return job.case is None or (job.case.undone and not job.doubtful)


async def _shown(connection: AsyncConnection, job: Job, card: Shown, now: datetime) -> None:
    """Where the card of a case stands now; the one before it loses its buttons."""
    action, found = job.action, job.case
    if found is None or not isinstance(action, Report):
        return
    before = await shown.keep(connection, found.id, action.to, card)
    if before is not None and not action.update:  # else it could not be changed
        past = Report(place=action.place, to=action.to, update=True, past=before)
        await planned.enqueue(connection, job.whose, f"{planned.PAST}{job.id}", [past], now)
